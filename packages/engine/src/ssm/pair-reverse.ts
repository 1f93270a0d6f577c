/**
 * Reverse mode of `pair-kernel.ts`: the exact gradient by walking the pass backwards. Bars are
 * adjoints; one reading of state j, with e_j its unit vector, goes back by
 *   w_bar = M_bar' K - Gamma w / S          K_bar = M_bar w - 2 S D_bar K
 *   S_bar = (w' Gamma w / S - 1) / (2 S) - K' D_bar K - K_bar' K / S
 *   P_bar += sym((K_bar / S + S_bar e_j) e_j')         M_bar_j -= w_bar
 * and one step by  F_bar += M_bar M' + 2 D_bar F D,  G_bar += M_bar u',  M_bar = F' M_bar,
 * D_bar = F' D_bar F. F_bar and G_bar are gathered by step length before they go on to A.
 */

import { addExpm2Slopes, expm2Reverse } from "../linalg/expm.ts";
import { weighRows } from "../linalg/gram.ts";
import { lyapunov2 } from "../linalg/lyapunov.ts";
import type { PairDynamics } from "./pair-kernel.ts";
import { fBarAt, gAt, gBarAt, type PairPlan, type PairWork, stepStride } from "./pair-plan.ts";
import { reverseUsuals } from "./pair-usuals.ts";

/** Gradient with respect to `PairDynamics`: drift (4), diffusion (3; q12 as one number), noise (2). */
export type PairGradient = Float64Array;

/**
 * Reverse pass after `filterPair`: writes to `out` (9) the gradient of
 *   -1/2 sum log S - 1/2 sum w' Gamma w / S
 * at fixed symmetric `gamma` (width x width). With Gamma built from the posterior of the linear
 * parameters this is the gradient of their marginal likelihood (docs/model.md, "Linear parameters").
 */
export function reversePair(
  out: PairGradient,
  plan: PairPlan,
  dynamics: PairDynamics,
  pass: { readonly work: PairWork; readonly gamma: Float64Array },
): void {
  const { work, gamma } = pass;
  const sums = new Float64Array(5);
  if (plan.width === 1) reversePlain(plan, work, gamma[0], sums);
  else if (plan.hasUsualsAlone) reverseUsuals(plan, work, gamma, sums);
  else reverseColumns(plan, work, gamma, sums);
  out.fill(0);
  out[7] = sums[3];
  out[8] = sums[4];
  reverseSteps(out, plan, dynamics, work);
  reverseStationary(out, dynamics, work, sums);
}

