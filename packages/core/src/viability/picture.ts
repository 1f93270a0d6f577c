/**
 * The picture of the last weeks: moving, stuck, one-sided or unsafe, or too early to say. There is no
 * validated threshold for leaving in the literature; these numbers are conventions (Arriaga 2001 and
 * others give the direction, not the size), shown with the evidence on both sides. It is never a
 * verdict, and unknown never counts as met.
 */

import type { Situation } from "../safety/index.ts";
import { gateOf } from "../safety/index.ts";

/** One of the four pictures, or `too_early`. */
export type Picture = "unsafe" | "too_early" | "one_sided" | "moving" | "stuck";

/** A criterion of the review. */
export type CriterionId =
  | "distance_without_words"
  | "no_repair"
  | "future_deferred"
  | "not_understood"
  | "load";

/** Whether a criterion holds; `unknown` when what it needs was not noted. */
export interface Criterion {
  readonly id: CriterionId;
  readonly holds: "yes" | "no" | "unknown";
}

/** The conventions of the review, in one place. Shares are 0-1. */
export const pictureConventions = {
  weeks: 8,
  checkIns: 24,
  episodes: 4,
  shareExplained: 0.4,
  repairShareLow: 0.25,
  futureBids: 3,
  notUnderstoodShare: 0.7,
  loadShare: 0.8,
  criteriaForOneSided: 3,
  repairShareMoving: 0.5,
} as const;

type Known<T> = T | null | undefined;
type Test = boolean | undefined;

/** The five criteria with their state. */
export function criteriaOf(situation: Situation): readonly Criterion[] {
  const c = pictureConventions;
  const s = situation;
  const bids = s.future_bids;
  return [
    criterion(
      "distance_without_words",
      both(
        when(s.episodes, (n) => n >= c.episodes),
        when(s.share_explained, (share) => share <= c.shareExplained),
      ),
    ),
    criterion(
      "no_repair",
      both(
        when(s.repair_share, (share) => share < c.repairShareLow),
        when(s.declined_return_time, (declined) => declined),
      ),
    ),
    criterion(
      "future_deferred",
      both(
        when(bids, (n) => n >= c.futureBids),
        when(s.future_bids_deferred, (n) => n >= (bids ?? Number.POSITIVE_INFINITY)),
      ),
    ),
    criterion(
      "not_understood",
      when(s.understood_below_own_minimum, (share) => share >= c.notUnderstoodShare),
    ),
    criterion(
      "load",
      when(s.load_share, (share) => share > c.loadShare),
    ),
  ];
}

/**
 * The picture, or null when nothing that a review looks at is known. Weeks or check-ins that are not
 * known are not enough of them (`too_early`). A raised gate is `unsafe` whatever else is known.
 */
export function pictureOf(situation: Situation): Picture | null {
  if (gateOf(situation.gate) === "raised") return "unsafe";
  const c = pictureConventions;
  const weeks = situation.weeks_of_distance ?? undefined;
  const checkIns = situation.check_ins ?? undefined;
  if (weeks === undefined && checkIns === undefined && !isReviewed(situation)) return null;
  if ((weeks ?? 0) < c.weeks || (checkIns ?? 0) < c.checkIns) return "too_early";
  const met = criteriaOf(situation).filter(({ holds }) => holds === "yes").length;
  if (met >= c.criteriaForOneSided) return "one_sided";
  const repaired = (situation.repair_share ?? 0) >= c.repairShareMoving;
  return situation.trend === "better" || repaired ? "moving" : "stuck";
}

/** Is anything known that one of the criteria needs? */
function isReviewed(s: Situation): boolean {
  const needed = [
    s.episodes,
    s.share_explained,
    s.repair_share,
    s.declined_return_time,
    s.future_bids,
    s.future_bids_deferred,
    s.understood_below_own_minimum,
    s.load_share,
  ];
  return needed.some((value) => value !== null && value !== undefined);
}

function criterion(id: CriterionId, holds: Test): Criterion {
  return { id, holds: holds === undefined ? "unknown" : holds ? "yes" : "no" };
}

function when<T>(value: Known<T>, test: (value: T) => boolean): Test {
  return value === null || value === undefined ? undefined : test(value);
}

function both(one: Test, other: Test): Test {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}
