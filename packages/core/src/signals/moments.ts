/**
 * The record in moments: what both noted at about one time stands in one row, everything else in rows of
 * its own, in order. Nothing is interpolated; a day without a check-in has no row.
 *
 * Two check-ins of different people on one local day and within four hours are one moment (at their
 * mean time): both describe the same stretch of day, and the hours between them are far below what daily
 * notes resolve (half-life of a deviation about half a day; docs/model.md, section 3).
 */

import type { PartnerId } from "../couple/index.ts";
import type { CheckIn, EventName, ScaleName } from "../observations/index.ts";
import { modelTimeDays } from "../observations/index.ts";

/** All that either person noted at about one time. */
export interface Moment {
  /** Model time in days (observations/check-in.ts). */
  readonly timeDays: number;
  /** Local day. */
  readonly day: number;
  readonly a: CheckIn | undefined;
  readonly b: CheckIn | undefined;
}

const sameMomentDays = 4 / 24;

/** Check-ins in order of time as moments; check-ins of one person at one time are merged first. */
export function momentsOf(checkIns: readonly CheckIn[]): Moment[] {
  const ordered = mergeRepeated(checkIns);
  const moments: Moment[] = [];
  for (const checkIn of ordered) {
    const last = moments.at(-1);
    if (last && joins(last, checkIn)) moments[moments.length - 1] = joined(last, checkIn);
    else moments.push(momentOf(checkIn));
  }
  return moments;
}

function momentOf(checkIn: CheckIn): Moment {
  return {
    timeDays: modelTimeDays(checkIn.time),
    day: checkIn.time.day,
    a: checkIn.person === "a" ? checkIn : undefined,
    b: checkIn.person === "b" ? checkIn : undefined,
  };
}

function joins(moment: Moment, checkIn: CheckIn): boolean {
  return (
    moment[checkIn.person] === undefined &&
    moment.day === checkIn.time.day &&
    modelTimeDays(checkIn.time) - moment.timeDays <= sameMomentDays
  );
}

function joined(moment: Moment, checkIn: CheckIn): Moment {
  return {
    ...moment,
    timeDays: (moment.timeDays + modelTimeDays(checkIn.time)) / 2,
    [checkIn.person]: checkIn,
  };
}

/** Sorted by time; several check-ins of one person at one time become one (means, strongest events). */
function mergeRepeated(checkIns: readonly CheckIn[]): CheckIn[] {
  const order: Record<PartnerId, number> = { a: 0, b: 1 };
  const sorted = [...checkIns].sort(
    (p, q) => modelTimeDays(p.time) - modelTimeDays(q.time) || order[p.person] - order[q.person],
  );
  const groups: CheckIn[][] = [];
  for (const checkIn of sorted) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const isRepeated =
      first?.person === checkIn.person && modelTimeDays(first.time) === modelTimeDays(checkIn.time);
    if (group && isRepeated) group.push(checkIn);
    else groups.push([checkIn]);
  }
  return groups.map(merged);
}

/** One check-in out of those of one person at one time: each has the same weight, whatever their order. */
function merged(group: readonly CheckIn[]): CheckIn {
  const [first] = group;
  // A group begins with its first check-in.
  if (group.length === 1) return first as CheckIn;
  const values: Partial<Record<ScaleName, number[]>> = {};
  const events: Partial<Record<EventName, number>> = {};
  for (const checkIn of group) {
    for (const [name, value] of entriesOf(checkIn.scales)) {
      const known = values[name] ?? [];
      known.push(value);
      values[name] = known;
    }
    for (const [name, value] of entriesOf(checkIn.events))
      events[name] = Math.max(events[name] ?? value, value);
  }
  const scales: Partial<Record<ScaleName, number>> = {};
  for (const [name, all] of entriesOf(values)) scales[name] = meanOf(all);
  return { ...Object.assign({}, ...group), scales, events };
}

// Added up in order of size, so that the same numbers in another order give the same mean to the last bit.
function meanOf(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted.reduce((sum, value) => sum + value, 0) / values.length;
}

function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  // Object.entries widens keys to string; the record was built with keys of K only.
  return Object.entries(record) as [K, V][];
}
