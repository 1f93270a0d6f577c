/**
 * Which of five inputs is b's main reason, from the posterior of b's effects: the fit's Gaussian with its
 * own prior taken out, against each class prior (one main effect, four ordinary ones), in closed form.
 */

import { cholesky, logDeterminant, type Normal, solveCholesky, solveLower } from "@ebb/engine";
import type { RecoveryPopulation } from "./recovery-couples.ts";

/** A Gaussian posterior of k effects with the prior that it was computed under. */
export interface EffectsPosterior {
  readonly mean: Float64Array;
  /** k x k. */
  readonly covariance: Float64Array;
  readonly prior: Normal;
}

/** Log evidence of each class, up to a constant they share; undefined when a matrix is not positive. */
export function mainReasonEvidence(
  { mean, covariance, prior }: EffectsPosterior,
  { main, ordinary }: RecoveryPopulation,
): number[] | undefined {
  const k = mean.length;
  const precision = inverse(covariance, k);
  if (precision === undefined) return undefined;
  const weight = 1 / prior.sd ** 2;
  const pull = Float64Array.from({ length: k }, (_, i) => {
    let sum = -weight * prior.mean;
    for (let j = 0; j < k; j++) sum += (precision[i * k + j] ?? 0) * (mean[j] ?? 0);
    return sum;
  });
  const likelihood = precision.map((value, i) => (i % (k + 1) === 0 ? value - weight : value));
  const evidence: number[] = [];
  for (let reason = 0; reason < k; reason++) {
    const joint = Float64Array.from(likelihood);
    const h = Float64Array.from(pull);
    let constant = 0;
    for (let i = 0; i < k; i++) {
      const [m, s] = i === reason ? main : ordinary;
      joint[i * (k + 1)] = (joint[i * (k + 1)] ?? 0) + 1 / s ** 2;
      h[i] = (h[i] ?? 0) + m / s ** 2;
      constant -= 0.5 * (m / s) ** 2 + Math.log(s);
    }
    const lower = new Float64Array(k * k);
    if (!cholesky(lower, joint, k)) return undefined;
    const z = solveLower(new Float64Array(k), lower, h, k);
    const square = z.reduce((sum, value) => sum + value * value, 0);
    evidence.push(constant - 0.5 * logDeterminant(lower, k) + 0.5 * square);
  }
  return evidence;
}

function inverse(a: Float64Array, n: number): Float64Array | undefined {
  const lower = new Float64Array(n * n);
  if (!cholesky(lower, a, n)) return undefined;
  const out = new Float64Array(n * n);
  for (let c = 0; c < n; c++) {
    const unit = Float64Array.from({ length: n }, (_, i) => (i === c ? 1 : 0));
    out.set(solveCholesky(new Float64Array(n), lower, unit, n), c * n);
  }
  return out;
}
