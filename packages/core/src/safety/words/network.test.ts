import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkLine, rarityOf, readNetwork, scoresOf, steps } from "./network.ts";

/** Two kinds, one unit. */
const patterns = (weights: readonly string[]) => ({
  kinds: ["blame", "need"],
  steps: ["0.5", "0.25"],
  shift: ["0.1"],
  output: ["2 -1"],
  weights,
});

describe("scoresOf", () => {
  test("is the formula, written out by hand", () => {
    const [often, rare] = [rarityOf(50, 100), rarityOf(2, 100)];
    const network = readNetwork(
      patterns([networkLine("w:a", often, [3, -2, 4]), networkLine("w:b c", rare, [-1, 5, 1])]),
    );
    const length = Math.hypot(often, rare);
    const x = [often / length, rare / length] as const;
    const unit = Math.max(0, 0.1 + 0.25 * (4 * x[0] + 1 * x[1]));
    const [blame, need] = scoresOf(["w:a", "unknown", "w:b c"], network);
    expect(blame).toBeCloseTo(0.5 * (3 * x[0] - x[1]) + 2 * unit, 5);
    expect(need).toBeCloseTo(0.5 * (-2 * x[0] + 5 * x[1]) - unit, 5);
  });

  test("a unit below nought is silent", () => {
    const network = readNetwork(patterns([networkLine("w:a", 1, [0, 0, -7])]));
    expect([...scoresOf(["w:a"], network)]).toEqual([0, 0]);
  });

  test("nothing known is what the units have of themselves", () => {
    const network = readNetwork(patterns([]));
    expect([...scoresOf(["w:a"], network)]).toEqual([0.2, -0.1]);
  });
});

test("a line gives back its name and its weights, cut at the steps", () => {
  const weight = fc.integer({ min: -2 * steps, max: 2 * steps });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.tuple(weight, weight, weight), (name, own) => {
      const network = readNetwork(patterns([networkLine(name, 1, own)]));
      expect([...network.rowOf.keys()]).toEqual([name]);
      expect([...network.weights]).toEqual(
        own.map((one) => Math.min(steps, Math.max(-steps, one))),
      );
    }),
  );
});

test("rarityOf grows as fewer drafts have a name, and a line keeps it", () => {
  const all = 20_000;
  const rarities = [20_000, 5_000, 300, 20, 2].map((having) => rarityOf(having, all));
  expect(rarities).toEqual([...rarities].sort((one, other) => one - other));
  for (const one of rarities) {
    const network = readNetwork(patterns([networkLine("w:a", one, [0, 0, 0])]));
    expect(network.rarity[0]).toBeCloseTo(one, 5);
  }
});
