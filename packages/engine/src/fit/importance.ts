/**
 * The bridge between Laplace and sampler: Pareto-smoothed importance sampling (Vehtari, Simpson,
 * Gelman, Yao & Gabry 2024, JMLR 25:72). Theta is drawn from the Laplace approximation with heavier
 * tails; weights repair it, and k-hat says whether they can: trust it only below 0.7.
 */

import { exp, expm1, log, log1p } from "../elementary/elementary.ts";
import type { Random } from "../random.ts";
import type { Series } from "../ssm/series.ts";
import { type Fitted, objectiveOf } from "./fit-series.ts";

/** Weighted draws of theta. */
export interface ImportanceSample {
  /** draws x dimension. */
  readonly thetas: Float64Array;
  /** Smoothed weights, sum 1. */
  readonly weights: Float64Array;
  /** Shape of the weights' tail; above 0.7 the sample must not be used. */
  readonly kHat: number;
  /** 1 / sum of squared weights. */
  readonly effectiveDraws: number;
}

/** Degrees of freedom of the proposal. */
const degrees = 7;

/** Draws from a t with the fit's mode and scale and weights every draw by the exact posterior. */
export function importanceSample(
  fit: Fitted,
  series: Series,
  { draws, random }: { readonly draws: number; readonly random: Random },
): ImportanceSample {
  const objective = objectiveOf(fit, series);
  const n = objective.dimension;
  const { mode, factor } = fit.laplace;
  const thetas = new Float64Array(draws * n);
  const logRatios = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    const scale = Math.sqrt(degrees / (2 * random.gamma(degrees / 2)));
    const z = Float64Array.from({ length: n }, () => scale * random.normal());
    let square = 0;
    for (let i = 0; i < n; i++) {
      square += z[i] * z[i];
      let value = mode[i];
      for (let j = 0; j <= i; j++) value += factor[i * n + j] * z[j];
      thetas[d * n + i] = value;
    }
    const logProposal = -0.5 * (degrees + n) * log1p(square / degrees);
    logRatios[d] = objective.evaluate(thetas.subarray(d * n, (d + 1) * n)) - logProposal;
  }
  const { logWeights, kHat } = smoothWeights(logRatios);
  const top = logWeights.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((x) => exp(x - top));
  const sum = weights.reduce((total, w) => total + w, 0);
  let squares = 0;
  for (let d = 0; d < draws; d++) {
    weights[d] /= sum;
    squares += weights[d] * weights[d];
  }
  return { thetas, weights, kHat, effectiveDraws: 1 / squares };
}

/**
 * Replaces the largest ratios by expected order statistics of a generalised Pareto distribution
 * fitted to them; k-hat is infinite where there are too few draws to fit one.
 */
export function smoothWeights(logRatios: Float64Array): {
  readonly logWeights: Float64Array;
  readonly kHat: number;
} {
  const count = logRatios.length;
  const tail = Math.ceil(Math.min(0.2 * count, 3 * Math.sqrt(count)));
  const order = Array.from(logRatios.keys()).sort((i, j) => logRatios[i] - logRatios[j]);
  const top = logRatios[order[count - 1]];
  const logWeights = logRatios.map((x) => x - top);
  const threshold = exp(logWeights[order[count - tail - 1]]);
  if (tail < 5 || !(threshold < 1)) return { logWeights, kHat: Number.POSITIVE_INFINITY };
  const inTail = order.slice(count - tail);
  const exceedances = Float64Array.from(inTail, (i) => exp(logWeights[i]) - threshold);
  const { k, sigma } = fitPareto(exceedances);
  inTail.forEach((i, rank) => {
    const p = (rank + 0.5) / tail;
    const excess = k === 0 ? -sigma * log1p(-p) : (sigma * expm1(-k * log1p(-p))) / k;
    logWeights[i] = Math.min(0, log(threshold + excess));
  });
  return { logWeights, kHat: k };
}

/**
 * Shape and scale of a generalised Pareto distribution from sorted exceedances (Zhang & Stephens 2009),
 * with the weak prior on k of Vehtari et al. 2024, appendix C (ten observations at 0.5).
 */
export function fitPareto(sorted: Float64Array): { readonly k: number; readonly sigma: number } {
  const n = sorted.length;
  const quartile = sorted[Math.max(0, Math.floor(n / 4 + 0.5) - 1)];
  const largest = sorted[n - 1];
  const candidates = 30 + Math.floor(Math.sqrt(n));
  const thetas = new Float64Array(candidates);
  const logs = new Float64Array(candidates);
  const shapeAt = (theta: number) => sorted.reduce((sum, x) => sum + log1p(-theta * x), 0) / n;
  for (let j = 0; j < candidates; j++) {
    thetas[j] = 1 / largest + (1 - Math.sqrt(candidates / (j + 0.5))) / (3 * quartile);
    const k = shapeAt(thetas[j]);
    logs[j] = n * (log(-thetas[j] / k) - k - 1);
  }
  let weightSum = 0;
  let theta = 0;
  for (let j = 0; j < candidates; j++) {
    const weight = 1 / logs.reduce((sum, log) => sum + exp(log - logs[j]), 0);
    weightSum += weight;
    theta += weight * thetas[j];
  }
  theta /= weightSum;
  const shape = shapeAt(theta);
  return { k: (n * shape + 10 * 0.5) / (n + 10), sigma: -shape / theta };
}
