/** Counts by day and person out of the rows of a conversation, in one pass over them. */

import type { MessageColumns } from "../observations/index.ts";
import { messageFlags, messageKinds, wordMarks } from "../observations/index.ts";
import type { ChatCountId } from "./chat-features.ts";
import type { Pairing } from "./turns.ts";
import { isWritten } from "./turns.ts";

/** The days that are counted. */
export interface DaySpan {
  readonly firstDay: number;
  readonly days: number;
}

/** Counts of one person by day. */
export type DayCounts = Partial<Record<ChatCountId, Float64Array>>;

/** Counts of both, and how many messages there were in all. */
export interface RowCounts {
  readonly people: readonly [DayCounts, DayCounts];
  readonly messages: number;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Late messages are written from midnight until this hour. */
const lateUntilHour = 5;
/** A word of feeling in a message that speaks of oneself. */
const disclosing = wordMarks.feelings | wordMarks.i;

// One column holds the days of a, then those of b.
interface Columns {
  readonly messages: Float64Array;
  readonly words_written: Float64Array;
  readonly media: Float64Array;
  readonly voice_notes: Float64Array;
  readonly calls: Float64Array;
  readonly reactions: Float64Array;
  readonly questions: Float64Array;
  readonly late_messages: Float64Array;
}

function emptyColumns(rows: number): Columns {
  return {
    messages: new Float64Array(rows),
    words_written: new Float64Array(rows),
    media: new Float64Array(rows),
    voice_notes: new Float64Array(rows),
    calls: new Float64Array(rows),
    reactions: new Float64Array(rows),
    questions: new Float64Array(rows),
    late_messages: new Float64Array(rows),
  };
}

/** What the rows of the two people count up to. */
export function countRows(messages: MessageColumns, pairing: Pairing, span: DaySpan): RowCounts {
  const columns = emptyColumns(2 * span.days);
  const written = countInto(columns, messages, pairing, span);
  const people = [0, 1].map((person): DayCounts => {
    const own = Object.entries({ ...columns, ...countMarks(messages, pairing, span) });
    const from = person * span.days;
    return Object.fromEntries(own.map(([id, all]) => [id, all.slice(from, from + span.days)]));
  });
  // Two people were mapped.
  return { people: people as [DayCounts, DayCounts], messages: written };
}

function countInto(
  columns: Columns,
  messages: MessageColumns,
  pairing: Pairing,
  span: DaySpan,
): number {
  const { timeMs, author, kind, words, flags, count } = messages;
  const { a, b } = pairing;
  const { messages: written, words_written, questions, late_messages } = columns;
  let all = 0;
  // Most rows are of the day of the row before.
  let place = -1;
  let fromMs = Number.NaN;
  for (let row = 0; row < count; row += 1) {
    const who = author[row] as number;
    if (who !== a && who !== b) continue;
    const time = timeMs[row] as number;
    const what = kind[row] as number;
    const isOfPerson = isWritten(what);
    if (isOfPerson) all += 1;
    if (!(time >= fromMs && time < fromMs + dayMs)) {
      const day = Math.floor(time / dayMs);
      fromMs = day * dayMs;
      place = day - span.firstDay;
    }
    if (place < 0 || place >= span.days) continue;
    const at = who === a ? place : place + span.days;
    if (what !== messageKinds.text) countOther(columns, what, at);
    if (!isOfPerson) continue;
    add(written, at, 1);
    add(words_written, at, words[row] as number);
    if ((flags[row] as number) & messageFlags.question) add(questions, at, 1);
    if (time - fromMs < lateUntilHour * hourMs) add(late_messages, at, 1);
  }
  return all;
}

function countOther(columns: Columns, what: number, at: number): void {
  if (what === messageKinds.media) add(columns.media, at, 1);
  else if (what === messageKinds.voice) add(columns.voice_notes, at, 1);
  else if (what === messageKinds.call) add(columns.calls, at, 1);
  else if (what === messageKinds.reaction) add(columns.reactions, at, 1);
}

function add(column: Float64Array, at: number, by: number): void {
  column[at] = (column[at] as number) + by;
}

// Messages of the day that touch a list; absent altogether where the language has none.
function countMarks(
  messages: MessageColumns,
  pairing: Pairing,
  span: DaySpan,
): Record<string, Float64Array> {
  const { marks, author, timeMs } = messages;
  if (marks === undefined) return {};
  const bits = Object.entries(wordMarks);
  const columns = bits.map(() => new Float64Array(2 * span.days));
  const disclosures = new Float64Array(2 * span.days);
  for (let row = 0; row < messages.count; row += 1) {
    const touched = marks[row] as number;
    const who = author[row] as number;
    if (touched === 0 || (who !== pairing.a && who !== pairing.b)) continue;
    const place = Math.floor((timeMs[row] as number) / dayMs) - span.firstDay;
    if (place < 0 || place >= span.days) continue;
    const at = who === pairing.a ? place : place + span.days;
    bits.forEach(([, bit], index) => {
      const column = columns[index];
      if ((touched & bit) !== 0 && column !== undefined) add(column, at, 1);
    });
    if ((touched & disclosing) === disclosing) add(disclosures, at, 1);
  }
  const counts = bits.map(([kind], index): [string, Float64Array] => [
    `${kind}_words`,
    columns[index] ?? new Float64Array(0),
  ]);
  return { ...Object.fromEntries(counts), disclosures };
}
