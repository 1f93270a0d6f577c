/**
 * Linear regression of a daily series on known columns, with an inert disturbance and gaps.
 *
 *   y_t = x_t' b + u_t + e_t,   u_t = phi u_(t-1) + w_t,   var(u) = (1 - rho) s2,   var(e) = rho s2
 *
 * A missing y is no row: the state runs on (docs/model.md, section 2, layer 2). For given (phi, rho) the
 * scalar Kalman filter whitens y and every column of X with one gain sequence (de Jong 1991; Durbin &
 * Koopman 2012, 6.2); what is left is ordinary Bayesian regression with prior
 * b | s2 ~ N(0, s2 diag(1/precision)), s2 ~ InvGamma(shape, scale), which is closed form
 * (Gelman et al. 2013, 14.8). phi and rho are taken over a grid, whose weights are kept.
 *
 * n : days; p : columns; X : (n x p) row-major; y : (n), NaN = missing; m : rows with y.
 */

import { log } from "../elementary/elementary.ts";
import { cholesky, logDeterminant, solveLower } from "../linalg/cholesky.ts";

/** What is regressed on what. */
export interface DailyRegression {
  readonly y: Float64Array;
  readonly x: Float64Array;
  readonly columns: number;
  /** Prior precision of each coefficient in units of 1/s2, all above 0. */
  readonly precision: Float64Array;
  readonly noisePrior: { readonly shape: number; readonly scale: number };
  /** Shares of white noise on the grid, each in [0, 1); none and half of it where left out. */
  readonly whiteShares?: readonly number[];
}

/** Shape of the disturbance: inertia phi per day in [0, 1), share rho of white noise in [0, 1). */
export interface DisturbanceShape {
  readonly inertia: number;
  readonly whiteShare: number;
}

/** Rows made independent with variance s2: `y` (m), `x` (m x p), `day` (m) and the log-determinant. */
export interface WhitenedRows {
  readonly y: Float64Array;
  readonly x: Float64Array;
  readonly day: Int32Array;
  readonly rows: number;
  readonly logScale: number;
}

/** One grid point with the log marginal likelihood of y and the posterior mean of s2 there. */
export interface GridPoint {
  readonly shape: DisturbanceShape;
  readonly logMarginal: number;
  readonly variance: number;
  readonly equations: NormalEquations;
}

/** Normal equations of whitened rows: gram X'X (p x p), moment X'y (p), and y'y. */
export interface NormalEquations {
  readonly gram: Float64Array;
  readonly moment: Float64Array;
  readonly square: number;
}

/** The regression at its most probable disturbance. */
export interface RegressionFit {
  readonly shape: DisturbanceShape;
  /** Posterior mean of s2 at that shape. */
  readonly variance: number;
  readonly whitened: WhitenedRows;
  readonly equations: NormalEquations;
  readonly grid: readonly GridPoint[];
}

/** Inertia values of the grid: half-lives from 0.2 days to about two months. */
export const inertiaGrid: readonly number[] = [0.03, 0.25, 0.45, 0.65, 0.8, 0.91, 0.98];

const usualWhiteShares: readonly number[] = [0, 0.5];

/** Fits by going over the grid; flat prior over the grid except as the caller weighs it afterwards. */
export function fitDailyRegression(problem: DailyRegression): RegressionFit {
  const grid: GridPoint[] = [];
  let best = { logMarginal: Number.NEGATIVE_INFINITY, variance: 1 };
  let bestShape: DisturbanceShape = { inertia: 0, whiteShare: 0 };
  const space = emptyRows(problem);
  for (const inertia of inertiaGrid)
    for (const whiteShare of problem.whiteShares ?? usualWhiteShares) {
      const shape = { inertia, whiteShare };
      const rows = whiten(problem, shape, space);
      const equations = normalEquations(rows, problem.columns);
      const point = marginalOf(problem, rows, equations);
      grid.push({ shape, ...point, equations });
      if (point.logMarginal > best.logMarginal) {
        best = point;
        bestShape = shape;
      }
    }
  const whitened = whiten(problem, bestShape, space);
  const equations = normalEquations(whitened, problem.columns);
  return { shape: bestShape, variance: best.variance, whitened, equations, grid };
}

