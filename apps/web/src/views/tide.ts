/**
 * What the tide drawing shows, from a reading: ribbons as unbroken stretches (a day without a point ends
 * a stretch: blank paper), ebbs as wells, events under the axis, one sentence as a record. Pure; runs in
 * the worker. Positions count days of the shown span from 0; over `maxPoints` days they are means of
 * `step` days.
 */

import type { Ebb, Measure, PartnerId, Reading, TideDay, TidePoint } from "@ebb/core";
import {
  basisWords,
  ebbHeading,
  type Language,
  limitSentence,
  tideSentence,
  type Words,
  wordsOf,
} from "@ebb/words";
import { named } from "./names.ts";

/** One unbroken stretch of a ribbon, position by position from `start`. */
export interface Stretch {
  readonly start: number;
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** An ebb as a well in the drawing. */
export interface Well {
  /** Place in the reading's list of ebbs. */
  readonly id: number;
  readonly person: PartnerId;
  readonly kind: Ebb["kind"];
  readonly from: number;
  readonly to: number;
  readonly heading: string;
}

/** Everything the drawing and its table need. */
export interface TideView {
  readonly measure: Measure;
  readonly names: { readonly a: string; readonly b: string; readonly reader: PartnerId | null };
  readonly step: number;
  readonly dates: readonly string[];
  readonly ribbons: { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] };
  readonly seen: {
    readonly a: readonly (readonly [number, number])[];
    readonly b: readonly (readonly [number, number])[];
  };
  readonly extent: readonly [number, number];
  readonly usual: { readonly a: number | null; readonly b: number | null };
  readonly wells: readonly Well[];
  readonly events: readonly {
    readonly at: number;
    readonly names: readonly string[];
    /** Those that get a mark in the drawing. */
    readonly drawn: readonly string[];
  }[];
  readonly title: string;
  readonly axis: { readonly high: string; readonly low: string };
  readonly sentence: string;
  readonly basis: string;
  readonly limits: readonly string[];
  readonly range: { readonly from: string; readonly to: string };
  readonly days: number;
}

/** How much of the record is drawn: the last days, or all. */
export type Span = 21 | 90 | 365 | "all";

const maxPoints = 370;
const mostMarkedDays = 31;

/** Builds the view of the last `span` days of a reading, in a language. */
export function tideView(given: Reading, span: Span, language: Language): TideView {
  const words = wordsOf(language);
  const reading = named(given, language);
  const first = span === "all" ? 0 : Math.max(0, reading.tide.length - span);
  const days = reading.tide.slice(first);
  const step = Math.max(1, Math.ceil(days.length / maxPoints));
  const groups = grouped(days, step);
  const ribbons = { a: stretches(groups, "a"), b: stretches(groups, "b") };
  const seen = { a: seenMarks(days, "a"), b: seenMarks(days, "b") };
  return {
    measure: reading.measure,
    names: given.people,
    step,
    dates: groups.map((group) => group[0]?.date ?? ""),
    ribbons,
    seen,
    extent: extentOf(ribbons, seen),
    usual: { a: reading.usual.a?.mean ?? null, b: reading.usual.b?.mean ?? null },
    wells: wellsOf({ reading, days, first, step }, words),
    events: eventsOf(days, step),
    title: words.title[reading.measure],
    axis: words.axis[reading.measure],
    sentence: tideSentence(reading, words),
    basis: basisWords(reading, words),
    limits: reading.limits.map((limit) => limitSentence(limit, reading, words)),
    range: { from: reading.range.from, to: reading.range.to },
    days: reading.tide.length,
  };
}

function grouped(days: readonly TideDay[], step: number): TideDay[][] {
  const groups: TideDay[][] = [];
  for (let i = 0; i < days.length; i += step) groups.push(days.slice(i, i + step));
  return groups;
}

/** Mean of the points of one group, or undefined where there is none: a gap stays a gap. */
function pointOf(group: readonly TideDay[], person: PartnerId): TidePoint | undefined {
  const points = group.map((day) => day[person]).filter((point) => point !== null);
  if (points.length === 0) return undefined;
  const mean = (pick: (point: TidePoint) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return {
    mean: mean((point) => point.mean),
    interval80: [mean((point) => point.interval80[0]), mean((point) => point.interval80[1])],
  };
}

function stretches(groups: readonly TideDay[][], person: PartnerId): Stretch[] {
  const result: { start: number; mean: number[]; low: number[]; high: number[] }[] = [];
  let open = false;
  groups.forEach((group, at) => {
    const point = pointOf(group, person);
    if (!point) {
      open = false;
      return;
    }
    if (!open) result.push({ start: at, mean: [], low: [], high: [] });
    open = true;
    const last = result[result.length - 1];
    last?.mean.push(point.mean);
    last?.low.push(point.interval80[0]);
    last?.high.push(point.interval80[1]);
  });
  return result;
}

/** What was noted itself, as single marks; only where every day has its own place. */
function seenMarks(days: readonly TideDay[], person: PartnerId): [number, number][] {
  if (days.length > mostMarkedDays) return [];
  const marks: [number, number][] = [];
  days.forEach((day, at) => {
    const value = day.observed[person];
    if (value !== null) marks.push([at, value]);
  });
  return marks;
}

function extentOf(ribbons: TideView["ribbons"], seen: TideView["seen"]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const stretch of [...ribbons.a, ...ribbons.b]) {
    for (const value of stretch.low) low = Math.min(low, value);
    for (const value of stretch.high) high = Math.max(high, value);
  }
  for (const [, value] of [...seen.a, ...seen.b]) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 10];
  return low === high ? [low - 1, high + 1] : [low, high];
}

interface Shown {
  readonly reading: Reading;
  readonly days: readonly TideDay[];
  readonly first: number;
  readonly step: number;
}

function wellsOf({ reading, days, first, step }: Shown, words: Words): Well[] {
  const place = new Map(reading.tide.map((day, index) => [day.date, index]));
  const wells: Well[] = [];
  reading.ebbs.forEach((ebb, id) => {
    const from = place.get(ebb.from);
    const to = place.get(ebb.to);
    if (from === undefined || to === undefined || to < first) return;
    wells.push({
      id,
      person: ebb.person,
      kind: ebb.kind,
      from: Math.max(0, from - first) / step,
      to: Math.min(days.length - 1, to - first) / step,
      heading: ebbHeading(ebb, reading, words),
    });
  });
  return wells;
}

/** Events that are drawn over a longer span, most telling first; all stand in the table and on the slider. */
const tellingEvents: readonly string[] = [
  "argument",
  "repair",
  "future_talk",
  "milestone",
  "deep_talk",
  "opened_up",
];

function eventsOf(days: readonly TideDay[], step: number): TideView["events"] {
  if (step > 1) return [];
  return days.flatMap((day, at) => {
    if (day.events.length === 0) return [];
    const names = [...new Set(day.events.map((event) => event.name))];
    const telling = tellingEvents.filter((name) => names.includes(name));
    const drawn = days.length > mostMarkedDays ? telling.slice(0, 1) : names.slice(0, 2);
    return [{ at, names, drawn }];
  });
}
