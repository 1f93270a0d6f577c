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
  if (bound <= 0) return 1;
  const middle = Math.ceil(contributions.length / 2);
  const left = sortedSums(contributions.slice(0, middle));
  const right = sortedSums(contributions.slice(middle));
  const outside = pairsAbove(left, right, bound) + pairsBelow(left, right, -bound);
  return outside / (left.length * right.length);
}

/** Every sum of one contribution a block, ascending: each block merges as many shifted copies. */
function sortedSums(contributions: readonly (readonly number[])[]): Float64Array {
  let sums: Float64Array = Float64Array.of(0);
  for (const options of contributions) {
    const [first = 0, ...rest] = options;
    let next: Float64Array = sums.map((sum) => sum + first);
    for (const option of rest) next = merged(next, sums, option);
    sums = next;
  }
  return sums;
}

/** `one` and `other + shift`, both ascending, as one ascending list. */
function merged(one: Float64Array, other: Float64Array, shift: number): Float64Array {
  const all = new Float64Array(one.length + other.length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < all.length; at++) {
    const x = i < one.length ? (one[i] ?? 0) : Number.POSITIVE_INFINITY;
    const y = j < other.length ? (other[j] ?? 0) + shift : Number.POSITIVE_INFINITY;
    all[at] = x <= y ? x : y;
    if (x <= y) i++;
    else j++;
  }
  return all;
}

/** Number of pairs with a sum of at least `bound`; both lists ascend, so one pass is enough. */
function pairsAbove(left: Float64Array, right: Float64Array, bound: number): number {
  let pairs = 0;
  let from = right.length;
  for (const value of left) {
    while (from > 0 && (right[from - 1] ?? 0) >= bound - value) from--;
    pairs += right.length - from;
  }
  return pairs;
}

/** Number of pairs with a sum of at most `bound`. */
function pairsBelow(left: Float64Array, right: Float64Array, bound: number): number {
  let pairs = 0;
  let to = right.length;
  for (const value of left) {
    while (to > 0 && (right[to - 1] ?? 0) > bound - value) to--;
    pairs += to;
  }
  return pairs;
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
