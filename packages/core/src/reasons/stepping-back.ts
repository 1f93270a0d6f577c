/**
 * Layer 2 (docs/model.md, section 2): regression of a person's `room`, standardised within the person,
 * on what goes before it, with its own autoregression, the weekday and time together. What the record
 * says of the effects b is kept in information form, so that it holds for any prior and for few days:
 *
 *   log p(y | b) = const - b' H b / 2 + h' b,   H = V^-1 and h = V^-1 b^ where V exists,
 *
 * with the weekday, together and intercept terms integrated out. Inertia and noise are not plugged in:
 * H and h are the means over their grid, weighted by how well each point explains the record, that is
 * the log-likelihood of b averaged over what is left open of them.
 */

import { cholesky, fitDailyRegression, type RegressionFit, solveCholesky } from "@ebb/engine";
import type { Predictor } from "@ebb/knowledge";
import { weekday } from "../kit/index.ts";
import type { DailyRecord } from "../signals/index.ts";
import { knownDays } from "../signals/index.ts";
import { type PredictorColumn, predictorsOf, standardise } from "./predictors.ts";

/** A regression of one series of a record. */
export interface OutcomeFit {
  readonly record: DailyRecord;
  readonly predictors: readonly PredictorColumn[];
  /** The outcome by day, standardised; NaN where unknown. */
  readonly outcome: Float64Array;
  readonly regression: RegressionFit;
  /** Prior precisions of all columns: the predictors first, then the nuisance terms. */
  readonly precision: Float64Array;
}

/** What a record says of the effects on stepping back. */
export interface SteppingBackFit extends OutcomeFit {
  /** H (q x q) and h (q), q = predictors. */
  readonly information: Float64Array;
  readonly weighted: Float64Array;
}

const knownDaysNeeded = 3;
/** Weight below which a point of the grid is passed over. */
const negligible = 1e-9;
/** Prior sds, in sds of the noise, at which inertia and noise are found; and of the nuisance terms. */
const priorSd = { predictor: 0.09, weekday: 0.1, together: 0.15, intercept: 2 };
/** The noise keeps about 0.95 of the variance of a standardised series; worth twelve days. */
const noisePrior = { shape: 6, scale: 4.75 };

/**
 * The variance of the noise stands at its posterior mean at each point of the grid; over couples without
 * any effect the estimates then scatter by a tenth to a sixth more than V says
 * (docs/reports/study-reasons.md).
 */
const plugInFactor = 1.15;

/**
 * What of the noise is slips of noting: of a slider with day-level reliability .75, published between .61
 * and .88, a fifth to two fifths of what the predictors leave.
 */
const slipShares: readonly number[] = [0.2, 0.4];

/** Fits `outcome` (default: the person's own room); undefined where it is never known or never varies. */
export function fitSteppingBack(
  record: DailyRecord,
  known: readonly Predictor[],
  outcome: Float64Array = record.columns.room,
): SteppingBackFit | undefined {
  const fit = regressDaily(record, outcome, predictorsOf(record, known), slipShares);
  return fit && { ...fit, ...withoutNuisance(fit) };
}

/** Regression of one series of a record on predictors, its own inertia, the weekday and time together. */
export function regressDaily(
  record: DailyRecord,
  outcome: Float64Array,
  predictors: readonly PredictorColumn[],
  whiteShares?: readonly number[],
): OutcomeFit | undefined {
  if (knownDays(outcome) < knownDaysNeeded || neverVaries(outcome)) return undefined;
  const standard = standardise(outcome, 0);
  const y = outcome.map((value, day) => (Number.isNaN(value) ? value : (standard[day] ?? 0)));
  const nuisance = nuisanceColumns(record, !predictors.some((one) => one.code === "together"));
  const all = [...predictors.map((one) => one.standardised), ...nuisance.map((one) => one.values)];
  const sds = [...predictors.map(() => priorSd.predictor), ...nuisance.map((one) => one.priorSd)];
  const precision = Float64Array.from(sds, (sd) => 1 / (sd * sd));
  const x = interleave(all, record.days);
  const shares = whiteShares === undefined ? {} : { whiteShares };
  const problem = { y, x, columns: all.length, precision, noisePrior, ...shares };
  return { record, predictors, outcome: y, precision, regression: fitDailyRegression(problem) };
}

