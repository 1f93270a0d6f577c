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

/** Forecasts below which no skill is claimed, whatever their scores. */
export const fewestForSkill = 14;

/** Scores of kept forecasts (CRPS, smaller is better) beside those of two rivals. */
export interface Calibration {
  readonly scored: number;
  /** Share of days inside the 80 % band. */
  readonly cover80: number;
  readonly crps: number;
  /** Of "as it was the last time". */
  readonly crpsPersistence: number;
  /** Of "as it is on average". */
  readonly crpsMean: number;
  /** How often the day lay inside bands of four widths. */
  readonly bands: readonly BandShare[];
  /** The last three weeks of kept forecasts, for the drawing of what came. */
  readonly kept: readonly ScoredForecast[];
  /** Better than both rivals by more than chance: the 80 % interval of each gain is above zero. */
  readonly hasSkill: boolean;
}

/** One band: the share it promises, the share seen, and where chance alone would put it (80 %). */
export interface BandShare {
  readonly promised: number;
  readonly seen: number;
  readonly low: number;
  readonly high: number;
}

/** Half widths of central bands of a normal, in sd. */
const bandHalves: readonly (readonly [number, number])[] = [
  [0.2, 0.2533471031357997],
  [0.5, 0.6744897501960817],
  [0.8, halfBand80],
  [0.95, 1.959963984540054],
];

/** Shares of days inside each band; chance is binomial, with its central 80 %. */
export function bandShares(scored: readonly ScoredForecast[]): BandShare[] {
  if (scored.length === 0) return [];
  return bandHalves.map(([promised, half]) => {
    const inside = scored.filter(({ mean, sd, came }) => Math.abs(came - mean) <= half * sd).length;
    const [low, high] = binomial80(scored.length, promised);
    return { promised, seen: inside / scored.length, low, high };
  });
}

/** Where the middle 80 % of a binomial share of `n` lie. */
function binomial80(n: number, chance: number): [number, number] {
  let mass = (1 - chance) ** n;
  let sum = mass;
  let low = sum > 0.1 ? 0 : -1;
  for (let k = 1; k <= n; k++) {
    mass *= ((n - k + 1) / k) * (chance / (1 - chance));
    sum += mass;
    if (low < 0 && sum > 0.1) low = k;
    if (sum >= 0.9) return [Math.max(0, low) / n, k / n];
  }
  return [Math.max(0, low) / n, 1];
}

const drawnDays = 21;

/** Scores of one day. */
interface DayScores {
  readonly own: number;
  readonly persistence: number;
  readonly mean: number;
  readonly isInside: boolean;
}

/** The ledger of a record; null before any kept forecast could be scored beside its rivals. */
export function calibrationOf(state: RecordState): Calibration | null {
  const noted = [...ownDays(state)];
  const all = scoredForecasts(state);
  const days = all.flatMap((one) => scoresOf(one, noted));
  if (days.length === 0) return null;
  const beats = (rival: (day: DayScores) => number) =>
    isAboveZero(days.map((day) => rival(day) - day.own));
  return {
    scored: days.length,
    cover80: average(days.map(({ isInside }) => (isInside ? 1 : 0))),
    crps: average(days.map(({ own }) => own)),
    crpsPersistence: average(days.map(({ persistence }) => persistence)),
    crpsMean: average(days.map(({ mean }) => mean)),
    bands: bandShares(all),
    kept: all.slice(-drawnDays),
    hasSkill:
      days.length >= fewestForSkill &&
      beats(({ persistence }) => persistence) &&
      beats(({ mean }) => mean),
  };
}

/** Noted days that a rival needs before it can say how sure it is. */
const fewestEarlier = 5;
/** Smallest spread that a rival may claim, in slider points. */
const smallestSd = 0.1;

/** Both rivals are normals with the spread that their own past errors had, from days before only. */
function scoresOf(one: ScoredForecast, noted: readonly (readonly [string, number])[]): DayScores[] {
  const earlier = noted.filter(([date]) => date < one.date).map(([, value]) => value);
  if (earlier.length < fewestEarlier) return [];
  const steps = earlier.slice(1).map((value, i) => value - (earlier[i] ?? 0));
  const mean = average(earlier);
  const meanSd = Math.sqrt(squares(earlier.map((value) => value - mean)) / (earlier.length - 1));
  const stepSd = Math.sqrt(squares(steps) / steps.length);
  const last = one.persistence ?? earlier.at(-1) ?? mean;
  const [low, high] = bandOf(one);
  const scored = (at: number, sd: number) =>
    crpsNormal(one.came, { mean: at, sd: Math.max(smallestSd, sd) });
  return [
    {
      own: crpsNormal(one.came, one),
      persistence: scored(last, stepSd),
      mean: scored(mean, meanSd),
      isInside: one.came >= low && one.came <= high,
    },
  ];
}

const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);
const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Is the mean above zero by more than the half width of its 80 % interval? */
function isAboveZero(gains: readonly number[]): boolean {
  const mean = average(gains);
  const variance = squares(gains.map((gain) => gain - mean)) / Math.max(1, gains.length - 1);
  return mean > halfBand80 * Math.sqrt(variance / gains.length);
}
