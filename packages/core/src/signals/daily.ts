/**
 * One person's record day by day: each scale as the mean of the day's check-ins, each event as the
 * largest of the day's. A day, scale or event that was not noted is `NaN`; nothing is filled in.
 *
 * An event that is ever noted as 0 is noted explicitly. Otherwise it is a chip: on an answered form
 * (stress or any event) without the chip it is 0 (dynamics/model.ts, [Note: Absent events]).
 */

import type { PartnerId } from "../couple/index.ts";
import type { CheckIn, EventName, ScaleName, TagId } from "../observations/index.ts";
import { eventNames, isKept, scaleRanges } from "../observations/index.ts";

/** A tag that somebody gave, with its day. */
export interface DayTag {
  readonly day: number;
  readonly reason: TagId;
}

/** One person's days from the first check-in to the last. */
export interface DailyRecord {
  readonly person: PartnerId;
  /** Local day of index 0. */
  readonly firstDay: number;
  /** Length of every column. */
  readonly days: number;
  /** Check-ins kept: with a scale. */
  readonly checkIns: number;
  readonly columns: Readonly<Record<ScaleName | EventName, Float64Array>>;
  readonly tags: readonly DayTag[];
}

/** The record of `person`, or undefined where there is no check-in of theirs. */
export function dailyRecordOf(
  checkIns: readonly CheckIn[],
  person: PartnerId,
): DailyRecord | undefined {
  const own = checkIns.filter((checkIn) => checkIn.person === person);
  if (own.length === 0) return undefined;
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const { time } of own) {
    firstDay = Math.min(firstDay, Math.floor(time.day));
    lastDay = Math.max(lastDay, Math.floor(time.day));
  }
  const days = lastDay - firstDay + 1;
  const columns = emptyColumns(days);
  const counts = emptyColumns(days);
  const chips = chipsOf(own);
  for (const checkIn of own) {
    const index = Math.floor(checkIn.time.day) - firstDay;
    addCheckIn(columns, counts, withChips(checkIn, chips), index);
  }
  return {
    person,
    firstDay,
    days,
    checkIns: own.filter(isKept).length,
    columns,
    tags: tagsOf(own),
  };
}

/** Number of days on which `column` is known. */
export function knownDays(column: Float64Array): number {
  let known = 0;
  for (const value of column) if (!Number.isNaN(value)) known += 1;
  return known;
}

/** Events that this person notes as chips: noted at all, and never as 0. */
function chipsOf(own: readonly CheckIn[]): EventName[] {
  const lowest = new Map<EventName, number>();
  for (const { events } of own)
    for (const [name, value] of entriesOf(events))
      lowest.set(name, Math.min(value, lowest.get(name) ?? value));
  return [...lowest].filter(([, value]) => value > 0).map(([name]) => name);
}

function withChips(checkIn: CheckIn, chips: readonly EventName[]): CheckIn {
  const isAnswered = checkIn.scales.stress !== undefined || Object.keys(checkIn.events).length > 0;
  if (!isAnswered || chips.length === 0) return checkIn;
  const events = { ...Object.fromEntries(chips.map((name) => [name, 0])), ...checkIn.events };
  return { ...checkIn, events };
}

type Columns = Record<ScaleName | EventName, Float64Array>;

function emptyColumns(days: number): Columns {
  const names = [...Object.keys(scaleRanges), ...eventNames];
  // Every scale and event is in `names`, so the record is complete.
  return Object.fromEntries(
    names.map((name) => [name, new Float64Array(days).fill(NaN)]),
  ) as Columns;
}

function addCheckIn(columns: Columns, counts: Columns, checkIn: CheckIn, index: number): void {
  for (const [name, value] of entriesOf(checkIn.scales)) {
    const seen = counts[name][index] || 0;
    const before = seen === 0 ? 0 : (columns[name][index] ?? 0);
    columns[name][index] = (before * seen + value) / (seen + 1);
    counts[name][index] = seen + 1;
  }
  for (const [name, value] of entriesOf(checkIn.events)) {
    const before = columns[name][index] ?? NaN;
    columns[name][index] = Number.isNaN(before) ? value : Math.max(before, value);
  }
}

function tagsOf(own: readonly CheckIn[]): DayTag[] {
  const tags: DayTag[] = [];
  for (const { tag, time } of own) if (tag) tags.push({ day: Math.floor(time.day), reason: tag });
  return tags.sort((p, q) => p.day - q.day);
}

function entriesOf<K extends string>(record: Readonly<Partial<Record<K, number>>>): [K, number][] {
  const entries: [K, number][] = [];
  for (const name in record) {
    const value = record[name];
    if (value !== undefined && Number.isFinite(value)) entries.push([name, value]);
  }
  return entries;
}
