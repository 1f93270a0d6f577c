import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appointmentFile, reminderFile } from "./calendar.ts";

describe("reminderFile", () => {
  it("repeats a neutral note on 21 days at the hour of the clock", () => {
    const file = reminderFile("2026-03-01T10:00:00+01:00", "20:30", "en");
    expect(file).toContain("DTSTART:20260301T203000\r\n");
    expect(file).toContain("RRULE:FREQ=DAILY;COUNT=21\r\n");
    expect(file).toContain("DTSTAMP:20260301T090000Z\r\n");
    expect(file).not.toMatch(/ebb|relationship|partner/i);
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
