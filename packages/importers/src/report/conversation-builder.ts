/**
 * Collects rows of a conversation: always the counts that a report needs, and the columns when they are
 * wanted. Memory for the counts grows with days and writers, not with messages.
 */

import type { Conversation } from "@ebb/core";
import { isoDate, messageKinds } from "@ebb/core";
import type { ToldLanguage, WordScanner } from "../words/word-marks.ts";
import { marksOf } from "../words/word-marks.ts";
import type { FinishedColumns } from "./columns.ts";
import { createColumns } from "./columns.ts";
import type { RowBlock } from "./row-block.ts";

/** One row; see `MessageColumns` for the fields. Reused by readers. */
export interface Row {
  timeMs: number;
  author: number;
  kind: number;
  chars: number;
  words: number;
  flags: number;
  seconds: number;
  /** Hash of the body, 0 where none was asked for; used to merge exports, then dropped. */
  content: number;
  /** Bits of the word lists that the body touches. */
  marks: number;
}

/** A new row, empty. */
export function createRow(): Row {
  return {
    timeMs: 0,
    author: -1,
    kind: 0,
    chars: 0,
    words: 0,
    flags: 0,
    seconds: 0,
    content: 0,
    marks: 0,
  };
}

/** Counts of a finished conversation. */
export interface ConversationCounts {
  readonly participants: readonly { readonly name: string; readonly messages: number }[];
  readonly messages: number;
  readonly calls: number;
  readonly notices: number;
  readonly firstMs: number | undefined;
  readonly lastMs: number | undefined;
  readonly days: readonly { readonly date: string; readonly messages: readonly number[] }[];
}

/** A finished conversation. */
export interface BuiltConversation {
  readonly counts: ConversationCounts;
  readonly conversation: Conversation | undefined;
  /** One hash a row of `conversation.messages`. */
  readonly contents: Uint32Array | undefined;
}

/** The collector. */
export interface ConversationBuilder {
  /** Index of a writer by the name as it is shown. */
  readonly writer: (name: string) => number;
  readonly names: readonly string[];
  readonly add: (row: Row) => void;
  /** Adds the rows `from` to `end` (exclusive) of a block; gives how many are calls or notices. */
  readonly addBlock: (block: RowBlock, from: number, end: number) => number;
  /** Rows so far. */
  readonly count: () => number;
  /** Messages so far of each writer. */
  readonly messagesOf: (writer: number) => number;
  /** `notWriters`: indices whose lines turned out to be notices. */
  readonly finish: (zone: string | null, notWriters?: ReadonlySet<number>) => BuiltConversation;
  /** Looks for words of the lists, where they are wanted. */
  readonly words: WordScanner | undefined;
}

const dayMs = 86_400_000;
/** Writers whose messages are added up by day before they are counted. */
const tallied = 4;

/** True for a row that counts as a message. */
export function isMessage(kind: number): boolean {
  return kind < messageKinds.call || (kind >= messageKinds.deleted && kind <= messageKinds.empty);
}

/** True for a row that is counted among the lines of the messenger itself. */
export function isSystemKind(kind: number): boolean {
  return (
    kind === messageKinds.notice || kind === messageKinds.call || kind === messageKinds.missedCall
  );
}

