/**
 * The model of docs/model.md 1 as one joint Gaussian of all readings, without any recursion: means
 * and covariances straight from the equations, linear parameters integrated by adding Z V Z'.
 */

import type { Prior, Series } from "../../src/index.ts";
import {
  exponential,
  logDet,
  type Matrix,
  plus,
  scaled,
  solve,
  stationaryCovariance,
  times,
  turned,
  zeros,
} from "./plain-matrix.ts";

/** A model written out by hand for a test. */
export interface DenseModel {
  readonly series: Series;
  readonly prior: Prior;
  readonly withDrift: boolean;
  readonly hasLoad: boolean;
  /** Values of theta by name. */
  readonly theta: Readonly<Record<string, number>>;
}

/** One reading: its row, indicator, value and how it depends on states and linear parameters. */
interface Reading {
  readonly row: number;
  readonly value: number;
  readonly h: number[];
  readonly noise: number;
  readonly z: number[];
}

/** The joint Gaussian of all readings and the linear parameters' part in it. */
export interface DenseJoint {
  readonly readings: readonly Reading[];
  readonly mean0: number[];
  readonly covariance0: Matrix;
  readonly z: Matrix;
  readonly priorMean: number[];
  readonly priorVariance: number[];
}

export function driftMatrix({ theta, hasLoad }: DenseModel): Matrix {
  const get = (name: string) => theta[name]!;
  const aA = Math.exp(get("log_a_a"));
  const aB = Math.exp(get("log_a_b"));
  const pair = [
    [-aA, get("kappa_ab") * Math.sqrt(aA * aB)],
    [get("kappa_ba") * Math.sqrt(aA * aB), -aB],
  ];
  if (!hasLoad) return pair;
  const lambda = Math.exp(get("log_lambda"));
  return [
    [...pair[0]!, -get("c_a")],
    [...pair[1]!, -get("c_b")],
    [lambda / 2, lambda / 2, -lambda],
  ];
}

export function diffusionMatrix({ theta, hasLoad }: DenseModel): Matrix {
  const get = (name: string) => theta[name]!;
  const gA = Math.exp(get("log_s_a")) * Math.sqrt(2 * Math.exp(get("log_a_a")));
  const gB = Math.exp(get("log_s_b")) * Math.sqrt(2 * Math.exp(get("log_a_b")));
  const rho = Math.tanh(get("atanh_rho"));
  const q = zeros(hasLoad ? 3 : 2, hasLoad ? 3 : 2);
  q[0]![0] = gA * gA;
  q[1]![1] = gB * gB;
  q[0]![1] = rho * gA * gB;
  q[1]![0] = rho * gA * gB;
  return q;
}

/** All readings with their loadings, by the words of equation (4). */
function readingsOf(model: DenseModel, linearNames: readonly string[]): Reading[] {
  const { series, theta, hasLoad } = model;
  const size = hasLoad ? 3 : 2;
  const m = series.indicators.length;
  const readings: Reading[] = [];
  const paths = inputPaths(model);
  series.times.forEach((time, row) => {
    series.indicators.forEach((indicator, q) => {
      const value = series.y[row * m + q]!;
      if (Number.isNaN(value)) return;
      const { person, name, kind } = indicator;
      const h = new Array<number>(size).fill(0);
      let level = 1;
      let noise = Math.exp(2 * (theta[`log_r_${"ab"[person]}`] ?? 0));
      if (kind === "guess") {
        const w = 1 / (1 + Math.exp(-theta[`logit_projection_${name}`]!));
        h[person] = 1 - w;
        h[1 - person] = w;
      } else if (kind === "indicator") {
        level = Math.exp(theta[`log_loading_${name}`]!) * (indicator.reversed ? -1 : 1);
        h[person] = level;
      } else h[person] = 1;
      if (kind !== "anchor") noise = Math.exp(2 * theta[`log_noise_${name}`]!);
      const z = linearNames.map((linear) => {
        const own = "ab"[person]!;
        if (linear === `mu_${own}`) return level;
        if (linear === `d_${own}`) return (level * (time - series.times[0]!)) / 30;
        if (linear === `alpha_${name}`) return 1;
        const path = paths[linear];
        return path === undefined ? 0 : h.reduce((sum, x, i) => sum + x * path[row]![i]!, 0);
      });
      readings.push({ row, value, h, noise, z });
    });
  });
  return readings;
}

