/** A fit in the names of docs/contract.md: parameters, effects, coupling. */

import { normalCdf } from "../distribution/normal.ts";
import { exp, log, tanh } from "../elementary/elementary.ts";
import type { Person } from "../ssm/series.ts";
import type { Column } from "./columns.ts";
import { type Estimate, logNormalEstimate, normalEstimate } from "./estimate.ts";
import type { Fitted } from "./fit-series.ts";

/** Effect of one input on one person, per unit and day. */
export interface Effect extends Estimate {
  readonly input: string;
  readonly on: Person;
  /** Posterior probability that the effect has the sign of its mean. */
  readonly probability: number;
}

/** All parameters of a fit by name (`a_a k_ab g_a rho r_a mu_a d_a ...`). */
export function parametersOf(fit: Fitted): Record<string, Estimate> {
  const out: Record<string, Estimate> = {};
  const { mode } = fit.laplace;
  const sdOf = (weights: readonly (readonly [at: number, weight: number])[]) =>
    Math.sqrt(variance(fit, weights));
  const logNormal = (weights: readonly (readonly [number, number])[], shift = 0) =>
    logNormalEstimate(
      weights.reduce((sum, [at, weight]) => sum + weight * mode[at], shift),
      sdOf(weights),
    );
  out["a_a"] = logNormal([[0, 1]]);
  out["a_b"] = logNormal([[1, 1]]);
  out["k_ab"] = couplingEstimate(fit, 2);
  out["k_ba"] = couplingEstimate(fit, 3);
  const half = log(2) / 2;
  out["g_a"] = logNormal(
    [
      [4, 1],
      [0, 0.5],
    ],
    half,
  );
  out["g_b"] = logNormal(
    [
      [5, 1],
      [1, 0.5],
    ],
    half,
  );
  out["rho"] = monotone(normalEstimate(mode[6], sdOf([[6, 1]])), tanh);
  out["r_a"] = logNormal([[7, 1]]);
  out["r_b"] = logNormal([[8, 1]]);
  fit.names.slice(9).forEach((name, i) => {
    const at = 9 + i;
    if (name.startsWith("log_")) out[name.slice(4)] = logNormal([[at, 1]]);
    else if (name.startsWith("logit_")) {
      out[name.slice(6)] = monotone(normalEstimate(mode[at], sdOf([[at, 1]])), logistic);
    } else out[name] = normalEstimate(mode[at], sdOf([[at, 1]]));
  });
  fit.columns.forEach((column, c) => {
    if (column.kind !== "effect") out[column.name] = linearEstimate(fit, c);
  });
  return out;
}

/** All effects of inputs. */
export function effectsOf(fit: Fitted, inputNames: readonly string[]): Effect[] {
  return fit.columns.flatMap((column: Column, c) => {
    if (column.kind !== "effect") return [];
    const estimate = linearEstimate(fit, c);
    const probability = normalCdf(Math.abs(estimate.mean) / estimate.sd);
    return [{ input: inputNames[column.index], on: column.person, probability, ...estimate }];
  });
}

/**
 * Posterior probability that coupling `k_ab` or `k_ba` is above 0; of the sampler's draws it is their
 * share, never quite 0 or 1 (half a draw is added to each side).
 */
export function probabilityOfPull(fit: Fitted, name: "k_ab" | "k_ba"): number {
  const at = name === "k_ab" ? 2 : 3;
  const { sample } = fit;
  if (sample !== undefined && sample.length > 0) {
    const n = fit.laplace.mode.length;
    let above = 0;
    for (let i = at; i < sample.length; i += n) if (sample[i] > 0) above++;
    return (above + 0.5) / (sample.length / n + 1);
  }
  return normalCdf(fit.laplace.mode[at] / Math.sqrt(variance(fit, [[at, 1]])));
}

