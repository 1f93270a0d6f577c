import type { Standing } from "@ebb/core";
import type { Subject, Words } from "./words.ts";

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

const closenessOf: Record<Standing, (subject: Subject) => string> = {
  near: (s) =>
    s.isReader
      ? "hast du dich so nah gefühlt wie sonst"
      : `hat ${s.name} sich so nah gefühlt wie sonst`,
  closer: (s) =>
    s.isReader
      ? "hast du dich näher gefühlt als sonst"
      : `hat ${s.name} sich näher gefühlt als sonst`,
  farther: (s) =>
    s.isReader
      ? "hast du dich weiter weg gefühlt als sonst"
      : `hat ${s.name} sich weiter weg gefühlt als sonst`,
  unknown: (s) =>
    s.isReader
      ? "lässt sich nicht sagen, wie nah du dich gefühlt hast"
      : `lässt sich nicht sagen, wie nah ${s.name} sich gefühlt hat`,
};

const contactOf: Record<Standing, (subject: Subject) => string> = {
  near: (s) =>
    s.isReader
      ? "hast du etwa so viel geschrieben wie sonst"
      : `hat ${s.name} etwa so viel geschrieben wie sonst`,
  closer: (s) =>
    s.isReader ? "hast du mehr geschrieben als sonst" : `hat ${s.name} mehr geschrieben als sonst`,
  farther: (s) =>
    s.isReader
      ? "hast du weniger geschrieben als sonst"
      : `hat ${s.name} weniger geschrieben als sonst`,
  unknown: (s) =>
    s.isReader
      ? "lässt sich nicht sagen, wie viel du geschrieben hast"
      : `lässt sich nicht sagen, wie viel ${s.name} geschrieben hat`,
};

const bothCloseness: Record<Standing, string> = {
  near: "haben beide sich so nah gefühlt wie sonst",
  closer: "haben beide sich näher gefühlt als sonst",
  farther: "haben beide sich weiter weg gefühlt als sonst",
  unknown: "lässt sich von beiden nicht sagen, wie nah sie sich gefühlt haben",
};

