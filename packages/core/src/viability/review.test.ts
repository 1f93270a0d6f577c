import { expect, test } from "vitest";
import { gateQuestions } from "../safety/index.ts";
import { reviewOf, reviewPauseDays } from "./review.ts";

const clear = Object.fromEntries(gateQuestions.map((q) => [q, "no" as const]));
const reviewed = { gate: clear, weeks_of_distance: 12, check_ins: 60 };
const line = { id: "l", text: "three months without a word", reviewDay: 100 };

test("reviewOf opens at most every four weeks, and a closed one shows nothing", () => {
  const at = (today: number) => reviewOf(reviewed, [line], { today, lastReviewDay: 80 });
  expect(at(80 + reviewPauseDays - 1)).toMatchObject({ isOpen: false, picture: null, options: [] });
  expect(at(80 + reviewPauseDays)).toMatchObject({ isOpen: true, picture: "stuck" });
});

test("reviewOf: danger does not wait for the pause, and shows neither criteria nor patience", () => {
  const unsafe = { ...reviewed, gate: { afraid: "yes" as const } };
  const review = reviewOf(unsafe, [line], { today: 90, lastReviewDay: 89 });
  expect(review).toMatchObject({
    isOpen: true,
    picture: "unsafe",
    criteria: [],
    counterweights: [],
  });
  expect(review.options.every((id) => /^[sp]\d/.test(id))).toBe(true);
});

test("reviewOf names the lines that are due and what speaks on the other side", () => {
  const situation = {
    ...reviewed,
    recent_events: ["illness" as const, "argument" as const],
    trend: "better" as const,
    repair_share: 0.2,
    share_explained: 0,
    own_conduct: ["insults" as const],
  };
  const later = { ...line, id: "m", reviewDay: 130 };
  const review = reviewOf(situation, [line, later], { today: 120, lastReviewDay: undefined });
  expect(review.linesDue.map(({ id }) => id)).toEqual(["l"]);
  expect(review.counterweights).toEqual(["illness", "trend_better", "repairs", "own_conduct"]);
  expect(review.picture).toBe("moving");
});

test("reviewOf: with nothing known there is no picture and one gentle option", () => {
  const review = reviewOf({}, [], { today: 1, lastReviewDay: undefined });
  expect(review.picture).toBeNull();
  expect(review.options).toHaveLength(1);
});
