import { describe, expect, test } from "vitest";
import type { ReleasedDay } from "../observations/index.ts";
import { perceptionGaps } from "./perception-gap.ts";

const evening = (day: number, more: Partial<ReleasedDay>): ReleasedDay => ({
  day,
  part: "evening",
  ...more,
});

describe("perceptionGaps", () => {
  test("sets what one said beside what the other guessed, only where both gave it", () => {
    const a = Array.from({ length: 9 }, (_, i) => evening(i, { closeness: 4 }));
    const b = Array.from({ length: 8 }, (_, i) =>
      evening(i + 1, { other_closeness: i < 4 ? 6 : 3 }),
    );
    const [gap, ...rest] = perceptionGaps({ a, b });
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({ of: "a", scale: "closeness", mean: 0.5, size: 1.5 });
    expect(gap?.days.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("sums nothing up below a week of days, and takes the mean of a day's two halves", () => {
    const a = [evening(1, { room: 2 }), { ...evening(1, { room: 4 }), part: "morning" as const }];
    const b = [evening(1, { other_room: 3 })];
    expect(perceptionGaps({ a, b })).toEqual([
      { of: "a", scale: "room", days: [{ day: 1, said: 3, guessed: 3 }], mean: null, size: null },
    ]);
  });
});
