/**
 * Finds the header of a line with the learned templates. The literal bytes of each kind of header met so
 * far are kept as a *variant* (one for AM, one for PM, …); a line is first compared with the variants,
 * most recent first, digits read in place, and only then read the slow way.
 */

import type { MaskedBytes } from "../bytes/masked-bytes.ts";
import { maskedBytes, startsMasked } from "../bytes/masked-bytes.ts";
import type { DateOrder } from "../importer.ts";
import { dayInOrder } from "./date-order.ts";
import type { Header } from "./header.ts";
import { readHeader } from "./header.ts";
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
  /** Tries only the two variants met last; true for a header with a date and time that exist. */
  readonly matchRecent: (bytes: Uint8Array, view: DataView, start: number, line: number) => boolean;
}

interface Variant {
  readonly template: Template;
  readonly slots: readonly Uint8Array[];
  readonly hours: readonly (number | undefined)[] | undefined;
}

const mostVariants = 64;
const widthAt = 6;

/** A matcher for the templates of one file. */
export function createHeaderMatcher(templates: readonly Template[]): HeaderMatcher {
  const byKey = new Map(templates.map((template) => [template.key, template]));
  const variants: Variant[] = [];
  // Six numbers, then the digits of each.
  const values = new Int32Array(12);
  // The header of the last new day with its digits of the time left open: most lines are of the same day.
  const same = { day: undefined as SameDay | undefined, variant: undefined as Variant | undefined };
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

  // Date first and one order throughout: the bytes before the time say the day.
  function remember(variant: Variant, bytes: Uint8Array, start: number): void {
    const { template } = variant;
    same.variant = undefined;
    if (template.timeAt !== 3 || template.segments.length !== 1) return;
    same.day = sameDayOf(bytes, start, variant, values);
    same.variant = variant;
  }

  function matchSameDay(
    variant: Variant,
    day: SameDay,
    bytes: Uint8Array,
    view: DataView,
    start: number,
  ): number {
    const { header, prefix } = day;
    if (startsMasked(view, start, header) && takeTwoDigits(day, bytes, start, values))
      return start + header.length;
    if (!startsMasked(view, start, prefix)) return -1;
    return matchTime(variant, bytes, start + prefix.length, values);
  }

  function matchRecent(bytes: Uint8Array, view: DataView, start: number, line: number): boolean {
    const first = variants[0];
    const second = variants[1];
    if (first === undefined) return false;
    if (first === same.variant && same.day !== undefined) {
      const end = matchSameDay(first, same.day, bytes, view, start);
      if (end >= 0) {
        result.end = end;
        fillTime(first);
        return result.second >= 0 && !result.isHalfUnknown;
      }
    }
    let chosen = first;
    let at = matchSlots(first, 0, bytes, start, values);
    if (at < 0 && second !== undefined) {
      chosen = second;
      at = matchSlots(second, 0, bytes, start, values);
    }
    if (at < 0) return false;
    result.end = at;
    fill(chosen, line);
    if (Number.isNaN(result.day)) return false;
    remember(chosen, bytes, start);
    return result.second >= 0 && !result.isHalfUnknown;
  }

  return {
    result,
    matchRecent,
    match(bytes, start, end, line) {
      for (let index = 0; index < variants.length; index += 1) {
        const variant = variants[index] as Variant;
        const at = matchSlots(variant, 0, bytes, start, values);
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
    },
  };
}

// A line that begins with a Latin letter is a header only where such headers were met.
function mayBeginHeader(byte: number, variants: readonly Variant[]): boolean {
  const isLatin = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return !isLatin || variants.some((variant) => ((variant.slots[0]?.[0] ?? 0) | 0x20) >= 0x61);
}

interface SameDay {
  /** The bytes before the time. */
  readonly prefix: MaskedBytes;
  /** The whole header with two open digits in each number of the time. */
  readonly header: MaskedBytes;
  /** From the start of the line to the first digit of each number of the time, in the header. */
  readonly digits: readonly number[];
}

// The header at `start`, of which `values` tell the widths of the date.
function sameDayOf(
  bytes: Uint8Array,
  start: number,
  variant: Variant,
  values: Int32Array,
): SameDay {
  const { slots } = variant;
  let length = slots[3]?.length ?? 0;
  for (let slot = 0; slot < 3; slot += 1)
    length += (slots[slot]?.length ?? 0) + (values[slot + widthAt] as number);
  const prefix = bytes.slice(start, start + length);
  const header = [...prefix];
  const digits: number[] = [];
  for (const literal of slots.slice(4)) {
    digits.push(header.length);
    header.push(0, 0, ...literal);
  }
  const isOpen = (at: number) => digits.some((digit) => at === digit || at === digit + 1);
  return {
    prefix: maskedBytes(prefix, () => false),
    header: maskedBytes(Uint8Array.from(header), isOpen),
    digits,
  };
}

function takeTwoDigits(
  day: SameDay,
  bytes: Uint8Array,
  start: number,
  values: Int32Array,
): boolean {
  const { digits } = day;
  for (let number = 0; number < digits.length; number += 1) {
    const at = start + (digits[number] as number);
    const tens = (bytes[at] as number) - 48;
    const ones = (bytes[at + 1] as number) - 48;
    if (!(tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9)) return false;
    values[number + 3] = tens * 10 + ones;
    values[number + 3 + widthAt] = 2;
  }
  return true;
}

// The numbers of the time and what follows, behind the literal before them.
function matchTime(variant: Variant, bytes: Uint8Array, at: number, values: Int32Array): number {
  const { slots } = variant;
  const last = slots.length - 1;
  for (let slot = 3; slot < last; slot += 1) {
    const tens = (bytes[at] as number) - 48;
    if (!(tens >= 0 && tens <= 9)) return -1;
    const ones = (bytes[at + 1] as number) - 48;
    const isTwo = ones >= 0 && ones <= 9;
    values[slot] = isTwo ? tens * 10 + ones : tens;
    values[slot + widthAt] = isTwo ? 2 : 1;
    at += isTwo ? 2 : 1;
    const literal = slots[slot + 1] as Uint8Array;
    for (let index = 0; index < literal.length; index += 1) {
      if (bytes[at + index] !== literal[index]) return -1;
    }
    at += literal.length;
  }
  return at;
}

// Reads slots and numbers from slot `from` on, at byte `at`; gives where the name begins, or -1.
function matchSlots(
  variant: Variant,
  from: number,
  bytes: Uint8Array,
  at: number,
  values: Int32Array,
): number {
  const { slots } = variant;
  const last = slots.length - 1;
  for (let slot = from; slot <= last; slot += 1) {
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
