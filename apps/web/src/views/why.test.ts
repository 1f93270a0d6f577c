import type { Reading } from "@ebb/core";
import { loadTexts } from "@ebb/knowledge";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { whyView } from "./why.ts";

const texts = await loadTexts("en");
const ask = [{ question: "q1", separates: ["stress", "auton"] }];
const withReasons = (reasons: Partial<Reading["reasons"]>): Reading => ({
  ...sampleReading(),
  reasons: { ...sampleReading().reasons, ...reasons },
});
const leading = (id: string, probability: number, words: "leaning" | "likely") => ({
  id,
  probability,
  words,
  for: [],
  against: [],
  would_change: [],
});

describe("whyView", () => {
  it("shares out exactly 20 dots and never rounds a reason up", () => {
    const reading = withReasons({
      of: "self",
      leading: [leading("stress", 0.64, "likely"), leading("auton", 0.29, "leaning")],
    });
    const view = whyView(reading, texts, texts, true);
    const dots = view.reasons.map((reason) => reason.dots);
    expect(dots).toEqual([12, 5]);
    expect(dots.reduce((x, y) => x + y, 0) + view.unclearDots).toBe(20);
    expect(view.reasons.map((reason) => reason.hasNumber)).toEqual([true, false]);
  });

  it("says nothing of the other but questions, and none while the gate is raised", () => {
    const reading = withReasons({ of: "other", ask });
    expect(whyView(reading, texts, texts, true)).toMatchObject({ reasons: [], unclearDots: 20 });
    expect(whyView(reading, texts, texts, true).ask).toHaveLength(1);
    expect(whyView(reading, texts, texts, false).ask).toEqual([]);
  });
});
