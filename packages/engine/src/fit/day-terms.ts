/**
 * Terms of a whole day that has an amount of noise of its own (docs/model.md 1.5): waits until a reply,
 * and a share. Given the day's own mean g = f + e, e ~ N(0, noise), the day says L(g), and
 *
 *   Z(m) = integral of L(g) N(g | m, v + noise)
 *   waits  L(g) = prod N(log wait | g, sd^2) over answered ones x prod Phi((g - log wait)/sd) over cut ones
 *   share  L(g) = C(n, k) p^k (1 - p)^(n - k), p = 1/(1 + exp(-g))
 *
 * Both are log-concave: one mode, by Newton's method, and the trapezoid rule on steps of the curvature
 * there, which is nearly exact. A Gaussian that is made wider by `noise` has d/d noise = (1/2) d2/dm2.
 */

import { inverseMills, logCdf } from "../distribution/mills.ts";
import { logTwoPi } from "../distribution/normal.ts";
import { exp, log, log1p } from "../elementary/elementary.ts";
import type { DayWaits } from "../ssm/series.ts";
import type { Cavity, Tilted } from "./site-terms.ts";

/** log L at g with its first two derivatives. */
interface LogTerm {
  readonly value: number;
  readonly first: number;
  readonly second: number;
}

/** Waits of a day. Without any wait the term is 1. */
export function waitsTilted(waits: DayWaits, cavity: Cavity): Tilted {
  const { answered, meanLog, longerThan, sd } = waits;
  const precision = answered / (sd * sd);
  return dayTilted((g) => {
    const gap = g - meanLog;
    let value = -0.5 * precision * gap * gap - answered * (log(sd) + 0.5 * logTwoPi);
    let first = -precision * gap;
    let second = -precision;
    for (const end of longerThan) {
      const z = (g - end) / sd;
      const ratio = inverseMills(z);
      value += logCdf(z);
      first += ratio / sd;
      second -= (ratio * (z + ratio)) / (sd * sd);
    }
    return { value, first, second };
  }, cavity);
}

/** A share of a day: `successes` of `trials`. */
export function shareTilted(
  { successes, trials }: { readonly successes: number; readonly trials: number },
  cavity: Cavity,
): Tilted {
  let constant = 0;
  for (let i = 0; i < successes; i++) constant += log((trials - i) / (i + 1));
  return dayTilted((g) => {
    // log(1 + e^g) without overflow, and p = 1/(1 + e^-g).
    const logGrown = g > 0 ? g + log1p(exp(-g)) : log1p(exp(g));
    const p = g > 0 ? 1 / (1 + exp(-g)) : exp(g) / (1 + exp(g));
    return {
      value: constant + successes * g - trials * logGrown,
      first: successes - trials * p,
      second: -trials * p * (1 - p),
    };
  }, cavity);
}

const steps = 60;
const settled = 1e-10;
/** Points on either side of the mode, and their distance in local sds. */
const points = 40;
const spacing = 0.25;

function dayTilted(term: (g: number) => LogTerm, { mean, variance, noise }: Cavity): Tilted {
  const total = variance + noise;
  const { mode, sd } = modeOf(term, mean, total);
  const logAt = (g: number) => term(g).value - (0.5 * (g - mean) * (g - mean)) / total;
  const top = logAt(mode);
  let zeroth = 0;
  let first = 0;
  let second = 0;
  for (let k = -points; k <= points; k++) {
    const g = mode + k * spacing * sd;
    const weight = exp(logAt(g) - top);
    zeroth += weight;
    first += weight * (g - mean);
    second += weight * (g - mean) * (g - mean);
  }
  const shift = first / zeroth;
  const spread = second / zeroth - shift * shift;
  const slope = shift / total;
  const bend = (spread / total - 1) / total;
  return {
    logZ: top + log(zeroth * spacing * sd) - 0.5 * (logTwoPi + log(total)),
    first: slope,
    second: bend,
    inNoise: 0.5 * (bend + slope * slope),
  };
}

/** The mode of the term times the Gaussian, by Newton's method with halved steps, and its sd there. */
function modeOf(
  term: (g: number) => LogTerm,
  mean: number,
  total: number,
): { mode: number; sd: number } {
  let g = mean;
  let here = term(g);
  let value = here.value;
  for (let step = 0; step < steps; step++) {
    const slope = here.first - (g - mean) / total;
    const bend = 1 / total - here.second;
    let move = slope / bend;
    let next = g + move;
    let there = term(next);
    let nextValue = there.value - (0.5 * (next - mean) * (next - mean)) / total;
    for (let half = 0; half < steps && !(nextValue >= value); half++) {
      move /= 2;
      next = g + move;
      there = term(next);
      nextValue = there.value - (0.5 * (next - mean) * (next - mean)) / total;
    }
    [g, here, value] = [next, there, nextValue];
    if (Math.abs(move) < settled * Math.sqrt(total)) break;
  }
  return { mode: g, sd: 1 / Math.sqrt(1 / total - here.second) };
}
