import type { Standing } from "@ebb/core";
import type { Subject, Words } from "./words.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const closenessOf: Record<Standing, (subject: Subject) => string> = {
  near: (s) =>
    s.isReader ? "you felt about as close as usual" : `${s.name} felt about as close as usual`,
  closer: (s) => (s.isReader ? "you felt closer than usual" : `${s.name} felt closer than usual`),
  farther: (s) =>
    s.isReader ? "you felt farther away than usual" : `${s.name} felt farther away than usual`,
  unknown: (s) =>
    s.isReader
      ? "it cannot be told how close you felt"
      : `it cannot be told how close ${s.name} felt`,
};

const contactOf: Record<Standing, (subject: Subject) => string> = {
  near: (s) =>
    s.isReader ? "you wrote about as much as usual" : `${s.name} wrote about as much as usual`,
  closer: (s) => (s.isReader ? "you wrote more than usual" : `${s.name} wrote more than usual`),
  farther: (s) => (s.isReader ? "you wrote less than usual" : `${s.name} wrote less than usual`),
  unknown: (s) =>
    s.isReader
      ? "it cannot be told how much you wrote"
      : `it cannot be told how much ${s.name} wrote`,
};

const bothCloseness: Record<Standing, string> = {
  near: "both felt about as close as usual",
  closer: "both felt closer than usual",
  farther: "both felt farther away than usual",
  unknown: "it cannot be told how close either felt",
};

