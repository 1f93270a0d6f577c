import type { Finding, Reading } from "@ebb/core";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { findingsView } from "./findings.ts";

const finding: Finding = {
  id: "before:a:S1",
  kind: "before_stepping_back",
  strength: "likely",
  person: "a",
  about: "S1",
  size: 1.2,
  interval80: [0.6, 1.8],
  days: ["2026-03-04", "2026-03-09"],
  gates: { interval: true, held_out_gain: 0.02, false_alarm: 0.0021 },
};
const reading: Reading = { ...sampleReading(), findings: [finding] };

describe("findingsView", () => {
  it("says a finding in a sentence with its days, its strength and its chance of being false", () => {
    const [card] = findingsView(reading, "en", []).cards;
    expect(card?.sentence.length).toBeGreaterThan(20);
    expect(card?.sentence).not.toMatch(/because|undefined|NaN/);
    expect(card).toMatchObject({ inWords: "likely", days: finding.days, falseInHundred: 1 });
  });

  it("leaves out what the person called wrong", () => {
    expect(findingsView(reading, "de", [finding.id]).cards).toEqual([]);
  });

  it("shows of the own record only what has its card, and says how many wait", () => {
    expect(findingsView(reading, "en", [], [])).toMatchObject({ cards: [], waiting: 1 });
    expect(findingsView(reading, "en", [], [finding.id])).toMatchObject({ waiting: 0 });
    expect(findingsView(reading, "en", [], [finding.id]).cards).toHaveLength(1);
  });
});
