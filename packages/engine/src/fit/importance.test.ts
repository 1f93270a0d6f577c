import { describe, expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { fitPareto, smoothWeights } from "./importance.ts";

/** Quantiles of a generalised Pareto distribution at evenly spread probabilities. */
function paretoQuantiles(count: number, k: number, sigma: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    const p = (i + 0.5) / count;
    return (sigma * ((1 - p) ** -k - 1)) / k;
  });
}

describe("fitPareto", () => {
  test.each([0.2, 0.5, 0.9])("finds shape %f and scale from 2,000 exact quantiles", (shape) => {
    const { k, sigma } = fitPareto(paretoQuantiles(2000, shape, 1.7));
    expect(Math.abs(k - shape)).toBeLessThan(0.04);
    expect(Math.abs(sigma - 1.7)).toBeLessThan(0.08);
  });
});

describe("smoothWeights", () => {
  test("says a low k-hat for a proposal with heavier tails and a high one for a lighter tail", () => {
    const random = createRandom(4);
    const z = Float64Array.from({ length: 4000 }, () => random.normal());
    const wider = smoothWeights(z.map((x) => -0.5 * (2 * x) ** 2 + 0.5 * x * x));
    // Target Cauchy, proposal normal: the weights have no mean to speak of.
    const narrower = smoothWeights(z.map((x) => -Math.log1p(x * x) + 0.5 * x * x));
    expect(wider.kHat).toBeLessThan(0.3);
    expect(narrower.kHat).toBeGreaterThan(0.7);
  });
  test("keeps all weights but the largest as they are", () => {
    const random = createRandom(5);
    const ratios = Float64Array.from({ length: 1000 }, () => 0.5 * random.normal());
    const top = Math.max(...ratios);
    const { logWeights } = smoothWeights(ratios);
    const order = Array.from(ratios.keys()).sort((i, j) => ratios[i] - ratios[j]);
    for (const i of order.slice(0, 900)) expect(logWeights[i]).toBe(ratios[i] - top);
  });
  test("is not to be trusted from a handful of draws", () => {
    expect(smoothWeights(Float64Array.of(0, 1, 2)).kHat).toBe(Number.POSITIVE_INFINITY);
  });
});
