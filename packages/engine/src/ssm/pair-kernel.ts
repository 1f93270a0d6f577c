/**
 * The exact Gaussian filter of two coupled states, straight-line (docs/model.md (1),
 * (4), (6), (7)); columns of linear parameters share its gains. Reverse mode: `pair-reverse.ts`.
 *
 * A : drift : 2 x 2, per day            F, G : one step's transition and drive, G = A^-1 (F - I)
 * D : P - P_inf, so that a step is D = F D F' and the noise integral W = P_inf - F P_inf F' is
 *     never formed                       M : state columns, 2 x width (data first)
 * w : innovations of all columns         S, K : innovation variance and gain of one reading
 *
 * A reading of person j with regressors z:  w = (y, -z) - M_j,  S = P_jj + r^2,  K = P_.j / S,
 * M += K w,  D -= K K' S. The innovation at linear parameters beta is w_0 + sum_c w_c beta_c
 * (de Jong 1991; Durbin & Koopman 2012, 6.2). Slow twin:
 * test/reference/plain-filter.ts.
 */

import { log } from "../elementary/elementary.ts";
import { expm2 } from "../linalg/expm.ts";
import { gramOf } from "../linalg/gram.ts";
import { lyapunov2 } from "../linalg/lyapunov.ts";
import { gAt, type PairPlan, type PairWork, stepStride } from "./pair-plan.ts";
import { runUsuals } from "./pair-usuals.ts";

/** Dynamics of a couple in natural units: rates per day, noise as variances. */
export interface PairDynamics {
  readonly drift: readonly [a: number, b: number, c: number, d: number];
  /** Q: q11, q12, q22. */
  readonly diffusion: readonly [number, number, number];
  /** r_a^2, r_b^2. */
  readonly noise: readonly [number, number];
}

/** Forward pass. Fills `work`; returns the sum of log S, or NaN when an S is not positive. */
export function filterPair(plan: PairPlan, dynamics: PairDynamics, work: PairWork): number {
  prepareSteps(plan, dynamics, work);
  work.gram.fill(0);
  if (plan.width === 1) return runPlain(plan, dynamics, work);
  return plan.hasUsualsAlone ? runUsuals(plan, dynamics, work) : runColumns(plan, dynamics, work);
}

function prepareSteps(plan: PairPlan, dynamics: PairDynamics, work: PairWork): void {
  const { lengths } = plan.timeline;
  const { steps } = work;
  const { drift } = dynamics;
  const [a, b, c, d] = drift;
  const inverse = 1 / (a * d - b * c);
  lyapunov2(work.stationary, drift, dynamics.diffusion);
  for (let s = 0; s < lengths.length; s++) {
    const at = s * stepStride;
    expm2(steps, at, drift, lengths[s]);
    if (!plan.hasDrive) continue;
    const f0 = (steps[at] - 1) * inverse;
    const f1 = steps[at + 1] * inverse;
    const f2 = steps[at + 2] * inverse;
    const f3 = (steps[at + 3] - 1) * inverse;
    steps[at + gAt] = d * f0 - b * f2;
    steps[at + gAt + 1] = d * f1 - b * f3;
    steps[at + gAt + 2] = a * f2 - c * f0;
    steps[at + gAt + 3] = a * f3 - c * f1;
  }
}

