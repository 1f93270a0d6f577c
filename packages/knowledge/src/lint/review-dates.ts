/** Every entry was read by somebody, on a day, and until a day that has not passed (at most three years). */

import type { Review } from "../schema.ts";
import { eachEntry } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

const longestDays = 3 * 366;

/** Rule: reviewer, day and expiry, and not expired. */
export const reviewDates: LintRule = {
  name: "review-dates",
  about: "reviewer, day and expiry, and not expired",
  check: (draft, { today }) =>
    eachEntry(draft).flatMap(({ file, entry }) => {
      const { review } = entry as { review?: Review };
      if (review === undefined) return [];
      return problemsOf(review, today).map((message) => ({ file, id: entry.id, message }));
    }),
};

function problemsOf(review: Review, today: string | undefined): readonly string[] {
  const days = (Date.parse(review.until) - Date.parse(review.on)) / 86_400_000;
  if (!(days > 0)) return ["the review ends before it begins"];
  if (days > longestDays) return ["a review holds for three years at most"];
  if (today !== undefined && review.until < today) return [`the review ended on ${review.until}`];
  return [];
}
