/**
 * Smoother and joint draws after a pass of `state-filter.ts`, in its notation.
 * Smoother: Durbin & Koopman 2012, 4.4 (backward r, N), here in its post-update form
 *   x^ = M + P r,  V = P - P N P,  r and N from the readings after the node.
 * Joint draws: mean correction (Durbin & Koopman 2002).
 */

import { multiply } from "../linalg/dense.ts";
import type { Random } from "../random.ts";
import type { StatePass } from "./state-filter.ts";
import type { StateModel, StatePlan } from "./state-plan.ts";

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
  const back: Back = {
    ...{ plan, model, pass, columns, covariances },
    ...{ r: new Float64Array(block), moved: new Float64Array(block) },
    ...{ n: new Float64Array(square), half: new Float64Array(square), nk: new Float64Array(size) },
  };
  for (let k = timeline.nodes - 1; k >= 0; k--) {
    smoothNode(back, k);
    for (let at = plan.readStart[k + 1] - 1; at >= plan.readStart[k]; at--) takeBack(back, at);
    if (timeline.stepOf[k] >= 0) stepBack(back, pass.steps[timeline.stepOf[k]].f);
  }
  return { columns, covariances };
}

/** r (size x width) and N (size x size) of the walk back, and room to work in. */
interface Back extends Smoothed {
  readonly plan: StatePlan;
  readonly model: StateModel;
  readonly pass: StatePass;
  readonly r: Float64Array;
  readonly moved: Float64Array;
  readonly n: Float64Array;
  readonly half: Float64Array;
  readonly nk: Float64Array;
}

/** x^ = M + P r, V = P - P N P. */
function smoothNode(
  { plan, model, pass, columns, covariances, r, n, half }: Back,
  k: number,
): void {
  const { width } = plan;
  const { size } = model;
  const p = k * size * size;
  for (let i = 0; i < size; i++) {
    const to = (k * size + i) * width;
    for (let l = 0; l < size; l++) {
      const value = pass.covariances[p + i * size + l];
      for (let c = 0; c < width; c++) columns[to + c] += value * r[l * width + c];
    }
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += pass.covariances[p + i * size + l] * n[l * size + j];
      half[i * size + j] = sum;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += half[i * size + l] * pass.covariances[p + l * size + j];
      covariances[p + i * size + j] -= sum;
    }
  }
}

/** r = F' r, N = F' N F. */
function stepBack({ plan, model, r, moved, n, half }: Back, f: Float64Array): void {
  const { width } = plan;
  const { size } = model;
  for (let i = 0; i < size; i++) {
    const to = i * width;
    for (let c = 0; c < width; c++) moved[to + c] = f[i] * r[c];
    for (let l = 1; l < size; l++) {
      const value = f[l * size + i];
      for (let c = 0; c < width; c++) moved[to + c] += value * r[l * width + c];
    }
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += n[i * size + l] * f[l * size + j];
      half[i * size + j] = sum;
    }
  }
  r.set(moved);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += f[l * size + i] * half[l * size + j];
      n[i * size + j] = sum;
    }
  }
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
function takeBack({ plan, model, pass, r, n, nk }: Back, reading: number): void {
  const { width } = plan;
  const { size, loadings } = model;
  const { gains, innovations } = pass;
  const h = plan.indicatorOf[reading] * size;
  const gainAt = reading * (1 + size) + 1;
  const inverse = 1 / gains[gainAt - 1];
  for (let c = 0; c < width; c++) {
    let weight = innovations[reading * width + c] * inverse;
    for (let i = 0; i < size; i++) weight -= gains[gainAt + i] * r[i * width + c];
    for (let i = 0; i < size; i++) r[i * width + c] += loadings[h + i] * weight;
  }
  let knk = 0;
  for (let i = 0; i < size; i++) {
    nk[i] = 0;
    for (let j = 0; j < size; j++) nk[i] += n[i * size + j] * gains[gainAt + j];
    knk += gains[gainAt + i] * nk[i];
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const hi = loadings[h + i];
      const hj = loadings[h + j];
      n[i * size + j] += hi * hj * (inverse + knk) - hi * nk[j] - nk[i] * hj;
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