function neverVaries(values: Float64Array): boolean {
  let first = Number.NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(first)) first = value;
    else if (value !== first) return false;
  }
  return true;
}

/** Intercept, weekdays, and time together unless it is a predictor itself. */
function nuisanceColumns(
  record: DailyRecord,
  withTogether: boolean,
): { values: Float64Array; priorSd: number }[] {
  const days = { length: record.days };
  const terms: { values: Float64Array; priorSd: number }[] = [
    { values: new Float64Array(record.days).fill(1), priorSd: priorSd.intercept },
  ];
  if (withTogether)
    terms.push({
      values: standardise(record.columns.together, 0.25),
      priorSd: priorSd.together,
    });
  for (let one = 0; one < 7; one++)
    terms.push({
      values: Float64Array.from(days, (_, day) => (weekday(record.firstDay + day) === one ? 1 : 0)),
      priorSd: priorSd.weekday,
    });
  return terms;
}

/** Columns side by side, row-major (days x columns). */
function interleave(columns: readonly Float64Array[], days: number): Float64Array {
  const x = new Float64Array(days * columns.length);
  columns.forEach((column, k) => {
    for (let day = 0; day < days; day++) x[day * columns.length + k] = column[day] ?? 0;
  });
  return x;
}

/** Normal equations over their noise, averaged over the grid; then once more in units of one variance. */
function overGrid(grid: OutcomeFit["regression"]["grid"]): {
  readonly gram: Float64Array;
  readonly moment: Float64Array;
  readonly variance: number;
} {
  const top = Math.max(...grid.map((point) => point.logMarginal));
  const weights = grid.map((point) => Math.exp(point.logMarginal - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (pick: (point: (typeof grid)[number]) => Float64Array) => {
    const out = new Float64Array(grid[0] === undefined ? 0 : pick(grid[0]).length);
    grid.forEach((point, g) => {
      const factor = (weights[g] ?? 0) / (total * point.variance);
      if (factor < negligible / point.variance) return;
      pick(point).forEach((value, i) => {
        out[i] = (out[i] ?? 0) + factor * value;
      });
    });
    return out;
  };
  const variance =
    total / grid.reduce((sum, point, g) => sum + (weights[g] ?? 0) / point.variance, 0);
  const scaled = (values: Float64Array) => values.map((value) => value * variance);
  return {
    gram: scaled(mean(({ equations }) => equations.gram)),
    moment: scaled(mean(({ equations }) => equations.moment)),
    variance,
  };
}

/** H and h of the predictors with the nuisance terms integrated out under their priors. */
function withoutNuisance(fit: OutcomeFit): { information: Float64Array; weighted: Float64Array } {
  const { regression, precision } = fit;
  const q = fit.predictors.length;
  const p = precision.length;
  const r = p - q;
  const { gram, moment, variance } = overGrid(regression.grid);
  const at = (i: number, j: number) => gram[i * p + j] ?? 0;
  const block = Float64Array.from({ length: r * r }, (_, k) => {
    const i = q + Math.floor(k / r);
    const j = q + (k % r);
    return at(i, j) + (i === j ? (precision[i] ?? 0) : 0);
  });
  cholesky(block, block, r);
  const information = new Float64Array(q * q);
  const weighted = new Float64Array(q);
  const cross = new Float64Array(r);
  const solved = new Float64Array(r);
  for (let i = 0; i < q; i++) {
    for (let k = 0; k < r; k++) cross[k] = at(i, q + k);
    solveCholesky(solved, block, cross, r);
    for (let j = 0; j < q; j++) {
      let value = at(i, j);
      for (let k = 0; k < r; k++) value -= (solved[k] ?? 0) * at(q + k, j);
      information[i * q + j] = value / (variance * plugInFactor);
    }
    let value = moment[i] ?? 0;
    for (let k = 0; k < r; k++) value -= (solved[k] ?? 0) * (moment[q + k] ?? 0);
    weighted[i] = value / (variance * plugInFactor);
  }
  return { information, weighted };
}
