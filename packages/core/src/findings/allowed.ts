/**
 * What may be said at which number of check-ins kept (docs/model.md, section 3), and what a coupling has
 * to pass. Both people's check-ins count where a claim is about both: the smaller number decides.
 */

import { thresholds } from "./thresholds.generated.ts";

/** Kinds of statements, in the order in which they become possible. */
export type Sayable =
  | "levels"
  | "counts"
  | "associations"
  | "reasons"
  | "direction"
  | "return_time"
  | "drift"
  | "push_pull"
  | "cycle";

/** Check-ins from which each kind may be said, where it passes its gates. */
export const checkInsNeeded: Readonly<Record<Sayable, number>> = {
  levels: 1,
  counts: 1,
  associations: 14,
  reasons: 14,
  direction: 30,
  return_time: 60,
  drift: 60,
  push_pull: 121,
  cycle: 366,
};

/** True when a statement of this kind may be made at all with so many check-ins. */
export function maySay(kind: Sayable, checkIns: number): boolean {
  return checkIns >= checkInsNeeded[kind];
}

/** What a coupling needs: check-ins of both, and the probability of its sign (null study). */
export const couplingNeeds: {
  readonly checkIns: number;
  readonly checkInsForReturn: number;
  /** Probability of the sign for *leaning*, *likely*, *well supported*. */
  readonly probabilities: readonly [number, number, number];
  /** The first of them. */
  readonly probability: number;
} = {
  checkIns: checkInsNeeded.direction,
  checkInsForReturn: checkInsNeeded.return_time,
  probabilities: thresholds.coupling,
  probability: thresholds.coupling[0],
};
