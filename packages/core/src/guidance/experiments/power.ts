/**
 * What a plan can show, told before it starts. Outcomes are an autoregression of order one with the
 * person's inertia phi and standard deviation 1; the contrast of a block (drawn day minus the mean of the
 * others) then has a variance in closed form, and the smallest effect seen in 80 of 100 tries at a level
 * of 5 % is t(0.975) + t(0.8) standard errors of the mean contrast, with one degree of freedom less than
 * blocks: the randomisation test of few blocks is as strict as the t test. An effect that lingers is a
 * push that fades with the inertia; it also lifts the later days of its block, so that of its size only a
 * part is left in the contrast, and the formula divides by that part. What the formula says is held
 * against simulated tries in `npm run study:experiments`.
 */

import type { ExperimentShape } from "./plan.ts";

/** A plan with what is known of the person. */
export interface PowerInput extends ExperimentShape {
  /** Correlation of neighbouring days, 0-1. */
  readonly inertia: number;
  /** Share of days without an outcome, 0-1. */
  readonly missingShare: number;
  /** True where the step is known to reach into the days after it. */
  readonly lingers?: boolean;
}

/** Above this many of the person's own standard deviations a plan will probably show nothing. */
export const largestHonestEffect = 0.8;

/** Smallest effect, in the person's own standard deviations, that 80 of 100 tries would show. */
export function smallestVisibleEffect(input: PowerInput): number {
  const { blockDays, weeks, missingShare } = input;
  const known = 1 - missingShare;
  const blocks =
    Math.floor((weeks * 7) / blockDays) * known * (1 - missingShare ** (blockDays - 1));
  const df = Math.max(blocks - 1, 0.5);
  const neededStandardErrors = studentQuantile(1.959964, df) + studentQuantile(0.841621, df);
  const smallest =
    neededStandardErrors * Math.sqrt(contrastVariance(input) / Math.max(blocks, 1e-9));
  return smallest / (input.lingers ? shareInContrast(input) : 1);
}

/** Share of a fading push that is left in the contrast of its block, averaged over the drawn day. */
function shareInContrast({ blockDays, inertia }: PowerInput): number {
  let lost = 0;
  for (let chosen = 0; chosen < blockDays; chosen++)
    for (let later = chosen + 1; later < blockDays; later++) lost += inertia ** (later - chosen);
  return 1 - lost / (blockDays * (blockDays - 1));
}

/** Quantile of Student's t from that of the normal, by the first terms in 1/df (Abramowitz and Stegun 26.7.5). */
function studentQuantile(z: number, df: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / df + second / df ** 2 + third / df ** 3;
}

/** True where the person should be told that the plan will probably show nothing. */
export function isProbablyTooWeak(input: PowerInput): boolean {
  return smallestVisibleEffect(input) > largestHonestEffect;
}

/** Variance of a block's contrast, averaged over the drawn day; the others thinned by missing days. */
function contrastVariance({ blockDays, inertia, missingShare }: PowerInput): number {
  const others = blockDays - 1;
  let total = 0;
  for (let chosen = 0; chosen < blockDays; chosen++) {
    let withOwn = 0;
    let among = 0;
    for (let i = 0; i < blockDays; i++) {
      if (i === chosen) continue;
      withOwn += inertia ** Math.abs(i - chosen);
      for (let j = 0; j < blockDays; j++) {
        if (j !== chosen && j !== i) among += inertia ** Math.abs(i - j);
      }
    }
    const kept = Math.max(others * (1 - missingShare), 1);
    const pairs = others > 1 ? among / (others * (others - 1)) : 0;
    total += 1 - (2 * withOwn) / others + 1 / kept + (1 - 1 / kept) * pairs;
  }
  return total / blockDays;
}
