// Generated from knowledge/ by `npm run knowledge`: the words in de. Do not edit.

import type { Texts } from "./words.ts";

/** All words of this language. */
export const texts: Texts = {
 "language": "de",
 "grades": {
  "S": {
   "name": "stark",
   "text": "Viele oder gute Studien stimmen überein."
  },
  "M": {
   "name": "mittel",
   "text": "Einige gute Studien stimmen überein, mit Lücken."
  },
  "W": {
   "name": "schwach",
   "text": "Wenige, kleine oder indirekte Studien. Für dich kann es trotzdem passen."
  },
  "C": {
   "name": "umstritten",
   "text": "Studien widersprechen sich."
  },
  "X": {
   "name": "widerlegt",
   "text": "Studien sprechen dagegen, so wie es meist gesagt wird."
  }
 },
 "kinds": {
  "dynamics": {
   "name": "Wie Nähe sich bewegt",
   "text": "Was man über Nähe und Rückzug weiß."
  },
  "reasons": {
   "name": "Gründe",
   "text": "Warum sich jemand zurückziehen kann."
  },
  "responses": {
   "name": "Was du tun kannst",
   "text": "Wege, wenn sich eine Person zurückzieht, für beide."
  },
  "building": {
   "name": "Nähe aufbauen",
   "text": "Übungen für ruhige Zeiten."
  },
  "viability": {
   "name": "Auf das Ganze schauen",
   "text": "Wie man auf die Beziehung selbst schaut."
  },
  "professional": {
   "name": "Hilfe von außen",
   "text": "Wann und wie du jemanden zum Reden findest."
  },
  "safety": {
   "name": "Sich sicher fühlen",
   "text": "Fragen, Zeichen und Schritte, wenn es nicht sicher ist."
  },
  "questions": {
   "name": "Fragen",
   "text": "Was Ebb fragt und was eine Antwort zeigen kann."
  },
  "experiments": {
   "name": "Versuche",
   "text": "Kleine Schritte an Tagen, die das Los bestimmt."
  },
  "conditions": {
   "name": "Wann es nicht passt",
   "text": "Umstände, unter denen ein Schritt warten soll."
  },
  "conversation": {
   "name": "Es sagen",
   "text": "Worauf Ebb bei einem Entwurf achtet."
  },
  "help-lines": {
   "name": "Hilfe am Telefon",
   "text": "Menschen, die du anrufen oder anschreiben kannst."
  },
  "sources": {
   "name": "Quellen",
   "text": "Arbeiten und Artikel und was sie nicht zeigen."
  }
 },
 "dynamics": {
  "d1": {
   "name": "Abstand ist ein Rätsel",
   "text": "Wenn sich jemand zurückzieht, fürchtet die andere Person oft, dass die Liebe weg ist oder etwas nicht stimmt.",
   "evidence": "Stark. Wer unsicher ist, liest Nachrichten dunkler und weicht dem Thema aus.",
   "ebb": "Ebb zeigt, was bekannt ist, was nicht und was du fragen könntest."
  },
  "d2": {
   "name": "Abstand ist nicht immer fehlendes Interesse",
   "text": "Wer sich zurückzieht, kann so viel fühlen wie immer und es nur nicht zeigen. Es kann auch weniger Interesse sein. Beides kommt vor.",
   "evidence": "Studien widersprechen sich. Wer sich zurückzieht, fühlt stark. Weniger Kontakt ist aber auch ein Zeichen sinkender Bindung.",
   "note": "Die Artikel sagen, es sei kein Mangel an Interesse. Das stimmt oft, aber nicht immer.",
   "ebb": "Weniger Interesse ist immer einer der Gründe, die Ebb ansieht."
  },
  "d3": {
   "name": "Es geschieht auch in guten Beziehungen",
   "text": "Rückzug kommt und geht mit der Last des Tages, auch bei glücklichen Paaren.",
   "evidence": "Mittel. Tagebücher normaler Paare zeigen es an schweren Tagen.",
   "ebb": "Ein ferner Tag löst keinen Alarm aus."
  },
  "d4": {
   "name": "Es kann kommen, wenn es ernst wird",
   "text": "Manche ziehen sich zurück, gerade wenn es näher wird. Bei den meisten geht Nähe heute mit Nähe morgen einher.",
   "evidence": "Studien widersprechen sich. Veränderung bringt Zweifel. Dass Nähe selbst Abstand bewirkt, ist von Tag zu Tag kaum gezeigt.",
   "note": "Zwei Artikel nennen es ein häufiges Muster. Es stimmt für manche und für andere nicht.",
   "ebb": "Ebb sieht auf deine eigenen Tage und beginnt ohne Meinung dazu."
  },
  "d5": {
   "name": "Nähe bewegt sich in Wellen",
   "text": "Nähe und Abstand gehen auf und ab. Feste Zyklen sind selten. Die meisten Wellen sind Zufall oder der Takt der Woche.",
   "evidence": "Schwach für feste Zyklen. Dass Paare einander zum Üblichen zurückziehen, ist besser gestützt.",
   "note": "Ein Artikel spricht von natürlichen Zyklen. Eine Welle ist noch kein Zyklus.",
   "ebb": "Ebb sagt nur Zyklus, wenn das ein einfacheres Bild schlägt."
  },
  "d6": {
   "name": "Zugehen und Rückzug können sich treiben",
   "text": "Je mehr die eine Person fragt, desto mehr weicht die andere, und umgekehrt. Niemand muss damit angefangen haben.",
   "evidence": "Mittel für die Ursache, stark für den Zusammenhang. In vielen Studien geht es mit Unglück einher. Beide Richtungen gibt es.",
   "note": "Zwei Artikel beschreiben nur eine Richtung. Auch Schweigen führt zu Fragen.",
   "ebb": "Ebb sieht beide Wege an und sagt bei jedem, wie sicher er ist. Es sagt nie, dass du es bist."
  },
  "d7": {
   "name": "Gefragt werden kann mehr Abstand bringen",
   "text": "Wer nach dem Abstand gefragt wird, weicht oft zuerst noch mehr zurück.",
   "evidence": "Mittel. Themen über die Beziehung steigern Fragen und Rückzug.",
   "ebb": "Ebb rät zu einem Thema, einer guten Zeit und einem Ausweg mit Rückkehr."
  },
  "d8": {
   "name": "Es kann sich wie der einzige Weg anfühlen",
   "text": "Für die Person, die sich zurückzieht, kann Abstand der einzige Weg scheinen, den Moment zu ertragen.",
   "evidence": "Mittel. Wer sich zurückzieht, fühlt oft viel und zeigt wenig.",
   "ebb": "Wer sich zurückzieht, liest bei Ebb zuerst von Erleichterung, nicht von Schuld."
  },
  "d9": {
   "name": "Zeit zum Ordnen oder Ausweichen",
   "text": "Manche nutzen Abstand, um zu ordnen, und kommen mit Worten zurück. Andere weichen aus. Von außen sieht beides zuerst gleich aus.",
   "evidence": "Studien widersprechen sich. Bei 226 Paaren machten Versöhnung und neue Sicht die Erholung schneller, Ausweichen langsamer.",
   "note": "Die Artikel nennen es Zeit zum Ordnen, und einer sagt, dass Menschen stärker zurückkommen. Manche tun das. Achte darauf, ob das Thema wiederkommt.",
   "ebb": "Ebb sieht auf die Rückkehr und auf das, was mit ihr kommt."
  },
  "d10": {
   "name": "Schutz kann den Schmerz bringen",
   "text": "Rückzug zum Schutz kann die andere Person verletzen, die dann kühl wird. So bringt der Schutz den Schmerz.",
   "evidence": "Mittel. Verletzte Menschen waren am nächsten Tag kälter, und das Bild der anderen litt.",
   "ebb": "Ebb zeichnet diesen Kreis aus deinen eigenen Tagen, wenn sie ihn zeigen."
  },
  "d11": {
   "name": "Ab und zu ist normal",
   "text": "Sich ab und zu zurückzuziehen ist kein Zeichen von Not. Starkes Auf und Ab über Monate verdient einen Blick.",
   "evidence": "Studien widersprechen sich. Die Höhe ist harmlos. Auf und Ab geht mit Trennung einher, über die Höhe hinaus.",
   "note": "Zwei Artikel sagen, dass es kein Problem bedeuten muss. Das stimmt für ab und zu, nicht für starkes Auf und Ab.",
   "ebb": "Ebb zeigt Höhe, Richtung sowie Auf und Ab getrennt."
  },
  "d12": {
   "name": "Nähe und Abstand tun beide gut",
   "text": "Es zählt die Lücke zwischen gewünschter und echter Nähe. Zu viel kann so schwer sein wie zu wenig.",
   "evidence": "Stark. Von 732 Menschen wünschten 57 von hundert mehr Nähe, 37 waren zufrieden und 5 war es zu nah.",
   "ebb": "Ebb fragt nach der Nähe, die du dir wünschst, nicht nur nach der, die du fühlst."
  },
  "d13": {
   "name": "Jede Person im eigenen Tempo",
   "text": "Zwei Menschen gehen oft verschieden schnell und nicht geradeaus.",
   "evidence": "Mittel. Bei etwa einem Drittel der Paare ohne Ehe ist eine Person klar weniger gebunden.",
   "ebb": "Ebb zeichnet zwei Linien, eine für dich und eine für sie, und keine Zahl für beide."
  },
  "d14": {
   "name": "Viele Ursachen wirken zusammen",
   "text": "Selten gibt es eine Ursache. Jeder Mensch und jedes Paar ist anders.",
   "evidence": "Stark. Die Persönlichkeit sagt wenig über das hinaus, was Menschen über ihre Beziehung sagen.",
   "ebb": "Ebb zeigt bis zu drei Gründe und lässt Platz für noch nicht klar."
  },
  "d15": {
   "name": "Manche brauchen Zeit, manche werden nicht bereit",
   "text": "Manche brauchen Zeit. Andere werden nicht bereit sein für das, was du hoffst. Zuerst sieht beides gleich aus.",
   "evidence": "Mittel. Ungleiche Bindung ist häufig und früh nicht zu unterscheiden.",
   "ebb": "Ebb setzt einen Tag zum neuen Hinsehen statt eines Urteils."
  },
  "d16": {
   "name": "Was Bindung für beide heißt",
   "text": "Rückzug ist selten ein Nein zu jeder Bindung. Vielleicht braucht sie eine andere Form.",
   "evidence": "Schwach. Es passt zu dem, was Menschen sagen, ist aber kaum geprüft.",
   "ebb": "Eine Karte fürs Gespräch fragt, was Bindung für jede Person heißt."
  },
  "d17": {
   "name": "Die eine hört Forderung, die andere Schweigen",
   "text": "Oft liegen beide falsch. Die eine Person hört Vorwurf, wo Sorge ist, die andere hört Kälte, wo Anspannung ist.",
   "evidence": "Mittel. Wer sich zurückzieht, fühlt mehr, als man sieht, und Zweifel machen Vermutungen dunkler.",
   "ebb": "Wenn beide mitmachen, zeigt Ebb, wo Vermutung und Antwort sich unterscheiden."
  },
  "d18": {
   "name": "Nicht belegt: ein Geschlecht redet, das andere weicht",
   "text": "Als Regel der Natur ist das falsch. Die Unterschiede beim Öffnen und Reden sind klein, und zu Hause weichen und drängen beide gleich oft.",
   "evidence": "Als Regel widerlegt. Nach schweren Arbeitstagen fand eine kleine Studie bei Männern mehr Rückzug und bei Frauen mehr Ärger.",
   "note": "Alle fünf Artikel sprechen von Männern, die sich zurückziehen. Ebb nutzt das Geschlecht gar nicht.",
   "ebb": "Rollen gehören zu einer Episode und können mit dem Thema wechseln."
  },
  "d19": {
   "name": "Schweigen liegt nicht in den Genen",
   "text": "Die Idee, dass ein Geschlecht nicht reden kann, geht auf Befunde zurück, die nicht hielten.",
   "evidence": "Stark. Zwei große Übersichten finden nur kleine Unterschiede.",
   "note": "Einer der Artikel sagt das selbst und schreibt dann weiter, als wäre es wahr.",
   "ebb": "Darum fragt Ebb nicht nach deinem Geschlecht."
  },
  "d20": {
   "name": "Reden ist Teil der Nähe",
   "text": "Manche Paare wissen nicht mehr, wann sie zuletzt tief geredet haben. Schweigen wirkt dann wie ein Geheimnis.",
   "evidence": "Schwach bis mittel. Bei 49 Paaren ging der Anteil des Redens mit Nähe einher. Das ist ein Zusammenhang, keine Ursache.",
   "note": "Ein Artikel meint, Frauen fehle das. Es kann jeder Person fehlen.",
   "ebb": "Ebb notiert, ob ihr richtig geredet habt, und bietet eine Karte in der Woche an."
  },
  "d21": {
   "name": "Je ernster, desto mehr Raum",
   "text": "Wenn eine Beziehung ernster wird, wächst vielleicht der Wunsch nach Raum. Das ist kaum geprüft.",
   "evidence": "Schwach. Wenn sich viel ändert, kommen Zweifel. Von Tag zu Tag hat das noch niemand gezeigt.",
   "note": "Ein Artikel sagt es wie eine Tatsache.",
   "ebb": "Ebb merkt sich große Schritte, wie den in eine Wohnung, und sieht, was folgt."
  }
 },
 "reasons": {
  "auton": {
   "name": "Wunsch nach eigener Zeit",
   "text": "Viele nahe Tage nacheinander können viel sein. Manche brauchen dann Zeit, Raum oder ihren eigenen Ablauf und kommen warm zurück.",
   "reaches": "Wenn Abstand auf viele nahe Tage folgt und warm endet, ist es vielleicht ein Wunsch nach eigener Zeit. Über Liebe sagt das wenig.",
   "steps_back": "Eigene Zeit zu brauchen ist normal. Für beide ist es leichter, wenn ihr sie vereinbart, bevor es drängt.",
   "good_for": "Eigene Zeit, die vorher vereinbart ist. Sie achten und sich danach warm begrüßen.",
   "evidence": "Mittel. Bei 732 Menschen zählte die Lücke zwischen gewünschter und echter Nähe, nicht die Menge. Fünf von hundert fühlten sich zu nah.",
   "note": "Zwei Artikel denken an Männer. Der dritte sagt zu Recht, dass Frauen und Männer eigene Zeit brauchen.",
   "ask": "Hast du genug Zeit für dich? Wie viel wäre richtig?",
   "labels": {
    "tag": "Ich brauchte Zeit für mich",
    "many_close_days": "Die Tage davor waren näher als sonst",
    "apart_restores": "Nach Zeit für sich kam die Nähe zurück",
    "wants_more_room": "Es war weniger Nähe gewünscht, als da war",
    "warm_return": "Die Rückkehr war wärmer als sonst",
    "pushed_too": "Es gab Drängen oder starkes Zugehen",
    "talk_about_future": "Es wurde über die Zukunft geredet"
   }
  },
  "commit": {
   "name": "Unsicher über die Zukunft zu zweit",
   "text": "Reden über die Zukunft kann Zweifel wecken, ob man bereit ist oder ob es passt. Heute kann warm sein und Pläne trotzdem schwer.",
   "reaches": "Wenn Abstand auf Gespräche über die Zukunft folgt, frag nach dem Tempo, nicht nur nach dem Ziel. Du darfst sagen, was du brauchst und bis wann.",
   "steps_back": "Vielleicht weißt du nicht, was du willst. Du brauchst heute keine Antwort. Ein Wort, wann du mehr weißt, ist fair für beide.",
   "good_for": "Ein Gespräch über das Tempo, mit Datum. Kleine Fragen statt einer großen.",
   "evidence": "Gut gestützt. Zweifel gehen damit einher, dass schwere Themen fehlen. In etwa einem Drittel der unverheirateten Paare ist eine Person weniger gebunden.",
   "note": "Die Artikel sehen unsichere Männer. In einer Studie war in 23 von 100 Paaren der Mann und in 12 die Frau weniger gebunden. Das ist ein Mittel, keine Regel.",
   "ask": "Was heißt Bindung für dich, und was davon geht dir zu schnell?",
   "labels": {
    "tag": "Ich war unsicher über unsere Zukunft",
    "talk_about_future": "Es wurde über die Zukunft geredet",
    "fluctuates": "Es ging in der Woche auf und ab",
    "no_asking_needed": "Vorher hat niemand gedrängt",
    "warm_today": "Die Nähe im Alltag blieb warm"
   }
  },
  "conf": {
   "name": "Angst vor Streit",
   "text": "Schweigen kann ein Weg sein, den Frieden zu wahren. Es folgt auf Klagen oder Streit, und das schwere Thema bleibt danach liegen.",
   "reaches": "Wenn Abstand auf Streit folgt, versuch ein Thema, einen ruhigen Anfang und eine Pause, die beide ausrufen dürfen.",
   "steps_back": "Vielleicht bist du still geworden, damit es nicht schlimmer wird. Eine Pause ist gut. Besser ist sie mit einer Zeit, zu der ihr weiterredet.",
   "good_for": "Eine Pause mit Rückkehr. Ein Thema auf einmal. Bald danach ein Schritt zur Versöhnung.",
   "evidence": "Mittel. Mit dem Alter wird schweren Themen mehr ausgewichen, und langsame Versöhnung geht mit Anspannung einher. Unter harten Umständen kann Ausweichen auch schützen.",
   "note": "Ein Artikel spricht hier von Männern. Zu Hause weichen beide gleich oft aus. Wer das Thema anspricht, drängt eher.",
   "ask": "Würdest du mir mehr sagen, wenn sicher wäre, dass es ruhig bleibt?",
   "labels": {
    "tag": "Ich wollte Streit vermeiden",
    "after_argument": "An dem Tag gab es Streit",
    "argument_days_before": "Ein oder zwei Tage davor gab es Streit",
    "asked_again": "Die andere Person fragte wieder oder drängte",
    "topic_left_open": "Das Thema wurde nicht wieder aufgenommen"
   }
  },
  "disinv": {
   "name": "Weniger Interesse",
   "text": "Manchmal ist Rückzug ein langsamer Verlust von Interesse. Es wird über Wochen weniger, gute Tage ändern wenig, und andere merken nichts davon.",
   "reaches": "Notizen allein können das nie zeigen. Wenn der Abstand über Wochen wächst, an guten wie an schlechten Tagen, darfst du offen fragen.",
   "steps_back": "Vielleicht merkst du, dass du das weniger willst als früher. Du musst heute nichts entscheiden. Ehrlich zu sein ist gütiger als langsames Schweigen.",
   "good_for": "Eine klare Frage und eine klare Antwort. Hilfe beim Entscheiden, von außen.",
   "evidence": "Als eine mögliche Ursache gut gestützt. Bindung und Liebe sind die besten Zeichen dafür, ob Paare bleiben, in 137 Studien mit 37.761 Menschen.",
   "note": "Die Artikel sagen, Rückzug sei kein Mangel an Interesse. Oft stimmt das, aber nicht immer. Es gehört auf jede ehrliche Liste.",
   "ask": "Wie sehr willst du diese Beziehung gerade? Ich möchte es wissen, auch wenn es schwer zu sagen ist.",
   "labels": {
    "tag": "Ich will das weniger als früher",
    "slow_fall": "Die Nähe sank langsam über Wochen",
    "no_rebound": "Auf gute Tage folgte nicht mehr Nähe",
    "only_here": "Andere sehen die Person so oft wie vorher",
    "good_days_do_not_help": "Nahe Tage änderten wenig"
   }
  },
  "hurt": {
   "name": "Alter Schmerz, der wiederkommt",
   "text": "Ein früherer Verrat, ein Verlust oder Schmerz aus der Kindheit kann wach werden, wenn es nah wird. Dann kommt Abstand manchmal plötzlich.",
   "reaches": "Den alten Schmerz einer anderen Person kannst du nicht kennen. Verlässlich zu sein hilft mehr, als nach der Geschichte zu fragen.",
   "steps_back": "Vielleicht hat etwas einen alten Schmerz berührt. Du entscheidest, was du erzählst und wann. Du darfst jederzeit aufhören.",
   "good_for": "Tage, die man vorhersehen kann. Offenheit über Pläne. Hilfe von jemandem, der sich mit Trauma auskennt.",
   "evidence": "Stark, wenn ein Trauma noch lange wirkt. Dass die gleiche Nähe den alten Schmerz weckt, ist kaum geprüft.",
   "note": "Ein Artikel rät, offen über Früheres zu reden. Bei tiefem Schmerz kommen kleine Schritte und gute Hilfe zuerst.",
   "ask": "Gibt es etwas, das Nähe manchmal unsicher macht? Du musst mir nicht sagen, was.",
   "labels": {
    "tag": "Etwas hat mich an einen alten Schmerz erinnert",
    "reminder_of_past": "Etwas erinnerte an früher, oder es gab Zweifel am Vertrauen",
    "sudden_after_good_days": "Es kam plötzlich nach nahen Tagen",
    "felt_turned_away": "Ein Gefühl von Kritik oder Ablehnung",
    "slow_return": "Die Nähe kam langsam zurück"
   }
  },
  "inad": {
   "name": "Das Gefühl, nicht zu genügen",
   "text": "Wer sich gescheitert fühlt, zieht sich manchmal zurück, um keine Last zu sein. Oft kommt vorher ein Rückschlag mit Arbeit oder Geld.",
   "reaches": "Von außen sieht man das nicht. Etwas Echtes zu nennen, das gut war, hilft oft mehr als Trost.",
   "steps_back": "Vielleicht wolltest du der anderen Person deine Sorgen ersparen. Das ist lieb gemeint. Doch der Abstand kann schwerer sein als die Sorge selbst.",
   "good_for": "Dank für etwas Echtes. Eine kleine Aufgabe zu zweit. Fünf Minuten schreiben, was dir wichtig ist.",
   "evidence": "Schwach bis mittel. Sorgen zu verbergen, um zu schonen, hilft Paaren eher wenig. Ein Artikel stützt sich hier auf ein Interview.",
   "note": "Die Artikel sprechen von Männern, die glauben, nicht zu genügen. Mit dem Geschlecht hat es nichts zu tun.",
   "ask": "Behältst du manchmal Sorgen für dich, damit ich sie nicht tragen muss?",
   "labels": {
    "tag": "Ich hatte das Gefühl, nicht zu genügen",
    "felt_not_enough": "Ein Gefühl, nicht zu genügen, am selben Tag",
    "after_setbacks": "Sorgen um Geld oder Arbeit in den Tagen davor",
    "heavy_day": "Der Stress von außen war an dem Tag hoch",
    "hides_problems": "Über die Sorge wurde auch später nicht geredet"
   }
  },
  "lowmood": {
   "name": "Gedrückte Stimmung oder Erschöpfung",
   "text": "Gedrückte Stimmung, wenig Schlaf oder keine Freude können zu Rückzug von allen führen. Das dauert oft Wochen und hat viele Ursachen, auch im Körper.",
   "reaches": "Aus Notizen kannst du das nicht sehen, und diese Seite sagt nicht, dass es so ist. Wenn sich die andere Person von allen zurückzieht, ist eine liebe Frage richtig.",
   "steps_back": "Wenn zwei Wochen oder länger fast alles ohne Freude ist, sprich mit einer Arztpraxis. Das lohnt sich für dich selbst und hilft oft.",
   "good_for": "Ein Termin beim Arzt. Tageslicht, Schlaf, etwas Bewegung. Gesellschaft ohne Forderungen.",
   "evidence": "Mittel. Gedrückte Stimmung geht mit Rückzug einher, über den Ärger zu zweit hinaus.",
   "note": "Die Artikel lassen das weg. Dafür ist es zu häufig.",
   "ask": "Wie geht es dir sonst, mit Schlaf, Freunden und Dingen, die du magst?",
   "labels": {
    "tag": "Ich war bedrückt, müde oder leer",
    "low_mood": "Die Stimmung war gedrückt, oder nichts machte Freude",
    "everyone_not_only_you": "Auch andere sahen weniger von der Person",
    "weekends_too": "Es kam auch am Wochenende",
    "long_runs": "Es dauerte Wochen",
    "heavy_day": "Der Stress von außen war an dem Tag hoch",
    "not_enough": "Ein Gefühl, nicht zu genügen"
   }
  },
  "none": {
   "name": "Nichts Besonderes",
   "text": "Auf und Ab gehört zu normalen Tagen. Oft gibt es keinen besonderen Grund, und es ist nichts zu tun.",
   "reaches": "Nicht jeder stille Tag bedeutet etwas. Wenn es vorbeigeht, braucht es nichts.",
   "steps_back": "Wähl das, wenn es einfach ein normaler Tag war.",
   "evidence": "In jedem Paar, das untersucht wurde, geht Nähe von Tag zu Tag auf und ab.",
   "note": "Zwei der Artikel sagen das auch. Ab und zu Abstand ist normal. Starkes Auf und Ab über Monate verdient einen Blick.",
   "ask": "War es für dich einfach ein ruhiger Tag?",
   "labels": {
    "tag": "Nichts Besonderes"
   }
  },
  "norm": {
   "name": "Gelernt, stark zu sein",
   "text": "Viele lernen früh, dass Gefühle schwach oder privat sind. Dann ist Reden über Gefühle schwer und Praktisches leicht. Das kann jede Person gelernt haben.",
   "reaches": "Aus Notizen kannst du es nicht wissen. Wenn Abstand meist kommt, wenn du nach Gefühlen fragst, passt ein anderer Weg oft besser als mehr Fragen.",
   "steps_back": "Vielleicht wurdest du nach Gefühlen gefragt, und es kamen keine Worte. Viele haben solche Worte nie gelernt. Etwas gemeinsam zu tun kann ein leichterer Anfang sein.",
   "good_for": "Reden, während ihr etwas tut. Worte aus einer Liste wählen. Zeit ohne Fragen.",
   "evidence": "In Versuchen sank die Nähe, wenn das starke Selbstbild bedroht war. Gefühle zu verbergen geht mit weniger Freude einher. Die Effekte sind mäßig.",
   "note": "Die Artikel sagen, dass Männer das lernen. Die Regel drückt viele Männer, aber jede Person kann so aufwachsen.",
   "ask": "Fehlen dir die Worte, wenn ich nach Gefühlen frage, oder magst du dann nicht reden?",
   "labels": {
    "tag": "Ich wurde nach Gefühlen gefragt und hatte keine Worte",
    "when_asked_about_feelings": "Es kam, als nach Gefühlen gefragt wurde",
    "feeling_weak": "Ein Gefühl, schwach zu sein oder nicht zu genügen",
    "after_friends": "Es kam nach Zeit mit Freunden oder Familie",
    "never_in_words": "Das Thema wurde nicht wieder in Worten aufgenommen"
   }
  },
  "other": {
   "name": "Etwas anderes",
   "text": "Das Leben hat mehr Gründe, als auf eine Liste passen. Keiner davon sagt etwas über einen Menschen. Es sind mögliche Ursachen, und manche brauchen Hilfe von außen.",
   "reaches": "Was du siehst, kann eine Ursache haben, von der du nichts weißt. Freundlich fragen ist besser als raten.",
   "steps_back": "Wähl das, wenn nichts anderes passt. Du musst nicht sagen, was es ist.",
   "evidence": "Studien zeigen, dass vieles mit Abstand einhergeht. Keine Studie kann sagen, was es bei dir ist.",
   "note": "Die Artikel lassen all das weg. Eine Ursache, die fehlt, wird leicht mit einer auf der Liste verwechselt.",
   "ask": "Ist gerade etwas los, von dem ich nichts weiß?",
   "labels": {
    "tag": "Etwas anderes",
    "illness": "Krankheit oder Schmerzen",
    "pain_sleep": "Schlechter Schlaf",
    "grief": "Trauer um jemanden oder etwas",
    "new_baby": "Ein Baby oder die Zeit um die Geburt",
    "sexual_problems": "Probleme mit Sex oder Lust",
    "resentment": "Alter Ärger, etwa über ungleiche Arbeit zu Hause",
    "affair": "Jemand anderes oder ein Geheimnis",
    "addiction": "Alkohol, Drogen, Glücksspiel oder Ähnliches",
    "neurodivergence": "Ein Kopf, der anders arbeitet, etwa mit Autismus oder ADHS",
    "burnout": "Ausgebrannt von Arbeit oder Pflege",
    "phone_absorption": "Handy, Spiele oder Bildschirm, die alles schlucken",
    "control": "Klein gemacht, kontrolliert oder in Angst. Dann geht es nicht um Nähe. Lies die Seite über Sicherheit"
   }
  },
  "press": {
   "name": "Sich gedrängt fühlen",
   "text": "Wiederholte Fragen, Vorwürfe oder wachsende Erwartungen können zu mehr Abstand führen. Dann bringt mehr Fragen weniger Antwort, auf beiden Seiten.",
   "reaches": "Wenn Abstand auf Fragen folgt, hilft es vielleicht, seltener zu fragen. Sag einmal, was du brauchst. Dann geh deinen eigenen Plänen nach. Das macht es nicht zu deiner Schuld.",
   "steps_back": "Vielleicht hast du dich gedrängt gefühlt. Ein Tag, an dem du antwortest, nimmt Druck weg und ist fair.",
   "good_for": "Eine klare Frage und dann Pause. Ein fester Tag für die Antwort.",
   "evidence": "Mittel bis stark. In drei Tagebuchstudien folgte auf Druck mehr Verbergen, am selben und am nächsten Tag. Es läuft in beide Richtungen.",
   "note": "Zwei Artikel sprechen von Druck und wachsenden Erwartungen. Druck kann von jeder Person kommen, meist von der, die ein Thema anspricht.",
   "ask": "Fühlst du dich gerade von mir gedrängt? Was würde es leichter machen?",
   "labels": {
    "tag": "Ich fühlte mich gedrängt",
    "pushed_or_reached_for": "Es gab Drängen oder starkes Zugehen, am selben Tag oder davor",
    "asked_about_feelings": "Es wurde nach Gefühlen gefragt",
    "talk_about_future": "Es wurde über die Zukunft geredet",
    "eases_when_left": "Einige Tage ohne Fragen machten es leichter"
   }
  },
  "proc": {
   "name": "Erst denken, dann reden",
   "text": "Manche müssen ihre Gedanken ordnen, bevor sie reden. Nach einem großen Gespräch werden sie still und kommen später mit Worten darauf zurück.",
   "reaches": "Wenn die andere Person später auf das Thema zurückkommt, war das Schweigen wohl Zeit zum Denken. Eine vereinbarte Zeit macht das Warten leichter.",
   "steps_back": "Vielleicht musst du nachdenken, bevor du redest. Sag das und sag, wann du antwortest. Dann wird dein Schweigen nicht als Antwort gelesen.",
   "good_for": "Eine Pause, die angesagt ist. Eine Antwort in Worten auf Papier, zu einer Zeit, die beide kennen.",
   "evidence": "Wenig direkt geprüft, daher schwach gestützt. Ein Zeichen trennt es vom Ausweichen. Kommt das Thema wieder, mit Inhalt?",
   "note": "Ein Artikel spricht von einem Hindernis im Gehirn der Männer. Das ist nicht belegt. Starke Erregung macht Worte für alle schwer.",
   "ask": "Brauchst du Zeit zum Nachdenken? Wann magst du reden?",
   "labels": {
    "tag": "Ich brauchte Zeit zum Nachdenken",
    "big_talk_either_sign": "An dem Tag gab es ein großes Gespräch oder Streit",
    "asked_about_feelings": "Es wurde nach Gefühlen gefragt",
    "comes_back_with_words": "Später kam dasselbe Thema wieder, in Worten",
    "warm_return": "Die Rückkehr war wärmer als sonst"
   }
  },
  "r16": {
   "name": "Nicht belegt: ein einziger wahrer Grund",
   "text": "Ein Artikel nennt nur eine Ursache, die Regeln um uns und wie wir reden. Das hält nicht. Es gibt viele Ursachen, oft mehr als eine zugleich.",
   "evidence": "Stress, Druck, Schmerz, Zweifel und mehr sind je für sich belegt. Wie ein Mensch sonst ist, erklärt wenig.",
   "note": "Der Titel verspricht eine Antwort. Eine kurze Liste mit offenen Fragen ist näher an der Wahrheit."
  },
  "ready": {
   "name": "Erst andere Ziele",
   "text": "Sorgen um Geld, Arbeit oder offene Ziele können dazu führen, dass jemand die Beziehung aufschiebt. Das geht langsam, über Wochen.",
   "reaches": "Wenn Abstand auf Sorgen um Geld oder Arbeit folgt, frag nach dem Plan und seinen Daten. Du darfst sagen, wie lange Warten für dich gut ist.",
   "steps_back": "Vielleicht willst du erst dein Leben ordnen. Sag, wie der Plan ist und bis wann. Ein Plan auf Papier wiegt weniger als ein vages Später.",
   "good_for": "Ein Plan auf Papier. Ein Blick auf das Geld zu zweit. Kleine Schritte, die man sieht.",
   "evidence": "Mittel für den Aufschub der Ehe. Etwa drei von vier Menschen, die zusammenleben, nennen dabei Geld. Für einzelne Tage ist es schwach.",
   "note": "Ein Artikel denkt an Männer, die sich nicht bereit fühlen. Es kann jede Person treffen. Neuere Studien sehen auf das, was beide zusammen haben.",
   "ask": "Willst du erst etwas erreichen? Wie ist der Plan, und bis wann?",
   "labels": {
    "tag": "Ich will erst Arbeit, Geld oder Ziele ordnen",
    "money_or_work_worry": "Sorgen um Geld oder Arbeit in der Woche",
    "slow_not_daily": "Es kam und ging langsam, über Wochen",
    "talk_about_future": "Es wurde über die Zukunft geredet",
    "heavy_day": "Der Stress von außen war an dem Tag hoch",
    "not_enough": "Ein Gefühl, nicht zu genügen",
    "says_after_that": "Es wurde eine spätere Zeit genannt, etwa nach der Prüfung"
   }
  },
  "rej": {
   "name": "Angst vor Ablehnung oder Urteil",
   "text": "Nach Kälte, Kritik oder einem Vergleich kann Abstand vor mehr Schmerz schützen. Das geht auch ganz ohne Streit und in guten Beziehungen.",
   "reaches": "Deine Notizen zeigen nicht, was die andere Person gefühlt hat. Wenn Abstand oft auf eine knappe Antwort folgt, lohnt sich ein warmes Wort.",
   "steps_back": "Vielleicht hat sich etwas wie Ablehnung angefühlt, auch etwas Kleines. Dann scheint Abstand sicherer als eine Frage. Es hilft zu klären, was gemeint war.",
   "good_for": "Klare, warme Worte. Etwas Echtes nennen, das gut war. Für dich selbst fünf Minuten schreiben, was dir wichtig ist.",
   "evidence": "Die Befunde sind nicht einig. Tests und Tagebücher stützen es. Bei 298 neuen Eltern war es nicht so. Wer diese Angst hatte, litt nicht mehr oder länger.",
   "note": "Die Artikel sprechen von einer Angst der Männer. Studien finden sie bei allen Geschlechtern.",
   "ask": "Hat sich etwas, das ich gesagt oder getan habe, wie Ablehnung angefühlt?",
   "labels": {
    "tag": "Ich fühlte mich abgelehnt oder kritisiert",
    "after_criticism": "Ein Gefühl von Kritik oder Ablehnung am selben Tag oder am Tag davor",
    "after_opening_badly_met": "Etwas Persönliches wurde erzählt, und die Antwort tat weh",
    "argument_too": "An dem Tag gab es Streit",
    "not_understood_before": "Das Gefühl, verstanden zu werden, war vorher gering"
   }
  },
  "social": {
   "name": "Freunde, Familie oder andere Paare",
   "text": "Was Freunde und Familie sagen oder leben, kann Zweifel wecken. Auch die Nachricht von einer Trennung kann das tun.",
   "reaches": "Wenn Abstand auf Zeit mit anderen folgt, frag, was gesagt wurde. Vielleicht geht es gar nicht um dich.",
   "steps_back": "Vielleicht gehen dir die Ansichten anderer nach. Es hilft zu ordnen, was davon deins ist und was nicht.",
   "good_for": "Zeit mit Paaren, denen es gut geht. Eine Abrede, was unter euch bleibt.",
   "evidence": "Stark für die Sicht von Freunden und Familie. Für den Effekt von Scheidungen im Umfeld widersprechen sich die Befunde.",
   "note": "Ein Artikel sagt, dass Scheidungen Männer scheu machen können. Gefunden wurde das bei Frauen, und andere fanden nichts. Also besser fragen.",
   "ask": "Hat jemand etwas über uns gesagt, das dir nachgeht?",
   "labels": {
    "tag": "Es hatte mit Freunden oder Familie zu tun",
    "after_friends_or_family": "Es kam nach Zeit mit Freunden oder Familie",
    "news_of_break_up": "Etwas erinnerte daran, etwa die Nachricht von einer Trennung",
    "talk_about_future": "Es wurde über die Zukunft geredet",
    "fine_when_alone_together": "Die Zeit zu zweit war vorher gut"
   }
  },
  "stress": {
   "name": "Stress von außen",
   "text": "Arbeit, Geld, Familie oder Müdigkeit können alle Kraft aufbrauchen. Dann brauchen viele Zeit allein. Am nächsten Tag ist es oft vorbei.",
   "reaches": "Wenn Abstand auf schwere Tage fällt und am nächsten Tag weg ist, hat er wohl wenig mit dir zu tun. Du kannst fragen, wie der Tag war.",
   "steps_back": "Vielleicht bist du einfach erschöpft. Zeit allein tut dann gut. Ein kurzes Wort, wann du wieder da bist, erspart der anderen Person viel Sorge.",
   "good_for": "Eine angesagte Zeit allein von 20 bis 60 Minuten. Danach zehn Minuten, in denen ihr den Stress zusammen anseht.",
   "evidence": "Gut gestützt. Nach schweren Arbeitstagen ziehen sich Menschen zu Hause zurück. Paare, die Stress zusammen tragen, sind zufriedener, in Studien mit 17.856 Menschen.",
   "note": "Die Artikel sprechen vom Stress der Männer. Last führt bei allen Geschlechtern zu Rückzug.",
   "ask": "War der Tag schwer? Hilft dir erst etwas Zeit allein?",
   "labels": {
    "tag": "Ich war von anderem erschöpft",
    "heavy_day": "Der Stress von außen war an dem Tag hoch",
    "day_after_heavy": "Der Stress war am Tag davor hoch",
    "gone_next_day": "Am nächsten Tag war es vorbei",
    "workdays_only": "Es kam an Arbeitstagen, nicht am Wochenende",
    "no_shame": "Es gab kein Gefühl, nicht zu genügen"
   }
  },
  "unclear": {
   "name": "Noch nicht klar",
   "text": "Die Notizen trennen die Gründe noch nicht. Das ist häufig. Mehr Tage und einige ehrliche Antworten helfen am meisten.",
   "reaches": "Es ist in Ordnung, es nicht zu wissen. Die andere Person zu fragen sagt mehr als jede Liste.",
   "steps_back": "Wähl das, wenn du es nicht weißt. Eine spätere Antwort ist genauso gut.",
   "evidence": "Aus Tagebüchern allein steht nach 28 Tagen in etwa vier von zehn Fällen der richtige Grund oben. Sechs kurze Antworten heben das auf etwa sieben oder acht von zehn.",
   "ask": "Weißt du selbst, worum es ging? Wenn nicht, ist das auch gut.",
   "labels": {
    "tag": "Ich weiß es nicht"
   }
  },
  "vuln": {
   "name": "Angst, sich zu öffnen",
   "text": "Tiefe Gefühle zu zeigen kann sich gewagt anfühlen. Danach brauchen manche Menschen einen oder zwei Tage Abstand. Das gibt es auch in einer guten, ruhigen Beziehung.",
   "reaches": "Deine Notizen zeigen nicht, was in der anderen Person vorgeht. Wenn Abstand oft auf offene Gespräche folgt, kannst du danach fragen.",
   "steps_back": "Vielleicht hast du etwas gesagt oder gezeigt, das dir nahe ging. Dann fühlt sich Abstand eine Weile sicher an. Das ist üblich und kein Fehler.",
   "good_for": "Ein ruhiges Danke und einen Tag lang keine weiteren Fragen. Es wird leichter, wenn es einmal gut ging.",
   "evidence": "Wem Nähe schwerfällt, der hat in 73 Studien weniger Halt und weniger Freude. Dass der Abstand am Tag danach kommt, ist denkbar, aber kaum geprüft.",
   "note": "Die Artikel beschreiben das als Angst von Männern. In Studien ist der Abstand zwischen Frauen und Männern klein, und beide kennen sie gut.",
   "ask": "Brauchst du eine ruhige Zeit, wenn wir über etwas Persönliches geredet haben?",
   "labels": {
    "tag": "Ich hatte mich geöffnet, und es war gewagt",
    "after_opening_up": "Am Tag davor wurde etwas Persönliches erzählt",
    "after_close_days": "Die Tage davor waren näher als sonst",
    "shame_after": "Ein Gefühl von Scham oder nicht zu genügen",
    "quick_return": "Die Nähe kam in wenigen Tagen zurück"
   }
  }
 },
 "responses": {
  "a1": {
   "name": "Mit Absicht Raum geben",
   "text": "Raum tut gut, wenn er kurz ist, vereinbart ist und ein Ende hat. Beide wissen, wie lange er dauert und wann ihr euch wieder trefft.",
   "reaches": "Biete Raum mit einem Ende an. Zum Beispiel, nimm dir den Abend, und lass uns zusammen frühstücken. Dann tu etwas für dich.",
   "good_for": "Schwere Tage, Müdigkeit, Zeit zum Denken.",
   "not_when": "Wenn du Angst hast, wenn Schweigen dich zum Nachgeben bringen soll, wenn jemand in Gefahr ist oder Pflege braucht, oder wenn nur eine Person alles trägt.",
   "evidence": "Nach schweren Tagen ist Ruhe Erholung, und mit lieber Begleitung geht es leichter. Kurzer Raum mit Rückkehr ist mittel gestützt, offenes Warten nur schwach.",
   "note": "Die Artikel raten zu Zeit und Raum ohne Ende. Mit Zeit und Rückkehr ist es fair für beide.",
   "steps": [
    "Nenn eine Länge wie heute Abend.",
    "Nenn die Zeit für das Wiedersehen.",
    "Tu etwas, das dir guttut.",
    "Beginn danach mit einem Gruß, nicht mit einer Frage."
   ]
  },
  "a2": {
   "name": "Einmal fragen, dann eigene Pläne",
   "text": "Wiederholtes Fragen bringt oft mehr Abstand. Auf einen klaren Wunsch lässt sich leichter antworten als auf viele kleine.",
   "reaches": "Sag einmal, was du dir wünschst und bis wann. Dann hör für einige Tage auf zu fragen und geh deinen Plänen nach.",
   "good_for": "Zeiten, in denen Fragen und Rückzug sich gegenseitig treiben.",
   "not_when": "Wenn du Angst hast, wenn jemand in Gefahr ist oder Pflege braucht, oder wenn du schon lange alles trägst.",
   "evidence": "In drei Tagebuchstudien folgten auf Druck Verbergen und Widerstand, am selben und am nächsten Tag.",
   "note": "Ein Artikel sagt, man solle gar nicht nachgehen. Deinen Wunsch musst du nicht aufgeben. Einmal klar gesagt ist er gut.",
   "steps": [
    "Schreib die eine Sache auf, die du wissen willst.",
    "Sag sie einmal in einem Satz.",
    "Nenn einen Tag, bis zu dem du Antwort möchtest.",
    "Plan bis dahin zwei Dinge für dich."
   ]
  },
  "a3": {
   "name": "Sieh es wie ein Mensch, der euch beide mag",
   "text": "Schreib sieben Minuten über den letzten schweren Moment, so wie ihn jemand sähe, der euch beiden Gutes will.",
   "reaches": "Schreib, wie jemand von außen den letzten Abstand sähe. Was könnte er noch bedeuten? Was würde dieser Mensch dir raten?",
   "steps_back": "Schreib, wie jemand von außen deinen letzten Rückzug sähe. Was brauchte jeder von euch? Was würde dieser Mensch dir raten?",
   "good_for": "Nach Streit, und wenn du Abstand als Ablehnung nimmst.",
   "not_when": "Wenn du Angst hast oder verletzt wirst. Was du siehst, ist echt und braucht keine andere Deutung.",
   "evidence": "Bei 120 Paaren über zwei Jahre hielten drei solche Texte im Jahr den langsamen Abfall der Zufriedenheit auf.",
   "note": "Drei Artikel raten, Abstand nicht als Ablehnung zu nehmen. Vielleicht ist er keine. Niemand soll dir sagen, du bildest es dir ein.",
   "steps": [
    "Stell eine Uhr auf sieben Minuten.",
    "Schreib, was geschah, aus freundlicher Sicht von außen.",
    "Schreib, was diese Sicht im hitzigen Moment schwer macht.",
    "Schreib, was dir beim nächsten Mal hilft.",
    "Mach es dreimal im Jahr, im Abstand von Monaten. So wurde es erforscht."
   ]
  },
  "a4": {
   "name": "Geduld mit Datum",
   "text": "Geduld hilft, wenn sie ein Ende hat, das du selbst gewählt hast. Ohne Ende kann sie ein ernstes Problem verdecken.",
   "reaches": "Wähl, wie lange Warten für dich gut ist, und schreib das Datum auf. Bis dahin sei freundlich. An dem Tag sieh neu hin.",
   "good_for": "Kleine Dinge und solche, die langsam gehen, wie eine neue Arbeit.",
   "not_when": "Wenn du Angst hast, wenn das Problem ernst ist oder wenn deine eigene Grenze erreicht ist.",
   "evidence": "Studien widersprechen sich. Verzeihen und Hoffen tun bei kleinen Problemen gut und schaden, wenn ernste weitergehen.",
   "note": "Drei Artikel verlangen Geduld ohne Grenze, meist von Frauen. Fair ist Geduld nur mit Datum, für alle.",
   "steps": [
    "Schreib, worauf du wartest.",
    "Schreib, bis wann Warten für dich gut ist.",
    "Sag der anderen Person das Datum, wenn das sicher ist.",
    "Sieh an dem Tag neu hin."
   ]
  },
  "a5": {
   "name": "Fragen statt raten",
   "text": "Raten geht am meisten schief, wenn wir unsicher sind. Eine offene Frage sagt mehr.",
   "reaches": "Stell eine offene Frage in einem ruhigen Moment. Hör die Antwort an. Lass es für heute dabei.",
   "steps_back": "Sag einen wahren Satz darüber, was du heute brauchst. Du darfst auch sagen, dass du es noch nicht weißt.",
   "good_for": "Wenn du merkst, dass du rätst.",
   "not_when": "Mitten im Streit, wenn du Angst hast oder wenn Fragen bestraft wird.",
   "evidence": "Wer unsicher ist, liest Nachrichten dunkler. Sich zu öffnen hilft, wenn die Antwort warm ist.",
   "note": "Die Artikel nennen das offene Gespräch den Schlüssel. Es ist ein Weg unter mehreren. Schreiben oder gemeinsam etwas tun kann zuerst kommen.",
   "steps": [
    "Wähl einen ruhigen Moment.",
    "Stell eine Frage, die mehr als Ja oder Nein braucht.",
    "Hör zu und widersprich nicht.",
    "Sag danke und wechsle das Thema."
   ]
  },
  "a6": {
   "name": "Ein Fakt, ein Gefühl, ein Wunsch",
   "text": "Sag, was du gesehen hast, was du gefühlt hast und was du möchtest. Nenn dazu etwas, das du an der anderen Person magst.",
   "reaches": "Zum Beispiel: Wir haben diese Woche wenig geredet. Ich war allein. Ich möchte am Sonntag eine Stunde mit dir. Ich mag unsere Wege.",
   "steps_back": "Zum Beispiel: Heute war viel. Ich bin leer. Ich möchte eine Stunde allein sein und dann mit dir essen. Ich mag, dass du wartest.",
   "good_for": "Gespräche, in denen jemand leicht zumacht oder wütend wird.",
   "not_when": "Mitten im Streit oder wenn du Angst hast. Wenn die Sache ernst ist und sich ändern lässt, hilft es, direkt zu sein.",
   "evidence": "In gefilmten Gesprächen von 180 Paaren sanken Wut und Rückzug in Minuten, wenn Worte die Freiheit der anderen Person achteten.",
   "note": "Ein Artikel verlangt ruhige und klare Worte. Beides zählt. Sehr weiche Worte können verbergen, was du brauchst.",
   "steps": [
    "Sag eine Sache, die du gesehen hast.",
    "Sag ein Gefühl.",
    "Sag einen Wunsch.",
    "Hör auf und lass antworten."
   ]
  },
  "a7": {
   "name": "Ansprechen ohne Vorwurf",
   "text": "Sprich ein Thema an und sag, wie es für dich ist. Lass immer, nie und alte Geschichten weg.",
   "reaches": "Wähl das eine Thema, das jetzt am meisten zählt. Beginn damit, wie es für dich ist. Heb andere Themen für später auf.",
   "steps_back": "Wenn dich etwas stört, sag es früh und klein. Im Schweigen wächst es. Ein Thema genügt.",
   "good_for": "Streit, der in viele Themen zugleich läuft.",
   "not_when": "Mitten in lautem Streit oder wenn du Angst hast. Ernste Dinge brauchen eher klare als weiche Worte.",
   "evidence": "Studien widersprechen sich. Ein weicher Anfang geht mit ruhigeren Gesprächen einher. Bei ernsten Dingen bewirken direkte Worte mehr.",
   "note": "Ein Artikel rät, jeden Vorwurf zu lassen. Das ist gut für den Ton. Es soll dich nicht hindern, Ernstes zu nennen.",
   "steps": [
    "Schreib das eine Thema auf.",
    "Beginn mit ich und einem Gefühl.",
    "Nenn, was du stattdessen möchtest.",
    "Vereinbart ein Wort für Pause, mit einer Zeit zum Weiterreden."
   ]
  },
  "a8": {
   "name": "Erst zuhören",
   "text": "Lass die andere Person ausreden. Sag, was du gehört hast. Frag, ob es stimmt. Gib noch keinen Rat.",
   "reaches": "Hör zehn Minuten nur zu und gib wieder. Du musst nicht zustimmen. Wenn es zu viel wird, bitte um eine Pause.",
   "steps_back": "Hör zehn Minuten nur zu und gib wieder. Du musst nichts lösen. Wenn es zu viel wird, bitte um eine Pause mit Zeit.",
   "good_for": "Wenn sich jemand von euch nicht verstanden fühlt.",
   "not_when": "Wenn Gesagtes gegen dich verwendet wird oder du beleidigt wirst. Das musst du nicht anhören.",
   "evidence": "Sich verstanden und umsorgt zu fühlen ist in vielen Studien der Kern von Nähe. Dass man es üben kann, ist mittel gestützt.",
   "steps": [
    "Eine Person redet, eine hört zu.",
    "Wer zuhört, sagt, was ankam.",
    "Wer redet, sagt, was fehlte.",
    "Tauscht nach fünf Minuten."
   ]
  },
  "a9": {
   "name": "Für Offenheit danken und es dabei lassen",
   "text": "Wenn jemand etwas Persönliches erzählt, genügt ein ruhiges Danke. Fragen können einen Tag warten.",
   "reaches": "Wenn sich die andere Person öffnet, sag am selben Tag danke. Frag 24 Stunden nichts weiter. Sie wählt, wann es weitergeht.",
   "steps_back": "Wenn dir gut zugehört wurde, sag, dass es geholfen hat. Das macht es beim nächsten Mal für beide leichter.",
   "good_for": "Der Tag nach einem offenen Gespräch.",
   "not_when": "Wenn du vernachlässigt oder schlecht behandelt wirst. Dann schuldest du keinen Dank.",
   "evidence": "Pläne zu danken brachten 125 Paaren mehr Zeit zusammen. Geübter Dank wirkt mäßig, und nur, wo man sich umsorgt fühlt.",
   "note": "Ein Artikel gibt diese Aufgabe Frauen. Sie gilt allen, die etwas Persönliches hören.",
   "steps": [
    "Sag danke und nenn, was erzählt wurde.",
    "Stell keine Frage dazu.",
    "Verwende es später nicht im Streit.",
    "Mach einen Plan: Wenn du dich öffnest, sage ich danke."
   ]
  },
  "a10": {
   "name": "Vereinbaren, was ein Gespräch sicher macht",
   "text": "Zwei oder drei einfache Regeln machen Reden leichter, etwa nicht darüber lachen und es später nicht verwenden.",
   "reaches": "Frag, welche Reaktion das Reden schwer macht. Wählt zwei Regeln für beide. Prüft nach einer Woche, ob sie hielten.",
   "steps_back": "Sag, welche Reaktion dir das Reden schwer macht. Wählt zwei Regeln für beide. Prüft nach einer Woche, ob sie hielten.",
   "good_for": "Wenn Offenheit früher schlecht ausging.",
   "not_when": "Wenn eine Person Angst vor der anderen hat. Regeln machen Angst nicht sicher.",
   "evidence": "Mittel bis stark. Sich umsorgt zu fühlen zählt in den meisten Studien. Ein jährlicher Check für Paare erhöhte Nähe über zwei Jahre.",
   "note": "Ein Artikel bittet Frauen, die Sicherheit zu schaffen. Dazu braucht es beide.",
   "steps": [
    "Jede Person nennt eine Reaktion, die wehtut.",
    "Wählt zwei Regeln, die für beide gelten.",
    "Schreibt sie auf.",
    "Fragt nach einer Woche, ob es sicher blieb."
   ]
  },
  "a11": {
   "name": "Das eigene Leben behalten",
   "text": "Freunde, Interessen und Ruhe geben dir Halt, was auch immer die andere Person tut.",
   "reaches": "Plan diese Woche zwei Dinge, die nichts mit der Beziehung zu tun haben. Sie sind für dich und keine Taktik.",
   "steps_back": "Plan eigene Zeit, bevor du leer bist, und triff auch Freunde. Dann muss weniger von der Zeit zu zweit abgehen.",
   "good_for": "Warten, Sorge und Zeiten, in denen sich alles um die andere Person dreht.",
   "not_when": "Das passt immer. In Gefahr hol zuerst Hilfe.",
   "evidence": "In einem Programm für eine Person allein ging es den Menschen selbst besser. Die Beziehung änderte sich nicht.",
   "steps": [
    "Nenn einen Menschen, den du treffen willst.",
    "Nenn etwas, das dir Kraft gibt.",
    "Leg beides in deine Woche.",
    "Erzähl freundlich davon, wenn das sicher ist."
   ]
  },
  "a12": {
   "name": "Ruhig werden, bevor du antwortest",
   "text": "Starke Gefühle machen Worte für alle schwer. Einige langsame Minuten helfen, bevor du schreibst oder redest.",
   "reaches": "Bevor du eine Nachricht schickst, atme drei Minuten langsam. Dann lies deine Worte noch einmal.",
   "steps_back": "Bevor du gehst oder verstummst, atme drei Minuten langsam. Dann sag, wann du wieder da bist.",
   "good_for": "Momente, in denen das Herz schnell schlägt.",
   "not_when": "Das passt immer. Wenn du in Gefahr bist, geh zuerst weg.",
   "evidence": "Einen Streit von außen zu sehen ist gut gestützt. Langsam atmen ist hier eine Faustregel.",
   "steps": [
    "Stell beide Füße auf den Boden.",
    "Atme drei Minuten länger aus als ein.",
    "Nenn dir selbst das Gefühl.",
    "Entscheide dann, was du sagst."
   ]
  },
  "a13": {
   "name": "Den Stress zusammen tragen",
   "text": "Zwanzig Minuten allein, dann zehn Minuten zusammen gegen den Stress. Der Gegner ist der Stress, nicht eine Person.",
   "reaches": "Biete erst zwanzig ruhige Minuten an. Dann frag, was am Tag am schwersten war. Lös es nicht gleich.",
   "steps_back": "Sag, dass der Tag schwer war, und nimm zwanzig Minuten. Dann erzähl eine Sache. Du darfst um Hilfe bitten oder nur um ein Ohr.",
   "good_for": "Tage mit Stress durch Arbeit, Familie oder Geld.",
   "not_when": "Wenn jemand zu müde zum Reden ist, im Streit oder wenn du Angst hast.",
   "evidence": "Stark. Paare, die Stress zusammen tragen, sind zufriedener, in Studien mit 17.856 Menschen. Das ist ein Zusammenhang, keine Ursache.",
   "steps": [
    "Zwanzig Minuten allein ohne Reden.",
    "Zehn Minuten, in denen jede Person das Schwerste nennt.",
    "Fragt, ob Hilfe oder ein Ohr gewünscht ist.",
    "Schließt mit einem kleinen Plan für morgen."
   ]
  },
  "a14": {
   "name": "Eigene Zeit vereinbaren, bevor sie nötig ist",
   "text": "Geplante eigene Zeit fühlt sich weniger wie Ablehnung an. Beide sagen, wie viel für sie richtig ist.",
   "reaches": "Frag, wie viel eigene Zeit richtig wäre. Sag, wie viel Zeit zu zweit du möchtest. Legt beides in die Woche.",
   "steps_back": "Sag, wie viel eigene Zeit du brauchst, bevor es zu viel wird. Leg sie in die Woche und Zeit zu zweit auch.",
   "good_for": "Wenn auf viele nahe Tage Abstand folgt.",
   "not_when": "Wenn jemand Pflege braucht oder in Gefahr ist, oder wenn eigene Zeit zur Strafe wird.",
   "evidence": "Stark. Es zählt die Lücke zwischen gewünschter und echter Nähe, nicht die Menge. Sich frei zu fühlen macht Nähe wertvoller.",
   "steps": [
    "Jede Person schreibt, wie viel eigene Zeit richtig wäre.",
    "Jede Person schreibt, wie viel Zeit zu zweit richtig wäre.",
    "Tragt beides ein.",
    "Seht nach einer Woche neu hin."
   ]
  },
  "a15": {
   "name": "Nicht belegt: eine Person muss alles tun",
   "text": "Warten, das Gespräch beginnen und es sicher machen ist nicht die Pflicht von nur einer Person. Die Arbeit gehört beiden.",
   "reaches": "Dein Teil in dieser Episode ist ein klarer Wunsch, kein ständiger Druck und deine eigenen Grenzen. Du musst nicht alles tragen.",
   "steps_back": "Dein Teil in dieser Episode ist ein Wort zum Grund, eine Zeit für die Rückkehr und deine Grenzen. Mehr schuldest du nicht auf einmal.",
   "evidence": "Zu Hause drängen und weichen beide gleich oft. Es zählt, wer das Thema anspricht, nicht das Geschlecht.",
   "note": "Zwei Artikel geben diese Aufgabe Frauen. Hier sind die Artikel am einseitigsten. Rollen gehören zu einer Episode und können wechseln."
  },
  "a16": {
   "name": "Um Raum bitten, mit Rückkehr",
   "text": "Sag, wie lange, ein Wort zum Grund und wann du wieder da bist. Dann halte die Zeit ein.",
   "steps_back": "Schick eine Nachricht. Wie lange, wofür in einem Wort, wann zurück. Zum Beispiel: Ich bin erschöpft, ich brauche eine Stunde, um acht bin ich bei dir.",
   "good_for": "Immer, wenn du merkst, dass du gleich still wirst.",
   "not_when": "Wenn du Angst vor der anderen Person hast. Dann schuldest du weder Grund noch Rückkehr.",
   "evidence": "Eine kurze Pause senkte in einem Versuch mit 81 Paaren die Wut. Pausen mit Rückkehr sind in Programmen für Paare üblich. Die Rückkehr allein wurde nicht geprüft.",
   "note": "Die Artikel sprechen von Raum, aber nicht davon, um ihn zu bitten. Das ist der Teil, der bei dir liegt.",
   "steps": [
    "Nenn die Länge.",
    "Nenn ein Wort zum Grund.",
    "Nenn die Rückkehr und ob Nachrichten in Ordnung sind.",
    "Sei zurück oder sag rechtzeitig, dass es später wird."
   ]
  },
  "a17": {
   "name": "Die eigenen Grenzen kennen",
   "text": "Schreib in einer ruhigen Stunde auf, was du brauchst und was zu viel wäre. Dann musst du nicht in einem schweren Moment entscheiden.",
   "reaches": "Schreib eine Zeile wie, drei Monate ohne ein Wort über die Zukunft wären zu lang. Setz ein Datum dazu.",
   "steps_back": "Schreib eine Zeile, was du gerade geben kannst und was nicht. Setz ein Datum dazu.",
   "good_for": "Wenn du merkst, dass du deine eigenen Wünsche vergisst.",
   "not_when": "Das passt immer. Bewahr es so auf, dass nur du es liest.",
   "evidence": "Mittel. Wer bekommt, was er selbst braucht, ist zufriedener und streitet besser.",
   "steps": [
    "Schreib, was du am meisten brauchst.",
    "Schreib, was zu viel wäre.",
    "Setz ein Datum dazu.",
    "Behalt es für dich."
   ]
  },
  "a18": {
   "name": "Direkt um eine Änderung bitten",
   "text": "Wenn etwas ernst ist und sich ändern lässt, helfen klare Worte mehr als Andeutungen.",
   "reaches": "Nenn ein Verhalten, die Änderung, um die du bittest, und bis wann. Ohne Vorwurf und ohne es kleinzureden.",
   "steps_back": "Nenn eine Sache, die es dir leichter macht, nah zu bleiben, und bis wann. Rede es nicht klein.",
   "good_for": "Ernstes, das sich ändern lässt, wie ungleiche Arbeit zu Hause oder wochenlang kein Wort.",
   "not_when": "Mitten im Streit oder wenn du Angst hast. Für Kleines genügen weiche Worte.",
   "evidence": "Direkte Worte bewirken mehr, wenn das Problem ernst ist und sich ändern lässt. Wer sich angegriffen fühlt, kann davon verletzt sein.",
   "note": "Die Artikel raten durchweg zu Ruhe und Geduld. Manchmal ist eine klare Bitte der gütigere Weg.",
   "steps": [
    "Wähl ein Verhalten.",
    "Sag, worum du bittest und bis wann.",
    "Sag, was es dir bedeuten würde.",
    "Frag, was es schwer macht."
   ]
  },
  "a19": {
   "name": "Zurückkommen und versöhnen",
   "text": "Ein kleiner Schritt nach Abstand zählt. Ein Gruß, eine Berührung, wenn sie willkommen ist, oder ein ehrlicher Satz.",
   "reaches": "Wenn die andere Person zurückkommt, grüß zuerst. Heb Fragen für einen ruhigen Moment auf. Sag, was dir leidtut, wenn es etwas gibt.",
   "steps_back": "Wenn du zurück bist, sag es. Sag in einem Satz, was war, und nimm das offene Thema auf.",
   "good_for": "Nach Streit oder einigen fernen Tagen.",
   "not_when": "Wenn Zurückkommen nur Nachgeben heißt oder wenn du Angst hast.",
   "evidence": "Bei 226 Paaren ging die Erholung schneller mit Versöhnung und neuer Sicht. Ausweichen machte sie langsamer.",
   "steps": [
    "Gib das erste kleine Zeichen.",
    "Nenn deinen Anteil in einem Satz.",
    "Frag, was jetzt helfen würde.",
    "Plant eine ruhige Zeit für den Rest."
   ]
  },
  "a20": {
   "name": "Den Plan auf Papier bringen",
   "text": "Geld, Arbeit und große Ziele wiegen weniger, wenn sie mit Daten aufgeschrieben sind.",
   "reaches": "Bitte darum, den Plan zusammen zu schreiben. Sag, wie lange Warten für dich gut ist. Nimm etwas Kleines hinzu, das jetzt schon geht.",
   "steps_back": "Schreib, was du zuerst erreichen willst, bis wann und was schon beginnen kann. Zeig es der anderen Person.",
   "good_for": "Wenn das Wort später oft fällt.",
   "not_when": "Im Streit, wenn du Angst hast oder wenn mit Geld kontrolliert wird.",
   "evidence": "Sorgen um Geld gehen oft mit Aufschub der Ehe einher. Dass ein Plan auf Papier hilft, ist schwach gestützt.",
   "steps": [
    "Schreib das Ziel.",
    "Schreib die nächsten zwei Schritte mit Datum.",
    "Schreib, was schon beginnen kann.",
    "Seht in drei Wochen neu hin."
   ]
  },
  "a21": {
   "name": "Einen Termin beim Arzt machen",
   "text": "Gedrückte Stimmung, schlechter Schlaf oder keine Freude über zwei Wochen haben viele Ursachen. Eine Arztpraxis kann nachsehen.",
   "reaches": "Wenn du selbst seit zwei Wochen bedrückt bist, sprich mit einer Arztpraxis. Es geht um deine Gesundheit, nicht um die Beziehung.",
   "steps_back": "Wenn seit zwei Wochen fast nichts Freude macht, sprich mit einer Arztpraxis. Es geht um deine Gesundheit, nicht um die Beziehung.",
   "good_for": "Gedrückte Stimmung, Müdigkeit, Schmerzen, Probleme mit Schlaf oder Lust.",
   "not_when": "Das passt immer. Wenn du daran denkst, dein Leben zu beenden, ruf jetzt um Hilfe.",
   "evidence": "Gedrückte Stimmung geht mit Rückzug von anderen einher, und Hilfe wirkt oft. Was es ist, klärt die Praxis.",
   "note": "Die Artikel lassen das weg.",
   "steps": [
    "Ruf diese Woche in der Praxis an.",
    "Notier, wie du geschlafen und dich gefühlt hast.",
    "Sag es dort ganz offen.",
    "Sag es einem Menschen, dem du vertraust."
   ]
  },
  "a22": {
   "name": "Tage vorhersehbar machen",
   "text": "Kleine Versprechen, die gehalten werden, bauen Vertrauen auf. Sag, was du tust, und tu, was du gesagt hast.",
   "reaches": "Gib am Tag ein kleines Versprechen, das du halten kannst. Sag früh, wenn sich etwas ändert. Stell die andere Person nicht auf die Probe.",
   "steps_back": "Gib am Tag ein kleines Versprechen, das du halten kannst, etwa wann du anrufst. Sag früh, wenn sich etwas ändert.",
   "good_for": "Wenn Vertrauen verletzt wurde, jetzt oder früher.",
   "not_when": "Wenn du Angst hast. Vertrauen ist dann nicht deine Aufgabe.",
   "evidence": "Als einzelner Schritt schwach. Sich umsorgt zu fühlen ist gut gestützt, und verletzte Menschen erzählen oft weniger.",
   "steps": [
    "Wähl ein kleines Versprechen am Tag.",
    "Halt es.",
    "Wenn es nicht geht, sag es vorher.",
    "Fragt nach zwei Wochen, was sich geändert hat."
   ]
  },
  "a23": {
   "name": "Die Stimmen anderer ordnen",
   "text": "Freunde und Familie können helfen oder drücken. Vereinbart, was unter euch bleibt, und trefft Paare, denen es gut geht.",
   "reaches": "Frag, wessen Stimme es ist, ohne sie schlechtzumachen. Vereinbart, was bei euch bleibt.",
   "steps_back": "Frag dich, welcher Teil deiner ist und welcher von anderen kommt. Sag der anderen Person deinen Teil.",
   "good_for": "Wenn Abstand auf Zeit mit Freunden oder Familie folgt.",
   "not_when": "Wenn du von deinen Leuten abgeschnitten wirst. Halt sie dann nah.",
   "evidence": "Was Freunde und Familie denken, geht in vielen Studien mit dem Glück von Paaren einher. Schritte dagegen sind kaum geprüft.",
   "steps": [
    "Nenn, was gesagt wurde.",
    "Ordne, was deins ist.",
    "Vereinbart, was unter euch bleibt.",
    "Plant einen Abend mit einem Paar, das ihr mögt."
   ]
  },
  "a24": {
   "name": "Die klare Frage stellen",
   "text": "Manche Zweifel enden nur mit einer klaren Frage und Zeit für die Antwort.",
   "reaches": "Frag in einem ruhigen Moment. Willst du das mit mir? Du hast bis Sonntag Zeit. Dann warte bis zu dem Tag.",
   "steps_back": "Sag, wo du stehst, so weit du es weißt. Auch „ich weiß es noch nicht, ich sage es dir am Sonntag“ ist eine Antwort.",
   "good_for": "Wochen mit Abstand ohne einen Grund, den du findest.",
   "not_when": "Im Streit, in einer Krise oder wenn du Angst hast.",
   "evidence": "Wer unsicher ist, weicht diesem Gespräch am meisten aus, und direkte Worte klären Zweifel. Der Schritt selbst ist wenig geprüft.",
   "note": "Die Artikel sagen, Abstand sei kein Mangel an Interesse. Es kann einer sein, und du darfst fragen.",
   "steps": [
    "Wähl einen ruhigen Moment.",
    "Frag in einem Satz.",
    "Nenn einen Tag für die Antwort.",
    "Plan danach etwas Gutes für dich."
   ]
  },
  "a25": {
   "name": "Seite an Seite reden",
   "text": "Beim Gehen, Fahren oder Kochen redet es sich leichter als Auge in Auge. Eine Liste mit Worten für Gefühle hilft auch.",
   "reaches": "Schlag einen Weg zu Fuß vor. Sag zuerst etwas von dir. Lass Stille zu. Biete eine Liste mit Worten an, wenn das willkommen ist.",
   "steps_back": "Schlag etwas vor, das ihr zusammen tut. Wähl ein Wort von der Liste für deine Woche. Ein Wort genügt.",
   "good_for": "Wenn Worte für Gefühle schwer zu finden sind.",
   "not_when": "Wenn du Angst hast oder wenn jemand von euch jetzt nicht reden will.",
   "evidence": "Schwach. Dass Menschen lernen, Gefühle zu verbergen, ist gut gezeigt. Dass Reden Seite an Seite hilft, ist eine Faustregel.",
   "note": "Die meisten Artikel denken zuerst an das Gespräch. Tun und Schreiben sind auch Wege.",
   "steps": [
    "Wählt etwas, das ihr zusammen tut.",
    "Jede Person wählt ein Wort.",
    "Sagt in einem Satz, woher es kommt.",
    "Macht weiter mit dem, was ihr tut."
   ]
  },
  "a26": {
   "name": "Eine Zeit für die Antwort nennen",
   "text": "Du musst nicht gleich antworten. Eine feste Zeit nimmt den Druck weg, und Schreiben ist auch gut.",
   "steps_back": "Sag, „ich muss nachdenken, morgen Abend bekommst du eine Antwort“. Dann antworte bis dahin, gern in einer Nachricht.",
   "good_for": "Große Fragen, und wenn du dich gedrängt fühlst.",
   "not_when": "Wenn du Angst vor dem hast, was folgt. Dann schuldest du keine Antwort.",
   "evidence": "Als einzelner Schritt schwach. Druck führt zu Verbergen, und kurze Pausen machen Gespräche ruhiger.",
   "steps": [
    "Sag, dass du die Frage gehört hast.",
    "Nenn Tag und Stunde.",
    "Schreib deine Gedanken auf.",
    "Antworte bis dahin oder sag, wie weit du bist."
   ]
  },
  "a27": {
   "name": "Jetzt ist nichts nötig",
   "text": "Nicht jeder stille Tag braucht eine Antwort. In den Notizen fällt nichts auf. Lass es und sieh in zwei Wochen neu hin.",
   "reaches": "In deinen Notizen fällt nichts auf. Freu dich an deinen eigenen Plänen. Sieh in zwei Wochen neu hin.",
   "steps_back": "In deinen Notizen fällt nichts auf. Vielleicht hast du nur Ruhe gebraucht. Sieh in zwei Wochen neu hin.",
   "good_for": "Normales Auf und Ab.",
   "not_when": "Wenn du spürst, dass etwas nicht stimmt. Dein Gefühl zählt mehr als Notizen.",
   "evidence": "Nähe geht in allen Paaren auf und ab. Notizen über zwei Wochen zeigen das Übliche recht gut.",
   "steps": [
    "Schließ Ebb.",
    "Tu etwas, das du magst.",
    "Sieh in zwei Wochen neu hin."
   ]
  },
  "a28": {
   "name": "Nicht belegt: Spiele mit Abstand",
   "text": "Andeutungen, Schweigen zurück, Warten ohne Ende, Eifersucht wecken oder geplante Funkstille werden oft geraten. Nichts spricht dafür.",
   "reaches": "Antworte auf Abstand nicht mit einem Spiel. Sag einmal, was du dir wünschst, und sorg dann für dich.",
   "steps_back": "Nutz Abstand nicht, um zu gewinnen. Wenn du Raum brauchst, sag es und komm zurück.",
   "evidence": "Keine Studie stützt das. Studien über Druck und unklare Worte sprechen dagegen."
  },
  "a29": {
   "name": "Eine Pause von zwanzig Minuten",
   "text": "In einem hitzigen Moment dürfen beide eine Pause ausrufen. Nach zwanzig Minuten kommt ihr zum Thema zurück.",
   "reaches": "Sag Pause, wenn dein Herz rast, oder lass es gut sein, wenn die andere Person es sagt. Geh nicht nach. Sei nach zwanzig Minuten da.",
   "steps_back": "Sag Pause und sag, wann du zurück bist. Tu etwas Ruhiges. Komm zurück, auch wenn du nur eine andere Zeit nennst.",
   "good_for": "Streit, der laut wird oder sich im Kreis dreht.",
   "not_when": "Wenn Pausen zur Strafe werden oder wenn du Angst hast.",
   "evidence": "So wie es hier steht, schwach. Pausen von Sekunden senkten die Wut im Versuch. Zwanzig Minuten sind eine Faustregel, weil ein schnelles Herz Zeit braucht.",
   "steps": [
    "Vereinbart das Wort in einer ruhigen Stunde.",
    "Hört sofort auf, wenn es fällt.",
    "Tut zwanzig Minuten etwas Ruhiges.",
    "Kommt zum selben Thema zurück."
   ]
  }
 },
 "building": {
  "b1": {
   "name": "Zwei Wünsche klären",
   "text": "Einmal die Woche sagen beide zwei Dinge, wie viel Nähe und wie viel Raum richtig wäre.",
   "reaches": "Frag nach beiden Wünschen und sag deine beiden. Nähe zu wollen heißt nicht, dass nur du etwas wünschen darfst.",
   "steps_back": "Sag beide Wünsche. Wie viel Raum, und welche Art von Nähe willkommen ist. Nur der erste klingt leicht wie ein Nein.",
   "good_for": "Ruhige Wochen, als Gewohnheit.",
   "not_when": "Wenn du Angst hast oder mitten im Streit.",
   "evidence": "Stark. Nähe und Freiheit zählen beide, und jede macht die andere wertvoller.",
   "steps": [
    "Jede Person sagt, wie viel Nähe diese Woche richtig wäre.",
    "Jede Person sagt, wie viel Raum richtig wäre.",
    "Findet für jeden Wunsch einen Abend.",
    "Seht nächste Woche neu hin."
   ]
  },
  "b2": {
   "name": "Zuhören oder lösen",
   "text": "Frag, bevor du antwortest, was gewünscht ist. Ein Ohr oder Hilfe bei der Lösung.",
   "reaches": "Frag, soll ich zuhören oder helfen? Dann tu nur das.",
   "steps_back": "Sag vorher, was von beiden du willst. Du darfst auch sagen, keins, ich brauche nur Ruhe.",
   "good_for": "Wenn Rat sich wie Kritik anfühlt.",
   "not_when": "Wenn Gesagtes gegen dich verwendet wird.",
   "evidence": "Mittel. Sich verstanden zu fühlen bringt Nähe. Hilfe ist manchmal willkommen, also erst fragen.",
   "note": "Ein Artikel rät, Gefühle zu bestätigen und nichts zu lösen. Manchmal ist Lösen aber gewünscht.",
   "steps": [
    "Frag, was gewünscht ist.",
    "Hör fünf Minuten zu.",
    "Gib wieder, was du gehört hast.",
    "Hilf nur, wenn du gefragt wurdest."
   ]
  },
  "b3": {
   "name": "Kleine Offenheit bemerken",
   "text": "Ein kleines persönliches Wort ist ein Anfang. Merk es dir und danke am selben Tag dafür.",
   "reaches": "Bemerke diese Woche einen kleinen offenen Moment und sag danke. Verlang nicht mehr.",
   "steps_back": "Bemerke einen eigenen kleinen offenen Moment und wie er ausging. Klein genügt.",
   "good_for": "Wenn große Gespräche zu viel sind.",
   "not_when": "Wenn du vernachlässigt oder schlecht behandelt wirst.",
   "evidence": "Mittel. Warme Antworten auf Gutes gehen mit Zusammenbleiben einher, bei 79 Paaren. Es zu üben änderte wenig.",
   "steps": [
    "Achte auf einen kleinen offenen Moment.",
    "Sag am selben Tag danke.",
    "Notier es in Ebb.",
    "Lies nach einem Monat die Liste."
   ]
  },
  "b4": {
   "name": "Gutes erzählen",
   "text": "Einmal am Tag erzählt jemand von euch etwas Gutes. Die andere Person fragt nach und freut sich mit.",
   "reaches": "Frag nach einer guten Sache des Tages. Zeig, dass du dich freust. Lass Probleme für später.",
   "steps_back": "Erzähl eine gute Sache des Tages. Das ist Nähe und braucht kein tiefes Gespräch.",
   "good_for": "Tage, an denen nur über Pläne und Probleme geredet wird.",
   "not_when": "Wenn Gutes gegen dich verwendet wird.",
   "evidence": "In mehreren Studien klar beobachtet. Es zu üben hatte wenig Wirkung.",
   "steps": [
    "Erzähl etwas Gutes.",
    "Die andere Person stellt eine Frage dazu.",
    "Sag, was dir daran gefällt.",
    "Dann darf es enden."
   ]
  },
  "b5": {
   "name": "Zusammen etwas Neues tun",
   "text": "Etwa neunzig Minuten in der Woche etwas, das für beide neu oder spannend ist.",
   "reaches": "Schlag zwei Dinge vor und lass wählen. Reden über euch gehört nicht dazu.",
   "steps_back": "Wähl eins von zwei Dingen. Zusammen etwas zu tun ist auch Nähe.",
   "good_for": "Wenn alle Tage gleich sind.",
   "not_when": "Wenn jemand gerade um Raum gebeten hat oder erschöpft ist.",
   "evidence": "Bei 101 Paaren hoben vier Wochen davon die Freude an der Beziehung, verglichen mit Warten.",
   "note": "Zwei Artikel loben gemeinsame Ziele. Behalte daneben deine eigenen.",
   "steps": [
    "Jede Person schreibt drei Ideen.",
    "Wählt eine, die für beide neu ist.",
    "Legt einen Tag fest.",
    "Sagt danach den besten Moment."
   ]
  },
  "b6": {
   "name": "Freunde und Interessen behalten",
   "text": "Unterstütz die Freunde und Interessen der anderen Person und behalte deine.",
   "reaches": "Frag mit Interesse nach ihren Freunden. Triff diese Woche deine eigenen.",
   "steps_back": "Zeit mit Freunden ist gut. Sag, wann du zurück bist, und erzähl etwas davon.",
   "good_for": "Wenn die Beziehung das Einzige in der Woche ist.",
   "not_when": "Das passt immer. Wenn dich jemand von Menschen fernhält, lies die Seite über Sicherheit.",
   "evidence": "Mittel. Halt durch Freunde und Familie geht mit Zusammenbleiben einher.",
   "steps": [
    "Jede Person nennt einen Menschen, den sie treffen will.",
    "Plant es.",
    "Wünscht euch eine gute Zeit.",
    "Erzählt etwas davon."
   ]
  },
  "b7": {
   "name": "In kleinen Schritten über früher reden",
   "text": "Was früher wehtat, darf in kleinen Schritten erzählt werden. Wem es gehört, führt und darf jederzeit aufhören.",
   "steps_back": "Erzähl nur so viel, wie sich sicher anfühlt. Sag Stopp, wenn es zu viel wird. Bei tiefen Wunden ist Therapie der bessere Anfang.",
   "good_for": "Wenn ein alter Schmerz immer wiederkommt.",
   "not_when": "Wenn du Angst hast, nach einem frischen Schock oder wenn dich das Frühere überrollt. Dann hol Hilfe.",
   "evidence": "Als Selbsthilfe schwach. Bleibende Folgen eines Traumas belasten Beziehungen. Langsam zu gehen ist Vorsicht.",
   "note": "Ein Artikel rät, offen über früher zu reden. Das kann zu viel werden. Kleine Schritte und ein Wort für Stopp sind sicherer.",
   "steps": [
    "Vereinbart ein Wort für Stopp.",
    "Erzähl einen kleinen Teil.",
    "Die andere Person hört nur zu.",
    "Endet mit etwas Ruhigem."
   ]
  },
  "b8": {
   "name": "Die Zukunft in kleinen Portionen",
   "text": "Fünfzehn Minuten, eine Frage zur Zukunft und heute keine Entscheidung.",
   "reaches": "Lass die Person, die sich zurückzieht, Frage und Reihenfolge wählen. Sag deine Hoffnung in einem Satz. Hört nach fünfzehn Minuten auf.",
   "steps_back": "Wähl eine Frage, die du heute aushältst. Sag deine Hoffnung und deine Sorge. Nenn ein Datum für die nächste.",
   "good_for": "Wenn Reden über die Zukunft Abstand bringt.",
   "not_when": "Im Streit, wenn ihr erschöpft seid oder wenn du Angst hast.",
   "evidence": "Mittel. Reden über die Zukunft klärt Zweifel. Wer am meisten zweifelt, weicht ihm am meisten aus.",
   "steps": [
    "Wählt eine kleine Frage.",
    "Jede Person sagt eine Hoffnung und eine Sorge.",
    "Entscheidet nichts.",
    "Nennt ein Datum für die nächste Frage."
   ]
  },
  "b9": {
   "name": "Eigene frühere Muster ansehen",
   "text": "Denk an frühere Beziehungen. Was hast du getan, wenn es nah oder schwer wurde? Diese Notiz ist nur für dich.",
   "reaches": "Schreib, was du früher getan hast, wenn sich jemand zurückzog. Was half, was machte es schlimmer?",
   "steps_back": "Schreib, was du früher getan hast, wenn es nah wurde. Was machte es leichter zu bleiben?",
   "good_for": "Wenn du denkst, dass dir das schon einmal passiert ist.",
   "not_when": "Nach einem frischen Schock oder wenn dich Erinnerungen überrollen.",
   "evidence": "Schwach. Über Muster nachzudenken hilft vielen, ist aber kaum geprüft.",
   "steps": [
    "Wähl zwei frühere Zeiten.",
    "Schreib, was vor dem Abstand geschah.",
    "Schreib, was du getan hast.",
    "Unterstreich, was du anders machen willst."
   ]
  },
  "b10": {
   "name": "Raten und dann vergleichen",
   "text": "Beide schreiben, wie die Woche der anderen Person war und wie die eigene. Dann vergleicht. Falsch geraten ist am nützlichsten.",
   "reaches": "Rate drei Dinge über ihre Woche. Dann lass dir erzählen. Sei neugierig auf das, was falsch war.",
   "steps_back": "Rate drei Dinge über ihre Woche. Dann erzähl, wie deine war, so weit du magst.",
   "good_for": "Wenn du glaubst zu wissen, was die andere Person fühlt.",
   "not_when": "Wenn du Angst hast oder Antworten gegen dich verwendet werden.",
   "evidence": "Mittel. Wer unsicher ist, rät dunkler, und wer still wird, fühlt oft mehr, als man sieht.",
   "steps": [
    "Jede Person schreibt drei Vermutungen.",
    "Jede Person schreibt die eigenen Antworten.",
    "Zeigt sie gleichzeitig.",
    "Redet über eine Überraschung."
   ]
  },
  "b11": {
   "name": "Ein Programm für Paare machen",
   "text": "Geführte Programme im Netz dauern etwa acht Stunden über einige Wochen. Sie helfen vielen Paaren.",
   "reaches": "Such ein geprüftes Programm und frag, ob ihr beide wollt. Allein geht es nicht für zwei.",
   "steps_back": "Ein Programm hat ein klares Ende und kleine Schritte. Das kann leichter sein als offene Gespräche.",
   "good_for": "Immer derselbe Streit, wenn beide eine Änderung wollen.",
   "not_when": "Wenn eine Person Angst hat oder kontrolliert wird.",
   "evidence": "Stark. Zwei Programme wirkten mittelstark bei 740 und mehr Paaren. Trennungen wurden nicht weniger.",
   "note": "Ein Artikel rät, das Reden zu üben. Ein geprüftes Programm kann das am besten.",
   "steps": [
    "Lest zusammen über ein Programm.",
    "Wählt eine feste Stunde in der Woche.",
    "Macht den ersten Teil.",
    "Entscheidet nach zwei Wochen, ob ihr weitermacht."
   ]
  },
  "b12": {
   "name": "Was ich tat, was ich bemerkte",
   "text": "Einmal die Woche sagt jede Person eine Sache, die sie für euch getan hat, und eine, die sie bemerkt hat.",
   "reaches": "Nenn, was du bemerkt hast, auch wenn es klein oder praktisch war.",
   "steps_back": "Nenn, was du getan hast. Stilles zählt, etwa etwas reparieren oder früh heimkommen.",
   "good_for": "Wenn Mühe nicht gesehen wird.",
   "not_when": "Wenn die Mühe schon lange nur von einer Person kommt. Dann seht auf das Ganze.",
   "evidence": "Die Idee ist stark gestützt. Zu sehen, dass die andere Person zu euch steht, ist das beste bekannte Zeichen einer guten Beziehung.",
   "steps": [
    "Jede Person nennt etwas, das sie getan hat.",
    "Jede Person nennt etwas, das sie bemerkt hat.",
    "Sagt danke.",
    "Rechnet nicht auf."
   ]
  },
  "b13": {
   "name": "Als Paar du selbst bleiben",
   "text": "Behalte Meinungen, Aufgaben und Zeit, die nur dir gehören. Ein Paar besteht aus zweien.",
   "reaches": "Wähl diese Woche eine Sache, weil du sie magst, und nicht wegen der anderen Person.",
   "steps_back": "Wähl eine Sache, die dir gehört, und schütze sie. Dann nimmt Nähe weniger weg.",
   "good_for": "Wenn du das Gefühl hast, dich zu verlieren.",
   "not_when": "Das passt immer.",
   "evidence": "Mittel. Sich in einer Beziehung frei zu fühlen macht Nähe wertvoller.",
   "steps": [
    "Nenn eine Sache, die nur dir gehört.",
    "Gib ihr eine Zeit.",
    "Erzähl davon.",
    "Frag nach ihrer."
   ]
  },
  "b14": {
   "name": "Dein eigenes Verzeichnis guter Momente",
   "text": "Nähe wird leichter, wenn sie gut ging. Ebb kann dir Tage zeigen, an denen du dich geöffnet hast und es gut war.",
   "steps_back": "Sieh dir die Tage an, an denen du dich geöffnet hast. Wie ging es dir zwei Tage später? Deine Notizen lehren am besten.",
   "good_for": "Wenn sich zu öffnen wie Gefahr anfühlt.",
   "not_when": "Wenn Offenheit bestraft wurde oder nach einem frischen Schock.",
   "evidence": "In drei Studien machten wiederholte gute Momente weniger scheu vor Nähe.",
   "note": "Ein Artikel nennt Nähe eine Chance und keine Bedrohung. Sie kann sich so anfühlen, und gute Momente ändern das langsam.",
   "steps": [
    "Notier den nächsten kleinen offenen Moment.",
    "Notier, wie die Antwort war.",
    "Sieh nach einem Monat zurück.",
    "Wähl selbst den nächsten kleinen Schritt."
   ]
  },
  "b15": {
   "name": "Kleiner Kontakt am Tag",
   "text": "Eine Berührung, wenn sie willkommen ist, eine Minute Augenkontakt, eine Erinnerung oder ein liebes Wort. Fünf Minuten genügen.",
   "reaches": "Biete am Tag einen kleinen Kontakt an. Nimm ein Nein als Nein für heute.",
   "steps_back": "Wähl die Art, die dir leichtfällt, etwa eine Nachricht oder eine Hand. Klein zählt.",
   "good_for": "Tage ohne Nähe, wenn beide sie möchten.",
   "not_when": "Wenn jemand um Raum gebeten hat oder mitten im Streit.",
   "evidence": "Vier kleine Aufgaben per Telefon hoben die Nähe am selben Tag. Am nächsten Tag war es vorbei.",
   "note": "Die Artikel lassen das weg.",
   "steps": [
    "Wähl einen von vier kleinen Kontakten.",
    "Frag, ob er willkommen ist.",
    "Tu es fünf Minuten.",
    "Notier am Abend die Nähe."
   ]
  },
  "b16": {
   "name": "Schreiben, was dir wichtig ist",
   "text": "Fünf Minuten schreiben über einen Wert, der dir wichtig ist, vor einem schweren Moment.",
   "reaches": "Wähl einen Wert wie Humor oder Treue. Schreib, wann er wichtig war. Dann geh ins Gespräch.",
   "steps_back": "Wähl einen Wert wie Humor oder Treue. Schreib, wann er wichtig war. Dann fühlt sich Nähe weniger gewagt an.",
   "good_for": "Vor schweren Gesprächen, und wenn du dich klein oder abgelehnt fühlst.",
   "not_when": "Das passt immer. In Gefahr hol zuerst Hilfe.",
   "evidence": "Ein Versuch fand, dass es Menschen mit wenig Selbstwert den Rückzug nahm. Das ist wenig.",
   "steps": [
    "Wähl einen Wert.",
    "Schreib fünf Minuten, warum er zählt.",
    "Lies es einmal.",
    "Dann geh weiter in deinen Tag."
   ]
  },
  "b17": {
   "name": "Ein Check zu zweit",
   "text": "Seht zweimal im Jahr eine Stunde zusammen auf eure Beziehung, was gut ist und was Sorge macht, bevor es wehtut.",
   "reaches": "Bring eine gute Sache und eine Sorge mit. Die gute kommt zuerst.",
   "steps_back": "Bring eine gute Sache und eine Sorge mit. Eine Stunde mit Ende ist leichter als viele Gespräche.",
   "good_for": "Ruhige Zeiten, als Gewohnheit.",
   "not_when": "Im Streit, in einer Krise oder wenn du Angst hast.",
   "evidence": "Mittel. In einer Studie über zwei Jahre fühlten sich Paare mit einem Check im Jahr bei Fachleuten näher als andere. Allein zu zweit wurde es nicht geprüft.",
   "note": "Die Artikel lassen das weg.",
   "steps": [
    "Jede Person schreibt, was gut ist.",
    "Jede Person schreibt eine Sorge.",
    "Lest es euch vor.",
    "Wählt eine Sache für die nächsten Wochen."
   ]
  }
 },
 "viability": {
  "distance_without_words": {
   "name": "Abstand ohne Worte",
   "text": "In acht Wochen mindestens viermal Abstand, und höchstens in vier von zehn Fällen ein Wort oder eine Rückkehr in drei Tagen.",
   "evidence": "Eine Abrede. Es gibt keine geprüfte Grenze."
  },
  "future_deferred": {
   "name": "Die Zukunft wird verschoben",
   "text": "In zwölf Wochen mindestens drei klare Fragen zur Zukunft, und alle ohne Datum verschoben.",
   "evidence": "Eine Abrede. Es gibt keine geprüfte Grenze."
  },
  "load": {
   "name": "Die Last liegt auf einer Seite",
   "text": "Mehr als acht von zehn Anfängen, Plänen und Versöhnungen kommen von der Person, die auf die andere zugeht.",
   "evidence": "Eine Abrede. Zahlen aus dem Chat allein genügen dafür nie."
  },
  "no_repair": {
   "name": "Keine Versöhnung",
   "text": "In acht Wochen folgte auf weniger als ein Viertel ein Schritt zur Versöhnung, und eine Zeit für die Rückkehr wurde abgelehnt.",
   "evidence": "Eine Abrede. Es gibt keine geprüfte Grenze."
  },
  "not_understood": {
   "name": "Unter deinem eigenen Maß",
   "text": "An sieben von zehn Tagen hast du dich weniger verstanden gefühlt als das Maß, das du selbst gesetzt hast.",
   "evidence": "Eine Abrede. Das Maß ist deins."
  },
  "v1": {
   "name": "Abstand ohne Worte und Mühe",
   "text": "Abstand, der ohne ein Wort und ohne Mühe weitergeht, verdient einen Blick auf das Ganze.",
   "reaches": "Notier, wie oft Abstand ohne ein Wort kam. Deine eigene Grenze zählt.",
   "steps_back": "Ein kurzes Wort ändert viel. Wenn kein Wort mehr geht, sieh nach, warum.",
   "evidence": "Mittel. Weniger Kontakt und mehr Zweifel sind Zeichen sinkender Bindung."
  },
  "v2": {
   "name": "Immer wieder Rückzug, ohne Versöhnung",
   "text": "Es ist nicht der Abstand allein. Es zählt, ob jemand zurückkommt und es gut macht.",
   "reaches": "Notier, ob es Versöhnung gibt und wer sie beginnt.",
   "steps_back": "Ein Schritt zur Versöhnung nach jedem Abstand genügt für den Anfang.",
   "evidence": "Mittel. Bei 226 Paaren machte Ausweichen die Erholung langsamer und Versöhnung schneller."
  },
  "v3": {
   "name": "Der Zukunft immer ausweichen",
   "text": "Wenn jedes Gespräch über die Zukunft ohne Datum verschoben wird, lässt sich kein Leben planen.",
   "reaches": "Bitte um ein Datum, nicht um ein Versprechen. Notier, was daraus wird.",
   "steps_back": "Vielleicht weißt du es noch nicht. Ein Datum für das nächste Gespräch genügt.",
   "evidence": "Mittel. Zweifel gehen damit einher, dass schwere Themen fehlen."
  },
  "v4": {
   "name": "Lange nicht gesehen werden",
   "text": "Sich über Monate ungesehen und nicht umsorgt zu fühlen zehrt an Menschen.",
   "reaches": "Schreib dein eigenes Mindestmaß auf. Dann sieh, wie viele Tage darunter liegen.",
   "steps_back": "Frag, was einen Tag für die andere Person gut genug macht. Oft ist Kleines gemeint.",
   "evidence": "Schwach für jede Grenze. Sich umsorgt zu fühlen ist der Kern, aber keine Studie sagt, was zu wenig ist."
  },
  "v5": {
   "name": "Eine Person trägt die Last",
   "text": "Wenn eine Person fast alles beginnt, plant und gut macht, wird es zu schwer.",
   "reaches": "Zähl eine Woche lang Anfänge, Pläne und Versöhnungen auf beiden Seiten. Stille Arbeit zählt auch.",
   "steps_back": "Wähl diese Woche eine Sache, die du selbst beginnst oder planst.",
   "evidence": "Mittel. Ungleiche Bindung geht mit mehr Last und härterem Streit einher.",
   "note": "Der Artikel hat damit recht. Er sagt nicht, dass manche Arbeit schwer zu sehen ist."
  },
  "v6": {
   "name": "Auf das Ganze schauen",
   "text": "Passt es noch zu dem, was du brauchst und hoffst? Ebb zeigt, was für beide Seiten spricht. Es sagt nie bleib oder geh.",
   "reaches": "Lies deine eigenen Zeilen. Sieh auf beide Seiten. Wähl einen nächsten Schritt mit Datum.",
   "steps_back": "Lies deine eigenen Zeilen. Sieh auf beide Seiten. Wähl einen nächsten Schritt mit Datum.",
   "good_for": "Nach acht Wochen oder mehr, wenn immer dasselbe wiederkommt.",
   "not_when": "In einer Krise oder wenn du Angst hast. Dann kommt Sicherheit zuerst.",
   "evidence": "Keine Studie hat eine Grenze gefunden, ab der man gehen sollte. Solche Grenzen sind Abreden, und deine kannst du ändern.",
   "steps": [
    "Lies deine eigenen Zeilen.",
    "Sieh an, was für beide Seiten spricht.",
    "Wähl einen nächsten Schritt.",
    "Nenn einen Tag in sechs bis acht Wochen."
   ]
  },
  "v7": {
   "name": "Nicht bereit für etwas Ernstes",
   "text": "Es kann sein, dass jemand nicht so nah sein kann oder will, wie du es brauchst. Das ist traurig, und niemand hat Schuld.",
   "reaches": "Du musst nicht wissen, warum, um zu wissen, was du brauchst.",
   "steps_back": "Wenn du weißt, dass du das jetzt nicht geben kannst, ist es fair, es zu sagen.",
   "evidence": "Mittel. Sinkende Bindung ist das beste bekannte Zeichen dafür, dass Paare sich trennen.",
   "note": "Ein Artikel nennt das nicht verfügbar. Ebb gibt Menschen keine Namen. Es zeigt, was notiert wurde."
  }
 },
 "professional": {
  "p1": {
   "name": "Paartherapie",
   "text": "Paartherapie ist die am besten geprüfte Hilfe. Hinzugehen zeigt, dass euch etwas daran liegt.",
   "reaches": "Frag einmal, ob die andere Person mitgeht. Nimm eine Seite deiner Notizen mit, wenn du magst. Du kannst auch allein beginnen.",
   "steps_back": "Gute Therapie gibt beiden Raum und ergreift keine Partei. Du darfst in der ersten Stunde darum bitten.",
   "good_for": "Langes Leid, wenn beide es versuchen wollen und sicher sind.",
   "not_when": "Wenn eine Person Angst hat oder kontrolliert wird. Dann kommt Hilfe allein zuerst.",
   "evidence": "Stark. In 58 Studien wirkte Therapie stark und Warten fast nicht. Im Alltag der Praxen war es etwa halb so viel.",
   "note": "Ein Artikel sagt, dass man sich nicht schämen muss. Das stimmt. Achte auf eine anerkannte Ausbildung.",
   "steps": [
    "Such in einem Verzeichnis anerkannter Praxen.",
    "Bitte um ein erstes Gespräch.",
    "Sag, was du ändern willst.",
    "Urteile nach drei oder vier Stunden."
   ]
  },
  "p2": {
   "name": "Jemand zum Reden, für dich allein",
   "text": "Eine Beratung, eine Arztpraxis oder Therapie für dich allein. Dafür brauchst du weder eine Beziehung noch eine Krankheit.",
   "reaches": "Hilfe allein ändert, wie es dir geht und was du als Nächstes tust. Die andere Person kann sie nicht ändern.",
   "steps_back": "Hilfe allein ist ein Ort, an dem du für niemanden sorgen musst. Frag bei alten Wunden nach Erfahrung mit Trauma.",
   "good_for": "Wenn du es allein nicht schaffst oder nicht mehr.",
   "not_when": "Das passt immer.",
   "evidence": "In einem Programm für eine Person ging es den Menschen deutlich besser. Ihre Beziehung änderte sich nicht. Nicht einmal ein Drittel der Paare in Not sucht Hilfe.",
   "note": "Ein Artikel rät zu Hilfe, wenn sie nötig ist. Früh ist leichter als spät.",
   "steps": [
    "Schreib in drei Sätzen, was dich plagt.",
    "Ruf bei einer Stelle an.",
    "Frag nach Kosten und Wartezeit.",
    "Sag es einem Menschen, dem du vertraust."
   ]
  },
  "p3": {
   "name": "Wenn Hilfe als Paar nicht sicher ist",
   "text": "Bei Angst, Kontrolle oder Gewalt kann ein Gespräch als Paar es schlimmer machen. Hilfe für dich allein kommt zuerst.",
   "reaches": "Sprich allein mit einer Beratung oder einem Hilfetelefon. Man hört dir zu, auch wenn du nicht gehen willst.",
   "steps_back": "Sprich allein mit einer Beratung oder einem Hilfetelefon. Der Rückzug hat dich vielleicht geschützt. Du schuldest niemandem eine Erklärung.",
   "good_for": "Angst, Drohungen, Kontrolle, Schläge, erzwungener Sex.",
   "not_when": "Das passt immer.",
   "evidence": "Viele Paare in Therapie kennen Gewalt, und nur etwa die Hälfte der Praxen fragt alle danach. Gespräche als Paar passen nur bei leichter Gewalt auf beiden Seiten und ohne Angst.",
   "note": "Alle fünf Artikel lassen das weg.",
   "steps": [
    "Such ein sicheres Telefon.",
    "Ruf bei einer Nummer von der Liste an.",
    "Sag nur, was du sagen willst.",
    "Mach mit ihnen einen Plan."
   ]
  },
  "p4": {
   "name": "Hilfe beim Entscheiden",
   "text": "Manche Beratungen helfen Paaren, in denen eine Person eher gehen will. Wenige Gespräche klären, was als Nächstes kommt.",
   "reaches": "Frag, ob die andere Person zu wenigen Gesprächen mitkommt, in denen es ums Entscheiden geht, nicht ums Reparieren.",
   "steps_back": "Wenn du eher gehen willst, kannst du es dort in sicherem Rahmen sagen. Niemand muss etwas versprechen.",
   "good_for": "Wenn eine Person es versuchen will und die andere unsicher ist.",
   "not_when": "Wenn eine Person Angst hat oder kontrolliert wird.",
   "evidence": "Von 100 Paaren wählte etwa die Hälfte Therapie, die meisten anderen trennten sich. Es gab keine Vergleichsgruppe.",
   "note": "Ein Artikel bittet dich zu prüfen, ob es noch passt. Das ist Hilfe genau dafür.",
   "steps": [
    "Frag nach Beratung zum Entscheiden.",
    "Geht zu wenigen Gesprächen.",
    "Entscheidet den nächsten Schritt.",
    "Gebt ihm ein Datum."
   ]
  }
 },
 "safety": {
  "flag_care": {
   "name": "Pflege als Mittel",
   "text": "Wer dir Pflege, Geld oder Medizin nur gibt, wenn du tust, was verlangt wird, schadet dir."
  },
  "flag_control": {
   "name": "Zeichen von Kontrolle",
   "text": "Angst ist ein Zeichen. Das gilt noch mehr, wenn dich jemand von Freunden fernhält, dich überwacht oder dir kein Geld lässt.",
   "evidence": "In manchen Ländern ist das eine Straftat."
  },
  "flag_leverage": {
   "name": "Drohen als Mittel",
   "text": "Wenn jemand droht, sich etwas anzutun, damit du bleibst oder nachgibst, ruf Hilfe. Du bist nicht schuld."
  },
  "flag_own_conduct": {
   "name": "Wenn du es bist",
   "text": "Ein Handy prüfen, folgen, drohen oder Schweigen als Strafe verletzen Menschen. Man kann damit aufhören, und es gibt Hilfe dafür.",
   "note": "Die Artikel lassen das weg. Es kann jede Person betreffen."
  },
  "flag_silence": {
   "name": "Raum oder Druck",
   "text": "Raum zu brauchen endet mit Ruhe. Schweigen als Druck endet, wenn jemand nachgibt. Keine App kann das unterscheiden. Du kannst es spüren.",
   "evidence": "Das ist Erfahrung aus der Therapie. Es gibt wenige Daten."
  },
  "gate_afraid": {
   "name": "Angst haben",
   "text": "Angst vor der anderen Person ist ein Zeichen, das zählt, auch ohne Schläge.",
   "question": "Hast du manchmal Angst vor der anderen Person?"
  },
  "gate_care_withheld": {
   "name": "Pflege wird verweigert",
   "text": "Wer dir Pflege, Essen, Medizin oder Geld nicht gibt, wenn du es brauchst, schadet dir.",
   "question": "Gibt dir die andere Person die Hilfe nicht, die du brauchst, etwa wenn du krank bist oder ein Kind bekommst?"
  },
  "gate_children_unsafe": {
   "name": "Kinder",
   "text": "Kinder, die Schaden sehen oder spüren, brauchen auch Schutz.",
   "question": "Sind Kinder zu Hause in Gefahr oder haben sie Angst?"
  },
  "gate_controlled": {
   "name": "Kontrolliert",
   "text": "Wer all das für dich entscheidet, nimmt dir die Freiheit.",
   "question": "Bestimmt die andere Person über dein Geld, deine Kleidung, deine Freunde oder dein Handy?"
  },
  "gate_forced_sex": {
   "name": "Zu Sex gedrängt",
   "text": "Sex, den du nicht willst, schuldest du nie, auch nicht in einer langen Beziehung.",
   "question": "Hat dich die andere Person zu Sex gebracht, den du nicht wolltest?"
  },
  "gate_insulted_or_humiliated": {
   "name": "Klein gemacht",
   "text": "Immer wieder klein gemacht zu werden tut Menschen weh. Es ist eine Form von Schaden.",
   "question": "Beleidigt dich die andere Person oder gibt sie dir das Gefühl, nichts wert zu sein?"
  },
  "gate_minor": {
   "name": "Unter 18",
   "text": "Wenn du unter 18 bist, hast du ein Recht auf Hilfe von Menschen, die sich mit jungen Leuten auskennen.",
   "question": "Bist du unter 18?"
  },
  "gate_self_harm_threats": {
   "name": "Drohen, sich etwas anzutun",
   "text": "Wer droht, sich etwas anzutun, setzt dich unter Druck. Es gibt Hilfe für euch beide. Das ist nicht allein deine Aufgabe.",
   "question": "Droht die andere Person, sich etwas anzutun, wenn du nicht tust, was sie will?"
  },
  "gate_silence_until_i_give_in": {
   "name": "Schweigen, bis du nachgibst",
   "text": "Schweigen, das erst endet, wenn du nachgibst, ist ein Druckmittel. Es ist nicht dasselbe wie Raum zu brauchen.",
   "question": "Schweigt die andere Person so lange, bis du nachgibst?"
  },
  "gate_stalked": {
   "name": "Verfolgt oder überwacht",
   "text": "Wer dir folgt, dein Handy ortet oder dich überwacht, sorgt nicht für dich.",
   "question": "Folgt dir die andere Person, ortet sie dein Handy oder überwacht sie dich?"
  },
  "gate_threatened_or_hurt": {
   "name": "Drohungen oder Verletzungen",
   "text": "Drohen, Stoßen, Schlagen oder Dinge werfen gehört nie zu normalem Abstand.",
   "question": "Hat dir die andere Person gedroht oder dich am Körper verletzt?"
  },
  "rule_behaviour": {
   "name": "Rollen gehören zu einem Tag",
   "text": "Heute zieht sich eine Person zurück, bei einem anderen Thema die andere. Das Geschlecht geht in keine Rechnung ein.",
   "note": "Die Artikel sprechen von Männern, die weichen, und Frauen, die drängen. Zu Hause tun beide beides."
  },
  "rule_least_dramatic": {
   "name": "Der schlichte Grund zuerst",
   "text": "Stress und Druck erklären mehr Tage als tiefe Angst. Ebb sieht zuerst auf die schlichten Gründe.",
   "note": "Die Artikel sprechen viel von Angst."
  },
  "rule_natural_end": {
   "name": "Ebb hat ein Ende",
   "text": "Ebb läuft in Zeiten mit einem Ende. Es zählt keine Tage in Folge und ruft dich nicht zurück. Es nicht zu brauchen ist ein gutes Zeichen."
  },
  "rule_no_diagnosis": {
   "name": "Keine Etiketten",
   "text": "Ebb beschreibt Tage, nie, was ein Mensch ist. Es nennt keine Krankheit und keinen Typ."
  },
  "rule_no_verdict": {
   "name": "Keine Urteile",
   "text": "Ebb gibt keine Punkte für Menschen oder Paare und keine Chance für eine Trennung. Keine Studie kann das für dich vorhersagen."
  },
  "rule_no_watching": {
   "name": "Kein Überwachen",
   "text": "Ebb liest nur, was du selbst hineinlegst. Es hilft nicht dabei, jemanden zu überwachen, zu testen oder zu täuschen."
  },
  "rule_not_safe_by_quiet": {
   "name": "Keine Entwarnung",
   "text": "Auch wenn du jede Frage mit Nein beantwortest, ist das kein Beweis, dass du sicher bist. Trau deinem Gefühl."
  },
  "rule_one_person": {
   "name": "Ehrlich für eine Person",
   "text": "Wenn du Ebb allein nutzt, kann es Klarheit bringen und dir guttun. Die andere Person kann es nicht ändern."
  },
  "rule_own_words": {
   "name": "Viele Arten von Beziehung",
   "text": "Nah oder fern, mit oder ohne Ehe, zu zweit oder mehr, jung oder alt. Du sagst, was Nähe für dich heißt.",
   "note": "Die Artikel denken an eine Art von Beziehung. Für Paare unter harten Umständen und für ältere Paare kann Abstand ein guter Weg sein."
  },
  "rule_show_grade": {
   "name": "Jeder Rat zeigt, wie sicher er ist",
   "text": "Bei jedem Rat siehst du, wie sicher er ist und woher er kommt. Die fünf Artikel haben die Fragen gestellt. Ein Beweis sind sie nicht.",
   "note": "Kein Artikel nennt eine Studie. Einer ist mit KI gemacht, wie er selbst sagt. Einer stützt sich auf ein Interview und einen Blog."
  },
  "s1": {
   "name": "Einen Plan für die Sicherheit machen",
   "text": "Ein Plan für Zeiten, in denen es gefährlich wird. Ein Hilfetelefon kann ihn mit dir machen.",
   "reaches": "Denk an einen Ort, einen Menschen zum Anrufen und was du mitnimmst. Sprich mit einem Hilfetelefon darüber.",
   "steps_back": "Denk an einen Ort, einen Menschen zum Anrufen und was du mitnimmst. Sprich mit einem Hilfetelefon darüber.",
   "evidence": "Beratungsstellen nutzen solche Pläne. Mach ihn mit Menschen, die sich auskennen.",
   "steps": [
    "Wähl einen Menschen, den du immer anrufen kannst.",
    "Wähl einen Ort, an den du gehen kannst.",
    "Leg Papiere und Schlüssel griffbereit.",
    "Sprich von einem sicheren Telefon mit einem Hilfetelefon."
   ]
  },
  "s2": {
   "name": "Mit jemandem reden, dem du vertraust",
   "text": "Ein Mensch, der Bescheid weiß, macht viel aus. Du musst nichts entscheiden.",
   "reaches": "Sag einem Menschen, dem du vertraust, wie es wirklich ist.",
   "steps_back": "Sag einem Menschen, dem du vertraust, wie es wirklich ist.",
   "evidence": "Allein zu sein macht Schaden leichter. Beistand hilft Menschen, sicherer zu sein.",
   "steps": [
    "Wähl einen Menschen.",
    "Wähl einen sicheren Weg dorthin.",
    "Sag so viel, wie du willst.",
    "Vereinbart ein Wort für den Notfall."
   ]
  },
  "s3": {
   "name": "Hilfe für junge Menschen",
   "text": "Es gibt Nummern für Menschen unter 18. Sie sind in vielen Ländern kostenlos, und du musst deinen Namen nicht sagen.",
   "reaches": "Ruf bei einer Nummer für junge Menschen an oder schreib. Du kannst alles fragen.",
   "steps_back": "Ruf bei einer Nummer für junge Menschen an oder schreib. Du kannst alles fragen.",
   "evidence": "Dort weiß man, was junge Menschen tun können und welche Rechte sie haben.",
   "steps": [
    "Öffne die Liste der Nummern.",
    "Wähl eine für junge Menschen.",
    "Ruf an oder schreib.",
    "Sag es einem Erwachsenen, dem du vertraust."
   ]
  },
  "s4": {
   "name": "Wenn es jetzt eilt",
   "text": "Wenn du oder jemand anderes jetzt in Gefahr ist oder an Suizid denkt, ruf den Notruf.",
   "reaches": "Ruf jetzt den Notruf oder ein Krisentelefon an. Bleib bei jemandem, wenn es geht.",
   "steps_back": "Ruf jetzt den Notruf oder ein Krisentelefon an. Bleib bei jemandem, wenn es geht.",
   "evidence": "Krisentelefone sind dafür da, auch wenn du nicht sicher bist.",
   "steps": [
    "Ruf den Notruf.",
    "Sag, wo du bist.",
    "Bleib bei jemandem oder am Telefon.",
    "Leg weg, was dich verletzen könnte."
   ]
  },
  "s5": {
   "name": "Wenn du verletzt oder überwachst",
   "text": "Wenn du drohst, beleidigst, folgst oder prüfst, hör auf und hol dir Hilfe. Dafür gibt es Beratung.",
   "reaches": "Hör auf zu lesen oder zu orten. Geh aus dem Raum, wenn Wut kommt. Ruf eine Beratung für Menschen an, die aufhören wollen.",
   "steps_back": "Nutz Schweigen nicht als Strafe. Sag, wann du reden wirst. Ruf eine Beratung für Menschen an, die aufhören wollen.",
   "evidence": "Solche Programme helfen manchen. Es beginnt mit deiner eigenen Entscheidung.",
   "steps": [
    "Hör heute mit dem Überwachen auf.",
    "Geh weg, bevor du schreist oder verletzt.",
    "Ruf eine Beratung an.",
    "Sag es einem Menschen, dem du vertraust."
   ]
  },
  "s6": {
   "name": "Ein sichereres Gerät nutzen",
   "text": "Wenn dein Handy oder Konto überwacht sein kann, lies auf einem Gerät, das die andere Person nicht erreicht.",
   "reaches": "Nutz das Handy eines Freundes oder ein Gerät bei der Arbeit. Ebb kann nicht sehen, ob ein Gerät überwacht wird.",
   "steps_back": "Nutz das Handy eines Freundes oder ein Gerät bei der Arbeit. Ebb kann nicht sehen, ob ein Gerät überwacht wird.",
   "evidence": "Keine App wird auf einem überwachten Handy sicher.",
   "steps": [
    "Lies Hilfeseiten auf einem anderen Gerät.",
    "Ändere Passwörter nicht sofort, wenn das auffallen kann.",
    "Frag ein Hilfetelefon, wie es weitergeht.",
    "Exit schließt Ebb schnell, lässt aber Spuren auf dem Gerät."
   ]
  },
  "s7": {
   "name": "Ein Plan für heute Abend",
   "text": "Ein Mensch, ein ruhiger Ort und eine Sache, die dir guttut, für diesen Abend.",
   "reaches": "Wähl, wen du anrufst, wo du bist und was du tust, bis du schläfst.",
   "steps_back": "Wähl, wen du anrufst, wo du bist und was du tust, bis du schläfst.",
   "evidence": "Eine Faustregel aus der Hilfe in Krisen.",
   "steps": [
    "Nenn einen Menschen zum Anrufen.",
    "Nenn einen ruhigen Ort.",
    "Nenn etwas, das dir guttut.",
    "Leg das Handy weg vor dem Schlafen."
   ]
  },
  "s8": {
   "name": "Nach einer Trennung",
   "text": "Ebb wird still, bewahrt deine Notizen und lässt dich sie mitnehmen oder löschen. Jetzt geht es um dich.",
   "reaches": "Such in den Notizen nicht nach einem Fehler. Triff Menschen. Iss und schlaf. Sieh später hin, wenn du willst.",
   "steps_back": "Auch du darfst trauern, auch wenn du gegangen bist. Triff Menschen. Iss und schlaf. Sieh später hin, wenn du willst.",
   "evidence": "Zeit und andere Menschen helfen am meisten. Bei langer gedrückter Stimmung geh zum Arzt.",
   "steps": [
    "Schalt Erinnerungen ab.",
    "Nimm deine Notizen mit, wenn du willst.",
    "Sag es zwei Menschen.",
    "Lass große Entscheidungen einige Wochen liegen."
   ]
  }
 },
 "questions": {
  "event_apart": {
   "name": "Gewollte Zeit für sich",
   "text": "Du hattest Zeit für dich, weil du sie wolltest.",
   "question": "Hattest du Zeit für dich?"
  },
  "event_argument": {
   "name": "Streit",
   "text": "Ihr habt gestritten, laut oder leise.",
   "question": "Gab es Streit?"
  },
  "event_asked_feelings": {
   "name": "Nach Gefühlen gefragt worden",
   "text": "Jemand hat dich gefragt, was du fühlst.",
   "question": "Wurdest du nach Gefühlen gefragt?"
  },
  "event_criticised": {
   "name": "Kritisiert oder abgewiesen gefühlt",
   "text": "Etwas fühlte sich wie Kritik oder Ablehnung an.",
   "question": "Hast du dich kritisiert gefühlt?"
  },
  "event_deep_talk": {
   "name": "Richtig geredet",
   "text": "Ihr habt tiefer geredet als über Pläne.",
   "question": "Habt ihr richtig geredet?"
  },
  "event_friends_family": {
   "name": "Freunde oder Familie",
   "text": "Freunde oder Familie hatten etwas zu sagen oder waren da.",
   "question": "Waren Freunde oder Familie dabei?"
  },
  "event_future_talk": {
   "name": "Gespräch über die Zukunft",
   "text": "Ihr habt über Pläne, Wohnen, Ehe, Kinder oder euch später geredet.",
   "question": "Habt ihr über die Zukunft geredet?"
  },
  "event_good_news": {
   "name": "Gute Nachricht",
   "text": "Jemand von euch hatte etwas Gutes zu erzählen.",
   "question": "Gab es eine gute Nachricht?"
  },
  "event_low_mood": {
   "name": "Gedrückte Stimmung",
   "text": "Du warst bedrückt, oder nichts machte Freude.",
   "question": "War deine Stimmung gedrückt?"
  },
  "event_milestone": {
   "name": "Ein Schritt zusammen",
   "text": "Ein großer Schritt, etwa in eine Wohnung ziehen, die Familie treffen oder etwas fest beschließen.",
   "question": "Gab es einen Schritt zusammen?"
  },
  "event_money_work": {
   "name": "Sorge um Geld oder Arbeit",
   "text": "Du hast dir Sorgen um Geld oder Arbeit gemacht.",
   "question": "Hattest du Sorgen um Geld oder Arbeit?"
  },
  "event_not_enough": {
   "name": "Nicht genügt",
   "text": "Du hast dich geschämt oder hattest das Gefühl, nicht zu genügen.",
   "question": "Hattest du das Gefühl, nicht zu genügen?"
  },
  "event_opened_up": {
   "name": "Geöffnet",
   "text": "Du hast etwas Persönliches gesagt, das sich etwas gewagt anfühlte.",
   "question": "Hast du dich geöffnet?"
  },
  "event_pushed": {
   "name": "Gedrängt gefühlt",
   "text": "Du fühltest Druck zu reden, zu entscheiden oder nah zu sein.",
   "question": "Hast du dich gedrängt gefühlt?"
  },
  "event_raised_by_me": {
   "name": "Von mir angesprochen",
   "text": "Du hast das Thema angesprochen.",
   "question": "Hast du das Thema angesprochen?"
  },
  "event_reminder": {
   "name": "Erinnerung an früher",
   "text": "Etwas erinnerte an einen alten Schmerz, oder es gab Zweifel am Vertrauen.",
   "question": "Hat dich etwas an früher erinnert?"
  },
  "event_repair": {
   "name": "Versöhnung",
   "text": "Jemand hat einen Schritt gemacht, etwa Entschuldigung, Witz oder Umarmung.",
   "question": "Habt ihr euch versöhnt?"
  },
  "event_small_openness": {
   "name": "Kleine Offenheit",
   "text": "Ein kleines persönliches Wort, von dir oder von der anderen Person.",
   "question": "Gab es einen kleinen offenen Moment?"
  },
  "event_together": {
   "name": "Zeit zusammen",
   "text": "Ihr wart zusammen.",
   "question": "Wart ihr zusammen?"
  },
  "event_wanted_room": {
   "name": "Mehr Raum gewollt als genommen",
   "text": "Du hättest gern Raum gehabt und hast ihn nicht genommen.",
   "question": "Wolltest du mehr Raum, als du genommen hast?"
  },
  "item_closeness": {
   "name": "Nähe",
   "text": "Wie nah du dich der anderen Person heute gefühlt hast. Es geht ums Fühlen, nicht um die Zeit.",
   "question": "Wie nah hast du dich heute gefühlt?",
   "labels": {
    "low": "weit weg",
    "middle": "dazwischen",
    "high": "sehr nah"
   }
  },
  "item_other_closeness": {
   "name": "Nähe der anderen Person, geraten",
   "text": "Deine Vermutung, wie nah sie sich gefühlt hat. Sie bleibt als Vermutung markiert.",
   "question": "Wie nah hat sich die andere Person gefühlt, was meinst du?",
   "labels": {
    "low": "weit weg",
    "middle": "dazwischen",
    "high": "sehr nah"
   }
  },
  "item_other_reach": {
   "name": "Zugehen der anderen Person, geraten",
   "text": "Deine Vermutung, wie sehr sie auf dich zugegangen ist. Sie bleibt als Vermutung markiert.",
   "question": "Wie sehr ist sie auf dich zugegangen, aus deiner Sicht?",
   "labels": {
    "low": "gar nicht",
    "middle": "etwas",
    "high": "sehr"
   }
  },
  "item_other_room": {
   "name": "Rückzug der anderen Person, geraten",
   "text": "Deine Vermutung, wie sehr sie sich zurückgezogen hat. Sie bleibt als Vermutung markiert.",
   "question": "Wie sehr hat sie sich zurückgezogen, aus deiner Sicht?",
   "labels": {
    "low": "gar nicht",
    "middle": "etwas",
    "high": "sehr"
   }
  },
  "item_reach": {
   "name": "Ich bin zugegangen",
   "text": "Wie sehr du auf die andere Person zugegangen bist, mit Worten, Fragen, Plänen oder Berührung.",
   "question": "Wie sehr bist du auf sie zugegangen?",
   "labels": {
    "low": "gar nicht",
    "middle": "etwas",
    "high": "sehr"
   }
  },
  "item_room": {
   "name": "Ich habe mich zurückgezogen",
   "text": "Wie sehr du dich heute zurückgezogen oder Raum gebraucht hast. Das ist weder gut noch schlecht.",
   "reaches": "Wie sehr hast du dich zurückgezogen?",
   "steps_back": "Wie viel Raum hast du gebraucht und genommen?",
   "question": "Wie sehr hast du dich zurückgezogen?",
   "labels": {
    "low": "gar nicht",
    "middle": "etwas",
    "high": "sehr"
   }
  },
  "item_stress": {
   "name": "Stress von außen",
   "text": "Arbeit, Geld, Familie oder Gesundheit. Nicht Stress zwischen euch.",
   "question": "Wie viel Stress hattest du von außen?",
   "labels": {
    "low": "keinen",
    "middle": "etwas",
    "high": "sehr viel"
   }
  },
  "item_understood": {
   "name": "Ich fühlte mich verstanden",
   "text": "Wie sehr du dich verstanden, angenommen und umsorgt gefühlt hast.",
   "question": "Wie sehr hast du dich verstanden gefühlt?",
   "labels": {
    "low": "gar nicht",
    "middle": "etwas",
    "high": "sehr"
   }
  },
  "item_wanted": {
   "name": "Gewünschte Nähe",
   "text": "Weniger oder mehr Nähe, als da war. Die Mitte heißt genau richtig.",
   "question": "Hättest du gern weniger oder mehr Nähe gehabt?",
   "labels": {
    "low": "viel weniger",
    "middle": "genau richtig",
    "high": "viel mehr"
   }
  },
  "morning_closeness": {
   "name": "Nähe heute Morgen",
   "text": "Wie nah du dich gerade fühlst, am Anfang des Tages.",
   "question": "Wie nah fühlst du dich heute Morgen?",
   "labels": {
    "low": "weit weg",
    "middle": "dazwischen",
    "high": "sehr nah"
   }
  },
  "morning_room": {
   "name": "Wunsch nach Raum heute Morgen",
   "text": "Wie sehr du dich gerade zurückziehen magst.",
   "question": "Wie sehr ziehst du dich heute Morgen zurück?",
   "labels": {
    "low": "gar nicht",
    "middle": "etwas",
    "high": "sehr"
   }
  },
  "q1": {
   "name": "Vorher gefragt oder gedrängt",
   "text": "Trennt Druck vom Wunsch nach eigener Zeit.",
   "question": "Hatte jemand gefragt oder gedrängt, bevor du dich zurückgezogen hast?",
   "ask": "Hast du dich gedrängt gefühlt, bevor du dich zurückgezogen hast?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q2": {
   "name": "Genügt eigene Zeit",
   "text": "Trennt den Wunsch nach eigener Zeit vom Zweifel.",
   "question": "Hätte ein Tag für dich genügt?",
   "ask": "Hätte dir ein Tag für dich genügt?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q3": {
   "name": "Eher später als heute",
   "text": "Trennt Zweifel an der Zukunft von der Last des Tages.",
   "question": "Ging es mehr um später als um heute?",
   "ask": "Geht es mehr um unsere Zukunft als um heute?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q4": {
   "name": "Ein Datum, nach dem es leichter wird",
   "text": "Trennt andere Ziele von Stress und Zweifel.",
   "question": "Gibt es ein Datum oder Ziel, nach dem es leichter wäre?",
   "ask": "Willst du erst etwas erreichen?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q5": {
   "name": "Nach Ruhe vorbei",
   "text": "Trennt Stress von dem, was länger dauert.",
   "question": "War es nach einer guten Nacht oder einem freien Tag vorbei?",
   "ask": "Ist es nach einer guten Nacht oder einem freien Tag besser?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q6": {
   "name": "Scham",
   "text": "Trennt das Gefühl, nicht zu genügen, von bloßem Stress.",
   "question": "Hast du dich geschämt oder nicht genügt?",
   "ask": "Behältst du Sorgen für dich, damit ich sie nicht tragen muss?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q7": {
   "name": "Auch andere",
   "text": "Trennt gedrückte Stimmung von dem, was zwischen euch ist.",
   "question": "Hast du dich auch von Freunden und anderen zurückgezogen?",
   "ask": "Willst du gerade von allen deine Ruhe?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q8": {
   "name": "Freude an Dingen",
   "text": "Trennt gedrückte Stimmung von Stress und weniger Interesse.",
   "question": "Haben Dinge, die du magst, ihre Freude verloren?",
   "ask": "Machen dir die Dinge, die du magst, noch Freude?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q9": {
   "name": "Zwei bedrückte Wochen",
   "text": "Fragt nach langer gedrückter Stimmung. Ein Ja führt zum Hinweis auf einen Termin beim Arzt.",
   "question": "Waren die meisten Tage der letzten zwei Wochen bedrückt oder ohne Freude?",
   "ask": "Wie ging es dir in den letzten Wochen?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q10": {
   "name": "Zurück zum Thema",
   "text": "Trennt Zeit zum Denken vom Ausweichen.",
   "question": "Hast du das Thema später wieder aufgenommen, mit eigenen Worten?",
   "ask": "Brauchst du Zeit zum Denken und kommst dann darauf zurück?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q11": {
   "name": "Keine Worte dafür",
   "text": "Trennt fehlende Worte von Zeit zum Denken.",
   "question": "Hast du etwas gefühlt, aber keine Worte gefunden?",
   "ask": "Ist es schwer, Worte dafür zu finden?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q12": {
   "name": "Angst vor Streit",
   "text": "Trennt den Wunsch nach Frieden von Zeit zum Denken.",
   "question": "Hattest du Angst, dass es im Streit endet?",
   "ask": "Würdest du mehr sagen, wenn es sicher ruhig bleibt?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q13": {
   "name": "Wie Ablehnung",
   "text": "Trennt einen Schmerz im Moment vom Streit.",
   "question": "Hat sich etwas wie Ablehnung angefühlt?",
   "ask": "Hat sich etwas von mir wie Ablehnung angefühlt?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q14": {
   "name": "Nach dem Öffnen",
   "text": "Trennt Angst vor Offenheit vom Streit.",
   "question": "Hattest du vorher etwas Persönliches gezeigt?",
   "ask": "Brauchst du Ruhe, wenn wir über Persönliches geredet haben?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q15": {
   "name": "Früher",
   "text": "Trennt einen alten Schmerz von einem neuen.",
   "question": "Hat es dich an etwas von früher erinnert?",
   "ask": "Gibt es etwas von früher, das Nähe schwer macht? Du musst nicht sagen, was.",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q16": {
   "name": "Die Sicht anderer",
   "text": "Trennt die Stimmen anderer vom eigenen Zweifel.",
   "question": "Ging es um das, was Freunde oder Familie sagen oder leben?",
   "ask": "Hat jemand etwas über uns gesagt?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q17": {
   "name": "Näher nach guten Tagen",
   "text": "Trennt Gründe, die vergehen, von langsam weniger Interesse.",
   "question": "Willst du an guten Tagen wieder mehr Nähe?",
   "ask": "Fühlst du dich näher, wenn wir gute Tage hatten?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q18": {
   "name": "Seit Wochen weniger",
   "text": "Trennt langsam weniger Interesse vom Auf und Ab.",
   "question": "Wird es seit Wochen weniger, auch an guten Tagen?",
   "ask": "Wie sehr willst du diese Beziehung gerade?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q19": {
   "name": "Tun oder reden",
   "text": "Trennt fehlende Worte von der Angst, sich zu öffnen.",
   "question": "Würde es mehr helfen, etwas zusammen zu tun, als zu reden?",
   "ask": "Magst du lieber etwas mit mir tun als reden?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q20": {
   "name": "Ja, aber langsamer",
   "text": "Trennt Zweifel am Tempo von weniger Interesse.",
   "question": "Willst du eine Zukunft zu zweit, nur nicht in diesem Tempo?",
   "ask": "Willst du das mit mir, nur langsamer?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q21": {
   "name": "Leichter mit einer Zeit",
   "text": "Trennt Zeit zum Denken und Druck vom Wunsch nach Abstand.",
   "question": "Antwortest du leichter, wenn du weißt, bis wann?",
   "ask": "Würde eine feste Zeit für deine Antwort helfen?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "q22": {
   "name": "Der Tag nahm alles",
   "text": "Trennt Stress von dem, was zwischen euch ist.",
   "question": "Hatte der Tag draußen deine ganze Kraft genommen?",
   "ask": "War es draußen ein schwerer Tag?",
   "labels": {
    "yes": "ja",
    "partly": "zum Teil",
    "no": "nein"
   }
  },
  "tag": {
   "name": "Worum ging es?",
   "text": "Ein Tipp, nachdem du dich zurückgezogen hast. Er sagt mehr als Wochen von Notizen.",
   "question": "Worum ging es?"
  },
  "weekly_future": {
   "name": "Gespräch über die Zukunft",
   "text": "Ob es diese Woche ein Gespräch über die Zukunft gab.",
   "question": "Gab es ein Gespräch über die Zukunft?",
   "labels": {
    "none": "keins",
    "had": "wir hatten eins",
    "put_off": "ohne Datum verschoben"
   }
  },
  "weekly_made_up": {
   "name": "Wer sich versöhnt hat",
   "text": "Wer nach Reibung den ersten Schritt gemacht hat.",
   "question": "Wer hat sich nach Reibung zuerst versöhnt?",
   "labels": {
    "me": "ich",
    "both": "beide",
    "other": "die andere Person",
    "nobody": "niemand"
   }
  },
  "weekly_planned": {
   "name": "Wer geplant hat",
   "text": "Wer meist an Pläne, Termine und Nötiges gedacht hat.",
   "question": "Wer hat meist geplant?",
   "labels": {
    "me": "ich",
    "both": "beide",
    "other": "die andere Person",
    "nobody": "niemand"
   }
  },
  "weekly_return_me": {
   "name": "Nach meinem Rückzug",
   "text": "Ob du ein Wort gegeben hast und zurückgekommen bist.",
   "question": "Gab es nach deinem Rückzug ein Wort und eine Rückkehr?",
   "labels": {
    "word_and_return": "ein Wort und eine Rückkehr",
    "word": "nur ein Wort",
    "return": "nur eine Rückkehr",
    "neither": "keins von beiden",
    "did_not_happen": "kam nicht vor"
   }
  },
  "weekly_return_other": {
   "name": "Nach dem Rückzug der anderen Person",
   "text": "Ob es ein Wort und eine Rückkehr gab, als sie sich zurückzog.",
   "question": "Gab es nach ihrem Rückzug ein Wort und eine Rückkehr?",
   "labels": {
    "word_and_return": "ein Wort und eine Rückkehr",
    "word": "nur ein Wort",
    "return": "nur eine Rückkehr",
    "neither": "keins von beiden",
    "did_not_happen": "kam nicht vor"
   }
  },
  "weekly_started": {
   "name": "Wer Dinge begonnen hat",
   "text": "Wer diese Woche meist Gespräche, Kontakt oder Pläne vorgeschlagen hat.",
   "question": "Wer hat meist begonnen?",
   "labels": {
    "me": "ich",
    "both": "beide",
    "other": "die andere Person",
    "nobody": "niemand"
   }
  }
 },
 "experiments": {
  "e8": {
   "name": "Fünf Minuten kleiner Kontakt",
   "text": "An Tagen, die das Los bestimmt, tut ihr etwas Kleines für die Nähe. An den anderen lebt ihr wie sonst.",
   "reaches": "Biete an Tagen mit Los am Abend einen kleinen Kontakt an. Ein Nein ist gut und zählt als versucht.",
   "steps_back": "Wähl an Tagen mit Los einen kleinen Kontakt, der dir leichtfällt. Ein Nein ist gut und zählt als versucht.",
   "not_when": "Wenn jemand um Raum gebeten hat oder wenn es nicht sicher ist.",
   "evidence": "Kleine Aufgaben hoben die Nähe am selben Tag, dann war es vorbei. Ob es bei euch wirkt, zeigt das Los.",
   "steps": [
    "Wählt einen kleinen Kontakt.",
    "Tut es nur an Tagen mit Los.",
    "Notiert jeden Abend.",
    "Lest nach sechs Wochen das Ergebnis."
   ]
  },
  "e9": {
   "name": "Ein Danke mit Plan",
   "text": "An Tagen mit Los gilt der Plan, wenn ich etwas Liebes bemerke, sage ich gleich danke.",
   "reaches": "Sag an Tagen mit Los für eine echte Sache danke. Warte nicht auf Dank zurück.",
   "steps_back": "Sag an Tagen mit Los für eine echte Sache danke. Kurz ist gut.",
   "not_when": "Wenn du vernachlässigt oder schlecht behandelt wirst.",
   "evidence": "Pläne zu danken brachten 125 Paaren mehr Zeit zusammen. Die Wirkung ist mäßig.",
   "steps": [
    "Schreib den Plan auf.",
    "Nutz ihn an Tagen mit Los.",
    "Notier jeden Abend.",
    "Lies nach sechs Wochen das Ergebnis."
   ]
  },
  "e10": {
   "name": "Nach etwas Gutem fragen",
   "text": "An Tagen mit Los fragst du nach einer guten Sache und freust dich mit Worten.",
   "reaches": "Frag an Tagen mit Los nach einer guten Sache und zeig, dass du dich freust.",
   "steps_back": "Erzähl an Tagen mit Los eine gute Sache oder frag nach einer.",
   "not_when": "Wenn Gutes gegen dich verwendet wird.",
   "evidence": "Warme Antworten auf Gutes gehen mit besseren Beziehungen einher. Es zu üben änderte wenig, also ist kein Effekt gut möglich.",
   "steps": [
    "Frag nach etwas Gutem.",
    "Frag noch einmal nach.",
    "Notier jeden Abend.",
    "Lies nach sechs Wochen das Ergebnis."
   ]
  },
  "e11": {
   "name": "Eine Pause mit Rückkehr",
   "text": "An Tagen mit Los ist für jeden hitzigen Moment vorher eine Pause von zwanzig Minuten vereinbart.",
   "reaches": "Wenn es an Tagen mit Los hitzig wird, sagt jemand Pause. Kommt nach zwanzig Minuten zurück.",
   "steps_back": "Wenn es an Tagen mit Los hitzig wird, sagt jemand Pause. Sag, wann du zurück bist, und komm zurück.",
   "not_when": "Wenn Pausen zur Strafe werden oder wenn du Angst hast.",
   "evidence": "Sehr kurze Pausen senkten die Wut im Versuch. Zwanzig Minuten mit Rückkehr wurden allein nicht geprüft.",
   "steps": [
    "Vereinbart das Wort.",
    "Nutzt es an Tagen mit Los.",
    "Kommt rechtzeitig zurück.",
    "Lest nach sechs Wochen das Ergebnis."
   ]
  },
  "e12": {
   "name": "Fünf Minuten für das, was zählt",
   "text": "An Tagen mit Los schreibst du fünf Minuten über einen Wert, der dir wichtig ist.",
   "reaches": "Schreib an Tagen mit Los am Morgen. Niemand liest es.",
   "steps_back": "Schreib an Tagen mit Los am Morgen. Niemand liest es.",
   "not_when": "In einer Krise. Hol zuerst Hilfe.",
   "evidence": "Ein Versuch mit Menschen, die wenig Selbstwert hatten. Bei dir bewirkt es vielleicht nichts.",
   "steps": [
    "Wähl einen Wert.",
    "Schreib an Tagen mit Los.",
    "Notier jeden Abend.",
    "Lies nach sechs Wochen das Ergebnis."
   ]
  }
 },
 "conditions": {
  "care_needed": {
   "name": "Pflege ist nötig",
   "text": "Nicht, wenn jemand krank oder schwanger ist, gerade ein Baby hat oder Pflege braucht."
  },
  "crisis": {
   "name": "Eine Krise",
   "text": "Nicht, wenn gerade jemand in Gefahr ist."
  },
  "exhausted": {
   "name": "Erschöpft",
   "text": "Nicht, wenn jemand von euch erschöpft ist. Erst ausruhen."
  },
  "gate_raised": {
   "name": "Nicht sicher",
   "text": "Nicht, wenn es Angst, Kontrolle oder Drohungen gibt."
  },
  "gate_unanswered": {
   "name": "Sicherheit noch nicht gefragt",
   "text": "Nicht, bevor die privaten Fragen zur Sicherheit beantwortet sind. Sie sind kurz, und du darfst sie auslassen."
  },
  "hot_argument": {
   "name": "Mitten im Streit",
   "text": "Nicht, solange es hitzig ist."
  },
  "neglect": {
   "name": "Lange vernachlässigt",
   "text": "Nicht, wenn lange niemand für dich da war."
  },
  "one_sided": {
   "name": "Nur von einer Seite",
   "text": "Nicht, wenn fast alle Mühe von einer Seite kommt."
  },
  "own_conduct": {
   "name": "Überwachen oder Drohen",
   "text": "Nicht, wenn du die andere Person überwachst oder ihr drohst."
  },
  "own_limit_reached": {
   "name": "Deine Grenze ist erreicht",
   "text": "Nicht, wenn das Datum deiner eigenen Zeile vorbei ist."
  },
  "recent_trauma": {
   "name": "Ein frischer Schock",
   "text": "Nicht kurz nach einem Schock oder wenn dich Erinnerungen überrollen."
  },
  "room_asked": {
   "name": "Um Raum gebeten",
   "text": "Nicht, solange jemand um Raum gebeten hat."
  },
  "serious_problem": {
   "name": "Ernst und änderbar",
   "text": "Nicht, wenn die Sache ernst ist und sich ändern lässt. Dann bitte direkt."
  }
 },
 "conversation": {
  "advice_words": {
   "name": "Warum etwas gerade nicht angeboten wird",
   "text": "Manche Schritte kommen erst später. Der Grund steht daneben.",
   "labels": {
    "gate_raised": "Sicherheit geht vor. Gezeigt wird nur, was du allein tun kannst.",
    "danger_in_words": "Deine Worte sprechen von Gefahr. Gezeigt wird nur, was du allein tun kannst.",
    "gate_unanswered": "Die privaten Fragen zur Sicherheit sind noch offen.",
    "own_conduct": "Nicht, solange du den anderen Menschen überwachst, bedrohst oder bestrafst.",
    "crisis": "Nicht in einer Krise. Jetzt soll niemand allein bleiben.",
    "one_sided": "Länger warten ist nicht fair, wenn fast alle Mühe von einer Seite kommt.",
    "break_up": "Nach einer Trennung geht es um dich.",
    "refused_request": "Schweigen dient hier nicht als Waffe.",
    "not_when": "Die Umstände sprechen gerade dagegen.",
    "own_limit": "Der Tag deiner eigenen Grenze ist da.",
    "tried_without_help": "Du hast es versucht, und es half nicht.",
    "needs_both": "Dafür braucht es euch beide.",
    "by_myself": "Du wolltest nur, was du allein tun kannst.",
    "step": "Nächster Schritt",
    "alternative": "Oder stattdessen",
    "more": "Auch möglich",
    "held_back": "Vorerst zurückgehalten",
    "care": "Bitte sieh zuerst hierhin",
    "review": "Sieh in {days} Tagen wieder darauf.",
    "not_right": "Nicht passend",
    "picture_unsafe": "Bild: unsicher. Sicherheit geht allem vor.",
    "picture_too_early": "Bild: zu früh. Es braucht acht Wochen und 24 Einträge.",
    "picture_one_sided": "Bild: einseitig. Die meiste Mühe kam von einer Seite.",
    "picture_moving": "Bild: in Bewegung. Es gibt Mühe, und etwas ändert sich.",
    "picture_stuck": "Bild: festgefahren. Es gibt Mühe, und der Kreis bleibt gleich.",
    "picture_null": "Kein Bild: Wochen und Einträge sind nicht bekannt.",
    "gate_clear": "Fragen zur Sicherheit: beantwortet.",
    "gate_state_unanswered": "Fragen zur Sicherheit: nicht alle beantwortet.",
    "gate_state_raised": "Fragen zur Sicherheit: etwas ist nicht sicher.",
    "unverified": "noch nicht geprüft",
    "spans": "Was auffällt",
    "suggestion": "Vorschlag",
    "mode": "Ton",
    "help": "Menschen zum Reden"
   }
  },
  "experiment_plan": {
   "name": "An einigen Tagen versuchen",
   "text": "Eine Münze wählt die Tage. Am Ende siehst du, ob diese Tage anders waren.",
   "labels": {
    "calendar_title": "Heute",
    "weak": "Mit diesem Plan sieht man nur eine große Wirkung. Wahrscheinlich zeigt er nichts. Du kannst länger versuchen, oder ohne Münze.",
    "fair": "Eine Wirkung von {effect} deiner üblichen Schwankung würde man in {power} von 100 Versuchen sehen.",
    "result_seen": "An den gewählten Tagen war es {size} Punkte höher. Der Zufall allein täte das in {p} von 100 Fällen.",
    "result_seen_lower": "An den gewählten Tagen war es {size} Punkte tiefer. Der Zufall allein täte das in {p} von 100 Fällen.",
    "result_nothing": "Es ist kein Unterschied zu sehen. Das heißt nicht, dass es keinen gibt.",
    "stopped": "Du hast aufgehört. Das ist in Ordnung."
   }
  },
  "refuse_diagnose": {
   "name": "Ein Etikett für den anderen Menschen",
   "text": "Ebb stellt niemandem eine Diagnose. Du kannst sagen, was geschieht und wie es für dich ist, und fragen, was gebraucht wird."
  },
  "refuse_is_cheating": {
   "name": "Gibt es jemand anderen",
   "text": "Ebb kann das nicht wissen und rät nicht. Du kannst offen fragen und für dich klären, was du brauchst."
  },
  "refuse_make_guilty": {
   "name": "Schuld wecken",
   "text": "Ebb hilft nicht, jemandem ein schlechtes Gewissen zu machen. Ein klarer Wunsch hat mehr Aussicht und bleibt fair."
  },
  "refuse_make_jealous": {
   "name": "Eifersucht wecken",
   "text": "Ebb hilft nicht, jemanden eifersüchtig zu machen. Das bringt Angst und keine Nähe. Womit möchtest du gesehen werden? Das kannst du sagen."
  },
  "refuse_punish_with_silence": {
   "name": "Schweigen als Strafe",
   "text": "Ebb hilft nicht, mit Schweigen zu strafen. Wenn du Abstand brauchst, kannst du sagen, wie lange und wann du zurück bist."
  },
  "refuse_read_phone": {
   "name": "Kontrollieren",
   "text": "Ebb hilft nicht, jemanden auszulesen, zu verfolgen oder zu kontrollieren. Wenn du unsicher bist, kannst du offen fragen oder für dich sorgen."
  },
  "refuse_threaten": {
   "name": "Angst machen",
   "text": "Ebb hilft nicht, jemandem Angst zu machen oder jemanden zu zwingen. Verlass den Raum und sprich mit jemandem, dem du vertraust."
  },
  "refuse_win_back": {
   "name": "Jemand soll wiederkommen",
   "text": "Niemand kann dazu gebracht werden, zu lieben oder zurückzukommen. Ebb kann dir durch diese Zeit helfen."
  },
  "review_words": {
   "name": "Auf das Ganze sehen",
   "text": "Beide Seiten der Aufzeichnung, und was als Nächstes kommen könnte. Hier gibt es kein Urteil.",
   "labels": {
    "distance_without_words": "Abstand ohne ein Wort",
    "no_repair": "Kein Schritt zurück zueinander",
    "future_deferred": "Gespräch über die Zukunft, immer später",
    "not_understood": "Sich nicht verstanden fühlen",
    "load": "Die Last auf einer Seite",
    "yes": "trifft zu",
    "no": "trifft nicht zu",
    "unknown": "nicht bekannt",
    "too_soon": "Der letzte Blick ist weniger als einen Monat her."
   }
  },
  "room_message": {
   "name": "Um Abstand bitten",
   "text": "Wie lange, ein Wort zum Grund, wann du zurück bist, und ob eine Nachricht recht ist.",
   "labels": {
    "opening_minutes": "Ich brauche {minutes} Minuten für mich.",
    "opening_hours": "Ich brauche {hours} Stunden für mich.",
    "opening_until": "Ich brauche Zeit für mich bis {when}.",
    "word_tired": "Ich bin müde.",
    "word_full": "Mein Kopf ist voll.",
    "word_think": "Ich möchte nachdenken.",
    "word_calm": "Ich möchte ruhig werden.",
    "word_alone": "Ich möchte eine Weile allein sein.",
    "word_work": "Die Arbeit ist gerade viel.",
    "not_about": "Es ist nicht gegen dich.",
    "back_at": "Ich bin zurück: {when}.",
    "then_talk": "Dann können wir reden.",
    "then_together": "Dann möchte ich bei dir sein.",
    "may_write": "Du kannst mir schreiben.",
    "may_write_late": "Du kannst mir schreiben. Vielleicht antworte ich später.",
    "please_not_write": "Bitte schreib mir bis dahin nicht.",
    "only_urgent": "Bitte schreib nur, wenn es dringend ist.",
    "calendar_title": "Zurück",
    "late": "Die Zeit der Rückkehr ist vorbei. Eine kurze Nachricht genügt: Wann wird es sein?",
    "returned": "Die Rückkehr hat geklappt.",
    "returned_late": "Die Rückkehr kam später. Sie kam."
   }
  },
  "say_always_never": {
   "name": "Immer und nie",
   "text": "Immer und nie laden zum Streit über die Ausnahmen ein. Ein einzelner Tag sagt mehr."
  },
  "say_appreciation": {
   "name": "Dank",
   "text": "Das sagt, was du schätzt. Es tut an jedem Tag gut."
  },
  "say_blame": {
   "name": "Vorwurf",
   "text": "Das gibt dem anderen Menschen die Schuld. Was geschah und wie es für dich war, ist leichter zu hören."
  },
  "say_contempt": {
   "name": "Herabsehen",
   "text": "Diese Worte sehen auf den anderen Menschen herab. Sie tun lange weh und ändern selten etwas."
  },
  "say_feeling": {
   "name": "Dein Gefühl",
   "text": "Das sagt, wie es für dich ist. Darüber kann niemand streiten."
  },
  "say_frames": {
   "name": "Worum es geht",
   "text": "Was oft in Entwürfen steht. Das Gefühl ist nur geraten. Setze dein eigenes Wort ein.",
   "labels": {
    "moment_other": "wenn ich daran denke",
    "feeling_other": "verletzt",
    "need_other": "Ich wünsche mir, dass wir uns hier verstehen.",
    "request_other": "Können wir morgen zehn Minuten darüber sprechen?"
   }
  },
  "say_guilt": {
   "name": "Schlechtes Gewissen",
   "text": "Das wirkt über ein schlechtes Gewissen. Ein Ja daraus hält selten. Sag, was du möchtest."
  },
  "say_harsh_start": {
   "name": "Harter Anfang",
   "text": "Nach einem harten Anfang verteidigen sich die meisten. Ein erster Satz über dich selbst kann helfen."
  },
  "say_hidden_request": {
   "name": "Versteckter Wunsch",
   "text": "Darin steckt ein Wunsch, der nicht gesagt ist. Wer ihn hört, kann antworten."
  },
  "say_mind_reading": {
   "name": "Vermutung",
   "text": "Das sagt, was der andere Mensch denkt oder fühlt. Das kann nur er selbst wissen. Du kannst fragen."
  },
  "say_need": {
   "name": "Was du brauchst",
   "text": "Das sagt, was dir wichtig ist."
  },
  "say_observation": {
   "name": "Was geschah",
   "text": "Das sagt, was geschah, mit Zeit oder Zahl. Es lässt sich prüfen und ist leicht zu hören."
  },
  "say_pressure": {
   "name": "Druck",
   "text": "Das lässt keinen Platz für ein Nein oder ein Später. Ein klarer Wunsch mit einem Tag bekommt oft früher eine Antwort."
  },
  "say_repair": {
   "name": "Versöhnen",
   "text": "Das nimmt deinen eigenen Teil und öffnet den Weg zurück."
  },
  "say_request": {
   "name": "Eine Bitte",
   "text": "Das bittet um etwas, das man tun kann, und lässt Platz für ein Nein."
  },
  "say_room_with_return": {
   "name": "Abstand mit Rückkehr",
   "text": "Das bittet um Abstand und sagt, wann du zurück bist."
  },
  "say_safety": {
   "name": "Bitte sprich zuerst mit jemandem",
   "text": "Hier geht es um Gefahr oder Zwang. Ebb macht dazu keinen Vorschlag. Unten steht, wer dir jetzt hilft."
  },
  "say_several_topics": {
   "name": "Mehrere Themen",
   "text": "Hier sind mehrere Themen. Eines nach dem anderen ist leichter. Welches ist dir am wichtigsten?"
  },
  "say_suggestion": {
   "name": "Ein Vorschlag",
   "text": "Er ist aus deinen eigenen Worten gemacht. Ändere ihn, bis er nach dir klingt.",
   "labels": {
    "moment_feeling": "{Moment}, fühle ich mich {feeling}.",
    "moment_only": "Es geht um dies: {moment}.",
    "feeling": "Ich fühle mich {feeling}.",
    "gentle_why": "Was geschah, wie es für dich war, was du brauchst, und eine Bitte. Deine Worte bleiben, der Rest fällt weg.",
    "direct_why": "Klar und genau: was ist, was sich ändern soll, und bis wann. Ohne Kränkung und ohne Drohung.",
    "fine_why": "Nichts zu ändern. Es ist klar und freundlich.",
    "quiet_why": "Nichts fällt auf.",
    "none_why": "Darin ist zu wenig, um etwas daraus zu machen. Sag, was geschah und was du möchtest.",
    "safety_why": "Der Entwurf spricht von Schaden, Drohung oder Kontrolle, darum gibt es keinen Vorschlag. Bitte sprich zuerst mit jemandem.",
    "language_why": "Ebb sieht sich nur Entwürfe auf Deutsch und Englisch an.",
    "mode_gentle": "Sanfte Worte passen hier.",
    "mode_direct": "Es klingt ernst und lässt sich ändern. Klare Worte passen hier.",
    "mode_either": "Sanft oder klar, beides passt hier.",
    "guess_why": "Das Gefühl ist nur geraten. Setze dein eigenes Wort ein.",
    "topics_why": "Es nimmt ein Thema auf. Die anderen können ihren eigenen Tag haben.",
    "direct_change": "Das ist mir ernst, und ich will, dass es sich ändert.",
    "direct_by": "Sag mir bitte bis Sonntag, was du tun kannst."
   }
  },
  "say_threat": {
   "name": "Drohung",
   "text": "Das kündigt Schaden oder Verlust an. Ebb hilft nicht, es zu senden. Sprich vorher mit jemandem."
  }
 },
 "sources": {
  "papp-2009": {
   "design": "Tagebuch",
   "sample": "116 Paare",
   "measured": "Wer im Streit zu Hause drängt und wer sich zurückzieht.",
   "not_shown": "Dass das Muster unglücklich macht oder ohne Ehe gleich ist."
  },
  "joel-2020": {
   "design": "Rechnen über 43 Datensätze",
   "sample": "11.196 Paare",
   "measured": "Was vorhersagt, wie gut eine Beziehung empfunden wird.",
   "not_shown": "Wer glücklicher oder unglücklicher wird. Das sagte nichts vorher."
  },
  "le-2023": {
   "design": "Versuch mit Los",
   "sample": "740 Paare",
   "measured": "Wirkung eines Programms im Netz für Paare, mit und ohne Begleitung.",
   "not_shown": "Dass es Trennungen verhindert oder dass jede App wirkt."
  },
  "nowlan-2017": {
   "design": "kleine Studie vorher und nachher",
   "sample": "Einzelne, wenige",
   "measured": "Programm für eine Person allein: eigenes Wohl und Beziehung.",
   "not_shown": "Ein Gewinn für die Beziehung. Es gab keinen."
  },
  "overall-mcnulty-2017": {
   "design": "Übersicht",
   "sample": null,
   "measured": "Wann im Streit direkte und wann weiche Worte helfen.",
   "not_shown": "Eine Regel für alle. Es hängt vom Problem und vom Gegenüber ab."
  },
  "goodboy-2020": {
   "design": "27 Meta-Analysen",
   "sample": "viele Studien",
   "measured": "Zweifel an einer Beziehung und wie Nachrichten gelesen werden.",
   "not_shown": "Was von Tag zu Tag zuerst kam."
  },
  "withdrawn-partners-2021": {
   "design": "Gespräch im Labor",
   "sample": "59 Paare",
   "measured": "Fühlen und Zeigen bei Menschen, die sich im Streit zurückziehen.",
   "not_shown": "Dass alle, die sich zurückziehen, stark fühlen."
  },
  "langlais-2015": {
   "design": "Interviews über 8 Monate",
   "sample": "180 Paare",
   "measured": "Wie Bindung sinkt und was damit einhergeht.",
   "not_shown": "Dass weniger Kontakt immer weniger Bindung heißt."
  },
  "schulz-2004": {
   "design": "Tagebuch an Arbeitstagen",
   "sample": "42 Paare, 3 Tage",
   "measured": "Ärger und Rückzug am Abend nach schweren Arbeitstagen.",
   "not_shown": "Dass ein Unterschied bei 42 Paaren für alle Frauen und Männer gilt."
  },
  "repetti-1989": {
   "design": "Tagebuch",
   "sample": "Fluglotsen, wenige",
   "measured": "Arbeitslast und Rückzug am Abend.",
   "not_shown": "Dass es in anderen Berufen gleich groß ist."
  },
  "rties-2020": {
   "design": "Anleitung eines Programms",
   "sample": "Beispielpaare",
   "measured": "Modelle für Stimmungen, die zu zweit schwingen.",
   "not_shown": "Dass Paare in festen Zyklen schwingen."
  },
  "social-control-diaries-2021": {
   "design": "drei Tagebücher",
   "sample": "Paare",
   "measured": "Druck durch die andere Person und Verbergen am selben und am nächsten Tag.",
   "not_shown": "Dass Druck wegen Gesundheit dasselbe ist wie wegen Nähe."
  },
  "prager-repair": {
   "design": "Tagebuch über 14 Tage",
   "sample": "226 Paare",
   "measured": "Was Menschen nach einem Streit tun und wie schnell sie sich erholen.",
   "not_shown": "Dass man Versöhnung lehren kann."
  },
  "murray-2003": {
   "design": "Tagebuch und Übersicht",
   "sample": "Ehepaare",
   "measured": "Sich verletzt fühlen, Kälte am nächsten Tag und ihr Preis.",
   "not_shown": "Dass alle Verletzten so handeln."
  },
  "arriaga-2001": {
   "design": "wiederholte Fragebögen",
   "sample": "Paare",
   "measured": "Auf und Ab der Zufriedenheit und spätere Trennung.",
   "not_shown": "Eine Grenze, ab der Paare sich trennen."
  },
  "fluctuation-distress-2018": {
   "design": "Tagebuch",
   "sample": "748 Menschen",
   "measured": "Auf und Ab einer Beziehung und eigenes Leid.",
   "not_shown": "Was davon die Ursache ist."
  },
  "girme-2018": {
   "design": "Tagebuch und Nachfrage",
   "sample": "Paare",
   "measured": "Wem Auf und Ab die Freude nimmt.",
   "not_shown": "Dass Auf und Ab für alle schlecht ist."
  },
  "frost-forrester-2013": {
   "design": "Umfrage über zwei Jahre",
   "sample": "732 Menschen",
   "measured": "Gewünschte und echte Nähe zur anderen Person.",
   "not_shown": "Was von Tag zu Tag geschieht."
  },
  "kluwer-2020": {
   "design": "Umfragen und Versuch",
   "sample": "849 Menschen",
   "measured": "Freiheit und Nähe in Beziehungen.",
   "not_shown": "Wie man beides ändert."
  },
  "stanley-acr-2017": {
   "design": "Umfrage über die Zeit",
   "sample": "Paare ohne Ehe",
   "measured": "Wie oft eine Person klar weniger gebunden ist und welche.",
   "not_shown": "Dass das Geschlecht entscheidet. Der Unterschied ist ein Mittel."
  },
  "dindia-allen-1992": {
   "design": "Meta-Analyse",
   "sample": "205 Studien",
   "measured": "Geschlecht und Persönliches erzählen.",
   "not_shown": "Einen großen Unterschied. Er ist klein."
  },
  "leaper-ayres-2007": {
   "design": "Meta-Analysen",
   "sample": "viele Studien",
   "measured": "Geschlecht und Reden.",
   "not_shown": "Zwei Arten von Menschen. Die Gruppen überlappen stark."
  },
  "li-chan-2012": {
   "design": "Meta-Analyse",
   "sample": "73 Studien",
   "measured": "Bindung und Güte von Beziehungen.",
   "not_shown": "Was an einzelnen Tagen geschieht."
  },
  "descutner-thelen-1991": {
   "design": "Entwicklung eines Fragebogens",
   "sample": "Studierende und Paare",
   "measured": "Angst vor Nähe als Fragebogen.",
   "not_shown": "Dass ein Wert den Abstand eines Menschen erklärt."
  },
  "laurenceau-1998": {
   "design": "Tagebuch",
   "sample": "Studierende; Paare",
   "measured": "Offenheit, sich umsorgt fühlen und Nähe.",
   "not_shown": "Dass erzwungene Offenheit hilft."
  },
  "jaremka-2011": {
   "design": "Versuch",
   "sample": "wenige",
   "measured": "Schreiben über Werte und Rückzug bei geringem Selbstwert.",
   "not_shown": "Wirkung im Alltag."
  },
  "daily-rejection-hogrefe": {
   "design": "Tagebuch",
   "sample": "75 Paare",
   "measured": "Ablehnung am Tag, sich umsorgt fühlen und Nähe.",
   "not_shown": "Eine Ursache, denn es wurde nur beobachtet."
  },
  "self-clarity-2014": {
   "design": "Tagebuch",
   "sample": "Paare",
   "measured": "Streit heute und Klarheit über sich selbst morgen.",
   "not_shown": "Wirkung bei Menschen, die bei Ablehnung nicht empfindlich sind."
  },
  "rejection-parents-2024": {
   "design": "Tagebuch",
   "sample": "298 neue Eltern",
   "measured": "Angst vor Ablehnung und Reaktion auf kleine Verletzungen.",
   "not_shown": "Stärkere oder längere Reaktionen. Sie fand keine."
  },
  "lamarche-2020": {
   "design": "vier Versuche",
   "sample": "806 Männer",
   "measured": "Bedrohtes Männerbild, Nähe und Bindung.",
   "not_shown": "Verhalten zu Hause."
  },
  "rochlen-mahalik-2004": {
   "design": "Fragebogen",
   "sample": "175 Frauen",
   "measured": "Zurückhaltung mit Gefühlen, wie Frauen sie sehen, und Zufriedenheit.",
   "not_shown": "Die eigene Sicht der anderen Person."
  },
  "chervonsky-hunt-2017": {
   "design": "Meta-Analyse",
   "sample": "viele Studien",
   "measured": "Gefühle verbergen oder zeigen und Beziehungen.",
   "not_shown": "Was zuerst kommt."
  },
  "mendia-2024": {
   "design": "zwei Meta-Analysen",
   "sample": "88.721 Menschen",
   "measured": "Schwierigkeit, Worte für Gefühle zu finden, und Geschlecht.",
   "not_shown": "Einen großen Unterschied. Er ist klein."
  },
  "ta-2017": {
   "design": "Fragebogen",
   "sample": "Paare",
   "measured": "Selbst eingeschätzte Männlichkeit und Zufriedenheit.",
   "not_shown": "Schaden durch Männlichkeit an sich. Der Zusammenhang war leicht positiv."
  },
  "debrot-2018": {
   "design": "Tagebuch",
   "sample": "Paare",
   "measured": "Von der Arbeit abschalten, Stress und Zeit zu zweit.",
   "not_shown": "Dass nur Zeit allein erholt."
  },
  "timmons-2017": {
   "design": "Tagebuch",
   "sample": "Paare",
   "measured": "Wie Stress am selben und am nächsten Tag nach Hause kommt.",
   "not_shown": "Ein Übergreifen auf den nächsten Tag bei den meisten Paaren."
  },
  "falconier-2015": {
   "design": "Meta-Analyse",
   "sample": "17.856 Menschen",
   "measured": "Stress als Paar tragen und Zufriedenheit.",
   "not_shown": "Dass es zu lehren gleich viel bringt."
  },
  "autonomy-conflict-2023": {
   "design": "Gespräch im Labor",
   "sample": "141 Paare",
   "measured": "Sich unfrei fühlen und Wut im Streit.",
   "not_shown": "Was nach dem Gespräch geschieht."
  },
  "patrick-2007": {
   "design": "Fragebögen und Tagebuch",
   "sample": "Studierende",
   "measured": "Ob eigene Bedürfnisse erfüllt sind und wie Streit verläuft.",
   "not_shown": "Wirkung über Jahre."
  },
  "overall-softening-2013": {
   "design": "gefilmte Gespräche",
   "sample": "180 Paare",
   "measured": "Weiche Worte einer Person und Wut und Rückzug der anderen.",
   "not_shown": "Wirkung über das Gespräch hinaus."
  },
  "wanic-kulik-2011": {
   "design": "Übersicht",
   "sample": null,
   "measured": "Wie der Körper von Frauen und Männern auf Streit reagiert.",
   "not_shown": "Ein männliches Gehirn, das nicht reden kann. In mehreren Studien reagieren Frauen mehr."
  },
  "kiecolt-glaser-newlyweds": {
   "design": "Gespräch im Labor",
   "sample": "frisch Verheiratete",
   "measured": "Stresshormone im Streit.",
   "not_shown": "Einen klaren Unterschied zwischen Frauen und Männern."
  },
  "holley-2013": {
   "design": "Beobachtung über 13 Jahre",
   "sample": "127 Paare",
   "measured": "Schweren Themen ausweichen im Alter.",
   "not_shown": "Dass Ausweichen später im Leben schadet."
  },
  "ross-2019": {
   "design": "Beobachtung über die Zeit",
   "sample": "Paare mit wenig Geld",
   "measured": "Rückzug im Streit unter harten Umständen.",
   "not_shown": "Dass Rückzug immer schadet."
  },
  "taft-2011": {
   "design": "Meta-Analyse",
   "sample": "21 Studien",
   "measured": "Folgen von Trauma und Probleme in Beziehungen.",
   "not_shown": "Wirkung kleiner alter Verletzungen."
  },
  "numbing-disclosure-2013": {
   "design": "Fragebogen",
   "sample": "Veteranen und ihre Nächsten",
   "measured": "Sich taub fühlen, weniger erzählen und Zufriedenheit beider.",
   "not_shown": "Dass es hilft, das Trauma zu erzählen."
  },
  "knobloch-avoidance": {
   "design": "Fragebögen",
   "sample": "Paare",
   "measured": "Zweifel und dem Gespräch über die Beziehung ausweichen.",
   "not_shown": "Dass Reden jeden Zweifel klärt."
  },
  "stanley-acr-2019": {
   "design": "Umfrage über die Zeit",
   "sample": "Paare ohne Ehe",
   "measured": "Was mit ungleicher Bindung einhergeht.",
   "not_shown": "Was sie ändert."
  },
  "smock-2005": {
   "design": "Interviews",
   "sample": "115 Menschen, die zusammenleben",
   "measured": "Geld und Pläne zu heiraten.",
   "not_shown": "Abstand von Tag zu Tag."
  },
  "ishizuka-2018": {
   "design": "Umfrage über die Zeit",
   "sample": "Paare, die zusammenleben",
   "measured": "Geld, Schicht und Ehe.",
   "not_shown": "Dass nur der Lohn einer Person zählt."
  },
  "sinclair-2014": {
   "design": "Beobachtung und Meta-Analyse",
   "sample": "Paare",
   "measured": "Zustimmung von Freunden und Familie und Güte der Beziehung.",
   "not_shown": "Dass Ablehnung Paare bindet. Das tut sie nicht."
  },
  "le-2010": {
   "design": "Meta-Analyse",
   "sample": "137 Studien, 37.761 Menschen",
   "measured": "Was vorhersagt, dass Paare ohne Ehe sich trennen.",
   "not_shown": "Was mit einem einzelnen Paar geschieht."
  },
  "whitton-2008": {
   "design": "Umfrage vor der Ehe",
   "sample": "265 Paare",
   "measured": "Scheidung der Eltern und eigene Bindung.",
   "not_shown": "Einen Zusammenhang bei Männern. Er fand sich bei Frauen."
  },
  "cui-2010": {
   "design": "Fragebogen",
   "sample": "Studierende",
   "measured": "Scheidung der Eltern, Haltung und Trennung.",
   "not_shown": "Wirkung der Scheidungen anderer."
  },
  "seraj-2021": {
   "design": "Auswertung von Texten",
   "sample": "6.803 Menschen im Netz",
   "measured": "Worte in Beiträgen vor und nach einer Trennung.",
   "not_shown": "Dass Worte den Plan eines Menschen verraten."
  },
  "pulling-away": {
   "design": "Fragebogen",
   "sample": "Paare",
   "measured": "Gedrückte Stimmung und Rückzug im Gespräch.",
   "not_shown": "Was zuerst kam."
  },
  "yan-2020": {
   "design": "Tagebuch",
   "sample": "Paare",
   "measured": "Gedrückte Stimmung und Nähe an späteren Tagen.",
   "not_shown": "Dasselbe Muster bei allen."
  },
  "balderrama-durbin-2009": {
   "design": "Fragebogen",
   "sample": "Paare in Therapie",
   "measured": "Bekannte und unbekannte Affären und Reden im Streit.",
   "not_shown": "Dass eine Art zu reden eine Affäre verrät."
  },
  "mccurry-2024": {
   "design": "Versuch",
   "sample": "81 Paare",
   "measured": "Pausen von fünf Sekunden und Angriff in einem Spiel mit Lärm.",
   "not_shown": "Wirkung im echten Streit oder bei Gewalt."
  },
  "finkel-2013": {
   "design": "Versuch mit Los über 2 Jahre",
   "sample": "120 Paare",
   "measured": "Über Streit schreiben wie jemand von außen.",
   "not_shown": "Wirkung bei Paaren in tiefer Not."
  },
  "algoe-zhaoyang-2016": {
   "design": "Versuch über 30 Tage",
   "sample": "Paare",
   "measured": "Üben, danke zu sagen.",
   "not_shown": "Eine große Wirkung. Sie war klein und an Bedingungen gebunden."
  },
  "chang-2022": {
   "design": "Versuch über 5 Wochen",
   "sample": "125 Paare",
   "measured": "Wenn-dann-Pläne zum Danken und Zeit zusammen.",
   "not_shown": "Bessere Beziehungen auf lange Sicht."
  },
  "cordova-2014": {
   "design": "Versuch mit Los über 2 Jahre",
   "sample": "215 Paare",
   "measured": "Ein jährlicher Check für Paare.",
   "not_shown": "Dass ein Check ohne Gespräch dasselbe bringt."
  },
  "gable-2006": {
   "design": "Gespräch im Labor und Nachfrage",
   "sample": "79 Paare",
   "measured": "Antworten auf Gutes und spätere Zeit.",
   "not_shown": "Dass geübte Antworten gleich wirken."
  },
  "capitalization-training-2014": {
   "design": "Versuch",
   "sample": "Paare",
   "measured": "Warme Antworten auf Gutes üben.",
   "not_shown": "Einen Gewinn an Zufriedenheit. Es gab keinen."
  },
  "capitalization-illness-2017": {
   "design": "Tagebuch",
   "sample": "99 Paare",
   "measured": "Gutes teilen und Nähe am Tag, bei Krankheit.",
   "not_shown": "Wirkung bei anderen Paaren."
  },
  "coulter-malouff-2013": {
   "design": "Versuch mit Los, 4 Wochen",
   "sample": "101 Paare",
   "measured": "Aufregendes zusammen tun.",
   "not_shown": "Wirkung nach vier Monaten und mehr."
  },
  "doss-2020": {
   "design": "Versuch mit Los",
   "sample": "742 Paare mit wenig Geld",
   "measured": "Zwei Programme im Netz für Paare.",
   "not_shown": "Weniger Trennungen. Ihre Zahl blieb gleich."
  },
  "stanton-2017": {
   "design": "drei Studien",
   "sample": "Paare",
   "measured": "Wiederholte gute Momente und Scheu vor Nähe.",
   "not_shown": "Dauerhafte Änderung über Jahre."
  },
  "closeness-microtasks-2022": {
   "design": "Versuch per Telefon",
   "sample": "Paare",
   "measured": "Vier kleine Aufgaben und Nähe am Tag.",
   "not_shown": "Wirkung am nächsten Tag. Sie war weg."
  },
  "doherty-2015": {
   "design": "Reihe von Fällen",
   "sample": "100 Fälle",
   "measured": "Was Paare nach Hilfe beim Entscheiden wählten.",
   "not_shown": "Dass die Hilfe das Ergebnis änderte."
  },
  "roddy-2020": {
   "design": "Meta-Analyse",
   "sample": "58 Studien",
   "measured": "Paartherapie verglichen mit Warten.",
   "not_shown": "Welche Methode am besten ist."
  },
  "couple-therapy-routine": {
   "design": "Meta-Analyse",
   "sample": "viele Studien",
   "measured": "Paartherapie im Alltag der Praxen.",
   "not_shown": "Wirkung ohne Therapie."
  },
  "beasley-ager-2019": {
   "design": "Meta-Analyse",
   "sample": "9 Versuche",
   "measured": "Emotionsfokussierte Paartherapie.",
   "not_shown": "Eine sichere Zahl. Die Versuche waren klein und von Anhängern."
  },
  "holtzman-2021": {
   "design": "Fragebogen",
   "sample": "647 Menschen",
   "measured": "Nachrichten schreiben und Zufriedenheit.",
   "not_shown": "Einen Zusammenhang bei Paaren, die nah wohnen."
  },
  "ohadi-texting": {
   "design": "Fragebogen",
   "sample": "205 Menschen",
   "measured": "Ähnliche Art zu schreiben und Zufriedenheit.",
   "not_shown": "Dass mehr Nachrichten besser sind."
  },
  "schoenbrodt-2022": {
   "design": "zwei Tagebuchstudien",
   "sample": "130 und 508 Menschen",
   "measured": "Wie verlässlich kurze tägliche Fragen sind.",
   "not_shown": "Dass eine Frage genau ist."
  },
  "phq-release-2010": {
   "design": "Meldung",
   "sample": null,
   "measured": "Freie Nutzung zweier Fragebögen.",
   "not_shown": "Etwas über Paare."
  },
  "sohal-2007": {
   "design": "Test von Fragen in Hausarztpraxen",
   "sample": "232 Frauen",
   "measured": "Vier Fragen zu Gewalt in der Beziehung.",
   "not_shown": "Wie gut sie bei Männern, gleichgeschlechtlichen Paaren oder im Netz wirken."
  },
  "ecr-rs-form": {
   "design": "Formular",
   "sample": null,
   "measured": "Wortlaut und Auswertung einer Bindungsskala.",
   "not_shown": "Fortschritt von Woche zu Woche."
  },
  "fraley-ecr-rs": {
   "design": "Seite des Autors",
   "sample": null,
   "measured": "Wie beständig die Skala ist.",
   "not_shown": "Dass ein Mensch gleich bleibt."
  },
  "shaver-ecr": {
   "design": "Seite des Autors",
   "sample": null,
   "measured": "Bedingungen für eine Bindungsskala.",
   "not_shown": "Etwas über Abstand zwischen Menschen."
  },
  "csi-32-scores": {
   "design": "Seite",
   "sample": null,
   "measured": "Eine Grenze auf einer Skala der Zufriedenheit.",
   "not_shown": "Eine Krankheit."
  },
  "csi-16-scoring": {
   "design": "Seite",
   "sample": null,
   "measured": "Bedingungen und Auswertung einer Skala der Zufriedenheit.",
   "not_shown": "Eine Krankheit."
  },
  "crenshaw-2017": {
   "design": "Fragebogen",
   "sample": "Paare",
   "measured": "Auswertung einer Skala für Gesprächsmuster.",
   "not_shown": "Was ein Muster für ein Paar bedeutet."
  },
  "cpq-sf": {
   "design": "Formular",
   "sample": null,
   "measured": "Eine kurze Skala für Gesprächsmuster.",
   "not_shown": "Was ein Muster für ein Paar bedeutet."
  },
  "ford-gilboe-2016": {
   "design": "Entwicklung eines Fragebogens",
   "sample": "Frauen, Kanada",
   "measured": "Eine Skala für Gewalt in der Beziehung.",
   "not_shown": "Eine Grenze zum Aussieben."
  },
  "iverson-2013": {
   "design": "Test von Fragen",
   "sample": "Veteraninnen, USA",
   "measured": "Kurze Fragen zu Gewalt.",
   "not_shown": "Wie gut sie bei anderen wirken."
  },
  "rabin-2009": {
   "design": "Übersicht",
   "sample": "viele Studien",
   "measured": "Kurze Fragen zu Gewalt.",
   "not_shown": "Ein bestes Werkzeug. Die Ergebnisse gehen weit auseinander."
  },
  "hits-form": {
   "design": "Formular",
   "sample": null,
   "measured": "Bedingungen für einen Fragebogen.",
   "not_shown": "Etwas über Abstand zwischen Menschen."
  },
  "retrospection-2020": {
   "design": "Tagebuch",
   "sample": "Paare",
   "measured": "Tägliche Antworten und Rückblick über Wochen.",
   "not_shown": "Dass Rückblick nutzlos ist."
  },
  "doss-2019": {
   "design": "Nachfrage nach 12 Monaten",
   "sample": "Paare",
   "measured": "Ob der Gewinn eines Programms im Netz bleibt.",
   "not_shown": "Weniger Trennungen."
  },
  "marriage-checkup-acceptance": {
   "design": "Versuch mit Los",
   "sample": "Paare",
   "measured": "Annehmen als Weg, auf dem ein Check wirkt.",
   "not_shown": "Dass Annehmen passt, wenn es Schaden gibt."
  },
  "barton-2024": {
   "design": "Versuch mit einem Programm",
   "sample": "Paare",
   "measured": "Ein Programm mit Dank.",
   "not_shown": "Welcher Teil davon wirkt."
  },
  "aicken-2025": {
   "design": "Umfrage ohne Vergleich",
   "sample": "Nutzende einer App",
   "measured": "Gefühlte Güte nach drei Monaten mit einer App für Paare.",
   "not_shown": "Dass die App es bewirkt hat."
  },
  "lucier-greer-2018": {
   "design": "vorher und nachher",
   "sample": "43 Paare",
   "measured": "Eine tägliche App für Paare.",
   "not_shown": "Dass die App es bewirkt hat."
  },
  "silence-purpose-opinion": {
   "design": "Meinung",
   "sample": null,
   "measured": "Wie sich Schweigen als Druck von Raum unterscheidet.",
   "not_shown": "Daten. Es ist Erfahrung."
  },
  "coercive-control-2015": {
   "design": "Gesetz und Leitfaden",
   "sample": null,
   "measured": "Was Kontrolle durch Zwang ist.",
   "not_shown": "Wie oft sie vorkommt."
  },
  "bradford-2010": {
   "design": "Übersicht",
   "sample": null,
   "measured": "Fragen nach Gewalt in der Paartherapie.",
   "not_shown": "Was in anderen Ländern geschieht."
  },
  "stith-2011": {
   "design": "Buch und Übersicht",
   "sample": null,
   "measured": "Arbeit mit Paaren nach Gewalt, wann sie sicher sein kann.",
   "not_shown": "Dass sie für alle sicher ist."
  },
  "karakurt-2016": {
   "design": "Meta-Analyse",
   "sample": "6 Studien",
   "measured": "Behandlung als Paar bei leichter Gewalt auf beiden Seiten.",
   "not_shown": "Hilfe bei Angst oder Kontrolle."
  },
  "techsafety": {
   "design": "Leitfaden",
   "sample": null,
   "measured": "Sicherer Umgang mit Handys in Beziehungen mit Gewalt.",
   "not_shown": "Ein Handy, das trotz Überwachung sicher ist."
  },
  "throughline": {
   "design": "Verzeichnis",
   "sample": "mehr als 1.300 Nummern",
   "measured": "Geprüfte Krisentelefone in vielen Ländern.",
   "not_shown": "Dass jede Nummer zu jeder Stunde besetzt ist."
  },
  "nope-resources": {
   "design": "Verzeichnis",
   "sample": null,
   "measured": "Krisentelefone nach Land.",
   "not_shown": "Wie oft jeder Eintrag geprüft wird."
  },
  "eu-116016": {
   "design": "Erklärung",
   "sample": "15 Mitgliedstaaten",
   "measured": "Eine gemeinsame Nummer für Frauen, die Gewalt erleben.",
   "not_shown": "Dass jedes Land mitmacht."
  },
  "stalkerware-policy-2020": {
   "design": "Meldungen",
   "sample": null,
   "measured": "Regeln von App-Läden zum Überwachen in Beziehungen.",
   "not_shown": "Dass solche Apps weg sind."
  },
  "wahring-bbs": {
   "design": "Übersicht",
   "sample": null,
   "measured": "Was Frauen und Männer in Beziehungen suchen und bei Trennung verlieren.",
   "not_shown": "Eine Regel für einen Menschen."
  },
  "del-giudice-2011": {
   "design": "Meta-Analyse",
   "sample": "viele Stichproben",
   "measured": "Geschlecht und Bindungsstil.",
   "not_shown": "Einen festen Unterschied. Er hängt von der Stichprobe ab."
  },
  "talk-time-2021": {
   "design": "Aufnahmen",
   "sample": "49 Paare",
   "measured": "Anteil der gemeinsamen Zeit, in der geredet wird, und Nähe.",
   "not_shown": "Dass mehr Reden Paare glücklicher macht."
  },
  "schrodt-2014": {
   "design": "Meta-Analyse",
   "sample": "74 Studien, 14.255 Menschen",
   "measured": "Drängen und Rückzug und was daraus wird.",
   "not_shown": "Was zuerst kommt."
  },
  "article-0": {
   "design": "Artikel ohne Quellen",
   "sample": null,
   "measured": "Eine Sicht darauf, warum Männer Abstand halten.",
   "not_shown": "Belege. Keine Studie wird genannt."
  },
  "article-1": {
   "design": "Artikel ohne Quellen",
   "sample": null,
   "measured": "Eine Liste von Gründen.",
   "not_shown": "Belege. Keine Studie wird genannt."
  },
  "article-2": {
   "design": "Artikel mit Interview und Blog",
   "sample": null,
   "measured": "Regeln und Arten zu reden als Ursache.",
   "not_shown": "Eine einzige Ursache. Spätere Arbeit spricht dagegen."
  },
  "article-3": {
   "design": "Artikel ohne Quellen",
   "sample": null,
   "measured": "Ein Hin und Her, Gründe und Rat.",
   "not_shown": "Belege. Keine Studie wird genannt."
  },
  "article-4": {
   "design": "Artikel, mit KI gemacht, wie er selbst sagt",
   "sample": null,
   "measured": "Gründe und Zeichen, dass eine Beziehung einen Blick braucht.",
   "not_shown": "Belege. Keine Studie wird genannt."
  }
 }
};
