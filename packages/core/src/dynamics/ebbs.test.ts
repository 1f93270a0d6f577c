import { expect, test } from "vitest";
import type { CheckIn, TagId } from "../observations/index.ts";
import { steppingBackEbbs } from "./ebbs.ts";

function notes(room: readonly (number | undefined)[], tags: Record<number, TagId> = {}): CheckIn[] {
  return room.flatMap((value, day) => {
    const tag = tags[day];
    if (value === undefined && !tag) return [];
    return [
      {
        person: "a" as const,
        time: { day: 100 + day, minute: undefined, offsetMinutes: undefined },
        scales: value === undefined ? {} : { room: value },
        events: {},
        ...(tag ? { tag } : {}),
      },
    ];
  });
}

test("steppingBackEbbs joins runs with at most one day between, and splits at two", () => {
  const room = [1, 1, 9, 8, 1, 9, 1, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const ebbs = steppingBackEbbs(notes(room), "a");
  expect(ebbs.map((ebb) => [ebb.fromDay, ebb.toDay])).toEqual([
    [102, 105],
    [108, 108],
  ]);
  expect(ebbs[0]?.days).toEqual([102, 103, 105]);
  expect(ebbs[0]?.peak).toBe(9);
});

test("steppingBackEbbs says nothing with 13 known days, and nothing where room never varies", () => {
  expect(steppingBackEbbs(notes([...new Array(12).fill(1), 9]), "a")).toEqual([]);
  expect(steppingBackEbbs(notes(new Array(30).fill(4)), "a")).toEqual([]);
});

test("steppingBackEbbs takes a marked day at any length, and gives a later tag to the ebb before it", () => {
  expect(steppingBackEbbs(notes([1, 2, 3], { 1: "stress" }), "a")).toMatchObject([
    { fromDay: 101, toDay: 101, marked: true, tags: ["stress"] },
  ]);
  const room = [...new Array(13).fill(1), 9, 9, 1, 1, 1, 1, 1];
  const ebbs = steppingBackEbbs(notes(room, { 16: "conf" }), "a");
  expect(ebbs).toMatchObject([{ fromDay: 113, toDay: 114, marked: true, tags: ["conf"] }]);
});

test("steppingBackEbbs marks what only the other noted as a view, without tags", () => {
  const guesses = notes([...new Array(15).fill(1), 8]).map((one) => ({
    ...one,
    person: "b" as const,
    scales: { other_room: one.scales.room ?? 0 },
  }));
  expect(steppingBackEbbs(guesses, "a")).toMatchObject([{ person: "a", view: true, tags: [] }]);
  expect(steppingBackEbbs(guesses, "b")).toEqual([]);
});

test("steppingBackEbbs is the same for b with the names swapped, and a missing day is not a calm one", () => {
  const record = notes([1, 1, 9, undefined, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const swapped = record.map((one) => ({ ...one, person: "b" as const }));
  const [mine] = steppingBackEbbs(record, "a");
  const [theirs] = steppingBackEbbs(swapped, "b");
  expect(mine?.days).toEqual([102, 104]);
  expect(theirs).toEqual({ ...mine, person: "b" });
});
