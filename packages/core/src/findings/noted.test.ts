import { expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { notedOf } from "./noted.ts";

const note = (
  day: number,
  closeness: number | undefined,
  events: CheckIn["events"],
  person: "a" | "b" = "a",
): CheckIn => ({
  person,
  time: { day, minute: undefined, offsetMinutes: undefined },
  scales: closeness === undefined ? {} : { closeness },
  events,
});

const name = (day: number) => `day ${day}`;

test("notedOf counts same days by hand: farther is below the own middle day", () => {
  const noted = notedOf(
    [
      note(1, 3, { argument: 1, apart: 0 }),
      note(2, 8, { argument: 0, apart: 1 }),
      note(3, 4, { argument: 1, apart: 0 }),
      note(4, 7, { argument: 0, apart: 0 }),
      note(5, 6, { argument: 1 }),
      note(6, undefined, { argument: 1 }),
      note(3, 1, { argument: 0 }, "b"),
    ],
    "a",
    name,
  );
  // A chip without any scale is no check-in kept.
  expect(noted?.check_ins).toBe(5);
  expect(noted?.closeness).toMatchObject({ days: 5, mean: 5.6, least: 3, most: 8 });
  expect(noted?.closeness?.sd).toBeCloseTo(Math.sqrt((6.76 + 5.76 + 2.56 + 1.96 + 0.16) / 4), 12);
  expect(noted?.same_day).toEqual([
    {
      about: "argument",
      with: { days: 3, farther: 2 },
      without: { days: 2, farther: 0 },
      days: ["day 1", "day 3", "day 5"],
    },
    {
      about: "apart",
      with: { days: 1, farther: 0 },
      without: { days: 3, farther: 2 },
      days: ["day 2"],
    },
  ]);
});

test("notedOf counts nothing on the same days from 14 check-ins on, and nothing of who noted nothing", () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, day) => note(day, day % 5, { argument: day % 2 }));
  expect(notedOf(days(13), "a", name)?.same_day).toHaveLength(1);
  expect(notedOf(days(14), "a", name)?.same_day).toEqual([]);
  expect(notedOf(days(14), "a", name)?.closeness?.days).toBe(14);
  expect(notedOf(days(14), "b", name)).toBeNull();
});

test("notedOf leaves out an event that was never absent or never there", () => {
  const noted = notedOf(
    [note(1, 3, { argument: 1, apart: 0 }), note(2, 5, { argument: 1, apart: 0 })],
    "a",
    name,
  );
  expect(noted?.same_day).toEqual([]);
});
