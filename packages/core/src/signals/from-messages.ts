/**
 * From the columns of a conversation of two people to what is kept of it (signals/chat-features.ts): the
 * structural features of chats.md 4.1, which need no language. Each is per person and local day, with the
 * exposure behind it; each is later compared only with the couple's own baseline.
 */

import type { Conversation } from "../observations/index.ts";
import type { ChatFeatures, ChatGap, PersonChatFeatures, ReplyWaits } from "./chat-features.ts";
import { chatGapsOf } from "./chat-gaps.ts";
import type { DayCounts, DaySpan } from "./day-counts.ts";
import { countRows } from "./day-counts.ts";
import { newStartHoursOf } from "./new-start.ts";
import { isHarsh, repairsOf } from "./repair.ts";
import type { Answers } from "./reply-waits.ts";
import { answersOf } from "./reply-waits.ts";
import type { Pairing, Turns } from "./turns.ts";
import { turnsOf } from "./turns.ts";
import { activeHoursBetween, weekClockOf, weekRhythmOf } from "./week-clock.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** What is known of the limits of a chat: from the file, from the diary, from the reader. */
export interface ChatLimits {
  /** Earlier messages are missing. */
  readonly isTruncated: boolean;
  /** Local days on which both were in one place, as far as somebody noted it: a chat says little of them. */
  readonly togetherDays?: readonly number[];
  /** Days in which they wrote or spoke by another way, both ends included. */
  readonly elsewhere?: readonly { readonly fromDay: number; readonly toDay: number }[];
}

/** Features of the two people, or undefined where one of them wrote nothing. */
export function chatFeaturesOf(
  conversation: Conversation,
  pairing: Pairing,
  limits: ChatLimits = { isTruncated: false },
): ChatFeatures | undefined {
  const turns = turnsOf(conversation.messages, pairing);
  if (!turns.person.includes(0) || !turns.person.includes(1)) return undefined;
  const firstDay = Math.floor((turns.startMs[0] as number) / dayMs);
  const lastDay = Math.floor((turns.endMs[turns.count - 1] as number) / dayMs);
  const newStartHours = newStartHoursOf(turns.startMs, turns.endMs);
  const isStart = startsOf(turns, newStartHours);
  const gaps = chatGapsOf(turns, limits, { firstDay, lastDay });
  const rhythms = [0, 1].map((person) => weekRhythmOf(startsOfPerson(turns, person)));
  const clocks = [
    weekClockOf(rhythms[0] as Float64Array),
    weekClockOf(rhythms[1] as Float64Array),
  ] as const;
  const answers = ([0, 1] as const).map((person) =>
    answersOf(turns, isStart, person, clocks[person]),
  );
  const repairs = conversation.messages.marks && repairsOf(turns, clocks);
  const span = { firstDay, days: lastDay - firstDay + 1 };
  const rows = countRows(conversation.messages, pairing, span);
  addTurnCounts(rows.people, turns, isStart, span);
  const wordCoverage = conversation.language?.coverage ?? 0;
  const featuresOf = (person: 0 | 1): PersonChatFeatures => {
    const counts = rows.people[person];
    addAnswerCounts(counts, answers[1 - person] as Answers, span);
    const rhythm = rhythms[person] as Float64Array;
    const exposure = exposureOf(turns, rhythm, span);
    maskGaps([...Object.values(counts), exposure], gaps, span);
    const replies = outsideGaps((answers[person] as Answers).waits, gaps);
    const own = { counts, exposure, replies, weekRhythm: rhythm, wordCoverage };
    return repairs === undefined
      ? own
      : { ...own, repairs: outsideGaps(repairs[person] as ReplyWaits, gaps) };
  };
  return {
    firstDay,
    lastDay,
    messages: rows.messages,
    people: { a: featuresOf(0), b: featuresOf(1) },
    turns: {
      timeDays: inDays(turns.startMs),
      person: turns.person.slice(),
    },
    gaps,
    newStartHours,
  };
}

function startsOf(turns: Turns, newStartHours: number): Uint8Array {
  const isStart = new Uint8Array(turns.count);
  const longest = newStartHours * hourMs;
  isStart[0] = 1;
  for (let turn = 1; turn < turns.count; turn += 1) {
    const gap = (turns.startMs[turn] as number) - (turns.endMs[turn - 1] as number);
    if (gap > longest) isStart[turn] = 1;
  }
  return isStart;
}

