/**
 * The worlds between which layer 2 decides (docs/model.md, section 2): one reason, two reasons at 60/40
 * or 40/60, or none, each at three scales; about 700 classes. Their weights before any data follow the
 * base weights of the knowledge (10).
 *
 * Base weights are soft: with a Dirichlet prior the weight of a class in one couple is its mean, which
 * is what stands here; the concentration matters where cohorts update it.
 */

import type { PriorMatrix } from "@ebb/knowledge";

/** One class: its main reason and, with two, the second; indices into `prior.reasons`, -1 = none. */
export interface ReasonClass {
  readonly main: number;
  readonly second: number;
  /** Shares of main and second; 1 and 0 for one reason, 0 and 0 for none. */
  readonly shares: readonly [number, number];
  readonly scale: number;
  readonly logPrior: number;
}

/**
 * Before any data: no reason that Ebb knows .30, one .50, two .20. Stated assumption, shared with the
 * calibration study (docs/reports/study-reasons.md), to be replaced by cohort estimates.
 */
export const classWeights = { none: 0.3, one: 0.5, two: 0.2 } as const;

/**
 * Shares of two reasons at once, among couples with any, between which nobody knows: from two in seven,
 * as in `classWeights`, to four in five. A stated probability is the least over them, so that it is not
 * over-stated where two reasons at once are the rule (docs/reports/study-reasons.md).
 */
export const twoReasonShares: readonly [number, number] = [2 / 7, 0.8];

/**
 * Weights of the scales before any data, smallest first. The scale carries what unreliable items take
 * away (docs/model.md, section 2): with own items of reliability .80 and an outcome of .75 an effect of
 * full size shows at about 0.7, so that the largest scale is rare.
 */
export const scaleWeights: readonly number[] = [0.45, 0.45, 0.1];

/** All classes of a prior. */
export function reasonClasses(prior: PriorMatrix): ReasonClass[] {
  const weights = baseWeights(prior);
  const classes: ReasonClass[] = [];
  const none = { main: -1, second: -1, shares: [0, 0] as const, scale: 1 };
  classes.push({ ...none, logPrior: Math.log(classWeights.none) });
  weights.forEach((weight, main) => {
    const single = Math.log(classWeights.one * weight);
    prior.scales.forEach((scale, k) => {
      const logPrior = single + scaleLog(prior, k);
      classes.push({ main, second: -1, shares: [1, 0], scale, logPrior });
    });
    weights.forEach((other, second) => {
      if (second === main) return;
      // P(this unordered pair) as two draws without replacement; either of them may be the main one.
      const pair = weight * other * (1 / (1 - weight) + 1 / (1 - other));
      const both = Math.log((classWeights.two * pair) / 2);
      prior.scales.forEach((scale, k) => {
        const logPrior = both + scaleLog(prior, k);
        classes.push({ main, second, shares: mainMixture(prior), scale, logPrior });
      });
    });
  });
  return classes;
}

/** Base weights in the order of `prior.reasons`, adding up to 1. */
export function baseWeights(prior: PriorMatrix): number[] {
  const raw = prior.reasons.map((id) => prior.base_weight[id] ?? 0);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

/** Log-weight of the scale of this index; equal weights for another number of scales. */
function scaleLog(prior: PriorMatrix, index: number): number {
  const known = prior.scales.length === scaleWeights.length;
  return Math.log(known ? (scaleWeights[index] ?? 0) : 1 / prior.scales.length);
}

/** The mixture with the larger share first: 40/60 of (i, j) is 60/40 of (j, i). */
function mainMixture(prior: PriorMatrix): readonly [number, number] {
  const [large, small] = prior.mixtures[0] ?? [0.6, 0.4];
  return large >= small ? [large, small] : [small, large];
}