/** One column: the data alone. */
function runPlain(plan: PairPlan, dynamics: PairDynamics, work: PairWork): number {
  const { readA, readB, offsetA, offsetB, varianceA, varianceB, hasOwnVariances } = plan;
  const { nodes, stepOf } = plan.timeline;
  const { steps, means, excess, innovations, gains, stationary } = work;
  const [noiseA, noiseB] = dynamics.noise;
  const p11 = stationary[0];
  const p12 = stationary[1];
  const p22 = stationary[2];
  let m1 = 0;
  let m2 = 0;
  let d11 = 0;
  let d12 = 0;
  let d22 = 0;
  let logSum = 0;
  let product = 1;
  let square = 0;
  for (let k = 0; k < nodes; k++) {
    const step = stepOf[k];
    if (step >= 0) {
      const at = step * stepStride;
      const f0 = steps[at];
      const f1 = steps[at + 1];
      const f2 = steps[at + 2];
      const f3 = steps[at + 3];
      const ua = offsetA[k];
      const ub = offsetB[k];
      const x1 = f0 * m1 + f1 * m2 + steps[at + gAt] * ua + steps[at + gAt + 1] * ub;
      m2 = f2 * m1 + f3 * m2 + steps[at + gAt + 2] * ua + steps[at + gAt + 3] * ub;
      m1 = x1;
      const t11 = f0 * d11 + f1 * d12;
      const t12 = f0 * d12 + f1 * d22;
      const t21 = f2 * d11 + f3 * d12;
      const t22 = f2 * d12 + f3 * d22;
      d11 = t11 * f0 + t12 * f1;
      d12 = t11 * f2 + t12 * f3;
      d22 = t21 * f2 + t22 * f3;
    }
    const ya = readA[k];
    if (!Number.isNaN(ya)) {
      const c1 = d11 + p11;
      const c2 = d12 + p12;
      const s = c1 + (hasOwnVariances && varianceA[k] >= 0 ? varianceA[k] : noiseA);
      const k1 = c1 / s;
      const k2 = c2 / s;
      const w = ya - m1;
      product *= s;
      square += (w * w) / s;
      m1 += k1 * w;
      m2 += k2 * w;
      d11 -= k1 * c1;
      d12 -= k1 * c2;
      d22 -= k2 * c2;
      innovations[2 * k] = w;
      gains[6 * k] = s;
      gains[6 * k + 1] = k1;
      gains[6 * k + 2] = k2;
    }
    const yb = readB[k];
    if (!Number.isNaN(yb)) {
      const c1 = d12 + p12;
      const c2 = d22 + p22;
      const s = c2 + (hasOwnVariances && varianceB[k] >= 0 ? varianceB[k] : noiseB);
      const k1 = c1 / s;
      const k2 = c2 / s;
      const w = yb - m2;
      product *= s;
      square += (w * w) / s;
      m1 += k1 * w;
      m2 += k2 * w;
      d11 -= k1 * c1;
      d12 -= k1 * c2;
      d22 -= k2 * c2;
      innovations[2 * k + 1] = w;
      gains[6 * k + 3] = s;
      gains[6 * k + 4] = k1;
      gains[6 * k + 5] = k2;
    }
    if (!(product > 1e-100 && product < 1e100)) {
      logSum += log(product);
      product = 1;
    }
    means[2 * k] = m1;
    means[2 * k + 1] = m2;
    excess[3 * k] = d11;
    excess[3 * k + 1] = d12;
    excess[3 * k + 2] = d22;
  }
  work.gram[0] = square;
  return logSum + log(product);
}

