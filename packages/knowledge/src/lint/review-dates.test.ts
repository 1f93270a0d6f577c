import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { reviewDates } from "./review-dates.ts";

test("review-dates finds nothing in the knowledge as it is", () => {
  expect(reportsOf(reviewDates)).toEqual([]);
});

test("review-dates reports a review that ends before it begins or holds too long", () => {
  const reports = reportsOf(reviewDates, {
    "dynamics/d1.yml": (yaml) => {
      yaml.review.until = "2020-01-01";
    },
    "dynamics/d2.yml": (yaml) => {
      yaml.review.until = "2036-01-01";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "d1",
        message: expect.stringMatching(/ends before it begins/u),
      }),
      expect.objectContaining({ id: "d2", message: expect.stringMatching(/three years/u) }),
    ]),
  );
});

test("review-dates reports a review that has expired, when it is told the day", () => {
  const reports = reportsOf(
    reviewDates,
    {
      "dynamics/d1.yml": (yaml) => {
        yaml.review.until = "2027-01-01";
      },
    },
    { today: "2027-01-02" },
  );
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "d1", message: expect.stringMatching(/ended on 2027-01-01/u) }),
    ]),
  );
});
