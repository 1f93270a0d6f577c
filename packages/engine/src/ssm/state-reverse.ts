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
import { addExpm2Slopes, expm2, expm2Reverse } from "../linalg/expm.ts";
import { expmReverse } from "../linalg/expm-general.ts";
import { weighRows } from "../linalg/gram.ts";
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

/** What the walk back needs besides its adjoints; every reading and step overwrites it. */
interface Work {
  /** Columns and covariance as they stood after the node's last reading, walked back reading by reading. */
  readonly state: Float64Array;
  readonly covariance: Float64Array;
  /** Gamma w of every reading. */
  readonly weighted: Float64Array;
  readonly wBar: Float64Array;
  readonly gainBar: Float64Array;
  readonly bBar: Float64Array;
  readonly moved: Float64Array;
  readonly df: Float64Array;
  readonly twice: Float64Array;
  readonly before: Float64Array;
}

function createWork({ width, value }: StatePlan, size: number): Work {
  const square = () => new Float64Array(size * size);
  return {
    state: new Float64Array(size * width),
    covariance: square(),
    weighted: new Float64Array(value.length * width),
    wBar: new Float64Array(width),
    gainBar: new Float64Array(size),
    bBar: new Float64Array(size),
    moved: new Float64Array(size * width),
    df: square(),
    twice: square(),
    before: square(),
  };
}

