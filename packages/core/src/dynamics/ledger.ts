/**
 * The ledger: forecasts of days that were held out, scored against two simple rivals (docs/model.md,
 * "Forecast and what-if"). Day t is forecast from days before t, inputs of day t unknown. Persistence
 * says the last reading, the own mean says the mean of all earlier ones; both as normals with the spread
 * that their own past errors had.
 */

import {
  createRandom,
  crpsDraws,
  crpsNormal,
  type Fitted,
  fitSeries,
  forecastFit,
  type Prior,
  type Series,
} from "@ebb/engine";
import type { CoupleModel } from "./model.ts";
import type { Forecast } from "./tide.ts";

/** Skill on held-out days; null where there is too little to score. */
export type Skill = Forecast["skill"];

/** How far back, and how often the model is fitted anew. */
const ledger = { fewestRows: 14, mostScored: 28, rowsPerFit: 7, seed: 20_260_103 };

/** Scores one-step forecasts of the last rows of a record, at most 28 of them. */
export function skillOf(model: CoupleModel, prior: Prior): Skill {
  const { series } = model;
  const rows = series.times.length;
  const first = Math.max(ledger.fewestRows, Math.floor(rows / 2), rows - ledger.mostScored);
  const scores: Score[] = [];
  let fit: Fitted | undefined;
  for (let row = first; row < rows; row++) {
    const past = head(series, row);
    if (fit === undefined || (row - first) % ledger.rowsPerFit === 0) fit = fitted(past, prior);
    if (fit !== undefined) scores.push(...scoreRow(series, { row, past, fit }));
  }
  return scores.length === 0 ? null : summaryOf(scores);
}

interface Score {
  readonly crps: number;
  readonly persistence: number;
  readonly mean: number;
  readonly isCovered: boolean;
}

function fitted(series: Series, prior: Prior): Fitted | undefined {
  const fit = fitSeries(series, { prior });
  return fit.status === "fitted" ? fit : undefined;
}

/** The first `rows` rows of a record. */
function head(series: Series, rows: number): Series {
  return {
    ...series,
    times: series.times.slice(0, rows),
    y: series.y.slice(0, rows * series.indicators.length),
    u: series.u.slice(0, rows * series.inputs.length),
  };
}

interface HeldOut {
  readonly row: number;
  readonly past: Series;
  readonly fit: Fitted;
}

function scoreRow(series: Series, { row, past, fit }: HeldOut): Score[] {
  const time = series.times[row] ?? 0;
  const last = past.times.at(-1) ?? time;
  if (!(time > last)) return [];
  const random = createRandom(ledger.seed).fork(row);
  const forecast = forecastFit(fit, past, { times: [time], random });
  return ([0, 1] as const).flatMap((person): Score[] => {
    const at = series.indicators.findIndex((one) => one.person === person && one.kind === "anchor");
    if (at < 0) return [];
    const observed = series.y[row * series.indicators.length + at] ?? Number.NaN;
    const earlier = readingsOf(past, at);
    if (Number.isNaN(observed) || earlier.length < 5) return [];
    const readings = forecast.readings.filter((_, k) => k % 2 === person);
    const [low, high] = (person === 0 ? forecast.a : forecast.b)[0]!.reading.interval80;
    return [
      {
        crps: crpsDraws(observed, readings),
        persistence: crpsNormal(observed, persistenceOf(earlier)),
        mean: crpsNormal(observed, ownMeanOf(earlier)),
        isCovered: observed >= low && observed <= high,
      },
    ];
  });
}

function readingsOf(series: Series, at: number): number[] {
  const width = series.indicators.length;
  return Array.from(series.times, (_, i) => series.y[i * width + at] ?? Number.NaN).filter(
    (value) => !Number.isNaN(value),
  );
}

/** Smallest spread that a rival may claim: a tenth of a slider point. */
const smallestSd = 0.1;

function persistenceOf(earlier: readonly number[]): { mean: number; sd: number } {
  const steps = earlier.slice(1).map((value, i) => value - (earlier[i] ?? 0));
  const square = steps.reduce((sum, step) => sum + step * step, 0) / steps.length;
  return { mean: earlier.at(-1) ?? 0, sd: Math.max(smallestSd, Math.sqrt(square)) };
}

function ownMeanOf(earlier: readonly number[]): { mean: number; sd: number } {
  const mean = earlier.reduce((sum, value) => sum + value, 0) / earlier.length;
  const square = earlier.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.max(smallestSd, Math.sqrt(square / (earlier.length - 1))) };
}

function summaryOf(scores: readonly Score[]): NonNullable<Skill> {
  const average = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    scored: scores.length,
    crps: average(({ crps }) => crps),
    crps_persistence: average(({ persistence }) => persistence),
    crps_mean: average(({ mean }) => mean),
    cover80: average(({ isCovered }) => (isCovered ? 1 : 0)),
  };
}
