import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import type { ReleasedDay } from "../observations/index.ts";
import { jointBasisOf, jointRecordOf, type Released } from "./joint-record.ts";
import { readingOf } from "./reading-of.ts";

const context = { madeBy: { app: "0", engine: "0", knowledge: "0" }, knowledge };

/** Released closeness of one person: an inert wave with noise, some days missing. */
function released(seed: number, days: number): ReleasedDay[] {
  const random = createRandom(seed);
  let level = 0;
  return Array.from({ length: days }, (_, i): ReleasedDay | undefined => {
    level = 0.6 * level + random.normal();
    const closeness = Math.round(Math.min(10, Math.max(0, 6 + level)));
    return random.uniform() < 0.8 ? { day: 20_000 + i, part: "evening", closeness } : undefined;
  }).filter((day) => day !== undefined);
}

const sides = (own: readonly ReleasedDay[], other: readonly ReleasedDay[]): Released => ({
  own,
  other,
  names: { own: "Ada", other: "Ben" },
});

describe("jointRecordOf", () => {
  test("reads the same on both devices, with a and b swapped (seeds 1-8)", () => {
    for (let seed = 1; seed <= 8; seed++) {
      const [one, two] = [released(seed, 45), released(100 + seed, 45)];
      const here = readingOf(jointRecordOf(sides(one, two)), context);
      const there = readingOf(jointRecordOf(sides(two, one)), context);
      expect(here?.tide.length).toBe(there?.tide.length);
      here?.tide.forEach((day, i) => {
        expect(day.a?.mean).toBeCloseTo(there?.tide[i]?.b?.mean ?? Number.NaN, 5);
        expect(day.b?.mean).toBeCloseTo(there?.tide[i]?.a?.mean ?? Number.NaN, 5);
      });
      expect(here?.loop.strength).toBe(there?.loop.strength);
      expect(here?.standing).toEqual({ a: there?.standing.b, b: there?.standing.a });
    }
  });

  test("an evening without an event is known as one where the person's days have events at all", () => {
    const closeness = 6;
    const own: ReleasedDay[] = [
      { day: 20_000, part: "evening", closeness, events: { argument: 1 } },
      { day: 20_001, part: "evening", closeness },
      { day: 20_002, part: "morning", closeness },
      { day: 20_003, part: "evening", closeness, events: { together: 0.5 } },
    ];
    const other: ReleasedDay[] = [{ day: 20_000, part: "evening", closeness }];
    const { checkIns } = jointRecordOf(sides(own, other));
    const eventsOf = (person: "a" | "b") =>
      checkIns.filter((one) => one.person === person).map(({ events }) => events);
    expect(eventsOf("a")).toEqual([
      { argument: 1, together: 0 },
      { argument: 0, together: 0 },
      {},
      { argument: 0, together: 0.5 },
    ]);
    expect(eventsOf("b")).toEqual([{}]);
  });

  test("says how many days are missing until both have released 30", () => {
    const enough = released(1, 60);
    const few = enough.slice(0, 12);
    expect(jointBasisOf(sides(enough, few))).toEqual({
      own: enough.length,
      other: 12,
      isEnough: false,
    });
    expect(jointBasisOf(sides(enough, enough)).isEnough).toBe(true);
  });
});
