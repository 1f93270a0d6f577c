/**
 * The fast way through a chat: a header of a known pattern, a known writer, a body of text or a phrase in
 * its place, and further lines that can be no header. Rows go into a block without an object for each.
 * Whatever is not of this kind stops the run and is read line by line (chat-reader.ts), with the same
 * result: this file only says the same sooner.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import { createTextMeasure, measureBytes, measureLine } from "../bytes/measure.ts";
import type { PlainLines, PlainLinesMachine } from "../program/plain-lines.ts";
import type { RowBlock } from "../report/row-block.ts";
import { blockRows, createRowBlock } from "../report/row-block.ts";
import type { WordScanner } from "../words/word-marks.ts";
import { editedMarkAt, isPlainBody, kindOfBody, skipMark } from "./body-kind.ts";
import type { HeaderMatcher } from "./header-matcher.ts";
import { createKnownBodies } from "./known-bodies.ts";
import { longestUsual } from "./limits.ts";
import { disorderMs } from "./timeline.ts";
import type { WriterFinder } from "./writers.ts";

const carriageReturn = 13;
const leftAlone: ReadonlySet<number> = new Set([
  messageKinds.notice,
  messageKinds.poll,
  messageKinds.call,
]);
/** Bytes of a line that are looked at four at a time, however short the line is. */
const mostLookedAt = 160;

/** What a run works with. */
export interface UsualLinesParts {
  readonly matcher: HeaderMatcher;
  readonly writers: WriterFinder;
  readonly words: WordScanner | undefined;
  /** Reads plain lines that lie in its memory. */
  readonly program: PlainLinesMachine | undefined;
}

/** Where a run stands; read and set around it. */
export interface RunCount {
  /** Lines that were read. */
  lines: number;
  /** Of those, lines that continue a row. */
  further: number;
  /** Line at which the last row began; 0 where none began. */
  lastRowLine: number;
  /** Latest time so far. */
  latestMs: number;
}

/** Reads usual lines from `start` on into the block, whose last row is open; gives where it stopped. */
export type RunUsualLines = (
  bytes: Uint8Array,
  start: number,
  filled: number,
  count: RunCount,
) => number;

/** A reader of usual lines, and what it works on. */
export interface UsualLines {
  readonly run: RunUsualLines;
  readonly block: RowBlock;
  /** Where the lines are to be kept for the program. */
  readonly memory: Uint8Array | undefined;
}

