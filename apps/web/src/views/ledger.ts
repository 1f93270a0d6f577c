/**
 * Forecasts that were kept before their day, beside what the person then noted: in words for the week, and
 * as a calibration against two rivals, shown only once it has skill. Pure.
 */

import { isoDate } from "@ebb/core";
import { crpsNormal } from "@ebb/engine";
import { dayOfAct, type RecordState } from "@ebb/platform";

/** A forecast whose day was noted, in slider points of closeness. */
export interface ScoredForecast {
  readonly date: string;
  readonly mean: number;
  readonly sd: number;
  /** The last value noted before the forecast was made. */
  readonly persistence: number | null;
  /** Mean of the day's own check-ins. */
  readonly came: number;
}

/** Where the day came to lie against the 80 % band. */
export type Place = "inside" | "closer" | "farther";

/** One kept forecast in words. */
export interface KeptDay {
  readonly date: string;
  readonly low: number;
  readonly high: number;
  readonly came: number;
  readonly place: Place;
}

/** Forecasts below which nothing is said of them. */
export const fewestScored = 5;

/** Half width of the 80 % band of a normal, in sd. */
export const halfBand80 = 1.2815515655446004;

const [lowest, highest] = [0, 10];

/** Own closeness by day: the mean of the day's check-ins. */
export function ownDays(state: Pick<RecordState, "checkIns">): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { person, scales, time } of state.checkIns) {
    if (person !== "a" || scales.closeness === undefined) continue;
    const date = isoDate(time.day);
    const { sum, count } = sums.get(date) ?? { sum: 0, count: 0 };
    sums.set(date, { sum: sum + scales.closeness, count: count + 1 });
  }
  return new Map([...sums].sort().map(([date, { sum, count }]) => [date, sum / count]));
}

/** Kept forecasts of own closeness whose day was noted, oldest first; of each day the first made. */
export function scoredForecasts(state: RecordState): ScoredForecast[] {
  const came = ownDays(state);
  const byDay = new Map<string, ScoredForecast>();
  for (const one of state.forecasts) {
    const value = came.get(one.day);
    const isBefore = isoDate(dayOfAct(one)) <= one.day;
    if (one.person === "b" || value === undefined || !isBefore || byDay.has(one.day)) continue;
    const { mean, sd, persistence = null } = one;
    byDay.set(one.day, { date: one.day, mean, sd, persistence, came: value });
  }
  return [...byDay.values()].sort((x, y) => (x.date < y.date ? -1 : 1));
}

/** The last week of kept forecasts in words; null until five are scored. */
export function keptDays(state: RecordState): readonly KeptDay[] | null {
  const scored = scoredForecasts(state);
  if (scored.length < fewestScored) return null;
  return scored.slice(-7).map((one) => {
    const [low, high] = bandOf(one);
    const place = one.came < low ? "farther" : one.came > high ? "closer" : "inside";
    return { date: one.date, low, high, came: one.came, place };
  });
}

/** The 80 % band, kept on the slider. */
function bandOf({ mean, sd }: ScoredForecast): [number, number] {
  const onSlider = (value: number) => Math.max(lowest, Math.min(highest, value));
  return [onSlider(mean - halfBand80 * sd), onSlider(mean + halfBand80 * sd)];
}

/** Score of a normal forecast, smaller is better. */
export const scoreOf = ({ mean, sd, came }: ScoredForecast): number =>
  crpsNormal(came, { mean, sd });
