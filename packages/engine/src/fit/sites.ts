/**
 * Readings that are not Gaussian enter as Gaussian pseudo-observations (sites) that match the moments
 * of their true terms (expectation propagation; Minka 2001; Rasmussen & Williams 2006, 3.6), found by
 * at most ten passes (docs/model.md (4)). A slider end is censored: all that is known is that the
 * reading would have stood at or beyond it,
 *   t(f) = Phi((low - f)/r)  or  Phi((f - high)/r),   f = level + state,
 * with cavity f ~ N(m, v):  Z = Phi(z), z = +-(end - m)/sqrt(v + r^2).
 *
 * At the fixed point log Z_EP has no slope in sites and cavities, so its gradient in theta is that of
 * the Gaussian part at fixed sites plus that of sum log Z_i at fixed cavities: it is exact.
 */

import { logTwoPi, normalCdf } from "../distribution/normal.ts";
import type { Series } from "../ssm/series.ts";

/** Pseudo-observations of a record, in the layout of `Series.y`; NaN where a reading is exact. */
export interface Sites {
  readonly value: Float64Array;
  readonly variance: Float64Array;
  readonly cavityMean: Float64Array;
  readonly cavityVariance: Float64Array;
  /** Index in `Series.y` of each site. */
  readonly at: readonly number[];
  /** -1 where the low end was read, +1 the high end. */
  readonly side: readonly (-1 | 1)[];
  /** The end itself. */
  readonly end: readonly number[];
}

/** Sites for every reading of `series` at a censored end, still without moments; undefined if none. */
export function emptySites(series: Series): Sites | undefined {
  const count = series.indicators.length;
  const at: number[] = [];
  const side: (-1 | 1)[] = [];
  const end: number[] = [];
  series.y.forEach((value, i) => {
    const { censored } = series.indicators[i % count];
    if (censored === undefined || Number.isNaN(value)) return;
    if (value > censored.low && value < censored.high) return;
    at.push(i);
    side.push(value <= censored.low ? -1 : 1);
    end.push(value <= censored.low ? censored.low : censored.high);
  });
  if (at.length === 0) return undefined;
  const blank = () => new Float64Array(series.y.length).fill(Number.NaN);
  return {
    value: blank(),
    variance: blank(),
    cavityMean: blank(),
    cavityVariance: blank(),
    at,
    side,
    end,
  };
}

/** log Z of a censored term and its first two derivatives in the cavity mean. */
export interface Tilted {
  readonly logZ: number;
  readonly first: number;
  readonly second: number;
  /** d log Z / d r^2. */
  readonly inNoise: number;
}

/** Moments of a censored term under a cavity N(mean, variance) with reading noise variance `noise`. */
export function censoredTerm(
  side: -1 | 1,
  end: number,
  at: { readonly mean: number; readonly variance: number; readonly noise: number },
): Tilted {
  const spread = Math.sqrt(at.variance + at.noise);
  const z = (side * (at.mean - end)) / spread;
  const ratio = inverseMills(z);
  return {
    logZ: logCdf(z),
    first: (side * ratio) / spread,
    second: (-ratio * (z + ratio)) / (spread * spread),
    inNoise: (-0.5 * ratio * z) / (spread * spread),
  };
}

/** phi(z)/Phi(z), by the continued fraction of the tail where Phi is tiny. */
export function inverseMills(z: number): number {
  if (z > -5) return Math.exp(-0.5 * (z * z + logTwoPi)) / normalCdf(z);
  // 1/(phi/Phi) = 1/(x + 1/(x + 2/(x + 3/(x + ...)))) at x = -z (Abramowitz & Stegun 26.2.14).
  const x = -z;
  let fraction = x;
  for (let k = 60; k >= 1; k--) fraction = x + k / fraction;
  return fraction;
}

function logCdf(z: number): number {
  if (z > -5) return Math.log(normalCdf(z));
  return -0.5 * (z * z + logTwoPi) - Math.log(inverseMills(z));
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
    const term = censoredTerm(sites.side[s], sites.end[s], { mean, variance, noise: noise[q] });
    const total = variance + sites.variance[i];
    const gap = mean - sites.value[i];
    value += term.logZ + 0.5 * (logTwoPi + Math.log(total) + (gap * gap) / total);
    inNoise[q] += term.inNoise;
  });
  return { value, inNoise };
}

/** Largest variance a site may have: beyond it the term says nothing. */
const silentVariance = 1e12;

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
    const noise = model.noise[i % model.indicatorCount];
    const had = sites.variance[i];
    const precision = Number.isNaN(had) ? 0 : 1 / had;
    const cavityPrecision = 1 / marginals.variance[s] - precision;
    // A cavity without precision happens only while sites still overshoot: the site waits a pass.
    if (!(cavityPrecision > 1e-10)) return;
    const variance = 1 / cavityPrecision;
    const pull = precision === 0 ? 0 : precision * sites.value[i];
    const mean = variance * (marginals.mean[s] / marginals.variance[s] - pull);
    const term = censoredTerm(sites.side[s], sites.end[s], { mean, variance, noise });
    const tiltedMean = mean + variance * term.first;
    largest = Math.max(
      largest,
      Math.abs(tiltedMean - marginals.mean[s]) / Math.sqrt(marginals.variance[s]),
    );
    sites.cavityMean[i] = mean;
    sites.cavityVariance[i] = variance;
    const own = -(1 + variance * term.second) / term.second;
    sites.variance[i] = own > 0 && own < silentVariance ? own : silentVariance;
    sites.value[i] = term.second < 0 ? mean - term.first / term.second : mean;
  });
  return largest;
}
