import { type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { keptDays, scoredForecasts } from "./ledger.ts";

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
