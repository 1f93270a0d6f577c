/**
 * What a record must have before a model is fitted to it: nothing in a file is an exception, it is a
 * reason why there is nothing to say yet.
 */

import type { Person, Series } from "../ssm/series.ts";

/** Why a record was not fitted. */
export interface Unfit {
  readonly status: "too-little-data" | "degenerate";
  readonly reason: string;
}

/** Fewer readings than this are not fitted. */
export const fewestReadings = 3;
/** Times beyond this many days from their first are not dates of one couple. */
const longestRecordDays = 200 * 366;
/** Readings beyond this size are not slider units. */
const largestReading = 1e6;

const letters = ["a", "b"] as const;

/** The first thing that speaks against fitting `series`, or undefined. */
export function whyUnfit(series: Series): Unfit | undefined {
  return unfitShape(series) ?? unfitNumbers(series) ?? unfitReadings(series);
}

function unfitShape(series: Series): Unfit | undefined {
  const n = series.times.length;
  if (
    series.y.length !== n * series.indicators.length ||
    series.u.length !== n * series.inputs.length
  ) {
    return degenerate("readings, inputs and times differ in length");
  }
  if (n === 0) return tooLittle("no rows");
  return undefined;
}

function unfitNumbers(series: Series): Unfit | undefined {
  const { times, y, u } = series;
  for (let i = 0; i < times.length; i++) {
    if (!Number.isFinite(times[i])) return degenerate("a time is not a finite number");
    if (i > 0 && times[i] < times[i - 1]) return degenerate("times go backwards");
  }
  if (times[times.length - 1] - times[0] > longestRecordDays) {
    return degenerate("times span more than two centuries");
  }
  for (const value of y) {
    if (Number.isNaN(value)) continue;
    if (!(Math.abs(value) <= largestReading))
      return degenerate("a reading is infinite or absurdly large");
  }
  for (const value of u) {
    if (Number.isNaN(value)) continue;
    if (!(Math.abs(value) <= largestReading))
      return degenerate("an input is infinite or absurdly large");
  }
  return undefined;
}

function unfitReadings(series: Series): Unfit | undefined {
  const total = series.y.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  if (total === 0) return tooLittle("nothing was observed");
  if (total < fewestReadings) return tooLittle(`fewer than ${fewestReadings} readings`);
  for (const person of [0, 1] as const) {
    const values = anchorReadings(series, person);
    if (values.length >= fewestReadings && values.every((value) => value === values[0])) {
      return degenerate(`the readings of ${letters[person]} never vary`);
    }
  }
  const moments = new Set(Array.from(series.times).filter((_, i) => isRowObserved(series, i)));
  if (moments.size < fewestReadings) return tooLittle(`fewer than ${fewestReadings} moments`);
  return undefined;
}

/** Known readings of a person's closeness slider. */
export function anchorReadings(series: Series, person: Person): number[] {
  const count = series.indicators.length;
  const q = series.indicators.findIndex((one) => one.person === person && one.kind === "anchor");
  if (q < 0) return [];
  return Array.from(series.times, (_, i) => series.y[i * count + q]).filter(
    (value) => !Number.isNaN(value),
  );
}

function isRowObserved(series: Series, row: number): boolean {
  const count = series.indicators.length;
  for (let q = 0; q < count; q++) if (!Number.isNaN(series.y[row * count + q])) return true;
  return false;
}

function degenerate(reason: string): Unfit {
  return { status: "degenerate", reason };
}

function tooLittle(reason: string): Unfit {
  return { status: "too-little-data", reason };
}
