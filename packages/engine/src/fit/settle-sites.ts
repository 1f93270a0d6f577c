/** Brings pseudo-observations to rest at one theta (docs/model.md (4); see `sites.ts`). */

import type { Series } from "../ssm/series.ts";
import { filterState } from "../ssm/state-filter.ts";
import { layOutState, type StateModel, type StatePlan } from "../ssm/state-plan.ts";
import { type Smoothed, smoothState } from "../ssm/state-smoother.ts";
import { timelineOf } from "../ssm/timeline.ts";
import type { Column } from "./columns.ts";
import { integrateLinear, type LinearPosterior } from "./evidence.ts";
import { type Form, stateModelAt } from "./form.ts";
import { type Sites, updateSites } from "./sites.ts";

/** How the sites came to rest. */
export interface Settled {
  readonly sites: Sites;
  /** Sweeps over all sites, at most ten. */
  readonly sweeps: number;
  /** Change of the first sweep and of the last, in marginal sds. */
  readonly firstChange: number;
  readonly lastChange: number;
}

/** Sweeps at one theta, and the change at which they end. */
const mostSweeps = 10;
const smallestChange = 1e-9;

/** Moves `sites` to rest at `theta`; undefined where theta is not allowed. Writes `sites`. */
export function settleSites(
  series: Series,
  model: { readonly form: Form; readonly columns: readonly Column[]; readonly theta: Float64Array },
  sites: Sites,
): Settled | undefined {
  const { form, columns, theta } = model;
  const stateModel = stateModelAt(form, theta);
  if (stateModel === undefined) return undefined;
  const timeline = timelineOf(series);
  const offsets = columns.map((column) => column.prior.mean);
  const precision = Float64Array.from(columns, ({ prior }) => 1 / (prior.sd * prior.sd));
  let firstChange = Number.NaN;
  let change = Number.POSITIVE_INFINITY;
  let sweeps = 0;
  while (sweeps < mostSweeps && change > smallestChange) {
    const plan = layOutState(series, timeline, { columns, offsets, sites });
    const pass = filterState(plan, stateModel);
    const linear = integrateLinear({ ...pass, observed: plan.value.length, precision });
    if (linear === undefined) return undefined;
    const smoothed = smoothState(plan, stateModel, pass);
    const marginals = marginalsOf({ plan, model: stateModel, sites, linear, smoothed });
    change = updateSites(sites, marginals, {
      indicatorCount: series.indicators.length,
      noise: stateModel.noise,
    });
    if (sweeps === 0) firstChange = change;
    sweeps++;
  }
  return { sites, sweeps, firstChange, lastChange: change };
}

interface MarginalParts {
  readonly plan: StatePlan;
  readonly model: StateModel;
  readonly sites: Sites;
  readonly linear: LinearPosterior;
  readonly smoothed: Smoothed;
}

/** Mean and variance of f = level + state at every site, linear parameters included. */
function marginalsOf(parts: MarginalParts): { mean: Float64Array; variance: Float64Array } {
  const { plan, sites } = parts;
  const slot = new Map(sites.at.map((i, s) => [i, s]));
  const mean = new Float64Array(sites.at.length);
  const variance = new Float64Array(sites.at.length);
  for (let k = 0; k < plan.timeline.nodes; k++) {
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      const s = slot.get(plan.readingAt[r]);
      if (s === undefined) continue;
      const moments = marginalOf(parts, k, r);
      mean[s] = moments.mean;
      variance[s] = moments.variance;
    }
  }
  return { mean, variance };
}

function marginalOf(
  parts: MarginalParts,
  k: number,
  r: number,
): { mean: number; variance: number } {
  const { plan, model, linear, smoothed } = parts;
  const { size, levelScale, loadings } = model;
  const { width } = plan;
  const q = plan.indicatorOf[r];
  const z = new Float64Array(width);
  for (let c = 0; c < width; c++) {
    for (let i = 0; i < size; i++) {
      z[c] += loadings[q * size + i] * smoothed.columns[(k * size + i) * width + c];
    }
    if (c === 0) z[0] += levelScale[q] * plan.levelOffset[r] + plan.besideOffset[r];
    else {
      const at = r * (width - 1) + c - 1;
      z[c] += levelScale[q] * plan.ofLevel[at] + plan.besideLevel[at];
    }
  }
  let mean = z[0];
  let variance = 0;
  for (let c = 1; c < width; c++) {
    mean += z[c] * linear.mean[c - 1];
    for (let e = 1; e < width; e++) {
      variance += z[c] * linear.covariance[(c - 1) * (width - 1) + e - 1] * z[e];
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const v = smoothed.covariances[(k * size + i) * size + j];
      variance += loadings[q * size + i] * v * loadings[q * size + j];
    }
  }
  return { mean, variance };
}
