import { knowledge } from "@ebb/knowledge";
import { describe, expect, it } from "vitest";
import { tideView } from "../views/tide.ts";
import { exampleRecord } from "./example.ts";
import { exampleReading, exampleText } from "./example-reading.ts";
import { createReadings } from "./readings.ts";

const fourDigits = (value: unknown): unknown => {
  if (typeof value === "number") return Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(fourDigits);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fourDigits(part)]));
};

describe("the reading of the example that the build keeps", () => {
  const kept = JSON.parse(exampleText(knowledge));
  const reading = exampleReading(knowledge);

  it("is the reading that is computed now, to the last kept digit", () => {
    expect(kept).toEqual(fourDigits(reading));
  });

  it("stands on an approximation that is trusted, or on chains that agree", () => {
    expect(reading.model?.trusted).toBe(true);
  });

  it("says the same sentences and draws the same ebbs", () => {
    for (const language of ["en", "de"] as const) {
      const [shown, whole] = [kept, reading].map((one) => tideView(one, "all", language));
      expect(shown?.sentence).toBe(whole?.sentence);
      expect(shown?.wells.map(({ id, heading }) => [id, heading])).toEqual(
        whole?.wells.map(({ id, heading }) => [id, heading]),
      );
    }
  });

  it("stands in for reading the record, and only that record", async () => {
    const readings = createReadings(async () => knowledge);
    const record = exampleRecord(knowledge);
    readings.know(record, kept);
    expect(await readings.of(record)).toBe(kept);
    expect(await readings.of({ ...record, checkIns: [] })).toBeUndefined();
  });
});
