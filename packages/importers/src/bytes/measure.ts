/**
 * What is kept of a text: its length in UTF-16 units, its words, whether it ends with a question mark,
 * whether a link is in it. A piece of bytes is measured in place; no string is made.
 *
 * A word is a run of letters, digits and apostrophes; an ideograph or kana counts as one word.
 */

import { messageFlags } from "@ebb/core";
import {
  digitValue,
  isEmoji,
  isLetter,
  isQuestionMark,
  isSpace,
  isWordByItself,
} from "./character.ts";
import { codePointAt, encodeUtf8, sequenceLength } from "./utf8.ts";

/** The measures of one text, reused between calls. */
export interface TextMeasure {
  chars: number;
  words: number;
  flags: number;
  /** Byte sequences that are no UTF-8, and NULs. */
  oddBytes: number;
}

/** A measure to be reused. */
export function createTextMeasure(): TextMeasure {
  return { chars: 0, words: 0, flags: 0, oddBytes: 0 };
}

// By byte: 0 neither, 1 part of a word, 2 to be looked at (line feed, colon, NUL, all beyond ASCII).
const byteClass = new Uint8Array(256).fill(2, 128);
for (let code = 0; code < 128; code += 1) {
  const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (letter || (code >= 0x30 && code <= 0x39) || code === 0x27) byteClass[code] = 1;
}
byteClass[0] = 2;
byteClass[10] = 2;
byteClass[0x3a] = 2;
// By two bytes, the first in the low half: whether the first and the last are part of a word (bits 0 and 1),
// and above them the words that begin when none is open; 255 where one of them is to be looked at.
const pairClass = new Uint8Array(1 << 16);
for (let pair = 0; pair < pairClass.length; pair += 1) {
  const first = byteClass[pair & 255] as number;
  const last = byteClass[pair >> 8] as number;
  const begun = first + (last & (first ^ 1));
  pairClass[pair] = first === 2 || last === 2 ? 255 : first | (last << 1) | (begun << 2);
}
const slash = 0x2f;
const lineFeed = 10;

/** Measures the bytes from `start` to `end` into `out`. Source: chats.md 3, "never make the file a string". */
export function measureBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: TextMeasure,
): void {
  out.words = 0;
  out.chars = end - start;
  out.oddBytes = 0;
  out.flags = 0;
  let inWord = 0;
  for (let at = start; at < end; ) {
    const part = byteClass[bytes[at] as number] as number;
    if (part < 2) {
      out.words += part & (inWord ^ 1);
      inWord = part;
      at += 1;
      continue;
    }
    const step = lookAt(bytes, at, inWord, out);
    at += step >> 1;
    inWord = step & 1;
  }
  if (endsAsQuestion(bytes, start, end)) out.flags |= messageFlags.question;
}

/**
 * The same for one line, of which only the start is known: measures up to the next line feed, which must
 * exist, and gives its position. A CR before it is no part of the text. Plain text is taken two bytes at a
 * time out of `view`, which shows the same bytes and at least one beyond that line feed.
 */
export function measureLine(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  out: TextMeasure,
): number {
  let words = 0;
  let inWord = 0;
  let at = start;
  out.words = 0;
  out.chars = 0;
  out.oddBytes = 0;
  out.flags = 0;
  for (;;) {
    let pair = pairClass[view.getUint16(at, true)] as number;
    while (pair < 255) {
      words += (pair >> 2) - (pair & inWord);
      inWord = (pair >> 1) & 1;
      at += 2;
      pair = pairClass[view.getUint16(at, true)] as number;
    }
    const part = byteClass[bytes[at] as number] as number;
    if (part < 2) {
      words += part & (inWord ^ 1);
      inWord = part;
      at += 1;
      continue;
    }
    if (bytes[at] === lineFeed) break;
    const step = lookAt(bytes, at, inWord, out);
    at += step >> 1;
    inWord = step & 1;
  }
  const end = at > start && bytes[at - 1] === 13 ? at - 1 : at;
  out.words += words;
  out.chars += end - start;
  if (endsAsQuestion(bytes, start, end)) out.flags |= messageFlags.question;
  return at;
}

// A byte that is no plain ASCII text. Gives twice the bytes to step over, plus 1 inside a word; `chars`
// loses what the sequence has more in bytes than in UTF-16 units.
function lookAt(bytes: Uint8Array, at: number, inWord: number, out: TextMeasure): number {
  const byte = bytes[at] as number;
  if (byte < 128) {
    if (byte === 0) out.oddBytes += 1;
    else if (bytes[at + 1] === slash && bytes[at + 2] === slash) out.flags |= messageFlags.link;
    return 2;
  }
  const length = sequenceLength(bytes, at);
  if (length === 1) {
    out.oddBytes += 1;
    return 2;
  }
  const point = codePointAt(bytes, at);
  out.chars -= length === 4 ? 2 : length - 1;
  if (isWordByItself(point)) {
    out.words += 1;
    return length << 1;
  }
  if (point !== 0x2019 && !isLetter(point) && digitValue(point) < 0) return length << 1;
  out.words += inWord ^ 1;
  return (length << 1) | 1;
}

/** Measures a text that is a string already (records of JSON and XML exports). */
export function measureText(text: string, out: TextMeasure): void {
  const bytes = encodeUtf8(text);
  measureBytes(bytes, 0, bytes.length, out);
  out.chars = text.length;
}

// The last mark counts, behind spaces, emoji and closing quotes or brackets.
function endsAsQuestion(bytes: Uint8Array, start: number, end: number): boolean {
  let at = end;
  while (at > start) {
    at -= 1;
    while (at > start && ((bytes[at] as number) & 0xc0) === 0x80) at -= 1;
    const point = codePointAt(bytes, at);
    if (isQuestionMark(point)) return true;
    const passes =
      isSpace(point) || isEmoji(point) || point === 0x21 || point === 0x29 || point === 0x22;
    if (!passes) return false;
  }
  return false;
}