/** Data and columns together. */
function runColumns(plan: PairPlan, dynamics: PairDynamics, work: PairWork): number {
  const { readA, readB, offsetA, offsetB, varianceA, varianceB, hasOwnVariances } = plan;
  const { levels, levelA, levelB, effectsOnA, effectsOnB, driveA, driveB, width } = plan;
  const { nodes, stepOf } = plan.timeline;
  const { steps, means, excess, innovations, gains, stationary, gram, variances } = work;
  const [noiseA, noiseB] = dynamics.noise;
  const [p11, p12, p22] = stationary;
  let reading = 0;
  const fromA = 1 + levels;
  const fromB = fromA + effectsOnA;
  let d11 = 0;
  let d12 = 0;
  let d22 = 0;
  let logSum = 0;
  for (let k = 0; k < nodes; k++) {
    const step = stepOf[k];
    const here = k * 2 * width;
    if (step < 0) {
      for (let c = 0; c < 2 * width; c++) means[here + c] = 0;
    } else {
      const at = step * stepStride;
      const before = here - 2 * width;
      const f0 = steps[at];
      const f1 = steps[at + 1];
      const f2 = steps[at + 2];
      const f3 = steps[at + 3];
      const g0 = steps[at + gAt];
      const g1 = steps[at + gAt + 1];
      const g2 = steps[at + gAt + 2];
      const g3 = steps[at + gAt + 3];
      for (let c = 0; c < width; c++) {
        const m1 = means[before + c];
        const m2 = means[before + width + c];
        means[here + c] = f0 * m1 + f1 * m2;
        means[here + width + c] = f2 * m1 + f3 * m2;
      }
      const ua = offsetA[k];
      const ub = offsetB[k];
      means[here] += g0 * ua + g1 * ub;
      means[here + width] += g2 * ua + g3 * ub;
      for (let c = fromA, i = k * effectsOnA; c < fromB; c++, i++) {
        const u = driveA[i];
        means[here + c] += g0 * u;
        means[here + width + c] += g2 * u;
      }
      for (let c = fromB, i = k * effectsOnB; c < width; c++, i++) {
        const u = driveB[i];
        means[here + c] += g1 * u;
        means[here + width + c] += g3 * u;
      }
      const t11 = f0 * d11 + f1 * d12;
      const t12 = f0 * d12 + f1 * d22;
      const t21 = f2 * d11 + f3 * d12;
      const t22 = f2 * d12 + f3 * d22;
      d11 = t11 * f0 + t12 * f1;
      d12 = t11 * f2 + t12 * f3;
      d22 = t21 * f2 + t22 * f3;
    }
    const ya = readA[k];
    if (!Number.isNaN(ya)) {
      const c1 = d11 + p11;
      const c2 = d12 + p12;
      const s = c1 + (hasOwnVariances && varianceA[k] >= 0 ? varianceA[k] : noiseA);
      const k1 = c1 / s;
      const k2 = c2 / s;
      logSum += log(s);
      const wAt = here;
      for (let c = 0; c < width; c++) innovations[wAt + c] = -means[here + c];
      innovations[wAt] += ya;
      for (let c = 1, i = k * levels; c < fromA; c++, i++) innovations[wAt + c] -= levelA[i];
      variances[reading++] = s;
      takeReading({ means, innovations, here, wAt, width }, k1, k2);
      d11 -= k1 * c1;
      d12 -= k1 * c2;
      d22 -= k2 * c2;
      gains[6 * k] = s;
      gains[6 * k + 1] = k1;
      gains[6 * k + 2] = k2;
    }
    const yb = readB[k];
    if (!Number.isNaN(yb)) {
      const c1 = d12 + p12;
      const c2 = d22 + p22;
      const s = c2 + (hasOwnVariances && varianceB[k] >= 0 ? varianceB[k] : noiseB);
      const k1 = c1 / s;
      const k2 = c2 / s;
      logSum += log(s);
      const wAt = here + width;
      for (let c = 0; c < width; c++) innovations[wAt + c] = -means[here + width + c];
      innovations[wAt] += yb;
      for (let c = 1, i = k * levels; c < fromA; c++, i++) innovations[wAt + c] -= levelB[i];
      variances[reading++] = s;
      takeReading({ means, innovations, here, wAt, width }, k1, k2);
      d11 -= k1 * c1;
      d12 -= k1 * c2;
      d22 -= k2 * c2;
      gains[6 * k + 3] = s;
      gains[6 * k + 4] = k1;
      gains[6 * k + 5] = k2;
    }
    excess[3 * k] = d11;
    excess[3 * k + 1] = d12;
    excess[3 * k + 2] = d22;
  }
  gramOf(gram, { w: innovations, rows: plan.rows, variances, width });
  return logSum;
}

interface Reading {
  readonly means: Float64Array;
  readonly innovations: Float64Array;
  readonly here: number;
  readonly wAt: number;
  readonly width: number;
}

function takeReading(reading: Reading, k1: number, k2: number): void {
  const { means, innovations, here, wAt, width } = reading;
  for (let c = 0; c < width; c++) {
    const w = innovations[wAt + c];
    means[here + c] += k1 * w;
    means[here + width + c] += k2 * w;
  }
}
