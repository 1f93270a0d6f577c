/**
 * Reverse mode of `filterState`: the exact gradient of
 *   -1/2 sum log S - 1/2 sum w' Gamma w / S
 * in drift, diffusion, loadings, level scale and noise at fixed Gamma (docs/model.md, "Linear
 * parameters are integrated exactly"). The reading of one indicator, backwards (bars are adjoints):
 *   w_bar = M_bar' K - Gamma w / S          K_bar = M_bar w - 2 S D_bar K
 *   S_bar = (w' Gamma w / S - 1) / (2 S) - K' D_bar K - K_bar' K / S
 *   b_bar = K_bar / S + S_bar h             (b = P h)
 *   P_bar += sym(b_bar h')                  h_bar = P b_bar + S_bar b - M w_bar
 */

import { multiply, solveInPlace, transpose } from "../linalg/dense.ts";
import { expmReverse } from "../linalg/expm.ts";
import { lyapunov } from "../linalg/lyapunov.ts";
import type { StatePass } from "./state-filter.ts";
import type { StateModel, StatePlan } from "./state-plan.ts";

/** Gradient in the parts of a `StateModel`. */
export interface StateGradient {
  readonly drift: Float64Array;
  /** Symmetric: an off-diagonal pair of Q counts twice. */
  readonly diffusion: Float64Array;
  readonly loadings: Float64Array;
  readonly levelScale: Float64Array;
  readonly noise: Float64Array;
}

interface Adjoints {
  readonly gradient: StateGradient;
  /** Of the state columns (size x width), D and P_inf (size x size). */
  readonly means: Float64Array;
  readonly excess: Float64Array;
  readonly stationary: Float64Array;
  /** Of each distinct step's F (size x size) and G (size x 2). */
  readonly f: readonly Float64Array[];
  readonly g: readonly Float64Array[];
}

/** One pass backwards at weights `gamma` (width x width, symmetric). */
export function reverseState(
  plan: StatePlan,
  model: StateModel,
  at: { readonly pass: StatePass; readonly gamma: Float64Array },
): StateGradient {
  const { pass, gamma } = at;
  const { size } = model;
  const adjoints = emptyAdjoints(plan, model);
  for (let k = plan.timeline.nodes - 1; k >= 0; k--) {
    const state = stateAfter(plan, model, pass, k);
    for (let r = plan.readStart[k + 1] - 1; r >= plan.readStart[k]; r--) {
      reverseReading(adjoints, { plan, model, pass, gamma, state }, r);
    }
    if (plan.timeline.stepOf[k] >= 0) reverseStep(adjoints, { plan, model, pass }, k);
  }
  const { lengths } = plan.timeline;
  for (let s = 0; s < lengths.length; s++) {
    reverseDiscretise(adjoints, model, pass, { step: s, dt: lengths[s] });
  }
  reverseStationary(adjoints, model, size);
  return adjoints.gradient;
}

function emptyAdjoints(plan: StatePlan, model: StateModel): Adjoints {
  const { size, noise } = model;
  const square = () => new Float64Array(size * size);
  const steps = Array.from(plan.timeline.lengths);
  return {
    gradient: {
      drift: square(),
      diffusion: square(),
      loadings: new Float64Array(noise.length * size),
      levelScale: new Float64Array(noise.length),
      noise: new Float64Array(noise.length),
    },
    means: new Float64Array(size * plan.width),
    excess: square(),
    stationary: square(),
    f: steps.map(square),
    g: steps.map(() => new Float64Array(size * 2)),
  };
}

/** Columns and covariance as they stood after the node's last reading; walked back reading by reading. */
function stateAfter(
  plan: StatePlan,
  model: StateModel,
  pass: StatePass,
  k: number,
): { means: Float64Array; covariance: Float64Array } {
  const block = model.size * plan.width;
  const square = model.size * model.size;
  return {
    means: pass.means.slice(k * block, (k + 1) * block),
    covariance: pass.covariances.slice(k * square, (k + 1) * square),
  };
}

interface ReadingAt {
  readonly plan: StatePlan;
  readonly model: StateModel;
  readonly pass: StatePass;
  readonly gamma: Float64Array;
  readonly state: { means: Float64Array; covariance: Float64Array };
}

function reverseReading(adjoints: Adjoints, at: ReadingAt, r: number): void {
  const { plan, model, pass, gamma, state } = at;
  const { width } = plan;
  const { size } = model;
  const q = plan.indicatorOf[r];
  const h = model.loadings.subarray(q * size, (q + 1) * size);
  const s = pass.gains[r * (1 + size)];
  const gain = pass.gains.subarray(r * (1 + size) + 1, (r + 1) * (1 + size));
  const w = pass.innovations.subarray(r * width, (r + 1) * width);
  for (let i = 0; i < size; i++) {
    for (let c = 0; c < width; c++) state.means[i * width + c] -= gain[i] * w[c];
    for (let j = 0; j < size; j++) state.covariance[i * size + j] += s * gain[i] * gain[j];
  }
  const weighted = multiply(new Float64Array(width), gamma, w, [width, width, 1]);
  let form = 0;
  for (let c = 0; c < width; c++) form += w[c] * weighted[c];
  const { gainBar, sBar } = reverseGain(adjoints, { w, gain, s, form, size, width });
  const wBar = new Float64Array(width);
  for (let c = 0; c < width; c++) {
    wBar[c] = -weighted[c] / s;
    for (let i = 0; i < size; i++) wBar[c] += adjoints.means[i * width + c] * gain[i];
  }
  const bBar = gainBar.map((value, i) => value / s + sBar * h[i]);
  addToCovariance(adjoints, bBar, h);
  const { gradient } = adjoints;
  for (let i = 0; i < size; i++) {
    let hBar = sBar * s * gain[i];
    for (let j = 0; j < size; j++) hBar += state.covariance[i * size + j] * bBar[j];
    for (let c = 0; c < width; c++) {
      hBar -= state.means[i * width + c] * wBar[c];
      adjoints.means[i * width + c] -= h[i] * wBar[c];
    }
    gradient.loadings[q * size + i] += hBar;
  }
  gradient.levelScale[q] -= wBar[0] * plan.levelOffset[r];
  for (let c = 1; c < width; c++) {
    gradient.levelScale[q] -= wBar[c] * plan.ofLevel[r * (width - 1) + c - 1];
  }
  if (!(plan.ownVariance[r] >= 0)) gradient.noise[q] += sBar;
}

