/**
 * A fitted model as a posterior: draws of theta, of the linear parameters, of whole paths.
 */

import { withEventReadings } from "./fit/endogenous.ts";
import { integrateLinear, type LinearPosterior } from "./fit/evidence.ts";
import type { AtMode, Fitted } from "./fit/fit-series.ts";
import { type Form, stateModelAt } from "./fit/form.ts";
import { precisionsOf } from "./fit/objective.ts";
import { settleSites } from "./fit/settle-sites.ts";
import { type Sites, silentSites } from "./fit/sites.ts";
import { cholesky } from "./linalg/cholesky.ts";
import type { Random } from "./random.ts";
import { semidefiniteFactor } from "./ssm/discretise.ts";
import type { Series } from "./ssm/series.ts";
import { filterState, type StatePass } from "./ssm/state-filter.ts";
import { layOutState, type StateModel, type StatePlan } from "./ssm/state-plan.ts";
import { drawSmoothingError, type Smoothed, smoothState } from "./ssm/state-smoother.ts";
import { type Timeline, timelineOf } from "./ssm/timeline.ts";

/** A fit laid out on the times one asks about. */
export interface Posterior<F extends AtMode = Fitted> {
  readonly fit: F;
  readonly form: Form;
  readonly series: Series;
  readonly timeline: Timeline;
  readonly plan: StatePlan;
  /** Prior means of the linear parameters: the plan's offsets. */
  readonly offsets: Float64Array;
}

/** The model at one theta, passed over the record. */
export interface AtTheta {
  readonly model: StateModel;
  readonly pass: StatePass;
  readonly linear: LinearPosterior;
}

/** Lays the fit of `record` out with extra nodes at `extraTimes` (sorted, days). */
export function posteriorOf<F extends AtMode>(
  fit: F,
  record: Series,
  extraTimes: readonly number[] = [],
): Posterior<F> {
  const series = withEventReadings(record, fit.options.endogenous ?? []);
  const timeline = timelineOf(series, extraTimes);
  const offsets = Float64Array.from(fit.columns, (column) => column.prior.mean);
  const { form } = fit;
  const sites = sitesFor(fit, series, form);
  const plan = layOutState(series, timeline, { columns: fit.columns, offsets, sites });
  return { fit, form, series, timeline, plan, offsets };
}

/** The fit's pseudo-observations; for another record than the fitted one, found anew at the mode. */
function sitesFor(fit: AtMode, series: Series, form: Form): Sites | undefined {
  if (fit.sites?.value.length === series.y.length) return fit.sites;
  const sites = silentSites(series);
  if (sites === undefined) return undefined;
  const { columns, laplace } = fit;
  settleSites(series, { form, columns, theta: laplace.mode }, sites);
  return sites;
}

/** The model at `theta`; undefined where theta is not allowed. */
export function passAt(posterior: Posterior<AtMode>, theta: Float64Array): AtTheta | undefined {
  const { plan, form, fit } = posterior;
  const model = stateModelAt(form, theta);
  if (model === undefined) return undefined;
  const pass = filterState(plan, model);
  const linear = integrateLinear({
    gram: pass.gram,
    logSum: pass.logSum,
    observed: plan.value.length,
    precision: precisionsOf(fit.columns),
  });
  return linear === undefined ? undefined : { model, pass, linear };
}

/** A draw of theta: one of the sampler's, or from the Gaussian approximation in the stable region. */
export function drawTheta(fit: Fitted, random: Random): Float64Array {
  const { mode, factor } = fit.laplace;
  const { form, sample } = fit;
  const n = mode.length;
  if (sample !== undefined && sample.length > 0) {
    const at = Math.floor(random.uniform() * (sample.length / n)) * n;
    return sample.slice(at, at + n);
  }
  for (let attempt = 0; attempt < 100; attempt++) {
    const z = Float64Array.from({ length: n }, () => random.normal());
    const theta = mode.map((x, i) => {
      let sum = x;
      for (let j = 0; j <= i; j++) sum += factor[i * n + j] * z[j];
      return sum;
    });
    if (stateModelAt(form, theta) !== undefined) return theta;
  }
  return Float64Array.from(mode);
}

/** A draw of the linear parameters (as deviations from their prior means) at one theta. */
export function drawLinear(linear: LinearPosterior, random: Random): Float64Array {
  const p = linear.mean.length;
  const lower = new Float64Array(p * p);
  if (!cholesky(lower, linear.covariance, p)) lower.set(semidefiniteFactor(linear.covariance, p));
  const z = Float64Array.from({ length: p }, () => random.normal());
  return linear.mean.map((x, i) => {
    let sum = x;
    for (let j = 0; j <= i; j++) sum += lower[i * p + j] * z[j];
    return sum;
  });
}

/** Smoothed paths at one theta, by column. */
export function smoothAt(posterior: Posterior, at: AtTheta): Smoothed {
  return smoothState(posterior.plan, at.model, at.pass);
}

/** The path (nodes x size) that columns of smoothed states mean at linear parameters `delta`. */
export function pathAt(smoothed: Smoothed, delta: Float64Array, nodesBySize: number): Float64Array {
  const width = delta.length + 1;
  const path = new Float64Array(nodesBySize);
  for (let i = 0; i < nodesBySize; i++) {
    let sum = smoothed.columns[i * width];
    for (let c = 1; c < width; c++) sum += smoothed.columns[i * width + c] * delta[c - 1];
    path[i] = sum;
  }
  return path;
}

/** One joint draw given theta: linear parameters and the states' path (nodes x size). */
export function drawPath(
  posterior: Posterior,
  at: AtTheta,
  drawn: { readonly smoothed: Smoothed; readonly random: Random },
): { readonly delta: Float64Array; readonly path: Float64Array } {
  const { plan, timeline } = posterior;
  const { model, pass, linear } = at;
  const delta = drawLinear(linear, drawn.random);
  const path = pathAt(drawn.smoothed, delta, timeline.nodes * model.size);
  const startFactor = semidefiniteFactor(model.stationary, model.size);
  const error = drawSmoothingError(plan, model, { pass, startFactor, random: drawn.random });
  for (let i = 0; i < path.length; i++) path[i] += error[i];
  return { delta, path };
}
