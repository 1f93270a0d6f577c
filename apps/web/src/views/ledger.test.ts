import { type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { aheadView } from "./ahead.ts";
import { bandShares, calibrationOf, keptDays, scoredForecasts } from "./ledger.ts";

let count = 0;
const made = (act: NewAct, at: string) => {
  count += 1;
  const parsed = parseNewAct(act, { act: count.toString(16).padStart(32, "0"), at });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
};
const date = (day: number) => `2026-03-${String(day).padStart(2, "0")}`;
const evening = (day: number) => `${date(day)}T21:00:00+01:00`;
const noted = (day: number, closeness: number, at = evening(day)) =>
  made({ kind: "check-in", closeness, room: 2 }, at);
const said = (day: number, mean: number, on = day - 1) =>
  made(
    { kind: "forecast", made: date(on), day: date(day), person: "a", mean, sd: 1, persistence: 5 },
    evening(on),
  );

describe("kept forecasts", () => {
  it("are silent until five days are scored, and a day without a note is not one", () => {
    const acts = [2, 3, 4, 5, 6].flatMap((day) => [said(day, 5), noted(day, 5)]);
    expect(keptDays(stateFromActs(acts.slice(0, -1)))).toBeNull();
    expect(keptDays(stateFromActs(acts))).toHaveLength(5);
  });

  it("say where each day lay against the band of 1.28 sd", () => {
    const came = [5, 6.2, 6.4, 3.8, 3.6];
    const acts = came.flatMap((value, i) => [said(i + 2, 5), noted(i + 2, value)]);
    const places = keptDays(stateFromActs(acts))?.map((day) => day.place);
    expect(places).toEqual(["inside", "inside", "closer", "inside", "farther"]);
  });

  it("keep the band on the slider and score the mean of a day's check-ins", () => {
    const acts = [2, 3, 4, 5].flatMap((day) => [said(day, 9.6), noted(day, 9)]);
    const twice = [said(6, 9.6), noted(6, 4, `${date(6)}T08:00:00+01:00`), noted(6, 8)];
    const last = keptDays(stateFromActs([...acts, ...twice]))?.at(-1);
    expect(last).toMatchObject({ high: 10, came: 6, place: "farther" });
  });

  it("do not count what was said after the day, and of two the first", () => {
    const acts = [said(3, 4, 4), said(5, 4, 4), said(5, 6, 5), noted(3, 4), noted(5, 6)];
    expect(scoredForecasts(stateFromActs(acts))).toEqual([
      { date: date(5), mean: 4, sd: 1, persistence: 5, came: 6 },
    ]);
  });
});

/** CRPS by its definition: the integral of (F(x) - 1[x >= y])^2, trapezoids over a wide range. */
function crpsByHand(observed: number, mean: number, sd: number): number {
  const step = sd / 20_000;
  let cdf = 0;
  let sum = 0;
  for (let x = mean - 12 * sd; x < mean + 12 * sd; x += step) {
    cdf += (Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI))) * step;
    sum += (cdf - (x >= observed ? 1 : 0)) ** 2 * step;
  }
  return sum;
}

describe("the ledger", () => {
  /** Days that jump between 3 and 7. */
  const jumps = (day: number) => (day % 2 === 0 ? 3 : 7);
  const recordOf = (days: number, forecastOf: (day: number) => number) =>
    stateFromActs(
      Array.from({ length: days }, (_, i) => i + 1).flatMap((day) => [
        ...(day > 5 ? [said(day, forecastOf(day))] : []),
        noted(day, jumps(day)),
      ]),
    );

  it("has the scores of the definition, for itself and both rivals", () => {
    const ledger = calibrationOf(recordOf(6, () => 4));
    // Before day 6 (which came as 3): 7 3 7 3 7, so steps of 4, mean 5.4, and the kept last value 5.
    expect(ledger).toMatchObject({ scored: 1, cover80: 1, hasSkill: false });
    expect(ledger?.crps).toBeCloseTo(crpsByHand(3, 4, 1), 3);
    expect(ledger?.crpsPersistence).toBeCloseTo(crpsByHand(3, 5, 4), 3);
    expect(ledger?.crpsMean).toBeCloseTo(crpsByHand(3, 5.4, Math.sqrt(4.8)), 3);
  });

  it("claims skill for forecasts that know, from 14 on, and none for those that do not", () => {
    expect(calibrationOf(recordOf(19, jumps))?.hasSkill).toBe(true);
    expect(calibrationOf(recordOf(18, jumps))).toMatchObject({ scored: 13, hasSkill: false });
    const wrong = calibrationOf(recordOf(19, (day) => jumps(day + 1)));
    expect(wrong).toMatchObject({ scored: 14, cover80: 0, hasSkill: false });
    expect(calibrationOf(recordOf(5, jumps))).toBeNull();
  });

  it("shows its figures on the screen only with skill", () => {
    const interval = { mean: 5, interval80: [4, 6] as const };
    const forecast = {
      days: [{ date: "2026-03-30", a: interval, b: null }],
      paths: { a: [[5]], b: [] },
      skill: null,
    };
    const reading = { ...sampleReading(), forecast };
    const good = calibrationOf(recordOf(19, jumps));
    const few = calibrationOf(recordOf(18, jumps));
    expect(aheadView(reading, good)?.skill).toEqual(good);
    expect(aheadView(reading, few)).toMatchObject({ skill: null, scored: 13, needed: 14 });
    expect(aheadView(reading, null)).toMatchObject({ skill: null, scored: 0 });
  });
});

describe("bandShares", () => {
  const one = (came: number) => ({ date: "2026-03-01", mean: 0, sd: 1, persistence: null, came });

  it("counts the days inside each band", () => {
    const shares = bandShares([0, 0.2, 0.5, 1, 1.5, 3].map(one));
    expect(shares.map(({ seen }) => Math.round(seen * 6))).toEqual([2, 3, 4, 5]);
    expect(bandShares([])).toEqual([]);
  });

  it("puts the play of chance where all outcomes, counted one by one, put it", () => {
    const n = 12;
    for (const { promised, low, high } of bandShares(Array.from({ length: n }, () => one(0)))) {
      const mass = Array.from({ length: n + 1 }, () => 0);
      for (let outcome = 0; outcome < 2 ** n; outcome++) {
        const inside = outcome.toString(2).replaceAll("0", "").length;
        mass[inside] = (mass[inside] ?? 0) + promised ** inside * (1 - promised) ** (n - inside);
      }
      const below = (k: number) => mass.slice(0, k).reduce((sum, part) => sum + part, 0);
      expect(below(Math.round(low * n))).toBeLessThanOrEqual(0.1);
      expect(below(Math.round(low * n) + 1)).toBeGreaterThan(0.1);
      expect(below(Math.round(high * n) + 1)).toBeGreaterThanOrEqual(0.9 - 1e-12);
      expect(below(Math.round(high * n))).toBeLessThan(0.9);
    }
  });
});
