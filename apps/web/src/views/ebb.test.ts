import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { ebbView } from "./ebb.ts";
import { loopView } from "./loop.ts";

describe("ebbView", () => {
  it("shows parts that add up to the whole, the rest last, the others by size", () => {
    const reading = sampleReading();
    const view = ebbView(reading, 0, "en")!;
    const ebb = reading.ebbs[0]!;
    const whole = ebb.parts.reduce((sum, part) => sum + part.amount, 0) + ebb.unexplained;
    expect(view.total).toBeCloseTo(whole, 12);
    expect(view.parts.at(-1)?.isRest).toBe(true);
    const sizes = view.parts.slice(0, -1).map((part) => Math.abs(part.amount));
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
  });

  it("keeps zero and every interval inside its scale", () => {
    const view = ebbView(sampleReading(), 0, "de")!;
    expect(view.extent[0]).toBeLessThanOrEqual(Math.min(0, ...view.bars.map((p) => p.low)));
    expect(view.extent[1]).toBeGreaterThanOrEqual(Math.max(0, ...view.bars.map((p) => p.high)));
  });

  it("gives nothing for an ebb that is not there", () => {
    expect(ebbView(sampleReading(), 99, "en")).toBeNull();
  });
});

describe("loopView", () => {
  const how = { names: { a: "", b: "", reader: "a" as const }, language: "en" as const };

  it("marks an arrow as told only when the reading supports it", () => {
    const view = loopView(sampleReading(), undefined, how);
    expect(view.arrows.map((a) => [a.from, a.isTold, a.direction])).toEqual([
      ["a", false, "opposes"],
      ["b", true, "follows"],
    ]);
  });

  it("is too early without a reading and has no arrows", () => {
    expect(loopView(undefined, undefined, how)).toMatchObject({
      strength: "too_early",
      arrows: [],
    });
  });
});
