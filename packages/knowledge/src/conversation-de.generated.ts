// Generated from knowledge/ by `npm run knowledge`: the rules for drafts in de. Do not edit.

import type { ConversationRule } from "./schema.ts";

/** Rules for drafts in this language. */
export const conversation: readonly ConversationRule[] = [
 {
  "id": "advice_words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "de-always-never",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "always_never",
  "language": "de",
  "patterns": {
   "find": [
    "du (?:\\w+ ){0,2}(?:immer|nie|niemals|ständig|dauernd|andauernd)",
    "(?:immer|ständig|dauernd) (?:musst|willst|machst|bist|sagst|gehst|hast|kommst|tust) du",
    "nie (?:hörst|hilfst|fragst|machst|bist|sagst|hast|kommst|willst|rufst) du",
    "jedes (?:\\w+ )?mal",
    "kein einziges mal|nicht ein einziges mal",
    "immer (?:das gleiche|dasselbe|muss ich|ich)",
    "nichts kann ich dir",
    "alles dreht sich (?:nur |immer )?um dich",
    "warum (?:musst|bist|machst) du immer",
    "du wirst dich nie"
   ],
   "unless": [
    "immer (?:\\w+ )?(?:zum lachen|so lieb|für mich da|geholfen|zum lächeln)",
    "ich (?:will|möchte|werde|habe) (?:dich )?(?:nie|immer)",
    "(?:liebe|lieb) (?:ich )?dich"
   ]
  },
  "why": "say_always_never",
  "examples": [
   {
    "text": "Du hörst mir nie zu.",
    "fires": true
   },
   {
    "text": "Immer musst du recht haben.",
    "fires": true
   },
   {
    "text": "Du bringst mich immer zum Lachen.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-appreciation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "appreciation",
  "language": "de",
  "patterns": {
   "find": [
    "(?<!kein )dank(?:e|eschön|e dir)?(?! vergelt)(?= |[.,!]|$)",
    "ich (?:schätze|bewundere|mag|liebe|genieße)(?: \\w+)? (?:an dir|dich|es|wie du|dass du|deine?|unsere?)",
    "ich (?:bin|war) (?:\\w+ )?(?:dankbar|stolz auf|froh,? dass|gerührt)",
    "(?:das|es) (?:war|ist) (?:\\w+ )?(?:lieb|nett|schön|toll|großartig|aufmerksam) (?:von dir|mit dir|dass|wie)",
    "hat mir (?:\\w+ )?(?:geholfen|gut getan|gutgetan)",
    "du (?:bist|warst) (?:\\w+ )*(?:toll|wunderbar|großartig|lieb|ein schatz|die beste|der beste|klasse)",
    "du bringst mich (?:immer )?zum (?:lachen|lächeln)",
    "ich liebe dich|hab dich lieb",
    "gut gemacht|glückwunsch",
    "schön,? dass du",
    "du bist (?:ein|eine) (?:\\w+ )?(?:toll|wunderbar|großartig|super|gut|lieb)\\w* \\w+|du (?:hast das|machst das) (?:\\w+ )?(?:super|toll|gut|großartig)|du tust mir gut|ich schätze|stolz auf dich"
   ],
   "unless": [
    "nein,? danke",
    "danke für nichts",
    "ist das der dank"
   ]
  },
  "why": "say_appreciation",
  "examples": [
   {
    "text": "Danke für gestern.",
    "fires": true
   },
   {
    "text": "Ich liebe dich.",
    "fires": true
   },
   {
    "text": "Nein danke, ich bin satt.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-blame",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "blame",
  "language": "de",
  "patterns": {
   "find": [
    "(?:du bist|ist (?:alles |nur |ganz allein )?deine|das ist deine|deine) schuld|du bist (?:{adv} )*schuld",
    "wegen dir",
    "du hast (?:{adv} |mir |mich |uns |alles |das |den \\w+ |die \\w+ |unser\\w* |mein\\w* )*(?:kaputt ?gemacht|ruiniert|verdorben|zerstört|versaut|vergessen|im stich gelassen|angelogen|belogen|betrogen|ignoriert|enttäuscht|blamiert|verletzt|gebrochen|angefangen|versprochen und)",
    "du bist (?:{adv} )*{trait}",
    "du machst (?:{adv} )*(?:alles|es|mir alles|uns) (?:\\w+ )?(?:kaputt|schwer|schlimmer|kompliziert)",
    "du lässt mich (?:{adv} )*(?:im stich|hängen|allein)",
    "schau,? was du",
    "dank dir",
    "du denkst nicht an",
    "du behandelst mich",
    "du hast (?:\\w+ ){0,5}(?:verschwendet|missbraucht|verraten|blamiert|bloßgestellt|gedemütigt|beleidigt|verletzt|angeschrien|ignoriert|vernachlässigt|betrogen|hintergangen|angefangen|verursacht|verspielt|versoffen|verbockt|vermasselt|verschwiegen|stehen ?lassen|sitzen ?lassen|allein ?gelassen|weggestoßen|kaputt ?gemacht|verjagt|enttäuscht)",
    "du (?:drückst dich|lässt (?:dich|mich|alles|uns)|behandelst|machst (?:mich|alles|uns)|gibst mir (?:immer )?die schuld|lügst|betrügst|schreist|ignorierst mich|verletzt mich|zerstörst|ruinierst|verdirbst)",
    "dein(?:e|er|em|en)? (?:egoismus|faulheit|lügen|trinkerei|eifersucht|sturheit|kälte|gleichgültigkeit|launen|geschrei|wut|untreue)",
    "(?:wegen|dank) (?:dir|deiner|deinem|deinen)"
   ],
   "unless": [
    "nicht deine schuld",
    "es tut mir leid"
   ]
  },
  "why": "say_blame",
  "examples": [
   {
    "text": "Das ist deine Schuld.",
    "fires": true
   },
   {
    "text": "Du bist so egoistisch.",
    "fires": true
   },
   {
    "text": "Das ist nicht deine Schuld.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-contempt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "contempt",
  "language": "de",
  "patterns": {
   "find": [
    "du (?:bist|warst) (?:{adv} |doch |nur )*{insult}",
    "du {insult}",
    "so (?:ein|eine) {insult}",
    "^{insult}[.!]*$",
    "halt(?: endlich)? (?:die klappe|den mund|die fresse|deinen mund)",
    "(?:werd|werde) (?:endlich )?erwachsen",
    "verpiss dich|fick dich|leck mich|geh zum teufel",
    "du (?:ekelst|widerst) mich",
    "was bist du (?:nur |eigentlich )?für (?:ein|eine)",
    "schäm dich",
    "hör (?:endlich |mal )?auf zu (?:heulen|jammern|flennen)",
    "heul (?:doch|leiser)",
    "sogar ein (?:kind|hund)",
    "dass ich nicht lache",
    "du kannst (?:ja )?(?:gar )?nichts",
    "was für ein(?:e)? \\w*{insult}",
    "(?:du|so ein|so eine) (?:\\w+ ){0,3}{insult}",
    "bist du (?:\\w+ )?(?:blöd|dumm|peinlich|dämlich|lächerlich|bescheuert)",
    "wie (?:blöd|dumm|dämlich|doof) (?:kann|bist|muss)",
    "(?:selbst|sogar) (?:ein|eine|mein|der|die|das) (?:\\w+ )?(?:kind|hund|affe|baby|dreijährige\\w*)",
    "(?:na )?bravo|du genie|heul doch|werd (?:endlich |mal )?erwachsen|ohne mich (?:bist|wärst) du"
   ],
   "unless": [
    "ich (?:bin|war|fühle mich)",
    "mein(?:e)? (?:\\w+ )?(?:kollege|kollegin|chef|chefin|bruder|schwester|nachbar)",
    "ich bin (?:so |ein )"
   ]
  },
  "why": "say_contempt",
  "examples": [
   {
    "text": "Du bist erbärmlich.",
    "fires": true
   },
   {
    "text": "Halt die Klappe.",
    "fires": true
   },
   {
    "text": "Der Film war peinlich.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-control",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "control",
  "language": "de",
  "patterns": {
   "find": [
    "(?:schick|gib|zeig)(?: \\w+)? (?:\\w+ )?(?:dein\\w*|den) (?:standort|passwort|handy|pin|nachrichten)",
    "du darfst (?:\\w+ ){0,3}(?:nicht|nie|kein\\w*)(?: \\w+){0,3} (?:treffen|sehen|ausgehen|gehen|arbeiten|reden|schreiben)",
    "ich (?:verbiete|erlaube) (?:es )?dir",
    "ich (?:habe|hab|lese|kontrolliere|checke) (?:\\w+ )?(?:dein|sein|ihr)\\w* (?:handy|nachrichten|chats|mails)",
    "du gehst (?:heute )?nirgendwo",
    "ohne meine erlaubnis",
    "ich (?:verfolge|beobachte|orte) (?:dich|ihn|sie)",
    "du gehörst mir",
    "(?:gib|zeig|schick|sag) mir (?:\\w+ )?(?:dein\\w*) (?:handy|passwort|pin|standort|nachrichten|code)|(?:schick|teile?) (?:mir )?deinen standort|du darfst (?:\\w+ ){0,3}(?:nicht|nie|kein\\w*)|ich verbiete|ohne meine erlaubnis|bis du gehorchst|(?:deine|seine|ihre) nachrichten (?:\\w+ )?gelesen|dein handy (?:kontrolliert|durchsucht)"
   ],
   "unless": [
    "gefunden",
    "kannst du"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "Schick mir sofort deinen Standort.",
    "fires": true
   },
   {
    "text": "Ich habe dein Handy gefunden.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-control-suffered",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "control_suffered",
  "language": "de",
  "patterns": {
   "find": [
    "(?:er|sie|mein \\w+|meine \\w+) (?:kontrolliert|liest|überwacht|verbietet|verfolgt|ortet) (?:mein\\w*|mir|mich)",
    "(?:lässt|lassen) mich nicht (?:\\w+ ){0,3}(?:raus|gehen|weg|arbeiten|telefonieren)",
    "ich darf (?:\\w+ ){0,3}nicht (?:raus|weg|arbeiten|treffen|telefonieren)"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "Er kontrolliert mein Handy.",
    "fires": true
   },
   {
    "text": "Er kontrolliert den Ofen.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-feeling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "feeling",
  "language": "de",
  "patterns": {
   "find": [
    "ich (?:bin|war|fühle? mich|fühlte mich|werde) (?:\\w+ ){0,3}?{gefuehl}",
    "das (?:hat mir|tut mir|tat mir|hat) (?:\\w+ )?weh(?: getan)?",
    "das (?:macht|hat) mich (?:\\w+ )?{gefuehl}",
    "ich (?:habe|hatte) (?:\\w+ )?angst",
    "mir (?:ist|war|geht es|ging es) (?:\\w+ )?(?:schlecht|elend|schwer|bange|gut|besser)",
    "das (?:verletzt|kränkt|ärgert|freut|verunsichert|beunruhigt|belastet) mich",
    "war ich (?:\\w+ )?{gefuehl}"
   ],
   "unless": [
    "ich habe das gefühl,? dass du"
   ]
  },
  "why": "say_feeling",
  "examples": [
   {
    "text": "Ich war traurig.",
    "fires": true
   },
   {
    "text": "Das hat mir weh getan.",
    "fires": true
   },
   {
    "text": "Ich habe das Gefühl, dass du lügst.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-guilt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "guilt",
  "language": "de",
  "patterns": {
   "find": [
    "nach allem,? was ich",
    "wenn du mich (?:wirklich |echt )?(?:lieben würdest|liebst|liebtest)",
    "ich (?:habe|hab) (?:alles|so viel|meine \\w+) für dich (?:aufgegeben|getan|geopfert)",
    "ich bin (?:dir )?(?:ja |wohl |anscheinend )*(?:nicht wichtig|egal|nichts wert)",
    "mach dir (?:nur |ja )?keine sorgen um mich",
    "geh (?:du )?(?:nur|ruhig),? ich",
    "hab (?:du )?(?:nur |ruhig )?(?:deinen )?spaß",
    "ist das der dank|und das ist der dank",
    "wegen dir (?:weine|heule|bin ich krank)",
    "du könntest wenigstens",
    "wie kannst du schlafen",
    "ich opfere mich",
    "das bist du mir schuldig",
    "ich (?:habe|hab|mache|mach|gebe|opfere|war|bin) (?:\\w+ ){0,4}(?:für dich|deinetwegen|extra|dir)(?: \\w+){0,5} (?:aufgegeben|getan|geopfert|hergezogen|gemacht|da|bekomme|und was|verzichtet)|ich mache alles für dich|nach allem|was bekomme ich|ist der dank|wenn du mich (?:wirklich )?lieb|opfere mich|du brichst mir|du schuldest mir|nicht wichtig genug|wegen dir (?:kann|konnte|habe|bin) ich|während ich (?:hier )?(?:leide|allein|warte|weine)|weinen wegen dir|sitze (?:ich )?dann (?:eben |halt )?allein|ich leide"
   ]
  },
  "why": "say_guilt",
  "examples": [
   {
    "text": "Nach allem, was ich für dich getan habe.",
    "fires": true
   },
   {
    "text": "Wenn du mich lieben würdest, kämst du.",
    "fires": true
   },
   {
    "text": "Hab einen schönen Abend.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-harsh-start",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "harsh_start",
  "language": "de",
  "patterns": {
   "find": [
    "was (?:ist|stimmt) (?:eigentlich |bloß )?(?:los mit dir|nicht mit dir)",
    "(?:spinnst|tickst) du",
    "geht(?:s|\\s+es) noch",
    "willst du mich (?:verarschen|veräppeln)",
    "das ist (?:ja |doch )?(?:nicht dein ernst|wohl ein witz)",
    "ist das dein ernst",
    "wie kannst du (?:nur|es wagen)",
    "ich habe (?:die schnauze|die nase|es) (?:\\w+ )?(?:voll|satt)",
    "ich (?:hab|habe) genug von dir",
    "fängst du schon wieder",
    "na toll|na super|ganz toll",
    "schon wieder",
    "was fällt dir ein",
    "(?:es )?reicht(?: jetzt| mir)?",
    "typisch",
    "geht.?s noch|geht es noch|^sag mal|auch schon (?:da|wach)|spinnst du|ich fass es nicht|hast du sie noch|ist das dein ernst|jetzt reicht|mir reicht|nase voll|was soll das|wie kannst du|danke für nichts|^na toll|^wir müssen reden|was ist (?:eigentlich |denn )?dein problem"
   ],
   "opening": [
    "wir müssen (?:mal )?reden"
   ],
   "unless": [
    "nicht schlimm",
    "🎉|😍|job|film|lieferdienst"
   ]
  },
  "why": "say_harsh_start",
  "examples": [
   {
    "text": "Was ist eigentlich los mit dir?",
    "fires": true
   },
   {
    "text": "Wir müssen reden.",
    "fires": true
   },
   {
    "text": "Der Kuchen ist gut.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-hidden-request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "hidden_request",
  "language": "de",
  "patterns": {
   "find": [
    "es wäre (?:{adv} )*(?:schön|nett|toll),? wenn (?:jemand|mal jemand|einer|man|irgendwer)",
    "(?:jemand|irgendjemand|irgendwer|man) (?:könnte|sollte|müsste) (?:mal|ja|auch)",
    "andere (?:paare|männer|frauen|leute|partner|familien)",
    "dann mache? ich (?:es|das) (?:eben|halt|wieder)? ?(?:selbst|selber|allein)",
    "muss (?:ja )?schön sein",
    "der müll bringt sich|(?:macht|räumt|wäscht|kocht) sich nicht von (?:selbst|allein)",
    "ist das (?:etwa )?zu viel verlangt",
    "du könntest (?:ja |auch )?(?:mal |ruhig )",
    "muss ich (?:denn )?(?:immer )?erst (?:fragen|bitten)",
    "fällt dir (?:gar )?nichts auf",
    "ich (?:sag|sage) (?:ja )?nur",
    "früher hast du",
    "(?:muss|darf|soll) (?:man|ich) (?:hier )?(?:alles|immer|denn|eigentlich)(?: \\w+)* (?:selber|selbst|allein)",
    "zu viel verlangt",
    "(?:dann|na gut,? dann|ich) (?:\\w+ )*(?:halt|eben|dann) (?:\\w+ )*allein|allein\\w*[.!]*$",
    "(?:manche|andere|normale|die meisten) (?:leute|männer|frauen|paare|menschen|väter|mütter|partner)",
    "(?:es )?wäre (?:schön|nett|toll|gut),? wenn (?:mal |doch )?(?:jemand|einer|irgendwer)|wenn mal jemand|schön,? dass du (?:für|so|immer|zeit)|früher hast du|hätte nicht geschadet|macht sich (?:wohl |ja )?von (?:selbst|allein)|findest du nicht,? dass|ich frage mich,? (?:ob|wie|wann)"
   ]
  },
  "why": "say_hidden_request",
  "examples": [
   {
    "text": "Es wäre schön, wenn jemand mal den Müll rausbringt.",
    "fires": true
   },
   {
    "text": "Andere Paare fahren zusammen weg.",
    "fires": true
   },
   {
    "text": "Kannst du bitte den Müll rausbringen?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-mind-reading",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "mind_reading",
  "language": "de",
  "patterns": {
   "find": [
    "du (?:liebst|willst|magst|respektierst|vermisst|brauchst) mich (?:{adv} |doch |gar |überhaupt |eh )*nicht(?: mehr)?",
    "dir (?:ist|bin) (?:{adv} |das |ich |alles |doch |eh )*(?:egal|gleichgültig|nichts wert|nicht wichtig|unwichtig)",
    "du (?:denkst|glaubst|meinst|hältst) (?:{adv} |wohl |doch |eh )*(?:ich|mich|dass|du bist|alle)",
    "du (?:willst|wolltest|möchtest) (?:{adv} |doch |wohl )*(?:mich|nur|dass ich|mir|weg|schluss|gar nicht)",
    "du (?:hast|machst|tust) (?:das|es) (?:{adv} |doch )*(?:mit absicht|absichtlich|extra|um mich|nur,? um|nur,? weil)",
    "ich weiß (?:genau|doch),? (?:was|dass|warum) du",
    "gib(?:s| es)? (?:doch |einfach )?zu",
    "in wirklichkeit",
    "du bist (?:{adv} )*(?:froh|genervt von mir|gelangweilt|nicht mehr verliebt)",
    "offensichtlich|anscheinend (?:bin|ist|bedeute)",
    "(?:insgeheim|in wirklichkeit|tief im inneren|offensichtlich|bestimmt) (?:\\w+ )?du",
    "du (?:hast|bist) (?:\\w+ ){0,2}(?:längst|schon längst|heimlich|innerlich)",
    "du (?:hasst|verachtest|bereust|genießt|schämst dich|willst (?:mich|gar|doch|nur|bloß|eigentlich|mir)|denkst (?:doch|wohl|bestimmt|nur|immer|ich)|findest mich|meinst (?:das|es) (?:gar |doch )?nicht|tust nur|tust so|wärst (?:lieber|froh|glücklicher)|liebst mich nicht|machst das (?:mit absicht|extra|nur)|glaubst (?:doch|wohl|ich))",
    "(?:mit|voller) absicht",
    "ich bin dir (?:doch |wohl |völlig |total |ganz )*(?:egal|gleichgültig|peinlich|lästig|zu)",
    "dir ist (?:es |das |alles )?(?:doch |völlig |total )*(?:egal|gleichgültig)"
   ],
   "unless": [
    "vielleicht",
    "du hast gesagt",
    "\\?"
   ]
  },
  "why": "say_mind_reading",
  "examples": [
   {
    "text": "Du liebst mich nicht mehr.",
    "fires": true
   },
   {
    "text": "Das machst du doch mit Absicht, du machst das extra.",
    "fires": true
   },
   {
    "text": "Magst du Tee?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-need",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "need",
  "language": "de",
  "patterns": {
   "find": [
    "ich brauche? (?!die milch|das auto|noch (?:milch|brot)|eine antwort|milch|brot)\\w+",
    "(?:ist|sind|wäre) mir (?:\\w+ )?wichtig",
    "mir (?:ist|wäre) (?:\\w+ )?wichtig",
    "ich (?:wünsche?|ersehne) mir",
    "ich vermisse",
    "(?:mir fehlt|mir fehlen|du fehlst mir|fehlt mir)",
    "ich (?:hätte|würde|möchte) (?:\\w+ )?gern\\w* (?:mehr|etwas|ein)",
    "ich sehne mich",
    "es bedeutet mir|bedeutet mir viel",
    "tut mir gut|täte mir gut",
    "und brauche|mir (?:fehlt|fehlen|ist|sind) (?:\\w+ ){0,4}(?:wichtig)?"
   ],
   "unless": [
    "ich brauche (?:jetzt|sofort)"
   ]
  },
  "why": "say_need",
  "examples": [
   {
    "text": "Ich brauche abends etwas Ruhe.",
    "fires": true
   },
   {
    "text": "Ehrlichkeit ist mir wichtig.",
    "fires": true
   },
   {
    "text": "Ich brauche Milch.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-observation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "observation",
  "language": "de",
  "patterns": {
   "sentence_1": [
    "{zeit}",
    "(?:ich|du|wir|es|er)",
    "(?:hast|bist|haben|sind|war|waren|habe|bin|hattest|warst|kamst|gingst|sagtest|hat|ist)"
   ],
   "unless": [
    "immer|nie|niemals|ständig",
    "schuld",
    "(?:könntest|kannst|würdest|magst) du",
    "\\?",
    "es tut mir leid",
    "ich (?:brauche|möchte|werde)",
    "danke"
   ]
  },
  "why": "say_observation",
  "examples": [
   {
    "text": "Gestern bist du um neun heimgekommen.",
    "fires": true
   },
   {
    "text": "Du kommst nie heim.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-pressure",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "pressure",
  "language": "de",
  "patterns": {
   "find": [
    "antworte (?:mir )?(?:jetzt|endlich|sofort|gefälligst)|antworte[.!]*$",
    "(?:jetzt|sofort|auf der stelle|heute noch|endlich)[ ,]+(?:sag|antworte|red|rede|entscheide|komm)",
    "(?:sag|antworte|red|rede|entscheide dich|komm|ruf|melde dich|schreib|erklär)(?: \\w+){0,5} (?:jetzt|sofort|endlich|auf der stelle|heute noch|gefälligst)",
    "du musst (?:mir |jetzt |sofort |endlich )*(?:sagen|antworten|reden|entscheiden|kommen|erklären|mit mir)",
    "warum (?:antwortest|redest|sagst|schreibst|meldest) du (?:\\w+ )?nicht",
    "ich will (?:jetzt |sofort |heute )*(?:eine antwort|wissen)",
    "wie lange (?:soll|muss) ich (?:noch )?warten",
    "ich (?:warte immer noch|gehe nicht,? bevor|höre nicht auf)",
    "\\?\\?+\\s*$",
    "ich habe gesehen,? dass du online",
    "du (?:kannst|darfst) (?:jetzt )?nicht (?:einfach )?(?:gehen|schweigen|weglaufen)",
    "ja oder nein",
    "keine ausreden|keine widerrede",
    "du musst (?:\\w+ ){0,3}(?:verzeihen|antworten|reden|entscheiden|sagen|kommen|sofort|jetzt|heute)|auf der stelle|sofort|(?:jetzt|heute) (?:noch )?(?:eine )?(?:antwort|entscheid\\w+)|ob du willst oder nicht|bis (?:du|das|wir) (?:\\w+ )?(?:redest|antwortest|geklärt|sagst|geredet|erklärst)|ja oder nein|geh (?:endlich )?ans telefon|sag (?:schon|es|endlich|jetzt|sofort)|du kommst jetzt|du bleibst (?:hier|da)|warum (?:antwortest|meldest|redest|schreibst) du (?:\\w+ )*nicht"
   ],
   "unless": [
    "musst nicht",
    "kannst du (?:mir )?bitte",
    "könntest du"
   ]
  },
  "why": "say_pressure",
  "examples": [
   {
    "text": "Antworte mir endlich.",
    "fires": true
   },
   {
    "text": "Warum antwortest du nicht?",
    "fires": true
   },
   {
    "text": "Du musst nicht heute antworten.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-repair",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "repair",
  "language": "de",
  "patterns": {
   "find": [
    "(?:es )?tut mir (?:\\w+ )?leid(?!,? dass du (?:das so|dich)|,? wenn du|,? aber)",
    "entschuldig(?:e|ung|e bitte|st du)?(?! dich|, aber| aber)",
    "verzeih(?:ung| mir)?",
    "ich (?:war|bin) (?:\\w+ )?(?:ungerecht|unfair|zu laut|zu hart|gemein|im unrecht|kurz angebunden|abweisend|ungeduldig)",
    "(?:das|es) war (?:mein fehler|meine schuld|nicht (?:fair|okay|in ordnung) von mir|unfair von mir)",
    "ich (?:hätte|habe) (?:\\w+ ){0,4}(?:nicht sagen sollen|falsch|überreagiert|dir weh getan|dir unrecht)",
    "mein (?:anteil|fehler)",
    "(?:lass uns|können wir) (?:\\w+ )?(?:nochmal|noch einmal|von vorn|neu) (?:\\w+ )?(?:anfangen|beginnen|versuchen)?",
    "du hattest recht",
    "ich (?:möchte|will) (?:es|das) wieder ?gut ?machen",
    "ich nehme (?:das|es) zurück",
    "frieden\\?|vertragen wir uns",
    "(?:wieder )?vertragen|wiedergutmachen|von vorn(?:e)? anfangen|noch (?:ein)?mal (?:von vorn|neu)|mein fehler|ich (?:habe|hab) überreagiert|verzeih(?:e)? mir|ich war (?:\\w+ )?(?:unfair|zu hart|gemein|ungerecht)|hätte dich (?:vorher )?(?:fragen|anrufen)|du hattest recht"
   ],
   "unless": [
    "sag(?:en)? (?:endlich )?entschuldigung",
    "entschuldige dich",
    "du musst"
   ]
  },
  "why": "say_repair",
  "examples": [
   {
    "text": "Es tut mir leid, dass ich laut war.",
    "fires": true
   },
   {
    "text": "Tut mir leid, wenn du das so siehst.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "request",
  "language": "de",
  "patterns": {
   "find": [
    "(?:könntest|kannst|würdest|magst|möchtest|willst|hättest) du (?:bitte |mir |mich |vielleicht |mal |mit )*[^?.!]{2,}\\?",
    "(?:können|könnten|wollen|sollen) wir [^?.!]{2,}\\?",
    "wie wäre es (?:mit|wenn)|wäre es (?:\\w+ )?(?:ok|okay|möglich|in ordnung)[^?.!]*\\?",
    "bitte (?:ruf|schreib|sag|gib|hilf|komm|lass|hol|nimm|mach)|(?:ruf|schreib|sag|gib|hilf|komm|lass|hol|nimm) (?:\\w+ ){0,4}bitte",
    "passt dir|hast du (?:\\w+ )?zeit[^?.!]*\\?",
    "darf ich [^?.!]{2,}\\?"
   ],
   "unless": [
    "kannst du nicht (?:ein|einmal|mal)",
    "kannst du (?:dir vorstellen|das glauben)",
    "willst du mich"
   ]
  },
  "why": "say_request",
  "examples": [
   {
    "text": "Könntest du mich morgen anrufen?",
    "fires": true
   },
   {
    "text": "Kannst du nicht einmal pünktlich sein?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-room",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "room_with_return",
  "language": "de",
  "patterns": {
   "message_1": [
    "{raum}",
    "{rueckkehr}"
   ],
   "unless": [
    "du brauchst|für dich",
    "sonst"
   ]
  },
  "why": "say_room_with_return",
  "examples": [
   {
    "text": "Ich brauche eine Stunde für mich, dann bin ich wieder da.",
    "fires": true
   },
   {
    "text": "Ich brauche Ruhe.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-self-harm",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "self_harm",
  "language": "de",
  "patterns": {
   "find": [
    "(?:ich )?(?:will|möchte|mag|würde gern\\w*) (?:\\w+ ){0,3}(?:sterben|tot sein|nicht mehr (?:leben|da sein|aufwachen|hier sein)|einschlafen und nie|verschwinden für immer|schluss machen mit allem)",
    "nicht mehr (?:leben|weiterleben)",
    "(?:bring|bringe|brächte) (?:ich )?mich um|mich (?:\\w+ )?umbringen|umbringen werde|mir das leben (?:nehmen|nehme)|nehme mir das leben",
    "tu(?:e)? (?:ich )?mir (?:etwas|was) an|mir (?:etwas|was) antun|mich selbst verletz\\w*|ritz\\w* mich|mich (?:wieder )?geritzt",
    "suizid(?!prävention)|selbstmord",
    "(?:ohne mich|wenn ich tot) (?:\\w+ ){0,4}(?:besser|wäre)|besser (?:dran )?ohne mich",
    "wäre (?:ich )?(?:lieber |doch )?tot",
    "(?:keinen|kein) (?:sinn|grund)(?: \\w+){0,3} (?:zu leben|leben|weiterzuleben)",
    "(?:zu viele|alle) tabletten|tabletten (?:genommen|geschluckt)",
    "springe? (?:ich )?(?:von|vor)|vor den zug|von der brücke",
    "abschiedsbrief",
    "dem (?:ganzen )?ein ende|allem ein ende|mein leben beenden",
    "lebensmüde",
    "(?:tabletten|pillen) (?:genommen|geschluckt)|selbstmord|suizid|nicht mehr leben|tot sein|(?:wieder )?geritzt|verletze mich (?:selbst)?|bringe mich um|ohne mich (?:\\w+ )?(?:besser|alle)"
   ],
   "unless": [
    "lache? mich|totlachen",
    "film|serie|buch"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "Ich will nicht mehr leben.",
    "fires": true
   },
   {
    "text": "Wenn du gehst, bringe ich mich um.",
    "fires": true
   },
   {
    "text": "Ich lache mich tot.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-several-topics",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "several_topics",
  "language": "de",
  "patterns": {
   "find": [
    "und (?:noch (?:was|etwas)|außerdem|dann noch)",
    "außerdem",
    "ganz zu schweigen von",
    "apropos",
    "wo wir (?:schon |gerade )?dabei sind",
    "erstens .{2,120} zweitens",
    "und übrigens",
    "nicht nur .{2,50} sondern auch",
    "das (?:geld|putzen|bad|auto|kind|haus),? (?:die|der|das|deine?) \\w+,? (?:und )?(?:die|der|das|deine?)",
    "von .{2,30} (?:will|möchte) ich gar nicht (?:erst )?(?:anfangen|reden)",
    "(?:was ist mit|und) [^,.!?]{2,30}, (?:was ist mit|und) [^,.!?]{2,30}(?:,|und) (?:was ist mit|und)",
    "(?:du|dein\\w*|das|die|der) [^,.!?]{3,40}, (?:du|dein\\w*|das|die|der) [^,.!?]{3,40}(?:,| und) (?:du|dein\\w*|das|die|der) [^,.!?]{3,40}",
    "wegen [^,.!?]{2,30}, wegen [^,.!?]{2,30}",
    "um [^,.!?]{2,25}, um [^,.!?]{2,25}",
    "erstens .{2,40}zweitens|wo wir (?:gerade|schon) dabei|ganz zu schweigen|und (?:außerdem|übrigens|dann noch)"
   ]
  },
  "why": "say_several_topics",
  "examples": [
   {
    "text": "Und noch etwas, das Auto ist schmutzig.",
    "fires": true
   },
   {
    "text": "Die Miete ist am Freitag fällig.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-spelling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "spelling",
  "language": "de",
  "patterns": {
   "nicht": [
    "ned",
    "net",
    "nich",
    "nit"
   ],
   "ich": [
    "isch",
    "i"
   ],
   "habe": [
    "hab",
    "hab'"
   ],
   "immer": [
    "imemr",
    "imma"
   ],
   "dich": [
    "dih"
   ],
   "und": [
    "u"
   ],
   "bitte": [
    "plz",
    "pls",
    "bidde"
   ],
   "danke": [
    "thx",
    "dange"
   ],
   "weil": [
    "weils"
   ],
   "vielleicht": [
    "vllt",
    "viell",
    "evtl"
   ],
   "keine": [
    "keene"
   ],
   "irgendwie": [
    "iwie"
   ],
   "heute": [
    "heut"
   ],
   "morgen": [
    "morgn"
   ],
   "eine": [
    "ne"
   ],
   "einen": [
    "nen"
   ],
   "gerade": [
    "grad"
   ],
   "nichts": [
    "nix"
   ],
   "mended": [
    "immer",
    "niemals",
    "ständig",
    "entschuldigung",
    "traurig",
    "vielleicht"
   ]
  },
  "why": "none",
  "examples": [],
  "sources": []
 },
 {
  "id": "de-threat",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "threat",
  "language": "de",
  "patterns": {
   "find": [
    "wenn du .{1,80}(?:verlasse ich|bin ich weg|ist schluss|ist es aus|siehst du die kinder|wirst du (?:es )?(?:bereuen|sehen)|bringe ich|trenne ich|gehe ich|erzähle ich|nehme ich|mache ich schluss|war es das|bringe ich mich um|tue ich mir)",
    "sonst (?:verlasse|gehe|trenne|mache|erzähle|bin|nehme|passiert|kannst|ist|setzt|war)",
    "du wirst (?:das|es|schon|dein blaues|noch) (?:\\w+ )?(?:bereuen|sehen|büßen|erleben|wunder)",
    "(?:das|es) wirst du (?:\\w+ )?(?:bereuen|büßen)",
    "letzte (?:warnung|chance)",
    "ich warne dich",
    "ich (?:mach|mache) dich (?:fertig|kaputt)",
    "ich (?:bring|bringe|schlag|schlage) dich",
    "du siehst die kinder nie",
    "entweder .{2,50} oder (?:ich|du|es|wir)",
    "pass (?:bloß |mal )?auf,? (?:was|sonst|du)",
    "ich weiß,? wo du wohnst",
    "ich finde dich",
    "ich zerstöre dich|ich ruiniere dich",
    "ich (?:schlage|hau|haue|prügle|trete|bringe|mach|mache|zeige|nehme|werfe|schmeiße|ruiniere|vernichte|zerstöre|verklage|erzähle) (?:dich|dir|alle[sn]?|allen|deine)(?: \\w+){0,4} (?:ein|um|fertig|raus|weg|zähne|kaputt|rum|kinder|alles|an|was|getan)",
    "(?:wenn|falls) du [^.!?]{2,60}(?:schmeiß|werf|verlass|geh ich|bin ich weg|ist (?:es )?(?:aus|schluss|vorbei)|siehst du|bring ich|bringe ich|such ich|suche ich|erzähl|zeig ich|nehm ich|passiert|wirst du|mach ich|mache ich)",
    "das wirst du (?:noch )?bereuen|sonst (?:passiert|knallt|gehe|geh|bin|ist|setzt)|letzte warnung|noch ein wort|entweder [^.!?]{2,40} oder (?:ich|du|es)|(?:nie wieder|nicht mehr) (?:sehen|wieder)",
    "(?:oder|und) ich (?:gehe|bin weg|verlasse|erzähle|bringe)"
   ]
  },
  "why": "say_threat",
  "examples": [
   {
    "text": "Wenn du gehst, siehst du die Kinder nie wieder.",
    "fires": true
   },
   {
    "text": "Das wirst du bereuen.",
    "fires": true
   },
   {
    "text": "Wenn du später kommst, esse ich schon.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-violence",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "violence",
  "language": "de",
  "patterns": {
   "find": [
    "(?:er|sie|du|mein \\w+|meine \\w+) (?:\\w+ ){0,3}(?:geschlagen|gewürgt|vergewaltigt|getreten|bedroht|geschubst|verprügelt|misshandelt)",
    "(?:er|sie|mein \\w+|meine \\w+) (?:schlägt|würgt|bedroht|tritt|verprügelt|misshandelt|zwingt) (?:mich|uns|die kinder)",
    "ich habe angst vor (?:meine[mr] \\w+|ihm|ihr|dir)",
    "(?:droht|gedroht)(?: \\w+){0,4} (?:umzubringen|zu töten|mich)",
    "zum sex gezwungen|blaue flecken",
    "(?:er|sie|du|mein mann|meine frau|mein freund|meine freundin)(?: \\w+){0,4} (?:mich|mir) (?:\\w+ ){0,4}(?:geschlagen|getreten|gewürgt|gewürgt|geschubst|gestoßen|eingesperrt|vergewaltigt|gezwungen|bedroht|geohrfeigt|schlägt|schlagen)|(?:getreten|geschlagen|gewürgt) und|angst,? dass (?:er|sie|du) mich"
   ],
   "unless": [
    "schach|tennis|karten"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "Er hat mich gestern geschlagen.",
    "fires": true
   },
   {
    "text": "Er hat mich beim Schach besiegt.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-violence-meant",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "violence_meant",
  "language": "de",
  "patterns": {
   "find": [
    "ich (?:habe|hab) (?:ihn|sie|dich|das kind|mein kind) (?:\\w+ )?(?:geschlagen|gewürgt|geschubst|getreten|geschüttelt|geohrfeigt)",
    "ich (?:will|werde|könnte|möchte) (?:ihn|sie|dich|ihm|ihr|dir) (?:\\w+ )?(?:umbringen|schlagen|töten|weh ?tun|verprügeln|würgen)",
    "ich (?:bringe|bring) (?:ihn|sie|dich) um",
    "ich (?:könnte|werde|will|möchte) (?:dich|ihn|sie) (?:\\w+ )?(?:umbringen|schlagen|erwürgen|verprügeln|töten)"
   ],
   "unless": [
    "schach|tennis"
   ]
  },
  "why": "say_safety",
  "examples": [
   {
    "text": "Ich will ihn schlagen.",
    "fires": true
   },
   {
    "text": "Ich will ihn fragen.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "de-words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "words",
  "language": "de",
  "patterns": {
   "adv": [
    "einfach",
    "nur",
    "so",
    "sehr",
    "echt",
    "total",
    "wirklich",
    "doch",
    "ja",
    "auch",
    "mal",
    "schon",
    "wieder",
    "ständig",
    "immer",
    "ganz",
    "völlig",
    "wohl",
    "halt",
    "eben",
    "ein(?:e|en|er)?",
    "der",
    "die",
    "das",
    "zu",
    "viel zu",
    "anscheinend",
    "offenbar",
    "sicher",
    "bestimmt"
   ],
   "trait": [
    "egoistisch",
    "selbstsüchtig",
    "faul",
    "kalt",
    "gemein",
    "unfair",
    "rücksichtslos",
    "kindisch",
    "stur",
    "unmöglich",
    "unzuverlässig",
    "undankbar",
    "gefühlskalt",
    "verlogen",
    "arrogant",
    "unreif",
    "eifersüchtig",
    "launisch",
    "schwierig",
    "lieblos",
    "respektlos",
    "empfindlich",
    "kalt zu",
    "grausam",
    "verletzend",
    "geizig",
    "feige",
    "aggressiv",
    "untreu",
    "ignorant",
    "verantwortungslos",
    "nachlässig",
    "gefühllos",
    "herzlos",
    "schlampig",
    "überheblich",
    "abweisend"
   ],
   "insult": [
    "idiot\\w*",
    "trottel",
    "versager\\w*",
    "loser",
    "arschloch",
    "schlampe",
    "dumm\\w*",
    "blöd\\w*",
    "bescheuert",
    "lächerlich",
    "erbärmlich",
    "armselig",
    "peinlich",
    "ekelhaft",
    "widerlich",
    "psycho",
    "spinner\\w*",
    "schwachkopf",
    "nichtsnutz",
    "feigling",
    "jammerlappen",
    "memme",
    "lügner\\w*",
    "heulsuse",
    "wertlos",
    "nutzlos",
    "krank im kopf",
    "hässlich",
    "fett",
    "zicke",
    "miststück",
    "dreckskerl",
    "narzisst\\w*",
    "waschlappen",
    "vollidiot",
    "depp",
    "arsch",
    "schwein",
    "lusche",
    "niete",
    "null",
    "nichts",
    "dummkopf",
    "penner",
    "kuh",
    "clown",
    "witzfigur",
    "hohlkopf",
    "dumpfbacke"
   ],
   "gefuehl": [
    "traurig",
    "einsam",
    "allein",
    "verletzt",
    "enttäuscht",
    "wütend",
    "ängstlich",
    "besorgt",
    "nervös",
    "erschöpft",
    "müde",
    "glücklich",
    "froh",
    "erleichtert",
    "dankbar",
    "unsicher",
    "verunsichert",
    "hilflos",
    "überfordert",
    "frustriert",
    "angespannt",
    "beschämt",
    "verwirrt",
    "eifersüchtig",
    "ärgerlich",
    "genervt",
    "unruhig",
    "geborgen",
    "stolz",
    "bedrückt",
    "niedergeschlagen",
    "gestresst",
    "leer",
    "gerührt",
    "überrascht",
    "verzweifelt",
    "neidisch",
    "ratlos"
   ],
   "zeit": [
    "gestern",
    "vorgestern",
    "heute (?:morgen|früh|nachmittag|abend)",
    "letzte[nrs]? (?:woche|nacht|monat|mal|wochenende|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|jahr)",
    "am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|abend)",
    "um (?:\\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
    "seit (?:\\w+ )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tagen|wochen|monaten|mai|juni|juli|april|märz)",
    "diese woche",
    "vor (?:zwei|drei|vier|fünf|einigen|\\d+) (?:tagen|wochen|stunden)",
    "(?:zwei|drei|vier|fünf|\\d+)-?mal",
    "beim (?:essen|frühstück|abendessen)",
    "als (?:ich|du|wir)"
   ],
   "rueckkehr": [
    "(?:ich bin|bin)(?: \\w+){0,3} (?:zurück|wieder da|daheim|zu hause)",
    "zurück",
    "wieder (?:da|bei dir|zuhause)",
    "(?:reden|sprechen|telefonieren) wir",
    "(?:rufe?|melde?) (?:ich )?(?:dich|mich|an)",
    "melde mich",
    "(?:komme?|schreibe?) ich",
    "komme ich",
    "sehen wir uns",
    "bis (?:morgen|dann|später|sonntag|samstag|montag|acht|neun)",
    "dann (?:bin|rede|reden|sprechen|höre|können)",
    "um (?:\\d{1,2}|acht|neun|sieben|sechs|zehn)",
    "(?:in|um|bis|morgen|heute abend|dann|danach|gegen) (?:\\w+ ){0,3}(?:zurück|wieder da|weiter\\w*|reden wir|rufe ich|melde ich|höre ich|antworte|schreib\\w*|komme)",
    "(?:zurück|wieder da)",
    "komme (?:\\w+ ){0,3}(?:zum essen|zurück|wieder)",
    "(?:antworte|schreib|schreibe|melde mich|rufe dich|erzähle) (?:\\w+ ){0,3}(?:morgen|heute|um|am|bis|dann)",
    "weiter ?(?:zu)?reden",
    "(?:bin|komme) (?:\\w+ ){0,3}(?:in|um) \\w+"
   ],
   "raum": [
    "(?:zeit|abend|stunde|tag|raum|ruhe|abstand|luft|pause|moment)(?: \\w+){0,3} (?:für mich|allein|alleine)",
    "(?:brauche?|möchte|hätte gern)(?: \\w+){0,4} (?:ruhe|pause|abstand|raum|zeit|stille|luft|allein|für mich|stunde|abend)",
    "allein sein",
    "für mich sein",
    "spazieren|laufen gehen|eine runde",
    "ziehe? mich (?:\\w+ )?zurück",
    "darüber schlafen|nachdenken",
    "kopf (?:\\w+ )?frei",
    "(?:heute|jetzt|gerade) nicht",
    "auszeit",
    "zu (?:müde|aufgewühlt|erschöpft)",
    "gib mir",
    "lass mich",
    "geh(?:e)? (?:\\w+ )?(?:kurz )?(?:raus|spazieren|an die luft|laufen)",
    "schlafe (?:\\w+ ){0,2}bei",
    "ziehe mich",
    "zieh mich",
    "zu viel",
    "erst (?:nachdenken|mal|einmal)",
    "pause",
    "brauch\\w* (?:\\w+ )?(?:ruhe|zeit|abstand|raum|luft)",
    "zu (?:aufgewühlt|wütend|müde)",
    "für mich"
   ]
  },
  "why": "none",
  "examples": [],
  "sources": []
 },
 {
  "id": "experiment_plan",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "refuse_diagnose",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a5",
    "a27",
    "p2"
   ],
   "find": [
    "(?:is|are|was) (?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|ex)) (?:an? |maybe |really |perhaps )*(?:narcissis\\w*|avoidant|anxiously|autistic|bipolar|borderline|depressed|psychopath\\w*|sociopath\\w*|toxic|adhd|mentally ill|alcoholic|gay|asexual|on the spectrum|disordered|insane)",
    "(?:does|do|has|have) (?:he|she|they|my \\w+)(?: \\w+){0,3} (?:adhd|bpd|npd|ocd|ptsd|autism|depression|a (?:personality )?disorder|an attachment|borderline|avoidant)",
    "diagnos\\w+",
    "what (?:is|are) wrong with (?:him|her|them|my \\w+)|what (?:disorder|illness|condition|attachment (?:style|type)) (?:does|do|is|has)",
    "(?:narcissist|psychopath|sociopath|borderline|avoidant)\\w* (?:partner|husband|wife|boyfriend|girlfriend|traits|test|or)",
    "(?:ist|hat) (?:er|sie|mein\\w* \\w+)(?: \\w+){0,3} (?:narzisst\\w*|borderline|depress\\w*|autis\\w*|bindungs\\w+)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Is she a narcissist?",
    "fires": true
   },
   {
    "text": "Is she at home?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_is_cheating",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a24",
    "a17",
    "a11"
   ],
   "find": [
    "(?:is|are|was|were|has|have) (?:he|she|they|my \\w+)(?: \\w+){0,3} (?:cheat\\w*|unfaithful|having an affair|seeing someone|sleeping with|lying to me about|someone else|loyal|faithful)",
    "(?:he|she|they)(?: \\w+){0,3} (?:cheats|is cheating|are cheating|has an affair|have an affair|has someone else)",
    "(?:cheating|affair|unfaithful|infidelity)(?=.*\\?)",
    "(?:prove|proof|signs|evidence|find out|tell|know|test)(?: \\w+){0,5} (?:cheat\\w*|affair|unfaithful|faithful|loyal|someone else|lying)",
    "betrügt (?:er|sie|mich|mein)\\w*|geht (?:er|sie) fremd|fremdgeh\\w*"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Is he cheating on me?",
    "fires": true
   },
   {
    "text": "He is at work.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_make_guilty",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a6",
    "a18",
    "a12"
   ],
   "find": [
    "(?:make|so that|so)(?: \\w+)? (?:him|her|them|he|she|they|my \\w+) feels? (?:guilty|bad|sorry|terrible|ashamed|responsible)",
    "guilt[- ]?trip\\w*|make (?:him|her|them) (?:regret|suffer|pay|cry|jealous and guilty|beg)",
    "(?:get|take) revenge|revenge|get even",
    "schuldgefühle? machen|ein schlechtes gewissen machen|rache|rächen"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Write it so that he feels guilty.",
    "fires": true
   },
   {
    "text": "I feel guilty.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_make_jealous",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a18",
    "a6",
    "a11"
   ],
   "find": [
    "make (?:him|her|them|my \\w+|the other) (?:\\w+ )?jealous",
    "(?:be|become|get|feel) jealous(?: of)?(?= so| and| again|\\?)",
    "jealousy (?:game|trick|tactic|play)s?",
    "(?:flirt|go out|post|date|be seen)(?: \\w+){0,8} (?:so|to make) (?:that )?(?:he|she|they|him|her|them)(?: \\w+){0,3} (?:jealous|notices?|miss(?:es)?|angry|mad)",
    "eifersüchtig mach\\w*"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How can I make her jealous?",
    "fires": true
   },
   {
    "text": "I feel jealous today.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_punish_with_silence",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a16",
    "a12",
    "a18"
   ],
   "find": [
    "(?:punish|teach|get back at|hurt|make)(?: \\w+){0,3} (?:him|her|them|my \\w+)(?: \\w+){0,4} (?:lesson|silence|ignor\\w+|silent|feel (?:it|bad|guilty|sorry|what)|suffer|beg|pay|regret)",
    "(?:punish|teach)(?: \\w+)? (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend))",
    "(?:silent treatment|cold shoulder|stonewall\\w*|freeze (?:him|her|them) out)(?! (?:from|i get|he|she|they))",
    "(?:ignore|ghost|not (?:talk|speak|reply|answer)(?: to)?|stop (?:talking|speaking|replying)(?: to)?|go silent on) (?:him|her|them)?(?: \\w+){0,6} ?(?:until|so that|so (?:he|she|they)|to (?:make|punish|teach|show|hurt))",
    "with silence|anschweigen|mit schweigen (?:be)?strafen|(?:be)?strafen"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How long should I ignore her to teach her a lesson?",
    "fires": true
   },
   {
    "text": "I am quiet in the evening.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_read_phone",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a5",
    "a24",
    "a11"
   ],
   "find": [
    "(?:read|check|look (?:at|into|through)|go through|get into|unlock|hack|access|see|spy on|open|monitor|search)(?: \\w+){0,3} (?:his|her|their|the other|my \\w+)(?:'s)? ?(?:\\w+ )?(?:phone|messages|texts|chats?|mails?|emails?|whatsapp|instagram|accounts?|dms|diary|journal|location|laptop|browser|password)",
    "(?:his|her|their|my (?:husband|wife|partner|boyfriend|girlfriend)(?:'s)?) (?:phone|password|passcode|messages|location|chats)(?=.*(?:how|can|could|should|get|find|secretly|without))",
    "(?:track|follow|locate|spy on|watch|monitor|stalk|bug)(?: \\w+)? (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend)|his|their|where)",
    "(?:find out|know|see) where (?:he|she|they) (?:is|are|goes|go|was|were)",
    "(?:tracker|gps|spyware|spy app|keylogger|air ?tag)",
    "catch (?:him|her|them)",
    "(?:handy|nachrichten|standort|passwort)(?: \\w+){0,4} (?:lesen|kontrollieren|prüfen|herausfinden|knacken|orten)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I read her messages?",
    "fires": true
   },
   {
    "text": "I read a good book.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_threaten",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "s5",
    "a12",
    "a11"
   ],
   "find": [
    "(?:threaten|blackmail|scare|frighten|intimidate|force|pressure|manipulate|control|trap)(?: \\w+){0,2} (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|ex))",
    "(?:make|get) (?:him|her|them) (?:obey|do what|give in|scared|afraid|fear)",
    "ultimatum that scares|(?:bedrohen|erpressen|einschüchtern|manipulieren)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I scare him into staying?",
    "fires": true
   },
   {
    "text": "I was scared by the film.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_win_back",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a11",
    "a12",
    "s8"
   ],
   "find": [
    "(?:win|get|bring|take|have|make)(?: \\w+){0,3} (?:him|her|them|my (?:ex|husband|wife|partner|boyfriend|girlfriend)|the other)(?: \\w+){0,2} (?:back|come back|return|love me|want me|fall in love|stay|miss me|choose me)",
    "(?:win|get)(?: \\w+){0,2} back(?= my| the|\\?|$|[.!])",
    "make (?:him|her|them) (?:love|want|miss|need|come back|fall|chase|commit|stay|propose|marry|beg)",
    "(?:get|want) my ex back|no contact (?:rule|game)|so (?:that )?(?:he|she|they) (?:comes?|come) back",
    "zurück(?:gewinnen|erobern|holen|bekommen)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I make him come back?",
    "fires": true
   },
   {
    "text": "He came back at nine.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "review_words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "room_message",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_always_never",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_appreciation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_blame",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_contempt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_feeling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_frames",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_guilt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_harsh_start",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_hidden_request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_mind_reading",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_need",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_observation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_pressure",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_repair",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_room_with_return",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_safety",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_several_topics",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_suggestion",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_threat",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 }
];
