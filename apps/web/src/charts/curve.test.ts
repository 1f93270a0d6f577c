import { area, curveCatmullRom, curveMonotoneX, line } from "d3-shape";
import fc from "fast-check";
import { expect, test } from "vitest";
import { monotonePath, type Place, ribbonPath, roundedPath } from "./curve.ts";

const height = fc.integer({ min: 0, max: 300 });
/** Places from left to right, sometimes level, sometimes far apart. */
const course = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), height), { minLength: 2, maxLength: 40 })
  .map((steps) => {
    let x = 0;
    return steps.map(([by, y]): Place => {
      x += by;
      return [x, y];
    });
  });

const shape = (path: string) => path.replaceAll(/-?[\d.]+/g, "n").replaceAll(/[, ]+/g, " ");
const numbers = (path: string) => (path.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);

/** The same commands with the same numbers, to a hundredth of a pixel. */
function expectSame(own: string, theirs: string): void {
  expect(shape(own)).toBe(shape(theirs));
  const expected = numbers(theirs);
  numbers(own).forEach((value, i) => {
    expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThanOrEqual(0.0061);
  });
}

test("lines are those of d3-shape's monotone curve", () => {
  const theirs = line<Place>().curve(curveMonotoneX);
  fc.assert(
    fc.property(course, (points) => expectSame(monotonePath(points), theirs([...points]) ?? "")),
  );
});

test("ribbons are those of d3-shape", () => {
  const theirs = area<Place>()
    .x(([x]) => x)
    .y0(([, y]) => y + 20)
    .y1(([, y]) => y)
    .curve(curveMonotoneX);
  fc.assert(
    fc.property(course, (points) => {
      const low = points.map(([x, y]): Place => [x, y + 20]);
      expectSame(ribbonPath(points, low), theirs([...points]) ?? "");
    }),
  );
});

test("rounded lines are those of d3-shape's Catmull-Rom curve", () => {
  const theirs = line<Place>().curve(curveCatmullRom);
  const anywhere = fc.uniqueArray(fc.tuple(height, height), {
    minLength: 2,
    maxLength: 40,
    selector: ([x, y]) => `${x} ${y}`,
  });
  fc.assert(
    fc.property(anywhere, (points) => expectSame(roundedPath(points), theirs([...points]) ?? "")),
  );
});

test("a monotone line never leaves the heights of its neighbours", () => {
  fc.assert(
    fc.property(course, (points) => {
      const bows = monotonePath(points).split("C").slice(1);
      bows.forEach((bow, i) => {
        const heights = numbers(bow).filter((_, at) => at % 2 === 1);
        const ends = [points[i]?.[1] ?? 0, points[i + 1]?.[1] ?? 0];
        for (const y of heights) {
          expect(y).toBeGreaterThanOrEqual(Math.min(...ends) - 0.01);
          expect(y).toBeLessThanOrEqual(Math.max(...ends) + 0.01);
        }
      });
    }),
  );
});

test("no points are no line, one is a dot", () => {
  expect(monotonePath([])).toBe("");
  expect(roundedPath([])).toBe("");
  expect(ribbonPath([], [])).toBe("");
  expect(monotonePath([[3, 4]])).toBe("M3,4Z");
  expect(roundedPath([[3, 4]])).toBe("M3,4Z");
});
