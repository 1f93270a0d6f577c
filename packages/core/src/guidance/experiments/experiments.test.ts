import { createRandom } from "@ebb/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExperimentPlan } from "./plan.ts";
import { planExperiment } from "./plan.ts";
import { isProbablyTooWeak, smallestVisibleEffect } from "./power.ts";
import { testExperiment } from "./randomisation-test.ts";

/** The definition, slowly: every draw, one after the other. */
function slowP(plan: ExperimentPlan, y: ReadonlyMap<number, number>): number {
  const blocks = plan.chosenDays.length;
  const statistic = (chosen: readonly number[]) => {
    let total = 0;
    for (let b = 0; b < blocks; b++) {
      const first = plan.firstDay + b * plan.blockDays;
      const own = y.get(first + (chosen[b] ?? 0));
      const rest: number[] = [];
      for (let i = 0; i < plan.blockDays; i++) {
        const value = y.get(first + i);
        if (i !== chosen[b] && value !== undefined) rest.push(value);
      }
      if (own === undefined || rest.length === 0) continue;
      total += own - rest.reduce((s, v) => s + v, 0) / rest.length;
    }
    return total;
  };
  const drawn = plan.chosenDays.map((day, b) => day - plan.firstDay - b * plan.blockDays);
  const observed = Math.abs(statistic(drawn));
  let outside = 0;
  const draws = plan.blockDays ** blocks;
  for (let code = 0; code < draws; code++) {
    const chosen = Array.from(
      { length: blocks },
      (_, b) => Math.floor(code / plan.blockDays ** b) % plan.blockDays,
    );
    if (Math.abs(statistic(chosen)) >= observed - 1e-9) outside++;
  }
  return outside / draws;
}

test("testExperiment counts exactly what an enumeration of all draws counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.constantFrom([2, 1], [3, 1], [3, 2], [4, 2]),
      (seed, [blockDays = 2, weeks = 1]) => {
        const random = createRandom(seed);
        const plan = planExperiment({ blockDays, weeks }, 20_000, random);
        const y = new Map<number, number>();
        for (let day = 0; day < weeks * 7; day++) {
          if (!random.bernoulli(0.25)) y.set(20_000 + day, Math.round(random.normal() * 4));
        }
        const { p, blocks } = testExperiment(plan, y);
        expect(p).toBeCloseTo(blocks === 0 ? 1 : slowP(plan, y), 12);
      },
    ),
    { numRuns: 60, seed: 4 },
  );
});

test("planExperiment draws one day of each block and repeats with the seed", () => {
  const plan = planExperiment({ blockDays: 3, weeks: 6 }, 100, createRandom(7));
  expect(plan.chosenDays).toHaveLength(14);
  for (const [block, day] of plan.chosenDays.entries()) {
    expect(Math.floor((day - 100) / 3)).toBe(block);
  }
  expect(planExperiment({ blockDays: 3, weeks: 6 }, 100, createRandom(7))).toEqual(plan);
});

test("testExperiment holds its level under inertia and missing days", () => {
  const random = createRandom(11);
  let rejected = 0;
  const runs = 800;
  for (let run = 0; run < runs; run++) {
    const plan = planExperiment({ blockDays: 2, weeks: 4 }, 0, random);
    const y = new Map<number, number>();
    let x = random.normal();
    for (let day = 0; day < 28; day++) {
      x = 0.7 * x + Math.sqrt(1 - 0.49) * random.normal();
      if (!random.bernoulli(0.2)) y.set(day, x);
    }
    if (testExperiment(plan, y).p <= 0.05) rejected++;
  }
  expect(rejected / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
});

test("testExperiment finds a large shift, and nothing where nothing can be compared", () => {
  const random = createRandom(3);
  const plan = planExperiment({ blockDays: 2, weeks: 6 }, 0, random);
  const chosen = new Set(plan.chosenDays);
  const y = new Map(
    Array.from({ length: 42 }, (_, day) => [day, (chosen.has(day) ? 2 : 0) + random.normal() / 4]),
  );
  expect(testExperiment(plan, y).p).toBeLessThan(0.001);
  expect(testExperiment(plan, y).blocks).toBe(21);
  expect(testExperiment(plan, new Map())).toEqual({ blocks: 0, p: 1 });
  // A level of each block of its own changes nothing.
  const lifted = new Map([...y].map(([day, value]) => [day, value + 3 * (day >> 1)]));
  expect(testExperiment(plan, lifted).p).toBeCloseTo(testExperiment(plan, y).p, 9);
});

test("smallestVisibleEffect falls with the weeks, and two weeks with gaps are told to be too weak", () => {
  const shape = { blockDays: 2, inertia: 0.5, missingShare: 0.2 };
  expect(smallestVisibleEffect({ ...shape, weeks: 12 })).toBeLessThan(
    smallestVisibleEffect({ ...shape, weeks: 6 }),
  );
  expect(isProbablyTooWeak({ ...shape, weeks: 2 })).toBe(true);
  expect(isProbablyTooWeak({ ...shape, weeks: 12 })).toBe(false);
});

test("smallestVisibleEffect: of a push that fades, the share that reaches the contrast is what was left out", () => {
  // Two days a block, inertia 0.6: drawn first, the second day keeps 0.6 of the push; drawn second, none.
  const shape = { blockDays: 2, weeks: 8, inertia: 0.6, missingShare: 0 };
  const fading = smallestVisibleEffect({ ...shape, lingers: true });
  expect(fading * (1 - 0.6 / 2)).toBeCloseTo(smallestVisibleEffect(shape), 12);
  const usual = { ...shape, inertia: 0.7, weeks: 6, missingShare: 0.25 };
  expect(isProbablyTooWeak({ ...usual, lingers: true })).toBe(true);
  expect(isProbablyTooWeak(usual)).toBe(false);
});
