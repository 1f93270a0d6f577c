/**
 * The log posterior of theta, linear parameters integrated out, with its exact gradient: what the
 * optimiser climbs and the sampler samples.
 */

import type { Series } from "../ssm/series.ts";
import type { Timeline } from "../ssm/timeline.ts";
import { type Column, columnsOf } from "./columns.ts";
import { withEventReadings } from "./endogenous.ts";
import {
  integrateLinear,
  type LinearPosterior,
  type PassSums,
  weightsForReverse,
} from "./evidence.ts";
import { type Form, formOf, noiseAt, noiseVariances } from "./form.ts";
import { createLikelihood, type Likelihood } from "./likelihood.ts";
import { defaultPrior, type Normal, type Prior } from "./priors.ts";
import { type Settled, sweepSites } from "./settle-sites.ts";
import { type Sites, siteTerms } from "./sites.ts";

/** How a record is modelled. */
export interface ModelOptions {
  readonly prior?: Prior;
  /** Equation (2): a slow change of the usual level. On unless said otherwise. */
  readonly drift?: boolean;
  /** Equation (3), the closeness load. Off unless said otherwise. */
  readonly load?: boolean;
  /** Inputs that may come because of where both already stand; see `endogenous.ts`. */
  readonly endogenous?: readonly string[];
  /** `integrate` (default) or `profile` the linear parameters: the joint mode instead. */
  readonly linear?: "integrate" | "profile";
}

/** Pseudo-observations of an objective: held as they are, or brought to rest at every theta. */
export interface ObjectiveSites {
  readonly sites: Sites | undefined;
  readonly move: "hold" | "settle";
}

/** A log density of theta with what its last evaluation found. */
export interface Objective {
  readonly names: readonly string[];
  readonly dimension: number;
  /** Where a search starts: the prior mean. */
  readonly start: Float64Array;
  readonly columns: readonly Column[];
  readonly form: Form;
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
  /** Sums of the pass evaluated last: every subset of linear parameters follows from them. */
  readonly lastSums: () => PassSums | undefined;
  readonly thetaPrior: readonly Normal[];
  readonly timeline: Timeline;
  /** How the pseudo-observations came to rest at the theta evaluated last; undefined when held. */
  readonly lastSettled: () => Settled | undefined;
}

/** Prior precisions of linear parameters; 0 for a flat one. */
export function precisionsOf(columns: readonly Column[]): Float64Array {
  return Float64Array.from(columns, ({ prior }) => 1 / (prior.sd * prior.sd));
}

/** The objective of `record`, with pseudo-observations `sites` where readings are not Gaussian. */
export function createObjective(
  record: Series,
  options: ModelOptions = {},
  sites?: Sites,
): Objective {
  return createObjectiveWith(record, options, { sites, move: "hold" });
}

/** The same, and whether the pseudo-observations are held or come to rest at every theta. */
export function createObjectiveWith(
  record: Series,
  options: ModelOptions,
  { sites, move }: ObjectiveSites,
): Objective {
  const series = withEventReadings(record, options.endogenous ?? []);
  const prior = options.prior ?? defaultPrior;
  const form = formOf(series, prior, options.load ?? false);
  const columns = columnsOf(series, prior, options.drift ?? true);
  const likelihood = createLikelihood({ series, form, columns, sites });
  const precision = precisionsOf(columns);
  const start = Float64Array.from(form.prior, (normal) => normal.mean);
  const isMarginal = options.linear !== "profile";
  const { evaluate, last } = createDensity({
    ...{ form, likelihood, precision, isMarginal, sites },
    isSettled: move === "settle",
  });
  return {
    names: form.names,
    dimension: form.names.length,
    start,
    columns,
    form,
    observed: likelihood.observed,
    evaluate,
    lastLogLik: () => last.logLik,
    lastLinear: () => last.linear,
    lastSums: () => last.sums,
    thetaPrior: form.prior,
    timeline: likelihood.timeline,
    lastSettled: () => last.settled,
  };
}

interface DensityParts {
  readonly form: Form;
  readonly likelihood: Likelihood;
  readonly precision: Float64Array;
  readonly isMarginal: boolean;
  readonly sites: Sites | undefined;
  /** Whether the sites come to rest at every theta. */
  readonly isSettled: boolean;
}

interface LastEvaluation {
  settled: Settled | undefined;
  logLik: number;
  linear: LinearPosterior | undefined;
  sums: PassSums | undefined;
}

function createDensity(parts: DensityParts): {
  evaluate: Objective["evaluate"];
  last: LastEvaluation;
} {
  const { form, likelihood, precision, isMarginal, sites, isSettled } = parts;
  const gamma = new Float64Array(likelihood.width * likelihood.width);
  const last: LastEvaluation = {
    logLik: Number.NEGATIVE_INFINITY,
    linear: undefined,
    sums: undefined,
    settled: undefined,
  };
  const evaluate = (theta: Float64Array, gradient?: Float64Array): number => {
    gradient?.fill(0);
    last.logLik = Number.NEGATIVE_INFINITY;
    last.linear = undefined;
    if (isSettled && sites !== undefined) {
      last.settled = sweepSites({ likelihood, form, sites, precision }, theta);
    }
    const pass = likelihood.pass(theta);
    if (pass === undefined) return Number.NEGATIVE_INFINITY;
    last.sums = { ...pass, observed: likelihood.observed, precision };
    const linear = integrateLinear(last.sums);
    if (linear === undefined) return Number.NEGATIVE_INFINITY;
    const atSites = sites === undefined ? undefined : siteTermsAt(form, theta, sites);
    const gaussian = isMarginal ? linear.marginalLogLik : linear.profileLogLik;
    const logLik = gaussian + (atSites?.value ?? 0);
    const logPosterior = logLik + logPriorOf(theta, form.prior);
    if (!Number.isFinite(logPosterior)) return Number.NEGATIVE_INFINITY;
    last.logLik = logLik;
    last.linear = linear;
    if (gradient !== undefined) {
      likelihood.reverse(gradient, theta, weightsForReverse(gamma, linear, isMarginal));
      if (atSites !== undefined) addSiteGradient(gradient, form, atSites);
      addPriorGradient(gradient, theta, form.prior);
    }
    return logPosterior;
  };
  return { evaluate, last };
}

interface SitesAtTheta {
  readonly value: number;
  readonly inNoise: Float64Array;
  readonly noise: Float64Array;
}

function siteTermsAt(form: Form, theta: Float64Array, sites: Sites): SitesAtTheta {
  const noise = noiseVariances(form, theta);
  return { ...siteTerms(sites, form.indicators.length, noise), noise };
}

function addSiteGradient(gradient: Float64Array, form: Form, at: SitesAtTheta): void {
  at.inNoise.forEach((slope, q) => {
    if (noiseAt(form, q) >= 0) gradient[noiseAt(form, q)] += 2 * at.noise[q] * slope;
  });
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
