/**
 * Exact randomisation test of a try (Fisher 1935; Edgington 1995). Statistic: the sum over blocks of the
 * outcome on the drawn day minus the mean of the other known days of its block; a block whose drawn day
 * or all other days are unknown adds nothing. Under the sharp null the outcomes, and which are missing,
 * do not depend on the draw, so the distribution of the statistic over all equally likely draws is
 * known: it is counted in full by halves (two sorted lists of partial sums), never sampled.
 *
 * Effect: mean contrast a block. Interval: all shifts that the test does not reject (test inversion).
 */

import type { ExperimentPlan } from "./plan.ts";

/** What a try showed. */
export interface ExperimentResult {
  /** Blocks that could be compared. */
  readonly blocks: number;
  /** Mean difference in units of the outcome; undefined without any block. */
  readonly effect: number | undefined;
  /** Two-sided p of the sharp null; 1 without any block. */
  readonly p: number;
  /** Shifts that are not rejected at 20 %; undefined where too few blocks bound it. */
  readonly interval80: readonly [number, number] | undefined;
}

/** Outcome of each day of the plan, by day number; a missing day is absent. */
export type OutcomeByDay = ReadonlyMap<number, number>;

interface Block {
  /** Outcomes of the days of the block; undefined = not known. */
  readonly outcomes: readonly (number | undefined)[];
  readonly chosen: number;
}

/** Tests and sizes the effect of the drawn days. */
export function testExperiment(plan: ExperimentPlan, outcomes: OutcomeByDay): ExperimentResult {
  const blocks = blocksOf(plan, outcomes);
  const contrasts = blocks.map(({ outcomes: y, chosen }) => contrastAt(y, chosen));
  const known = contrasts.filter((value) => value !== undefined);
  if (known.length === 0) return { blocks: 0, effect: undefined, p: 1, interval80: undefined };
  const effect = sum(known) / known.length;
  return {
    blocks: known.length,
    effect,
    p: pValue(blocks, 0),
    interval80: intervalOf(blocks, effect, 0.2),
  };
}

/** The p of the test alone, without the interval, which costs some sixty tests. */
export function randomisationP(plan: ExperimentPlan, outcomes: OutcomeByDay): number {
  return pValue(blocksOf(plan, outcomes), 0);
}

function blocksOf(plan: ExperimentPlan, outcomes: OutcomeByDay): readonly Block[] {
  return plan.chosenDays.map((day, index) => {
    const first = plan.firstDay + index * plan.blockDays;
    const days = Array.from({ length: plan.blockDays }, (_, at) => outcomes.get(first + at));
    return { outcomes: days, chosen: day - first };
  });
}

/** Outcome at `chosen` minus the mean of the other known ones. */
function contrastAt(outcomes: readonly (number | undefined)[], chosen: number): number | undefined {
  const own = outcomes[chosen];
  const others = outcomes.filter((value, at) => at !== chosen && value !== undefined);
  if (own === undefined || others.length === 0) return undefined;
  return own - sum(others.map((value) => value ?? 0)) / others.length;
}

/** Two-sided p of the null that each drawn day was shifted by exactly `shift`. */
function pValue(blocks: readonly Block[], shift: number): number {
  const contributions = blocks.map(({ outcomes, chosen }) => {
    const unshifted = outcomes.map((value, at) =>
      value === undefined || at !== chosen ? value : value - shift,
    );
    return unshifted.map((_, at) => contrastAt(unshifted, at) ?? 0);
  });
  const observed = sum(blocks.map(({ chosen }, i) => contributions[i]?.[chosen] ?? 0));
  return tailShare(contributions, Math.abs(observed) - 1e-9);
}

/** Share of all draws whose sum is at least `bound` away from 0. */
function tailShare(contributions: readonly (readonly number[])[], bound: number): number {
  const middle = Math.ceil(contributions.length / 2);
  const left = partialSums(contributions.slice(0, middle));
  const right = partialSums(contributions.slice(middle)).sort();
  let outside = 0;
  for (const value of left) {
    outside += right.length - firstAtLeast(right, bound - value);
    outside += bound > 0 ? firstAbove(right, -bound - value) : 0;
  }
  return bound <= 0 ? 1 : outside / (left.length * right.length);
}

function partialSums(contributions: readonly (readonly number[])[]): Float64Array {
  let sums = Float64Array.of(0);
  for (const options of contributions) {
    const next = new Float64Array(sums.length * options.length);
    for (const [j, option] of options.entries()) {
      for (let i = 0; i < sums.length; i++) next[j * sums.length + i] = (sums[i] ?? 0) + option;
    }
    sums = next;
  }
  return sums;
}

function firstAtLeast(sorted: Float64Array, bound: number): number {
  return search(sorted, (value) => value >= bound);
}

function firstAbove(sorted: Float64Array, bound: number): number {
  return search(sorted, (value) => value > bound);
}

function search(sorted: Float64Array, isAfter: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if (isAfter(sorted[at] ?? 0)) high = at;
    else low = at + 1;
  }
  return low;
}

function intervalOf(
  blocks: readonly Block[],
  effect: number,
  level: number,
): readonly [number, number] | undefined {
  const low = edge({ blocks, effect, level, direction: -1 });
  const high = edge({ blocks, effect, level, direction: 1 });
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** Where p falls to `level` on one side of the effect, by bisection; undefined when it never does. */
function edge(input: {
  readonly blocks: readonly Block[];
  readonly effect: number;
  readonly level: number;
  readonly direction: 1 | -1;
}): number | undefined {
  const isKept = (shift: number) => pValue(input.blocks, shift) > input.level;
  let inside = input.effect;
  let step = 0.25;
  let outside = inside + input.direction * step;
  while (isKept(outside)) {
    if (step > 1000) return undefined;
    inside = outside;
    step *= 2;
    outside = inside + input.direction * step;
  }
  for (let i = 0; i < 30; i++) {
    const middle = (inside + outside) / 2;
    if (isKept(middle)) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