interface Walk {
  readonly plan: StatePlan;
  readonly model: StateModel;
  readonly pass: StatePass;
  readonly work: Work;
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
  const walk = { plan, model, pass, work: createWork(plan, size) };
  weighRows(walk.work.weighted, gamma, {
    w: pass.innovations,
    rows: plan.rows,
    width: plan.width,
  });
  for (let k = plan.timeline.nodes - 1; k >= 0; k--) {
    if (plan.readStart[k + 1] > plan.readStart[k]) standAfter(walk, k);
    for (let r = plan.readStart[k + 1] - 1; r >= plan.readStart[k]; r--) {
      reverseReading(adjoints, walk, r);
    }
    if (plan.timeline.stepOf[k] >= 0) reverseStep(adjoints, walk, k);
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

function standAfter({ plan, model, pass, work }: Walk, k: number): void {
  const block = model.size * plan.width;
  const square = model.size * model.size;
  for (let i = 0; i < block; i++) work.state[i] = pass.means[k * block + i];
  for (let i = 0; i < square; i++) work.covariance[i] = pass.covariances[k * square + i];
}

function reverseReading(adjoints: Adjoints, walk: Walk, r: number): void {
  const { plan, model, pass, work } = walk;
  const { width } = plan;
  const { size, loadings } = model;
  const { state, covariance, wBar, weighted, bBar } = work;
  const { means } = adjoints;
  const gainAt = r * (1 + size);
  const wAt = r * width;
  const s = pass.gains[gainAt];
  const h = plan.indicatorOf[r] * size;
  for (let i = 0; i < size; i++) {
    const gain = pass.gains[gainAt + 1 + i];
    for (let c = 0; c < width; c++) state[i * width + c] -= gain * pass.innovations[wAt + c];
    for (let j = 0; j < size; j++) {
      covariance[i * size + j] += s * gain * pass.gains[gainAt + 1 + j];
    }
  }
  const sBar = reverseGain(adjoints, walk, r);
  for (let c = 0; c < width; c++) wBar[c] = -weighted[wAt + c] / s;
  for (let i = 0; i < size; i++) {
    const gain = pass.gains[gainAt + 1 + i];
    bBar[i] = work.gainBar[i] / s + sBar * loadings[h + i];
    for (let c = 0; c < width; c++) wBar[c] += means[i * width + c] * gain;
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const value = 0.5 * (bBar[i] * loadings[h + j] + loadings[h + i] * bBar[j]);
      adjoints.excess[i * size + j] += value;
      adjoints.stationary[i * size + j] += value;
    }
  }
  addReadingGradient(adjoints, walk, r, sBar);
  for (let i = 0; i < size; i++) {
    const load = loadings[h + i];
    if (load === 0) continue;
    for (let c = 0; c < width; c++) means[i * width + c] -= load * wBar[c];
  }
}

/** Gradient in the reading's own loading, level scale and noise. */
function addReadingGradient(adjoints: Adjoints, walk: Walk, r: number, sBar: number): void {
  const { plan, model, pass, work } = walk;
  const { width } = plan;
  const { size } = model;
  const { gradient } = adjoints;
  const { wBar, bBar, state, covariance } = work;
  const q = plan.indicatorOf[r];
  const gainAt = r * (1 + size) + 1;
  const s = pass.gains[gainAt - 1];
  for (let i = 0; i < size; i++) {
    let hBar = sBar * s * pass.gains[gainAt + i];
    for (let j = 0; j < size; j++) hBar += covariance[i * size + j] * bBar[j];
    for (let c = 0; c < width; c++) hBar -= state[i * width + c] * wBar[c];
    gradient.loadings[q * size + i] += hBar;
  }
  let scaleBar = wBar[0] * plan.levelOffset[r];
  const z = r * (width - 1) - 1;
  for (let c = 1; c < width; c++) scaleBar += wBar[c] * plan.ofLevel[z + c];
  gradient.levelScale[q] -= scaleBar;
  if (!(plan.ownVariance[r] >= 0)) gradient.noise[q] += sBar;
}

/** K_bar into `work.gainBar`; returns S_bar. */
function reverseGain(adjoints: Adjoints, walk: Walk, r: number): number {
  const { plan, model, pass, work } = walk;
  const { width } = plan;
  const { size } = model;
  const { weighted, gainBar } = work;
  const { innovations: w, gains } = pass;
  const wAt = r * width;
  const gainAt = r * (1 + size) + 1;
  const s = gains[gainAt - 1];
  let form = 0;
  for (let c = 0; c < width; c++) {
    form += w[wAt + c] * weighted[wAt + c];
  }
  let sBar = (form / s - 1) / (2 * s);
  for (let i = 0; i < size; i++) {
    let dk = 0;
    for (let j = 0; j < size; j++) dk += adjoints.excess[i * size + j] * gains[gainAt + j];
    sBar -= gains[gainAt + i] * dk;
    let bar = -2 * s * dk;
    for (let c = 0; c < width; c++) bar += adjoints.means[i * width + c] * w[wAt + c];
    gainBar[i] = bar;
  }
  for (let i = 0; i < size; i++) sBar -= (gainBar[i] * gains[gainAt + i]) / s;
  return sBar;
}

function reverseStep(adjoints: Adjoints, walk: Walk, k: number): void {
  const { plan, model, pass, work } = walk;
  const { width, effects, personOf } = plan;
  const { size, stationary } = model;
  const { means, excess } = adjoints;
  const { df, twice, before, moved } = work;
  const stepIndex = plan.timeline.stepOf[k];
  const { f } = pass.steps[stepIndex];
  const fBar = adjoints.f[stepIndex];
  const gBar = adjoints.g[stepIndex];
  const from = (k - 1) * size * width;
  const square = size * size;
  for (let i = 0; i < square; i++) {
    before[i] = pass.covariances[(k - 1) * square + i] - stationary[i];
  }
  squareProduct(df, excess, f, size);
  squareProduct(twice, df, before, size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 2 * twice[i * size + j];
      const column = from + j * width;
      for (let c = 0; c < width; c++) sum += means[i * width + c] * pass.means[column + c];
      fBar[i * size + j] += sum;
    }
    gBar[2 * i] += means[i * width] * plan.offsetDrive[2 * k];
    gBar[2 * i + 1] += means[i * width] * plan.offsetDrive[2 * k + 1];
  }
  for (let e = 0; e < effects.length; e++) {
    const c = effects[e];
    const u = plan.drive[k * (width - 1) + c - 1];
    if (u === 0) continue;
    for (let i = 0; i < size; i++) gBar[2 * i + personOf[c]] += means[i * width + c] * u;
  }
  // M_bar = F' M_bar, D_bar = F' D_bar F.
  for (let i = 0; i < size; i++) {
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += f[l * size + i] * means[l * width + c];
      moved[i * width + c] = sum;
    }
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += f[l * size + i] * df[l * size + j];
      excess[i * size + j] = sum;
    }
  }
  means.set(moved);
}

/** out = a b, size x size. */
function squareProduct(out: Float64Array, a: Float64Array, b: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += a[i * size + l] * b[l * size + j];
      out[i * size + j] = sum;
    }
  }
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
  if (size === 2) expmReverseOfPair(driftBar, drift, fBar, at.dt);
  else expmReverse(driftBar, drift, fBar, { n: size, dt: at.dt });
}

/** The same in closed form for two states. */
function expmReverseOfPair(
  driftBar: Float64Array,
  drift: Float64Array,
  fBar: Float64Array,
  dt: number,
): void {
  const pair = [drift[0], drift[1], drift[2], drift[3]] as const;
  const values = new Float64Array(10);
  expm2(values, 0, pair, dt);
  values.set(fBar, 6);
  const slopes = { m: 0, h: 0, b: 0, c: 0, discriminant: 0 };
  expm2Reverse(slopes, values, 0, { drift: pair, dt, fBarAt: 6 });
  addExpm2Slopes(driftBar, slopes, pair);
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
