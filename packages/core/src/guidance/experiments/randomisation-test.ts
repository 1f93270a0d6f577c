/**
 * Exact randomisation test of a try (Fisher 1935; Edgington 1995). Statistic: the sum over blocks of the
 * outcome on the drawn day minus the mean of the other known days of its block; a block whose drawn day
 * or all other days are unknown adds nothing. Under the sharp null the outcomes, and which are missing,
 * do not depend on the draw, so the distribution of the statistic over all equally likely draws is
 * known: it is counted in full (draw-sums.ts), never sampled.
 * How large the effect is says the model of the assigned days (dynamics/assigned-days.ts).
 */

import { shareOutside } from "./draw-sums.ts";
import type { ExperimentPlan } from "./plan.ts";

/** What the coin's own test says. */
export interface ExperimentResult {
  /** Blocks that could be compared. */
  readonly blocks: number;
  /** Two-sided p of the sharp null; 1 without any block. */
  readonly p: number;
}

/** Outcome of each day of the plan, by day number; a missing day is absent. */
export type OutcomeByDay = ReadonlyMap<number, number>;

interface Block {
  /** Outcomes of the days of the block; undefined = not known. */
  readonly outcomes: readonly (number | undefined)[];
  readonly chosen: number;
}

/** Tests whether the drawn days differ from the others. */
export function testExperiment(plan: ExperimentPlan, outcomes: OutcomeByDay): ExperimentResult {
  const blocks = blocksOf(plan, outcomes);
  const contrasts = blocks.map(({ outcomes: y, chosen }) => contrastAt(y, chosen));
  const known = contrasts.filter((value) => value !== undefined);
  if (known.length === 0) return { blocks: 0, p: 1 };
  const options = blocks.map(({ outcomes: y }) => y.map((_, at) => contrastAt(y, at) ?? 0));
  return { blocks: known.length, p: shareOutside(options, Math.abs(sum(known))) };
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

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
