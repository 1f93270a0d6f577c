/**
 * The log posterior of theta, linear parameters integrated out, with its exact gradient: what the
 * optimiser climbs and the sampler samples.
 */

import { layOutPairWithWork } from "../ssm/lay-out-pair.ts";
import { filterPair, reversePair } from "../ssm/pair-kernel.ts";
import type { Series } from "../ssm/series.ts";
import { type Timeline, timelineOf } from "../ssm/timeline.ts";
import { type Column, columnsOf } from "./columns.ts";
import { integrateLinear, type LinearPosterior, weightsForReverse } from "./evidence.ts";
import { defaultPrior, type Normal, type Prior } from "./priors.ts";
import {
  dynamicsOf,
  gradientInTheta,
  isStable,
  naturalFromTheta,
  pairThetaNames,
} from "./transforms.ts";

/** How a record is modelled. */
export interface ModelOptions {
  readonly prior?: Prior;
  /** Equation (2): a slow change of the usual level. On unless said otherwise. */
  readonly drift?: boolean;
  /** Equation (3), the closeness load. Off unless said otherwise. */
  readonly load?: boolean;
  /** `integrate` (default) or `profile` the linear parameters: the joint mode instead. */
  readonly linear?: "integrate" | "profile";
}

/** A log density of theta with what its last evaluation found. */
export interface Objective {
  readonly names: readonly string[];
  readonly dimension: number;
  /** Where a search starts: the prior mean. */
  readonly start: Float64Array;
  readonly columns: readonly Column[];
  readonly observed: number;
  /**
   * Log posterior at theta (prior of theta as -z^2/2, its constants dropped); writes the gradient if
   * asked. -Infinity, gradient 0, where theta is not allowed or nothing finite results.
   */
  readonly evaluate: (theta: Float64Array, gradient?: Float64Array) => number;
  /** Log likelihood alone at the theta evaluated last. */
  readonly lastLogLik: () => number;
  /** Posterior of the linear parameters at the theta evaluated last. */
  readonly lastLinear: () => LinearPosterior | undefined;
  /** Gram matrix and friends of the last pass, for `subsetEvidence`. */
  readonly lastSums: () => { readonly gram: Float64Array; readonly logSum: number };
  readonly thetaPrior: readonly Normal[];
  readonly timeline: Timeline;
}

/** Prior precisions of linear parameters; 0 for a flat one. */
export function precisionsOf(columns: readonly Column[]): Float64Array {
  return Float64Array.from(columns, ({ prior }) => 1 / (prior.sd * prior.sd));
}

/** The objective of the two-state model of `series`. */
export function createObjective(series: Series, options: ModelOptions = {}): Objective {
  const prior = options.prior ?? defaultPrior;
  const isMarginal = options.linear !== "profile";
  const columns = columnsOf(series, prior, options.drift ?? true);
  const thetaPrior = pairThetaNames.map((name) => prior.theta[name] ?? defaultPrior.theta[name]);
  const timeline = timelineOf(series);
  const offsets = columns.map((column) => column.prior.mean);
  const { plan, work } = layOutPairWithWork(series, timeline, { columns, offsets });
  const precision = precisionsOf(columns);
  const gamma = new Float64Array(plan.width * plan.width);
  const inDynamics = new Float64Array(9);
  let linear: LinearPosterior | undefined;
  let logLik = Number.NEGATIVE_INFINITY;
  let logSum = Number.NaN;

  const evaluate = (theta: Float64Array, gradient?: Float64Array): number => {
    gradient?.fill(0);
    linear = undefined;
    logLik = Number.NEGATIVE_INFINITY;
    if (!isStable(theta)) return Number.NEGATIVE_INFINITY;
    const dynamics = dynamicsOf(naturalFromTheta(theta));
    logSum = filterPair(plan, dynamics, work);
    linear = integrateLinear({ gram: work.gram, logSum, observed: plan.observed, precision });
    if (linear === undefined) return Number.NEGATIVE_INFINITY;
    logLik = isMarginal ? linear.marginalLogLik : linear.profileLogLik;
    const logPosterior = logLik + logPriorOf(theta, thetaPrior);
    if (!Number.isFinite(logPosterior)) return Number.NEGATIVE_INFINITY;
    if (gradient !== undefined) {
      weightsForReverse(gamma, linear, isMarginal);
      reversePair(inDynamics, plan, dynamics, { work, gamma });
      gradientInTheta(gradient, theta, dynamics, inDynamics);
      addPriorGradient(gradient, theta, thetaPrior);
    }
    return logPosterior;
  };

  return {
    names: pairThetaNames,
    dimension: pairThetaNames.length,
    start: Float64Array.from(thetaPrior, (normal) => normal.mean),
    columns,
    observed: plan.observed,
    evaluate,
    lastLogLik: () => logLik,
    lastLinear: () => linear,
    lastSums: () => ({ gram: work.gram, logSum }),
    thetaPrior,
    timeline,
  };
}

/** Sum of -z^2/2. */
export function logPriorOf(theta: Float64Array, prior: readonly Normal[]): number {
  let sum = 0;
  for (let i = 0; i < prior.length; i++) {
    const z = (theta[i] - prior[i].mean) / prior[i].sd;
    sum -= 0.5 * z * z;
  }
  return sum;
}

function addPriorGradient(
  gradient: Float64Array,
  theta: Float64Array,
  prior: readonly Normal[],
): void {
  for (let i = 0; i < prior.length; i++) {
    gradient[i] -= (theta[i] - prior[i].mean) / (prior[i].sd * prior[i].sd);
  }
}
