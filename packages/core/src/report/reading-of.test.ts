import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import type { Reading } from "./reading.ts";
import { readingOf } from "./reading-of.ts";
import type { CoupleRecord } from "./record.ts";

const context = { madeBy: { app: "0", engine: "0", knowledge: "0" }, knowledge };

const noted = (person: "a" | "b", day: number, closeness: number, argument = 0): CheckIn => ({
  person,
  time: { day, minute: 1200, offsetMinutes: undefined },
  scales: { closeness, room: 10 - closeness, stress: 5 },
  events: { argument },
});

/** Two people whose closeness wanders; every third day is unnoted, arguments come now and then. */
function wanderingCouple(days: number, seed: number): CheckIn[] {
  const random = createRandom(seed);
  const level = { a: 0, b: 0 };
  const checkIns: CheckIn[] = [];
  for (let day = 0; day < days; day++) {
    const argument = random.uniform() < 0.2 ? 1 : 0;
    for (const person of ["a", "b"] as const) {
      level[person] = 0.6 * level[person] + random.normal() - argument;
      const slider = Math.round(Math.min(10, Math.max(0, 6.5 + level[person])));
      if (day % 3 !== 2) checkIns.push(noted(person, 20_000 + day, slider, argument));
    }
  }
  return checkIns;
}

const recordOf = (
  checkIns: readonly CheckIn[],
  more: Partial<CoupleRecord> = {},
): CoupleRecord => ({
  names: { a: "Ada", b: "Ben" },
  reader: null,
  checkIns,
  days: "calendar",
  chat: null,
  example: false,
  ...more,
});

const read = (record: CoupleRecord): Reading => {
  const reading = readingOf(record, context);
  if (reading === undefined) throw new Error("nothing to draw");
  return reading;
};

