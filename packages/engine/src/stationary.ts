/** How far each person's closeness usually strays from the own usual (docs/model.md (6)). */

import type { Fitted } from "./fit/fit-series.ts";
import { formOf, stateModelAt } from "./fit/form.ts";
import { defaultPrior } from "./fit/priors.ts";
import type { Series } from "./ssm/series.ts";

/** Stationary standard deviations of both deviations at the mode, slider units. */
export function stationarySds(fit: Fitted, series: Series): readonly [a: number, b: number] {
  const form = formOf(series, fit.options.prior ?? defaultPrior, fit.options.load ?? false);
  const model = stateModelAt(form, fit.laplace.mode);
  if (model === undefined) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const { stationary, size } = model;
  return [Math.sqrt(stationary[0]), Math.sqrt(stationary[size + 1])];
}
