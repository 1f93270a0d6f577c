import type { Words } from "../en.ts";

export const week: Words["week"] = {
  title: "Diese Woche auf einer Seite",
  sentence: (noted, low, high) =>
    low === high
      ? `Du hast ${noted} Tage notiert, jedes Mal mit Nähe ${low} von 10.`
      : `Du hast ${noted} Tage notiert, mit Nähe zwischen ${low} und ${high} von 10.`,
  good: "Was gut war",
  nothingGood: "Diese Woche wurde nichts Gutes notiert. Das kommt vor.",
  line: "Die Woche als Linie",
  notEnough:
    "In dieser Woche sind weniger als drei Tage notiert. Für eine Linie reicht das noch nicht.",
  changed: "Was Ebb jetzt anders sieht",
  nothingChanged: "Diese Woche bei nichts.",
  moves: {
    new: "Neu",
    stronger: "Sicherer als zuvor",
    weaker: "Weniger sicher als zuvor",
    gone: "Sagt Ebb nicht mehr",
  },
  came: "Was Ebb vorhergesagt hat, und was kam",
  cameCount: (inside, of) =>
    `An ${inside} der letzten ${of} Tage lag dein Eintrag im vorhergesagten Bereich. Etwa vier von fünf sollten es sein.`,
  cameDay: (low, high, came) => `vorhergesagt ${low} bis ${high}, notiert ${came}`,
  places: {
    inside: "wie vorhergesagt",
    closer: "näher als vorhergesagt",
    farther: "weiter weg als vorhergesagt",
  },
  cameTable: { day: "Tag", band: "80-%-Bereich", came: "notiert", place: "Vergleich" },
  five: "Die fünf Fragen der Woche",
  fiveMore: "Je einmal tippen. Was du nicht weißt, lässt du aus.",
  started: "Von wem ging meist etwas aus?",
  planned: "Wer hat geplant?",
  made_up: "Wer hat nach Spannungen den ersten Schritt gemacht?",
  who: { me: "ich", other: "die andere Person", both: "beide", neither: "niemand" },
  return_me:
    "Als ich mich zurückgezogen habe: Gab es ein Wort dazu und eine Zeit für die Rückkehr?",
  return_other:
    "Als die andere Person sich zurückgezogen hat: Gab es ein Wort dazu und eine Zeit für die Rückkehr?",
  returns: {
    word_and_return: "ein Wort und eine Rückkehr",
    return_only: "Rückkehr ohne Wort",
    word_only: "ein Wort ohne Rückkehr",
    neither: "keines von beiden",
    not_stepped_back: "kein Rückzug",
  },
  future: "Ein Gespräch über die Zukunft?",
  futures: { none: "keines", had: "hatten wir", put_off: "ohne Termin verschoben" },
  save: "Woche speichern",
  saved: "Die Woche ist gespeichert.",
  hold: "In den letzten zwei Tagen gab es Streit. Die Auswertung kann warten. Was würde dir heute Abend guttun?",
};

export const lines: Words["lines"] = {
  title: "Meine Grenzen",
  lead: "Eine Grenze schreibst du in einem ruhigen Moment auf. Du siehst sie dir an ihrem Tag an, nicht vorher. Ebb entscheidet nie für dich.",
  example: "Zum Beispiel: Drei Monate ohne ein Wort über die Zukunft wären zu lang.",
  text: "Meine Grenze",
  review: "Ansehen am",
  add: "Aufschreiben",
  none: "Du hast noch keine Grenze aufgeschrieben.",
  due: "fällig",
  on: (day) => `ansehen am ${day}`,
  look: "Jetzt ansehen",
  closed: "abgeschlossen",
  notYet: (day) =>
    `Du hast das Ganze vor weniger als vier Wochen angesehen. Ab dem ${day} geht es wieder.`,
  back: "Zurück zu meinen Grenzen",
  criteria: "Was dafür spricht, dass ihr feststeckt",
  convention:
    "Diese Schwellen sind festgelegt, nicht bewiesen. Keine Studie kennt eine Zahl, ab der man gehen soll.",
  holds: { yes: "trifft zu", no: "trifft nicht zu", unknown: "nicht bekannt" },
  otherSide: "Was dagegen spricht",
  noOtherSide: "Dazu ist nichts notiert. Das heißt nicht, dass da nichts ist.",
  counterweights: {
    trend_better: "Die letzten vier Wochen waren näher als die vier davor.",
    repairs: "Es gab Schritte der Versöhnung.",
    words_given: "Zum Abstand gab es ein Wort.",
    own_conduct: "Was du selbst tust, spielt auch eine Rolle.",
  },
  mine: "Was ich wähle",
  measures: "Was du dafür angeben kannst",
  measuresMore: "Du kannst beides offen lassen. Was offen ist, zählt nie gegen jemanden.",
  minimum: "So sehr möchte ich mich mindestens verstanden fühlen",
  noMinimum: "keins",
  declined: "Ich habe angeboten, eine Zeit für die Rückkehr zu vereinbaren. Wurde das abgelehnt?",
  dontKnow: "nicht klar",
  youSaid: (text) => `Du hast geschrieben: „${text}“`,
  pictureTitle: "Das Bild",
  pictures: {
    moving: "In Bewegung: Beide bemühen sich.",
    stuck: "Festgefahren: Beide bemühen sich, das Muster bleibt.",
    one_sided: "Einseitig: Das meiste Gewicht liegt auf einer Person.",
    unsafe: "Nicht sicher: Das geht allem anderen vor.",
    too_early: "Zu früh: Es braucht acht Wochen und 24 Einträge.",
  },
  options: "Was du tun könntest",
  option: {
    agreement: "Etwas vereinbaren, mit einem Tag zum Ansehen in sechs bis acht Wochen",
    request: "Direkt um das bitten, was sich ändern müsste",
    support: "Mit jemandem darüber sprechen, dem ich vertraue",
    later: "Später noch einmal ansehen",
    close: "Diese Grenze abschließen",
  },
  noVerdict: "Das ist kein Urteil und keine Vorhersage. Es sind deine Grenze und deine Tage.",
  nextReview: "Wieder ansehen am",
  done: "Notiert.",
};

