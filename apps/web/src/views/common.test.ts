import { knowledge, loadTexts } from "@ebb/knowledge";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { commonView, isCommonShown, sharedOut } from "./common.ts";

const texts = await loadTexts("en");
const german = await loadTexts("de");

describe("what is common", () => {
  it("shares out exactly twenty dots over the reasons of the prior, each named once", () => {
    const view = commonView(knowledge.prior, { texts, fallback: texts }, 3);
    const dots = view.reasons.map((reason) => reason.dots);
    expect(dots.reduce((sum, one) => sum + one, 0)).toBe(20);
    expect(dots).toEqual([...dots].sort((x, y) => y - x));
    const names = [...view.reasons.map(({ name }) => name), ...view.rarer];
    expect(new Set(names).size).toBe(knowledge.prior.reasons.length);
  });

  it("has a name for each reason in German too", () => {
    const view = commonView(knowledge.prior, { texts: german, fallback: german }, 0);
    for (const { id, name } of view.reasons) expect(name).not.toBe(id);
  });

  it("never gives a reason a whole dot more or less than its share", () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(weights, (shares) => {
        const sum = shares.reduce((all, share) => all + share, 0);
        const dots = sharedOut(shares, 20);
        expect(dots.reduce((all, one) => all + one, 0)).toBe(20);
        for (const [i, share] of shares.entries())
          expect(Math.abs((dots[i] ?? 0) - (share / sum) * 20)).toBeLessThan(1);
      }),
    );
  });

  it("is shown of one's own stepping back only, before 14 check-ins, never with a raised gate", () => {
    const reading = (of: "self" | "other", check_ins: number, example = false) => {
      const sample = sampleReading();
      const { range, reasons } = sample;
      return { ...sample, example, range: { ...range, check_ins }, reasons: { ...reasons, of } };
    };
    expect(isCommonShown(undefined, false)).toBe(true);
    expect(isCommonShown(reading("self", 13), false)).toBe(true);
    expect(isCommonShown(reading("self", 14), false)).toBe(false);
    expect(isCommonShown(reading("other", 3), false)).toBe(false);
    expect(isCommonShown(reading("self", 3, true), false)).toBe(false);
    expect(isCommonShown(reading("self", 3), true)).toBe(false);
    expect(isCommonShown(undefined, true)).toBe(false);
  });
});
