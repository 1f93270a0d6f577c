import { expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { dailyRecordOf } from "./daily.ts";

const note = (
  day: number,
  scales: CheckIn["scales"],
  events: CheckIn["events"] = {},
  person: CheckIn["person"] = "a",
): CheckIn => ({
  person,
  time: { day, minute: undefined, offsetMinutes: undefined },
  scales,
  events,
});

test("dailyRecordOf takes the mean of a day's scales and the largest of its events; missed days are NaN", () => {
  const record = dailyRecordOf(
    [
      note(10, { closeness: 4 }, { argument: 0 }),
      note(10, { closeness: 7, stress: 3 }, { argument: 0.5 }),
      note(12, { closeness: 1 }),
    ],
    "a",
  );
  expect(record?.days).toBe(3);
  expect([...(record?.columns.closeness ?? [])]).toEqual([5.5, Number.NaN, 1]);
  expect([...(record?.columns.stress ?? [])]).toEqual([3, Number.NaN, Number.NaN]);
  expect([...(record?.columns.argument ?? [])]).toEqual([0.5, Number.NaN, Number.NaN]);
});

test("dailyRecordOf reads events as chips only where none is ever noted as 0", () => {
  const chips = dailyRecordOf(
    [note(1, { stress: 2 }), note(2, { stress: 3 }, { argument: 1 })],
    "a",
  );
  expect([...(chips?.columns.argument ?? [])]).toEqual([0, 1]);
  expect([...(chips?.columns.low_mood ?? [])]).toEqual([Number.NaN, Number.NaN]);
  const morning = dailyRecordOf([note(1, { closeness: 2 }), note(2, {}, { argument: 1 })], "a");
  expect([...(morning?.columns.argument ?? [])]).toEqual([Number.NaN, 1]);
  const explicit = dailyRecordOf(
    [note(1, { stress: 2 }), note(2, { stress: 3 }, { argument: 1 }), note(3, {}, { argument: 0 })],
    "a",
  );
  expect([...(explicit?.columns.argument ?? [])]).toEqual([Number.NaN, 1, 0]);
});

test("dailyRecordOf sees one person only, and is undefined for who never noted", () => {
  const notes = [note(1, { room: 2 }), note(1, { room: 9 }, {}, "b")];
  expect([...(dailyRecordOf(notes, "a")?.columns.room ?? [])]).toEqual([2]);
  expect(dailyRecordOf(notes.slice(0, 1), "b")).toBeUndefined();
});
