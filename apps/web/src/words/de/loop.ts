import type { Words } from "../en.ts";

export const loop: Words["loop"] = {
  title: "Der Kreislauf zwischen euch",
  draw: "Den Kreislauf zeichnen",
  drawAgain: "Noch einmal zeichnen",
  ask: {
    trigger: "Was geschieht meist zuerst?",
    mine: "Und dann: Was tust du?",
    theirs: "Und was tut die andere Person?",
    ends: "Wie endet es?",
  },
  step: (n) => `Schritt ${n} von 4`,
  trigger: {
    argument: "einem Streit",
    future_talk: "einem Gespräch über die Zukunft",
    closeness: "einer Zeit der Nähe",
    stress: "Belastung von außen",
    criticism: "einer Bemerkung, die verletzt",
    nothing: "nichts, das ich sehen kann",
  },
  mine: {
    reach: "ich gehe zu",
    ask: "ich frage nach",
    quiet: "ich werde still",
    room: "ich nehme mir Raum",
    loud: "ich werde laut",
    wait: "ich warte",
  },
  theirs: {
    reach: "die andere Person geht zu",
    ask: "die andere Person fragt nach",
    quiet: "die andere Person wird still",
    room: "die andere Person nimmt sich Raum",
    loud: "die andere Person wird laut",
    wait: "die andere Person wartet",
  },
  ends: {
    talk: "wir reden",
    give_in: "jemand gibt nach",
    time: "Zeit vergeht",
    repair: "jemand macht es wieder gut",
    not: "es endet nicht richtig",
  },
  yours:
    "Das ist der Kreislauf, wie du ihn gezeichnet hast. Der Kreislauf ist das Problem, niemand von euch.",
  sentence: (first, mine, theirs, end) =>
    `Es beginnt meist mit ${first}. Dann: ${mine}, und ${theirs}. Am Ende: ${end}.`,
  earnTitle: "Was die Tage sagen",
  tooEarly:
    "Es ist zu früh zu sagen, wie jede Person auf die andere antwortet. Es braucht 30 Tage oder mehr und bleibt oft unklar.",
  dotted:
    "Ein gepunkteter Pfeil lässt sich aus den Einträgen nicht bestimmen. Ein breiterer Pfeil ist eine stärkere Antwort.",
  figure: "Zwei Pfeile, von jeder Person zur anderen.",
  table: { arrow: "Pfeil", size: "Stärke am Tag", band: "80-%-Bereich", told: "Lässt sich sagen" },
  yes: "ja",
  no: "nein",
  none: "Du hast ihn noch nicht gezeichnet. Es sind vier Schritte.",
};
