import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleLinear } from "./scale.ts";

const ends = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

test("the ends of the domain stand at the ends of the range, to the bit", () => {
  fc.assert(
    fc.property(ends, ends, ([low, high], [start, end]) => {
      fc.pre(low !== high);
      const scale = scaleLinear([low, high], [start, end]);
      expect(scale(low) - start).toBe(0);
      expect(scale(high) - end).toBe(0);
    }),
  );
});

test("equal steps of the value are equal steps of the place, also beyond the ends", () => {
  fc.assert(
    fc.property(
      ends,
      ends,
      fc.integer({ min: -900, max: 900 }),
      ([low, high], [start, end], at) => {
        fc.pre(low !== high);
        const scale = scaleLinear([low, high], [start, end]);
        const step = (end - start) / (high - low);
        expect(scale(at + 1) - scale(at)).toBeCloseTo(step, 8);
      },
    ),
  );
});

test("a domain of one value goes to the middle", () => {
  expect(scaleLinear([3, 3], [10, 20])(3)).toBe(15);
});
