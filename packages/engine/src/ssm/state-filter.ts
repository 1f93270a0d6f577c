/**
 * Filter, smoother and joint draws for a state of any size, with columns of linear parameters
 * (docs/model.md (1)-(7)). Notation of `pair-kernel.ts`; h is an indicator's loading on the states:
 *   S = h' P h + r^2,  K = P h / S,  w = (y, -z) - h' M,  M += K w,  P -= K K' S.
 * Smoother: Durbin & Koopman 2012, 4.4 (backward r, N), here in its post-update form
 *   x^ = M + P r,  V = P - P N P,  r and N from the readings after the node.
 * Joint draws: mean correction (Durbin & Koopman 2002).
 */

import { multiply, solveInPlace } from "../linalg/dense.ts";
import { expm, expm2 } from "../linalg/expm.ts";
import type { Random } from "../random.ts";
import type { StateModel, StatePlan } from "./state-plan.ts";

/** F, G and W of one distinct step; G is size x 2: what a unit of drive on each person does. */
export interface Step {
  readonly f: Float64Array;
  readonly g: Float64Array;
  /** Lower factor of the noise covariance W = P_inf - F P_inf F'. */
  readonly shock: Float64Array;
}

/** The state's columns and covariance after each node, and every reading's innovation and gain. */
export interface StatePass {
  readonly steps: readonly Step[];
  /** nodes x size x width. */
  readonly means: Float64Array;
  /** P after each node, nodes x size x size. */
  readonly covariances: Float64Array;
  /** readings x width. */
  readonly innovations: Float64Array;
  /** S then K: readings x (1 + size). */
  readonly gains: Float64Array;
  readonly gram: Float64Array;
  readonly logSum: number;
}

/** F, G and the shocks' factor for every distinct step length. */
export function discretise(model: StateModel, lengths: ArrayLike<number>): Step[] {
  return Array.from(lengths, (dt) => discretiseOne(model, dt));
}

function discretiseOne(model: StateModel, dt: number): Step {
  const { size, drift, stationary } = model;
  const f = new Float64Array(size * size);
  if (size === 2) {
    const closed = new Float64Array(6);
    expm2(closed, 0, [drift[0], drift[1], drift[2], drift[3]], dt);
    f.set(closed.subarray(0, 4));
  } else expm(f, drift, size, dt);
  const solved = f.slice();
  for (let i = 0; i < size; i++) solved[i * size + i] -= 1;
  solveInPlace(drift.slice(), solved, size, size);
  const g = new Float64Array(size * 2);
  for (let i = 0; i < size; i++) for (let j = 0; j < 2; j++) g[i * 2 + j] = solved[i * size + j];
  const shape = [size, size, size] as const;
  const moved = multiply(new Float64Array(size * size), f, stationary, shape);
  const noise = stationary.slice();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) noise[i * size + j] -= moved[i * size + k] * f[j * size + k];
    }
  }
  return { f, g, shock: semidefiniteFactor(noise, size) };
}

/** Lower factor of a positive semidefinite matrix: a pivot that is 0 within rounding has no column. */
export function semidefiniteFactor(a: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    let pivot = a[j * n + j];
    for (let k = 0; k < j; k++) pivot -= lower[j * n + k] ** 2;
    if (!(pivot > 1e-13 * Math.abs(a[j * n + j]))) continue;
    const root = Math.sqrt(pivot);
    lower[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= lower[i * n + k] * lower[j * n + k];
      lower[i * n + j] = sum / root;
    }
  }
  return lower;
}

/** One pass forwards. `logSum` is NaN when an innovation variance is not positive. */
export function filterState(plan: StatePlan, model: StateModel): StatePass {
  const { width, timeline } = plan;
  const { size, stationary } = model;
  const { nodes, stepOf } = timeline;
  const block = size * width;
  const pass = {
    steps: discretise(model, timeline.lengths),
    means: new Float64Array(nodes * block),
    covariances: new Float64Array(nodes * size * size),
    innovations: new Float64Array(plan.value.length * width),
    gains: new Float64Array(plan.value.length * (1 + size)),
    gram: new Float64Array(width * width),
    logSum: 0,
  };
  const excess = new Float64Array(size * size);
  const b = new Float64Array(size);
  for (let k = 0; k < nodes; k++) {
    const m = pass.means.subarray(k * block, (k + 1) * block);
    if (stepOf[k] >= 0) {
      const step = pass.steps[stepOf[k]];
      multiply(m, step.f, pass.means.subarray((k - 1) * block, k * block), [size, size, width]);
      addDrives(m, plan, step, k);
      moveExcess(excess, step.f, size);
    }
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      const s = gainOf({ b, excess, model, plan }, r);
      pass.logSum += Math.log(s);
      const w = pass.innovations.subarray(r * width, (r + 1) * width);
      innovationsOf(w, { m, model, plan, width }, r);
      pass.gains[r * (1 + size)] = s;
      for (let i = 0; i < size; i++) {
        const gain = b[i] / s;
        pass.gains[r * (1 + size) + 1 + i] = gain;
        for (let c = 0; c < width; c++) m[i * width + c] += gain * w[c];
        for (let j = 0; j < size; j++) excess[i * size + j] -= gain * b[j];
      }
      for (let c = 0; c < width; c++) {
        for (let e = 0; e <= c; e++) pass.gram[c * width + e] += (w[c] * w[e]) / s;
      }
    }
    for (let i = 0; i < size * size; i++) {
      pass.covariances[k * size * size + i] = excess[i] + stationary[i];
    }
  }
  return pass;
}