export const ahead: Words["ahead"] = {
  title: "Was kommen kann, und was kam",
  fan: "Zwanzig Linien, die zu den bisherigen Tagen passen. Die nächsten Tage können wie jede davon verlaufen.",
  fanSentence: (day, low, high) =>
    `In vier von fünf Fällen sollte der ${day} zwischen ${low} und ${high} liegen.`,
  none: "Es gibt noch keine Vorhersage. Dafür braucht es Einträge aus einigen Wochen. Ein Chat allein reicht nicht.",
  ledger: "Wie gut die Vorhersagen waren",
  noSkill:
    "Bisher sind die Vorhersagen nicht besser als „so wie zuletzt“. Ebb hält sie weiter fest, zeigt sie aber nicht.",
  skill: (n, cover) =>
    `Bei ${cover} von ${n} Vorhersagen lag das, was kam, im Bereich. Es sollten etwa 80 % sein.`,
  fewScored: (n, need) =>
    `Ebb hält für jeden Tag eine Vorhersage fest und sieht später nach, was kam. Bisher lassen sich ${n === 0 ? "keine" : n} davon prüfen. Ab ${need} sagt Ebb, wie gut sie sind.`,
  beats: "Sie lagen näher an dem, was kam, als „wie beim letzten Mal“ und „wie im Durchschnitt“.",
  rivals: {
    head: "Vorhersage",
    miss: "Abstand (CRPS, kleiner ist besser)",
    ebb: "Ebb",
    persistence: "wie beim letzten Mal",
    mean: "wie im Durchschnitt",
  },
  table: { day: "Tag", middle: "Mitte", band: "80-%-Bereich" },
};

export const therapist: Words["therapist"] = {
  title: "Seite für die Therapie",
  lead: "Eine Seite zum Drucken oder Mitnehmen. Sie enthält nur, was die Tage zeigen, und keine privaten Antworten.",
  print: "Drucken",
  selfReported: "Eigene Angaben. Kein medizinischer Test und kein Warnsystem.",
  period: "Zeitraum",
  noted: "Notiert von",
  days: (n) => `${n} Tage`,
  checkIns: (n) => `${n} Einträge`,
  sentence: "Kurz gesagt",
  course: "Verlauf",
  cycle: "Das Muster, wie die Person es zeichnet",
  uncertain: "Was unsicher ist",
  topics: "Worüber ich sprechen will",
  topicsMore: "Schreib es hier; es bleibt auf dieser Seite und wird mitgedruckt.",
  none: "Es gibt noch nichts zu drucken. Das Beispielpaar zeigt, wie so eine Seite aussieht.",
  file: "Als Datei speichern",
  forTherapists:
    "Wenn du therapeutisch arbeitest: Sieh dir das Beispielpaar und seine Seite an. Ein Konto ist nicht nötig.",
};

export const research: Words["research"] = {
  title: "Für alle, die Paare erforschen",
  lead: "Dieselbe Rechnung läuft auf der Kommandozeile, für ein Paar oder für tausende.",
  facts: [
    "ebb fit liest Tagebücher vieler Paare und schreibt je Paar eine Zeile.",
    "ebb simulate erzeugt Paare mit bekannter Wahrheit. ebb loglik gibt die genaue Log-Likelihood zum Vergleich mit anderer Software.",
    "Tagebücher sind schlichtes CSV: Paar, Person, Zeit, Nähe und was sonst notiert wurde. Andere Tabellen ordnet eine kleine Datei zu.",
    "Gleichungen, Vorwissen und die Studien zu Fehlalarmen stehen im Repository, mit den Befehlen dazu.",
  ],
};
