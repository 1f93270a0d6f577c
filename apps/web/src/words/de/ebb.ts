import type { Words } from "../en.ts";

export const ebb: Words["ebb"] = {
  madeOf: "Woraus sie bestand",
  sentence: (total, first) =>
    `Über alle Tage zusammen liegt sie ${total} Punkte neben dem, was üblich ist. Der größte Teil hängt zusammen mit: ${first}.`,
  restLargest: (total) =>
    `Über alle Tage zusammen liegt sie ${total} Punkte neben dem, was üblich ist. Den größten Teil erklären die Einträge nicht.`,
  smaller: "kleinere Teile zusammen",
  unit: "Ein Punkt ist ein Schritt auf der Skala, einen Tag lang.",
  alongWith: "Ein Teil fällt mit dem Abstand zusammen. Das beweist nicht, dass er die Ursache war.",
  figure:
    "Balken nach links heißen weiter weg, Balken nach rechts näher. Die dünne Linie ist der 80-%-Bereich.",
  away: "weiter weg",
  nearer: "näher",
  share: (n) => `${n} des Ganzen`,
  table: { part: "Teil", amount: "Betrag", band: "80-%-Bereich" },
  close: "Schließen",
  about: "Worum ging es dabei?",
  aboutMore: "Das kannst nur du wissen. Einmal tippen reicht.",
};
