import { describe, expect, test } from "vitest";
import { parseDiaryTime } from "./diary-time.ts";
import { localTimeFromIso } from "./local-time.ts";

describe("localTimeFromIso", () => {
  test("keeps the local day that is written, whatever the offset, on both sides of a change of clocks", () => {
    const winter = localTimeFromIso("2026-03-29T01:59:00+01:00");
    const summer = localTimeFromIso("2026-03-29T03:00:00+02:00");
    expect(winter).toEqual({ day: 20_541, minute: 119, offsetMinutes: 60 });
    expect(summer).toEqual({ day: 20_541, minute: 180, offsetMinutes: 120 });
    expect(localTimeFromIso("2026-03-29")).toEqual({
      ...{ day: 20_541, minute: undefined, offsetMinutes: undefined },
    });
    expect(localTimeFromIso("1969-12-31T14:30-0930")?.offsetMinutes).toBe(-570);
    expect(localTimeFromIso("2026-03-29t01:00:00.5z")?.offsetMinutes).toBe(0);
  });

  test.each([
    ...["2026-02-30", "2026-13-01", "26-01-01", "2026-01-01T24:00", "2026-01-01T10:60"],
    ...["2026-01-01T10:00+19:00", "2026-01-01T10:00+01:75", "2026-01-01T10", "yesterday", ""],
  ])("says that %s is no time", (text) => {
    expect(localTimeFromIso(text)).toBeUndefined();
    expect(parseDiaryTime(text)).toBeUndefined();
  });

  test("a diary's cell is the same time, within the years of living people", () => {
    expect(parseDiaryTime("2026-03-29T03:00:00+02:00")?.time).toEqual(
      localTimeFromIso("2026-03-29T03:00:00+02:00"),
    );
    expect(parseDiaryTime("1600-01-01")).toBeUndefined();
    expect(localTimeFromIso("1600-01-01")?.day).toBeLessThan(0);
  });
});
