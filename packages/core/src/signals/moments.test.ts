import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { momentsOf } from "./moments.ts";

const checkIn = (
  person: "a" | "b",
  day: number,
  hour: number | undefined,
  closeness: number,
): CheckIn => ({
  person,
  time: { day, minute: hour === undefined ? undefined : hour * 60, offsetMinutes: undefined },
  scales: { closeness },
  events: {},
});

describe("momentsOf", () => {
  test("joins what both noted on one evening, and keeps morning and evening apart", () => {
    const moments = momentsOf([
      checkIn("b", 1, 22, 4),
      checkIn("a", 1, 8, 6),
      checkIn("a", 1, 20, 5),
    ]);
    expect(moments.map((one) => [one.a?.scales.closeness, one.b?.scales.closeness])).toEqual([
      [6, undefined],
      [5, 4],
    ]);
    expect(moments[1]?.timeDays).toBeCloseTo(1 + 21 / 24, 12);
  });

  test("never joins over midnight or over more than four hours", () => {
    const moments = momentsOf([
      checkIn("a", 1, 23, 6),
      checkIn("b", 2, 0, 5),
      checkIn("a", 3, 8, 6),
      checkIn("b", 3, 13, 5),
    ]);
    expect(moments).toHaveLength(4);
  });

  test("merges a repeated check-in instead of losing one", () => {
    const [moment] = momentsOf([checkIn("a", 1, undefined, 4), checkIn("a", 1, undefined, 8)]);
    expect(moment?.a?.scales.closeness).toBe(6);
  });

  test("gives each of several check-ins at one time the same weight, in any order (property)", () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        values.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
          const seen = [all, shuffled].map(
            (some) =>
              momentsOf(some.map((value) => checkIn("a", 1, 20, value)))[0]?.a?.scales.closeness,
          );
          expect(seen[0]).toBeCloseTo(mean, 12);
          expect(seen[1]).toBe(seen[0]);
        },
      ),
    );
    const [three] = momentsOf([3, 6, 0].map((value) => checkIn("a", 1, 20, value)));
    expect(three?.a?.scales.closeness).toBe(3);
  });

  test("gives the same rows with a and b swapped", () => {
    const checkIns = [checkIn("a", 1, 9, 6), checkIn("b", 1, 10, 5), checkIn("b", 2, 9, 3)];
    const swapped = checkIns.map(
      (one): CheckIn => ({ ...one, person: one.person === "a" ? "b" : "a" }),
    );
    const times = (of: readonly CheckIn[]) => momentsOf(of).map((one) => one.timeDays);
    expect(times(swapped)).toEqual(times(checkIns));
  });
});
