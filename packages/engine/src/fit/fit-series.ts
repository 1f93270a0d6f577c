/**
 * Fits the dynamics of one couple: mode and Laplace approximation of theta, exact posterior of the
 * linear parameters (docs/model.md 1, "Inference of theta").
 */

import type { Person, Series } from "../ssm/series.ts";
import { whyUnfit } from "./check-series.ts";
import type { Column } from "./columns.ts";
import { withEventReadings } from "./endogenous.ts";
import type { Form } from "./form.ts";
import { type Laplace, laplaceAt } from "./laplace.ts";
import {
  createObjective,
  createObjectiveWith,
  type ModelOptions,
  type Objective,
} from "./objective.ts";
import { maximise, type Optimum } from "./optimise.ts";
import { type Sites, silentSites } from "./sites.ts";

/** A model at its most probable parameters: all that foreseeing the next reading asks. */
export interface AtMode {
  readonly status: "fitted";
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  readonly form: Form;
  /** The covariance of a mode alone is what the search came to know of it. */
  readonly laplace: Pick<Laplace, "mode" | "covariance" | "logPosterior">;
  readonly options: ModelOptions;
  /** Pseudo-observations of readings that are not Gaussian, at the mode. */
  readonly sites: Sites | undefined;
}

/** A model fitted to a record. */
export interface Fitted extends AtMode {
  readonly reason: null;
  readonly laplace: Laplace;
  readonly loglik: number;
  readonly rows: number;
  readonly observed: number;
  /** Readings of each person. */
  readonly observedBy: readonly [a: number, b: number];
  readonly diagnostics: Diagnostics;
  /** Draws of theta by the sampler, draws x dimension; draws then come from these, not from Laplace. */
  readonly sample?: Float64Array;
}

/** Nothing to say, and why. */
export interface NotFitted {
  readonly status: "too-little-data" | "not-converged" | "degenerate";
  readonly reason: string;
  readonly rows: number;
  readonly observed: number;
  readonly diagnostics: Diagnostics | null;
}

/** The outcome of a fit. */
export type Fit = Fitted | NotFitted;

/** How the search went. */
export interface Diagnostics {
  readonly iterations: number;
  readonly evaluations: number;
  /** Largest entry of the gradient at the mode. */
  readonly gradient: number;
  /** Added to the curvature's diagonal so that it could be inverted; 0 almost always. */
  readonly ridge: number;
  /** Readings entered as pseudo-observations, the last passes over them (at most 10), whether they came to rest. */
  readonly sites: { readonly count: number; readonly passes: number; readonly settled: boolean };
}

/**
 * Fits `series`; never throws on data. The search starts at the prior mean, or `near` a fit of a kindred
 * model or record, which saves most of it.
 */
export function fitSeries(series: Series, options: ModelOptions = {}, near?: AtMode): Fit {
  const rows = series.times.length;
  const observed = series.y.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const unfit = whyUnfit(series);
  if (unfit !== undefined) return { ...unfit, rows, observed, diagnostics: null };
  const search = searchMode(series, options, near);
  const { objective, optimum, sites } = search;
  if (!optimum.hasConverged) {
    const reason = Number.isFinite(optimum.value)
      ? "the search for the most probable parameters did not settle"
      : "the likelihood is not defined at the starting values";
    const diagnostics = diagnosticsOf(search, 0);
    return { status: "not-converged", reason, rows, observed, diagnostics };
  }
  const laplace = laplaceAt(objective, optimum.theta);
  if (laplace === undefined) {
    const reason = "the posterior has no curvature at its mode";
    const diagnostics = diagnosticsOf(search, Number.POSITIVE_INFINITY);
    return { status: "degenerate", reason, rows, observed, diagnostics };
  }
  return {
    status: "fitted",
    reason: null,
    names: objective.names,
    columns: objective.columns,
    form: objective.form,
    laplace,
    loglik: laplace.logLik,
    rows,
    observed,
    observedBy: [countOf(series, 0), countOf(series, 1)],
    options,
    sites,
    diagnostics: diagnosticsOf(search, laplace.ridge),
  };
}

/** The mode alone, half the cost of a fit; undefined where there is none. */
export function fitMode(
  series: Series,
  options: ModelOptions = {},
  near?: AtMode,
): AtMode | undefined {
  if (whyUnfit(series) !== undefined) return undefined;
  const { objective, optimum, sites } = searchMode(series, options, near);
  if (!optimum.hasConverged) return undefined;
  const { names, columns, form } = objective;
  const { theta, value, inverse } = optimum;
  const laplace = { mode: theta, covariance: inverse, logPosterior: value };
  return { status: "fitted", names, columns, form, laplace, options, sites };
}

/** The fit with draws of theta by the sampler in place of its Gaussian approximation. */
export function withSample(
  fit: Fitted,
  chains: readonly { readonly draws: Float64Array }[],
): Fitted {
  const sample = new Float64Array(chains.reduce((sum, { draws }) => sum + draws.length, 0));
  let at = 0;
  for (const { draws } of chains) {
    sample.set(draws, at);
    at += draws.length;
  }
  return { ...fit, sample };
}