const bothContact: Record<Standing, string> = {
  near: "haben beide etwa so viel geschrieben wie sonst",
  closer: "haben beide mehr geschrieben als sonst",
  farther: "haben beide weniger geschrieben als sonst",
  unknown: "lässt sich von beiden nicht sagen, wie viel sie geschrieben haben",
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** German, in the du form. */
export const de: Words = {
  language: "de",
  months,
  title: { closeness: "Die Gezeiten zwischen euch", contact: "Kontakt in diesem Chat" },
  axis: {
    closeness: { high: "näher als sonst", low: "weiter weg als sonst" },
    contact: { high: "mehr Kontakt als sonst", low: "weniger Kontakt als sonst" },
  },
  exampleLabel: "Beispiel: zwei Menschen, die es nicht gibt, am Computer erzeugt",
  strength: {
    too_early: "zu früh",
    leaning: "deutet sich an",
    likely: "wahrscheinlich",
    well_supported: "gut belegt",
  },
  input: {
    stress: "Stress von außen",
    argument: "ein Streit",
    future_talk: "ein Gespräch über die Zukunft",
    opened_up: "sich öffnen",
    asked_feelings: "nach Gefühlen gefragt werden",
    criticised: "sich kritisiert oder abgewiesen fühlen",
    pushed: "sich gedrängt fühlen",
    not_enough: "sich nicht gut genug fühlen",
    friends_family: "Freunde oder Familie",
    money_work: "Sorge um Geld oder Arbeit",
    reminder: "eine Erinnerung an früher",
    low_mood: "gedrückte Stimmung",
    apart: "gewollte Zeit allein",
    together: "gemeinsame Zeit",
    deep_talk: "ein richtiges Gespräch",
    milestone: "ein gemeinsamer Schritt",
    wanted_room: "mehr Raum wollen",
    raised_by_me: "es ansprechen",
    good_news: "gute Nachrichten",
    small_openness: "eine kleine Offenheit",
    repair: "sich versöhnen",
  },
  part: {
    other: "wie es der anderen Person ging",
    drift: "eine langsame Veränderung des Üblichen",
    start: "wo es begann",
    closeness_load: "die Nähe selbst",
  },
  about: {
    levels: "Wo beide stehen",
    coupling: "Wie beide aufeinander antworten",
    reasons: "Warum sich jemand zurückgezogen hat",
    push_pull: "Ob sich eine Person nähert und die andere ausweicht",
    cycle: "Ob es in einem Rhythmus kommt und geht",
    forecast: "Wie die nächsten Tage werden können",
    return: "Wie lange der Weg zurück dauert",
    findings: "Was mit Abstand zusammenhängt",
    person_a: "Die erste Person",
    person_b: "Die zweite Person",
    closeness: "Nähe",
    calendar: "Daten",
  },
  dayOf: (dayOfMonth, month, year) =>
    `${dayOfMonth}. ${months[month - 1]}${year === undefined ? "" : ` ${year}`}`,
  numberedDay: (day) => day.replace("day", "Tag"),
  person: (subject) => (subject.isReader ? "du" : subject.name),
  upTo: (day) => `In der Woche bis zum ${day}`,
  bothStand: (measure, standing) =>
    (measure === "closeness" ? bothCloseness : bothContact)[standing],
  oneStands: (measure, standing, subject) =>
    (measure === "closeness" ? closenessOf : contactOf)[standing](subject),
  limit: (reason, about, have, need) => {
    switch (reason) {
      case "too_few_check_ins":
        return have === null || need === null
          ? `${about}: noch zu früh.`
          : `${about}: noch zu früh. Es gibt ${count(have, "Eintrag", "Einträge")}; etwa ${need} braucht es.`;
      case "one_reporter":
        return `${about}: Nur eine Person hat notiert, daraus lässt es sich nicht erkennen.`;
      case "never_varies":
        return `${about}: Die Einträge sind immer gleich, darum gibt es nichts zu zeichnen.`;
      case "not_converged":
        return `${about}: Die Rechnung kam zu keinem festen Ergebnis, darum sagt Ebb nichts.`;
      case "chat_only":
        return `${about}: Ein Chat zeigt Kontakt, nicht Nähe. Dafür braucht es Einträge.`;
      case "no_calendar":
        return `${about}: Das Tagebuch zählt Tage und hat keine Datumsangaben.`;
      case "below_threshold":
        return `${about}: Das lässt sich aus diesen Einträgen nicht sagen.`;
      case "check_ins_win":
        return `${about}: Chat und Einträge gingen zuletzt auseinander. Es gelten die Einträge.`;
      case "nothing_found":
        return `${about}: Es zeigt sich nichts, was über den Zufall hinausgeht.`;
    }
  },
  and: (parts) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1)}`,
  nothingMore: "Mehr lässt sich aus diesen Einträgen nicht sagen.",
  couldNotTell: "Was sich nicht sagen ließ",
  noteCount: (checkIns, messages, days) =>
    messages > 0 && checkIns > 0
      ? `${count(checkIns, "Eintrag", "Einträge")} an ${count(days, "Tag", "Tagen")} und ${count(messages, "Nachricht", "Nachrichten")}`
      : messages > 0
        ? `${count(messages, "Nachricht", "Nachrichten")} an ${count(days, "Tag", "Tagen")}`
        : `${count(checkIns, "Eintrag", "Einträge")} an ${count(days, "Tag", "Tagen")}`,
  ebbOf: (kind, subject, days) => {
    const has = subject.isReader ? "Du hast" : `${subject.name} hat`;
    const self = subject.isReader ? "dich" : "sich";
    const did = {
      stepped_back: `${self} zurückgezogen`,
      felt_far: `${self} weit weg gefühlt`,
      less_contact: "weniger geschrieben",
    };
    return `${has} ${did[kind]}, ${days}`;
  },
  unexplained: "durch die Einträge nicht erklärt",
  predictor: {
    S0: "Stress von außen am selben Tag",
    S1: "Stress von außen am Tag davor",
    K0: "einem Streit am selben Tag",
    K1: "einem Streit ein oder zwei Tage davor",
    U: "Drängen oder Nähesuche der anderen Person",
    D1: "Offenheit am Tag davor",
    C3: "drei Tagen Nähe",
    F: "einem Gespräch über die Zukunft",
    T: "Zeit für sich in den Tagen davor",
    N: "Freunden oder Familie in den Tagen davor",
    M7: "einer Woche Sorge um Geld oder Arbeit",
    H: "dem Gefühl, nicht gut genug zu sein",
    J: "dem Gefühl, kritisiert oder abgewiesen zu werden",
    E: "einer Frage nach Gefühlen",
    B: "einer Erinnerung an früher",
    L: "gedrückter Stimmung",
  },
  sameDay: (about, isCloser, s, days) =>
    `An Tagen, an denen das vorkam – ${about} –, ${s.isReader ? "hast du dich" : `hat ${s.name} sich`} eher ${isCloser ? "näher" : "weiter weg"} gefühlt als sonst (${count(days, "Tag", "Tage")}).`,
  sameDayCount: (about, s, { with: there, without }) =>
    `An Tagen, an denen das vorkam – ${about} –, ${s.isReader ? "hast du" : `hat ${s.name}`} an ${there.farther} von ${there.days} weniger Nähe notiert als am mittleren Tag. An den anderen Tagen an ${without.farther} von ${without.days}.`,
  usualLevel: (s, mean, least, most, days) =>
    `${s.isReader ? "Du hast" : `${s.name} hat`} im Schnitt eine Nähe von ${mean} notiert, zwischen ${least} und ${most} (${count(days, "Tag", "Tage")}).`,
  countsTitle: "Bisher gezählt",
  onlyCounts: "Das sind Zahlen von wenigen Tagen. Ein Muster zeigen sie noch nicht.",
  beforeSteppingBack: (about, isMore, s, days) =>
    `Nach ${about} ${s.isReader ? "hast du dich" : `hat ${s.name} sich`} eher ${isMore ? "mehr" : "weniger"} zurückgezogen als sonst (${count(days, "Tag", "Tage")}).`,
  beforeOtherSteppedBack: (about, isMore, s, days) =>
    `Nach ${about} hat sich ${s.name} deinen Notizen nach eher ${isMore ? "mehr" : "weniger"} zurückgezogen als sonst (${count(days, "Tag", "Tage")}).`,
  answers: (who, whom, isTogether) =>
    `Wenn ${whom.isReader ? "du dich näher fühlst" : `${whom.name} sich näher fühlt`}, ${who.isReader ? "fühlst du dich" : `fühlt ${who.name} sich`} bald darauf eher ${isTogether ? "auch näher" : "weiter weg"}.`,
  answerUnknown: (who, whom) =>
    `Wie ${who.isReader ? "du" : who.name} auf ${whom.isReader ? "dich" : whom.name} ${who.isReader ? "antwortest" : "antwortet"}, lässt sich nicht sagen.`,
  pushPull: (isPushPull) =>
    isPushPull
      ? "Eine Person nähert sich, die andere weicht aus: Die eine folgt eher, die andere geht eher auf Abstand."
      : "Keine Person weicht der anderen aus: Beide antworten eher auf die gleiche Weise.",
  rhythm: (period) =>
    period === null
      ? "Nähe scheint in einem Rhythmus zu kommen und zu gehen."
      : `Nähe kommt und geht in einem Rhythmus von etwa ${period.days} Tagen (${period.low} bis ${period.high}).`,
  fromDays: (days) => `(Aus ${count(days, "Tag", "Tagen")} mit Einträgen.)`,
  slowChange: (s, isCloser, points) =>
    `Über die Wochen ist ${s.isReader ? "deine gewohnte Nähe" : `die gewohnte Nähe von ${s.name}`} ${isCloser ? "größer" : "kleiner"} geworden${points === null ? "" : `, um etwa ${points} Punkte im Monat`}.`,
  returnTime: (who, days, low, high) =>
    `Bei ${who.isReader ? "dir" : who.name} dauert die Hälfte des Wegs zurück etwa ${days} Tage (${low} bis ${high}).`,
  loopTitle: "Das Muster",
  loopTooEarly: "Wie beide aufeinander antworten: noch zu früh.",
  whyTitle: "Worum es bei deinem Rückzug gehen könnte",
  notClearYet: "noch nicht klar",
  speaksFor: "dafür",
  speaksAgainst: "dagegen",
  askTitle: "Fragen, die mehr klären würden",
  nextTitle: "Ein nächster Schritt",
  goesAlong: "Das tritt zusammen auf. Was wovon kommt, zeigt es nicht.",
};
