/**
 * What is kept of a text: its length in UTF-16 units, its words, whether it ends with a question mark,
 * whether a link is in it. A piece of bytes is measured in place; no string is made.
 *
 * A word is a run of letters, digits and apostrophes; an ideograph or kana counts as one word.
 */

import { messageFlags } from "@ebb/core";
import {
  classOfPoint,
  isQuestionBit,
  passesBit,
  tabledPoints,
  unknownClass,
  wordByItself,
} from "./point-class.ts";
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
const slash = 0x2f;
const lineFeed = 10;

// By two bytes, the first one low: bit 0 the first is part of a word, bit 1 a word begins with the second,
// bit 2 the second is part of one; `notPlain` where either is to be looked at.
const pairClass = new Uint8Array(1 << 16);
const notPlain = 8;
for (let high = 0; high < 256; high += 1) pairClass.set(pairsWith(byteClass[high] ?? 2), high << 8);

function pairsWith(second: number): Uint8Array {
  return byteClass.map((first) => {
    if (first === 2 || second === 2) return notPlain;
    return (second << 2) | ((second & (first ^ 1)) << 1) | first;
  });
}

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
  let words = 0;
  let inWord = 0;
  for (let at = start; at < end; ) {
    const part = byteClass[bytes[at] as number] as number;
    if (part < 2) {
      words += part & (inWord ^ 1);
      inWord = part;
      at += 1;
      continue;
    }
    const step = lookAt(bytes, at, inWord, out);
    at += step >> 1;
    inWord = step & 1;
  }
  out.words += words;
  if (endsAsQuestion(bytes, start, end)) out.flags |= messageFlags.question;
}

/**
 * The same for one line, of which only the start is known: measures up to the next line feed, behind which
 * another byte must exist, and gives its position. A CR before it is no part of the text. Plain text is
 * looked at two bytes at a time.
 */
export function measureLine(bytes: Uint8Array, start: number, out: TextMeasure): number {
  let words = 0;
  let inWord = 0;
  let at = start;
  out.words = 0;
  out.chars = 0;
  out.oddBytes = 0;
  out.flags = 0;
  for (;;) {
    const pair = pairClass[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] as number;
    if (pair < notPlain) {
      words += (pair & 1 & (inWord ^ 1)) + ((pair >> 1) & 1);
      inWord = pair >> 2;
      at += 2;
      continue;
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
  if (mayEndAsQuestion(bytes[end - 1] as number) && endsAsQuestion(bytes, start, end))
    out.flags |= messageFlags.question;
  return at;
}

// A letter or a digit, a dot or a comma at the end, and there is no question.
function mayEndAsQuestion(last: number): boolean {
  return byteClass[last] !== 1 && last !== 0x2e && last !== 0x2c;
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
  const part = partOfWord(codePointAt(bytes, at));
  out.chars -= length === 4 ? 2 : length - 1;
  out.words += part === wordByItself ? 1 : part & (inWord ^ 1);
  return (length << 1) | (part & 1);
}

// By code point, what was found out before.
const knownClasses = new Uint8Array(tabledPoints).fill(unknownClass);

// 0 no part of a word, 1 part of one, 2 a word by itself.
function partOfWord(point: number): number {
  if (point >= tabledPoints) return classOfPoint(point) & 3;
  const known = knownClasses[point] as number;
  if (known !== unknownClass) return known & 3;
  const found = classOfPoint(point);
  knownClasses[point] = found;
  return found & 3;
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
    const found = classOfPoint(codePointAt(bytes, at));
    if ((found & isQuestionBit) !== 0) return true;
    if ((found & passesBit) === 0) return false;
  }
  return false;
}
