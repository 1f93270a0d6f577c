/**
 * Means and variances of the posterior itself, not of the Gaussian at its mode: Pareto-smoothed importance
 * sampling (`importance.ts`) with draws in opposite pairs, linear parameters exact at every draw. The mode
 * lies off the mean by a tenth of a sd where a likelihood says little; that adds up over a cohort.
 */

import { logGamma } from "../chat/log-gamma.ts";
import { exp, log, log1p } from "../elementary/elementary.ts";
import type { Random } from "../random.ts";
import type { Series } from "../ssm/series.ts";
import { type Fitted, objectiveOf } from "./fit-series.ts";
import { smoothWeights } from "./importance.ts";
import type { Objective } from "./objective.ts";

/** Moments of one couple's posterior. */
export interface PosteriorMoments {
  /** Of theta, in the fit's order. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Of the linear parameters, in the order of the fit's columns. */
  readonly linearMean: Float64Array;
  readonly linearVariance: Float64Array;
  /** Log of the record's probability under the prior, nats. */
  readonly logEvidence: number;
  /** Shape of the weights' tail: above 0.7 the moments are rough. */
  readonly kHat: number;
}

/** Degrees of freedom of the proposal, and its spread against the Gaussian's at the mode. */
const degrees = 7;

/** The moments from `draws` draws (rounded up to an even number). */
export function posteriorMoments(
  fit: Fitted,
  series: Series,
  { draws, random }: { readonly draws: number; readonly random: Random },
): PosteriorMoments {
  const objective = objectiveOf(fit, series);
  const visits: Visit[] = [];
  for (let pair = 0; 2 * pair < draws; pair++) visits.push(...oppositePair(fit, objective, random));
  const { logWeights, kHat } = smoothWeights(Float64Array.from(visits, ({ logRatio }) => logRatio));
  const top = visits.reduce(
    (most, { logRatio }) => Math.max(most, logRatio),
    Number.NEGATIVE_INFINITY,
  );
  const weights = logWeights.map((x) => exp(x));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const theta = momentsOf(visits, weights, total, ({ theta: at }) => ({ mean: at }));
  const linear = momentsOf(visits, weights, total, ({ linear: at }) => at);
  return {
    mean: theta.mean,
    variance: theta.variance,
    linearMean: linear.mean,
    linearVariance: linear.variance,
    logEvidence: top + log(total / visits.length) + logConstant(fit),
    kHat,
  };
}

interface Moments {
  readonly mean: Float64Array;
  readonly variance?: Float64Array;
}

interface Visit {
  readonly theta: Float64Array;
  readonly logRatio: number;
  /** Mean and variance of the linear parameters at theta. */
  readonly linear: Required<Moments>;
}

/** Two draws on opposite sides of the mode; where theta is not allowed the ratio is -Infinity. */
function oppositePair(fit: Fitted, objective: Objective, random: Random): Visit[] {
  const { mode, factor } = fit.laplace;
  const n = mode.length;
  const scale = Math.sqrt(degrees / (2 * random.gamma(degrees / 2)));
  const z = Float64Array.from({ length: n }, () => scale * random.normal());
  const square = z.reduce((sum, x) => sum + x * x, 0);
  const logProposal = -0.5 * (degrees + n) * log1p(square / degrees);
  const shift = mode.map((_, i) => {
    let sum = 0;
    for (let j = 0; j <= i; j++) sum += factor[i * n + j] * z[j];
    return sum;
  });
  return [1, -1].map((side) => {
    const theta = mode.map((x, i) => x + side * shift[i]);
    const logRatio = objective.evaluate(theta) - logProposal;
    return { theta, logRatio, linear: linearAt(fit, objective) };
  });
}

function linearAt(fit: Fitted, objective: Objective): Required<Moments> {
  const p = fit.columns.length;
  const linear = objective.lastLinear();
  return {
    mean: Float64Array.from(fit.columns, ({ prior }, c) => prior.mean + (linear?.mean[c] ?? 0)),
    variance: Float64Array.from(fit.columns, (_, c) => linear?.covariance[c * (p + 1)] ?? 0),
  };
}

/** Weighted mean, and variance within and between visits. */
function momentsOf(
  visits: readonly Visit[],
  weights: Float64Array,
  total: number,
  of: (visit: Visit) => Moments,
): Required<Moments> {
  const size = of(visits[0]).mean.length;
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  visits.forEach((visit, v) => {
    const { mean: at, variance } = of(visit);
    const weight = weights[v] / total;
    for (let i = 0; i < size; i++) {
      mean[i] += weight * at[i];
      square[i] += weight * (at[i] * at[i] + (variance?.[i] ?? 0));
    }
  });
  return { mean, variance: square.map((value, i) => Math.max(0, value - mean[i] * mean[i])) };
}

/** Log of: the t's constant over the prior's of theta (both left out of the ratios). */
function logConstant(fit: Fitted): number {
  const { factor } = fit.laplace;
  const n = fit.names.length;
  let sum = logTConstant(n);
  for (let i = 0; i < n; i++) sum += log(factor[i * n + i]) - log(fit.form.prior[i].sd);
  return sum;
}

/** log of (degrees/2)^(n/2) Gamma(degrees/2) / Gamma((degrees + n)/2): the t's integral over (2 pi)^(n/2). */
function logTConstant(n: number): number {
  return (n / 2) * log(degrees / 2) + logGamma(degrees / 2) - logGamma((degrees + n) / 2);
}
