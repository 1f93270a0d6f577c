import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReleasableItem, releasableItems } from "../couple/index.ts";
import { type CheckIn, type EventName, eventNames, reasonIds } from "./check-in.ts";
import { checkInsOfReleased, releasedDays } from "./released-day.ts";

const score = fc.integer({ min: 0, max: 10 });
const scalesOf = fc.record(
  {
    closeness: score,
    wanted: fc.integer({ min: -5, max: 5 }),
    stress: score,
    room: score,
    reach: score,
    understood: score,
    other_closeness: score,
  },
  { requiredKeys: [] },
);
const eventsOf = fc.dictionary(fc.constantFrom(...eventNames), fc.constantFrom(0, 0.5, 1), {
  maxKeys: 5,
});
const checkIns = fc.array(
  fc.record({
    day: fc.integer({ min: 20_000, max: 20_020 }),
    minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    scales: scalesOf,
    events: eventsOf,
    tag: fc.option(fc.constantFrom(...reasonIds), { nil: undefined }),
  }),
  { maxLength: 12 },
);

type Drawn = {
  day: number;
  minute: number | undefined;
  scales: object;
  events: object;
  tag?: string | undefined;
};

const asCheckIn = (person: "a" | "b", drawn: Drawn): CheckIn => ({
  person,
  time: { day: drawn.day, minute: drawn.minute, offsetMinutes: undefined },
  scales: drawn.scales,
  events: drawn.events as Partial<Record<EventName, number>>,
  ...(drawn.tag === undefined ? {} : { tag: drawn.tag as CheckIn["tag"] & string }),
});

/** Guesses of the other stay where they are released, and become others where they are not. */
function guesses({ scales }: CheckIn, items: readonly ReleasableItem[], salt: number) {
  if (!items.includes("guesses")) return { other_closeness: (salt + 5) % 10, other_room: 3 };
  const { other_closeness: guess } = scales;
  return guess === undefined ? {} : { other_closeness: guess };
}

/** Changes everything of a check-in that the release does not name. */
function mutated(checkIn: CheckIn, items: readonly ReleasableItem[], salt: number): CheckIn {
  const { closeness, room, reach } = checkIn.scales;
  const kept = (item: ReleasableItem, name: string, value: number | undefined) =>
    items.includes(item)
      ? value === undefined
        ? {}
        : { [name]: value }
      : { [name]: (salt * 7 + 3) % 11 };
  const { minute } = checkIn.time;
  const half = (minute ?? 1200) < 840 ? 0 : 840;
  return {
    person: checkIn.person,
    time: { day: checkIn.time.day, minute: half + (salt % 500), offsetMinutes: salt % 60 },
    scales: {
      ...kept("closeness", "closeness", closeness),
      ...kept("room", "room", room),
      ...kept("reach", "reach", reach),
      wanted: salt % 5,
      stress: salt % 10,
      understood: (salt + 4) % 10,
      ...guesses(checkIn, items, salt),
    },
    events: items.includes("events") ? checkIn.events : { argument: 1 },
    ...(items.includes("tags")
      ? checkIn.tag === undefined
        ? {}
        : { tag: checkIn.tag }
      : { tag: "stress" as const }),
    late: salt % 2 === 0,
  };
}

describe("releasedDays", () => {
  test("is the same to the byte whatever was not released says (random records and releases)", () => {
    fc.assert(
      fc.property(
        checkIns,
        fc.subarray([...releasableItems]),
        fc.integer({ min: 0, max: 1e6 }),
        (drawn, items, salt) => {
          const own = drawn.map((one) => asCheckIn("a", one));
          const release = { items, fromDay: 20_003, toDay: 20_015 };
          const hidden = own.map((one, i) => mutated(one, items, salt + i));
          const outside = asCheckIn("a", {
            day: 20_001,
            minute: 1,
            scales: { closeness: 1 },
            events: { argument: 1 },
          });
          const others = asCheckIn("b", {
            day: 20_005,
            minute: 9,
            scales: { closeness: 2 },
            events: {},
          });
          const before = JSON.stringify(releasedDays(own, "a", release));
          const after = JSON.stringify(
            releasedDays([outside, ...hidden.reverse(), others], "a", release),
          );
          expect(after).toBe(before);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("gives nothing for no items, and nothing outside the days", () => {
    const own = [
      asCheckIn("a", { day: 20_000, minute: 1200, scales: { closeness: 5 }, events: {} }),
    ];
    expect(releasedDays(own, "a", { items: [], fromDay: 0, toDay: 30_000 })).toEqual([]);
    expect(
      releasedDays(own, "a", { items: ["closeness"], fromDay: 20_001, toDay: 30_000 }),
    ).toEqual([]);
    const without = { items: ["closeness"] as const, fromDay: 0, toDay: 30_000, without: [20_000] };
    expect(releasedDays(own, "a", without)).toEqual([]);
  });

  test("comes back as check-ins with what was given and no more", () => {
    const own = [
      asCheckIn("a", {
        day: 20_000,
        minute: 1295,
        scales: { closeness: 5, stress: 9 },
        events: { argument: 1, repair: 0 },
      }),
    ];
    const given = releasedDays(own, "a", {
      items: ["closeness", "events"],
      fromDay: 0,
      toDay: 30_000,
    });
    expect(checkInsOfReleased(given, "b")).toEqual([
      {
        person: "b",
        time: { day: 20_000, minute: 1200, offsetMinutes: undefined },
        scales: { closeness: 5 },
        events: { argument: 1 },
      },
    ]);
  });
});