/** A collector; with `keepColumns` false it keeps only counts. `expectedRows` spares growing in steps. */
export function createConversationBuilder(
  keepColumns: boolean,
  words?: WordScanner,
  expectedRows = 0,
): ConversationBuilder {
  const names: string[] = [];
  const indexByName = new Map<string, number>();
  const messagesOf: number[] = [];
  const callsOf: number[] = [];
  const noticesOf: number[] = [];
  const days = new Map<number, number[]>();
  const columns = keepColumns ? createColumns(expectedRows) : undefined;
  const total = {
    rows: 0,
    unnamedCalls: 0,
    unnamedNotices: 0,
    first: Number.NaN,
    last: Number.NaN,
  };
  // Most rows are of the day of the row before.
  const known = { fromMs: Number.NaN };
  let dayCounts: number[] = [];
  const tally = new Int32Array(tallied);

  function countMessage(timeMs: number, author: number): void {
    if (!(timeMs >= total.first)) total.first = timeMs;
    if (!(timeMs <= total.last)) total.last = timeMs;
    messagesOf[author] = (messagesOf[author] ?? 0) + 1;
    const sinceMs = timeMs - known.fromMs;
    if (!(sinceMs >= 0 && sinceMs < dayMs)) {
      const day = Math.floor(timeMs / dayMs);
      known.fromMs = day * dayMs;
      dayCounts = days.get(day) ?? [];
      days.set(day, dayCounts);
    }
    dayCounts[author] = (dayCounts[author] ?? 0) + 1;
  }

  // The same for the rows of a block: added up by day before they are added here.
  function tallyBlock(block: RowBlock, from: number, end: number): number {
    let others = 0;
    for (let at = from; at < end; ) {
      const kind = block.kind[at] as number;
      const author = block.author[at] as number;
      if (!isMessage(kind) || author < 0) {
        countOther(kind, author);
        if (isSystemKind(kind)) others += 1;
        at += 1;
        continue;
      }
      countMessage(block.timeMs[at] as number, author);
      at = tallyDay(block, at + 1, end);
    }
    return others;
  }

  // Messages of the same day and writers of the first few, up to the first row that is none of these.
  function tallyDay(block: RowBlock, from: number, end: number): number {
    const { timeMs, author, kind } = block;
    const { fromMs } = known;
    let { first, last } = total;
    tally.fill(0);
    let at = from;
    for (; at < end; at += 1) {
      const time = timeMs[at] as number;
      const who = author[at] as number;
      const isSameDay = time >= fromMs && time < fromMs + dayMs;
      if (!isSameDay || kind[at] !== messageKinds.text || !(who >= 0 && who < tallied)) break;
      tally[who] = (tally[who] as number) + 1;
      if (time < first) first = time;
      if (time > last) last = time;
    }
    total.first = first;
    total.last = last;
    for (let who = 0; who < tallied; who += 1) addTally(who, tally[who] as number);
    return at;
  }

  function addTally(who: number, count: number): void {
    if (count === 0) return;
    messagesOf[who] = (messagesOf[who] ?? 0) + count;
    dayCounts[who] = (dayCounts[who] ?? 0) + count;
  }

  function countOther(kind: number, author: number): void {
    const isCall = kind === messageKinds.call || kind === messageKinds.missedCall;
    if (!isCall && kind !== messageKinds.notice) return;
    if (author < 0) total[isCall ? "unnamedCalls" : "unnamedNotices"] += 1;
    else {
      const list = isCall ? callsOf : noticesOf;
      list[author] = (list[author] ?? 0) + 1;
    }
  }

  return {
    words,
    names,
    writer(name) {
      const found = indexByName.get(name);
      if (found !== undefined) return found;
      names.push(name);
      indexByName.set(name, names.length - 1);
      return names.length - 1;
    },
    add(row) {
      total.rows += 1;
      if (isMessage(row.kind) && row.author >= 0) countMessage(row.timeMs, row.author);
      else countOther(row.kind, row.author);
      columns?.add(row);
    },
    addBlock(block, from, end) {
      const others = tallyBlock(block, from, end);
      total.rows += end - from;
      columns?.addBlock(block, from, end);
      return others;
    },
    count: () => total.rows,
    messagesOf: (writer) => messagesOf[writer] ?? 0,
    finish(zone, notWriters = new Set()) {
      const kept = names.flatMap((_, index) =>
        !notWriters.has(index) && ((messagesOf[index] ?? 0) > 0 || (callsOf[index] ?? 0) > 0)
          ? [index]
          : [],
      );
      const sum = (list: readonly number[]) => list.reduce((all, one) => all + (one ?? 0), 0);
      const dropped = sum([...notWriters].map((index) => messagesOf[index] ?? 0));
      const counts: ConversationCounts = {
        participants: kept.map((index) => ({
          name: names[index] ?? "",
          messages: messagesOf[index] ?? 0,
        })),
        messages: sum(messagesOf) - dropped,
        calls: sum(callsOf) + total.unnamedCalls,
        notices: sum(noticesOf) + total.unnamedNotices + dropped,
        firstMs: Number.isNaN(total.first) ? undefined : total.first,
        lastMs: Number.isNaN(total.last) ? undefined : total.last,
        days: daysOf(days, kept),
      };
      const finished = columns?.finish(names.length, kept);
      const participants = counts.participants.map(({ name }) => name);
      return {
        counts,
        conversation:
          finished === undefined
            ? undefined
            : { participants, zone, ...withMarks(finished, words?.language()) },
        contents: finished?.contents,
      };
    },
  };
}

// The marks of the language that was told; none where none was.
function withMarks(
  finished: FinishedColumns,
  language: ToldLanguage | undefined,
): Pick<Conversation, "messages"> & Partial<Pick<Conversation, "language">> {
  const { messages } = finished;
  if (language === undefined) return { messages };
  const marks = Uint16Array.from(finished.marks, (bits) => marksOf(bits, language.code));
  return { messages: { ...messages, marks }, language };
}

function daysOf(
  days: ReadonlyMap<number, readonly number[]>,
  kept: readonly number[],
): { date: string; messages: number[] }[] {
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, counts]) => ({
      date: isoDate(day),
      messages: kept.map((index) => counts[index] ?? 0),
    }))
    .filter(({ messages }) => messages.some((count) => count > 0));
}
