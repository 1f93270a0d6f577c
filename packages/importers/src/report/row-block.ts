/**
 * Rows in a row, as columns of fixed length: what follows one another in the usual form is written here
 * without an object for each message, and handed on many at once.
 */

import type { Row } from "./conversation-builder.ts";

/** Rows that a block can hold. */
export const blockRows = 4096;

/** Columns of some rows; see `MessageColumns` for the fields. Bodies in a block have no hash and no length in seconds. */
export interface RowBlock {
  count: number;
  /** False where a time behind the first row may be smaller than one before. */
  isSorted: boolean;
  readonly timeMs: Float64Array;
  readonly author: Int32Array;
  readonly kind: Uint8Array;
  readonly chars: Int32Array;
  readonly words: Int32Array;
  readonly flags: Uint8Array;
  /** Bits of the word lists of all languages. */
  readonly marks: Int32Array;
}

/** An empty block; columns that are given are taken as they are. */
export function createRowBlock(given: Partial<RowBlock> = {}): RowBlock {
  return {
    count: 0,
    isSorted: true,
    timeMs: new Float64Array(blockRows),
    author: new Int32Array(blockRows),
    kind: new Uint8Array(blockRows),
    chars: new Int32Array(blockRows),
    words: new Int32Array(blockRows),
    flags: new Uint8Array(blockRows),
    marks: new Int32Array(blockRows),
    ...given,
  };
}

/** Writes a row into its place. */
export function putRow(block: RowBlock, at: number, row: Row): void {
  block.timeMs[at] = row.timeMs;
  block.author[at] = row.author;
  block.kind[at] = row.kind;
  block.chars[at] = row.chars;
  block.words[at] = row.words;
  block.flags[at] = row.flags;
  block.marks[at] = row.marks;
}

/** Reads a row out of its place. */
export function takeRow(block: RowBlock, at: number, row: Row): void {
  row.timeMs = block.timeMs[at] as number;
  row.author = block.author[at] as number;
  row.kind = block.kind[at] as number;
  row.chars = block.chars[at] as number;
  row.words = block.words[at] as number;
  row.flags = block.flags[at] as number;
  row.marks = block.marks[at] as number;
  row.seconds = 0;
  row.content = 0;
}
