/**
 * The exact log likelihood of one record at given natural parameters; usual levels may be random
 * with a given covariance (constant states a couple), which is the same as integrating them out.
 */

import { log } from "./elementary/elementary.ts";
import type { Column } from "./fit/columns.ts";
import { columnsOf } from "./fit/columns.ts";
import { defaultPrior } from "./fit/priors.ts";
import { dynamicsOf, type NaturalParameters } from "./fit/transforms.ts";
import { cholesky, logDeterminant, solveCholesky } from "./linalg/cholesky.ts";
import { layOutPairWithWork } from "./ssm/lay-out-pair.ts";
import { filterPair } from "./ssm/pair-kernel.ts";
import type { Series } from "./ssm/series.ts";
import { timelineOf } from "./ssm/timeline.ts";

/** Natural parameters of the whole model; effects one an input, in the order of the series. */
export interface LikelihoodParameters extends NaturalParameters {
  readonly mu_a: number;
  readonly mu_b: number;
  /** Change of the usual level in 30 days. */
  readonly d_a: number;
  readonly d_b: number;
  readonly effects: { readonly a: ArrayLike<number>; readonly b: ArrayLike<number> };
  /** Standard deviations and correlation of the couple's own levels around mu. */
  readonly randomIntercepts?: {
    readonly psi_a: number;
    readonly psi_b: number;
    readonly corr: number;
  };
}

/** Log likelihood and number of readings; NaN where the parameters allow no likelihood. */
export function logLikelihood(
  series: Series,
  parameters: LikelihoodParameters,
): { readonly loglik: number; readonly observed: number } {
  const hasIntercepts = parameters.randomIntercepts !== undefined;
  const columns = columnsOf(series, defaultPrior, true);
  const offsets = columns.map((column) => fixedValue(column, parameters));
  const dynamics = dynamicsOf(parameters);
  const timeline = timelineOf(series);
  // With random levels the data's own columns are the two levels; the rest acts through the offsets.
  const { plan, work } = layOutPairWithWork(series, timeline, {
    columns,
    offsets,
    free: hasIntercepts ? columns.filter((column) => column.kind === "usual") : [],
  });
  const logSum = filterPair(plan, dynamics, work);
  const constant = plan.observed * log(2 * Math.PI) + logSum;
  const explained = hasIntercepts ? interceptTerms(work.gram, parameters) : 0;
  return { loglik: -0.5 * (constant + work.gram[0] + explained), observed: plan.observed };
}

function fixedValue(column: Column, parameters: LikelihoodParameters): number {
  const { person, index } = column;
  if (column.kind === "usual") return person === 0 ? parameters.mu_a : parameters.mu_b;
  if (column.kind === "drift") return person === 0 ? parameters.d_a : parameters.d_b;
  return person === 0 ? parameters.effects.a[index] : parameters.effects.b[index];
}

/**
 * log |I + H Psi| - g' (Psi^-1 + H)^-1 g, written with Psi = L L' as
 * log |I + L'H L| - (L'g)' (I + L'H L)^-1 (L'g), so that Psi may be singular.
 */
function interceptTerms(gram: Float64Array, parameters: LikelihoodParameters): number {
  const { psi_a = 0, psi_b = 0, corr = 0 } = parameters.randomIntercepts ?? {};
  const l = [psi_a, 0, corr * psi_b, psi_b * Math.sqrt(1 - corr * corr)];
  const h = [gram[4], gram[7], gram[7], gram[8]];
  const g = [-gram[3], -gram[6]];
  const inner = new Float64Array([1, 0, 0, 1]);
  const right = new Float64Array(2);
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 2; j++) {
      for (let r = 0; r < 2; r++) {
        for (let s = 0; s < 2; s++) inner[2 * i + j] += l[2 * r + i] * h[2 * r + s] * l[2 * s + j];
      }
      right[i] += l[2 * j + i] * g[j];
    }
  }
  const lower = new Float64Array(4);
  if (!cholesky(lower, inner, 2)) return Number.NaN;
  const solved = solveCholesky(new Float64Array(2), lower, right, 2);
  return logDeterminant(lower, 2) - right[0] * solved[0] - right[1] * solved[1];
}
