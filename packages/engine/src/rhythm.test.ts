import { describe, expect, test } from "vitest";
import { rhythmOf } from "./rhythm.ts";

const still = { g_a: 1, g_b: 1, rho: 0, r_a: 1, r_b: 1 };

describe("rhythmOf", () => {
  test("without coupling halves at the slower person's rate", () => {
    const { returnDays, periodDays } = rhythmOf({ ...still, a_a: 0.5, a_b: 1.2, k_ab: 0, k_ba: 0 });
    expect(returnDays).toBeCloseTo(Math.LN2 / 0.5, 12);
    expect(periodDays).toBeUndefined();
  });

  test("with equal rates and opposite coupling swings with period 2 pi / k", () => {
    const { returnDays, periodDays } = rhythmOf({
      ...still,
      a_a: 0.4,
      a_b: 0.4,
      k_ab: 0.8,
      k_ba: -0.8,
    });
    expect(returnDays).toBeCloseTo(Math.LN2 / 0.4, 12);
    expect(periodDays).toBeCloseTo((2 * Math.PI) / 0.8, 12);
  });

  test("stays exact where coupling nearly cancels the return", () => {
    const { returnDays } = rhythmOf({ ...still, a_a: 1, a_b: 1, k_ab: 1 - 1e-9, k_ba: 1 - 1e-9 });
    expect(returnDays / (Math.LN2 / 1e-9)).toBeCloseTo(1, 6);
  });
});
