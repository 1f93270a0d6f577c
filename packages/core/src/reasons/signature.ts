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
  const mean = flatRows(prior.mean, columns);
  const informed = timesInformation(mean, fit.information, q);
  const rows = { mean, sd: flatRows(prior.sd, columns), informed };
  const work: Work = {
    mean: new Float64Array(q),
    sd: new Float64Array(q),
    Hm: new Float64Array(q),
    root: new Float64Array(q * q),
    g: new Float64Array(q),
    inverse: new Float64Array(q),
  };
  return Float64Array.from(classes, (one) => {
    setEffects(work, one, rows);
    return logEvidence(fit, work);
  });
}

interface Work {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** H m. */
  readonly Hm: Float64Array;
  /** Inverse of the diagonal of the factor. */
  readonly inverse: Float64Array;
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

/** Each row times the symmetric H: what H does to the mean effects of each reason. */
function timesInformation(rows: Float64Array, H: Float64Array, q: number): Float64Array {
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += q)
    for (let i = 0; i < q; i++) {
      let sum = 0;
      for (let j = 0; j < q; j++) sum += H[i * q + j]! * rows[at + j]!;
      out[at + i] = sum;
    }
  return out;
}

interface Rows {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** H times the means. */
  readonly informed: Float64Array;
}

/** Writes mean and sd of the effects under a class; the same numbers as `singleEffect`. */
function setEffects(work: Work, one: ReasonClass, rows: Rows): void {
  const { mean, sd, Hm } = work;
  const q = mean.length;
  if (one.main < 0) {
    mean.fill(0);
    Hm.fill(0);
    sd.fill(noReasonSd);
    return;
  }
  const w1 = one.scale * one.shares[0];
  const w2 = one.second < 0 ? 0 : one.scale * one.shares[1];
  const at1 = one.main * q;
  const at2 = Math.max(0, one.second) * q;
  for (let k = 0; k < q; k++) {
    mean[k] = w1 * rows.mean[at1 + k]! + w2 * rows.mean[at2 + k]!;
    Hm[k] = w1 * rows.informed[at1 + k]! + w2 * rows.informed[at2 + k]!;
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
  const { mean: m, sd, Hm, root, g, inverse } = work;
  const q = m.length;
  let value = 0;
  let determinant = 1;
  for (let i = 0; i < q; i++) {
    const at = i * q;
    const sdHere = sd[i]!;
    let right = sdHere * (h[i]! - Hm[i]!);
    let diagonal = 1 + sdHere * H[at + i]! * sdHere;
    for (let j = 0; j < i; j++) {
      const above = j * q;
      let sum = sdHere * H[at + j]! * sd[j]!;
      for (let k = 0; k < j; k++) sum -= root[at + k]! * root[above + k]!;
      const entry = sum * inverse[j]!;
      root[at + j] = entry;
      right -= entry * g[j]!;
      diagonal -= entry * entry;
    }
    determinant *= diagonal;
    inverse[i] = 1 / Math.sqrt(diagonal);
    const solved = right * inverse[i]!;
    g[i] = solved;
    value += m[i]! * (h[i]! - 0.5 * Hm[i]!) + 0.5 * solved * solved;
  }
  return value - 0.5 * Math.log(determinant);
}
