import type { Reading, TideDay } from "@ebb/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { tideView } from "./tide.ts";

const blank = (day: TideDay): TideDay => ({ ...day, a: null, b: null });
const withTide = (tide: readonly TideDay[]): Reading => ({ ...sampleReading(), tide });

describe("tideView", () => {
  it("leaves a day without a point as blank paper: the ribbon stops and starts again", () => {
    const days = sampleReading().tide.slice(0, 10);
    const view = tideView(
      withTide(days.map((day, i) => (i === 4 ? blank(day) : day))),
      "all",
      "en",
    );
    expect(view.ribbons.a.map((s) => [s.start, s.mean.length])).toEqual([
      [0, 4],
      [5, 5],
    ]);
  });

  it("keeps every known day in exactly one stretch, whatever the gaps", () => {
    const days = sampleReading().tide;
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: days.length }), (known) => {
        const tide = known.map((k, i) => (k ? days[i]! : blank(days[i]!)));
        const { a } = tideView(withTide(tide), "all", "en").ribbons;
        const covered = a.flatMap((s) => s.mean.map((_, i) => s.start + i));
        expect(covered).toEqual(known.flatMap((k, i) => (k ? [i] : [])));
      }),
    );
  });

  it("draws at most 370 places for ten years, and says how many days one place holds", () => {
    const days = sampleReading().tide;
    const decade = Array.from({ length: 3650 }, (_, i) => days[i % days.length]!);
    const view = tideView(withTide(decade), "all", "en");
    expect(view.dates.length).toBeLessThanOrEqual(370);
    expect(view.step).toBe(10);
  });

  it("shows the days asked for and places the ebbs inside them", () => {
    const view = tideView(sampleReading(), 21, "en");
    expect(view.dates).toHaveLength(21);
    for (const well of view.wells) {
      expect(well.from).toBeGreaterThanOrEqual(0);
      expect(well.to).toBeLessThan(21);
    }
  });

  it("calls a person without a name the other, and says nothing of one who never noted", () => {
    const reading = sampleReading();
    const people = { ...reading.people, a: "", b: "", reader: "a" as const };
    const standing = { a: "closer" as const, b: "farther" as const };
    const both = tideView({ ...reading, people, standing }, 21, "en");
    expect(both.sentence).toMatch(/you felt closer than usual and the other felt farther/);
    expect(both.names.b).toBe("");
    const tide = reading.tide.map((day) => ({ ...day, b: null }));
    const alone = {
      ...reading,
      people,
      tide,
      standing: { a: "closer" as const, b: "unknown" as const },
    };
    expect(tideView(alone, 21, "en").sentence).toMatch(/you felt closer than usual\.$/);
    expect(tideView(alone, 21, "de").sentence).not.toMatch(/andere| {2}/);
  });
});
