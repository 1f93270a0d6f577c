import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastLentTo, meanOf } from "./say-merge.ts";
import { type Learned, type Shape, scoresIn } from "./say-train.ts";

const weight = fc.double({ min: -2, max: 2, noNaN: true });
const floats = (length: number) =>
  fc.array(weight, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));

/** Any network of that shape. */
const learnedOf = (shape: Shape): fc.Arbitrary<Learned> =>
  fc.record({
    shape: fc.constant(shape),
    rows: floats(shape.names * (shape.kinds + shape.units)),
    bias: floats(shape.kinds),
    shift: floats(shape.units),
    output: floats(shape.units * shape.kinds),
  });

const shape: Shape = { names: 5, kinds: 4, units: 3 };
const inputs = fc.tuple(fc.subarray([0, 1, 2, 3, 4]), floats(5)).map(([ids, values]) => ({
  ids: Int32Array.from(ids),
  values: values.slice(0, ids.length),
}));

const close = (one: Iterable<number>, other: readonly number[]) => {
  for (const [at, score] of [...one].entries())
    expect(score).toBeCloseTo(other[at] ?? Number.NaN, 4);
};

describe("networks made of learned ones", () => {
  test("the mean of networks scores the mean of their scores, also with unlike hidden units", () =>
    fc.assert(
      fc.property(learnedOf(shape), learnedOf({ ...shape, units: 1 }), inputs, (a, b, seen) => {
        const mean = meanOf([a, b]);
        const other = scoresIn(b, seen);
        expect(mean.shape.units).toBe(4);
        close(
          scoresIn(mean, seen),
          [...scoresIn(a, seen)].map((score, k) => (score + (other[k] ?? 0)) / 2),
        );
      }),
    ));

  test("the last kind lends its score to the kinds that are named, and to no other", () =>
    fc.assert(
      fc.property(learnedOf(shape), inputs, weight, (learned, seen, share) => {
        const before = [...scoresIn(learned, seen)];
        const [one = 0, two = 0, three = 0, last = 0] = before;
        close(scoresIn(lastLentTo(learned, new Set([0, 2]), share), seen), [
          one + share * last,
          two,
          three + share * last,
        ]);
      }),
    ));

  test("there is no mean of none", () => {
    expect(() => meanOf([])).toThrow("no network");
  });
});
