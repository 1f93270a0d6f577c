import { expect, test } from "vitest";
import { smallPrior } from "../../test/small-knowledge.ts";
import { capOf, reasonWords, shownReasons } from "./words.ts";

const standing = (checkIns: number, tags: number) => ({ checkIns, tags, chatOnly: false });

test("reasonWords: leaning from 0.25 and twice the base weight, likely from 0.6, well supported from 0.8", () => {
  expect(reasonWords(0.26, 0.14, standing(50, 0))).toBe("too_early");
  expect(reasonWords(0.28, 0.14, standing(50, 0))).toBe("leaning");
  expect(reasonWords(0.24, 0.01, standing(50, 0))).toBe("too_early");
  expect(reasonWords(0.6, 0.14, standing(50, 0))).toBe("likely");
  expect(reasonWords(0.85, 0.14, standing(50, 0))).toBe("likely");
  expect(reasonWords(0.85, 0.14, standing(50, 6))).toBe("well_supported");
  expect(reasonWords(0.85, 0.14, standing(60, 0))).toBe("well_supported");
  expect(reasonWords(0.95, 0.14, standing(30, 6))).toBe("leaning");
});

test("shownReasons caps at 0.90 without tags and at 0.60 without check-ins, and shows at most three", () => {
  expect(capOf(standing(100, 0), smallPrior)).toBe(0.9);
  expect(capOf(standing(100, 1), smallPrior)).toBe(1);
  expect(capOf({ checkIns: 0, tags: 4, chatOnly: true }, smallPrior)).toBe(0.6);
  const [first] = shownReasons(Float64Array.of(0.97, 0.02, 0.01), standing(100, 0), smallPrior);
  expect(first).toEqual({ reason: 0, probability: 0.9, words: "well_supported" });
  const prior = { ...smallPrior, base_weight: { stress: 0.1, conf: 0.1, auton: 0.1 } };
  const even = Float64Array.of(0.3, 0.35, 0.35);
  expect(shownReasons(even, standing(20, 0), { ...prior })).toHaveLength(0);
});

test("shownReasons says nothing before 14 check-ins, whatever the tags", () => {
  expect(shownReasons(Float64Array.of(0.99, 0, 0.01), standing(13, 9), smallPrior)).toEqual([]);
});
