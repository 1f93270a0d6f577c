/**
 * Low mood over two weeks: two questions in our own words, after what short questionnaires cover, which
 * are not it and have no figures of their own. The answer leads to a check-up suggestion, never a name.
 */

import { dayOfAct, type RecordState } from "@ebb/platform";

/** Id of the answer that holds the sum of both questions. */
export const twoWeeksId = "two weeks";

/** Points of an answer, 0-3; from this sum of both on, a check-up is suggested. */
export const suggestFrom = 3;

/** How long an answer counts, in days. */
const countsFor = 14;

/** True where the last answer, not older than two weeks, suggests a check-up. */
export function isLowForTwoWeeks(state: RecordState, today: number): boolean {
  const last = state.answers.findLast(({ id }) => id === twoWeeksId);
  if (!last || today - dayOfAct(last) > countsFor) return false;
  return typeof last.value === "number" && last.value >= suggestFrom;
}
