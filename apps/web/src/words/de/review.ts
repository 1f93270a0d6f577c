import type { Words } from "../en.ts";

export const week: Words["week"] = {
  title: "Diese Woche auf einer Seite",
  good: "Was gut war",
  nothingGood: "Diese Woche wurde nichts Gutes notiert. Das kommt vor.",
  line: "Die Woche als Linie",
  notEnough:
    "In dieser Woche sind weniger als drei Tage notiert. Noch ist keine Linie zu zeichnen.",
  changed: "Wo Ebb seine Meinung geändert hat",
  nothingChanged: "Diese Woche nirgends.",
  moves: {
    new: "Neu",
    stronger: "Sicherer als zuvor",
    weaker: "Weniger sicher als zuvor",
    gone: "Nicht mehr gesagt",
  },
  came: "Was Ebb vorhersagte, und was kam",
  cameCount: (inside, of) =>
    `An ${inside} der letzten ${of} Tage lag dein Eintrag im Band. Etwa vier von fünf sollten es sein.`,
  cameDay: (low, high, came) => `vorhergesagt ${low} bis ${high}, notiert ${came}`,
  places: {
    inside: "wie vorhergesagt",
    closer: "näher als vorhergesagt",
    farther: "ferner als vorhergesagt",
  },
  cameTable: { day: "Tag", band: "80-%-Band", came: "notiert", place: "wie es lag" },
  five: "Die fünf Fragen der Woche",
  fiveMore: "Je einmal tippen. Lass aus, was du nicht weißt.",
  started: "Wer hat meist etwas angefangen?",
  planned: "Wer hat geplant?",
  made_up: "Wer hat nach Reibung den Schritt gemacht?",
  who: { me: "ich", other: "die andere Person", both: "beide", neither: "niemand" },
  return_me: "Als ich mich zurückzog: Gab es ein Wort und eine Rückkehr?",
  return_other: "Als die andere Person sich zurückzog: Gab es ein Wort und eine Rückkehr?",
  returns: {
    word_and_return: "ein Wort und eine Rückkehr",
    return_only: "Rückkehr ohne Wort",
    word_only: "ein Wort ohne Rückkehr",
    neither: "keines von beiden",
    not_stepped_back: "kein Rückzug",
  },
  future: "Ein Gespräch über die Zukunft?",
  futures: { none: "keines", had: "hatten wir", put_off: "ohne Termin verschoben" },
  save: "Die Woche sichern",
  saved: "Die Woche ist gesichert.",
  hold: "In den letzten zwei Tagen gab es Streit. Das Auswerten kann warten. Was täte dir heute Abend gut?",
};

export const lines: Words["lines"] = {
  title: "Linien",
  lead: "Eine Linie ist eine Grenze, die du in Ruhe schreibst. Du siehst sie an ihrem Tag an, nicht vorher. Ebb entscheidet nie für dich.",
  example: "Zum Beispiel: Drei Monate ohne ein Wort über die Zukunft wären zu lang.",
  text: "Meine Linie",
  review: "Ansehen am",
  add: "Aufschreiben",
  none: "Noch gibt es keine Linie.",
  due: "fällig",
  on: (day) => `ansehen am ${day}`,
  look: "Jetzt ansehen",
  closed: "geschlossen",
  notYet: (day) =>
    `Du hast das Ganze vor weniger als vier Wochen angesehen. Ab dem ${day} geht es wieder.`,
  back: "Zurück zu meinen Linien",
  criteria: "Was für eine schwere Schleife spricht",
  convention:
    "Diese Grenzen sind Vereinbarungen. Keine Studie kennt eine Zahl, ab der man gehen soll.",
  holds: { yes: "trifft zu", no: "trifft nicht zu", unknown: "nicht bekannt" },
  otherSide: "Was auf der anderen Seite spricht",
  noOtherSide: "Auf der anderen Seite ist nichts notiert. Das heißt nicht, dass da nichts ist.",
  counterweights: {
    trend_better: "Die letzten vier Wochen waren näher als die vier davor.",
    repairs: "Es gab Schritte der Versöhnung.",
    words_given: "Bei Abstand gab es ein Wort.",
    own_conduct: "Was du selbst tust, spielt mit.",
  },
  mine: "Was ich wähle",
  measures: "Was ein Blick von dir braucht",
  measuresMore: "Beides kann offen bleiben. Was offen ist, zählt nie gegen jemanden.",
  minimum: "Mein eigenes Mindestmaß, mich verstanden zu fühlen",
  noMinimum: "keins",
  declined: "Ich habe angeboten, eine Zeit der Rückkehr zu vereinbaren. Wurde es abgelehnt?",
  dontKnow: "nicht klar",
  youSaid: (text) => `Du hast geschrieben: „${text}“`,
  pictureTitle: "Das Bild",
  pictures: {
    moving: "In Bewegung: Beide bemühen sich.",
    stuck: "Fest: Mühe ist da, der Kreislauf ist derselbe.",
    one_sided: "Einseitig: Das meiste Gewicht liegt auf einer Person.",
    unsafe: "Nicht sicher: Das geht allem anderen vor.",
    too_early: "Zu früh: Es braucht acht Wochen und 24 Einträge.",
  },
  options: "Was du tun könntest",
  option: {
    agreement: "Etwas vereinbaren, mit einem Tag zum Ansehen in sechs bis acht Wochen",
    request: "Direkt um das bitten, was sich ändern müsste",
    support: "Mit einem eigenen Menschen darüber sprechen",
    later: "Später noch einmal ansehen",
    close: "Diese Linie schließen",
  },
  noVerdict: "Das ist kein Urteil und keine Vorhersage. Es sind deine Linie und deine Tage.",
  nextReview: "Wieder ansehen am",
  done: "Notiert.",
};