describe("readingOf", () => {
  const checkIns = wanderingCouple(60, 7);
  const reading = read(recordOf(checkIns));

  test("draws every day of the record and observes only noted ones", () => {
    expect(reading.tide).toHaveLength(59);
    const unnoted = reading.tide.filter((day) => day.observed.a === null);
    expect(unnoted).toHaveLength(19);
    expect(unnoted.every((day) => day.a !== null)).toBe(true);
  });

  test("is less sure on unnoted days than on noted ones", () => {
    const width = (seen: boolean) => {
      const days = reading.tide.filter((day) => (day.observed.a !== null) === seen);
      const widths = days.map((day) => (day.a?.interval80[1] ?? 0) - (day.a?.interval80[0] ?? 0));
      return widths.reduce((sum, one) => sum + one, 0) / widths.length;
    };
    expect(width(false)).toBeGreaterThan(width(true));
  });

  test("gives ebbs parts that add up: percentages only where all parts have one sign", () => {
    expect(reading.ebbs.length).toBeGreaterThan(0);
    for (const ebb of reading.ebbs) {
      const shares = ebb.parts.map((part) => part.share);
      const amounts = [...ebb.parts.map((part) => part.amount), ebb.unexplained];
      const isOneSigned = amounts.every((x) => x >= 0) || amounts.every((x) => x <= 0);
      expect(shares.every((share) => (share === null) === !isOneSigned)).toBe(true);
    }
  });

  test("mirrors with the people swapped", () => {
    const swapped = checkIns.map(
      (one): CheckIn => ({ ...one, person: one.person === "a" ? "b" : "a" }),
    );
    const mirrored = read(recordOf(swapped, { names: { a: "Ben", b: "Ada" } }));
    mirrored.tide.forEach((day, i) => {
      expect(day.b?.mean).toBeCloseTo(reading.tide[i]?.a?.mean ?? Number.NaN, 5);
      expect(day.a?.mean).toBeCloseTo(reading.tide[i]?.b?.mean ?? Number.NaN, 5);
    });
    expect(mirrored.standing).toEqual({ a: reading.standing.b, b: reading.standing.a });
  });

  test("gives the same document for the same record", () => {
    expect(read(recordOf(checkIns))).toEqual(reading);
  });

  test("leaves blank paper far from any note", () => {
    const gap = read(
      recordOf(checkIns.filter((one) => one.time.day < 20_010 || one.time.day > 20_050)),
    );
    expect(gap.tide[30]?.a).toBeNull();
    expect(gap.tide[5]?.a).not.toBeNull();
  });

  test("shows contact, not closeness, from a chat alone, and says so", () => {
    const turnDays = Array.from({ length: 40 }, (_, i) => ({
      day: 20_000 + i,
      turns: { a: 5 + (i % 4), b: 3 + (i % 3) },
    }));
    const chat = read(recordOf([], { chat: { messages: 400, turnDays } }));
    expect(chat.measure).toBe("contact");
    expect(chat.limits.map((limit) => `${limit.about}:${limit.reason}`)).toContain(
      "closeness:chat_only",
    );
    expect(chat.loop.a_on_b).toBeNull();
    expect(chat.forecast).toBeNull();
  });

  test("says what is missing instead of guessing: two notes, a person who never varies, one reporter", () => {
    const few = read(recordOf(checkIns.slice(0, 2)));
    expect(few.tide.every((day) => day.a === null && day.b === null)).toBe(true);
    expect(few.limits.map((limit) => limit.reason)).toContain("too_few_check_ins");
    const flat = read(
      recordOf(checkIns.map((one) => (one.person === "a" ? noted("a", one.time.day, 7) : one))),
    );
    expect(flat.limits).toContainEqual({
      about: "person_a",
      reason: "never_varies",
      have: null,
      need: null,
    });
    expect(flat.tide.every((day) => day.a === null)).toBe(true);
    expect(flat.ebbs.every((ebb) => ebb.person === "b" || ebb.parts.length === 0)).toBe(true);
    expect(flat.usual.a).toBeNull();
    expect(flat.loop.a_on_b).toBeNull();
    const alone = read(recordOf(checkIns.filter((one) => one.person === "a")));
    expect(alone.limits.map((limit) => limit.reason)).toContain("one_reporter");
    expect(alone.tide.every((day) => day.b === null)).toBe(true);
    expect(alone.loop.a_on_b).toBeNull();
  });

  test("draws the other's tide beside a person who never varies as if they alone had noted", () => {
    const still = checkIns.map((one) =>
      one.person === "a"
        ? noted("a", one.time.day, 7)
        : noted("b", one.time.day, one.scales.closeness ?? 5),
    );
    const beside = read(recordOf(still));
    const alone = read(recordOf(still.filter((one) => one.person === "b")));
    expect(beside.tide.filter((day) => day.b !== null).length).toBeGreaterThan(10);
    beside.tide.forEach(({ b }, i) => {
      expect(b?.mean ?? 0).toBeCloseTo(alone.tide[i]?.b?.mean ?? 0, 8);
      expect(b === null).toBe((alone.tide[i]?.b ?? null) === null);
    });
  });

  test("writes numbered days where the source has no calendar", () => {
    const numbered = read(
      recordOf(
        checkIns.map((one) => ({ ...one, time: { ...one.time, day: one.time.day - 20_000 } })),
        { days: "numbered" },
      ),
    );
    expect(numbered.range).toMatchObject({ from: "day 0", origin: null });
    expect(numbered.limits.map((limit) => limit.reason)).toContain("no_calendar");
  });

  test("scores the forecasts of its last days against two rivals when asked to", () => {
    expect(reading.forecast?.skill).toBeNull();
    const scored = readingOf(recordOf(checkIns), { ...context, scoreForecasts: true });
    const skill = scored?.forecast?.skill;
    expect(skill?.scored).toBeGreaterThan(20);
    expect(skill?.cover80).toBeGreaterThan(0.5);
    for (const crps of [skill?.crps, skill?.crps_persistence, skill?.crps_mean]) {
      expect(crps).toBeGreaterThan(0);
    }
  });

  test("never has a number that is none", () => {
    expect(JSON.stringify(reading)).not.toMatch(/null,"interval80":\[null/);
    const numbers: unknown[] = [];
    JSON.stringify(reading, (_, value) => {
      if (typeof value === "number") numbers.push(value);
      return value;
    });
    expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
  });

  test("forecasts the days after the last check-in, also where that one has no closeness", () => {
    const late = { day: 20_095, minute: 1200, offsetMinutes: undefined };
    const room: CheckIn = { person: "a", time: late, scales: { room: 4 }, events: {} };
    const { forecast } = read(recordOf([...checkIns, room]));
    expect(forecast?.days[0]?.date).toBe("2025-01-08");
    for (const { a, b } of forecast?.days ?? []) {
      for (const point of [a, b]) {
        expect(point?.mean).toBeGreaterThan(0);
        expect(point?.mean).toBeLessThan(13);
        expect(point?.interval80[0]).toBeLessThan(point?.interval80[1] ?? 0);
      }
    }
  });

  test("is undefined for a record without any note and without a chat", () => {
    expect(readingOf(recordOf([]), context)).toBeUndefined();
  });

  test("of stepping back alone has its ebbs and its range, and no tide", () => {
    const rooms = Array.from({ length: 40 }, (_, i): CheckIn => {
      const time = { day: 20_000 + i, minute: 1200, offsetMinutes: undefined };
      return { person: "a", time, scales: { room: i % 9 === 8 ? 8 : 2 + (i % 3) }, events: {} };
    });
    const alone = read(recordOf(rooms, { reader: "a" }));
    expect(alone.range).toMatchObject({ days: 40, check_ins: 40, from: "2024-10-04" });
    expect(alone.tide.every(({ a, b }) => a === null && b === null)).toBe(true);
    expect(alone.ebbs.map(({ kind }) => kind)).toContain("stepped_back");
    expect(alone.reasons.of).toBe("self");
    expect(alone.forecast).toBeNull();
  });
});