/** The log posterior that a fit approximates, for samplers and importance weights. */
export function objectiveOf(fit: Fitted, series: Series): Objective {
  return createObjective(series, fit.options, fit.sites);
}

/** Couplings at which a mode is suspected to be an alias: three prior sds and more. */
const suspectCoupling = 1.8;
const couplingsAt: readonly number[] = [2, 3];

/**
 * The mode of an objective, from its prior mean or from `start`.
 *
 * [Note: Aliases] With readings a day apart a slow swing and one that is a whole turn a day faster look
 * alike, so that the posterior has distant modes at absurdly strong couplings. A search that ends at one
 * is repeated from the best point without coupling, and the higher of both modes is kept.
 */
export function findMode(
  objective: Objective,
  start: Float64Array = objective.start,
  inverse?: Float64Array,
): Optimum {
  const scale = scaleOf(objective);
  const first = awayFromWall(
    objective,
    maximise({ evaluate: objective.evaluate, start, scale, inverse }),
  );
  if (couplingsAt.every((at) => Math.abs(first.theta[at]) < suspectCoupling)) return first;
  const still = Float64Array.from(objective.start);
  for (const at of couplingsAt) still[at] = 0;
  const evaluate = (theta: Float64Array, gradient?: Float64Array): number => {
    const value = objective.evaluate(theta, gradient);
    if (gradient !== undefined) for (const at of couplingsAt) gradient[at] = 0;
    return value;
  };
  const uncoupled = maximise({ evaluate, start: still, scale });
  const second = maximise({ evaluate: objective.evaluate, start: uncoupled.theta, scale });
  return second.value >= first.value || !first.hasConverged ? second : first;
}

/**
 * [Note: The wall] Beyond the edge of the stable region the posterior is not defined. A search that runs
 * into it slides along and does not settle, though a mode may lie beside it: it is tried again from a step
 * inwards.
 */
function awayFromWall(objective: Objective, found: Optimum): Optimum {
  if (found.hasConverged || !Number.isFinite(found.value)) return found;
  const start = Float64Array.from(found.theta);
  for (const at of couplingsAt) start[at] *= inwards;
  const again = maximise({ evaluate: objective.evaluate, start, scale: scaleOf(objective) });
  return again.hasConverged ? again : found;
}

/** Share of the couplings that a search away from the wall begins with. */
const inwards = 0.8;

/** First guess of the inverse curvature. */
function scaleOf({ thetaPrior }: Objective): Float64Array {
  return Float64Array.from(thetaPrior, ({ sd }) => 0.3 * Math.min(1, sd * sd));
}

interface ModeSearch {
  readonly objective: Objective;
  readonly optimum: Optimum;
  readonly sites: Sites | undefined;
}

/** The change (in marginal sds) below which pseudo-observations have come to rest. */
const settledChange = 1e-4;

/**
 * The mode. Pseudo-observations come to rest at every theta that the search tries, from where they
 * stood at the last: the evidence is then stationary in them and its gradient exact (1.5), so that the
 * search and the curvature are those of the evidence itself.
 */
function searchMode(record: Series, options: ModelOptions, near?: AtMode): ModeSearch {
  const series = withEventReadings(record, options.endogenous ?? []);
  const sites = silentSites(series);
  const objective = createObjectiveWith(record, options, { sites, move: "settle" });
  const optimum = near === undefined ? findMode(objective) : findModeNear(objective, near);
  return { objective, optimum, sites };
}

/** The mode from another fit's: parameters that it lacks start at their prior. */
function findModeNear(objective: Objective, { names, laplace, form }: AtMode): Optimum {
  const n = objective.dimension;
  const at = objective.names.map((name) => names.indexOf(name));
  const start = objective.start.map((x, i) => (at[i] < 0 ? x : laplace.mode[at[i]]));
  const inverse = new Float64Array(n * n);
  const scale = scaleOf(objective);
  // Under another prior the other fit's spread is no guide, and too small a one would end the search.
  const isKindred = (i: number) =>
    at[i] >= 0 && form.prior[at[i]].sd === objective.thetaPrior[i].sd;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (isKindred(i) && isKindred(j)) {
        inverse[i * n + j] = laplace.covariance[at[i] * names.length + at[j]];
      } else if (i === j) inverse[i * n + j] = scale[i];
    }
  }
  const found = findMode(objective, start, inverse);
  return found.hasConverged ? found : findMode(objective);
}

function diagnosticsOf(search: ModeSearch, ridge: number): Diagnostics {
  const { objective, optimum, sites } = search;
  const last = objective.lastSettled();
  const passes = last?.sweeps ?? 0;
  const settled = sites === undefined || (last !== undefined && last.lastChange < settledChange);
  const gradient = optimum.gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
  const { iterations, evaluations } = optimum;
  const count = sites?.at.length ?? 0;
  return { iterations, evaluations, gradient, ridge, sites: { count, passes, settled } };
}

function countOf(series: Series, person: Person): number {
  const count = series.indicators.length;
  let known = 0;
  series.y.forEach((value, at) => {
    if (series.indicators[at % count].person === person && !Number.isNaN(value)) known++;
  });
  return known;
}