const bothContact: Record<Standing, string> = {
  near: "both wrote about as much as usual",
  closer: "both wrote more than usual",
  farther: "both wrote less than usual",
  unknown: "it cannot be told how much either wrote",
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** English. */
export const en: Words = {
  language: "en",
  months,
  title: { closeness: "The tide between you", contact: "Contact in this chat" },
  axis: {
    closeness: { high: "closer than usual", low: "farther than usual" },
    contact: { high: "more contact than usual", low: "less contact than usual" },
  },
  exampleLabel: "Example: two people who do not exist, made by a computer",
  strength: {
    too_early: "too early",
    leaning: "leaning",
    likely: "likely",
    well_supported: "well supported",
  },
  input: {
    stress: "stress from outside",
    argument: "an argument",
    future_talk: "talk about the future",
    opened_up: "opening up",
    asked_feelings: "being asked about feelings",
    criticised: "feeling criticised or turned away",
    pushed: "feeling pushed",
    not_enough: "feeling not good enough",
    friends_family: "friends or family",
    money_work: "money or work worry",
    reminder: "a reminder of the past",
    low_mood: "low mood",
    apart: "time apart by choice",
    together: "time together",
    deep_talk: "a proper talk",
    milestone: "a step together",
    wanted_room: "wanting more room",
    raised_by_me: "raising it",
    good_news: "good news",
    small_openness: "a small openness",
    repair: "making up",
  },
  part: {
    other: "how the other stood",
    drift: "a slow change of the usual",
    start: "where it began",
    closeness_load: "closeness itself",
  },
  about: {
    levels: "Where each stands",
    coupling: "How each answers the other",
    reasons: "Why somebody stepped back",
    push_pull: "Whether there is push and pull",
    cycle: "Whether it comes and goes in a rhythm",
    forecast: "How the next days may go",
    return: "How long the way back takes",
    findings: "What goes along with distance",
    person_a: "The first person",
    person_b: "The second person",
    closeness: "Closeness",
    calendar: "Dates",
  },
  dayOf: (dayOfMonth, month, year) =>
    `${dayOfMonth} ${months[month - 1]}${year === undefined ? "" : ` ${year}`}`,
  numberedDay: (day) => day,
  person: (subject) => (subject.isReader ? "you" : subject.name),
  upTo: (day) => `In the week up to ${day}`,
  bothStand: (measure, standing) =>
    (measure === "closeness" ? bothCloseness : bothContact)[standing],
  oneStands: (measure, standing, subject) =>
    (measure === "closeness" ? closenessOf : contactOf)[standing](subject),
  limit: (reason, about, have, need) => {
    switch (reason) {
      case "too_few_check_ins":
        return have === null || need === null
          ? `${about}: too early to tell.`
          : `${about}: too early to tell. There are ${count(have, "check-in", "check-ins")}; it takes about ${need}.`;
      case "one_reporter":
        return `${about}: only one of the two noted, and that cannot show it.`;
      case "never_varies":
        return `${about}: the notes are the same every time, so there is no tide to draw.`;
      case "not_converged":
        return `${about}: the numbers did not settle, so nothing is said.`;
      case "chat_only":
        return `${about}: a chat shows contact, not closeness. It takes check-ins.`;
      case "no_calendar":
        return `${about}: the diary counts days and has no calendar.`;
      case "below_threshold":
        return `${about}: it cannot be told from these notes.`;
      case "check_ins_win":
        return `${about}: the chat and the check-ins went different ways lately. The check-ins count.`;
      case "nothing_found":
        return `${about}: nothing stands out beyond what chance shows.`;
    }
  },
  and: (parts) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  nothingMore: "Nothing more can be said from these notes.",
  couldNotTell: "What could not be told",
  noteCount: (checkIns, messages, days) =>
    messages > 0 && checkIns > 0
      ? `${count(checkIns, "check-in", "check-ins")} on ${count(days, "day", "days")} and ${count(messages, "message", "messages")}`
      : messages > 0
        ? `${count(messages, "message", "messages")} on ${count(days, "day", "days")}`
        : `${count(checkIns, "check-in", "check-ins")} on ${count(days, "day", "days")}`,
  ebbOf: (kind, subject, days) => {
    const who = subject.isReader ? "You" : subject.name;
    const did = { stepped_back: "stepped back", felt_far: "felt far", less_contact: "wrote less" };
    return `${who} ${did[kind]}, ${days}`;
  },
  unexplained: "not explained by the notes",
  predictor: {
    S0: "stress from outside that day",
    S1: "stress from outside the day before",
    K0: "an argument that day",
    K1: "an argument one or two days before",
    U: "being reached for or pushed",
    D1: "opening up the day before",
    C3: "three days of closeness",
    F: "talk about the future",
    T: "time apart in the days before",
    N: "friends or family in the days before",
    M7: "a week of money or work worry",
    H: "feeling not good enough",
    J: "feeling criticised or turned away",
    E: "being asked about feelings",
    B: "a reminder of the past",
    L: "low mood",
  },
  sameDay: (about, isCloser, s, days) =>
    `On days with ${about}, ${s.isReader ? "you" : s.name} tended to feel ${isCloser ? "closer" : "farther away"} than otherwise (${count(days, "day", "days")}).`,
  sameDayCount: (about, s, { with: there, without }) =>
    `Days with ${about}: ${s.isReader ? "you" : s.name} noted less closeness than on ${s.isReader ? "your" : "their"} middle day on ${there.farther} of ${there.days}. Days without: on ${without.farther} of ${without.days}.`,
  usualLevel: (s, mean, least, most, days) =>
    `${s.isReader ? "You" : s.name} noted closeness of ${mean} on average, between ${least} and ${most} (${count(days, "day", "days")}).`,
  countsTitle: "Counted so far",
  onlyCounts: "These are counts of a few days. They do not show a pattern yet.",
  beforeSteppingBack: (about, isMore, s, days) =>
    `After ${about}, ${s.isReader ? "you" : s.name} tended to pull back ${isMore ? "more" : "less"} than otherwise (${count(days, "day", "days")}).`,
  beforeOtherSteppedBack: (about, isMore, s, days) =>
    `After ${about}, you tended to note ${isMore ? "more" : "less"} pulling back by ${s.name} than otherwise (${count(days, "day", "days")}).`,
  answers: (who, whom, isTogether) =>
    `When ${whom.isReader ? "you are" : `${whom.name} is`} closer, ${who.isReader ? "you tend" : `${who.name} tends`} to be ${isTogether ? "closer" : "farther"} soon after.`,
  answerUnknown: (who, whom) =>
    `How ${who.isReader ? "you answer" : `${who.name} answers`} ${whom.isReader ? "you" : whom.name} cannot be told.`,
  pushPull: (isPushPull) =>
    isPushPull
      ? "There is push and pull: one tends to follow the other, and the other tends to move away."
      : "No push and pull: both tend to answer in the same way.",
  rhythm: (period) =>
    period === null
      ? "Closeness seems to come and go in a rhythm."
      : `Closeness comes and goes in a rhythm of about ${period.days} days (${period.low} to ${period.high}).`,
  fromDays: (days) => `(From ${count(days, "day", "days")} of notes.)`,
  slowChange: (s, isCloser, points) =>
    `Over the weeks, ${s.isReader ? "your" : `${s.name}’s`} usual has moved ${isCloser ? "closer" : "farther away"}${points === null ? "" : `, by about ${points} points a month`}.`,
  returnTime: (who, days, low, high) =>
    `For ${who.isReader ? "you" : who.name}, half of the way back takes about ${days} days (${low} to ${high}).`,
  loopTitle: "The loop",
  loopTooEarly: "How each answers the other: too early to tell.",
  whyTitle: "What your stepping back may be about",
  notClearYet: "not clear yet",
  speaksFor: "for it",
  speaksAgainst: "against it",
  askTitle: "Questions that would tell more",
  nextTitle: "A next step",
  goesAlong: "These go along with each other. That does not show what causes what.",
};
