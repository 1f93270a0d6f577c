import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appointmentFile, reminderFile, wasIgnored } from "./calendar.ts";

/** Days on which a calendar would remind, from the rules of the file, counted from the first of March. */
function daysOf(file: string): number[] {
  return file
    .split("BEGIN:VEVENT")
    .slice(1)
    .flatMap((event) => {
      const start = Number(/DTSTART:202603(\d\d)T/.exec(event)?.[1]) - 1;
      const [, apart, count] = /INTERVAL=(\d+);COUNT=(\d+)/.exec(event) ?? [];
      return Array.from({ length: Number(count) }, (_, i) => start + i * Number(apart));
    });
}

describe("reminderFile", () => {
  const at = "2026-03-01T10:00:00+01:00";
  const file = (wasIgnored: boolean) => reminderFile(at, "20:30", { language: "en", wasIgnored });

  it("is a neutral note at the hour of the clock", () => {
    expect(file(false)).toContain("DTSTART:20260301T203000\r\n");
    expect(file(false)).toContain("DTSTAMP:20260301T090000Z\r\n");
    expect(file(false)).not.toMatch(/ebb|relationship|partner/i);
    expect(file(false).match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(new Set(file(false).match(/UID:.*/g)).size).toBe(3);
  });

  it("halves itself from week to week within 21 days", () => {
    expect(daysOf(file(false))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 14, 18]);
  });

  it("begins at half where the last ones went by unheard", () => {
    expect(daysOf(file(true))).toEqual([0, 2, 4, 6, 7, 11, 14]);
  });
});

describe("wasIgnored", () => {
  const today = "2026-03-20";
  const few = ["2026-03-08", "2026-03-09", "2026-02-20"];
  it("is so only some weeks after a file, with little noted in the last two", () => {
    expect(wasIgnored({ savedOn: "2026-03-05", today, noted: few })).toBe(true);
    expect(wasIgnored({ savedOn: undefined, today, noted: few })).toBe(false);
    expect(wasIgnored({ savedOn: "2026-03-18", today, noted: few })).toBe(false);
    expect(wasIgnored({ savedOn: "2025-12-05", today, noted: few })).toBe(false);
    const enough = [...few, "2026-03-15", "2026-03-19"];
    expect(wasIgnored({ savedOn: "2026-03-05", today, noted: enough })).toBe(false);
  });
});

describe("appointmentFile", () => {
  it("keeps every line within 75 bytes and loses nothing of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (summary) => {
        const at = "2026-03-01T10:00:00+01:00";
        const file = appointmentFile({ at, when: "2026-03-02T18:00", summary });
        for (const line of file.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = file.replaceAll("\r\n ", "");
        const said = summary.replaceAll(/[\\;,]/g, (c) => `\\${c}`).replaceAll("\n", "\\n");
        expect(unfolded).toContain(`SUMMARY:${said}`);
      }),
    );
  });
});