function addDrives(m: Float64Array, plan: StatePlan, step: Step, k: number): void {
  const { width, columns } = plan;
  const size = m.length / width;
  for (let i = 0; i < size; i++) {
    m[i * width] +=
      step.g[2 * i] * plan.offsetDrive[2 * k] + step.g[2 * i + 1] * plan.offsetDrive[2 * k + 1];
    for (let c = 1; c < width; c++) {
      const u = plan.drive[k * (width - 1) + c - 1];
      if (u !== 0) m[i * width + c] += step.g[2 * i + columns[c - 1].person] * u;
    }
  }
}

/** D = F D F'. */
function moveExcess(excess: Float64Array, f: Float64Array, size: number): void {
  const half = multiply(new Float64Array(size * size), f, excess, [size, size, size]);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += half[i * size + l] * f[j * size + l];
      excess[i * size + j] = sum;
    }
  }
}

interface AtReading {
  readonly b: Float64Array;
  readonly excess: Float64Array;
  readonly model: StateModel;
  readonly plan: StatePlan;
}

/** b = P h; returns S. */
function gainOf(at: AtReading, r: number): number {
  const { b, excess, model, plan } = at;
  const { size, loadings, stationary, noise } = model;
  const q = plan.indicatorOf[r];
  let s = plan.ownVariance[r] >= 0 ? plan.ownVariance[r] : noise[q];
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) {
      sum += (excess[i * size + j] + stationary[i * size + j]) * loadings[q * size + j];
    }
    b[i] = sum;
    s += sum * loadings[q * size + i];
  }
  return s;
}

function innovationsOf(
  w: Float64Array,
  at: {
    readonly m: Float64Array;
    readonly model: StateModel;
    readonly plan: StatePlan;
    readonly width: number;
  },
  r: number,
): void {
  const { m, model, plan, width } = at;
  const q = plan.indicatorOf[r];
  const scale = model.levelScale[q];
  w[0] = plan.value[r] - scale * plan.levelOffset[r] - plan.besideOffset[r];
  for (let c = 1; c < width; c++) {
    const at2 = r * (width - 1) + c - 1;
    w[c] = -scale * plan.ofLevel[at2] - plan.besideLevel[at2];
  }
  for (let i = 0; i < model.size; i++) {
    const h = model.loadings[q * model.size + i];
    if (h === 0) continue;
    for (let c = 0; c < width; c++) w[c] -= h * m[i * width + c];
  }
}

/** Smoothed columns (nodes x size x width) and covariances (nodes x size x size) given linear parameters. */
export interface Smoothed {
  readonly columns: Float64Array;
  readonly covariances: Float64Array;
}

/** One pass backwards after `filterState`. */
export function smoothState(plan: StatePlan, model: StateModel, pass: StatePass): Smoothed {
  const { width, timeline } = plan;
  const { size } = model;
  const block = size * width;
  const square = size * size;
  const columns = Float64Array.from(pass.means);
  const covariances = Float64Array.from(pass.covariances);
  const r = new Float64Array(block);
  const n = new Float64Array(square);
  for (let k = timeline.nodes - 1; k >= 0; k--) {
    const p = pass.covariances.subarray(k * square, (k + 1) * square);
    addProduct(columns.subarray(k * block, (k + 1) * block), p, r, [size, size, width]);
    const pn = multiply(new Float64Array(square), p, n, [size, size, size]);
    const pnp = multiply(new Float64Array(square), pn, p, [size, size, size]);
    for (let i = 0; i < square; i++) covariances[k * square + i] -= pnp[i];
    for (let at = plan.readStart[k + 1] - 1; at >= plan.readStart[k]; at--) {
      takeBack({ r, n, plan, model, pass }, at);
    }
    if (timeline.stepOf[k] < 0) continue;
    const { f } = pass.steps[timeline.stepOf[k]];
    r.set(multiplyTransposedLeft(f, r, size, width));
    const left = multiplyTransposedLeft(f, n, size, size);
    n.set(multiply(new Float64Array(square), left, f, [size, size, size]));
  }
  return { columns, covariances };
}

function addProduct(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  shape: readonly [number, number, number],
): void {
  const product = multiply(new Float64Array(out.length), a, b, shape);
  for (let i = 0; i < out.length; i++) out[i] += product[i];
}

