/**
 * Finds the header of a line with the learned templates. The literal bytes of each kind of header met so
 * far are kept as a *variant* (one for AM, one for PM, …); a line is first compared with the variants,
 * most recent first, digits read in place, and only then read the slow way. Headers that were understood
 * become patterns (header-patterns.ts) for the lines that follow.
 */

import type { DateOrder } from "../importer.ts";
import { dayInOrder } from "./date-order.ts";
import type { Header } from "./header.ts";
import { readHeader } from "./header.ts";
import type { HeaderPatterns } from "./header-patterns.ts";
import { createHeaderPatterns } from "./header-patterns.ts";
import type { Template } from "./template.ts";
import { templateKey, writtenDate } from "./template.ts";

/** What the matcher found in the last line; overwritten by the next. */
export interface HeaderMatch {
  /** Where the name begins. */
  end: number;
  /** Local day; NaN when the date is none in the template's order. */
  day: number;
  /** Second of the day; NaN when the time is none. */
  second: number;
  /** Half a day may be missing or too much. */
  isHalfUnknown: boolean;
  template: Template;
}

/** `unknown`: a header of a form that was not learned. */
export type MatchResult = "header" | "unknown" | "none";

/** A matcher with its reused result. */
export interface HeaderMatcher {
  readonly result: HeaderMatch;
  readonly match: (bytes: Uint8Array, start: number, end: number, line: number) => MatchResult;
  readonly patterns: HeaderPatterns;
  /** Headers whose word for the part of the day was not learned. */
  readonly newWords: () => number;
  /** True for a first byte with which no header of this file begins, so that the line continues another. */
  readonly isNeverFirst: (byte: number) => boolean;
  /** Forms of headers met so far; `isNeverFirst` may change with it. */
  readonly variants: () => number;
}

interface Variant {
  readonly template: Template;
  readonly slots: readonly Uint8Array[];
  readonly hours: readonly (number | undefined)[] | undefined;
}

const mostVariants = 64;
const widthAt = 6;
const lineFeed = 10;

/** A matcher for the templates of one file. */
export function createHeaderMatcher(templates: readonly Template[]): HeaderMatcher {
  const byKey = new Map(templates.map((template) => [template.key, template]));
  const variants: Variant[] = [];
  // Six numbers, then the digits of each.
  const values = new Int32Array(12);
  const patterns = createHeaderPatterns();
  let newWords = 0;
  let met = 0;
  const days = createDayCache();
  const result: HeaderMatch = {
    end: 0,
    day: 0,
    second: 0,
    isHalfUnknown: false,
    // Filled before the first use.
    template: templates[0] as Template,
  };

  function matchSlow(bytes: Uint8Array, start: number, end: number, line: number): MatchResult {
    if (!mayBeginHeader(bytes[start] ?? 0, variants)) return "none";
    const header = readHeader(bytes, start, end);
    if (header === undefined) return "none";
    const template = byKey.get(templateKey(header));
    if (template === undefined) return "unknown";
    const variant = variantOf(template, header, bytes);
    const word = header.words[template.periodSlot];
    if (word !== undefined && !template.hourByWord.has(word)) newWords += 1;
    met += 1;
    variants.unshift(variant);
    variants.length = Math.min(variants.length, mostVariants);
    values.set(header.numbers);
    values.set(header.widths, widthAt);
    result.end = header.slots.at(-1) ?? start;
    fill(variant, line);
    return "header";
  }

  function fill(variant: Variant, line: number): void {
    const { template } = variant;
    result.template = template;
    result.day = days.dayOf(template, values, line);
    fillTime(variant);
  }

  function fillTime(variant: Variant): void {
    const { template } = variant;
    const at = template.timeAt;
    const written = values[at] ?? 0;
    const minute = values[at + 1] ?? 0;
    const second = template.numbers === 6 ? (values[at + 2] ?? 0) : 0;
    const hour = variant.hours === undefined ? written : variant.hours[written];
    result.isHalfUnknown = hour === undefined || template.isUnmarked;
    const isTime = written < 24 && minute < 60 && second < 61;
    result.second = isTime ? (hour ?? written) * 3600 + minute * 60 + second : Number.NaN;
  }

  // A header that was understood, unless its pattern is known already.
  function learnPattern(variant: Variant, bytes: Uint8Array, start: number): void {
    const { template } = variant;
    const isSure = !result.isHalfUnknown && template.segments.length === 1;
    if (!isSure || !(result.day >= 0) || !(result.second >= 0)) return;
    if (patterns.match(new DataView(bytes.buffer), bytes, start) === result.end) return;
    const places = placesOf(variant, values);
    const { dateAt, timeAt, signature } = template;
    const numbers = [...values.subarray(0, widthAt)];
    const date = writtenDate({ signature, numbers, widths: [...values.subarray(widthAt)] }, dateAt);
    const order = orderAt(template, 0);
    patterns.learn({
      bytes,
      start,
      end: result.end,
      date: places.slice(dateAt, dateAt + 3),
      time: places.slice(timeAt, timeAt + template.numbers - 3),
      hours: variant.hours,
      dayOf: (written) => dayInOrder({ ...date, numbers: written }, order),
    });
  }

  function matchLine(bytes: Uint8Array, start: number, end: number, line: number): MatchResult {
    for (let index = 0; index < variants.length; index += 1) {
      const variant = variants[index] as Variant;
      const at = matchSlots(variant, bytes, start, values);
      if (at < 0 || at > end) continue;
      if (index > 0) {
        variants.splice(index, 1);
        variants.unshift(variant);
      }
      result.end = at;
      fill(variant, line);
      return "header";
    }
    return matchSlow(bytes, start, end, line);
  }

  return {
    result,
    patterns,
    newWords: () => newWords,
    variants: () => met,
    isNeverFirst: (byte) => byte === lineFeed || !mayBeginHeader(byte, variants),
    match(bytes, start, end, line) {
      const found = matchLine(bytes, start, end, line);
      if (found === "header") learnPattern(variants[0] as Variant, bytes, start);
      return found;
    },
  };
}

