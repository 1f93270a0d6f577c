/** Mean, standard deviation and 80 % interval of quantities that are functions of theta. */

import { exp, expm1 } from "../elementary/elementary.ts";

/** What is known of one number. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  readonly interval80: readonly [low: number, high: number];
}

/** 90 % point of the standard normal: an 80 % interval is the mean and this many sds to each side. */
export const z80 = 1.2815515655446004;

/** Of a normal distribution. */
export function normalEstimate(mean: number, sd: number): Estimate {
  return { mean, sd, interval80: [mean - z80 * sd, mean + z80 * sd] };
}

/** Of exp(x), x normal. */
export function logNormalEstimate(mean: number, sd: number): Estimate {
  const variance = sd * sd;
  const centre = exp(mean + variance / 2);
  return {
    mean: centre,
    sd: centre * Math.sqrt(expm1(variance)),
    interval80: [exp(mean - z80 * sd), exp(mean + z80 * sd)],
  };
}

/** Of draws; quantiles by linear interpolation. */
export function sampleEstimate(draws: ArrayLike<number>): Estimate {
  const sorted = Float64Array.from(draws).sort();
  const n = sorted.length;
  let mean = 0;
  for (const value of sorted) mean += value / n;
  let square = 0;
  for (const value of sorted) square += ((value - mean) * (value - mean)) / Math.max(1, n - 1);
  return {
    mean,
    sd: Math.sqrt(square),
    interval80: [quantile(sorted, 0.1), quantile(sorted, 0.9)],
  };
}

/** Quantile of sorted values (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: Float64Array, probability: number): number {
  const at = probability * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}