/** One column: the data alone. */
function reversePlain(plan: PairPlan, work: PairWork, gamma: number, sums: Float64Array): void {
  const { readA, readB, offsetA, offsetB, varianceA, varianceB, hasOwnVariances } = plan;
  const { nodes, stepOf } = plan.timeline;
  const { steps, means, excess, innovations, gains } = work;
  let m1 = 0;
  let m2 = 0;
  let d11 = 0;
  let d12 = 0;
  let d22 = 0;
  let p11 = 0;
  let p12 = 0;
  let p22 = 0;
  let noiseA = 0;
  let noiseB = 0;
  for (let k = nodes - 1; k >= 0; k--) {
    const yb = readB[k];
    if (!Number.isNaN(yb)) {
      const s = gains[6 * k + 3];
      const k1 = gains[6 * k + 4];
      const k2 = gains[6 * k + 5];
      const w = innovations[2 * k + 1];
      const ws = w / s;
      const e1 = d11 * k1 + d12 * k2;
      const e2 = d12 * k1 + d22 * k2;
      const b1 = m1 * ws - 2 * e1;
      const b2 = m2 * ws - 2 * e2;
      const sBar = 0.5 * (gamma * ws * ws - 1 / s) - (k1 * e1 + k2 * e2) - (b1 * k1 + b2 * k2);
      d12 += 0.5 * b1;
      d22 += b2 + sBar;
      p12 += 0.5 * b1;
      p22 += b2 + sBar;
      if (!(hasOwnVariances && varianceB[k] >= 0)) noiseB += sBar;
      m2 -= m1 * k1 + m2 * k2 - gamma * ws;
    }
    const ya = readA[k];
    if (!Number.isNaN(ya)) {
      const s = gains[6 * k];
      const k1 = gains[6 * k + 1];
      const k2 = gains[6 * k + 2];
      const w = innovations[2 * k];
      const ws = w / s;
      const e1 = d11 * k1 + d12 * k2;
      const e2 = d12 * k1 + d22 * k2;
      const b1 = m1 * ws - 2 * e1;
      const b2 = m2 * ws - 2 * e2;
      const sBar = 0.5 * (gamma * ws * ws - 1 / s) - (k1 * e1 + k2 * e2) - (b1 * k1 + b2 * k2);
      d11 += b1 + sBar;
      d12 += 0.5 * b2;
      p11 += b1 + sBar;
      p12 += 0.5 * b2;
      if (!(hasOwnVariances && varianceA[k] >= 0)) noiseA += sBar;
      m1 -= m1 * k1 + m2 * k2 - gamma * ws;
    }
    const step = stepOf[k];
    if (step < 0) continue;
    const at = step * stepStride;
    const x1 = means[2 * k - 2];
    const x2 = means[2 * k - 1];
    const ua = offsetA[k];
    const ub = offsetB[k];
    const f0 = steps[at];
    const f1 = steps[at + 1];
    const f2 = steps[at + 2];
    const f3 = steps[at + 3];
    const c11 = excess[3 * k - 3];
    const c12 = excess[3 * k - 2];
    const c22 = excess[3 * k - 1];
    // h = 2 Dbar F, then Fbar += h D.
    const h0 = 2 * (d11 * f0 + d12 * f2);
    const h1 = 2 * (d11 * f1 + d12 * f3);
    const h2 = 2 * (d12 * f0 + d22 * f2);
    const h3 = 2 * (d12 * f1 + d22 * f3);
    steps[at + fBarAt] += m1 * x1 + h0 * c11 + h1 * c12;
    steps[at + fBarAt + 1] += m1 * x2 + h0 * c12 + h1 * c22;
    steps[at + fBarAt + 2] += m2 * x1 + h2 * c11 + h3 * c12;
    steps[at + fBarAt + 3] += m2 * x2 + h2 * c12 + h3 * c22;
    steps[at + gBarAt] += m1 * ua;
    steps[at + gBarAt + 1] += m1 * ub;
    steps[at + gBarAt + 2] += m2 * ua;
    steps[at + gBarAt + 3] += m2 * ub;
    const x = f0 * m1 + f2 * m2;
    m2 = f1 * m1 + f3 * m2;
    m1 = x;
    d11 = 0.5 * (f0 * h0 + f2 * h2);
    d12 = 0.5 * (f0 * h1 + f2 * h3);
    d22 = 0.5 * (f1 * h1 + f3 * h3);
  }
  sums[0] = p11;
  sums[1] = p12;
  sums[2] = p22;
  sums[3] = noiseA;
  sums[4] = noiseB;
}

