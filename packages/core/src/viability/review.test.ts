import { knowledge } from "@ebb/knowledge";
import { expect, test } from "vitest";
import { gateQuestions } from "../safety/index.ts";
import { type Line, reviewOf, reviewOptionsOf, reviewPauseDays } from "./review.ts";

const clear = Object.fromEntries(gateQuestions.map((q) => [q, "no" as const]));
const reviewed = { gate: clear, weeks_of_distance: 12, check_ins: 60 };
const options = reviewOptionsOf([
  ...knowledge.responses,
  ...knowledge.building,
  ...knowledge.professional,
  ...knowledge.safety,
  ...knowledge.viability,
]);
const review = (
  situation: Parameters<typeof reviewOf>[0],
  lines: readonly Line[],
  days: { readonly today: number; readonly lastReviewDay: number | undefined },
) => reviewOf(situation, { lines, options, ...days });
const line = { id: "l", text: "three months without a word", reviewDay: 100 };

test("reviewOf opens at most every four weeks, and a closed one shows nothing", () => {
  const at = (today: number) => review(reviewed, [line], { today, lastReviewDay: 80 });
  expect(at(80 + reviewPauseDays - 1)).toMatchObject({ isOpen: false, picture: null, options: [] });
  expect(at(80 + reviewPauseDays)).toMatchObject({ isOpen: true, picture: "stuck" });
});

test("reviewOf: danger does not wait for the pause, and shows neither criteria nor patience", () => {
  const unsafe = { ...reviewed, gate: { afraid: "yes" as const } };
  const found = review(unsafe, [line], { today: 90, lastReviewDay: 89 });
  expect(found).toMatchObject({
    isOpen: true,
    picture: "unsafe",
    criteria: [],
    counterweights: [],
  });
  expect(found.options.every((id) => /^[sp]\d/.test(id))).toBe(true);
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
  const found = review(situation, [line, later], { today: 120, lastReviewDay: undefined });
  expect(found.linesDue.map(({ id }) => id)).toEqual(["l"]);
  expect(found.counterweights).toEqual(["illness", "trend_better", "repairs", "own_conduct"]);
  expect(found.picture).toBe("moving");
});

test("reviewOf: with nothing known there is no picture and one gentle option", () => {
  const found = review({}, [], { today: 1, lastReviewDay: undefined });
  expect(found.picture).toBeNull();
  expect(found.options).toHaveLength(1);
});

test("reviewOptionsOf: every picture has options, in order, and an unsafe one nothing as a couple", () => {
  for (const ids of Object.values(options)) expect(ids.length).toBeGreaterThan(0);
  expect(options.unsafe).toEqual(["s2", "s1", "p3", "p2"]);
  expect(options.one_sided[0]).toBe("v6");
});
