/**
 * Draws of all parameters of a fitted record, by the names of docs/contract.md: theta from the Laplace
 * approximation or from the sampler, and at each theta the linear parameters from their exact Gaussian
 * posterior (docs/model.md, "Linear parameters are integrated exactly").
 */

import { exp } from "../elementary/elementary.ts";
import { type Fitted, objectiveOf } from "../fit/fit-series.ts";
import type { Objective } from "../fit/objective.ts";
import { naturalFromTheta } from "../fit/transforms.ts";
import { drawLinear, drawTheta } from "../posterior.ts";
import type { Random } from "../random.ts";
import type { Series } from "../ssm/series.ts";
import { type NutsChain, type NutsSettings, sampleNutsChain } from "./nuts.ts";

/** Draws by parameter name, all of one length; effects are named `input>a`, `input>b`. */
export type ParameterDraws = Readonly<Record<string, Float64Array>>;

/** One chain of the sampler with the parameters at its draws. */
export interface FitChain {
  readonly chain: NutsChain;
  /** Draws of theta, count x dimension; names in `fit.names`. */
  readonly parameters: ParameterDraws;
}

/** Samples the posterior of a fit by one chain, started from its Laplace approximation. */
export function sampleFitChain(
  fit: Fitted,
  series: Series,
  settings: NutsSettings,
): FitChain | undefined {
  const objective = objectiveOf(fit, series);
  const start = { mean: fit.laplace.mode, covariance: fit.laplace.covariance };
  const chain = sampleNutsChain(objective.evaluate, start, settings);
  if (chain === undefined) return undefined;
  const dimension = objective.dimension;
  const thetas = Array.from({ length: chain.count }, (_, i) =>
    chain.draws.subarray(i * dimension, (i + 1) * dimension),
  );
  // A stream of its own: the chain does not depend on how many linear parameters there are.
  return { chain, parameters: parametersAt(objective, thetas, settings.random.fork(1)) };
}

/** Independent draws from the Laplace approximation of a fit. */
export function drawParameters(
  fit: Fitted,
  series: Series,
  { count, random }: { readonly count: number; readonly random: Random },
): ParameterDraws {
  const thetas = Array.from({ length: count }, () => drawTheta(fit, random));
  return parametersAt(objectiveOf(fit, series), thetas, random);
}

/** The nonlinear parameters at draws of theta, on their natural scales. */
export function drawsOfTheta(
  { names }: Pick<Objective, "names">,
  thetas: readonly Float64Array[],
): Record<string, Float64Array> {
  const out: Record<string, Float64Array> = {};
  const put = (name: string, at: number, value: number) => {
    out[name] ??= new Float64Array(thetas.length);
    out[name][at] = value;
  };
  thetas.forEach((theta, at) => {
    for (const [name, value] of Object.entries(naturalFromTheta(theta))) put(name, at, value);
    names.slice(9).forEach((name, i) => {
      const [own, value] = naturalOf(name, theta[9 + i]);
      put(own, at, value);
    });
  });
  return out;
}

function parametersAt(
  objective: Objective,
  thetas: readonly Float64Array[],
  random: Random,
): ParameterDraws {
  const out = drawsOfTheta(objective, thetas);
  const put = (name: string, at: number, value: number) => {
    out[name] ??= new Float64Array(thetas.length);
    out[name][at] = value;
  };
  thetas.forEach((theta, at) => {
    objective.evaluate(theta);
    const linear = objective.lastLinear();
    const deviations = linear === undefined ? undefined : drawLinear(linear, random);
    objective.columns.forEach(({ name, prior }, c) => {
      put(name, at, prior.mean + (deviations?.[c] ?? 0));
    });
  });
  return out;
}

/** Name and value of a parameter beyond the first nine on its natural scale. */
function naturalOf(name: string, value: number): [string, number] {
  if (name.startsWith("log_")) return [name.slice(4), exp(value)];
  if (name.startsWith("logit_")) return [name.slice(6), 1 / (1 + exp(-value))];
  return [name, value];
}
