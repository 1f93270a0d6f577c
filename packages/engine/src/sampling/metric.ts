/**
 * The scale of the target, as the affine map theta = centre + L z that the sampler works in: sampling z
 * with unit mass is sampling theta with mass (L L')^-1 (Neal 2011, 4.1). L is diagonal or triangular.
 */

import { cholesky } from "../linalg/cholesky.ts";
import type { StandardLogDensity } from "./hamiltonian.ts";

/** Log density of theta; writes its gradient. -Infinity, any gradient, where theta is not allowed. */
export type LogDensity = (theta: Float64Array, gradientOut: Float64Array) => number;

/** A scale; `factor` is L, dimension x dimension, lower triangular. */
export interface Metric {
  readonly kind: "diagonal" | "dense";
  readonly dimension: number;
  readonly factor: Float64Array;
}

/** The metric of a covariance matrix; undefined when it is not positive definite. */
export function metricOf(kind: Metric["kind"], covariance: Float64Array): Metric | undefined {
  const dimension = Math.round(Math.sqrt(covariance.length));
  const used = Float64Array.from(covariance);
  if (kind === "diagonal") {
    for (let i = 0; i < dimension; i++) {
      for (let j = 0; j < dimension; j++) if (i !== j) used[i * dimension + j] = 0;
    }
  }
  const factor = new Float64Array(dimension * dimension);
  return cholesky(factor, used, dimension) ? { kind, dimension, factor } : undefined;
}

/** Writes theta = L z to `out`. */
export function thetaFromStandard(out: Float64Array, metric: Metric, z: Float64Array): void {
  const { factor, dimension } = metric;
  for (let i = 0; i < dimension; i++) {
    let value = 0;
    for (let j = metric.kind === "dense" ? 0 : i; j <= i; j++)
      value += factor[i * dimension + j] * z[j];
    out[i] = value;
  }
}

/** Writes z = L^-1 theta to `out`. */
export function standardFromTheta(out: Float64Array, metric: Metric, theta: Float64Array): void {
  const { factor, dimension } = metric;
  for (let i = 0; i < dimension; i++) {
    let value = theta[i];
    for (let j = 0; j < i; j++) value -= factor[i * dimension + j] * out[j];
    out[i] = value / factor[i * dimension + i];
  }
}

/** The target as a function of z; its gradient is L' times that of theta. */
export function inStandardCoordinates(target: LogDensity, metric: Metric): StandardLogDensity {
  const { factor, dimension } = metric;
  const theta = new Float64Array(dimension);
  const inTheta = new Float64Array(dimension);
  return (z, gradientOut) => {
    thetaFromStandard(theta, metric, z);
    const logDensity = target(theta, inTheta);
    for (let j = 0; j < dimension; j++) {
      let value = 0;
      for (let i = j; i < dimension; i++) value += factor[i * dimension + j] * inTheta[i];
      gradientOut[j] = value;
    }
    return logDensity;
  };
}
