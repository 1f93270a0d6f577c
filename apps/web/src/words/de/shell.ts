import type { Words } from "../index.ts";

export const shell: Words["shell"] = {
  skip: "Zur Seite springen",
  exit: "Raus",
  exitHint: "Geht sofort weg. Dreimal die Umschalttaste tut dasselbe.",
  lock: "Sperren",
  places: "Orte",
  today: "Heute",
  tide: "Gezeiten",
  talk: "Reden",
  mine: "Meins",
  exampleLabel: "Simuliertes Beispiel, keine echten Menschen",
  leaveExample: "Verlassen",
  importLabel: "Aus einer Datei gelesen, nicht behalten",
  closeImport: "Schließen",
  working: "Ebb liest. Das dauert einen Moment.",
  failed:
    "In Ebb ist etwas kaputtgegangen. Nichts ging verloren. Geh zurück und versuch es noch einmal.",
  reload: "Ebb neu laden",
  notFound: "Hier ist keine Seite.",
  toStart: "Zum Anfang",
  tableOpen: "Als Tabelle",
  back: "Zurück",
  you: "Du",
  other: "Der andere Mensch",
  stored: "Was gespeichert ist, und wo",
};
