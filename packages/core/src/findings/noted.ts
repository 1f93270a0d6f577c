/**
 * What may be said before anything is weighed (docs/model.md, section 3, first row): how many notes there
 * are, the level and its spread, and, under 14 check-ins, what happened on the same days, as counts of
 * days and nothing more. No count is a claim; from 14 on associations with their gates take their place.
 */

import type { PartnerId } from "../couple/index.ts";
import { type CheckIn, type EventName, eventNames } from "../observations/index.ts";
import { type DailyRecord, dailyRecordOf, knownDays } from "../signals/index.ts";
import { checkInsNeeded } from "./allowed.ts";

/** Days on which closeness stood below the person's own middle, out of so many. */
export interface DayCount {
  readonly days: number;
  readonly farther: number;
}

/** One event on the same days as closeness. */
export interface SameDayCount {
  readonly about: EventName;
  /** Days on which it was noted, and days on which it was noted as absent. */
  readonly with: DayCount;
  readonly without: DayCount;
  /** The days with it. */
  readonly days: readonly string[];
}

/** What one person noted. */
export interface Noted {
  readonly check_ins: number;
  /** Days with closeness, their mean and spread, lowest and highest; null without any. */
  readonly closeness: {
    readonly days: number;
    readonly mean: number;
    readonly sd: number;
    readonly least: number;
    readonly most: number;
  } | null;
  /** Under 14 check-ins; empty from then on. */
  readonly same_day: readonly SameDayCount[];
}

const mostCounts = 5;

/** What `person` noted; null where they noted nothing. */
export function notedOf(
  checkIns: readonly CheckIn[],
  person: PartnerId,
  nameOfDay: (day: number) => string,
): Noted | null {
  const record = dailyRecordOf(checkIns, person);
  if (!record) return null;
  const isEarly = record.checkIns < checkInsNeeded.associations;
  return {
    check_ins: record.checkIns,
    closeness: levelOf(record.columns.closeness),
    same_day: isEarly ? sameDayCounts(record, nameOfDay) : [],
  };
}

function levelOf(column: Float64Array): Noted["closeness"] {
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const days = known.length;
  if (days === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / days;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = days < 2 ? 0 : Math.sqrt(squares / (days - 1));
  return { days, mean, sd, least: known[0] ?? mean, most: known[days - 1] ?? mean };
}

/** Events noted on at least one day with closeness and absent on another, the most frequent first. */
function sameDayCounts(record: DailyRecord, nameOfDay: (day: number) => string): SameDayCount[] {
  const { closeness } = record.columns;
  if (knownDays(closeness) < 2) return [];
  const middle = medianOf(closeness);
  const counts = eventNames.map((about): SameDayCount => {
    const sides = { with: { days: 0, farther: 0 }, without: { days: 0, farther: 0 } };
    const days: string[] = [];
    record.columns[about].forEach((strength, index) => {
      const level = closeness[index] ?? Number.NaN;
      if (Number.isNaN(strength) || Number.isNaN(level)) return;
      const side = strength > 0 ? sides.with : sides.without;
      side.days += 1;
      if (level < middle) side.farther += 1;
      if (strength > 0) days.push(nameOfDay(record.firstDay + index));
    });
    return { about, ...sides, days };
  });
  return counts
    .filter((one) => one.with.days > 0 && one.without.days > 0)
    .sort((p, q) => q.with.days - p.with.days)
    .slice(0, mostCounts);
}

function medianOf(column: Float64Array): number {
  const known = column.filter((value) => !Number.isNaN(value)).sort();
  const at = known.length >> 1;
  const upper = known[at] ?? Number.NaN;
  return known.length % 2 === 1 ? upper : ((known[at - 1] ?? upper) + upper) / 2;
}
