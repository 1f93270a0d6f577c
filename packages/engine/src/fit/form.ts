/**
 * Which nonlinear parameters a record's model has, and the state model they mean: the two deviations,
 * the closeness load if it is on (docs/model.md (3)), further indicators (4), the view of one reporter.
 */

import { exp } from "../elementary/elementary.ts";
import { lyapunov, lyapunov2 } from "../linalg/lyapunov.ts";
import type { Indicator, Series } from "../ssm/series.ts";
import type { StateModel } from "../ssm/state-plan.ts";
import type { StateGradient } from "../ssm/state-reverse.ts";
import { defaultPrior, type Normal, type Prior } from "./priors.ts";
import {
  dynamicsOf,
  gradientInTheta,
  isStable,
  naturalFromTheta,
  pairThetaNames,
  stabilityMargin,
} from "./transforms.ts";

/** The nonlinear side of a model. */
export interface Form {
  readonly names: readonly string[];
  readonly prior: readonly Normal[];
  readonly hasLoad: boolean;
  readonly indicators: readonly Indicator[];
  /** Whether the two-state kernel computes its likelihood. */
  readonly isPair: boolean;
}

/** Position of the three parameters of the load: log_lambda, c_a, c_b. */
export const loadAt = 9;

/** The form of `series`' model. */
export function formOf(series: Series, prior: Prior, hasLoad: boolean): Form {
  const extra = series.indicators.filter((indicator) => indicator.kind !== "anchor");
  const names = [...pairThetaNames];
  if (hasLoad) names.push("log_lambda", "c_a", "c_b");
  for (const indicator of extra) names.push(...namesOf(indicator));
  return {
    names,
    prior: names.map(
      (name) =>
        prior.theta[keyOf(prior.theta, name)] ??
        defaultPrior.theta[keyOf(defaultPrior.theta, name)],
    ),
    hasLoad,
    indicators: series.indicators,
    isPair: !hasLoad && extra.length === 0,
  };
}

/** Names of an indicator's two parameters: how it loads, and its noise (an event: both loadings). */
function namesOf({ kind, name }: Indicator): [string, string] {
  switch (kind) {
    case "guess":
      return [`logit_projection_${name}`, `log_noise_${name}`];
    case "count":
    case "waits":
    case "share":
      return [`log_rate_${name}`, `log_noise_${name}`];
    case "event":
      return [`beta_a_${name}`, `beta_b_${name}`];
    default:
      return [`log_loading_${name}`, `log_noise_${name}`];
  }
}

/** Where the prior of a parameter stands: under its own name, or that of its family (`beta_a_*`). */
function keyOf(theta: Prior["theta"], name: string): string {
  if (theta[name] !== undefined) return name;
  const isFamily = (key: string) => key.endsWith("_*") && name.startsWith(key.slice(0, -1));
  return Object.keys(theta).find(isFamily) ?? name;
}

/** Position in theta of an indicator's loading; its noise stands one further. -1 for anchors. */
export function indicatorAt(form: Form, q: number): number {
  if (form.indicators[q].kind === "anchor") return -1;
  let at = loadAt + (form.hasLoad ? 3 : 0);
  for (let i = 0; i < q; i++) if (form.indicators[i].kind !== "anchor") at += 2;
  return at;
}

/** Position in theta of the log noise of indicator q; -1 for events, which have none. */
export function noiseAt(form: Form, q: number): number {
  const { kind, person } = form.indicators[q];
  if (kind === "event") return -1;
  return kind === "anchor" ? 7 + person : indicatorAt(form, q) + 1;
}

/** Noise variance of each indicator at theta; 1 for events, which have none. */
export function noiseVariances(form: Form, theta: Float64Array): Float64Array {
  return Float64Array.from(form.indicators, (_, q) =>
    noiseAt(form, q) < 0 ? 1 : exp(2 * theta[noiseAt(form, q)]),
  );
}

