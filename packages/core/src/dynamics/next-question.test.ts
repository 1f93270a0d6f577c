import { expect, test } from "vitest";
import { expectedBits, rankQuestions } from "./next-question.ts";

test("expectedBits is one bit for a clean split of two, none for a coin", () => {
  expect(
    expectedBits(
      [0.5, 0.5],
      [
        [1, 0],
        [0, 1],
      ],
    ),
  ).toBeCloseTo(1, 12);
  expect(
    expectedBits(
      [0.2, 0.8],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ),
  ).toBeCloseTo(0, 12);
});

test("expectedBits equals entropy before minus expected entropy after, worked out by Bayes", () => {
  const weights = [0.5, 0.3, 0.2];
  const chance = [
    [0.7, 0.2, 0.5],
    [0.3, 0.8, 0.5],
  ];
  const entropy = (p: readonly number[]) => -p.reduce((sum, one) => sum + one * Math.log2(one), 0);
  const after = chance.reduce((sum, row) => {
    const total = row.reduce((all, given, h) => all + given * (weights[h] ?? 0), 0);
    return sum + total * entropy(row.map((given, h) => (given * (weights[h] ?? 0)) / total));
  }, 0);
  expect(expectedBits(weights, chance)).toBeCloseTo(entropy(weights) - after, 12);
});

test("rankQuestions puts what settles a confusable pair before what settles more elsewhere", () => {
  const weights = [0.25, 0.25, 0.5];
  const pair = [
    [0.9, 0.1, 0.5],
    [0.1, 0.9, 0.5],
  ];
  const elsewhere = [
    [0, 0, 1],
    [1, 1, 0],
  ];
  const ranked = rankQuestions(
    weights,
    [
      { id: "elsewhere", chance: elsewhere },
      { id: "pair", chance: pair },
    ],
    [[0, 1]],
  );
  expect(ranked.map((one) => one.id)).toEqual(["pair", "elsewhere"]);
  expect(ranked[1]?.expectedBits).toBeGreaterThan(ranked[0]?.expectedBits ?? 1);
});
