/**
 * The header of a line: a date, a time and what stands around them, read without knowing the format.
 *
 * Three forms are known: `[date, time] ` (iOS), `date, time - ` (Android) and `date, time: ` (old iOS).
 * A header has five or six numbers. What stands before, between and after them are its *slots*; in a slot
 * the letters form one word (`p. m.`, `klo`, `晚上`), the rest is punctuation. Headers with the same
 * punctuation have the same *signature*; words may differ from line to line.
 */

import { digitValue, isInvisible, isLetter, isSpace } from "../bytes/character.ts";
import { codePointAt, sequenceLength } from "../bytes/utf8.ts";

/** Which marks close a header. */
export type HeaderForm = "bracket" | "dash" | "colon";

/** A header as it stands in one line. */
export interface Header {
  readonly form: HeaderForm;
  /** Punctuation of all slots, `#` for a number, `W` for a word. */
  readonly signature: string;
  /** Five or six values. */
  readonly numbers: readonly number[];
  /** Digits of each number. */
  readonly widths: readonly number[];
  /** One for each slot (numbers + 1): its word, lower case without dots and spaces, or "". */
  readonly words: readonly string[];
  /** Byte positions where each slot starts and ends, in pairs; the last ends where the name begins. */
  readonly slots: readonly number[];
}

const longestHeader = 120;
const longestSlot = 24;
const openBracket = 0x5b;
const closeBracket = 0x5d;

interface Reading {
  numbers: number[];
  widths: number[];
  slots: number[];
  texts: string[];
  slot: string;
  inNumber: boolean;
  numberEnd: number;
  bracket: boolean;
}

/** Reads the header at the start of a line; undefined when there is none. */
export function readHeader(bytes: Uint8Array, start: number, end: number): Header | undefined {
  const reading: Reading = {
    numbers: [],
    widths: [],
    slots: [start],
    texts: [],
    slot: "",
    inNumber: false,
    numberEnd: start,
    bracket: false,
  };
  const limit = Math.min(end, start + longestHeader);
  let at = start;
  while (at < limit) {
    at += digitBeforeWord(reading, bytes, at, limit);
    const point = codePointAt(bytes, at);
    const next = at + sequenceLength(bytes, at);
    const closed = takeCodePoint(reading, point, at, next);
    if (closed === "no header") return undefined;
    if (closed !== undefined)
      return finishHeader(reading, closed, headerEnd(bytes, next, end, closed));
    at = next;
  }
  return undefined;
}

function takeCodePoint(
  reading: Reading,
  point: number,
  at: number,
  next: number,
): HeaderForm | "no header" | undefined {
  if (isInvisible(point)) return undefined;
  const digit = digitValue(point);
  if (digit >= 0) return takeDigit(reading, digit, at, next);
  if (reading.inNumber) {
    reading.inNumber = false;
    reading.slots.push(reading.numberEnd);
  }
  reading.slot += isSpace(point) ? " " : String.fromCodePoint(point);
  if (reading.slot.length > longestSlot) return "no header";
  if (reading.numbers.length === 0) {
    if (point === openBracket) reading.bracket = true;
    return undefined;
  }
  return formClosedBy(reading, point);
}

// Words for a part of the day that begin with a digit (Anii `1ka`, `2ja`): the digit is no number.
const digitWords: readonly (readonly number[])[] = [
  [0x31, 0x6b, 0x61],
  [0x32, 0x6a, 0x61],
];

// Bytes of a digit that belongs to such a word behind the time, or 0.
function digitBeforeWord(reading: Reading, bytes: Uint8Array, at: number, limit: number): number {
  if (reading.inNumber || reading.numbers.length < 5 || !reading.slot.endsWith(" ")) return 0;
  const found = digitWords.some(
    (word) =>
      at + word.length < limit &&
      word.every((byte, index) => bytes[at + index] === byte) &&
      !isLetter(codePointAt(bytes, at + word.length)),
  );
  return found ? 1 : 0;
}

function takeDigit(
  reading: Reading,
  digit: number,
  at: number,
  next: number,
): "no header" | undefined {
  const last = reading.numbers.length - 1;
  reading.numberEnd = next;
  if (reading.inNumber) {
    const width = (reading.widths[last] ?? 0) + 1;
    if (width > 4) return "no header";
    reading.numbers[last] = (reading.numbers[last] ?? 0) * 10 + digit;
    reading.widths[last] = width;
    return undefined;
  }
  if (reading.numbers.length === 6) return "no header";
  reading.slots.push(at);
  reading.texts.push(reading.slot);
  reading.slot = "";
  reading.numbers.push(digit);
  reading.widths.push(1);
  reading.inNumber = true;
  return undefined;
}

function formClosedBy(reading: Reading, point: number): HeaderForm | undefined {
  if (reading.bracket)
    return point === closeBracket && reading.numbers.length >= 5 ? "bracket" : undefined;
  if (reading.numbers.length < 5 || !isSpace(point)) return undefined;
  if (reading.slot.endsWith(" - ") || reading.slot.endsWith(" – ")) return "dash";
  return reading.slot.endsWith(": ") ? "colon" : undefined;
}

// Behind the closing bracket stands one space, or none.
function headerEnd(bytes: Uint8Array, next: number, end: number, form: HeaderForm): number {
  if (form !== "bracket" || next >= end || !isSpace(codePointAt(bytes, next))) return next;
  return next + sequenceLength(bytes, next);
}

function finishHeader(reading: Reading, form: HeaderForm, end: number): Header | undefined {
  if (reading.bracket !== (form === "bracket") || reading.numbers.length < 5) return undefined;
  reading.texts.push(reading.slot);
  reading.slots.push(end);
  const parts = reading.texts.map(splitWord);
  if (!parts.every((part, index) => index === 0 || part.marks !== "")) return undefined;
  return {
    form,
    signature: `${parts.map((part) => part.marks).join("#")}`,
    numbers: reading.numbers,
    widths: reading.widths,
    words: parts.map((part) => part.word),
    slots: reading.slots,
  };
}

// From the first letter to the last, with a dot behind it, is the word; the rest are marks.
function splitWord(slot: string): { marks: string; word: string } {
  const characters = [...slot];
  const isPart = (character: string) => isLetter(character.codePointAt(0) ?? 0);
  const first = characters.findIndex(isPart);
  if (first < 0) return { marks: slot, word: "" };
  let last = characters.findLastIndex(isPart);
  if (characters[last + 1] === ".") last += 1;
  const word = normaliseWord(characters.slice(first, last + 1).join(""));
  const marks = `${characters.slice(0, first).join("")}W${characters.slice(last + 1).join("")}`;
  return { marks, word };
}

/** A word as the table of day periods keeps it: lower case, only letters and marks, `p. m.` as `p m`. */
export function normaliseWord(word: string): string {
  const spaced = [...word.normalize("NFC").toLowerCase()].map((character) => {
    const point = character.codePointAt(0) ?? 0;
    return isLetter(point) ? character : isSpace(point) ? " " : "";
  });
  return spaced
    .join("")
    .split(" ")
    .filter((part) => part !== "")
    .join(" ");
}
