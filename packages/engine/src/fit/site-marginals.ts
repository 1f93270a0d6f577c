/** Mean and variance of what each pseudo-observation reads, after a pass of the general kernel. */

import type { StateModel, StatePlan } from "../ssm/state-plan.ts";
import type { Smoothed } from "../ssm/state-smoother.ts";
import type { LinearPosterior } from "./evidence.ts";
import type { Sites } from "./sites.ts";

/** Moments in the order of `Sites.at`. */
export interface SiteMarginals {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** A pass with its smoothed columns. */
export interface MarginalParts {
  readonly plan: StatePlan;
  readonly model: StateModel;
  readonly sites: Sites;
  readonly linear: LinearPosterior;
  readonly smoothed: Smoothed;
}

/** Mean and variance of f = level + state at every site, linear parameters included. */
export function marginalsOf(parts: MarginalParts): SiteMarginals {
  const { plan, sites } = parts;
  const slot = new Map(sites.at.map((i, s) => [i, s]));
  const moments = {
    mean: new Float64Array(sites.at.length),
    variance: new Float64Array(sites.at.length),
  };
  const z = new Float64Array(plan.width);
  for (let k = 0; k < plan.timeline.nodes; k++) {
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      const s = slot.get(plan.readingAt[r]);
      if (s === undefined) continue;
      const variance = readInto(z, parts, k, r);
      addLinear(moments, s, { z, variance, linear: parts.linear });
    }
  }
  return moments;
}

/** Columns of f at reading r of node k into `z`; returns the variance of its states. */
function readInto(z: Float64Array, parts: MarginalParts, k: number, r: number): number {
  const { plan, model, smoothed } = parts;
  const { size, levelScale, loadings } = model;
  const { width } = plan;
  const h = plan.indicatorOf[r] * size;
  const scale = levelScale[plan.indicatorOf[r]];
  const beside = r * (width - 1) - 1;
  z[0] = scale * plan.levelOffset[r] + plan.besideOffset[r];
  for (let c = 1; c < width; c++) {
    z[c] = scale * plan.ofLevel[beside + c] + plan.besideLevel[beside + c];
  }
  let variance = 0;
  for (let i = 0; i < size; i++) {
    const from = (k * size + i) * width;
    for (let c = 0; c < width; c++) z[c] += loadings[h + i] * smoothed.columns[from + c];
    for (let j = 0; j < size; j++) {
      const v = smoothed.covariances[(k * size + i) * size + j];
      variance += loadings[h + i] * v * loadings[h + j];
    }
  }
  return variance;
}

/** Mean z_0 + z_c beta_c and variance + z_c' C z_c at slot s. */
function addLinear(
  moments: SiteMarginals,
  s: number,
  at: { readonly z: Float64Array; readonly variance: number; readonly linear: LinearPosterior },
): void {
  const { z, linear } = at;
  const p = linear.mean.length;
  let mean = z[0];
  let variance = at.variance;
  for (let c = 0; c < p; c++) {
    mean += z[1 + c] * linear.mean[c];
    let sum = 0.5 * linear.covariance[c * p + c] * z[1 + c];
    for (let e = 0; e < c; e++) sum += linear.covariance[c * p + e] * z[1 + e];
    variance += 2 * z[1 + c] * sum;
  }
  moments.mean[s] = mean;
  moments.variance[s] = variance;
}