/** Covariance of the linear parameters with theta integrated out (to first order). */
export function linearCovarianceOf(fit: Fitted): Float64Array {
  const { linearCovariance, linearSlope, covariance, mode } = fit.laplace;
  const n = mode.length;
  const p = fit.columns.length;
  const out = linearCovariance.slice();
  for (let c = 0; c < p; c++) {
    for (let e = 0; e < p; e++) {
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          out[c * p + e] += linearSlope[c * n + i] * covariance[i * n + j] * linearSlope[e * n + j];
        }
      }
    }
  }
  return out;
}

/** Mean and spread of linear parameter c, uncertainty of theta included. */
export function linearEstimate(fit: Fitted, c: number): Estimate {
  const { linearCovariance, linearSlope, covariance, linearMean, mode } = fit.laplace;
  const n = mode.length;
  let spread = linearCovariance[c * fit.columns.length + c];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      spread += linearSlope[c * n + i] * covariance[i * n + j] * linearSlope[c * n + j];
    }
  }
  return normalEstimate(linearMean[c], Math.sqrt(spread));
}

function variance(
  fit: Fitted,
  weights: readonly (readonly [at: number, weight: number])[],
): number {
  return covarianceOf(fit, weights, weights);
}

type Weights = readonly (readonly [at: number, weight: number])[];

function covarianceOf(fit: Fitted, left: Weights, right: Weights): number {
  const { covariance, mode } = fit.laplace;
  let sum = 0;
  for (const [i, wi] of left) {
    for (const [j, wj] of right) sum += wi * wj * covariance[i * mode.length + j];
  }
  return sum;
}

function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Of a monotone function of a normal: exact interval, moments by a fine grid of quantiles. */
function monotone(normal: Estimate, f: (x: number) => number): Estimate {
  let weight = 0;
  let first = 0;
  let second = 0;
  for (let z = -6; z <= 6; z += 0.125) {
    const density = exp(-0.5 * z * z);
    const value = f(normal.mean + z * normal.sd);
    weight += density;
    first += density * value;
    second += density * value * value;
  }
  const mean = first / weight;
  const sd = Math.sqrt(Math.max(0, second / weight - mean * mean));
  return { mean, sd, interval80: [f(normal.interval80[0]), f(normal.interval80[1])] };
}

/** k = kappa exp(L), L = (log a_a + log a_b)/2; kappa and L jointly normal. */
function couplingEstimate(fit: Fitted, at: number): Estimate {
  const { mode } = fit.laplace;
  const own: Weights = [[at, 1]];
  const rate: Weights = [
    [0, 0.5],
    [1, 0.5],
  ];
  const kappa = mode[at];
  const scale = (mode[0] + mode[1]) / 2;
  const vKappa = variance(fit, own);
  const vScale = variance(fit, rate);
  const shared = covarianceOf(fit, own, rate);
  const mean = (kappa + shared) * exp(scale + vScale / 2);
  const square =
    ((kappa + 2 * shared) * (kappa + 2 * shared) + vKappa) * exp(2 * scale + 2 * vScale);
  const slope = shared / vScale;
  const rest = Math.sqrt(Math.max(vKappa - slope * shared, 1e-300));
  const below = (value: number) => {
    let weight = 0;
    let sum = 0;
    for (let z = -6; z <= 6; z += 0.375) {
      const density = exp(-0.5 * z * z);
      const l = Math.sqrt(vScale) * z;
      weight += density;
      sum += density * normalCdf((value * exp(-scale - l) - kappa - slope * l) / rest);
    }
    return sum / weight;
  };
  const sd = Math.sqrt(Math.max(0, square - mean * mean));
  return { mean, sd, interval80: [rootOf(below, 0.1, mean, sd), rootOf(below, 0.9, mean, sd)] };
}

/** Where an increasing function takes the value `target`; bisection around mean and sd. */
function rootOf(f: (x: number) => number, target: number, mean: number, sd: number): number {
  let low = mean - 10 * sd;
  let high = mean + 10 * sd;
  for (let i = 0; i < 48; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
