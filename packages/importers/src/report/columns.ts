/** Growing columns of a conversation; sorted by time at the end, ties in the order of the source. */

import type { MessageColumns } from "@ebb/core";
import { messageKinds } from "@ebb/core";
import type { Row } from "./conversation-builder.ts";
import type { RowBlock } from "./row-block.ts";

/** Columns that grow. */
export interface GrowingColumns {
  readonly add: (row: Row) => void;
  /** Adds the rows `from` to `end` (exclusive) of a block. */
  readonly addBlock: (block: RowBlock, from: number, end: number) => void;
  /** The columns with writers renumbered to their place in `kept`; lines of others become notices. */
  readonly finish: (writers: number, kept: readonly number[]) => FinishedColumns;
}

/** Columns, and beside them the hash of each body for merging; the hashes are never kept. */
export interface FinishedColumns {
  readonly messages: MessageColumns;
  readonly contents: Uint32Array;
  /** Bits of the word lists of all languages. */
  readonly marks: Uint32Array;
}

interface Mutable {
  timeMs: Float64Array;
  author: Int32Array;
  kind: Uint8Array;
  chars: Uint32Array;
  words: Uint32Array;
  flags: Uint8Array;
  seconds: Uint32Array;
  content: Uint32Array;
  marks: Uint32Array;
}

const fewestRows = 1 << 12;
/** A guess beyond this is not trusted; columns grow to it where it was right. */
const mostRowsAtOnce = 1 << 22;

/** Empty columns with room for the rows that are expected. */
export function createColumns(expectedRows: number): GrowingColumns {
  let columns = allocate(Math.min(Math.max(expectedRows, fewestRows), mostRowsAtOnce));
  let count = 0;
  let isSorted = true;
  // Columns that most chats leave empty are kept only from their first value on.
  const rare = { seconds: false, content: false, marks: false };

  function addRare(row: Row): void {
    for (const name of rareNames) {
      if (row[name] === 0) continue;
      if (!rare[name]) columns[name] = new Uint32Array(columns.timeMs.length);
      rare[name] = true;
      columns[name][count] = row[name];
    }
  }

  function addMarks(block: RowBlock, from: number, end: number): void {
    let any = 0;
    for (let at = from; at < end; at += 1) any |= block.marks[at] as number;
    if (any === 0 && !rare.marks) return;
    if (!rare.marks) columns.marks = new Uint32Array(columns.timeMs.length);
    rare.marks = true;
    columns.marks.set(block.marks.subarray(from, end), count);
  }

  return {
    add(row) {
      if (count === columns.timeMs.length) columns = grown(columns);
      if (count > 0 && row.timeMs < (columns.timeMs[count - 1] as number)) isSorted = false;
      columns.timeMs[count] = row.timeMs;
      columns.author[count] = row.author;
      columns.kind[count] = row.kind;
      columns.chars[count] = row.chars;
      columns.words[count] = row.words;
      columns.flags[count] = row.flags;
      if ((row.seconds | row.content | row.marks) !== 0) addRare(row);
      count += 1;
    },
    addBlock(block, from, end) {
      if (end <= from) return;
      while (count + end - from > columns.timeMs.length) columns = grown(columns);
      const before = count > 0 ? (columns.timeMs[count - 1] as number) : Number.NEGATIVE_INFINITY;
      if (!block.isSorted || (block.timeMs[from] as number) < before) isSorted = false;
      columns.timeMs.set(block.timeMs.subarray(from, end), count);
      columns.author.set(block.author.subarray(from, end), count);
      columns.kind.set(block.kind.subarray(from, end), count);
      columns.chars.set(block.chars.subarray(from, end), count);
      columns.words.set(block.words.subarray(from, end), count);
      columns.flags.set(block.flags.subarray(from, end), count);
      addMarks(block, from, end);
      count += end - from;
    },
    finish(writers, kept) {
      for (const name of rareNames) if (!rare[name]) columns[name] = new Uint32Array(count);
      renumber(columns, count, writers, kept);
      const { content, marks, ...rest } = isSorted ? cut(columns, count) : sorted(columns, count);
      return { messages: { count, ...rest }, contents: content, marks };
    },
  };
}

const rareNames = ["seconds", "content", "marks"] as const;

function allocate(length: number): Mutable {
  return {
    timeMs: new Float64Array(length),
    author: new Int32Array(length),
    kind: new Uint8Array(length),
    chars: new Uint32Array(length),
    words: new Uint32Array(length),
    flags: new Uint8Array(length),
    seconds: new Uint32Array(0),
    content: new Uint32Array(0),
    marks: new Uint32Array(0),
  };
}

function grown(source: Mutable): Mutable {
  const length = source.timeMs.length * 2;
  const target = allocate(length);
  target.timeMs.set(source.timeMs);
  target.author.set(source.author);
  target.kind.set(source.kind);
  target.chars.set(source.chars);
  target.words.set(source.words);
  target.flags.set(source.flags);
  for (const name of rareNames) {
    if (source[name].length === 0) continue;
    target[name] = new Uint32Array(length);
    target[name].set(source[name]);
  }
  return target;
}

function renumber(columns: Mutable, count: number, writers: number, kept: readonly number[]): void {
  if (kept.length === writers) return;
  const place = new Int32Array(writers).fill(-1);
  kept.forEach((writer, index) => {
    place[writer] = index;
  });
  for (let row = 0; row < count; row += 1) {
    const writer = columns.author[row] as number;
    if (writer < 0) continue;
    columns.author[row] = place[writer] as number;
    if (place[writer] === -1) columns.kind[row] = messageKinds.notice;
  }
}

function cut(columns: Mutable, count: number): Mutable {
  return {
    timeMs: columns.timeMs.subarray(0, count),
    author: columns.author.subarray(0, count),
    kind: columns.kind.subarray(0, count),
    chars: columns.chars.subarray(0, count),
    words: columns.words.subarray(0, count),
    flags: columns.flags.subarray(0, count),
    seconds: columns.seconds.subarray(0, count),
    content: columns.content.subarray(0, count),
    marks: columns.marks.subarray(0, count),
  };
}

function sorted(columns: Mutable, count: number): Mutable {
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  const { timeMs } = columns;
  order.sort((p, q) => (timeMs[p] as number) - (timeMs[q] as number) || p - q);
  const result = {
    ...allocate(count),
    seconds: new Uint32Array(count),
    content: new Uint32Array(count),
    marks: new Uint32Array(count),
  };
  for (let row = 0; row < count; row += 1) {
    const from = order[row] as number;
    result.timeMs[row] = columns.timeMs[from] as number;
    result.author[row] = columns.author[from] as number;
    result.kind[row] = columns.kind[from] as number;
    result.chars[row] = columns.chars[from] as number;
    result.words[row] = columns.words[from] as number;
    result.flags[row] = columns.flags[from] as number;
    result.seconds[row] = columns.seconds[from] as number;
    result.content[row] = columns.content[from] as number;
    result.marks[row] = columns.marks[from] as number;
  }
  return result;
}
