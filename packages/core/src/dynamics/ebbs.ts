/**
 * Ebbs of stepping back (docs/model.md, section 1, "Ebbs"): days on which a person's own `room` stands
 * at or above their own 80th percentile, once at least 14 days are known, or which the person marked by
 * a tag. Runs with at most one day between them are one ebb. Where somebody never reports themselves,
 * the other's guess (`other_room`) can stand in and is marked as a view: it never gets reasons.
 */

import type { PartnerId } from "../couple/index.ts";
import { otherPartner } from "../couple/index.ts";
import type { CheckIn, TagId } from "../observations/index.ts";
import type { DailyRecord } from "../signals/index.ts";
import { dailyRecordOf, knownDays } from "../signals/index.ts";

/** One ebb of stepping back. */
export interface SteppingBackEbb {
  readonly person: PartnerId;
  readonly fromDay: number;
  readonly toDay: number;
  /** The days that count, in order; a single day between two of them is not among them. */
  readonly days: readonly number[];
  /** The person marked at least one of its days. */
  readonly marked: boolean;
  /** Only the other noted it. */
  readonly view: boolean;
  /** Tags given on its days or within two days after its end, in order. */
  readonly tags: readonly TagId[];
  /** Highest room noted, 0-10; null when only marked. */
  readonly peak: number | null;
}

const knownDaysNeeded = 14;
const shareBelow = 0.8;
const tagDaysAfter = 2;

/** Ebbs of stepping back of `person`, in order of time. */
export function steppingBackEbbs(
  checkIns: readonly CheckIn[],
  person: PartnerId,
): SteppingBackEbb[] {
  const own = dailyRecordOf(checkIns, person);
  const isView = !own || (knownDays(own.columns.room) === 0 && own.tags.length === 0);
  const record = isView ? dailyRecordOf(checkIns, otherPartner(person)) : own;
  return record ? ebbsOfRecord(record, person) : [];
}

/** Ebbs of `person` in a daily record: their own, or the other's, whose guesses are a view. */
export function ebbsOfRecord(record: DailyRecord, person: PartnerId): SteppingBackEbb[] {
  const isView = record.person !== person;
  const room = isView ? record.columns.other_room : record.columns.room;
  const tags = isView ? [] : record.tags;
  const high = highDays(room, record.firstDay);
  const marked = markedDays(tags, high);
  const days = [...new Set([...high, ...marked])].sort((p, q) => p - q);
  return runsOf(days).map((run) => {
    const fromDay = run[0] ?? 0;
    const toDay = run.at(-1) ?? fromDay;
    const near = tags.filter(({ day }) => day >= fromDay && day <= toDay + tagDaysAfter);
    return {
      person,
      fromDay,
      toDay,
      days: run,
      marked: near.length > 0,
      view: isView,
      tags: near.map((tag) => tag.reason),
      peak: peakOf(run, room, record),
    };
  });
}

/** Days at or above the own 80th percentile; where that is the lowest level of all, days above it. */
function highDays(room: Float64Array, firstDay: number): number[] {
  const known = [...room].filter((value) => !Number.isNaN(value)).sort((p, q) => p - q);
  if (known.length < knownDaysNeeded) return [];
  const threshold = quantile(known, shareBelow);
  const isLowest = threshold <= (known[0] ?? 0);
  const days: number[] = [];
  room.forEach((value, index) => {
    if (isLowest ? value > threshold : value >= threshold) days.push(firstDay + index);
  });
  return days;
}

/** A tag marks its own day, unless an ebb ended at most two days before: then it speaks of that ebb. */
function markedDays(tags: DailyRecord["tags"], high: readonly number[]): number[] {
  const named = tags.filter(({ reason }) => reason !== "none");
  return named
    .map((tag) => tag.day)
    .filter((day) => !high.some((one) => one <= day && one >= day - tagDaysAfter));
}

/** Days in runs; days with at most one day between belong together. */
function runsOf(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day - (run.at(-1) ?? day) <= 2) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function peakOf(run: readonly number[], room: Float64Array, record: DailyRecord): number | null {
  const values = run.map((day) => room[day - record.firstDay] ?? NaN);
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : Math.max(...known);
}

/** Linear-interpolation quantile of sorted values (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  return low + (high - low) * (position - Math.floor(position));
}
