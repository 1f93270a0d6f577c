import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { notedInSeason } from "./season.ts";
import { type TideView, tideView } from "./tide.ts";

describe("notedInSeason", () => {
  const tide: TideView = {
    ...tideView(sampleReading(), 21, "en"),
    dates: ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-21", "2026-03-22"],
    names: { a: "", b: "", reader: "a" },
    seen: {
      a: [
        [0, 5],
        [2, 6],
        [3, 4],
        [4, 4],
      ],
      b: [[1, 5]],
    },
  };

  it("counts the reader's own days of the season and no others", () => {
    expect(notedInSeason(tide, "2026-03-21", 21)).toBe(3);
    expect(notedInSeason(tide, "2026-03-22", 21)).toBe(3);
    expect(notedInSeason(tide, "2026-03-23", 21)).toBe(3);
    expect(notedInSeason(tide, "2026-03-24", 21)).toBe(2);
  });

  it("is none without a tide", () => {
    expect(notedInSeason(null, "2026-03-21", 21)).toBe(0);
  });
});
