/**
 * Headers as bytes: once a header was understood, its literal bytes and the places of its digits are a
 * *pattern*, and a line is compared with it four bytes at a time. While the digits of the date stay the
 * same, only the time is read. What fits no pattern is read the slow way and may become one.
 */

import type { MaskedBytes } from "../bytes/masked-bytes.ts";
import { maskedBytes, startsMasked } from "../bytes/masked-bytes.ts";

/** A header that was understood. */
export interface KnownHeader {
  readonly bytes: Uint8Array;
  readonly start: number;
  /** Where the name begins. */
  readonly end: number;
  /** First byte of each number of the date and of the time, and its digits. */
  readonly date: readonly { readonly at: number; readonly width: number }[];
  readonly time: readonly { readonly at: number; readonly width: number }[];
  /** Hour of the day by the written one; undefined where they are the same. */
  readonly hours: readonly (number | undefined)[] | undefined;
  /** Local day of three written numbers; NaN where they are none. */
  readonly dayOf: (numbers: readonly [number, number, number]) => number;
}

/** Patterns of one file, the one met last first. */
export interface HeaderPatterns {
  /** Where the name begins, or -1 where the line fits no pattern; then `found` holds its time. */
  readonly match: (view: DataView, bytes: Uint8Array, at: number) => number;
  readonly found: { timeMs: number };
  /** The pattern met last; read by the program of plain lines. */
  readonly shown: ShownPattern;
  /** A pattern out of a header whose time exists and is not doubtful. */
  readonly learn: (header: KnownHeader) => void;
}

/** A pattern in arrays that stay the same; `version` changes with what they hold. */
export interface ShownPattern {
  version: number;
  /** Words of four bytes; 0 before the first pattern. */
  words: number;
  length: number;
  dayMs: number;
  tens: number;
  ones: number;
  minute: number;
  second: number;
  readonly masks: Int32Array;
  readonly expected: Int32Array;
  /** Hour of the day by the written one. */
  readonly hours: Int32Array;
}

interface Pattern {
  /** All bytes but the digits. */
  readonly literal: MaskedBytes;
  /** All bytes but the digits of the time; those of the date are the ones seen last. */
  readonly whole: MaskedBytes;
  readonly header: KnownHeader;
  /** Places of the digits from the start of the header; -1 for what it does not have. */
  readonly tensAt: number;
  readonly onesAt: number;
  readonly minuteAt: number;
  readonly secondAt: number;
  /** Hour of the day by the written one; -1 where there is none or it is doubtful. */
  readonly hours: Int32Array;
  dayMs: number;
}

const dayMs = 86_400_000;
const mostPatterns = 48;
const mostWords = 16;
const noHours = new Int32Array(30).fill(-1);