function reverseGain(
  adjoints: Adjoints,
  at: {
    readonly w: Float64Array;
    readonly gain: Float64Array;
    readonly s: number;
    readonly form: number;
    readonly size: number;
    readonly width: number;
  },
): { gainBar: Float64Array; sBar: number } {
  const { w, gain, s, form, size, width } = at;
  const gainBar = new Float64Array(size);
  let sBar = (form / s - 1) / (2 * s);
  for (let i = 0; i < size; i++) {
    let dk = 0;
    for (let j = 0; j < size; j++) dk += adjoints.excess[i * size + j] * gain[j];
    sBar -= gain[i] * dk;
    gainBar[i] = -2 * s * dk;
    for (let c = 0; c < width; c++) gainBar[i] += adjoints.means[i * width + c] * w[c];
  }
  for (let i = 0; i < size; i++) sBar -= (gainBar[i] * gain[i]) / s;
  return { gainBar, sBar };
}

function addToCovariance(adjoints: Adjoints, bBar: Float64Array, h: Float64Array): void {
  const size = h.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const value = 0.5 * (bBar[i] * h[j] + h[i] * bBar[j]);
      adjoints.excess[i * size + j] += value;
      adjoints.stationary[i * size + j] += value;
    }
  }
}

function reverseStep(
  adjoints: Adjoints,
  at: { readonly plan: StatePlan; readonly model: StateModel; readonly pass: StatePass },
  k: number,
): void {
  const { plan, model, pass } = at;
  const { width, columns } = plan;
  const { size, stationary } = model;
  const stepIndex = plan.timeline.stepOf[k];
  const { f } = pass.steps[stepIndex];
  const fBar = adjoints.f[stepIndex];
  const gBar = adjoints.g[stepIndex];
  const before = pass.means.subarray((k - 1) * size * width, k * size * width);
  const square = size * size;
  const excess = pass.covariances.slice((k - 1) * square, k * square);
  for (let i = 0; i < square; i++) excess[i] -= stationary[i];
  const df = multiply(new Float64Array(square), adjoints.excess, f, [size, size, size]);
  const twice = multiply(new Float64Array(square), df, excess, [size, size, size]);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 2 * twice[i * size + j];
      for (let c = 0; c < width; c++) sum += adjoints.means[i * width + c] * before[j * width + c];
      fBar[i * size + j] += sum;
    }
    const bar0 = adjoints.means[i * width];
    gBar[2 * i] += bar0 * plan.offsetDrive[2 * k];
    gBar[2 * i + 1] += bar0 * plan.offsetDrive[2 * k + 1];
    for (let c = 1; c < width; c++) {
      const u = plan.drive[k * (width - 1) + c - 1];
      if (u !== 0) gBar[2 * i + columns[c - 1].person] += adjoints.means[i * width + c] * u;
    }
  }
  const ft = transpose(new Float64Array(square), f, size);
  adjoints.means.set(
    multiply(new Float64Array(size * width), ft, adjoints.means, [size, size, width]),
  );
  adjoints.excess.set(multiply(new Float64Array(square), ft, df, [size, size, size]));
}

/** F = exp(A dt), G = A^-1 (F - I): X = A'^-1 G_bar goes to F_bar, -X G' to A_bar. */
function reverseDiscretise(
  adjoints: Adjoints,
  model: StateModel,
  pass: StatePass,
  at: { readonly step: number; readonly dt: number },
): void {
  const { size, drift } = model;
  const { g } = pass.steps[at.step];
  const x = adjoints.g[at.step].slice();
  solveInPlace(transpose(new Float64Array(size * size), drift, size), x, size, 2);
  const fBar = adjoints.f[at.step];
  const driftBar = adjoints.gradient.drift;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < 2; j++) fBar[i * size + j] += x[2 * i + j];
    for (let j = 0; j < size; j++) {
      driftBar[i * size + j] -= x[2 * i] * g[2 * j] + x[2 * i + 1] * g[2 * j + 1];
    }
  }
  expmReverse(driftBar, drift, fBar, { n: size, dt: at.dt });
}

/** A' S + S A + P_bar = 0, then Q_bar = S and A_bar += 2 S P_inf. */
function reverseStationary(adjoints: Adjoints, model: StateModel, size: number): void {
  const { drift, stationary } = model;
  const s = new Float64Array(size * size);
  lyapunov(s, transpose(new Float64Array(size * size), drift, size), adjoints.stationary, size);
  adjoints.gradient.diffusion.set(s);
  const product = multiply(new Float64Array(size * size), s, stationary, [size, size, size]);
  for (let i = 0; i < size * size; i++) adjoints.gradient.drift[i] += 2 * product[i];
}
