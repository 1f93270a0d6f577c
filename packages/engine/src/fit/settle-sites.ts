/** Brings pseudo-observations to rest at one theta (docs/model.md 1.5; see `sites.ts`). */

import type { Series } from "../ssm/series.ts";
import type { Column } from "./columns.ts";
import { integrateLinear } from "./evidence.ts";
import { type Form, noiseVariances } from "./form.ts";
import { createLikelihood, type Likelihood } from "./likelihood.ts";
import { type Sites, updateSites } from "./sites.ts";

/** How the sites came to rest. */
export interface Settled {
  /** Sweeps over all sites, at most ten. */
  readonly sweeps: number;
  /** Change of the last sweep, in marginal sds. */
  readonly lastChange: number;
}

/** Sweeps at one theta, and the change at which they have come to rest. */
const mostSweeps = 10;
const restingChange = 1e-6;

/** What sweeps need. */
export interface SiteSweeper {
  readonly likelihood: Likelihood;
  readonly form: Form;
  readonly sites: Sites;
  /** Prior precision of each linear parameter. */
  readonly precision: Float64Array;
}

/** Sweeps over the sites from where they stand; undefined where theta is not allowed. Writes them. */
export function sweepSites(
  { likelihood, form, sites, precision }: SiteSweeper,
  theta: Float64Array,
): Settled | undefined {
  const model = { indicatorCount: form.indicators.length, noise: noiseVariances(form, theta) };
  let change = Number.POSITIVE_INFINITY;
  let sweeps = 0;
  while (sweeps < mostSweeps && change > restingChange) {
    const pass = likelihood.pass(theta);
    if (pass === undefined) return undefined;
    const linear = integrateLinear({ ...pass, observed: likelihood.observed, precision });
    const marginals = linear && likelihood.marginals(linear);
    if (marginals === undefined) return undefined;
    change = updateSites(sites, marginals, model);
    likelihood.takeSites();
    sweeps++;
  }
  return { sweeps, lastChange: change };
}

/** Moves `sites` of `series` to rest at `theta`; undefined where theta is not allowed. */
export function settleSites(
  series: Series,
  model: { readonly form: Form; readonly columns: readonly Column[]; readonly theta: Float64Array },
  sites: Sites,
): Settled | undefined {
  const { form, columns, theta } = model;
  const likelihood = createLikelihood({ series, form, columns, sites });
  const precision = Float64Array.from(columns, ({ prior }) => 1 / (prior.sd * prior.sd));
  return sweepSites({ likelihood, form, sites, precision }, theta);
}
