/**
 * Days picked by coin: the weeks of a try are cut into blocks of a few days, and one day of each block
 * is drawn. The draw is the only source of randomness of the test (randomisation-test.ts), so whatever
 * else goes on, inertia included, cannot make the test wrong.
 */

import type { Random } from "@ebb/engine";
import { assertThat } from "../../kit/index.ts";

/** Length of a try. */
export interface ExperimentShape {
  /** Days in a block, at least 2; one of them is drawn. */
  readonly blockDays: number;
  readonly weeks: number;
}

/** The drawn days. Days are day numbers (kit/time.ts). */
export interface ExperimentPlan extends ExperimentShape {
  readonly firstDay: number;
  /** The drawn day of each block, in order; block i begins at `firstDay + i * blockDays`. */
  readonly chosenDays: readonly number[];
}

/** Six weeks unless the person chooses otherwise. */
export const usualWeeks = 6;

/** Draws one day of each whole block. */
export function planExperiment(
  { blockDays, weeks }: ExperimentShape,
  firstDay: number,
  random: Random,
): ExperimentPlan {
  assertThat(blockDays >= 2 && weeks >= 1, "planExperiment", "two days a block and one week");
  const blocks = Math.floor((weeks * 7) / blockDays);
  const chosenDays = Array.from(
    { length: blocks },
    (_, block) => firstDay + block * blockDays + random.int(blockDays),
  );
  return { blockDays, weeks, firstDay, chosenDays };
}
