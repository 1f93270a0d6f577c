/**
 * The slow twin of the kernels: a textbook Kalman filter and RTS smoother on nested arrays, in which
 * the linear parameters are constant states with their prior. Nothing is shared with the engine: not
 * the columns of de Jong, not the deviations from P_inf, not the gradient.
 */

import { type DenseModel, diffusionMatrix, driftMatrix, linearOf } from "./dense-model.ts";
import {
  exponential,
  eye,
  type Matrix,
  plus,
  scaled,
  solve,
  stationaryCovariance,
  times,
  turned,
  zeros,
} from "./plain-matrix.ts";

interface Gaussian {
  readonly mean: Matrix;
  readonly covariance: Matrix;
}

/** Log likelihood, and mean and covariance of the states (then linear parameters) at every row. */
export interface PlainPass {
  readonly loglik: number;
  readonly smoothed: readonly Gaussian[];
}

/** Two sliders only (`anchor`), inputs with a number or nothing to subtract. */
export function plainFilter(model: DenseModel): PlainPass {
  const { series, theta } = model;
  const linear = linearOf(model);
  const size = driftMatrix(model).length;
  const noise = [Math.exp(2 * theta["log_r_a"]!), Math.exp(2 * theta["log_r_b"]!)];
  let state = startOf(model);
  let loglik = 0;
  const filtered: Gaussian[] = [];
  const predicted: Gaussian[] = [];
  const transitions: Matrix[] = [];
  series.times.forEach((time, row) => {
    if (row > 0) {
      const { transition, shock } = stepTo(model, row);
      state = {
        mean: times(transition, state.mean),
        covariance: plus(times(times(transition, state.covariance), turned(transition)), shock),
      };
      transitions.push(transition);
    }
    predicted.push(state);
    for (const person of [0, 1] as const) {
      const value = series.y[2 * row + person]!;
      if (Number.isNaN(value)) continue;
      const h = zeros(1, size + linear.length);
      h[0]![person] = 1;
      linear.forEach(({ name }, c) => {
        if (name === `mu_${"ab"[person]}`) h[0]![size + c] = 1;
        if (name === `d_${"ab"[person]}`) h[0]![size + c] = (time - series.times[0]!) / 30;
      });
      const ph = times(state.covariance, turned(h));
      const s = times(h, ph)[0]![0]! + noise[person]!;
      const error = value - times(h, state.mean)[0]![0]!;
      loglik -= 0.5 * (Math.log(2 * Math.PI * s) + (error * error) / s);
      state = {
        mean: plus(state.mean, scaled(ph, error / s)),
        covariance: plus(state.covariance, scaled(times(ph, turned(ph)), -1 / s)),
      };
    }
    filtered.push(state);
  });
  return { loglik, smoothed: smooth(filtered, predicted, transitions) };
}

function startOf(model: DenseModel): Gaussian {
  const p = stationaryCovariance(driftMatrix(model), diffusionMatrix(model));
  const linear = linearOf(model);
  const size = p.length;
  const covariance = zeros(size + linear.length, size + linear.length);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) covariance[i]![j] = p[i]![j]!;
  linear.forEach(({ sd }, c) => {
    covariance[size + c]![size + c] = sd * sd;
  });
  const mean = covariance.map((_, i) => [i < size ? 0 : linear[i - size]!.mean]);
  return { mean, covariance };
}

/** x moves by F x + the integral of exp(A s) B u; the noise integral by Van Loan's block matrix. */
function stepTo(model: DenseModel, row: number): { transition: Matrix; shock: Matrix } {
  const { series } = model;
  const a = driftMatrix(model);
  const q = diffusionMatrix(model);
  const linear = linearOf(model);
  const size = a.length;
  const dt = series.times[row]! - series.times[row - 1]!;
  const span = series.hold === "day" ? Math.min(1, dt) : dt;
  const whole = size + linear.length;
  const transition = eye(whole);
  const free = exponential(scaled(a, dt));
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) transition[i]![j] = free[i]![j]!;
  linear.forEach(({ name }, c) => {
    const [input, who] = name.split(">");
    const index = series.inputs.findIndex((one) => one.name === input);
    if (who === undefined || index < 0) return;
    const { acts, centre } = series.inputs[index]!;
    const raw =
      series.u[row * series.inputs.length + index]! - (typeof centre === "number" ? centre : 0);
    const augmented = zeros(size + 1, size + 1);
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) augmented[i]![j] = a[i]![j]!;
    augmented["ab".indexOf(who)]![size] = acts === "event" ? raw / span : raw;
    const driven = exponential(scaled(augmented, span));
    for (let i = 0; i < size; i++) transition[i]![size + c] = driven[i]![size]!;
  });
  const block = zeros(2 * size, 2 * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      block[i]![j] = -a[i]![j]!;
      block[i]![size + j] = q[i]![j]!;
      block[size + i]![size + j] = a[j]![i]!;
    }
  }
  const van = exponential(scaled(block, dt));
  const upper = van.slice(0, size).map((line) => line.slice(size));
  const noise = times(free, upper);
  const shock = zeros(whole, whole);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) shock[i]![j] = noise[i]![j]!;
  return { transition, shock };
}

/** Rauch-Tung-Striebel; gains by solving against the predicted covariance of the moving states. */
function smooth(
  filtered: readonly Gaussian[],
  predicted: readonly Gaussian[],
  transitions: readonly Matrix[],
): Gaussian[] {
  const out = [...filtered];
  for (let row = filtered.length - 2; row >= 0; row--) {
    const f = transitions[row]!;
    const next = out[row + 1]!;
    const own = filtered[row]!;
    const ahead = predicted[row + 1]!;
    const gain = turned(solve(ahead.covariance, times(f, own.covariance)));
    const shift = plus(next.mean, scaled(ahead.mean, -1));
    const change = plus(next.covariance, scaled(ahead.covariance, -1));
    out[row] = {
      mean: plus(own.mean, times(gain, shift)),
      covariance: plus(own.covariance, times(times(gain, change), turned(gain))),
    };
  }
  return out;
}
