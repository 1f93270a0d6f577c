/**
 * Associations in one person's own record: what goes with closeness on the same day, and what goes
 * before stepping back. Each is one coefficient of a regression with the series' own inertia, weekday
 * and time together (reasons/stepping-back.ts); "goes along with", never "because".
 */

import { cholesky, normalEquations, solveCholesky } from "@ebb/engine";
import type { Predictor } from "@ebb/knowledge";
import { eventNames } from "../observations/index.ts";
import {
  asSeenBy,
  type OutcomeFit,
  type PredictorColumn,
  predictorsOf,
  regressDaily,
} from "../reasons/index.ts";
import type { DailyRecord } from "../signals/index.ts";
import type { Estimate } from "./gate.ts";

/** One association that could be claimed. */
export interface Association {
  readonly kind: "same_day" | "before_stepping_back";
  /** Diary column, or code of a predictor. */
  readonly about: string;
  readonly estimate: Estimate;
  /** Slider points of the outcome for one unit of `estimate`. */
  readonly unit: number;
  /** Log score per record of held-out days, with minus without this association, in nats. */
  readonly heldOutGain: () => number;
  /** Days with the input above its usual and the outcome known. */
  readonly days: readonly number[];
}

/** Prior sd of an association, in sds of the noise. */
const priorSd = 0.25;
const folds = 5;
const rowsNeeded = 8;

const sameDay: readonly Predictor[] = ["stress", ...eventNames].map((field) => ({
  code: field,
  fields: [field],
  lag_days: [0, 0],
  join: "value",
}));

/** All associations that a record could be asked for. */
export function associationsOf(record: DailyRecord, before: readonly Predictor[]): Association[] {
  const { closeness, room } = record.columns;
  const around = predictorsOf(record, sameDay).filter(varies);
  const ahead = predictorsOf(record, before).filter(varies);
  return [
    ...associations("same_day", regressDaily(record, closeness, around), closeness),
    ...associations("before_stepping_back", regressDaily(record, room, ahead), room),
  ];
}

/** What goes before the other's stepping back in the reader's own notes; a view, made of guesses. */
export function associationsOfView(
  notes: DailyRecord,
  before: readonly Predictor[],
): Association[] {
  const view = asSeenBy(notes);
  const ahead = predictorsOf(view, before).filter(varies);
  const { room } = view.columns;
  return associations("before_stepping_back", regressDaily(view, room, ahead), room);
}

/** An input that never changes can go along with nothing. */
function varies(column: PredictorColumn): boolean {
  return column.standardised.some((value) => Math.abs(value) > 1e-9);
}

/** One association a predictor of a fitted regression; `raw` is its outcome on the slider. */
export function associations(
  kind: Association["kind"],
  fit: OutcomeFit | undefined,
  raw: Float64Array,
): Association[] {
  if (!fit || fit.regression.whitened.rows < rowsNeeded) return [];
  const precision = fit.precision.map((value, k) =>
    k < fit.predictors.length ? 1 / priorSd ** 2 : value,
  );
  const posterior = posteriorOf(fit.regression.equations, precision);
  const sd = Math.sqrt(fit.regression.variance);
  const points = sdOf(raw);
  return fit.predictors.map((column, k) => ({
    kind,
    about: column.code,
    estimate: {
      mean: posterior.mean[k] ?? 0,
      sd: sd * Math.sqrt(posterior.covariance[k * precision.length + k] ?? 1),
      priorSd: sd * priorSd,
    },
    unit: points,
    heldOutGain: () => heldOutGain(fit, precision, k),
    days: daysWith(column, fit),
  }));
}

/** Posterior of regression coefficients. */
export interface Posterior {
  readonly mean: Float64Array;
  /** In units of the noise variance. */
  readonly covariance: Float64Array;
}

/** Posterior of the coefficients under normal priors of these precisions. */
export function posteriorOf(
  equations: { readonly gram: Float64Array; readonly moment: Float64Array },
  precision: Float64Array,
): Posterior {
  const p = precision.length;
  const a = equations.gram.map(
    (value, i) => value + (i % (p + 1) === 0 ? (precision[i / (p + 1)] ?? 0) : 0),
  );
  cholesky(a, a, p);
  const mean = solveCholesky(new Float64Array(p), a, equations.moment, p);
  const covariance = new Float64Array(p * p);
  const unit = new Float64Array(p);
  for (let k = 0; k < p; k++) {
    unit.fill(0);
    unit[k] = 1;
    covariance.set(solveCholesky(new Float64Array(p), a, unit, p), k * p);
  }
  return { mean, covariance };
}

/**
 * Five blocks of consecutive days are left out in turn; each is predicted by the other four, with and
 * without coefficient k. Without = the same posterior conditioned on b_k = 0, which is exact.
 */
function heldOutGain(fit: OutcomeFit, precision: Float64Array, k: number): number {
  const p = precision.length;
  const { whitened, equations, variance } = fit.regression;
  let gain = 0;
  for (let fold = 0; fold < folds; fold++) {
    const from = Math.floor((fold * whitened.rows) / folds);
    const to = Math.floor(((fold + 1) * whitened.rows) / folds);
    const block = normalEquations(whitened, p, { from, to });
    const training = {
      gram: equations.gram.map((value, i) => value - (block.gram[i] ?? 0)),
      moment: equations.moment.map((value, i) => value - (block.moment[i] ?? 0)),
    };
    const posterior = posteriorOf(training, precision);
    for (let row = from; row < to; row++)
      gain += scoreGain(whitened, row, posterior, { k, variance });
  }
  return gain;
}

function scoreGain(
  rows: OutcomeFit["regression"]["whitened"],
  row: number,
  { mean, covariance }: Posterior,
  { k, variance }: { readonly k: number; readonly variance: number },
): number {
  const p = mean.length;
  const x = rows.x.subarray(row * p, (row + 1) * p);
  let predicted = 0;
  let spread = 1;
  let cross = 0;
  for (let i = 0; i < p; i++) {
    const xi = x[i] ?? 0;
    predicted += xi * (mean[i] ?? 0);
    cross += xi * (covariance[i * p + k] ?? 0);
    for (let j = 0; j < p; j++) spread += xi * (covariance[i * p + j] ?? 0) * (x[j] ?? 0);
  }
  const own = covariance[k * p + k] ?? 1;
  const without = predicted - (cross * (mean[k] ?? 0)) / own;
  const spreadWithout = spread - (cross * cross) / own;
  const y = rows.y[row] ?? 0;
  const score = (at: number, v: number) => -0.5 * (Math.log(v) + (y - at) ** 2 / (variance * v));
  return score(predicted, spread) - score(without, spreadWithout);
}

function daysWith(column: PredictorColumn, fit: OutcomeFit): number[] {
  const days: number[] = [];
  column.standardised.forEach((value, day) => {
    if (value > 0 && !Number.isNaN(fit.outcome[day] ?? Number.NaN))
      days.push(fit.record.firstDay + day);
  });
  return days;
}

function sdOf(values: Float64Array): number {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, known.length - 1));
}
