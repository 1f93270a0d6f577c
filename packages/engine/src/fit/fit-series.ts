/**
 * Fits the dynamics of one couple: mode and Laplace approximation of theta, exact posterior of the
 * linear parameters (docs/model.md 1, "Inference of theta").
 */

import type { Person, Series } from "../ssm/series.ts";
import { whyUnfit } from "./check-series.ts";
import type { Column } from "./columns.ts";
import { type Laplace, laplaceAt } from "./laplace.ts";
import { createObjective, type ModelOptions, type Objective } from "./objective.ts";
import { maximise, type Optimum } from "./optimise.ts";

/** A model fitted to a record. */
export interface Fitted {
  readonly status: "fitted";
  readonly reason: null;
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  readonly laplace: Laplace;
  readonly loglik: number;
  readonly rows: number;
  readonly observed: number;
  /** Readings of each person. */
  readonly observedBy: readonly [a: number, b: number];
  readonly options: ModelOptions;
  readonly diagnostics: Diagnostics;
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
}

/** Fits `series`; never throws on data. */
export function fitSeries(series: Series, options: ModelOptions = {}): Fit {
  const rows = series.times.length;
  const observed = series.y.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const unfit = whyUnfit(series);
  if (unfit !== undefined) return { ...unfit, rows, observed, diagnostics: null };
  const objective = createObjective(series, options);
  const optimum = findMode(objective);
  if (!optimum.hasConverged) {
    return {
      status: "not-converged",
      reason: Number.isFinite(optimum.value)
        ? "the search for the most probable parameters did not settle"
        : "the likelihood is not defined at the starting values",
      rows,
      observed,
      diagnostics: diagnosticsOf(optimum, 0),
    };
  }
  const laplace = laplaceAt(objective, optimum.theta);
  if (laplace === undefined) {
    return {
      status: "degenerate",
      reason: "the posterior has no curvature at its mode",
      rows,
      observed,
      diagnostics: diagnosticsOf(optimum, Number.POSITIVE_INFINITY),
    };
  }
  return {
    status: "fitted",
    reason: null,
    names: objective.names,
    columns: objective.columns,
    laplace,
    loglik: laplace.logLik,
    rows,
    observed,
    observedBy: [countOf(series, 0), countOf(series, 1)],
    options,
    diagnostics: diagnosticsOf(optimum, laplace.ridge),
  };
}

/** The mode of an objective, from its prior mean. */
export function findMode(objective: Objective): Optimum {
  const scale = Float64Array.from(objective.thetaPrior, ({ sd }) => 0.3 * sd * sd);
  return maximise({ evaluate: objective.evaluate, start: objective.start, scale });
}

function diagnosticsOf(optimum: Optimum, ridge: number): Diagnostics {
  const gradient = optimum.gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
  const { iterations, evaluations } = optimum;
  return { iterations, evaluations, gradient, ridge };
}

function countOf(series: Series, person: Person): number {
  const count = series.indicators.length;
  let known = 0;
  series.y.forEach((value, at) => {
    if (series.indicators[at % count].person === person && !Number.isNaN(value)) known++;
  });
  return known;
}
