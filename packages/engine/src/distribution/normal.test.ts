import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile } from "./normal.ts";

/** P(Z <= z) by the power series (Abramowitz & Stegun 1964, 26.2.11); good for |z| < 6. */
function seriesCdf(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; k < 300; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

describe("normalCdf", () => {
  it("equals the power series", () => {
    for (let z = -5; z <= 5; z += 0.173) expect(normalCdf(z)).toBeCloseTo(seriesCdf(z), 13);
  });

  it("has the tails of published tables", () => {
    expect(normalCdf(-8) / 6.220960574271785e-16).toBeCloseTo(1, 10);
    expect(normalCdf(-20) / 2.753624118606233e-89).toBeCloseTo(1, 10);
    expect(normalCdf(40)).toBe(1);
  });
});

describe("normalQuantile", () => {
  it("turns normalCdf round", () => {
    for (let z = -7; z <= 7; z += 0.31) {
      const p = normalCdf(z);
      if (z < 2) expect(normalQuantile(p)).toBeCloseTo(z, 9);
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
    }
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 10);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1.1)).toBeNaN();
  });
});
