import { expect, test } from "vitest";
import { type RoomEpisode, returnEvidenceOf } from "./return-evidence.ts";
import { graceMinutes, returnStateOf } from "./room.ts";

const taken = (returnedAt: number | undefined) => ({ from: 0, backAt: 60, returnedAt });

test("returnStateOf: a quarter of an hour is still on time, before and after the return", () => {
  expect(returnStateOf(taken(undefined), 0)).toBe("away");
  expect(returnStateOf(taken(undefined), 60 + graceMinutes)).toBe("away");
  expect(returnStateOf(taken(undefined), 61 + graceMinutes)).toBe("late");
  expect(returnStateOf(taken(40), 500)).toBe("returned");
  expect(returnStateOf(taken(60 + graceMinutes), 500)).toBe("returned");
  expect(returnStateOf(taken(61 + graceMinutes), 500)).toBe("returned_late");
});

const episode = (isAnnounced: boolean, recoveryDays: number | undefined): RoomEpisode => ({
  isAnnounced,
  isReturnKept: isAnnounced ? (recoveryDays ?? 9) < 4 : undefined,
  recoveryDays,
});

test("returnEvidenceOf counts, and compares only from four of each sort on", () => {
  const few = [
    ...[1, 2, 1].map((d) => episode(true, d)),
    ...[3, 4, 5, 4].map((d) => episode(false, d)),
  ];
  expect(returnEvidenceOf(few)).toMatchObject({
    announced: 3,
    silent: 4,
    returnsKept: 3,
    difference: undefined,
    interval80: undefined,
  });
  expect(returnEvidenceOf([])).toMatchObject({ announced: 0, silent: 0, difference: undefined });
});

test("returnEvidenceOf: difference of means with an interval that holds it, unknown recoveries left out", () => {
  const all = [
    ...[1, 2, 1, 2, undefined].map((d) => episode(true, d)),
    ...[3, 5, 4, 4].map((d) => episode(false, d)),
  ];
  const { announced, difference, interval80 } = returnEvidenceOf(all);
  expect(announced).toBe(5);
  expect(difference).toBeCloseTo(1.5 - 4, 12);
  // Welch by hand: variances 1/3 and 2/3 of four each, so the standard error is 0.5.
  expect(interval80?.[0]).toBeCloseTo(-2.5 - 1.44 * 0.5, 12);
  expect(interval80?.[1]).toBeCloseTo(-2.5 + 1.44 * 0.5, 12);
});

test("returnEvidenceOf turns its sign when the sorts change places", () => {
  const days = [1, 3, 2, 2, 5, 4, 6, 3];
  const one = days.map((d, i) => episode(i < 4, d));
  const other = days.map((d, i) => episode(i >= 4, d));
  const difference = returnEvidenceOf(one).difference ?? Number.NaN;
  expect(returnEvidenceOf(other).difference).toBeCloseTo(-difference, 12);
});
