/** What is learned during warm-up: the step size (dual averaging) and the covariance of the target. */

import { exp, log, power } from "../elementary/elementary.ts";

/** Steers the step size so that the mean acceptance comes to a target; frozen at the end of warm-up. */
export interface StepSizeTuner {
  /** Takes the acceptance of the last move, gives the step of the next. */
  readonly update: (acceptance: number) => number;
  /** The averaged step, for use after warm-up. */
  readonly final: () => number;
}

/** Nesterov's dual averaging with the constants of Hoffman & Gelman (2014), 3.2.1. */
export function createStepSizeTuner(firstStep: number, targetAcceptance: number): StepSizeTuner {
  const shrinkTo = log(10 * firstStep);
  const { gamma, t0, kappa } = { gamma: 0.05, t0: 10, kappa: 0.75 };
  let count = 0;
  let meanError = 0;
  let logStep = log(firstStep);
  let averaged = 0;
  return {
    update: (acceptance) => {
      count++;
      const weight = 1 / (count + t0);
      meanError += weight * (targetAcceptance - acceptance - meanError);
      logStep = shrinkTo - (Math.sqrt(count) / gamma) * meanError;
      const decay = power(count, -kappa);
      averaged += decay * (logStep - averaged);
      return exp(logStep);
    },
    final: () => exp(count === 0 ? logStep : averaged),
  };
}

/** Running covariance of vectors (Welford 1962). */
export interface CovarianceSum {
  readonly add: (x: Float64Array) => void;
  readonly count: () => number;
  /**
   * Covariance drawn a little towards `towards`, with the weight of 5 draws, so that a short window
   * cannot give a singular one.
   */
  readonly shrunk: (towards: Float64Array) => Float64Array;
}

/** An empty running covariance. */
export function createCovarianceSum(dimension: number): CovarianceSum {
  const mean = new Float64Array(dimension);
  const products = new Float64Array(dimension * dimension);
  const before = new Float64Array(dimension);
  let count = 0;
  return {
    add: (x) => {
      count++;
      for (let i = 0; i < dimension; i++) {
        before[i] = x[i] - mean[i];
        mean[i] += before[i] / count;
      }
      for (let i = 0; i < dimension; i++) {
        for (let j = 0; j < dimension; j++)
          products[i * dimension + j] += before[i] * (x[j] - mean[j]);
      }
    },
    count: () => count,
    shrunk: (towards) => {
      const weight = count / (count + 5);
      const scale = count > 1 ? weight / (count - 1) : 0;
      return products.map((value, i) => {
        const mirror = products[(i % dimension) * dimension + Math.floor(i / dimension)];
        return (scale * (value + mirror)) / 2 + (1 - weight) * towards[i];
      });
    },
  };
}

/**
 * Iterations (from 0) after which the metric is learned anew: windows that double, after a first stretch
 * of 10 % and before a last of 10 % in which only the step is tuned. None below 100 iterations.
 */
export function metricUpdates(warmup: number): number[] {
  if (warmup < 100) return [];
  const first = Math.floor(warmup * 0.1);
  const last = warmup - Math.max(50, Math.floor(warmup * 0.1));
  const updates: number[] = [];
  for (let at = first, size = 25; at < last; size *= 2) {
    const end = at + size;
    const isLast = end + 2 * size > last;
    updates.push((isLast ? last : end) - 1);
    at = isLast ? last : end;
  }
  return updates;
}
