/**
 * What speaks for a part of the model: every subset of linear parameters from one pass, and whether
 * the closeness load (docs/model.md (3)) earns its place.
 */

import { log } from "../elementary/elementary.ts";
import type { Series } from "../ssm/series.ts";
import { integrateLinear } from "./evidence.ts";
import {
  type AtMode,
  type Fit,
  type Fitted,
  fitMode,
  fitSeries,
  objectiveOf,
} from "./fit-series.ts";
import type { ModelOptions } from "./objective.ts";
import { predictiveScores } from "./predictive-scores.ts";
import { defaultPrior } from "./priors.ts";

/**
 * Gain in log marginal likelihood (nats, at the fit's theta) of the model with all linear parameters
 * over those without each of the given groups; one pass, one small Cholesky a group.
 */
export function subsetGains(
  fit: Fitted,
  series: Series,
  groups: readonly (readonly string[])[],
): number[] {
  const objective = objectiveOf(fit, series);
  objective.evaluate(fit.laplace.mode);
  const sums = objective.lastSums();
  const whole = objective.lastLinear();
  if (sums === undefined || whole === undefined) return groups.map(() => Number.NEGATIVE_INFINITY);
  return groups.map((group) => {
    const kept = fit.columns.flatMap(({ name }, c) => (group.includes(name) ? [] : [c]));
    const without = integrateLinear({ ...sums, gram: atZero(fit, sums.gram, kept) }, kept);
    return without === undefined
      ? Number.NEGATIVE_INFINITY
      : whole.marginalLogLik - without.marginalLogLik;
  });
}

/** The Gram matrix with the parameters that are not kept at 0 instead of their prior means. */
function atZero(fit: Fitted, gram: Float64Array, kept: readonly number[]): Float64Array {
  const out = gram.slice();
  const width = fit.columns.length + 1;
  const entry = (i: number, j: number) => out[Math.max(i, j) * width + Math.min(i, j)];
  fit.columns.forEach(({ prior }, c) => {
    if (prior.mean === 0 || kept.includes(c)) return;
    // w_0 loses prior.mean w_c: first its product with every column, then its square.
    const own = entry(c + 1, c + 1);
    out[0] += prior.mean * (prior.mean * own - 2 * entry(c + 1, 0));
    for (let e = 1; e < width; e++) out[e * width] -= prior.mean * entry(e, c + 1);
  });
  return out;
}

/** Log evidence by Laplace's method: the posterior's mass around its mode, nats. */
export function logEvidence(fit: Fitted): number {
  const { logPosterior, factor } = fit.laplace;
  const n = fit.names.length;
  let sum = logPosterior;
  for (let i = 0; i < n; i++) sum += log(factor[i * n + i]) - log(fit.form.prior[i].sd);
  return sum;
}

/** How the closeness load fared. */
export interface LoadTrial {
  /** The fit to be used: with the load only if it earned its place. */
  readonly fit: Fit;
  readonly isEarned: boolean;
  /** Whether the record has enough readings for it, and its mode could be found. */
  readonly isTried: boolean;
  /** Gain in log evidence and in held-out log score of the last third, nats; NaN where not asked. */
  readonly evidenceGain: number;
  readonly heldOutGain: number;
}

/** Least gain in log evidence (a Bayes factor of 20) for a load. */
export const leastEvidenceGain: number = log(20);
/** Fewer readings than this, and the load is not tried. */
const fewestForLoad = 60;
/**
 * The evidence of a part gains less than its mode does, by what its prior left open and the record did not
 * bear out (seen: by 1.5 nats less to 0.02 more): where the mode rises too little, the evidence, and the
 * curvature that it costs, are not asked.
 */
const evidenceOverMode = 1;

/**
 * Fits with and without the closeness load. It stays only if its log evidence is higher by log 20 and
 * the last third of the record is foreseen better (one step ahead, theta from the first two thirds).
 * `known` is the fit without it, where there is one already.
 */
export function fitWithEarnedLoad(
  series: Series,
  options: ModelOptions = {},
  known?: Fitted,
): LoadTrial {
  const plain = known ?? fitSeries(series, { ...options, load: false });
  const untried = {
    fit: plain,
    isEarned: false,
    isTried: false,
    evidenceGain: Number.NaN,
    heldOutGain: Number.NaN,
  };
  if (plain.status !== "fitted" || plain.observed < fewestForLoad) return untried;
  const mode = fitMode(series, { ...options, load: true }, plain);
  if (mode === undefined) return untried;
  const lost = { ...untried, isTried: true };
  const rise = mode.laplace.logPosterior - plain.laplace.logPosterior;
  if (rise < leastEvidenceGain - evidenceOverMode) return lost;
  const loaded = fitSeries(series, { ...options, load: true }, mode);
  if (loaded.status !== "fitted") return untried;
  const evidenceGain = logEvidence(loaded) - logEvidence(plain);
  if (evidenceGain < leastEvidenceGain) return { ...lost, evidenceGain };
  const gain = heldOutGain(series, { ...options, load: true }, { ...options, load: false });
  const isEarned = gain > 0;
  return {
    ...{ fit: isEarned ? loaded : plain, isEarned, isTried: true },
    ...{ evidenceGain, heldOutGain: gain },
  };
}

/**
 * How much better (nats) one model foresees the last third of the record than another, one step
 * ahead with theta of the first two thirds; -Infinity where the first model has no fit there.
 */
export function heldOutGain(series: Series, fuller: ModelOptions, leaner: ModelOptions): number {
  const rows = Math.floor((2 * series.times.length) / 3);
  const early = fitMode(firstRows(series, rows), leaner);
  if (early === undefined) return Number.NEGATIVE_INFINITY;
  const fullerEarly = fitMode(firstRows(series, rows), fuller, early);
  if (fullerEarly === undefined) return Number.NEGATIVE_INFINITY;
  const gain = scoreAfter(series, rows, fullerEarly) - scoreAfter(series, rows, early);
  return Number.isNaN(gain) ? Number.NEGATIVE_INFINITY : gain;
}

/** The same model in which one coupling is held at 0: its prior is shrunk to nothing. */
export function withoutCoupling(
  options: ModelOptions,
  name: "kappa_ab" | "kappa_ba",
): ModelOptions {
  const prior = options.prior ?? defaultPrior;
  return {
    ...options,
    prior: { ...prior, theta: { ...prior.theta, [name]: { mean: 0, sd: 1e-3 } } },
  };
}

/** Log score of what follows the first `rows`, at an early fit's theta; -Infinity without one. */
function scoreAfter(series: Series, rows: number, early: AtMode): number {
  return predictiveScores(early, series)
    .filter(({ time }) => time > series.times[rows - 1])
    .reduce((sum, { logScore }) => sum + logScore, 0);
}

/** The first rows of a record. */
export function firstRows(series: Series, rows: number): Series {
  return {
    ...series,
    times: series.times.slice(0, rows),
    y: series.y.slice(0, rows * series.indicators.length),
    u: series.u.slice(0, rows * series.inputs.length),
  };
}
