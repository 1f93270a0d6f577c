/**
 * The fast way through a chat: a header of a known pattern, a known writer, a body of text or a phrase in
 * its place, and further lines that can be no header. Rows go into a block without an object for each.
 * Whatever is not of this kind stops the run and is read line by line (chat-reader.ts), with the same
 * result: this file only says the same sooner.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import { createTextMeasure, measureBytes, measureLine } from "../bytes/measure.ts";
import type { RowBlock } from "../report/row-block.ts";
import { blockRows } from "../report/row-block.ts";
import type { WordScanner } from "../words/word-marks.ts";
import { editedMarkAt, isPlainBody, kindOfBody, skipMark } from "./body-kind.ts";
import type { HeaderMatcher } from "./header-matcher.ts";
import { createKnownBodies } from "./known-bodies.ts";
import { disorderMs } from "./timeline.ts";
import type { WriterFinder } from "./writers.ts";

const carriageReturn = 13;
/** Lines beyond this are reported by the line reader. */
const longestLine = 1 << 17;
/** Bytes of a line that are looked at four at a time, however short the line is. */
const mostLookedAt = 160;

/** What a run works with. */
export interface UsualLinesParts {
  readonly matcher: HeaderMatcher;
  readonly writers: WriterFinder;
  readonly words: WordScanner | undefined;
  readonly block: RowBlock;
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

/** A reader of usual lines. */
export function createUsualLines(parts: UsualLinesParts): RunUsualLines {
  const { matcher, writers, words, block } = parts;
  const { patterns } = matcher;
  const measure = createTextMeasure();
  const bodies = createKnownBodies();
  let view: DataView = new DataView(new ArrayBuffer(0));

  // Where the line feed behind the message stands, or -1 where it is none of the usual ones.
  function takeMessage(bytes: Uint8Array, from: number, filled: number): number {
    const feed = measureLine(bytes, from, measure);
    const end = feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
    if (feed >= filled || measure.oddBytes > 0 || feed - from > longestLine) return -1;
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
    if (kind === messageKinds.notice || kind === messageKinds.poll) return false;
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
    if (feed >= filled || measure.oddBytes > 0 || feed - from > longestLine) return -1;
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
      const isWhole = feed < filled && measure.oddBytes === 0 && feed - from <= longestLine;
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

  return (bytes, start, filled, count) => {
    if (view.buffer !== bytes.buffer) view = new DataView(bytes.buffer);
    const safe = Math.min(filled, view.byteLength - mostLookedAt);
    let at = start;
    while (at < safe && block.count < blockRows) {
      at = takePlain(bytes, at, safe, count);
      if (at >= safe || block.count === blockRows) break;
      const feed = takeOther(bytes, at, filled, count);
      if (feed < 0) break;
      count.lines += 1;
      at = feed + 1;
    }
    return at;
  };
}
