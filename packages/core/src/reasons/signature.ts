/**
 * How well each class fits what goes before the stepping back, docs/model.md (8):
 *
 *   b^ | w, s ~ N(s M w, V + D(w, s)),   D(w, s) = s^2 sum_i w_i^2 diag(var_i)
 *
 * computed in information form, which needs no inverse of H and is exact for the same integral
 * over b ~ N(m, D):  log L = -log|I + R H R|/2 + h'm - m'Hm/2 + g'(I + R H R)^-1 g / 2,
 * R = D^(1/2), g = R (h - H m).  M : (reasons x predictors), m = s M'w.
 */

import type { PriorMatrix } from "@ebb/knowledge";
import type { ReasonClass } from "./classes.ts";
import type { SteppingBackFit } from "./stepping-back.ts";

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
  const rows = {
    mean: flatRows(prior.mean, columns),
    sd: flatRows(prior.sd, columns),
  };
  const work: Work = {
    mean: new Float64Array(q),
    sd: new Float64Array(q),
    root: new Float64Array(q * q),
    g: new Float64Array(q),
  };
  return Float64Array.from(classes, (one) => {
    setEffects(work, one, rows);
    return logEvidence(fit, work);
  });
}

interface Work {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly root: Float64Array;
  readonly g: Float64Array;
}

/** The rows of a matrix of the prior, in the columns of the fit, side by side (reasons x q). */
function flatRows(
  matrix: readonly (readonly number[])[],
  columns: readonly number[],
): Float64Array {
  return Float64Array.from(matrix.flatMap((row) => columns.map((column) => row[column] ?? 0)));
}

/** Writes mean and sd of the effects under a class; the same numbers as `singleEffect`. */
function setEffects(
  work: Work,
  one: ReasonClass,
  rows: { readonly mean: Float64Array; readonly sd: Float64Array },
): void {
  const { mean, sd } = work;
  const q = mean.length;
  if (one.main < 0) {
    mean.fill(0);
    sd.fill(noReasonSd);
    return;
  }
  const w1 = one.scale * one.shares[0];
  const w2 = one.second < 0 ? 0 : one.scale * one.shares[1];
  const at1 = one.main * q;
  const at2 = Math.max(0, one.second) * q;
  for (let k = 0; k < q; k++) {
    mean[k] = w1 * rows.mean[at1 + k]! + w2 * rows.mean[at2 + k]!;
    const s1 = w1 * rows.sd[at1 + k]!;
    const s2 = w2 * rows.sd[at2 + k]!;
    sd[k] = Math.sqrt(s1 * s1 + s2 * s2);
  }
}

/** Prior mean and sd of one predictor's effect under a class. */
export function singleEffect(
  one: ReasonClass,
  column: number,
  prior: PriorMatrix,
): { readonly mean: number; readonly sd: number } {
  if (one.main < 0) return { mean: 0, sd: noReasonSd };
  const w1 = one.scale * one.shares[0];
  const w2 = one.scale * one.shares[1];
  const mean = (of: number) => prior.mean[of]?.[column] ?? 0;
  const sd = (of: number) => prior.sd[of]?.[column] ?? 0;
  if (one.second < 0) return { mean: w1 * mean(one.main), sd: w1 * sd(one.main) };
  return {
    mean: w1 * mean(one.main) + w2 * mean(one.second),
    sd: Math.hypot(w1 * sd(one.main), w2 * sd(one.second)),
  };
}

/** Index of each predictor of the fit in the prior; one that the prior does not know is an error. */
export function columnsOf(fit: SteppingBackFit, prior: PriorMatrix): number[] {
  return fit.predictors.map(({ code }) => {
    const index = prior.predictors.findIndex((one) => one.code === code);
    if (index < 0) throw new Error(`columnsOf: expected predictor ${code} in the prior matrix`);
    return index;
  });
}

/** One class; factor and solution in one pass over the lower triangle, since this runs 700 times. */
function logEvidence(fit: SteppingBackFit, work: Work): number {
  const { information: H, weighted: h } = fit;
  const { mean: m, sd, root, g } = work;
  const q = m.length;
  let value = 0;
  let determinant = 1;
  for (let i = 0; i < q; i++) {
    let Hm = 0;
    for (let j = 0; j < q; j++) Hm += H[i * q + j]! * m[j]!;
    value += m[i]! * (h[i]! - 0.5 * Hm);
    let right = sd[i]! * (h[i]! - Hm);
    for (let j = 0; j <= i; j++) {
      let sum = sd[i]! * H[i * q + j]! * sd[j]! + (i === j ? 1 : 0);
      for (let k = 0; k < j; k++) sum -= root[i * q + k]! * root[j * q + k]!;
      if (i === j) {
        determinant *= sum;
        root[i * q + i] = Math.sqrt(sum);
      } else {
        root[i * q + j] = sum / root[j * q + j]!;
        right -= root[i * q + j]! * g[j]!;
      }
    }
    g[i] = right / root[i * q + i]!;
    value += 0.5 * g[i]! * g[i]!;
  }
  return value - 0.5 * Math.log(determinant);
}
