import { createRandom } from "@ebb/engine";
import { expect, test } from "vitest";
import { type AssignedDay, assignedEffectOf } from "./assigned-days.ts";

/** A process of order one around 6 with inertia 0.6 that takes one push of `effect` on drawn days. */
function triedDays(effect: number, seed: number, weeks = 12, gaps = 0.2): AssignedDay[] {
  const random = createRandom(seed);
  let x = random.normal();
  return Array.from({ length: weeks * 7 }, (_, day) => {
    const isDrawn = random.bernoulli(0.5);
    x = 0.6 * x + 0.8 * random.normal() + (isDrawn ? effect : 0);
    return { day, isDrawn, outcome: random.bernoulli(gaps) ? undefined : 6 + x };
  });
}

/** Least squares of x(t) on x(t-1) and the coin: another estimator of the same push. */
function pushByLeastSquares(days: readonly AssignedDay[]): number {
  const rows = days.flatMap(({ outcome, isDrawn }, i) => {
    const before = days[i - 1]?.outcome;
    return outcome === undefined || before === undefined
      ? []
      : [{ y: outcome, x: before, coin: isDrawn ? 1 : 0 }];
  });
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const my = mean(({ y }) => y);
  const mx = mean(({ x }) => x);
  const mc = mean(({ coin }) => coin);
  const cov = (f: (r: (typeof rows)[number]) => number, g: (r: (typeof rows)[number]) => number) =>
    mean((row) => f(row) * g(row));
  const x = ({ x: value }: (typeof rows)[number]) => value - mx;
  const c = ({ coin }: (typeof rows)[number]) => coin - mc;
  const y = ({ y: value }: (typeof rows)[number]) => value - my;
  const det = cov(x, x) * cov(c, c) - cov(x, c) ** 2;
  return (cov(x, x) * cov(c, y) - cov(x, c) * cov(x, y)) / det;
}

test("assignedEffectOf agrees with least squares on the day before, within its own spread", () => {
  for (const [effect, seed] of [
    [1.5, 1],
    [0, 2],
    [-1, 3],
  ] as const) {
    const days = triedDays(effect, seed, 12, 0);
    const found = assignedEffectOf(days);
    expect(found).toBeDefined();
    const { mean = Number.NaN, sd = Number.NaN } = found ?? {};
    expect(Math.abs(mean - pushByLeastSquares(days))).toBeLessThan(sd);
    expect(Math.abs(mean - effect)).toBeLessThan(3 * sd);
  }
});

test("assignedEffectOf does not depend on the level of the outcome, and turns with the coin", () => {
  const days = triedDays(1, 4, 6);
  const found = assignedEffectOf(days)?.mean ?? Number.NaN;
  const turned = assignedEffectOf(days.map((one) => ({ ...one, isDrawn: !one.isDrawn })));
  expect(turned?.mean).toBeLessThan(0);
  const higher = days.map((one) => ({ ...one, outcome: one.outcome && one.outcome + 1 }));
  expect(assignedEffectOf(higher)?.mean).toBeCloseTo(found, 1);
});

test("assignedEffectOf covers a push of 0.8 in about 80 of 100 records", () => {
  let covered = 0;
  for (let seed = 100; seed < 130; seed++) {
    const [low, high] = assignedEffectOf(triedDays(0.8, seed, 6))?.interval80 ?? [0, 0];
    if (low <= 0.8 && high >= 0.8) covered++;
  }
  expect(covered).toBeGreaterThanOrEqual(18);
  expect(covered).toBeLessThanOrEqual(29);
});

test("assignedEffectOf says nothing of too few days", () => {
  const days = triedDays(1, 5, 6);
  expect(assignedEffectOf(days.slice(0, 4))).toBeUndefined();
  expect(assignedEffectOf(days.map((one) => ({ ...one, isDrawn: false })))).toBeUndefined();
});