/** Data and columns together. */
function reverseColumns(
  plan: PairPlan,
  work: PairWork,
  gamma: Float64Array,
  sums: Float64Array,
): void {
  const { readA, readB, offsetA, offsetB, varianceA, varianceB, hasOwnVariances } = plan;
  const { levels, effectsOnA, effectsOnB, driveA, driveB, width } = plan;
  const { nodes, stepOf } = plan.timeline;
  const { steps, means, excess, meansBar } = work;
  const fromA = 1 + levels;
  const fromB = fromA + effectsOnA;
  const adjoint = { d11: 0, d12: 0, d22: 0, bar1: 0, bar2: 0, sBar: 0 };
  let p11 = 0;
  let p12 = 0;
  let p22 = 0;
  let noiseA = 0;
  let noiseB = 0;
  meansBar.fill(0);
  weighRows(work.weighted, gamma, { w: work.innovations, rows: plan.rows, width });
  for (let k = nodes - 1; k >= 0; k--) {
    if (!Number.isNaN(readB[k])) {
      reverseReading(adjoint, work, { wAt: (2 * k + 1) * width, gainAt: 6 * k + 3, width });
      const { bar1, bar2, sBar } = adjoint;
      adjoint.d12 += 0.5 * bar1;
      adjoint.d22 += bar2 + sBar;
      p12 += 0.5 * bar1;
      p22 += bar2 + sBar;
      if (!(hasOwnVariances && varianceB[k] >= 0)) noiseB += sBar;
      reverseMeans(work, { person: 1, reading: 2 * k + 1, width });
    }
    if (!Number.isNaN(readA[k])) {
      reverseReading(adjoint, work, { wAt: 2 * k * width, gainAt: 6 * k, width });
      const { bar1, bar2, sBar } = adjoint;
      adjoint.d11 += bar1 + sBar;
      adjoint.d12 += 0.5 * bar2;
      p11 += bar1 + sBar;
      p12 += 0.5 * bar2;
      if (!(hasOwnVariances && varianceA[k] >= 0)) noiseA += sBar;
      reverseMeans(work, { person: 0, reading: 2 * k, width });
    }
    const step = stepOf[k];
    if (step < 0) continue;
    const at = step * stepStride;
    const before = (k - 1) * 2 * width;
    const f0 = steps[at];
    const f1 = steps[at + 1];
    const f2 = steps[at + 2];
    const f3 = steps[at + 3];
    const { d11, d12, d22 } = adjoint;
    const c11 = excess[3 * k - 3];
    const c12 = excess[3 * k - 2];
    const c22 = excess[3 * k - 1];
    const h0 = 2 * (d11 * f0 + d12 * f2);
    const h1 = 2 * (d11 * f1 + d12 * f3);
    const h2 = 2 * (d12 * f0 + d22 * f2);
    const h3 = 2 * (d12 * f1 + d22 * f3);
    let fb0 = h0 * c11 + h1 * c12;
    let fb1 = h0 * c12 + h1 * c22;
    let fb2 = h2 * c11 + h3 * c12;
    let fb3 = h2 * c12 + h3 * c22;
    let gb0 = meansBar[0] * offsetA[k];
    let gb1 = meansBar[0] * offsetB[k];
    let gb2 = meansBar[width] * offsetA[k];
    let gb3 = meansBar[width] * offsetB[k];
    for (let c = fromA, i = k * effectsOnA; c < fromB; c++, i++) {
      gb0 += meansBar[c] * driveA[i];
      gb2 += meansBar[width + c] * driveA[i];
    }
    for (let c = fromB, i = k * effectsOnB; c < width; c++, i++) {
      gb1 += meansBar[c] * driveB[i];
      gb3 += meansBar[width + c] * driveB[i];
    }
    for (let c = 0; c < width; c++) {
      const m1 = meansBar[c];
      const m2 = meansBar[width + c];
      const x1 = means[before + c];
      const x2 = means[before + width + c];
      fb0 += m1 * x1;
      fb1 += m1 * x2;
      fb2 += m2 * x1;
      fb3 += m2 * x2;
      meansBar[c] = f0 * m1 + f2 * m2;
      meansBar[width + c] = f1 * m1 + f3 * m2;
    }
    steps[at + fBarAt] += fb0;
    steps[at + fBarAt + 1] += fb1;
    steps[at + fBarAt + 2] += fb2;
    steps[at + fBarAt + 3] += fb3;
    steps[at + gBarAt] += gb0;
    steps[at + gBarAt + 1] += gb1;
    steps[at + gBarAt + 2] += gb2;
    steps[at + gBarAt + 3] += gb3;
    adjoint.d11 = 0.5 * (f0 * h0 + f2 * h2);
    adjoint.d12 = 0.5 * (f0 * h1 + f2 * h3);
    adjoint.d22 = 0.5 * (f1 * h1 + f3 * h3);
  }
  sums[0] = p11;
  sums[1] = p12;
  sums[2] = p22;
  sums[3] = noiseA;
  sums[4] = noiseB;
}

interface CovarianceAdjoint {
  d11: number;
  d12: number;
  d22: number;
  /** Kbar / S and Sbar of the reading just reversed. */
  bar1: number;
  bar2: number;
  sBar: number;
}

/** Kbar/S and Sbar of one reading into `adjoint`. */
function reverseReading(
  adjoint: CovarianceAdjoint,
  work: PairWork,
  at: { readonly wAt: number; readonly gainAt: number; readonly width: number },
): void {
  const { innovations, gains, meansBar, weighted } = work;
  const { wAt, gainAt, width } = at;
  const s = gains[gainAt];
  const k1 = gains[gainAt + 1];
  const k2 = gains[gainAt + 2];
  const inverse = 1 / s;
  let form = 0;
  let sum1 = 0;
  let sum2 = 0;
  for (let c = 0; c < width; c++) {
    const w = innovations[wAt + c];
    form += w * weighted[wAt + c];
    sum1 += meansBar[c] * w;
    sum2 += meansBar[width + c] * w;
  }
  const e1 = adjoint.d11 * k1 + adjoint.d12 * k2;
  const e2 = adjoint.d12 * k1 + adjoint.d22 * k2;
  const bar1 = sum1 * inverse - 2 * e1;
  const bar2 = sum2 * inverse - 2 * e2;
  adjoint.bar1 = bar1;
  adjoint.bar2 = bar2;
  adjoint.sBar =
    0.5 * inverse * (form * inverse - 1) - (k1 * e1 + k2 * e2) - (bar1 * k1 + bar2 * k2);
}

