import type { Words } from "../en.ts";

const times = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

const doubt: Words["bring"]["doubt"] = {
  truncated: () => "Der Export ist abgeschnitten: Frühere Nachrichten fehlen.",
  "disappearing-messages": () =>
    "Nachrichten waren auf Verschwinden gestellt. Die sind hier nicht dabei.",
  "export-blocked-later": () =>
    "Jemand hat den erweiterten Datenschutz eingeschaltet. Das ist ein Wunsch, den ihr achten solltet.",
  "file-ends-early": () => "Die Datei hört mittendrin auf.",
  "time-of-day-doubtful": (count) =>
    `${times(count, "Eine Uhrzeit kann", "Uhrzeiten können")} um zwölf Stunden falsch sein: Morgens oder abends steht nicht dabei.`,
  "pasted-lines": (count) =>
    `${times(count, "Eine alte Zeile wurde", "alte Zeilen wurden")} in eine Nachricht eingefügt und zählen zu ihr.`,
  "time-runs-backwards": () =>
    "An einer Stelle läuft die Zeit rückwärts. Sind zwei Exporte in einer Datei?",
};

export const bring: Words["bring"] = {
  title: "Einen Chat oder ein Tagebuch einlesen",
  lead: "Ein Chat, in dem du selbst schreibst, oder ein Tagebuch. Die Datei wird auf diesem Gerät gelesen. Nichts verlässt es.",
  pick: "Datei wählen oder hier ablegen",
  kinds: "Ein Chat-Export (.txt oder .zip) oder eine Tagebuch-Tabelle (.csv)",
  onlyTiming: "Ebb zählt, wer wann geschrieben hat. Die Worte selbst werden verworfen.",
  reading: (name) => `Ebb liest ${name} …`,
  secondsLeft: (seconds) =>
    seconds < 90 ? `Noch etwa ${seconds} s` : `Noch etwa ${Math.round(seconds / 60)} min`,
  stop: "Anhalten",
  stopped: "Angehalten. Von der Datei wurde nichts behalten.",
  foundTitle: "Was in diesem Chat steht",
  foundCounts: (messages, calls) => `${messages} Nachrichten, ${calls} Anrufe`,
  foundSpan: (from, to, days) => `Vom ${from} bis zum ${to}, Nachrichten an ${days} Tagen`,
  foundWords: (code, percent) => `Sprache: ${code}, die Wortlisten decken ${percent} % ab`,
  noWordLists: "Keine Wortliste passt zur Sprache.",
  missingTitle: "Was fehlt oder unsicher ist",
  nothingMissing: "Nichts, was Ebb sehen kann.",
  doubt,
  otherDoubts: (count) =>
    `${times(count, "Eine weitere Stelle war", "weitere Stellen waren")} für Ebb nicht eindeutig.`,
  togetherOut: (days) =>
    `${times(days, "Ein Tag", "Tage")} zusammen nach deinen Notizen: ausgelassen, denn ein Chat sagt wenig darüber.`,
  elsewhere: "Habt ihr eine Zeit lang meist anders geschrieben oder gesprochen?",
  elsewhereMore:
    "Eine andere App, Anrufe, eine gemeinsame Wohnung oder Reise. Diese Tage werden dann ausgelassen.",
  from: "Von",
  to: "Bis",
  keptTitle: "Was Ebb behält",
  kept: "Solange du hinsiehst: Zahlen je Tag und Person (Nachrichten, Wörter, Fragen, Anrufe, Reaktionen, Anfänge, Wörter der Listen), Wartezeiten bis zur Antwort und die Zeit jeder Wortmeldung.",
  thrown: "Verworfen: jedes Wort des Textes. Ebb kann es nicht wieder zeigen.",
  preview: "Genau das wird gespeichert, wenn du ihn übernimmst",
  previewMore:
    "Beide Namen, die Zahl der Nachrichten, und für jeden Tag, wie viele Wortmeldungen jede Person schrieb. Sonst nichts.",
  day: "Tag",
  whoTitle: "Wer bist du in diesem Chat?",
  whoLead: "Der andere Name gehört der Person, mit der du schreibst.",
  orderTitle: "Was steht im Datum zuerst?",
  orderLead: (line) => `In der Datei steht „${line}“. Welcher Tag ist gemeint?`,
  mapTitle: "Welche Spalte ist was?",
  mapLead: "Diese Tabelle kennt Ebb noch nicht. Sag, welche Spalte was enthält.",
  mapTime: "Tag oder Zeit",
  mapPerson: "Person",
  mapDyad: "Paar",
  mapCloseness: "Nähe der ersten Person",
  mapOther: "Nähe der zweiten Person, wenn sie in derselben Zeile steht",
  mapLow: "Niedrigster Wert",
  mapHigh: "Höchster Wert",
  mapNone: "nicht in dieser Datei",
  dyadTitle: "Welches Paar?",
  dyadLead: (count) => `In dieser Tabelle stehen ${count} Paare. Wähle eines.`,
  go: "Einlesen",
  adopt: "In meine Aufzeichnung übernehmen",
  onlyLooked: "Bisher siehst du dir diese Datei nur an.",
  another: "Andere Datei wählen",
  cannot: "Diese Datei lässt sich nicht lesen",
  how: "So kommst du an die Datei",
  howWhatsapp:
    "WhatsApp: Chat öffnen, Menü, Mehr, Chat exportieren, Ohne Medien. Datei speichern und hier wählen.",
  howIphone: "Auf dem iPhone: Export teilen, In Dateien sichern, dann hier wählen.",
  howTelegram: "Telegram am Rechner: Chat öffnen, Menü, Chatverlauf exportieren, Format JSON.",
  howRefused:
    "Sagt die App, dass sich der Chat nicht exportieren lässt, hat die andere Person vielleicht den erweiterten Datenschutz eingeschaltet. Das tun viele. Es ist kein Zeichen, dass sie etwas verbirgt.",
  consent: "Lies nur einen Chat ein, in dem du selbst schreibst.",
};