/** Whitens y and X by the filter of the disturbance with unit total variance; writes into `space`. */
export function whiten(
  problem: DailyRegression,
  shape: DisturbanceShape,
  space: Pick<WhitenedRows, "x" | "y" | "day"> = emptyRows(problem),
): WhitenedRows {
  const { x, y, columns: p } = problem;
  const n = y.length;
  const phi = shape.inertia;
  const white = shape.whiteShare;
  const stateVariance = 1 - white;
  const innovation = stateVariance * (1 - phi * phi);
  const { x: outX, y: outY, day } = space;
  const state = new Float64Array(p + 1);
  let variance = stateVariance;
  let logScale = 0;
  let row = 0;
  for (let t = 0; t < n; t++) {
    if (t > 0) {
      variance = phi * phi * variance + innovation;
      for (let k = 0; k <= p; k++) state[k] *= phi;
    }
    if (Number.isNaN(y[t])) continue;
    const total = variance + white;
    const gain = variance / total;
    const scale = 1 / Math.sqrt(total);
    logScale -= 0.5 * log(total);
    for (let k = 0; k < p; k++) {
      const left = x[t * p + k] - state[k];
      outX[row * p + k] = left * scale;
      state[k] += gain * left;
    }
    const left = y[t] - state[p];
    outY[row] = left * scale;
    state[p] += gain * left;
    variance *= 1 - gain;
    day[row++] = t;
  }
  return { y: outY, x: outX, day, rows: row, logScale };
}

/** Room for the rows of a problem, one for each day with y. */
function emptyRows({ y, columns }: DailyRegression): Pick<WhitenedRows, "x" | "y" | "day"> {
  let rows = 0;
  for (let t = 0; t < y.length; t++) if (!Number.isNaN(y[t])) rows++;
  return {
    y: new Float64Array(rows),
    x: new Float64Array(rows * columns),
    day: new Int32Array(rows),
  };
}

/** Sums over whitened rows; `from` and `to` (excluded) pick a block, all rows without them. */
export function normalEquations(
  rows: WhitenedRows,
  p: number,
  block: { readonly from: number; readonly to: number } = { from: 0, to: rows.rows },
): NormalEquations {
  const gram = new Float64Array(p * p);
  const moment = new Float64Array(p);
  let square = 0;
  for (let r = block.from; r < block.to; r++) {
    const at = r * p;
    const value = rows.y[r];
    square += value * value;
    for (let i = 0; i < p; i++) {
      const xi = rows.x[at + i];
      if (xi === 0) continue;
      moment[i] += xi * value;
      for (let j = 0; j <= i; j++) gram[i * p + j] += xi * rows.x[at + j];
    }
  }
  for (let i = 0; i < p; i++) for (let j = 0; j < i; j++) gram[j * p + i] = gram[i * p + j];
  return { gram, moment, square };
}

/** Log marginal likelihood with b and s2 integrated out, and the posterior mean of s2. */
function marginalOf(problem: DailyRegression, rows: WhitenedRows, sums: NormalEquations) {
  const { columns: p, precision, noisePrior } = problem;
  const lower = Float64Array.from(sums.gram);
  let logPrior = 0;
  for (let k = 0; k < p; k++) {
    lower[k * p + k] += precision[k];
    logPrior += log(precision[k]);
  }
  if (!cholesky(lower, lower, p)) throw new Error("marginalOf: expected a positive precision");
  const logDet = logDeterminant(lower, p);
  const half = solveLower(new Float64Array(p), lower, sums.moment, p);
  let explained = 0;
  for (let k = 0; k < p; k++) explained += half[k] * half[k];
  const shape = noisePrior.shape + rows.rows / 2;
  const scale = noisePrior.scale + Math.max(0, sums.square - explained) / 2;
  const logMarginal =
    0.5 * (logPrior - logDet) +
    rows.logScale +
    noisePrior.shape * log(noisePrior.scale) -
    shape * log(scale);
  return { logMarginal, variance: scale / (shape - 1) };
}