/** Adjoint of the state columns through one reading of a person. */
function reverseMeans(
  work: PairWork,
  at: { readonly person: 0 | 1; readonly reading: number; readonly width: number },
): void {
  const { meansBar, weighted, gains } = work;
  const { person, reading, width } = at;
  const inverse = 1 / gains[3 * reading];
  const k1 = gains[3 * reading + 1];
  const k2 = gains[3 * reading + 2];
  const from = person * width;
  const wAt = reading * width;
  for (let c = 0; c < width; c++) {
    const wBar = meansBar[c] * k1 + meansBar[width + c] * k2 - weighted[wAt + c] * inverse;
    meansBar[from + c] -= wBar;
  }
}

/** From the adjoints of every step's F and G to that of A; clears them. */
function reverseSteps(
  out: PairGradient,
  plan: PairPlan,
  dynamics: PairDynamics,
  work: PairWork,
): void {
  const { lengths } = plan.timeline;
  const { steps } = work;
  const { drift } = dynamics;
  const slopes = { m: 0, h: 0, b: 0, c: 0, discriminant: 0 };
  for (let s = 0; s < lengths.length; s++) {
    const at = s * stepStride;
    if (plan.hasDrive) reverseDrive(out, steps, at, drift);
    expm2Reverse(slopes, steps, at, { drift, dt: lengths[s], fBarAt });
    for (let k = fBarAt; k < stepStride; k++) steps[at + k] = 0;
  }
  addExpm2Slopes(out, slopes, drift);
}

/** X = A'^-1 Gbar; G = A^-1 (F - I) gives Fbar += X and Abar -= X G'. */
function reverseDrive(
  out: PairGradient,
  steps: Float64Array,
  at: number,
  [a, b, c, d]: PairDynamics["drift"],
): void {
  const inverse = 1 / (a * d - b * c);
  const gb0 = steps[at + gBarAt] * inverse;
  const gb1 = steps[at + gBarAt + 1] * inverse;
  const gb2 = steps[at + gBarAt + 2] * inverse;
  const gb3 = steps[at + gBarAt + 3] * inverse;
  const x0 = d * gb0 - c * gb2;
  const x1 = d * gb1 - c * gb3;
  const x2 = a * gb2 - b * gb0;
  const x3 = a * gb3 - b * gb1;
  const g0 = steps[at + gAt];
  const g1 = steps[at + gAt + 1];
  const g2 = steps[at + gAt + 2];
  const g3 = steps[at + gAt + 3];
  out[0] -= x0 * g0 + x1 * g1;
  out[1] -= x0 * g2 + x1 * g3;
  out[2] -= x2 * g0 + x3 * g1;
  out[3] -= x2 * g2 + x3 * g3;
  steps[at + fBarAt] += x0;
  steps[at + fBarAt + 1] += x1;
  steps[at + fBarAt + 2] += x2;
  steps[at + fBarAt + 3] += x3;
}

/** From the adjoint of P_inf to those of A and Q: A' S + S A + Pbar = 0, Qbar = S, Abar = 2 S P. */
function reverseStationary(
  out: PairGradient,
  dynamics: PairDynamics,
  work: PairWork,
  sums: Float64Array,
): void {
  const [a, b, c, d] = dynamics.drift;
  const [p11, p12, p22] = work.stationary;
  const adjoint = new Float64Array(3);
  lyapunov2(adjoint, [a, c, b, d], [sums[0], sums[1], sums[2]]);
  const [s11, s12, s22] = adjoint;
  out[0] += 2 * (s11 * p11 + s12 * p12);
  out[1] += 2 * (s11 * p12 + s12 * p22);
  out[2] += 2 * (s12 * p11 + s22 * p12);
  out[3] += 2 * (s12 * p12 + s22 * p22);
  out[4] += s11;
  out[5] += 2 * s12;
  out[6] += s22;
}