/** State at each row per unit of every effect: the integral of the drive, by an augmented exponential. */
function inputPaths(model: DenseModel): Record<string, number[][]> {
  const { series } = model;
  const a = driftMatrix(model);
  const size = a.length;
  const count = series.inputs.length;
  const means = series.inputs.map((_, q) => {
    const known = Array.from(series.times, (_t, i) => series.u[i * count + q]!).filter(
      (x) => !Number.isNaN(x),
    );
    return known.reduce((sum, x) => sum + x, 0) / Math.max(1, known.length);
  });
  const paths: Record<string, number[][]> = {};
  series.inputs.forEach((input, q) => {
    const centre = input.centre ?? (input.acts === "level" ? "mean" : 0);
    const shift = centre === "mean" ? means[q]! : centre;
    for (const person of input.on ?? ([0, 1] as const)) {
      const path: number[][] = [new Array<number>(size).fill(0)];
      for (let i = 1; i < series.times.length; i++) {
        const dt = series.times[i]! - series.times[i - 1]!;
        const raw = series.u[i * count + q]!;
        const span = series.hold === "day" ? Math.min(1, dt) : dt;
        const value = (Number.isNaN(raw) ? means[q]! : raw) - shift;
        const force = input.acts === "event" ? value / span : value;
        const augmented = zeros(size + 1, size + 1);
        for (let r = 0; r < size; r++) for (let c = 0; c < size; c++) augmented[r]![c] = a[r]![c]!;
        augmented[person]![size] = force;
        const driven = exponential(scaled(augmented, span));
        const free = exponential(scaled(a, dt));
        path.push(
          path[i - 1]!.map(
            (_, r) =>
              path[i - 1]!.reduce((sum, x, c) => sum + free[r]![c]! * x, 0) + driven[r]![size]!,
          ),
        );
      }
      paths[`${input.name}>${"ab"[person]}`] = path;
    }
  });
  return paths;
}

/** Names and priors of the linear parameters, in the order of the model's text. */
export function linearOf(model: DenseModel): { name: string; mean: number; sd: number }[] {
  const { series, prior, withDrift } = model;
  const out = [
    { name: "mu_a", ...prior.mu },
    { name: "mu_b", ...prior.mu },
  ];
  if (withDrift) out.push({ name: "d_a", ...prior.drift }, { name: "d_b", ...prior.drift });
  for (const indicator of series.indicators) {
    if (indicator.kind === "indicator")
      out.push({ name: `alpha_${indicator.name}`, ...prior.intercept });
  }
  for (const person of [0, 1] as const) {
    for (const input of series.inputs) {
      if (input.on !== undefined && !input.on.includes(person)) continue;
      const name = `${input.name}>${"ab"[person]}`;
      const normal = prior.effects[name] ?? prior.effects[input.name] ?? prior.effect;
      out.push({ name, ...normal });
    }
  }
  return out;
}

/** Everything about the readings, jointly. */
export function denseJoint(model: DenseModel): DenseJoint {
  const linear = linearOf(model);
  const readings = readingsOf(
    model,
    linear.map((one) => one.name),
  );
  const a = driftMatrix(model);
  const p = stationaryCovariance(a, diffusionMatrix(model));
  const n = readings.length;
  const covariance0 = zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const later = readings[i]!;
      const earlier = readings[j]!;
      const gap = model.series.times[later.row]! - model.series.times[earlier.row]!;
      const lagged = times(exponential(scaled(a, gap)), p);
      const value = times(times([later.h], lagged), turned([earlier.h]))[0]![0]!;
      covariance0[i]![j] = value;
      covariance0[j]![i] = value;
    }
    covariance0[i]![i]! += readings[i]!.noise;
  }
  return {
    readings,
    mean0: readings.map(() => 0),
    covariance0,
    z: readings.map((reading) => reading.z),
    priorMean: linear.map((one) => one.mean),
    priorVariance: linear.map((one) => one.sd ** 2),
  };
}

/** log p(y) with the linear parameters integrated out. */
export function denseLogLik(model: DenseModel): number {
  const { readings, covariance0, z, priorMean, priorVariance } = denseJoint(model);
  const spread = z.map((row) => row.map((x, c) => x * priorVariance[c]!));
  const covariance = plus(covariance0, times(spread, turned(z)));
  const residual = readings.map((reading, i) => [
    reading.value - z[i]!.reduce((sum, x, c) => sum + x * priorMean[c]!, 0),
  ]);
  const solved = solve(covariance, residual);
  const form = residual.reduce((sum, row, i) => sum + row[0]! * solved[i]![0]!, 0);
  return -0.5 * (readings.length * Math.log(2 * Math.PI) + logDet(covariance) + form);
}

/** Posterior mean and covariance of the linear parameters, by conditioning the joint Gaussian. */
export function denseLinearPosterior(model: DenseModel): { mean: number[]; covariance: Matrix } {
  const { readings, covariance0, z, priorMean, priorVariance } = denseJoint(model);
  const vz = priorVariance.map((v, c) => z.map((row) => v * row[c]!));
  const covariance = plus(covariance0, times(z, vz));
  const residual = readings.map((reading, i) => [
    reading.value - z[i]!.reduce((sum, x, c) => sum + x * priorMean[c]!, 0),
  ]);
  const gain = turned(solve(covariance, turned(vz)));
  const shift = times(gain, residual);
  const taken = times(gain, turned(vz));
  return {
    mean: priorMean.map((m, c) => m + shift[c]![0]!),
    covariance: taken.map((row, i) => row.map((x, j) => (i === j ? priorVariance[i]! : 0) - x)),
  };
}
