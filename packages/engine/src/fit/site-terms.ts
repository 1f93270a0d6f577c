/**
 * Terms that are not Gaussian, each as Z = integral of term(f) N(f | m, v) with its derivatives in m
 * (docs/model.md (4)): a censored slider end, an event that did or did not happen, a count, the waits of
 * a day, a share of a day.
 *
 *   censored   Phi(+-(f - end)/r): closed form, z = +-(m - end)/sqrt(v + r^2)
 *   event      1/(1 + exp(-f)) or 1/(1 + exp(f))
 *   count      negative binomial with mean e^(f + offset) and variance mean + noise mean^2
 *   waits, share   a day of its own, `day-terms.ts`
 * Events and counts by the trapezoid rule on m +- 8 sd, which converges geometrically for smooth terms.
 */

import { inverseMills, logCdf } from "../distribution/mills.ts";
import { logTwoPi } from "../distribution/normal.ts";
import { exp, log, log1p } from "../elementary/elementary.ts";
import type { DayWaits } from "../ssm/series.ts";
import { shareTilted, waitsTilted } from "./day-terms.ts";

/** What was read. */
export type SiteTerm =
  | { readonly type: "censored"; readonly side: -1 | 1; readonly end: number }
  | { readonly type: "event"; readonly happened: boolean }
  | { readonly type: "count"; readonly count: number; readonly offset?: number }
  | ({ readonly type: "waits" } & DayWaits)
  | { readonly type: "share"; readonly successes: number; readonly trials: number };

/** log Z of a term, its first two derivatives in m, and its slope in the indicator's noise. */
export interface Tilted {
  readonly logZ: number;
  readonly first: number;
  readonly second: number;
  readonly inNoise: number;
}

/** The cavity N(mean, variance) and the indicator's noise variance. */
export interface Cavity {
  readonly mean: number;
  readonly variance: number;
  readonly noise: number;
}

/** Moments of `term` under a cavity. */
export function tiltedOf(term: SiteTerm, cavity: Cavity): Tilted {
  switch (term.type) {
    case "censored":
      return censoredTilted(term, cavity);
    case "event":
      return eventTilted(term.happened ? 1 : -1, cavity);
    case "count":
      return countTilted(term.count, { ...cavity, mean: cavity.mean + (term.offset ?? 0) });
    case "waits":
      return waitsTilted(term, cavity);
    case "share":
      return shareTilted(term, cavity);
  }
}

function censoredTilted(
  term: { readonly side: -1 | 1; readonly end: number },
  cavity: Cavity,
): Tilted {
  const spread = Math.sqrt(cavity.variance + cavity.noise);
  const z = (term.side * (cavity.mean - term.end)) / spread;
  const ratio = inverseMills(z);
  return {
    logZ: logCdf(z),
    first: (term.side * ratio) / spread,
    second: (-ratio * (z + ratio)) / (spread * spread),
    inNoise: (-0.5 * ratio * z) / (spread * spread),
  };
}

/** Points of the trapezoid rule for events, in sds, and the normal density there. */
const eventSpacing = 0.5;
const eventPoints = Float64Array.from({ length: 33 }, (_, i) => (i - 16) * eventSpacing);
const eventWeights = eventPoints.map((z) => eventSpacing * exp(-0.5 * (z * z + logTwoPi)));

/**
 * The rule's error falls as exp(-2 pi^2 / (spacing sd)), the logistic function having its poles at
 * +- i pi: beyond 1.2 sd of f, and where nothing but rounding is left, the finer rule takes over.
 */
function eventTilted(sign: 1 | -1, cavity: Cavity): Tilted {
  const sd = Math.sqrt(cavity.variance);
  const ratio = exp(-sign * eventSpacing * sd);
  let odds = exp(-sign * (cavity.mean + eventPoints[0] * sd));
  let zeroth = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < eventPoints.length; i++) {
    const z = eventPoints[i];
    const weight = eventWeights[i] / (1 + odds);
    zeroth += weight;
    first += weight * z;
    second += weight * z * z;
    odds *= ratio;
  }
  if (!(sd < 1.2 && zeroth > 1e-200)) return smoothTilted((f) => logLogistic(sign * f), cavity, 0);
  const mean = first / zeroth;
  const variance = second / zeroth - mean * mean;
  return {
    logZ: log(zeroth),
    first: mean / sd,
    second: (variance - 1) / cavity.variance,
    inNoise: 0,
  };
}

function logLogistic(f: number): number {
  return f > 0 ? -log1p(exp(-f)) : f - log1p(exp(f));
}

/** Relative step of the slope in the noise. */
const noiseStep = 1e-4;

function countTilted(count: number, cavity: Cavity): Tilted {
  // What does not depend on f is added once, not at every point of the rule.
  const at = (noise: number) => {
    const tilted = smoothTilted((f) => logCountKernel(count, f, noise), { ...cavity, noise }, 0);
    return { ...tilted, logZ: tilted.logZ + logCountConstant(count, noise) };
  };
  const step = noiseStep * cavity.noise;
  const slope = (at(cavity.noise + step).logZ - at(cavity.noise - step).logZ) / (2 * step);
  return { ...at(cavity.noise), inNoise: slope };
}

/** log of the negative binomial at mean exp(f), overdispersion `noise` > 0. */
export function logCount(count: number, f: number, noise: number): number {
  return logCountKernel(count, f, noise) + logCountConstant(count, noise);
}

/** The part that depends on f. */
function logCountKernel(count: number, f: number, noise: number): number {
  const grown = noise * exp(f);
  // log(1 + noise mean), without overflow where the mean is beyond all sense.
  const logGrown = Number.isFinite(grown) ? log1p(grown) : log(noise) + f;
  return count * f - (count + 1 / noise) * logGrown;
}

/** The rest: sum over i < count of log(1 + i noise) - log(i + 1). */
function logCountConstant(count: number, noise: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += log1p(i * noise) - log(i + 1);
  return sum;
}

const halfWidth = 8;
const spacing = 0.25;

function smoothTilted(logTerm: (f: number) => number, cavity: Cavity, inNoise: number): Tilted {
  const sd = Math.sqrt(cavity.variance);
  const logs: number[] = [];
  for (let z = -halfWidth; z <= halfWidth; z += spacing) {
    logs.push(logTerm(cavity.mean + z * sd) - 0.5 * z * z);
  }
  const top = Math.max(...logs);
  let zeroth = 0;
  let first = 0;
  let second = 0;
  logs.forEach((log, i) => {
    const z = i * spacing - halfWidth;
    const weight = exp(log - top);
    zeroth += weight;
    first += weight * z;
    second += weight * z * z;
  });
  const mean = first / zeroth;
  const variance = second / zeroth - mean * mean;
  return {
    logZ: top + log(zeroth * spacing) - 0.5 * logTwoPi,
    first: mean / sd,
    second: (variance - 1) / cavity.variance,
    inNoise,
  };
}
