/**
 * Between the search's unconstrained parameters theta and natural ones (docs/model.md (1), (6)):
 *
 *   a_j = exp(log_a_j)          s_j = exp(log_s_j): standard deviation without coupling
 *   k_ab = kappa_ab sqrt(a_a a_b)          stable iff kappa_ab kappa_ba < 1
 *   g_j = s_j sqrt(2 a_j)       rho = tanh(atanh_rho)          r_j = exp(log_r_j)
 *   Q = [g_a^2, rho g_a g_b; ., g_b^2]
 */

import { atanh, exp, log, tanh } from "../elementary/elementary.ts";
import type { PairDynamics } from "../ssm/pair-kernel.ts";

/** Names of theta of the two-state model, in order. */
export const pairThetaNames: readonly string[] = [
  "log_a_a",
  "log_a_b",
  "kappa_ab",
  "kappa_ba",
  "log_s_a",
  "log_s_b",
  "atanh_rho",
  "log_r_a",
  "log_r_b",
];

/** Nonlinear natural parameters, named as in docs/contract.md. */
export interface NaturalParameters {
  readonly a_a: number;
  readonly a_b: number;
  /** What b's closeness does to a's, per day; and the reverse. */
  readonly k_ab: number;
  readonly k_ba: number;
  /** Standard deviations of the shocks (per square root of a day), their correlation. */
  readonly g_a: number;
  readonly g_b: number;
  readonly rho: number;
  /** Standard deviations of a reading. */
  readonly r_a: number;
  readonly r_b: number;
}

/** Stability margin: kappa_ab kappa_ba stays below 1 by at least this. */
export const stabilityMargin = 0.02;

/** True where theta describes a couple whose deviations die out, with the margin. */
export function isStable(theta: Float64Array): boolean {
  return 1 - theta[2] * theta[3] > stabilityMargin;
}

/** Natural parameters at theta. */
export function naturalFromTheta(theta: Float64Array): NaturalParameters {
  const a = exp(theta[0]);
  const b = exp(theta[1]);
  const root = Math.sqrt(a * b);
  return {
    a_a: a,
    a_b: b,
    k_ab: theta[2] * root,
    k_ba: theta[3] * root,
    g_a: exp(theta[4]) * Math.sqrt(2 * a),
    g_b: exp(theta[5]) * Math.sqrt(2 * b),
    rho: tanh(theta[6]),
    r_a: exp(theta[7]),
    r_b: exp(theta[8]),
  };
}

/** The inverse of `naturalFromTheta`. */
export function thetaFromNatural(natural: NaturalParameters): Float64Array {
  const root = Math.sqrt(natural.a_a * natural.a_b);
  return Float64Array.of(
    log(natural.a_a),
    log(natural.a_b),
    natural.k_ab / root,
    natural.k_ba / root,
    log(natural.g_a / Math.sqrt(2 * natural.a_a)),
    log(natural.g_b / Math.sqrt(2 * natural.a_b)),
    atanh(natural.rho),
    log(natural.r_a),
    log(natural.r_b),
  );
}

/** Drift, diffusion and noise matrices of natural parameters. */
export function dynamicsOf(natural: NaturalParameters): PairDynamics {
  const { a_a, a_b, k_ab, k_ba, g_a, g_b, rho, r_a, r_b } = natural;
  return {
    drift: [-a_a, k_ab, k_ba, -a_b],
    diffusion: [g_a * g_a, rho * g_a * g_b, g_b * g_b],
    noise: [r_a * r_a, r_b * r_b],
  };
}

/** Writes to `out` (9) the gradient in theta, given the gradient in drift (4), diffusion (3), noise (2). */
export function gradientInTheta(
  out: Float64Array,
  theta: Float64Array,
  dynamics: PairDynamics,
  inDynamics: Float64Array,
): void {
  const [minusA, kAb, kBa, minusB] = dynamics.drift;
  const [q11, q12, q22] = dynamics.diffusion;
  const root = Math.sqrt(minusA * minusB);
  const rho = tanh(theta[6]);
  const half = 0.5 * (inDynamics[1] * kAb + inDynamics[2] * kBa + inDynamics[5] * q12);
  out[0] = inDynamics[0] * minusA + half + inDynamics[4] * q11;
  out[1] = inDynamics[3] * minusB + half + inDynamics[6] * q22;
  out[2] = inDynamics[1] * root;
  out[3] = inDynamics[2] * root;
  out[4] = 2 * inDynamics[4] * q11 + inDynamics[5] * q12;
  out[5] = 2 * inDynamics[6] * q22 + inDynamics[5] * q12;
  out[6] = inDynamics[5] * Math.sqrt(q11 * q22) * (1 - rho * rho);
  out[7] = 2 * inDynamics[7] * dynamics.noise[0];
  out[8] = 2 * inDynamics[8] * dynamics.noise[1];
}
