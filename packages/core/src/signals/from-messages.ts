/**
 * From the columns of a conversation of two people to what is kept of it (signals/chat-features.ts): the
 * structural features of chats.md 4.1, which need no language. Each is per person and local day, with the
 * exposure behind it; each is later compared only with the couple's own baseline.
 */

import type { Conversation, MessageColumns } from "../observations/index.ts";
import { messageFlags, messageKinds, wordMarks } from "../observations/index.ts";
import type { ChatCountId, ChatFeatures, ChatGap, PersonChatFeatures } from "./chat-features.ts";
import { chatGapsOf } from "./chat-gaps.ts";
import { newStartHoursOf } from "./new-start.ts";
import type { Answers } from "./reply-waits.ts";
import { answersOf } from "./reply-waits.ts";
import type { Pairing, Turns } from "./turns.ts";
import { isWritten, turnsOf } from "./turns.ts";
import { weekClockOf, weekRhythmOf } from "./week-clock.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Late messages are written from midnight until this hour. */
const lateUntilHour = 5;

/** What the file itself says about its limits. */
export interface ChatLimits {
  /** Earlier messages are missing. */
  readonly isTruncated: boolean;
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
  const gaps = chatGapsOf(turns, limits.isTruncated);
  const rhythms = [0, 1].map((person) => weekRhythmOf(startsOfPerson(turns, person)));
  const answers = ([0, 1] as const).map((person) =>
    answersOf(turns, isStart, person, weekClockOf(rhythms[person] as Float64Array)),
  );
  const span = { firstDay, days: lastDay - firstDay + 1 };
  const wordCoverage = conversation.language?.coverage ?? 0;
  const featuresOf = (person: 0 | 1): PersonChatFeatures => {
    const author = person === 0 ? pairing.a : pairing.b;
    const counts = countsOf(conversation.messages, author, span);
    addWordCounts(counts, conversation.messages, author, span);
    addTurnCounts(counts, turns, isStart, person, span);
    addAnswerCounts(counts, answers[1 - person] as Answers, span);
    const rhythm = rhythms[person] as Float64Array;
    const exposure = exposureOf(turns, rhythm, span);
    maskGaps([...Object.values(counts), exposure], gaps, span);
    const replies = (answers[person] as Answers).waits;
    return { counts, exposure, replies, weekRhythm: rhythm, wordCoverage };
  };
  return {
    firstDay,
    lastDay,
    messages: writtenBy(conversation.messages, pairing),
    people: { a: featuresOf(0), b: featuresOf(1) },
    turns: {
      timeDays: inDays(turns.startMs),
      person: turns.person,
    },
    gaps,
    newStartHours,
  };
}

interface Span {
  readonly firstDay: number;
  readonly days: number;
}

type Counts = Partial<Record<ChatCountId, Float64Array>>;

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

function writtenBy(messages: MessageColumns, pairing: Pairing): number {
  let count = 0;
  for (let row = 0; row < messages.count; row += 1) {
    const author = messages.author[row];
    const isOfTwo = author === pairing.a || author === pairing.b;
    if (isOfTwo && isWritten(messages.kind[row] as number)) count += 1;
  }
  return count;
}

function countsOf(messages: MessageColumns, author: number, span: Span): Counts {
  const column = () => new Float64Array(span.days);
  const written = column();
  const words = column();
  const media = column();
  const voice = column();
  const calls = column();
  const questions = column();
  const late = column();
  for (let row = 0; row < messages.count; row += 1) {
    if (messages.author[row] !== author) continue;
    const time = messages.timeMs[row] as number;
    const at = Math.floor(time / dayMs) - span.firstDay;
    const kind = messages.kind[row] as number;
    if (at < 0 || at >= span.days) continue;
    if (kind === messageKinds.call) calls[at] = (calls[at] as number) + 1;
    if (!isWritten(kind)) continue;
    written[at] = (written[at] as number) + 1;
    words[at] = (words[at] as number) + (messages.words[row] as number);
    if (kind === messageKinds.media) media[at] = (media[at] as number) + 1;
    if (kind === messageKinds.voice) voice[at] = (voice[at] as number) + 1;
    if ((messages.flags[row] as number) & messageFlags.question)
      questions[at] = (questions[at] as number) + 1;
    if (Math.floor(time / hourMs) % 24 < lateUntilHour) late[at] = (late[at] as number) + 1;
  }
  return {
    messages: written,
    words_written: words,
    media,
    voice_notes: voice,
    calls,
    questions,
    late_messages: late,
  };
}

// Messages of the day that touch a list; absent altogether where the language has none.
function addWordCounts(counts: Counts, messages: MessageColumns, author: number, span: Span): void {
  const { marks } = messages;
  if (marks === undefined) return;
  for (const [kind, bit] of Object.entries(wordMarks)) {
    const column = new Float64Array(span.days);
    for (let row = 0; row < messages.count; row += 1) {
      if (messages.author[row] !== author || ((marks[row] as number) & bit) === 0) continue;
      const at = Math.floor((messages.timeMs[row] as number) / dayMs) - span.firstDay;
      if (at >= 0 && at < span.days) column[at] = (column[at] as number) + 1;
    }
    // Object.entries forgets that the keys are those of `wordMarks`; each has a signal of its name.
    counts[`${kind}_words` as `${keyof typeof wordMarks}_words`] = column;
  }
}

function addTurnCounts(
  counts: Counts,
  turns: Turns,
  isStart: Uint8Array,
  person: number,
  span: Span,
): void {
  const own = new Float64Array(span.days);
  const starts = new Float64Array(span.days);
  const closings = new Float64Array(span.days);
  for (let turn = 0; turn < turns.count; turn += 1) {
    if (turns.person[turn] !== person) continue;
    const at = Math.floor((turns.startMs[turn] as number) / dayMs) - span.firstDay;
    own[at] = (own[at] as number) + 1;
    if (isStart[turn] === 1) starts[at] = (starts[at] as number) + 1;
    // The very last turn of the file closes nothing that can be known.
    if (turn + 1 < turns.count && isStart[turn + 1] === 1)
      closings[at] = (closings[at] as number) + 1;
  }
  counts.turns = own;
  counts.starts = starts;
  counts.closings = closings;
}

// Runs and questions left belong to the one who asked, and are found among the other's answers.
function addAnswerCounts(counts: Counts, answers: Answers, span: Span): void {
  counts.unanswered_runs = countDays(answers.runDays, span);
}

function countDays(days: readonly number[], span: Span): Float64Array {
  const column = new Float64Array(span.days);
  for (const day of days) column[day - span.firstDay] = (column[day - span.firstDay] ?? 0) + 1;
  return column;
}

// All of a day but for the first and the last, which the file covers from its first to its last turn.
function exposureOf(turns: Turns, rhythm: Float64Array, span: Span): Float64Array {
  const exposure = new Float64Array(span.days).fill(1);
  const clock = weekClockOf(rhythm);
  const dayStart = (day: number) => (span.firstDay + day) * dayMs;
  const share = (day: number, fromMs: number, toMs: number) =>
    clock.hoursBetween(fromMs, toMs) / clock.hoursBetween(dayStart(day), dayStart(day + 1));
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

function maskGaps(columns: readonly Float64Array[], gaps: readonly ChatGap[], span: Span): void {
  for (const { fromDay, toDay } of gaps) {
    for (const column of columns)
      column.fill(NaN, fromDay - span.firstDay, toDay - span.firstDay + 1);
  }
}
