/** Exact discretisation of the model over steps of any length (docs/model.md (7)). */

import { multiply, solveInPlace } from "../linalg/dense.ts";
import { expm2 } from "../linalg/expm.ts";
import { expm } from "../linalg/expm-general.ts";
import type { StateModel } from "./state-plan.ts";

/** F, G and W of one distinct step; G is size x 2: what a unit of drive on each person does. */
export interface Step {
  readonly f: Float64Array;
  readonly g: Float64Array;
  /** Lower factor of the noise covariance W = P_inf - F P_inf F'. */
  readonly shock: Float64Array;
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
    for (let k = 0; k < j; k++) pivot -= lower[j * n + k] * lower[j * n + k];
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