// A line that begins with a Latin letter is a header only where such headers were met.
function mayBeginHeader(byte: number, variants: readonly Variant[]): boolean {
  const isLatin = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return !isLatin || variants.some((variant) => ((variant.slots[0]?.[0] ?? 0) | 0x20) >= 0x61);
}

// From the start of the header: where each number stands, and how many bytes it has.
function placesOf(variant: Variant, values: Int32Array): { at: number; width: number }[] {
  let at = 0;
  return variant.slots.slice(0, -1).map((literal, slot) => {
    const place = { at: at + literal.length, width: values[slot + widthAt] as number };
    at = place.at + place.width;
    return place;
  });
}

// Reads slots and numbers at byte `at`; gives where the name begins, or -1.
function matchSlots(variant: Variant, bytes: Uint8Array, at: number, values: Int32Array): number {
  const { slots } = variant;
  const last = slots.length - 1;
  for (let slot = 0; slot <= last; slot += 1) {
    const literal = slots[slot] as Uint8Array;
    for (let index = 0; index < literal.length; index += 1) {
      if (bytes[at + index] !== literal[index]) return -1;
    }
    at += literal.length;
    if (slot === last) return at;
    const start = at;
    let value = 0;
    for (let digit = (bytes[at] as number) - 48; digit >= 0 && digit <= 9; ) {
      value = value * 10 + digit;
      at += 1;
      digit = (bytes[at] as number) - 48;
    }
    if (at === start || at - start > 4) return -1;
    values[slot] = value;
    values[slot + widthAt] = at - start;
  }
  return at;
}

function variantOf(template: Template, header: Header, bytes: Uint8Array): Variant {
  const slots = header.words.map((_, slot) =>
    bytes.slice(header.slots[slot * 2], header.slots[slot * 2 + 1]),
  );
  const word = header.words[template.periodSlot];
  const hours = word === undefined ? undefined : (template.hourByWord.get(word) ?? []);
  return { template, slots, hours };
}

// Consecutive lines share their day.
function createDayCache(): {
  dayOf: (template: Template, values: Int32Array, line: number) => number;
} {
  let known: Template | undefined;
  let order: DateOrder = "dmy";
  let p = -1;
  let q = -1;
  let r = -1;
  let day = Number.NaN;
  return {
    dayOf(template, values, line) {
      const at = template.dateAt;
      const now = orderAt(template, line);
      const isSame = template === known && now === order && p === values[at];
      if (isSame && q === values[at + 1] && r === values[at + 2]) return day;
      known = template;
      order = now;
      p = values[at] as number;
      q = values[at + 1] as number;
      r = values[at + 2] as number;
      const numbers = [...values.subarray(0, widthAt)];
      const widths = [...values.subarray(widthAt)];
      const { signature } = template;
      day = dayInOrder(writtenDate({ signature, numbers, widths }, at), order);
      return day;
    },
  };
}

function orderAt(template: Template, line: number): DateOrder {
  let order: DateOrder = template.segments[0]?.order ?? "dmy";
  for (const segment of template.segments) if (segment.fromLine <= line) order = segment.order;
  return order;
}
