/**
 * Mean and variance of each reading's own f = level + deviation given all readings, after a pass of
 * `pair-kernel.ts`: what pseudo-observations are moved by (docs/model.md 1.5). The smoother of
 * `state-smoother.ts` for two states, straight-line; only nodes that are asked for are written.
 *
 *   x^ = M + P r,  V = P - P N P;  back over a reading of state j with gain K, innovation w / S:
 *   r_j += w/S - K' r,   N += h h' (1/S + K' N K) - h (N K)' - (N K) h',   then r = F' r, N = F' N F.
 */

import { type PairPlan, type PairWork, stepStride } from "./pair-plan.ts";

/** Linear parameters as deviations from their offsets: mean, and covariance (width - 1)^2. */
export interface LinearMoments {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/** Where to write: for each node and person the slot in `mean` and `variance`, or -1. */
export interface Slots {
  readonly slotA: Int32Array;
  readonly slotB: Int32Array;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

interface Walk {
  readonly plan: PairPlan;
  readonly work: PairWork;
  /** r (2 x width) and a column's row of z; N: n11, n12, n22. */
  readonly r: Float64Array;
  readonly z: Float64Array;
  readonly n: Float64Array;
}

/** One pass backwards after `filterPair`; writes `slots`. */
export function pairMarginals(
  plan: PairPlan,
  work: PairWork,
  linear: LinearMoments,
  slots: Slots,
): void {
  const { width } = plan;
  const { nodes, stepOf } = plan.timeline;
  const walk: Walk = {
    ...{ plan, work, n: new Float64Array(3) },
    ...{ r: new Float64Array(2 * width), z: new Float64Array(width) },
  };
  for (let k = nodes - 1; k >= 0; k--) {
    if (slots.slotA[k] >= 0) writeMarginal(walk, linear, slots, { k, person: 0 });
    if (slots.slotB[k] >= 0) writeMarginal(walk, linear, slots, { k, person: 1 });
    if (!Number.isNaN(plan.readB[k])) takeBack(walk, 2 * k + 1, 1);
    if (!Number.isNaN(plan.readA[k])) takeBack(walk, 2 * k, 0);
    if (stepOf[k] >= 0) stepBack(walk, stepOf[k] * stepStride);
  }
}

function writeMarginal(
  { plan, work, r, z, n }: Walk,
  linear: LinearMoments,
  slots: Slots,
  at: { readonly k: number; readonly person: 0 | 1 },
): void {
  const { width, levels } = plan;
  const { k, person } = at;
  const { means, excess, stationary } = work;
  const slot = (person === 0 ? slots.slotA : slots.slotB)[k];
  const level = person === 0 ? plan.levelA : plan.levelB;
  // The person's row of P, and the diagonal entry of P N P.
  const p1 = person === 0 ? excess[3 * k] + stationary[0] : excess[3 * k + 1] + stationary[1];
  const p2 = person === 0 ? excess[3 * k + 1] + stationary[1] : excess[3 * k + 2] + stationary[2];
  const own = person === 0 ? p1 : p2;
  const from = (2 * k + person) * width;
  for (let c = 0; c < width; c++) z[c] = means[from + c] + p1 * r[c] + p2 * r[width + c];
  z[0] += (person === 0 ? plan.levelOffsetA : plan.levelOffsetB)[k];
  for (let c = 0; c < levels; c++) z[1 + c] += level[k * levels + c];
  let mean = z[0];
  let variance = own - (p1 * p1 * n[0] + 2 * p1 * p2 * n[1] + p2 * p2 * n[2]);
  const p = width - 1;
  for (let c = 0; c < p; c++) {
    mean += z[1 + c] * linear.mean[c];
    let sum = 0.5 * linear.covariance[c * p + c] * z[1 + c];
    for (let e = 0; e < c; e++) sum += linear.covariance[c * p + e] * z[1 + e];
    variance += 2 * z[1 + c] * sum;
  }
  slots.mean[slot] = mean;
  slots.variance[slot] = variance;
}

function takeBack({ plan, work, r, n }: Walk, reading: number, person: 0 | 1): void {
  const { width } = plan;
  const s = work.gains[3 * reading];
  const k1 = work.gains[3 * reading + 1];
  const k2 = work.gains[3 * reading + 2];
  const wAt = reading * width;
  const to = person * width;
  for (let c = 0; c < width; c++) {
    r[to + c] += work.innovations[wAt + c] / s - k1 * r[c] - k2 * r[width + c];
  }
  const nk1 = n[0] * k1 + n[1] * k2;
  const nk2 = n[1] * k1 + n[2] * k2;
  const own = 1 / s + k1 * nk1 + k2 * nk2;
  if (person === 0) {
    n[0] += own - 2 * nk1;
    n[1] -= nk2;
  } else {
    n[1] -= nk1;
    n[2] += own - 2 * nk2;
  }
}

function stepBack({ plan, work, r, n }: Walk, at: number): void {
  const { width } = plan;
  const { steps } = work;
  const f0 = steps[at];
  const f1 = steps[at + 1];
  const f2 = steps[at + 2];
  const f3 = steps[at + 3];
  for (let c = 0; c < width; c++) {
    const r1 = r[c];
    const r2 = r[width + c];
    r[c] = f0 * r1 + f2 * r2;
    r[width + c] = f1 * r1 + f3 * r2;
  }
  const h0 = n[0] * f0 + n[1] * f2;
  const h1 = n[0] * f1 + n[1] * f3;
  const h2 = n[1] * f0 + n[2] * f2;
  const h3 = n[1] * f1 + n[2] * f3;
  n[0] = f0 * h0 + f2 * h2;
  n[1] = f0 * h1 + f2 * h3;
  n[2] = f1 * h1 + f3 * h3;
}
