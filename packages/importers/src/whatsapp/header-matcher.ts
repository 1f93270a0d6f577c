/**
 * Finds the header of a line with the learned templates. The literal bytes of each kind of header met so
 * far are kept as a *variant* (one for AM, one for PM, …); a line is first compared with the variants,
 * most recent first, digits read in place, and only then read the slow way.
 */

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
  readonly matchRecent: (bytes: Uint8Array, start: number, line: number) => boolean;
}

interface Variant {
  readonly template: Template;
  readonly slots: readonly Uint8Array[];
  readonly hours: readonly (number | undefined)[] | undefined;
}

const mostVariants = 64;

/** A matcher for the templates of one file. */
export function createHeaderMatcher(templates: readonly Template[]): HeaderMatcher {
  const byKey = new Map(templates.map((template) => [template.key, template]));
  const variants: Variant[] = [];
  const values = new Int32Array(6);
  const widths = new Int32Array(6);
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
    widths.set(header.widths);
    result.end = header.slots.at(-1) ?? start;
    fill(variant, line);
    return "header";
  }

  function fill(variant: Variant, line: number): void {
    const { template } = variant;
    result.template = template;
    result.day = days.dayOf(template, values, widths, line);
    const at = template.timeAt;
    const written = values[at] ?? 0;
    const minute = values[at + 1] ?? 0;
    const second = template.numbers === 6 ? (values[at + 2] ?? 0) : 0;
    const hour = variant.hours === undefined ? written : variant.hours[written];
    result.isHalfUnknown = hour === undefined || template.isUnmarked;
    const isTime = written < 24 && minute < 60 && second < 61;
    result.second = isTime ? (hour ?? written) * 3600 + minute * 60 + second : Number.NaN;
  }

  function matchRecent(bytes: Uint8Array, start: number, line: number): boolean {
    const [first, second] = variants;
    if (first === undefined) return false;
    let chosen = first;
    let at = matchVariant(first.slots, bytes, start, values, widths);
    if (at < 0 && second !== undefined) {
      chosen = second;
      at = matchVariant(second.slots, bytes, start, values, widths);
    }
    if (at < 0) return false;
    result.end = at;
    fill(chosen, line);
    return result.second >= 0 && !Number.isNaN(result.day) && !result.isHalfUnknown;
  }

  return {
    result,
    matchRecent,
    match(bytes, start, end, line) {
      for (let index = 0; index < variants.length; index += 1) {
        const variant = variants[index] as Variant;
        const at = matchVariant(variant.slots, bytes, start, values, widths);
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

function matchVariant(
  slots: readonly Uint8Array[],
  bytes: Uint8Array,
  start: number,
  values: Int32Array,
  widths: Int32Array,
): number {
  let at = start;
  const last = slots.length - 1;
  for (let slot = 0; slot <= last; slot += 1) {
    const literal = slots[slot] as Uint8Array;
    for (let index = 0; index < literal.length; index += 1) {
      if (bytes[at + index] !== literal[index]) return -1;
    }
    at += literal.length;
    if (slot === last) return at;
    let value = 0;
    const from = at;
    for (let digit = (bytes[at] as number) - 48; digit >= 0 && digit <= 9; ) {
      value = value * 10 + digit;
      at += 1;
      digit = (bytes[at] as number) - 48;
    }
    if (at === from || at - from > 4) return -1;
    values[slot] = value;
    widths[slot] = at - from;
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
  dayOf: (template: Template, values: Int32Array, widths: Int32Array, line: number) => number;
} {
  let known: Template | undefined;
  let order: DateOrder = "dmy";
  let p = -1;
  let q = -1;
  let r = -1;
  let day = Number.NaN;
  return {
    dayOf(template, values, widths, line) {
      const at = template.dateAt;
      const now =
        template.segments.length === 1
          ? (template.segments[0]?.order ?? order)
          : orderAt(template, line);
      const isSame = template === known && now === order && p === values[at];
      if (isSame && q === values[at + 1] && r === values[at + 2]) return day;
      known = template;
      order = now;
      p = values[at] as number;
      q = values[at + 1] as number;
      r = values[at + 2] as number;
      const header = { signature: template.signature, numbers: [...values], widths: [...widths] };
      day = dayInOrder(writtenDate(header, at), order);
      return day;
    },
  };
}

function orderAt(template: Template, line: number): DateOrder {
  let order: DateOrder = template.segments[0]?.order ?? "dmy";
  for (const segment of template.segments) if (segment.fromLine <= line) order = segment.order;
  return order;
}
