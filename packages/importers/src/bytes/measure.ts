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

// 1: part of a word, 2: closes a text without mattering for a question mark (space, quotes, brackets).
const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (letter || (code >= 0x30 && code <= 0x39) || code === 0x27) asciiClass[code] = 1;
}
const colon = 0x3a;
const slash = 0x2f;

/** Measures the bytes from `start` to `end` into `out`. Source: chats.md 3, "never make the file a string". */
export function measureBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: TextMeasure,
): void {
  let words = 0;
  let chars = 0;
  let inWord = 0;
  let flags = 0;
  let odd = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte < 128) {
      const part = asciiClass[byte] as number;
      words += part & (inWord ^ 1);
      inWord = part;
      if (byte === colon && bytes[at + 1] === slash && bytes[at + 2] === slash)
        flags = messageFlags.link;
      else if (byte === 0) odd += 1;
      at += 1;
      chars += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    const point = codePointAt(bytes, at);
    if (length === 1) odd += 1;
    at += length;
    chars += length === 4 ? 2 : 1;
    if (isWordByItself(point)) {
      words += 1;
      inWord = 0;
    } else if (point === 0x2019 || isLetter(point) || digitValue(point) >= 0) {
      words += inWord ^ 1;
      inWord = 1;
    } else inWord = 0;
  }
  out.chars = chars;
  out.words = words;
  out.oddBytes = odd;
  out.flags = flags | (endsAsQuestion(bytes, start, end) ? messageFlags.question : 0);
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