function startsOfPerson(turns: Turns, person: number): Float64Array {
  const times = new Float64Array(turns.count);
  let count = 0;
  for (let turn = 0; turn < turns.count; turn += 1) {
    if (turns.person[turn] !== person) continue;
    times[count] = turns.startMs[turn] as number;
    count += 1;
  }
  return times.subarray(0, count);
}

function inDays(timesMs: Float64Array): Float64Array {
  const days = new Float64Array(timesMs.length);
  for (let at = 0; at < days.length; at += 1) days[at] = (timesMs[at] as number) / dayMs;
  return days;
}

function addTurnCounts(
  people: readonly [DayCounts, DayCounts],
  turns: Turns,
  isStart: Uint8Array,
  span: DaySpan,
): void {
  const columns = () => [new Float64Array(span.days), new Float64Array(span.days)] as const;
  const own = columns();
  const starts = columns();
  const closings = columns();
  const harshStarts = columns();
  for (let turn = 0; turn < turns.count; turn += 1) {
    const person = turns.person[turn] as 0 | 1;
    const at = Math.floor((turns.startMs[turn] as number) / dayMs) - span.firstDay;
    add(own[person], at);
    if (isStart[turn] === 1) add(starts[person], at);
    if (isStart[turn] === 1 && isHarsh(turns, turn)) add(harshStarts[person], at);
    // The very last turn of the file closes nothing that can be known.
    if (turn + 1 < turns.count && isStart[turn + 1] === 1) add(closings[person], at);
  }
  people.forEach((counts, person) => {
    // Two people.
    const one = person as 0 | 1;
    counts.turns = own[one];
    counts.starts = starts[one];
    counts.closings = closings[one];
    if (turns.marks.length > 0) counts.harsh_starts = harshStarts[one];
  });
}

function add(column: Float64Array, at: number): void {
  column[at] = (column[at] as number) + 1;
}

// Runs and questions left belong to the one who asked, and are found among the other's answers.
function addAnswerCounts(counts: DayCounts, answers: Answers, span: DaySpan): void {
  counts.unanswered_runs = countDays(answers.runDays, span);
  counts.left_questions = countDays(answers.leftQuestionDays, span);
}

function countDays(days: readonly number[], span: DaySpan): Float64Array {
  const column = new Float64Array(span.days);
  for (const day of days) column[day - span.firstDay] = (column[day - span.firstDay] ?? 0) + 1;
  return column;
}

// All of a day but for the first and the last, which the file covers from its first to its last turn.
function exposureOf(turns: Turns, rhythm: Float64Array, span: DaySpan): Float64Array {
  const exposure = new Float64Array(span.days).fill(1);
  const clock = weekClockOf(rhythm);
  const dayStart = (day: number) => (span.firstDay + day) * dayMs;
  const share = (day: number, fromMs: number, toMs: number) =>
    activeHoursBetween(clock, fromMs, toMs) /
    activeHoursBetween(clock, dayStart(day), dayStart(day + 1));
  const last = span.days - 1;
  const first = turns.startMs[0] as number;
  const end = turns.endMs[turns.count - 1] as number;
  if (last === 0) exposure[0] = share(0, first, end);
  else {
    exposure[0] = share(0, first, dayStart(1));
    exposure[last] = share(last, dayStart(last), end);
  }
  return exposure;
}

function maskGaps(columns: readonly Float64Array[], gaps: readonly ChatGap[], span: DaySpan): void {
  for (const { fromDay, toDay } of gaps) {
    for (const column of columns)
      column.fill(NaN, Math.max(0, fromDay - span.firstDay), toDay - span.firstDay + 1);
  }
}

// Waits that began on a masked day are left out.
function outsideGaps(waits: ReplyWaits, gaps: readonly ChatGap[]): ReplyWaits {
  if (gaps.length === 0) return waits;
  const isMasked = (day: number) =>
    gaps.some(({ fromDay, toDay }) => day >= fromDay && day <= toDay);
  if (!waits.day.some(isMasked)) return waits;
  const kept = (_: number, row: number) => !isMasked(waits.day[row] as number);
  return {
    day: waits.day.filter(kept),
    activeHours: waits.activeHours.filter(kept),
    censored: waits.censored.filter(kept),
  };
}
