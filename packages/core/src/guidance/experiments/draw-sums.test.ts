import { createRandom } from "@ebb/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOutside } from "./draw-sums.ts";

/** The definition, slowly: every draw, one after the other. */
function slowShare(blocks: readonly (readonly number[])[], bound: number): number {
  let sums: readonly number[] = [0];
  for (const options of blocks) sums = sums.flatMap((sum) => options.map((x) => sum + x));
  return sums.filter((sum) => Math.abs(sum) >= bound - 1e-9).length / sums.length;
}

test("shareOutside counts what an enumeration of all draws counts, on whole points and on any numbers", () => {
  const point = fc.integer({ min: -10, max: 10 });
  const any = fc.double({ min: -3, max: 3, noNaN: true });
  for (const value of [point, any])
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (blocks, bound) => {
          expect(shareOutside(blocks, bound)).toBeCloseTo(slowShare(blocks, bound), 12);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
});

test("shareOutside: two signs a block give the binomial distribution, for half a year of blocks", () => {
  const blocks = Array.from({ length: 91 }, () => [-1, 1]);
  const logChoose = (k: number) => {
    let sum = 0;
    for (let i = 1; i <= k; i++) sum += Math.log((91 - k + i) / i);
    return sum;
  };
  let tail = 0;
  for (let heads = 0; heads <= 91; heads++)
    if (Math.abs(2 * heads - 91) >= 21) tail += Math.exp(logChoose(heads) - 91 * Math.LN2);
  expect(shareOutside(blocks, 21)).toBeCloseTo(tail, 12);
});

test("shareOutside on a grid, for outcomes of any fineness, lies within a hair of the normal limit", () => {
  const random = createRandom(6);
  const blocks = Array.from({ length: 91 }, () => {
    const x = random.normal();
    return [x, -x];
  });
  const sd = Math.sqrt(blocks.reduce((sum, [x = 0]) => sum + x * x, 0));
  // Two-sided normal tails at 1, 1.96 and 2.58 standard deviations.
  for (const [z, p] of [
    [1, 0.3173],
    [1.96, 0.05],
    [2.58, 0.0099],
  ] as const)
    expect(Math.abs(shareOutside(blocks, z * sd) - p)).toBeLessThan(0.006);
});

test("shareOutside on a grid errs upwards only, and by little", () => {
  const random = createRandom(8);
  const fine = Array.from({ length: 32 }, () => [random.normal(), random.normal()]);
  // Two halves of 16 blocks are short enough to count sum by sum.
  const half = (blocks: readonly (readonly number[])[]) => {
    let sums: readonly number[] = [0];
    for (const options of blocks) sums = sums.flatMap((sum) => options.map((x) => sum + x));
    return Float64Array.from(sums).sort();
  };
  const [left, right] = [half(fine.slice(0, 16)), half(fine.slice(16))];
  const bound = 9;
  let inside = 0;
  for (const x of left) inside += above(right, bound - x) - aboveOrEqual(right, -bound - x);
  const exact = 1 - inside / (left.length * right.length);
  // Three more blocks that change no sum by more than rounding push it to the grid.
  const padded = [...fine, ...Array.from({ length: 3 }, (_, i) => [0, (i + 1) * 1e-7])];
  expect(shareOutside(fine, bound)).toBeCloseTo(exact, 9);
  expect(shareOutside(padded, bound)).toBeGreaterThan(exact - 1e-6);
  expect(shareOutside(padded, bound)).toBeLessThan(exact + 0.002);
});

/** Index of the first value of an ascending list that is at least `bound`. */
function above(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) >= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first value of an ascending list that is above `bound`. */
function aboveOrEqual(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
