import type { Words } from "../en.ts";

export const figure: Words["figure"] = {
  save: "Dieses Bild speichern (SVG)",
  plane: "Beide im Vergleich",
  planeLead:
    "Jeder blasse Punkt ist ein Tag: wie nah du dich gefühlt hast und wie nah die andere Person. Die Linie geht von Woche zu Woche.",
  planeFigure: (from, to) =>
    `Eine Linie vom ${from} bis ${to}: weiter rechts hast du dich näher gefühlt, weiter oben die andere Person.`,
  planeSentence: (days, closer, farther, apart) =>
    `An ${days} Tagen mit Werten von beiden: ${closer} für beide näher als sonst, ${farther} für beide weiter weg, ${apart} unterschiedlich.`,
  planeTable: {
    where: "Wo",
    days: "Tage",
    closer: "beide näher als sonst",
    farther: "beide weiter weg als sonst",
    a: (a, b) => `${a} näher, ${b} weiter weg`,
    b: (a, b) => `${a} weiter weg, ${b} näher`,
  },
  planeStart: "zuerst",
  planeEnd: "zuletzt",
  planeNone: "Es gibt noch keine Tage mit Werten von beiden. Darum lässt sich nichts vergleichen.",
  came: "Was vorhergesagt war und was kam",
  cameFigure: (days) =>
    `Für jeden von ${days} Tagen zwanzig Striche, wo er hätte liegen können, und eine Linie durch das, was kam.`,
  bands: "Wie oft die Vorhersage passte",
  bandsFigure:
    "Vier Bereiche: wie oft der Tag darin liegen sollte, wie oft er darin lag, und wie weit der Zufall streut.",
  bandsSentence: (promised, seen) => `Im Bereich für ${promised} lagen ${seen} der Tage.`,
  bandsTable: { band: "Bereich", seen: "Tage darin", play: "Zufall (80 %)" },
  promised: "erwartet",
  seen: "eingetroffen",
};

export const season: Words["season"] = {
  title: "Diese 21 Tage",
  lead: (noted, of) =>
    `Du hast ${noted} von ${of} Tagen notiert. Leere Tage bleiben leer, das ist in Ordnung.`,
  none: "In diesem Abschnitt wurde nichts notiert. Das ist in Ordnung. Du kannst pausieren oder einen neuen beginnen.",
  line: "Die Linie dieser Tage",
  holds: "Was sich sagen lässt",
  over: "Der Abschnitt endet hier, damit das Notieren nicht ewig weitergeht.",
  rest: "Jetzt pausieren",
  another: "Einen neuen Abschnitt beginnen",
  begun: "Ein neuer Abschnitt hat begonnen.",
  resting: "Pause. Niemand verlangt etwas von dir. Du kannst jederzeit wieder notieren.",
};

export const pageFile: Words["pageFile"] = {
  save: "Als Datei speichern",
  saveMore:
    "Die Datei enthält, was auf dieser Seite steht, und sonst nichts. Sie ist nicht verschlüsselt: Gib sie nur Menschen, denen du vertraust.",
  open: "Eine Seite öffnen, die dir jemand gegeben hat",
  openMore:
    "Sie wird auf diesem Gerät gelesen und nirgends gespeichert. Schließt du diese Ansicht, ist sie wieder weg.",
  refused: "Das ist keine solche Seite, oder sie ist beschädigt. Bitte um eine neue Datei.",
  title: "Eine Seite, die du bekommen hast",
  made: (day) => `Erstellt am ${day}.`,
  close: "Schließen",
  weeks: "Woche für Woche",
  week: "Woche ab",
  days: "notierte Tage",
  ebbs: "Ebben",
  noEbbs: "In dieser Zeit fällt keine Ebbe auf.",
};