/** No patterns yet. */
export function createHeaderPatterns(): HeaderPatterns {
  const patterns: Pattern[] = [];
  const found = { timeMs: Number.NaN };
  // The pattern met last, in arrays that stay the same, so that comparing with it needs no look at objects.
  const masks = new Int32Array(mostWords);
  const expected = new Int32Array(mostWords);
  const hours = new Int32Array(noHours.length);
  const shown: ShownPattern = {
    masks,
    expected,
    hours,
    version: 0,
    words: 0,
    length: 0,
    dayMs: Number.NaN,
    tens: -1,
    ones: 0,
    minute: 0,
    second: -1,
  };

  function show(pattern: Pattern): void {
    // Behind the words of a shorter pattern stand zeros, which fit everything.
    masks.fill(0).set(pattern.whole.masks);
    expected.fill(0).set(pattern.whole.expected);
    shown.words = pattern.whole.masks.length;
    shown.length = pattern.header.end;
    shown.dayMs = pattern.dayMs;
    shown.tens = pattern.tensAt;
    shown.ones = pattern.onesAt;
    shown.minute = pattern.minuteAt;
    shown.second = pattern.secondAt;
    hours.set(pattern.hours);
    shown.version += 1;
  }

  // Second of the day by the places of the shown pattern; NaN where it is none.
  function secondsIn(bytes: Uint8Array, at: number): number {
    const tens = shown.tens < 0 ? 0 : (bytes[at + shown.tens] as number) - 0x30;
    const ones = (bytes[at + shown.ones] as number) - 0x30;
    if (!(tens >= 0 && tens < 3 && ones >= 0 && ones <= 9)) return Number.NaN;
    const minuteAt = at + shown.minute;
    const minute = twoDigits(bytes[minuteAt] as number, bytes[minuteAt + 1] as number);
    const secondAt = at + shown.second;
    const second =
      shown.second < 0 ? 0 : twoDigits(bytes[secondAt] as number, bytes[secondAt + 1] as number);
    const hour = hours[tens * 10 + ones] as number;
    if (minute > 59 || second > 60 || hour < 0) return Number.NaN;
    return hour * 3600 + minute * 60 + second;
  }

  // Another pattern, or another date; where a line fits, its pattern is shown from now on.
  function matchOther(view: DataView, bytes: Uint8Array, at: number): number {
    for (let index = 0; index < patterns.length; index += 1) {
      const pattern = patterns[index] as Pattern;
      if (!startsMasked(view, at, pattern.literal)) continue;
      if (!startsMasked(view, at, pattern.whole)) takeDate(pattern, view, bytes, at);
      show(pattern);
      const timeMs = shown.dayMs + secondsIn(bytes, at) * 1000;
      if (!(timeMs >= 0)) continue;
      patterns.splice(index, 1);
      patterns.unshift(pattern);
      found.timeMs = timeMs;
      return at + pattern.header.end;
    }
    return -1;
  }

  return {
    found,
    shown,
    match(view, bytes, at) {
      const { words } = shown;
      if (words === 0 || at + mostWords * 4 > view.byteLength) return -1;
      for (let word = 0; word < words; word += 1) {
        const seen = view.getInt32(at + word * 4, true) & (masks[word] as number);
        if (seen !== expected[word]) return matchOther(view, bytes, at);
      }
      const timeMs = shown.dayMs + secondsIn(bytes, at) * 1000;
      if (!(timeMs >= 0)) return -1;
      found.timeMs = timeMs;
      return at + shown.length;
    },
    learn(header) {
      const pattern = patternOf(header);
      if (pattern === undefined) return;
      patterns.unshift(pattern);
      patterns.length = Math.min(patterns.length, mostPatterns);
      show(pattern);
    },
  };
}

// 0-99, or more where one of them is no digit.
function twoDigits(tens: number, ones: number): number {
  const high = tens - 0x30;
  const low = ones - 0x30;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : 1000;
}

// The digits of another date in the same places.
function takeDate(pattern: Pattern, view: DataView, bytes: Uint8Array, at: number): void {
  const { header, whole } = pattern;
  const [p, q, r] = header.date.map((part) => numberAt(bytes, at + part.at, part.width));
  // A header has three numbers of a date.
  const numbers = [p, q, r] as [number, number, number];
  pattern.dayMs = numbers.some(Number.isNaN) ? Number.NaN : header.dayOf(numbers) * dayMs;
  for (let word = 0; word < whole.masks.length; word += 1)
    whole.expected[word] = view.getInt32(at + word * 4, true) & (whole.masks[word] as number);
}

function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) {
    const digit = (bytes[at + index] as number) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

// None for a header with minutes or seconds of one digit, with digits of another script, or too long.
function patternOf(header: KnownHeader): Pattern | undefined {
  const { start, end, date, time } = header;
  const [hour, minute, second] = time;
  if (hour === undefined || minute?.width !== 2 || (second?.width ?? 2) !== 2) return undefined;
  if (hour.width > 2 || end - start > mostWords * 4) return undefined;
  const bytes = header.bytes.slice(start, end);
  const isTime = (at: number) => isWithin(at, time);
  const isDigit = (at: number) => isTime(at) || isWithin(at, date);
  if ([...bytes].some((byte, at) => isDigit(at) && (byte < 0x30 || byte > 0x39))) return undefined;
  const own: KnownHeader = { ...header, bytes, start: 0, end: bytes.length };
  const [p, q, r] = date.map((part) => numberAt(bytes, part.at, part.width));
  return {
    literal: maskedBytes(bytes, isDigit),
    whole: maskedBytes(bytes, isTime),
    header: own,
    tensAt: hour.width === 2 ? hour.at : -1,
    onesAt: hour.at + hour.width - 1,
    minuteAt: minute.at,
    secondAt: second?.at ?? -1,
    hours: noHours.map((_, written) => hourOf(header, written)),
    // A header has three numbers of a date.
    dayMs: header.dayOf([p, q, r] as [number, number, number]) * dayMs,
  };
}

type Places = KnownHeader["date"];

function isWithin(at: number, places: Places): boolean {
  return places.some((part) => at >= part.at && at < part.at + part.width);
}

function hourOf(header: KnownHeader, written: number): number {
  if (written > 23) return -1;
  return header.hours === undefined ? written : (header.hours[written] ?? -1);
}
