/**
 * How well each class fits what goes before the stepping back, docs/model.md (8):
 *
 *   b^ | w, s ~ N(s M w, V + D(w, s)),   D(w, s) = s^2 sum_i w_i^2 diag(var_i)
 *
 * computed in information form, which needs no inverse of H and is exact for the same integral
 * over b ~ N(m, D):  log L = -log|I + R H R|/2 + h'm - m'Hm/2 + g'(I + R H R)^-1 g / 2,
 * R = D^(1/2), g = R (h - H m).  M : (reasons x predictors), m = s M'w.
 */

import { cholesky, logDeterminant, solveLower } from "@ebb/engine";
import type { PriorMatrix } from "@ebb/knowledge";
import type { ReasonClass } from "./classes.ts";
import type { SteppingBackFit } from "./stepping-back.ts";

/** Prior mean and sd of the effects of the predictors that are in a fit, under one class. */
export interface ClassEffects {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** Sd of every effect where no reason of the matrix is at work: small, not nil. */
export const noReasonSd = 0.03;

/** Log-likelihood of each class, up to one constant. */
export function signatureLogLikelihoods(
  fit: SteppingBackFit,
  classes: readonly ReasonClass[],
  prior: PriorMatrix,
): Float64Array {
  const q = fit.predictors.length;
  const columns = columnsOf(fit, prior);
  const work = { root: new Float64Array(q * q), g: new Float64Array(q), Hm: new Float64Array(q) };
  return Float64Array.from(classes, (one) =>
    logEvidence(fit, classEffects(one, prior, columns), work),
  );
}

/** Effects of the predictors in `columns` (indices into `prior.predictors`) under a class. */
export function classEffects(
  one: ReasonClass,
  prior: PriorMatrix,
  columns: readonly number[],
): ClassEffects {
  const mean = new Float64Array(columns.length);
  const sd = new Float64Array(columns.length);
  if (one.main < 0) return { mean, sd: sd.fill(noReasonSd) };
  const [w1, w2] = one.shares;
  columns.forEach((column, k) => {
    const m2 = one.second < 0 ? 0 : (prior.mean[one.second]?.[column] ?? 0);
    const s2 = one.second < 0 ? 0 : (prior.sd[one.second]?.[column] ?? 0);
    const m1 = prior.mean[one.main]?.[column] ?? 0;
    const s1 = prior.sd[one.main]?.[column] ?? 0;
    mean[k] = one.scale * (w1 * m1 + w2 * m2);
    sd[k] = one.scale * Math.hypot(w1 * s1, w2 * s2);
  });
  return { mean, sd };
}

/** Index of each predictor of the fit in the prior; one that the prior does not know is an error. */
export function columnsOf(fit: SteppingBackFit, prior: PriorMatrix): number[] {
  return fit.predictors.map(({ code }) => {
    const index = prior.predictors.findIndex((one) => one.code === code);
    if (index < 0) throw new Error(`columnsOf: expected predictor ${code} in the prior matrix`);
    return index;
  });
}

interface Work {
  readonly root: Float64Array;
  readonly g: Float64Array;
  readonly Hm: Float64Array;
}

function logEvidence(fit: SteppingBackFit, effects: ClassEffects, work: Work): number {
  const { information: H, weighted: h } = fit;
  const { mean: m, sd } = effects;
  const { root, g, Hm } = work;
  const q = m.length;
  let value = 0;
  for (let i = 0; i < q; i++) {
    let sum = 0;
    for (let j = 0; j < q; j++) sum += H[i * q + j]! * m[j]!;
    Hm[i] = sum;
    value += m[i]! * (h[i]! - 0.5 * sum);
  }
  for (let i = 0; i < q; i++) {
    g[i] = sd[i]! * (h[i]! - Hm[i]!);
    for (let j = 0; j <= i; j++) root[i * q + j] = sd[i]! * H[i * q + j]! * sd[j]!;
    root[i * q + i]! += 1;
  }
  if (!cholesky(root, root, q)) return Number.NEGATIVE_INFINITY;
  solveLower(g, root, g, q);
  let quadratic = 0;
  for (let i = 0; i < q; i++) quadratic += g[i]! * g[i]!;
  return value + 0.5 * quadratic - 0.5 * logDeterminant(root, q);
}
