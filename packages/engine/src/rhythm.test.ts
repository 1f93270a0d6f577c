import fc from "fast-check";
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

  test("without coupling gives each person the half-life of their own rate", () => {
    const { returnDaysOf } = rhythmOf({ a_a: 0.5, a_b: 1.2, k_ab: 0, k_ba: 0.7 });
    expect(returnDaysOf[0]).toBeCloseTo(Math.LN2 / 0.5, 9);
    expect(returnDaysOf[1]).toBeCloseTo(Math.LN2 / 1.2, 9);
  });

  const rate = fc.double({ min: 0.05, max: 4, noNaN: true });
  const kappa = fc.double({ min: -2, max: 2, noNaN: true });
  const drifts = fc
    .tuple(rate, rate, kappa, kappa)
    .filter(([, , p, q]) => p * q < 0.95)
    .map(([a_a, a_b, p, q]) => {
      const root = Math.sqrt(a_a * a_b);
      return { a_a, a_b, k_ab: p * root, k_ba: q * root };
    });

  /** Days until a push to one person, followed by small Runge-Kutta steps, is half gone. */
  function walked(matrix: readonly (readonly number[])[], person: number): number {
    const step = 0.002;
    let x: number[] = matrix.map((_, i) => (i === person ? 1 : 0));
    const slope = (at: readonly number[]) =>
      matrix.map((row) => row.reduce((sum, value, j) => sum + value * (at[j] ?? 0), 0));
    const moved = (at: readonly number[], by: readonly number[], h: number) =>
      at.map((value, i) => value + h * (by[i] ?? 0));
    let t = 0;
    for (; (x[person] ?? 0) > 0.5 && t < 60; t += step) {
      const k1 = slope(x);
      const k2 = slope(moved(x, k1, step / 2));
      const k3 = slope(moved(x, k2, step / 2));
      const k4 = slope(moved(x, k3, step));
      const mean = k1.map((value, i) => (value + 2 * k2[i] + 2 * k3[i] + k4[i]) / 6);
      x = moved(x, mean, step);
    }
    return t;
  }

  test("gives each person the time at which a push to them alone is half gone", () => {
    fc.assert(
      fc.property(drifts, fc.constantFrom(0 as const, 1 as const), (drift, person) => {
        const { a_a, a_b, k_ab, k_ba } = drift;
        const seen = walked(
          [
            [-a_a, k_ab],
            [k_ba, -a_b],
          ],
          person,
        );
        fc.pre(seen < 59);
        expect(Math.abs(rhythmOf(drift).returnDaysOf[person] - seen)).toBeLessThan(0.003);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test("swaps with the people", () => {
    fc.assert(
      fc.property(drifts, ({ a_a, a_b, k_ab, k_ba }) => {
        const straight = rhythmOf({ a_a, a_b, k_ab, k_ba });
        const swapped = rhythmOf({ a_a: a_b, a_b: a_a, k_ab: k_ba, k_ba: k_ab });
        expect(swapped.returnDaysOf[0]).toBeCloseTo(straight.returnDaysOf[1], 9);
        expect(swapped.returnDays).toBeCloseTo(straight.returnDays, 9);
      }),
      { seed: 12 },
    );
  });

  test("with a load that takes nothing is the rhythm without it, or the load's own rate", () => {
    fc.assert(
      fc.property(drifts, rate, (drift, lambda) => {
        const bare = rhythmOf(drift);
        const loaded = rhythmOf({ ...drift, load: { lambda, c_a: 0, c_b: 0 } });
        const slowest = Math.max(bare.returnDays, Math.LN2 / lambda);
        expect(loaded.returnDays / slowest).toBeCloseTo(1, 5);
        expect(loaded.returnDaysOf[0] / bare.returnDaysOf[0]).toBeCloseTo(1, 9);
        if (bare.periodDays !== undefined && bare.periodDays < 1e3) {
          expect((loaded.periodDays ?? 0) / bare.periodDays).toBeCloseTo(1, 3);
        }
      }),
      { seed: 13 },
    );
  });

  test("finds the swing that closeness itself brings", () => {
    // Trace, sum of principal minors and determinant of the three-state drift give its cubic.
    const load = { lambda: 0.3, c_a: 1.2, c_b: 1.2 };
    const { periodDays, returnDays } = rhythmOf({ a_a: 0.4, a_b: 0.4, k_ab: 0, k_ba: 0, load });
    // Symmetric: the sum of both follows s' = 0.3 (x - s), x' = -0.4 x - 1.2 s; the difference -0.4.
    const half = -(0.4 + 0.3) / 2;
    const swing = Math.sqrt(0.4 * 0.3 + 1.2 * 0.3 - half * half);
    expect(periodDays).toBeCloseTo((2 * Math.PI) / swing, 9);
    expect(returnDays).toBeCloseTo(Math.LN2 / -half, 9);
  });
});
