/**
 * The two-state pass and its reverse where the only columns are the two usual levels: notation and
 * formulas of `pair-kernel.ts` and `pair-reverse.ts`, every column in numbers of its own. The regressor of
 * a reading is 1 for its own person's level and 0 for the other's. Twin: the columns' loop there.
 */

import { log } from "../elementary/elementary.ts";
import type { PairDynamics } from "./pair-kernel.ts";
import { fBarAt, gAt, gBarAt, type PairPlan, type PairWork, stepStride } from "./pair-plan.ts";

/** Numbers per node of the columns: two states of three columns. */
const block = 6;

/** Forward pass, as `filterPair`. */
export function runUsuals(plan: PairPlan, dynamics: PairDynamics, work: PairWork): number {
  const { readA, readB, offsetA, offsetB, varianceA, varianceB, hasOwnVariances, hasDrive } = plan;
  const { nodes, stepOf } = plan.timeline;
  const { steps, means, excess, innovations, gains, stationary, gram } = work;
  const [noiseA, noiseB] = dynamics.noise;
  const p11 = stationary[0];
  const p12 = stationary[1];
  const p22 = stationary[2];
  let x1 = 0;
  let a1 = 0;
  let b1 = 0;
  let x2 = 0;
  let a2 = 0;
  let b2 = 0;
  let d11 = 0;
  let d12 = 0;
  let d22 = 0;
  let g00 = 0;
  let g10 = 0;
  let g11 = 0;
  let g20 = 0;
  let g21 = 0;
  let g22 = 0;
  let logSum = 0;
  let product = 1;
  for (let k = 0; k < nodes; k++) {
    const step = stepOf[k];
    if (step >= 0) {
      const at = step * stepStride;
      const f0 = steps[at];
      const f1 = steps[at + 1];
      const f2 = steps[at + 2];
      const f3 = steps[at + 3];
      const nextX = f0 * x1 + f1 * x2;
      const nextA = f0 * a1 + f1 * a2;
      const nextB = f0 * b1 + f1 * b2;
      x2 = f2 * x1 + f3 * x2;
      a2 = f2 * a1 + f3 * a2;
      b2 = f2 * b1 + f3 * b2;
      x1 = nextX;
      a1 = nextA;
      b1 = nextB;
      if (hasDrive) {
        x1 += steps[at + gAt] * offsetA[k] + steps[at + gAt + 1] * offsetB[k];
        x2 += steps[at + gAt + 2] * offsetA[k] + steps[at + gAt + 3] * offsetB[k];
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
      const inverse = 1 / s;
      const k1 = c1 * inverse;
      const k2 = c2 * inverse;
      product *= s;
      const w = ya - x1;
      const wa = -1 - a1;
      const wb = -b1;
      x1 += k1 * w;
      x2 += k2 * w;
      a1 += k1 * wa;
      a2 += k2 * wa;
      b1 += k1 * wb;
      b2 += k2 * wb;
      d11 -= k1 * c1;
      d12 -= k1 * c2;
      d22 -= k2 * c2;
      const va = wa * inverse;
      const vb = wb * inverse;
      g00 += w * w * inverse;
      g10 += va * w;
      g11 += va * wa;
      g20 += vb * w;
      g21 += vb * wa;
      g22 += vb * wb;
      const at = block * k;
      innovations[at] = w;
      innovations[at + 1] = wa;
      innovations[at + 2] = wb;
      gains[at] = s;
      gains[at + 1] = k1;
      gains[at + 2] = k2;
    }
    const yb = readB[k];
    if (!Number.isNaN(yb)) {
      const c1 = d12 + p12;
      const c2 = d22 + p22;
      const s = c2 + (hasOwnVariances && varianceB[k] >= 0 ? varianceB[k] : noiseB);
      const inverse = 1 / s;
      const k1 = c1 * inverse;
      const k2 = c2 * inverse;
      product *= s;
      const w = yb - x2;
      const wa = -a2;
      const wb = -1 - b2;
      x1 += k1 * w;
      x2 += k2 * w;
      a1 += k1 * wa;
      a2 += k2 * wa;
      b1 += k1 * wb;
      b2 += k2 * wb;
      d11 -= k1 * c1;
      d12 -= k1 * c2;
      d22 -= k2 * c2;
      const va = wa * inverse;
      const vb = wb * inverse;
      g00 += w * w * inverse;
      g10 += va * w;
      g11 += va * wa;
      g20 += vb * w;
      g21 += vb * wa;
      g22 += vb * wb;
      const at = block * k + 3;
      innovations[at] = w;
      innovations[at + 1] = wa;
      innovations[at + 2] = wb;
      gains[at] = s;
      gains[at + 1] = k1;
      gains[at + 2] = k2;
    }
    if (!(product > 1e-100 && product < 1e100)) {
      logSum += log(product);
      product = 1;
    }
    const at = block * k;
    means[at] = x1;
    means[at + 1] = a1;
    means[at + 2] = b1;
    means[at + 3] = x2;
    means[at + 4] = a2;
    means[at + 5] = b2;
    excess[3 * k] = d11;
    excess[3 * k + 1] = d12;
    excess[3 * k + 2] = d22;
  }
  gram[0] = g00;
  gram[3] = g10;
  gram[4] = g11;
  gram[6] = g20;
  gram[7] = g21;
  gram[8] = g22;
  return logSum + log(product);
}

/** Reverse pass, as `reversePair`'s walk over columns; writes p11, p12, p22, noise of a and of b. */
export function reverseUsuals(
  plan: PairPlan,
  work: PairWork,
  gamma: Float64Array,
  sums: Float64Array,
): void {
  const { readA, readB, offsetA, offsetB, varianceA, varianceB, hasOwnVariances, hasDrive } = plan;
  const { nodes, stepOf } = plan.timeline;
  const { steps, means, excess, innovations, gains } = work;
  const [g00, g10, g20] = gamma;
  const g11 = gamma[4];
  const g21 = gamma[5];
  const g22 = gamma[8];
  let x1 = 0;
  let a1 = 0;
  let b1 = 0;
  let x2 = 0;
  let a2 = 0;
  let b2 = 0;
  let d11 = 0;
  let d12 = 0;
  let d22 = 0;
  let p11 = 0;
  let p12 = 0;
  let p22 = 0;
  let noiseA = 0;
  let noiseB = 0;
  for (let k = nodes - 1; k >= 0; k--) {
    if (!Number.isNaN(readB[k])) {
      const at = block * k + 3;
      const inverse = 1 / gains[at];
      const k1 = gains[at + 1];
      const k2 = gains[at + 2];
      const w = innovations[at];
      const wa = innovations[at + 1];
      const wb = innovations[at + 2];
      const q0 = (g00 * w + g10 * wa + g20 * wb) * inverse;
      const q1 = (g10 * w + g11 * wa + g21 * wb) * inverse;
      const q2 = (g20 * w + g21 * wa + g22 * wb) * inverse;
      const e1 = d11 * k1 + d12 * k2;
      const e2 = d12 * k1 + d22 * k2;
      const bar1 = (x1 * w + a1 * wa + b1 * wb) * inverse - 2 * e1;
      const bar2 = (x2 * w + a2 * wa + b2 * wb) * inverse - 2 * e2;
      const form = w * q0 + wa * q1 + wb * q2;
      const sBar = 0.5 * inverse * (form - 1) - k1 * (e1 + bar1) - k2 * (e2 + bar2);
      d12 += 0.5 * bar1;
      d22 += bar2 + sBar;
      p12 += 0.5 * bar1;
      p22 += bar2 + sBar;
      if (!(hasOwnVariances && varianceB[k] >= 0)) noiseB += sBar;
      x2 -= x1 * k1 + x2 * k2 - q0;
      a2 -= a1 * k1 + a2 * k2 - q1;
      b2 -= b1 * k1 + b2 * k2 - q2;
    }
    if (!Number.isNaN(readA[k])) {
      const at = block * k;
      const inverse = 1 / gains[at];
      const k1 = gains[at + 1];
      const k2 = gains[at + 2];
      const w = innovations[at];
      const wa = innovations[at + 1];
      const wb = innovations[at + 2];
      const q0 = (g00 * w + g10 * wa + g20 * wb) * inverse;
      const q1 = (g10 * w + g11 * wa + g21 * wb) * inverse;
      const q2 = (g20 * w + g21 * wa + g22 * wb) * inverse;
      const e1 = d11 * k1 + d12 * k2;
      const e2 = d12 * k1 + d22 * k2;
      const bar1 = (x1 * w + a1 * wa + b1 * wb) * inverse - 2 * e1;
      const bar2 = (x2 * w + a2 * wa + b2 * wb) * inverse - 2 * e2;
      const form = w * q0 + wa * q1 + wb * q2;
      const sBar = 0.5 * inverse * (form - 1) - k1 * (e1 + bar1) - k2 * (e2 + bar2);
      d11 += bar1 + sBar;
      d12 += 0.5 * bar2;
      p11 += bar1 + sBar;
      p12 += 0.5 * bar2;
      if (!(hasOwnVariances && varianceA[k] >= 0)) noiseA += sBar;
      x1 -= x1 * k1 + x2 * k2 - q0;
      a1 -= a1 * k1 + a2 * k2 - q1;
      b1 -= b1 * k1 + b2 * k2 - q2;
    }
    const step = stepOf[k];
    if (step < 0) continue;
    const at = step * stepStride;
    const before = block * (k - 1);
    const f0 = steps[at];
    const f1 = steps[at + 1];
    const f2 = steps[at + 2];
    const f3 = steps[at + 3];
    const c11 = excess[3 * k - 3];
    const c12 = excess[3 * k - 2];
    const c22 = excess[3 * k - 1];
    const h0 = 2 * (d11 * f0 + d12 * f2);
    const h1 = 2 * (d11 * f1 + d12 * f3);
    const h2 = 2 * (d12 * f0 + d22 * f2);
    const h3 = 2 * (d12 * f1 + d22 * f3);
    const m1 = means[before];
    const n1 = means[before + 1];
    const o1 = means[before + 2];
    const m2 = means[before + 3];
    const n2 = means[before + 4];
    const o2 = means[before + 5];
    steps[at + fBarAt] += h0 * c11 + h1 * c12 + (x1 * m1 + a1 * n1 + b1 * o1);
    steps[at + fBarAt + 1] += h0 * c12 + h1 * c22 + (x1 * m2 + a1 * n2 + b1 * o2);
    steps[at + fBarAt + 2] += h2 * c11 + h3 * c12 + (x2 * m1 + a2 * n1 + b2 * o1);
    steps[at + fBarAt + 3] += h2 * c12 + h3 * c22 + (x2 * m2 + a2 * n2 + b2 * o2);
    if (hasDrive) {
      steps[at + gBarAt] += x1 * offsetA[k];
      steps[at + gBarAt + 1] += x1 * offsetB[k];
      steps[at + gBarAt + 2] += x2 * offsetA[k];
      steps[at + gBarAt + 3] += x2 * offsetB[k];
    }
    const nextX = f0 * x1 + f2 * x2;
    const nextA = f0 * a1 + f2 * a2;
    const nextB = f0 * b1 + f2 * b2;
    x2 = f1 * x1 + f3 * x2;
    a2 = f1 * a1 + f3 * a2;
    b2 = f1 * b1 + f3 * b2;
    x1 = nextX;
    a1 = nextA;
    b1 = nextB;
    d11 = 0.5 * (f0 * h0 + f2 * h2);
    d12 = 0.5 * (f0 * h1 + f2 * h3);
    d22 = 0.5 * (f1 * h1 + f3 * h3);
  }
  sums.set([p11, p12, p22, noiseA, noiseB]);
}
