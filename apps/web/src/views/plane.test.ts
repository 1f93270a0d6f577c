import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { planeView } from "./plane.ts";
import { type TideView, tideView } from "./tide.ts";

const view = tideView(sampleReading(), 90, "en");
const flat = (mean: readonly number[], start = 0) => ({ start, mean, low: mean, high: mean });
const small = (a: readonly number[], b: readonly number[]): TideView => ({
  ...view,
  dates: a.map((_, i) => `2026-03-0${i + 1}`),
  ribbons: { a: [flat(a)], b: [flat(b)] },
  usual: { a: 5, b: 5 },
});

describe("planeView", () => {
  it("counts the days of each quarter around what is usual", () => {
    const plane = planeView(small([6, 4, 6, 4, 7], [6, 4, 4, 6, 8]));
    expect(plane?.quarters).toEqual({ closer: 2, farther: 1, a: 1, b: 1 });
    expect(plane?.extent).toEqual({ a: [3, 7], b: [2, 8] });
    expect(plane?.dates).toEqual({ first: "2026-03-01", last: "2026-03-05" });
  });

  it("puts every day with both levels into exactly one quarter and never joins across a blank day", () => {
    const value = fc.integer({ min: 0, max: 10 });
    const days = fc.array(fc.tuple(fc.option(value), fc.option(value)), { maxLength: 40 });
    fc.assert(
      fc.property(days, (levels) => {
        const ribbon = (side: 0 | 1) =>
          levels.flatMap((pair, at) => (pair[side] === null ? [] : [flat([pair[side]], at)]));
        const plane = planeView({
          ...view,
          dates: levels.map((_, i) => `day ${i}`),
          ribbons: { a: ribbon(0), b: ribbon(1) },
        });
        const both = levels.filter(([a, b]) => a !== null && b !== null).length;
        expect(plane?.days ?? 0).toBe(both);
        const { closer = 0, farther = 0, a = 0, b = 0 } = plane?.quarters ?? {};
        expect(closer + farther + a + b).toBe(both);
        for (const run of plane?.runs ?? [])
          run.forEach((point, i) => {
            expect(point.at).toBe((run[0]?.at ?? 0) + i);
          });
      }),
    );
  });

  it("joins means of seven days, the last of them whole", () => {
    const days = Array.from({ length: 9 }, (_, i) => i);
    const plane = planeView(small(days, [...days].reverse()));
    expect(plane?.ways).toEqual([
      [
        { a: 0.5, b: 7.5 },
        { a: 5, b: 3 },
      ],
    ]);
  });

  it("is nothing where one side has no days", () => {
    expect(planeView({ ...view, ribbons: { a: view.ribbons.a, b: [] } })).toBeNull();
  });
});
