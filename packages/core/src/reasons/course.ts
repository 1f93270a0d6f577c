/**
 * How a person's ebbs run, as evidence for reasons (docs/model.md (9)): how fast room returns
 * (half-life), whether closeness is warmer than usual after an ebb (rebound), and whether closeness
 * drifts down over weeks (drift). Priors: half-lives and slopes of the knowledge; each term is the
 * expectation of the data's likelihood under that prior.
 */

import { cholesky, fitDailyRegression, solveCholesky } from "@ebb/engine";
import type { PriorMatrix, ReasonEntry } from "@ebb/knowledge";
import type { SteppingBackEbb } from "../dynamics/index.ts";
import type { DailyRecord } from "../signals/index.ts";
import { knownDays } from "../signals/index.ts";
import { baseWeights, type ReasonClass } from "./classes.ts";
import { standardise } from "./predictors.ts";
import type { SteppingBackFit } from "./stepping-back.ts";

/** An estimate with its variance. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
}

/** What closeness does beside the ebbs, in sds of the person's own closeness. */
export interface Course {
  /** Change per 8 weeks. */
  readonly drift: Estimate;
  /** Days 1-3 after an ebb against other days; undefined without an ebb. */
  readonly rebound: Estimate | undefined;
}

/**
 * Rebound expected of a reason that returns warm, and its sd (elicited). The review says warmer than
 * before, not in which note it shows: in half of the couples it is looked for in vain in closeness, so
 * that a return that is not warm speaks little against such a reason.
 */
const rebound = { warm: 0.25, sd: 0.2, shows: 0.5 };
const noDriftSd = 0.1;
const knownDaysNeeded = 14;
const daysPerUnit = 56;

/** Drift and rebound of closeness; undefined with fewer than 14 known days. */
export function courseOf(
  record: DailyRecord,
  ebbs: readonly SteppingBackEbb[],
): Course | undefined {
  const { closeness } = record.columns;
  if (knownDays(closeness) < knownDaysNeeded) return undefined;
  const z = standardise(closeness, 0);
  const y = closeness.map((value, day) => (Number.isNaN(value) ? value : (z[day] ?? 0)));
  const after = ebbDays(record, ebbs, 1, 3);
  const during = ebbDays(record, ebbs, 0, 0);
  const x = new Float64Array(record.days * 4);
  for (let day = 0; day < record.days; day++) {
    const row = [1, (day - record.days / 2) / daysPerUnit, during[day] ?? 0, after[day] ?? 0];
    x.set(row, day * 4);
  }
  const precision = Float64Array.of(0.25, 1, 1, 1);
  const noisePrior = { shape: 4, scale: 2.1 };
  const fit = fitDailyRegression({ y, x, columns: 4, precision, noisePrior });
  const { gram, moment } = fit.equations;
  const a = gram.map((value, i) => value + (i % 5 === 0 ? 1e-3 : 0));
  cholesky(a, a, 4);
  const estimate = (column: number): Estimate => {
    const unit = Float64Array.from({ length: 4 }, (_, i) => (i === column ? 1 : 0));
    const row = solveCholesky(new Float64Array(4), a, unit, 4);
    const value = row.reduce((sum, one, i) => sum + one * (moment[i] ?? 0), 0);
    return { value, variance: (row[column] ?? 0) * fit.variance };
  };
  return { drift: estimate(1), rebound: after.some((one) => one === 1) ? estimate(3) : undefined };
}

/** 1 on days of an ebb (`from` = 0) or from `from` to `to` days after one, and outside every ebb. */
function ebbDays(
  record: DailyRecord,
  ebbs: readonly SteppingBackEbb[],
  from: number,
  to: number,
): Float64Array {
  const out = new Float64Array(record.days);
  for (const ebb of ebbs) {
    const first = from === 0 ? ebb.fromDay : ebb.toDay + from;
    for (let day = first; day <= ebb.toDay + to; day++) out[day - record.firstDay] = 1;
  }
  if (from > 0)
    for (const ebb of ebbs)
      for (let day = ebb.fromDay; day <= ebb.toDay; day++) out[day - record.firstDay] = 0;
  return out;
}

/**
 * Log-likelihood of each reason's half-life prior, given the grid over inertia, against the mixture of
 * all reasons' half-lives: that is what a reason without one, or no reason at all, is taken to have.
 */
export function returnLogLikelihoods(fit: SteppingBackFit, prior: PriorMatrix): Float64Array {
  const { grid } = fit.regression;
  const top = Math.max(...grid.map((point) => point.logMarginal));
  const all = prior.reasons.map((id) => {
    const halfLife = prior.half_life_days[id];
    if (!halfLife) return Number.NaN;
    const [median, low, high] = halfLife;
    const sd = Math.log(high / low) / (2 * 1.645);
    let weight = 0;
    let sum = 0;
    for (const { shape, logMarginal } of grid) {
      const days = Math.LN2 / -Math.log(shape.inertia);
      const w = Math.exp(-0.5 * (Math.log(days / median) / sd) ** 2);
      weight += w;
      sum += w * Math.exp(logMarginal - top);
    }
    return Math.log(sum / weight);
  });
  const weights = baseWeights(prior);
  let total = 0;
  let mixed = 0;
  all.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    total += weights[i] ?? 0;
    mixed += (weights[i] ?? 0) * Math.exp(value);
  });
  const centre = total > 0 ? Math.log(mixed / total) : 0;
  return Float64Array.from(all, (value) => (Number.isNaN(value) ? 0 : value - centre));
}

/** Log-likelihood of rebound under each reason, against no expectation. */
export function reboundLogLikelihoods(
  course: Course | undefined,
  prior: PriorMatrix,
  entries: readonly ReasonEntry[],
): Float64Array {
  const estimate = course?.rebound;
  return Float64Array.from(prior.reasons, (id) => {
    const expected = entries.find((entry) => entry.id === id)?.rebound;
    if (!estimate || expected !== "warm") return 0;
    const spread = estimate.variance + rebound.sd ** 2;
    const ratio = Math.exp(
      logNormal(estimate.value, rebound.warm, spread) - logNormal(estimate.value, 0, spread),
    );
    return Math.log(1 - rebound.shows + rebound.shows * ratio);
  });
}

/** Log-likelihood of drift under each reason, against no drift. */
export function driftLogLikelihoods(course: Course | undefined, prior: PriorMatrix): Float64Array {
  return Float64Array.from(prior.reasons, (id) => {
    const slope = prior.slope_per_8_weeks[id];
    if (!course || !slope) return 0;
    const { value, variance } = course.drift;
    return (
      logNormal(value, slope[0], variance + slope[1] ** 2) -
      logNormal(value, 0, variance + noDriftSd ** 2)
    );
  });
}

/** A term by reason as a term by class: shares of the two reasons weigh it; none gets 0. */
export function byClass(byReason: Float64Array, classes: readonly ReasonClass[]): Float64Array {
  return Float64Array.from(classes, ({ main, second, shares }) => {
    if (main < 0) return 0;
    return (
      shares[0] * (byReason[main] ?? 0) + (second < 0 ? 0 : shares[1] * (byReason[second] ?? 0))
    );
  });
}

function logNormal(x: number, mean: number, variance: number): number {
  return -0.5 * (Math.log(variance) + (x - mean) ** 2 / variance);
}
