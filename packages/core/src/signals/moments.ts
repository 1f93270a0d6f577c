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
  const merged: CheckIn[] = [];
  for (const checkIn of sorted) {
    const last = merged.at(-1);
    const repeated =
      last?.person === checkIn.person && modelTimeDays(last.time) === modelTimeDays(checkIn.time);
    if (last && repeated) merged[merged.length - 1] = mergedPair(last, checkIn);
    else merged.push(checkIn);
  }
  return merged;
}

function mergedPair(first: CheckIn, second: CheckIn): CheckIn {
  const scales: Partial<Record<ScaleName, number>> = { ...first.scales };
  for (const [name, value] of entriesOf(second.scales)) {
    const before = scales[name];
    scales[name] = before === undefined ? value : (before + value) / 2;
  }
  const events: Partial<Record<EventName, number>> = { ...first.events };
  for (const [name, value] of entriesOf(second.events)) {
    events[name] = Math.max(events[name] ?? 0, value);
  }
  return { ...first, ...second, scales, events };
}

function entriesOf<K extends string>(record: Readonly<Partial<Record<K, number>>>): [K, number][] {
  // Object.entries widens keys to string; the record was built with keys of K only.
  return Object.entries(record) as [K, number][];
}
