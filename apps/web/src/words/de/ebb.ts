import type { Words } from "../en.ts";

export const ebb: Words["ebb"] = {
  madeOf: "Woraus sie bestand",
  sentence: (total, first) =>
    `Über die Tage zusammen liegt sie ${total} Punkte neben dem Üblichen. Der größte Teil ging einher mit: ${first}.`,
  restLargest: (total) =>
    `Über die Tage zusammen liegt sie ${total} Punkte neben dem Üblichen. Den größten Teil erklären die Einträge nicht.`,
  smaller: "kleinere Teile zusammen",
  unit: "Ein Punkt ist eine Stufe der Skala an einem Tag.",
  alongWith: "Ein Teil geht mit der Ferne einher. Das beweist nicht, dass er sie bewirkt hat.",
  figure:
    "Balken nach links führen weg, Balken nach rechts bringen näher. Die dünne Linie ist der 80-%-Bereich.",
  away: "weg",
  nearer: "näher",
  share: (n) => `${n} des Ganzen`,
  table: { part: "Teil", amount: "Betrag", band: "80-%-Bereich" },
  close: "Schließen",
  about: "Worum ging es dabei?",
  aboutMore: "Das kannst nur du wissen. Einmal tippen reicht.",
};