function multiplyTransposedLeft(
  f: Float64Array,
  b: Float64Array,
  size: number,
  width: number,
): Float64Array {
  const out = new Float64Array(size * width);
  for (let i = 0; i < size; i++) {
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += f[l * size + i] * b[l * width + c];
      out[i * width + c] = sum;
    }
  }
  return out;
}

/** r += h (w/S - K'r), N = h h'/S + (I - h K') N (I - K h'). */
function takeBack(
  at: {
    readonly r: Float64Array;
    readonly n: Float64Array;
    readonly plan: StatePlan;
    readonly model: StateModel;
    readonly pass: StatePass;
  },
  reading: number,
): void {
  const { r, n, plan, model, pass } = at;
  const { width } = plan;
  const { size, loadings } = model;
  const q = plan.indicatorOf[reading];
  const s = pass.gains[reading * (1 + size)];
  const gain = pass.gains.subarray(reading * (1 + size) + 1, (reading + 1) * (1 + size));
  for (let c = 0; c < width; c++) {
    let weight = pass.innovations[reading * width + c] / s;
    for (let i = 0; i < size; i++) weight -= gain[i] * r[i * width + c];
    for (let i = 0; i < size; i++) r[i * width + c] += loadings[q * size + i] * weight;
  }
  const nk = new Float64Array(size);
  let knk = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) nk[i] += n[i * size + j] * gain[j];
    knk += gain[i] * nk[i];
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const hi = loadings[q * size + i];
      const hj = loadings[q * size + j];
      n[i * size + j] += hi * hj * (1 / s + knk) - hi * nk[j] - nk[i] * hj;
    }
  }
}

/**
 * One joint draw of the smoothing error x - E[x | y, linear parameters], nodes x size: a record is
 * simulated from the model and its own smoothed path taken away.
 */
export function drawSmoothingError(
  plan: StatePlan,
  model: StateModel,
  at: { readonly pass: StatePass; readonly startFactor: Float64Array; readonly random: Random },
): Float64Array {
  const { pass, startFactor, random } = at;
  const { size } = model;
  const { nodes, stepOf } = plan.timeline;
  const path = new Float64Array(nodes * size);
  const error = new Float64Array(nodes * size);
  const w = new Float64Array(plan.value.length);
  const m = new Float64Array(size);
  const moved = new Float64Array(size);
  for (let k = 0; k < nodes; k++) {
    const x = path.subarray(k * size, (k + 1) * size);
    if (stepOf[k] < 0) addShock(x, startFactor, random);
    else {
      const step = pass.steps[stepOf[k]];
      multiply(x, step.f, path.subarray((k - 1) * size, k * size), [size, size, 1]);
      m.set(multiply(moved, step.f, m, [size, size, 1]));
      addShock(x, step.shock, random);
    }
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      const q = plan.indicatorOf[r];
      const variance = plan.ownVariance[r] >= 0 ? plan.ownVariance[r] : model.noise[q];
      let innovation = Math.sqrt(variance) * random.normal();
      for (let i = 0; i < size; i++) innovation += model.loadings[q * size + i] * (x[i] - m[i]);
      w[r] = innovation;
      for (let i = 0; i < size; i++) m[i] += pass.gains[r * (1 + size) + 1 + i] * innovation;
    }
    for (let i = 0; i < size; i++) error[k * size + i] = x[i] - m[i];
  }
  subtractFuture(error, plan, model, { pass, w });
  return error;
}

function addShock(x: Float64Array, factor: Float64Array, random: Random): void {
  const size = x.length;
  const z = Array.from({ length: size }, () => random.normal());
  for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) x[i] += factor[i * size + j] * z[j];
}

/** error -= P r at every node, r from the innovations `w` after it. */
function subtractFuture(
  error: Float64Array,
  plan: StatePlan,
  model: StateModel,
  at: { readonly pass: StatePass; readonly w: Float64Array },
): void {
  const { pass, w } = at;
  const { size, loadings } = model;
  const r = new Float64Array(size);
  for (let k = plan.timeline.nodes - 1; k >= 0; k--) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        error[k * size + i] -= pass.covariances[(k * size + i) * size + j] * r[j];
      }
    }
    for (let reading = plan.readStart[k + 1] - 1; reading >= plan.readStart[k]; reading--) {
      const q = plan.indicatorOf[reading];
      let weight = w[reading] / pass.gains[reading * (1 + size)];
      for (let i = 0; i < size; i++) weight -= pass.gains[reading * (1 + size) + 1 + i] * r[i];
      for (let i = 0; i < size; i++) r[i] += loadings[q * size + i] * weight;
    }
    if (plan.timeline.stepOf[k] < 0) continue;
    r.set(multiplyTransposedLeft(pass.steps[plan.timeline.stepOf[k]].f, r, size, 1));
  }
}