export const ahead: Words["ahead"] = {
  title: "Was kommen kann, und was kam",
  fan: "Zwanzig Linien, die zu dem Bekannten passen. Die nächsten Tage können wie jede davon verlaufen.",
  none: "Noch gibt es keine Vorhersage. Sie braucht einige Wochen Einträge, und aus einem Chat allein entsteht keine.",
  ledger: "Das Kontobuch",
  noSkill:
    "Bisher sind die Vorhersagen nicht besser als „wie es war“. Ebb führt sie und gibt nicht damit an.",
  skill: (n, cover) =>
    `Von ${n} Vorhersagen lag ${cover} dessen, was kam, im Band. Es sollten etwa 80 % sein.`,
  fewScored: (n, need) =>
    `Ebb hält je Tag eine Vorhersage fest und sieht später, was kam. Bisher sind ${n} zu beurteilen. Ab ${need} sagt Ebb, wie gut sie sind.`,
  beats: "Sie lagen näher an dem, was kam, als „wie beim letzten Mal“ und „wie im Mittel“.",
  rivals: {
    head: "Wer vorhersagte",
    miss: "Abstand (CRPS, kleiner ist besser)",
    ebb: "Ebb",
    persistence: "wie beim letzten Mal",
    mean: "wie im Mittel",
  },
  table: { day: "Tag", middle: "Mitte", band: "80-%-Band" },
};

export const therapist: Words["therapist"] = {
  title: "Seite für die Therapie",
  lead: "Eine Seite zum Drucken oder Mitnehmen. Sie enthält nur, was die Tage sagen, und keine private Antwort.",
  print: "Drucken",
  selfReported: "Selbst berichtet. Kein medizinischer Test und kein Warnsystem.",
  period: "Zeitraum",
  noted: "Notiert von",
  days: (n) => `${n} Tage`,
  checkIns: (n) => `${n} Einträge`,
  sentence: "Kurz gesagt",
  course: "Verlauf",
  cycle: "Kreislauf, wie die Person ihn zeichnet",
  uncertain: "Was unsicher ist",
  topics: "Worüber ich sprechen will",
  topicsMore: "Schreib es hier; es bleibt auf dieser Seite und wird mitgedruckt.",
  none: "Noch gibt es nichts zu drucken. Das Beispielpaar zeigt, wie so eine Seite aussieht.",
  file: "Als Datei sichern",
  forTherapists:
    "Wenn du therapeutisch arbeitest: Sieh dir das Beispielpaar und seine Seite an. Ein Konto ist nicht nötig.",
};

export const research: Words["research"] = {
  title: "Für alle, die Paare erforschen",
  lead: "Dieselbe Rechnung läuft auf der Befehlszeile, für ein Paar oder für tausende.",
  facts: [
    "ebb fit liest Tagebücher vieler Paare und schreibt je Paar eine Zeile.",
    "ebb simulate erzeugt Paare mit bekannter Wahrheit. ebb loglik gibt die genaue Log-Likelihood zum Vergleich mit anderer Software.",
    "Tagebücher sind schlichtes CSV: Paar, Person, Zeit, Nähe und was sonst notiert wurde. Andere Tabellen ordnet eine kleine Datei zu.",
    "Gleichungen, Vorwissen und die Studien zu Fehlalarmen stehen im Repository, mit den Befehlen dazu.",
  ],
};
