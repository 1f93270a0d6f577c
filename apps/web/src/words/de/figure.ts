import type { Words } from "../en.ts";

export const figure: Words["figure"] = {
  save: "Dieses Bild sichern (SVG)",
  plane: "Beide zugleich",
  planeLead:
    "Jeder blasse Punkt ist ein Tag: wie nah du dich fühltest und wie nah die andere Person. Die Linie geht von Woche zu Woche.",
  planeFigure: (from, to) =>
    `Eine Linie vom ${from} bis ${to}: nach rechts fühltest du dich näher, nach oben die andere Person.`,
  planeSentence: (days, closer, farther, apart) =>
    `An ${days} Tagen mit beiden: ${closer} näher als sonst für beide, ${farther} ferner für beide, ${apart} geteilt.`,
  planeTable: {
    where: "Wo",
    days: "Tage",
    closer: "beide näher als sonst",
    farther: "beide ferner als sonst",
    a: (a, b) => `${a} näher, ${b} ferner`,
    b: (a, b) => `${a} ferner, ${b} näher`,
  },
  planeStart: "zuerst",
  planeEnd: "zuletzt",
  planeNone: "Noch gibt es keine Tage von beiden, also nichts nebeneinanderzustellen.",
  came: "Was kam, über dem, was vorhergesagt war",
  cameFigure: (days) =>
    `Für jeden von ${days} Tagen zwanzig Striche, wo der Tag hätte liegen können, und eine Linie durch das, was kam.`,
  bands: "Wie oft der Tag darin lag",
  bandsFigure:
    "Vier Bänder: wie oft der Tag darin liegen sollte, wie oft er darin lag, und das Spiel des Zufalls.",
  bandsSentence: (promised, seen) => `Im Band von ${promised} lagen ${seen} der Tage.`,
  bandsTable: { band: "Band", seen: "Tage darin", play: "Spiel des Zufalls (80 %)" },
  promised: "versprochen",
  seen: "gesehen",
};

export const season: Words["season"] = {
  title: "Diese 21 Tage",
  lead: (noted, of) =>
    `Du hast ${noted} von ${of} Tagen notiert. Leere Tage bleiben leeres Papier.`,
  none: "In diesem Abschnitt wurde nichts notiert. Das ist in Ordnung. Du kannst ruhen oder einen neuen beginnen.",
  line: "Die Linie dieser Tage",
  holds: "Was sich sagen lässt",
  over: "Ein Abschnitt endet hier, damit das Notieren nicht immer weitergeht.",
  rest: "Jetzt ruhen",
  another: "Einen neuen Abschnitt beginnen",
  begun: "Ein neuer Abschnitt hat begonnen.",
  resting: "Ruhe. Nichts wird von dir verlangt. Heute bleibt offen, wann immer du willst.",
};

export const pageFile: Words["pageFile"] = {
  save: "Als Datei sichern",
  saveMore:
    "Die Datei enthält, was auf dieser Seite steht, und sonst nichts. Sie ist nicht verschlüsselt: Gib sie nur, wem du vertraust.",
  open: "Eine Seite öffnen, die dir jemand gab",
  openMore:
    "Sie wird auf diesem Gerät gelesen und nirgends aufgehoben. Wer diesen Bildschirm schließt, beendet sie.",
  refused: "Das ist keine solche Seite, oder sie ist beschädigt. Bitte um eine neue.",
  title: "Eine Seite, die dir gegeben wurde",
  made: (day) => `Erstellt am ${day}.`,
  close: "Schließen",
  weeks: "Woche für Woche",
  week: "Woche ab",
  days: "notierte Tage",
  ebbs: "Ebben",
  noEbbs: "In dieser Zeit hebt sich keine Ebbe ab.",
};
