/**
 * Readings that are not Gaussian enter as Gaussian pseudo-observations (sites) that match the moments
 * of their true terms (expectation propagation; Minka 2001; Rasmussen & Williams 2006, 3.6), found by
 * at most ten passes (docs/model.md (4)). The terms themselves stand in `site-terms.ts`.
 *
 * At the fixed point log Z_EP has no slope in sites and cavities, so its gradient in theta is that of
 * the Gaussian part at fixed sites plus that of sum log Z_i at fixed cavities: it is exact.
 */

import { logTwoPi } from "../distribution/normal.ts";
import { log } from "../elementary/elementary.ts";
import type { Indicator, Series } from "../ssm/series.ts";
import { type SiteTerm, tiltedOf } from "./site-terms.ts";

/** Pseudo-observations of a record, in the layout of `Series.y`; NaN where a reading is exact. */
export interface Sites {
  readonly value: Float64Array;
  readonly variance: Float64Array;
  readonly cavityMean: Float64Array;
  readonly cavityVariance: Float64Array;
  /** log Z of each term at its cavity, where the term itself knows no noise (events). */
  readonly logZ: Float64Array;
  /** Index in `Series.y` of each site, and its term. */
  readonly at: readonly number[];
  readonly terms: readonly SiteTerm[];
}

/** A day without any wait says nothing. */
const noWaits = { answered: 0, meanLog: 0, longerThan: [], sd: 1 };
/** Variance of a site that says nothing. */
const silentVariance = 1e12;

/** Sites of `series` that say nothing yet; undefined when every reading is Gaussian. */
export function silentSites(series: Series): Sites | undefined {
  const at: number[] = [];
  const terms: SiteTerm[] = [];
  series.y.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    const { indicators } = series;
    const row = Math.floor(i / indicators.length);
    const term = termOf(indicators[i % indicators.length], value, row);
    if (term === undefined) return;
    at.push(i);
    terms.push(term);
  });
  if (at.length === 0) return undefined;
  const blank = () => new Float64Array(series.y.length).fill(Number.NaN);
  const [value, variance] = [blank(), blank()];
  for (const i of at) {
    value[i] = 0;
    variance[i] = silentVariance;
  }
  return {
    value,
    variance,
    cavityMean: blank(),
    cavityVariance: blank(),
    logZ: blank(),
    at,
    terms,
  };
}

function termOf(indicator: Indicator, value: number, row: number): SiteTerm | undefined {
  if (indicator.kind === "event") return { type: "event", happened: value > 0 };
  const many = Math.max(0, Math.round(value));
  if (indicator.kind === "count") {
    const exposure = indicator.exposure?.[row] ?? 1;
    return exposure > 0
      ? { type: "count", count: many, offset: log(exposure) }
      : { type: "waits", ...noWaits };
  }
  if (indicator.kind === "waits") return { type: "waits", ...(indicator.waits?.[row] ?? noWaits) };
  if (indicator.kind === "share") {
    const trials = Math.max(many, indicator.trials?.[row] ?? many);
    return { type: "share", successes: many, trials };
  }
  const { censored } = indicator;
  if (censored === undefined || (value > censored.low && value < censored.high)) return undefined;
  return value <= censored.low
    ? { type: "censored", side: -1, end: censored.low }
    : { type: "censored", side: 1, end: censored.high };
}

/** The part of log Z_EP that the sites add to the Gaussian evidence, and its slope in each noise. */
export function siteTerms(
  sites: Sites,
  indicatorCount: number,
  noise: ArrayLike<number>,
): { readonly value: number; readonly inNoise: Float64Array } {
  const inNoise = new Float64Array(indicatorCount);
  let value = 0;
  sites.at.forEach((i, s) => {
    const q = i % indicatorCount;
    const mean = sites.cavityMean[i];
    const variance = sites.cavityVariance[i];
    const isNoiseless = sites.terms[s].type === "event";
    const tilted = isNoiseless
      ? { logZ: sites.logZ[i], inNoise: 0 }
      : tiltedOf(sites.terms[s], { mean, variance, noise: noise[q] });
    const total = variance + sites.variance[i];
    const gap = mean - sites.value[i];
    value += tilted.logZ + 0.5 * (logTwoPi + log(total) + (gap * gap) / total);
    inNoise[q] += tilted.inNoise;
  });
  return { value, inNoise };
}

/**
 * Moves every site to the moments of its term, given the current marginal mean and variance of each
 * site's f (in the order of `sites.at`); returns the largest change in units of the marginal sd.
 */
export function updateSites(
  sites: Sites,
  marginals: { readonly mean: Float64Array; readonly variance: Float64Array },
  model: { readonly indicatorCount: number; readonly noise: ArrayLike<number> },
): number {
  let largest = 0;
  sites.at.forEach((i, s) => {
    const precision = 1 / sites.variance[i];
    const cavityPrecision = 1 / marginals.variance[s] - precision;
    // A cavity without precision happens only while sites still overshoot: the site waits a pass.
    if (!(cavityPrecision > 1e-10)) return;
    const variance = 1 / cavityPrecision;
    const mean =
      variance * (marginals.mean[s] / marginals.variance[s] - precision * sites.value[i]);
    const noise = model.noise[i % model.indicatorCount];
    const tilted = tiltedOf(sites.terms[s], { mean, variance, noise });
    const change = mean + variance * tilted.first - marginals.mean[s];
    largest = Math.max(largest, Math.abs(change) / Math.sqrt(marginals.variance[s]));
    sites.cavityMean[i] = mean;
    sites.cavityVariance[i] = variance;
    sites.logZ[i] = tilted.logZ;
    const own = -(1 + variance * tilted.second) / tilted.second;
    const speaks = tilted.second < 0 && own > 0 && own < silentVariance;
    sites.variance[i] = speaks ? own : silentVariance;
    sites.value[i] = speaks ? mean - tilted.first / tilted.second : mean;
  });
  return largest;
}
