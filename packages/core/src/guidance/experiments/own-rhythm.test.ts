import { createRandom } from "@ebb/engine";
import { expect, test } from "vitest";
import { ownRhythmOf } from "./own-rhythm.ts";

test("ownRhythmOf finds the sd, inertia and gaps that a record was made with", () => {
  const random = createRandom(8);
  let x = random.normal();
  const outcomes = Array.from({ length: 4000 }, () => {
    x = 0.7 * x + Math.sqrt(0.51) * random.normal();
    return random.bernoulli(0.3) ? undefined : 2 * x + 5;
  });
  const { sd, inertia, missingShare } = ownRhythmOf(outcomes);
  expect(sd).toBeCloseTo(2, 0);
  expect(inertia).toBeCloseTo(0.7, 1);
  expect(missingShare).toBeCloseTo(0.3, 1);
});

test("ownRhythmOf takes the usual numbers where little is known, and never leaves its range", () => {
  expect(ownRhythmOf([5, 6, undefined, 4]).sd).toBeUndefined();
  expect(ownRhythmOf(Array.from({ length: 20 }, () => 5))).toMatchObject({ sd: 0, inertia: 0.5 });
  const seesaw = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 3 : 7));
  expect(ownRhythmOf(seesaw).inertia).toBe(0);
});
