import { createRandom } from "@ebb/engine";
import { describe, expect, test } from "vitest";
import type { ReleasedDay } from "../observations/index.ts";
import { type JointReading, jointReadingOf, loopPatternOf, mirrored } from "./joint-reading.ts";
import { jointRecordOf } from "./joint-record.ts";
import { dyadReadingOf } from "./reading-of.ts";

/** A couple in which b answers a's closeness of the day before: with `pull` of its size. */
function couple(seed: number, days: number, pull: number): readonly [ReleasedDay[], ReleasedDay[]] {
  const random = createRandom(seed);
  const level = { a: 0, b: 0 };
  const sides: [ReleasedDay[], ReleasedDay[]] = [[], []];
  for (let i = 0; i < days; i++) {
    const before = level.a;
    level.a = 0.5 * level.a + random.normal();
    level.b = 0.5 * level.b + pull * before + 0.6 * random.normal();
    const said = (value: number) => Math.round(Math.min(10, Math.max(0, 6 + 1.3 * value)));
    const day = 20_000 + i;
    if (random.uniform() < 0.9)
      sides[0].push({ day, part: "evening", closeness: said(level.a), events: { together: 1 } });
    if (random.uniform() < 0.9)
      sides[1].push({ day, part: "evening", closeness: said(level.b), other_closeness: 5 });
  }
  return sides;
}

function read(own: readonly ReleasedDay[], other: readonly ReleasedDay[]): JointReading {
  return jointReadingOf({ own, other, names: { own: "Ada", other: "Ben" } });
}

describe("jointReadingOf", () => {
  test("is the same on both devices to the last digit, with a and b swapped (seeds 1-10)", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const [one, two] = couple(seed, 40 + 3 * seed, seed % 2 === 0 ? 0.5 : -0.5);
      const here = read(one, two);
      const there = read(two, one);
      expect(here.read).toBeDefined();
      expect(mirrored(there.read!)).toEqual(here.read);
      const swappedGaps = there.gaps.map((gap) => ({ ...gap, of: gap.of === "a" ? "b" : "a" }));
      expect(swappedGaps.sort((p, q) => (p.of < q.of ? -1 : 1))).toEqual(here.gaps);
    }
  });

  test("does not hang on the order in which the two are fitted (seeds 1-4)", () => {
    for (let seed = 1; seed <= 4; seed++) {
      const [one, two] = couple(seed, 60, 0.4);
      const names = { own: "", other: "" };
      const record = (own: ReleasedDay[], other: ReleasedDay[]) =>
        dyadReadingOf({ ...jointRecordOf({ own, other, names }), reader: null });
      const [here, there] = [record(one, two), record(two, one)];
      const arrows = [here?.loop.a_on_b, there?.loop.b_on_a];
      expect(arrows[0]?.supported).toBe(arrows[1]?.supported);
      expect(Math.abs((arrows[0]?.mean ?? 9) - (arrows[1]?.mean ?? 0))).toBeLessThan(0.05);
    }
  });

  test("reads nothing while one of the two has released fewer than 30 days", () => {
    const [one, two] = couple(3, 45, 0.3);
    expect(read(one, two.slice(0, 29)).read).toBeUndefined();
    expect(read(one.slice(0, 29), two).read).toBeUndefined();
    expect(read(one, two.slice(0, 29)).basis).toMatchObject({ other: 29, isEnough: false });
  });

  test("carries no reason, finding, advice or forecast of anybody", () => {
    const [one, two] = couple(5, 45, 0.3);
    const tagged = one.map((day, i) => (i % 5 === 0 ? { ...day, tag: "stress" as const } : day));
    const keys = Object.keys(read(tagged, two).read ?? {});
    expect(keys.sort()).toEqual(["loop", "pattern", "range", "standing", "tide", "usual"]);
    expect(read(tagged, two).read).toEqual(read(one, two).read);
  });
});

describe("loopPatternOf", () => {
  const arrow = (mean: number, supported: boolean) => ({
    mean,
    interval80: [mean - 0.1, mean + 0.1] as const,
    probability: 0.99,
    held_out_gain: 1,
    supported,
  });
  const loop = (aOnB: number | null, bOnA: number | null, told = [true, true]) => ({
    strength: "leaning" as const,
    a_on_b: aOnB === null ? null : arrow(aOnB, told[0] === true),
    b_on_a: bOnA === null ? null : arrow(bOnA, told[1] === true),
    return_days: { a: null, b: null },
    first_mover: null,
  });
  test("names what holds with the names swapped", () => {
    expect(loopPatternOf(loop(null, null))).toBe("too_early");
    expect(loopPatternOf(loop(0.3, 0.3, [false, false]))).toBe("not_told");
    expect(loopPatternOf(loop(0.3, -0.3, [true, false]))).toBe("one_way");
    expect(loopPatternOf(loop(0.3, 0.2))).toBe("both_follow");
    expect(loopPatternOf(loop(-0.3, -0.2))).toBe("both_oppose");
    for (const [p, q] of [
      [0.3, -0.2],
      [-0.3, 0.2],
    ] as const)
      expect(loopPatternOf(loop(p, q))).toBe("push_pull");
  });
});