/** The state model at theta; undefined where its deviations do not die out. */
export function stateModelAt(form: Form, theta: Float64Array): StateModel | undefined {
  const natural = naturalFromTheta(theta);
  const { a_a, a_b, k_ab, k_ba, g_a, g_b, rho } = natural;
  const size = form.hasLoad ? 3 : 2;
  const drift = new Float64Array(size * size);
  const diffusion = new Float64Array(size * size);
  drift.set([-a_a, k_ab], 0);
  drift.set([k_ba, -a_b], size);
  diffusion.set([g_a * g_a, rho * g_a * g_b], 0);
  diffusion.set([rho * g_a * g_b, g_b * g_b], size);
  if (form.hasLoad) {
    const lambda = exp(theta[loadAt]);
    drift[2] = -theta[loadAt + 1];
    drift[5] = -theta[loadAt + 2];
    drift.set([lambda / 2, lambda / 2, -lambda], 6);
  }
  if (form.hasLoad ? !isStableWithLoad(drift, a_a * a_b) : !isStable(theta)) return undefined;
  const stationary = new Float64Array(size * size);
  if (form.hasLoad) {
    if (!lyapunov(stationary, drift, diffusion, size)) return undefined;
  } else {
    const packed = new Float64Array(3);
    lyapunov2(packed, [-a_a, k_ab, k_ba, -a_b], [g_a * g_a, rho * g_a * g_b, g_b * g_b]);
    stationary.set([packed[0], packed[1], packed[1], packed[2]]);
  }
  return { size, drift, diffusion, stationary, ...readingModel(form, theta, size) };
}

/** Routh-Hurwitz for the three-state drift, with the two-state margin when the load does nothing. */
function isStableWithLoad(drift: Float64Array, rates: number): boolean {
  const [a, b, c, d, e, f, g, h, i] = drift;
  const second = -(a + e + i);
  const first = a * e - b * d + a * i - c * g + e * i - f * h;
  const zeroth = -(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g));
  return zeroth > -stabilityMargin * i * rates && second * first > zeroth;
}

function readingModel(
  form: Form,
  theta: Float64Array,
  size: number,
): Pick<StateModel, "loadings" | "levelScale" | "noise"> {
  const count = form.indicators.length;
  const loadings = new Float64Array(count * size);
  const levelScale = new Float64Array(count);
  const noise = new Float64Array(count);
  form.indicators.forEach((indicator, q) => {
    const { person } = indicator;
    const at = indicatorAt(form, q);
    if (indicator.kind === "guess") {
      const projection = 1 / (1 + exp(-theta[at]));
      loadings[q * size + person] = 1 - projection;
      loadings[q * size + 1 - person] = projection;
      levelScale[q] = 1;
    } else if (indicator.kind === "event") {
      loadings[q * size] = theta[at];
      loadings[q * size + 1] = theta[at + 1];
    } else {
      const size1 = indicator.kind === "anchor" ? 1 : exp(theta[at]);
      const loading = indicator.reversed === true ? -size1 : size1;
      loadings[q * size + person] = loading;
      levelScale[q] = loading;
    }
    noise[q] = indicator.kind === "event" ? 1 : exp(2 * theta[noiseAt(form, q)]);
  });
  return { loadings, levelScale, noise };
}

/** Writes to `out` the gradient in theta, given that in the state model's parts. */
export function gradientOfForm(
  out: Float64Array,
  theta: Float64Array,
  at: { readonly form: Form; readonly model: StateModel; readonly gradient: StateGradient },
): void {
  const { form, model, gradient } = at;
  const { size } = model;
  const noiseOf = (person: number) =>
    form.indicators.reduce(
      (sum, one, q) =>
        sum + (one.kind === "anchor" && one.person === person ? gradient.noise[q] : 0),
      0,
    );
  const inPair = Float64Array.of(
    gradient.drift[0],
    gradient.drift[1],
    gradient.drift[size],
    gradient.drift[size + 1],
    gradient.diffusion[0],
    gradient.diffusion[1] + gradient.diffusion[size],
    gradient.diffusion[size + 1],
    noiseOf(0),
    noiseOf(1),
  );
  gradientInTheta(out, theta, dynamicsOf(naturalFromTheta(theta)), inPair);
  if (form.hasLoad) {
    const { drift } = gradient;
    out[loadAt] = exp(theta[loadAt]) * ((drift[6] + drift[7]) / 2 - drift[8]);
    out[loadAt + 1] = -drift[2];
    out[loadAt + 2] = -drift[5];
  }
  form.indicators.forEach((indicator, q) => {
    const at = indicatorAt(form, q);
    if (at < 0) return;
    const own = q * size + indicator.person;
    const others = q * size + 1 - indicator.person;
    if (indicator.kind === "guess") {
      const share = model.loadings[others];
      out[at] = (gradient.loadings[others] - gradient.loadings[own]) * share * (1 - share);
    } else if (indicator.kind === "event") out[at] = gradient.loadings[q * size];
    else out[at] = (gradient.loadings[own] + gradient.levelScale[q]) * model.loadings[own];
    out[at + 1] =
      indicator.kind === "event"
        ? gradient.loadings[q * size + 1]
        : 2 * model.noise[q] * gradient.noise[q];
  });
}
