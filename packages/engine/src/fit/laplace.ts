/**
 * The Gaussian at the mode: curvature of the log posterior from central differences of its exact
 * gradient, one Newton step of polish, and how the linear parameters move with theta.
 */

import { cholesky, inverseFromCholesky, solveCholesky } from "../linalg/cholesky.ts";
import type { Objective } from "./objective.ts";

/** A Gaussian approximation of the posterior of theta at its mode. */
export interface Laplace {
  readonly mode: Float64Array;
  readonly logPosterior: number;
  readonly logLik: number;
  /** Covariance of theta, dimension x dimension. */
  readonly covariance: Float64Array;
  /** Lower Cholesky factor of the covariance. */
  readonly factor: Float64Array;
  /** Mean (with prior mean added) and covariance of the linear parameters at the mode. */
  readonly linearMean: Float64Array;
  readonly linearCovariance: Float64Array;
  /** d mean / d theta, columns x dimension. */
  readonly linearSlope: Float64Array;
  /** Added to the diagonal of the curvature so that it could be inverted; 0 almost always. */
  readonly ridge: number;
}

const differenceStep = 1e-4;

/** The approximation at (or next to) `mode`; undefined when the curvature cannot be had. */
export function laplaceAt(objective: Objective, mode: Float64Array): Laplace | undefined {
  const curvature = curvatureAt(objective, mode);
  if (curvature === undefined) return undefined;
  const n = objective.dimension;
  const factorised = withLeastRidge(curvature.negativeHessian, n);
  if (factorised === undefined) return undefined;
  const polished = polish(objective, mode, factorised.lower);
  const logPosterior = objective.evaluate(polished);
  const linear = objective.lastLinear();
  if (linear === undefined) return undefined;
  const covariance = inverseFromCholesky(new Float64Array(n * n), factorised.lower, n);
  const factor = new Float64Array(n * n);
  if (!cholesky(factor, covariance, n)) return undefined;
  return {
    mode: polished,
    logPosterior,
    logLik: objective.lastLogLik(),
    covariance,
    factor,
    linearMean: linear.mean.map((value, i) => value + objective.columns[i].prior.mean),
    linearCovariance: linear.covariance,
    linearSlope: curvature.linearSlope,
    ridge: factorised.ridge,
  };
}

function curvatureAt(
  objective: Objective,
  mode: Float64Array,
): { negativeHessian: Float64Array; linearSlope: Float64Array } | undefined {
  const n = objective.dimension;
  const p = objective.columns.length;
  const negativeHessian = new Float64Array(n * n);
  const linearSlope = new Float64Array(p * n);
  const sides = [new Float64Array(n), new Float64Array(n)];
  for (let j = 0; j < n; j++) {
    const means: Float64Array[] = [];
    for (const [side, gradient] of sides.entries()) {
      const theta = Float64Array.from(mode);
      theta[j] += side === 0 ? differenceStep : -differenceStep;
      if (!Number.isFinite(objective.evaluate(theta, gradient))) return undefined;
      means.push(objective.lastLinear()?.mean ?? new Float64Array(p));
    }
    for (let i = 0; i < n; i++) {
      const slope = (sides[1][i] - sides[0][i]) / (2 * differenceStep);
      negativeHessian[i * n + j] += slope / 2;
      negativeHessian[j * n + i] += slope / 2;
    }
    for (let c = 0; c < p; c++) {
      linearSlope[c * n + j] = (means[0][c] - means[1][c]) / (2 * differenceStep);
    }
  }
  return { negativeHessian, linearSlope };
}

/** Factor of `matrix`, with the smallest of a few ridges that makes it positive definite. */
function withLeastRidge(
  matrix: Float64Array,
  n: number,
): { lower: Float64Array; ridge: number } | undefined {
  const lower = new Float64Array(n * n);
  for (const ridge of [0, 1e-6, 1e-4, 1e-2, 1]) {
    const raised = Float64Array.from(matrix);
    for (let i = 0; i < n; i++) raised[i * n + i] += ridge;
    if (cholesky(lower, raised, n)) return { lower, ridge };
  }
  return undefined;
}

/** Two Newton steps, kept where they gain. */
function polish(objective: Objective, mode: Float64Array, lower: Float64Array): Float64Array {
  const n = objective.dimension;
  const gradient = new Float64Array(n);
  let best = mode;
  let value = objective.evaluate(mode, gradient);
  for (let round = 0; round < 2; round++) {
    const step = solveCholesky(new Float64Array(n), lower, gradient, n);
    const next = best.map((x, i) => x + step[i]);
    const nextValue = objective.evaluate(next, gradient);
    if (!(nextValue >= value)) break;
    best = next;
    value = nextValue;
  }
  return best;
}
