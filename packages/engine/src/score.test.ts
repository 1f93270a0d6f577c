import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "./distribution/normal.ts";
import { crpsDraws, crpsNormal } from "./score.ts";

describe("crpsNormal", () => {
  it.each([
    [0.3, 0, 1],
    [4, 5, 2.5],
    [9, 5, 0.7],
  ])("is the integral of the squared distance of distribution functions (%d)", (y, mean, sd) => {
    let integral = 0;
    const h = 1e-3;
    for (let x = mean - 12 * sd; x < mean + 12 * sd; x += h) {
      const step = x + h / 2 >= y ? 1 : 0;
      integral += h * (normalCdf((x + h / 2 - mean) / sd) - step) ** 2;
    }
    expect(crpsNormal(y, { mean, sd })).toBeCloseTo(integral, 3);
  });
});

describe("crpsDraws", () => {
  it("is the double sum over draws", () => {
    const draws = [3, -1, 4, 1, 5.5];
    const n = draws.length;
    const distance = draws.reduce((sum, x) => sum + Math.abs(x - 2) / n, 0);
    const spread = draws.flatMap((x) => draws.map((z) => Math.abs(x - z) / (n * n)));
    const sum = spread.reduce((total, one) => total + one, 0);
    expect(crpsDraws(2, draws)).toBeCloseTo(distance - sum / 2, 12);
  });

  it("comes to the normal form for many draws of a normal", () => {
    const draws = Array.from({ length: 4001 }, (_, i) => 1 + 2 * normalQuantile((i + 0.5) / 4001));
    expect(crpsDraws(2.2, draws)).toBeCloseTo(crpsNormal(2.2, { mean: 1, sd: 2 }), 3);
  });
});