/** A reader of usual lines. */
export function createUsualLines(parts: UsualLinesParts): UsualLines {
  const { matcher, writers, words } = parts;
  const { patterns } = matcher;
  const measure = createTextMeasure();
  const bodies = createKnownBodies();
  const program = parts.program?.({
    shown: patterns.shown,
    recent: writers.recent,
    bodies,
    variants: matcher.variants,
    // Words of a further line are marked here, so the program leaves it alone.
    isNeverFirst: words === undefined ? matcher.isNeverFirst : undefined,
  });
  const block = program?.block ?? createRowBlock();
  const run = { at: 0, rows: 0, latestMs: 0, lines: 0, further: 0, lastRowLine: 0 };
  let view: DataView = new DataView(new ArrayBuffer(0));

  // Where the line feed behind the message stands, or -1 where it is none of the usual ones.
  function takeMessage(bytes: Uint8Array, from: number, filled: number): number {
    const feed = measureLine(bytes, from, measure);
    const end = feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
    if (feed >= filled || measure.oddBytes > 0 || feed - from > longestUsual) return -1;
    const row = block.count;
    putText(row, patterns.found.timeMs);
    if (isPlainBody(bytes, from, end)) {
      if (words !== undefined) block.marks[row] = words.scan(bytes, from, end);
    } else if (!takeUnplain(bytes, from, end)) return -1;
    block.count = row + 1;
    return feed;
  }

  // Puts right what is no plain text; false for what is read the other way.
  function takeUnplain(bytes: Uint8Array, from: number, end: number): boolean {
    const row = block.count;
    const known = bodies.kindOf(view, from, end - from);
    const kind = known < 0 ? kindOfBody(bytes, from, end) : known;
    // A notice has a meaning of its own, a call its length, a poll its further lines.
    if (leftAlone.has(kind)) return false;
    if (kind === messageKinds.text) {
      if (skipMark(bytes, from, end) > from) return false;
      const edited = editedMarkAt(bytes, from, end);
      if (edited >= 0) measureBytes(bytes, from, edited, measure);
      if (edited >= 0) block.flags[row] = measure.flags | messageFlags.edited;
      if (words !== undefined)
        block.marks[row] = words.scan(bytes, from, edited >= 0 ? edited : end);
    } else {
      if (known < 0) bodies.learn(bytes, from, end - from, kind);
      measure.chars = 0;
      measure.words = 0;
      block.kind[row] = kind;
      block.flags[row] = 0;
      block.marks[row] = 0;
    }
    block.chars[row] = measure.chars;
    block.words[row] = measure.words;
    return true;
  }

  // The same for a line that continues the last row.
  function takeFurther(bytes: Uint8Array, from: number, filled: number): number {
    const feed = measureLine(bytes, from, measure);
    const end = feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
    if (feed >= filled || measure.oddBytes > 0 || feed - from > longestUsual) return -1;
    const row = block.count - 1;
    const kind = block.kind[row] as number;
    if (kind === messageKinds.notice) return feed;
    if (kind === messageKinds.empty || kind === messageKinds.poll) return -1;
    if (kind === messageKinds.text) addFurther(bytes, from, end);
    return feed;
  }

  function addFurther(bytes: Uint8Array, from: number, end: number): void {
    const row = block.count - 1;
    const edited = editedMarkAt(bytes, from, end);
    if (edited >= 0) measureBytes(bytes, from, edited, measure);
    const kept = (block.flags[row] as number) & ~messageFlags.question;
    block.chars[row] = (block.chars[row] as number) + 1 + measure.chars;
    block.words[row] = (block.words[row] as number) + measure.words;
    block.flags[row] = kept | measure.flags | (edited >= 0 ? messageFlags.edited : 0);
    if (words === undefined) return;
    const marks = words.scan(bytes, from, edited >= 0 ? edited : end);
    block.marks[row] = (block.marks[row] as number) | marks;
  }

  // Messages of plain text in order of time, as many as follow one another: nearly all lines of a chat.
  function takePlain(bytes: Uint8Array, start: number, filled: number, count: RunCount): number {
    const first = block.count;
    let { latestMs } = count;
    let row = first;
    let at = start;
    while (row < blockRows) {
      const name = patterns.match(view, bytes, at);
      const { timeMs } = patterns.found;
      if (name < 0 || timeMs < latestMs || writers.findKnown(view, name) < 0) break;
      const from = writers.bodyStart();
      const feed = measureLine(bytes, from, measure);
      const end = feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
      const isWhole = feed < filled && measure.oddBytes === 0 && feed - from <= longestUsual;
      if (!isWhole || !isPlainBody(bytes, from, end)) break;
      latestMs = timeMs;
      putText(row, timeMs);
      if (words !== undefined) block.marks[row] = words.scan(bytes, from, end);
      row += 1;
      at = feed + 1;
    }
    block.count = row;
    count.latestMs = latestMs;
    count.lines += row - first;
    if (row > first) count.lastRowLine = count.lines;
    return at;
  }

  // The same by the program, which marks no words.
  function runProgram(
    { read, bodyStart, bodyEnd }: PlainLines,
    from: { readonly bytes: Uint8Array; readonly at: number; readonly safe: number },
    count: RunCount,
  ): number {
    const first = block.count;
    run.at = from.at;
    run.rows = first;
    run.latestMs = count.latestMs;
    read(run, from.safe);
    for (let row = first; words !== undefined && row < run.rows; row += 1)
      if (block.kind[row] !== messageKinds.text) block.marks[row] = 0;
      else
        block.marks[row] = words.scan(from.bytes, bodyStart[row] as number, bodyEnd[row] as number);
    block.count = run.rows;
    count.latestMs = run.latestMs;
    if (run.lastRowLine > 0) count.lastRowLine = count.lines + run.lastRowLine;
    count.lines += run.lines;
    count.further += run.further;
    return run.at;
  }

  // A row of text as it was measured last.
  function putText(row: number, timeMs: number): void {
    block.timeMs[row] = timeMs;
    block.author[row] = writers.writer();
    block.kind[row] = messageKinds.text;
    block.chars[row] = measure.chars;
    block.words[row] = measure.words;
    block.flags[row] = measure.flags;
  }

  // One line of another kind that can be taken here; -1 where it cannot.
  function takeOther(bytes: Uint8Array, at: number, filled: number, count: RunCount): number {
    const name = patterns.match(view, bytes, at);
    if (name < 0) {
      const feed = matcher.isNeverFirst(bytes[at] as number) ? takeFurther(bytes, at, filled) : -1;
      if (feed >= 0) count.further += 1;
      return feed;
    }
    const { timeMs } = patterns.found;
    if (timeMs < count.latestMs - disorderMs || writers.findKnown(view, name) < 0) return -1;
    const feed = takeMessage(bytes, writers.bodyStart(), filled);
    if (feed < 0) return -1;
    if (timeMs >= count.latestMs) count.latestMs = timeMs;
    else block.isSorted = false;
    count.lastRowLine = count.lines + 1;
    return feed;
  }

  function runLines(bytes: Uint8Array, start: number, filled: number, count: RunCount): number {
    if (view.buffer !== bytes.buffer) view = new DataView(bytes.buffer);
    const safe = Math.min(filled, view.byteLength - mostLookedAt);
    const isInProgram = bytes.buffer === program?.buffer.buffer;
    let at = start;
    while (at < safe && block.count < blockRows) {
      at =
        program !== undefined && isInProgram
          ? runProgram(program, { bytes, at, safe }, count)
          : takePlain(bytes, at, safe, count);
      if (at >= safe || block.count === blockRows) break;
      const feed = takeOther(bytes, at, filled, count);
      if (feed < 0) break;
      count.lines += 1;
      at = feed + 1;
    }
    return at;
  }

  return { run: runLines, block, memory: program?.buffer };
}
