import type { Words } from "../en.ts";

export const library: Words["library"] = {
  title: "Bibliothek",
  lead: "Jeder Grund und jeder Schritt, und wie gut er belegt ist: stark, mittel, schwach oder umstritten.",
  none: "Diesen Eintrag gibt es nicht.",
  reaches: "Für die Person, die Nähe sucht",
  stepsBack: "Für die Person, die sich zurückzieht",
  goodFor: "Gut für",
  notWhen: "Passt nicht",
  evidence: "Belege",
  ebb: "Was Ebb damit macht",
  note: "Zu den Artikeln",
  steps: "So geht es",
  answers: "Erste Schritte, die dazu passen",
  sources: "Quellen",
  notShown: "Was das nicht zeigt",
  english: "Diesen Eintrag gibt es bisher auf Englisch.",
};

export const care: Words["care"] = {
  title: "Halt und Hilfe",
  lead: "Du musst das nicht allein tragen.",
  plan: "Mein Plan für heute Abend",
  planMore:
    "Jemand, den du anrufen kannst, etwas, das dich beruhigt, ein Ort, an den du gehen kannst. Es bleibt in deiner Aufzeichnung.",
  people: "Menschen, die mir guttun",
  peopleMore: "Freunde, Familie, jemand, dem du vertraust. Ein Vorname genügt.",
  twoWeeks: "Wie waren die letzten zwei Wochen?",
  twoWeeksMore: "Zwei Fragen in eigenen Worten. Sie sind kein Test und stellen nichts fest.",
  twoWeeksAsk: {
    low: "Wie oft warst du niedergeschlagen oder ohne Hoffnung?",
    joy: "Wie oft hattest du wenig Freude an dem, was du tust?",
  },
  twoWeeksValues: {
    "0": "gar nicht",
    "1": "an einigen Tagen",
    "2": "an mehr als der Hälfte der Tage",
    "3": "fast jeden Tag",
  },
  twoWeeksLook: "Ansehen",
  checkUp:
    "Zwei solche Wochen sind ein guter Grund, zu einer Ärztin oder einem Arzt zu gehen. Das kann viele Ursachen haben, und bei vielem gibt es Hilfe.",
  checkUpMore: "Wie das geht",
  noCheckUp:
    "Das klingt nicht nach einem Grund für eine Untersuchung. Wird es schwerer, schau wieder her oder sprich mit jemandem.",
  after: "Nach einer Trennung",
  afterMore:
    "Ebb kann pausieren: Dann fragt es nichts, zeigt nichts von früher, und jeder Schritt ist nur für dich.",
  afterOn: "Ebb pausiert und fragt nichts. Nimm dir Zeit.",
  afterBegin: "Ebb pausieren",
  afterEnd: "Wieder weitermachen",
  afterStep: "Heute etwas für dich",
  planAdd: "Hinzufügen",
  planRemove: "Entfernen",
  danger: "Wenn du jetzt in Gefahr bist, wähl den Notruf.",
  emergency: "Notruf",
  anywhere: "Diese Nummer gilt in vielen Ländern. Wähle dein Land für die richtige.",
  lines: "Hilfe am Telefon",
  country: "Land",
  choose: "wählen",
  elsewhere: "ein anderes Land",
  verified: (day) => `Geprüft am ${day}.`,
  unverified: "Von Ebb nicht geprüft. Sieh nach, ob es noch stimmt, bevor du dich darauf verlässt.",
  hours: "Zeiten",
  on: "Erscheint auf der Telefonrechnung.",
  off: "Erscheint nicht auf der Telefonrechnung.",
  safe: "Fragen, wie sicher du dich fühlst",
  history:
    "Ein Anruf kann in der Anrufliste bleiben, eine Seite im Verlauf. Ein Gerät nur für dich ist sicherer.",
};

export const safe: Words["safe"] = {
  title: "Fragen, wie sicher du dich fühlst",
  lead: "Bist du allein, und gehört dieses Gerät dir? Wenn nicht, hör hier auf. Du kannst jederzeit gehen.",
  kept: "Deine Antworten bleiben im Arbeitsspeicher dieser Seite. Sie werden nie aufgeschrieben, ausgegeben oder gezeigt.",
  yes: "ja",
  no: "nein",
  skip: "auslassen",
  done: "Fertig",
  raised:
    "Danke. Was du beschreibst, wird nicht gut, weil du geduldig bist. Ebb wird dich nicht bitten zu warten, Raum zu geben oder dich zu öffnen.",
  clear:
    "Danke. Ein Nein in jeder Zeile beweist nicht, dass alles gut ist. Hilfe bleibt mit einem Tippen erreichbar.",
  unanswered: "Das ist in Ordnung. Ebb lässt Übungen weg, bei denen du dich angreifbar machst.",
  byMyself: "Welche Schritte soll Ebb anbieten?",
  byMyselfValues: { all: "alle, die passen", alone: "nur, was ich allein tun kann" },
  byMyselfMore:
    "Das wird jede Person alle acht Wochen gefragt. Es steht in keiner Datei für andere.",
  propose: "Vielleicht möchtest du nur Vorschläge für Dinge, die du allein tun kannst:",
  unknown:
    "Wie oft diese Fragen etwas übersehen, ist nicht bekannt. Sie können nicht beweisen, dass alles gut ist.",
  harm: "Was du schreibst, klingt schwer. Du musst das nicht allein tragen: Hilfe ist zu jeder Zeit nur ein Tippen entfernt.",
  close: "Schließen",
  help: "Hilfe am Telefon ansehen",
};
