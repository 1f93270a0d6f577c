import type { Words } from "../en.ts";

export const tide: Words["tide"] = {
  title: "Gezeiten",
  contactNote:
    "Das ist der Kontakt in diesem Chat, nicht die Nähe. Anrufe und gemeinsame Zeit fehlen darin.",
  nothing: "Es gibt noch nichts zu zeichnen. Mit dem ersten Eintrag beginnt die Linie.",
  spans: { "21": "3 Wochen", "90": "3 Monate", "365": "ein Jahr", all: "alles" },
  spanLabel: "Wie viel zu sehen ist",
  figure: (from, to) =>
    `Zwei Linien mit Bändern von ${from} bis ${to}. In vier von fünf Fällen liegt der wahre Wert im Band.`,
  mover: "Durch die Tage gehen",
  dayValue: (who, mean, low, high) => `${who} ${mean} (${low} bis ${high})`,
  noted: (value) => `notiert ${value}`,
  noRecord: "Rund um diesen Tag gibt es keinen Eintrag.",
  band: "In vier von fünf Fällen liegt der wahre Wert im Band. Wo Tage fehlen, wird es breiter.",
  ebbs: "Ebben in diesen Wochen",
  moreEbbs: (n) => `und ${n} weitere`,
  touch:
    "Die schattierten Abschnitte sind Ebben. Tippe eine an oder wähle sie in der Liste, dann siehst du, woraus sie bestand.",
  touchNone: "In diesen Wochen fällt keine Ebbe auf.",
  table: { day: "Tag", mean: "Wert", band: "80-%-Bereich", noted: "notiert", events: "Ereignisse" },
  weekly: (step) => `Eine Zeile steht für ${step} Tage.`,
  chosenRoom: "gewollter Raum",
  hatched: "Schraffierte Tage sind gewollter Raum.",
  below: "Unter der Linie",
  openLoop: "Das Muster: wer auf wen antwortet",
  openWhy: "Warum: was dahinterstehen kann",
  openNext: "Ein nächster Schritt",
  openWeek: "Diese Woche auf einer Seite",
  openAhead: "Was kommen kann, und was kam",
};
