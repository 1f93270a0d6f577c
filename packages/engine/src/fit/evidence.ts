/**
 * From one filter pass to the likelihood with the linear parameters integrated out, and to their
 * exact posterior (de Jong 1991; docs/model.md, "Linear parameters are integrated exactly").
 *
 * The pass hands over the Gram matrix of innovations, sum w w'/S with w = (data, columns); at
 * deviations delta of the linear parameters from their prior means the innovation is w_0 + w_c delta_c,
 * so with H = gram_cc, g = -gram_c0, prior delta ~ N(0, V):
 *   Lambda = V^-1 + H,   delta^ = Lambda^-1 g,   posterior N(delta^, Lambda^-1),
 *   -2 log p(y) = N log 2 pi + sum log S + gram_00 - g' delta^ + log |Lambda| + log |V|.
 * A flat prior (infinite sd) contributes nothing to V^-1 and log |V|.
 */

import { log } from "../elementary/elementary.ts";
import {
  cholesky,
  inverseFromCholesky,
  logDeterminant,
  solveCholesky,
} from "../linalg/cholesky.ts";

const logTwoPi = log(2 * Math.PI);

/** Posterior of the linear parameters at one theta, as deviations from their prior means. */
export interface LinearPosterior {
  readonly mean: Float64Array;
  /** Lambda^-1, columns x columns. */
  readonly covariance: Float64Array;
  readonly marginalLogLik: number;
  /** log p(y | delta^) + log prior of delta^ up to the prior's constant: the profile. */
  readonly profileLogLik: number;
}

/** What a pass hands over. */
export interface PassSums {
  readonly gram: Float64Array;
  readonly logSum: number;
  readonly observed: number;
  /** Prior precision of each column. */
  readonly precision: Float64Array;
}

/** Integrates the columns listed in `kept` (all by default); undefined when Lambda is not positive. */
export function integrateLinear(
  sums: PassSums,
  kept: readonly number[] = Array.from(sums.precision.keys()),
): LinearPosterior | undefined {
  const { gram, logSum, observed, precision } = sums;
  const width = precision.length + 1;
  const p = kept.length;
  const lambda = new Float64Array(p * p);
  const right = new Float64Array(p);
  let logPrior = 0;
  for (let i = 0; i < p; i++) {
    const row = (kept[i] + 1) * width;
    for (let j = 0; j <= i; j++) {
      const value =
        kept[j] <= kept[i] ? gram[row + kept[j] + 1] : gram[(kept[j] + 1) * width + kept[i] + 1];
      lambda[i * p + j] = value;
      lambda[j * p + i] = value;
    }
    lambda[i * p + i] += precision[kept[i]];
    right[i] = -gram[row];
    if (precision[kept[i]] > 0) logPrior -= log(precision[kept[i]]);
  }
  const lower = new Float64Array(p * p);
  if (!cholesky(lower, lambda, p)) return undefined;
  const mean = solveCholesky(new Float64Array(p), lower, right, p);
  let explained = 0;
  for (let i = 0; i < p; i++) explained += right[i] * mean[i];
  const profileLogLik = -0.5 * (observed * logTwoPi + logSum + gram[0] - explained);
  const marginalLogLik = profileLogLik - 0.5 * (logDeterminant(lower, p) + logPrior);
  const covariance = inverseFromCholesky(new Float64Array(p * p), lower, p);
  return { mean, covariance, marginalLogLik, profileLogLik };
}

/**
 * Writes Gamma ((p + 1) x (p + 1)) for the reverse pass: [1, d'; d, d d' + C], with C the posterior
 * covariance for the marginal likelihood and 0 for the profile.
 */
export function weightsForReverse(
  out: Float64Array,
  linear: LinearPosterior,
  isMarginal: boolean,
): Float64Array {
  const p = linear.mean.length;
  const width = p + 1;
  out[0] = 1;
  for (let i = 0; i < p; i++) {
    out[i + 1] = linear.mean[i];
    out[(i + 1) * width] = linear.mean[i];
    for (let j = 0; j < p; j++) {
      const spread = isMarginal ? linear.covariance[i * p + j] : 0;
      out[(i + 1) * width + j + 1] = linear.mean[i] * linear.mean[j] + spread;
    }
  }
  return out;
}
