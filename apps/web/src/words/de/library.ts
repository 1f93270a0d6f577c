import type { Words } from "../en.ts";

export const library: Words["library"] = {
  title: "Bibliothek",
  lead: "Jeder Grund und jeder Schritt, und wie gut er gestützt ist: stark, mittel, schwach oder umstritten.",
  none: "Diesen Eintrag gibt es nicht.",
  reaches: "Für die Person, die zugeht",
  stepsBack: "Für die Person, die sich zurückzieht",
  goodFor: "Gut für",
  notWhen: "Nicht richtig, wenn",
  evidence: "Belege",
  ebb: "Was Ebb damit macht",
  note: "Zu den Artikeln",
  steps: "Wie",
  answers: "Erste Schritte, die passen",
  sources: "Quellen",
  notShown: "Es zeigt nicht",
  english: "Diesen Eintrag gibt es bisher auf Englisch.",
};

export const care: Words["care"] = {
  title: "Fürsorge",
  lead: "Du musst das nicht allein tragen.",
  plan: "Mein Plan für heute Abend",
  planMore:
    "Ein Mensch zum Anrufen, etwas, das beruhigt, ein Ort, an den du gehen kannst. Es bleibt bei deiner Aufzeichnung.",
  people: "Menschen, an die ich mich halten kann",
  peopleMore: "Freunde, Familie, eine Person deines Vertrauens. Ein Vorname genügt.",
  twoWeeks: "Wie waren die letzten zwei Wochen?",
  twoWeeksMore:
    "Zwei Fragen in Ebbs eigenen Worten. Sie sind kein Test und geben nichts einen Namen.",
  twoWeeksAsk: {
    low: "Wie oft warst du niedergeschlagen oder ohne Hoffnung?",
    joy: "Wie oft hattest du an Dingen wenig Freude?",
  },
  twoWeeksValues: {
    "0": "gar nicht",
    "1": "an manchen Tagen",
    "2": "an mehr als der Hälfte der Tage",
    "3": "fast jeden Tag",
  },
  twoWeeksLook: "Ansehen",
  checkUp:
    "Zwei solche Wochen sind ein guter Grund, dich ärztlich untersuchen zu lassen. Es kann viele Ursachen haben, und vieles lässt sich lindern.",
  checkUpMore: "Wie das geht",
  noCheckUp:
    "Nichts davon verlangt eine Untersuchung. Wird es schwerer, sieh wieder her oder sprich mit jemandem.",
  after: "Nach einer Trennung",
  afterMore:
    "Ebb kann ruhen: nichts wird gefragt, nichts von früher taucht auf, und Schritte sind nur für dich.",
  afterOn: "Ebb ruht. Nichts wird gefragt. Nimm dir Zeit.",
  afterBegin: "Ebb ruhen lassen",
  afterEnd: "Wieder wecken",
  afterStep: "Heute eine Sache für dich",
  planAdd: "Hinzufügen",
  planRemove: "Entfernen",
  danger: "Bist du jetzt in Gefahr, ruf den Notruf.",
  emergency: "Notruf",
  anywhere: "Das geht in vielen Ländern. Wähle deines für die richtige Nummer.",
  lines: "Hilfsnummern",
  country: "Land",
  choose: "wählen",
  elsewhere: "ein anderes Land",
  verified: (day) => `Geprüft am ${day}.`,
  unverified: "Von Ebb nicht geprüft. Schlag es nach, bevor du dich darauf verlässt.",
  hours: "Zeiten",
  on: "Steht auf der Telefonrechnung.",
  off: "Steht nicht auf der Telefonrechnung.",
  safe: "Fragen dazu, wie sicher du dich fühlst",
  history:
    "Ein Anruf kann in der Anrufliste bleiben, eine Seite im Verlauf. Ein Gerät nur für dich ist sicherer.",
};

export const safe: Words["safe"] = {
  title: "Fragen dazu, wie sicher du dich fühlst",
  lead: "Bist du allein, und gehört dieses Gerät dir? Wenn nicht, hör hier auf. Du kannst jederzeit gehen.",
  kept: "Deine Antworten bleiben im Arbeitsspeicher dieser Seite. Sie werden nie aufgeschrieben, ausgegeben oder gezeigt.",
  yes: "ja",
  no: "nein",
  skip: "überspringen",
  done: "Fertig",
  raised:
    "Danke. Was du beschreibst, lässt sich nicht durch deine Geduld heilen. Ebb wird dich nicht bitten zu warten, Raum zu geben oder dich zu öffnen.",
  clear:
    "Danke. Ein Nein in jeder Zeile beweist nicht, dass alles gut ist. Hilfe bleibt einen Griff entfernt.",
  unanswered: "Das ist in Ordnung. Ebb lässt Übungen weg, die dich bloßstellen könnten.",
  byMyself: "Welche Schritte soll Ebb anbieten?",
  byMyselfValues: { all: "alle, die passen", alone: "nur, was ich allein tun kann" },
  byMyselfMore:
    "Das wird jede Person gefragt, alle acht Wochen. Es steht in keiner Datei für andere.",
  propose: "Vielleicht willst du nur Vorschläge für Dinge, die du allein tust:",
  unknown:
    "Wie oft diese Fragen etwas übersehen, ist nicht bekannt. Sie können nicht beweisen, dass alles gut ist.",
  harm: "Was du schreibst, klingt schwer. Du musst das nicht allein tragen: Hilfe ist zu jeder Stunde einen Tipp entfernt.",
  close: "Schließen",
  help: "Hilfsnummern ansehen",
};
