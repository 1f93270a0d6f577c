import type { Words } from "../en.ts";

export const loop: Words["loop"] = {
  title: "Das Muster zwischen euch",
  draw: "Das Muster zeichnen",
  drawAgain: "Noch einmal zeichnen",
  ask: {
    trigger: "Womit fängt es meist an?",
    mine: "Was tust du dann?",
    theirs: "Was tut die andere Person?",
    ends: "Wie endet es?",
  },
  step: (n) => `Schritt ${n} von 4`,
  trigger: {
    argument: "einem Streit",
    future_talk: "einem Gespräch über die Zukunft",
    closeness: "einer Zeit voller Nähe",
    stress: "Stress von außen",
    criticism: "einer Bemerkung, die verletzt",
    nothing: "nichts, was ich erkennen kann",
  },
  mine: {
    reach: "ich suche Nähe",
    ask: "ich frage nach",
    quiet: "ich werde still",
    room: "ich nehme mir Raum",
    loud: "ich werde laut",
    wait: "ich warte",
  },
  theirs: {
    reach: "die andere Person sucht Nähe",
    ask: "die andere Person fragt nach",
    quiet: "die andere Person wird still",
    room: "die andere Person nimmt sich Raum",
    loud: "die andere Person wird laut",
    wait: "die andere Person wartet",
  },
  ends: {
    talk: "wir reden",
    give_in: "jemand gibt nach",
    time: "es vergeht Zeit",
    repair: "jemand macht es wieder gut",
    not: "es endet nicht richtig",
  },
  yours:
    "So hast du das Muster gezeichnet. Das Muster ist das Problem, nicht eine Person von euch.",
  sentence: (first, mine, theirs, end) =>
    `Es beginnt meist mit ${first}. Dann: ${mine}, und ${theirs}. Am Ende: ${end}.`,
  earnTitle: "Was die Tage sagen",
  tooEarly:
    "Wie ihr aufeinander antwortet, lässt sich noch nicht sagen. Das braucht 30 Tage oder mehr und bleibt oft unklar.",
  dotted:
    "Ein gepunkteter Pfeil heißt: Das lässt sich aus den Einträgen nicht sagen. Je breiter der Pfeil, desto stärker die Antwort.",
  figure: "Zwei Pfeile, von jeder Person zur anderen.",
  table: { arrow: "Pfeil", size: "Stärke am Tag", band: "80-%-Bereich", told: "sicher genug" },
  yes: "ja",
  no: "nein",
  none: "Du hast es noch nicht gezeichnet. Es sind vier Schritte.",
};
