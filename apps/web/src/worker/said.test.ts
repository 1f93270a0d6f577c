import type { Reading } from "@ebb/core";
import { type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { actsOfSaid } from "./said.ts";

let count = 0;
const made = (act: NewAct, at: string) => {
  count += 1;
  const parsed = parseNewAct(act, { act: count.toString(16).padStart(32, "0"), at });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
};
const noted = (date: string, closeness: number) =>
  made({ kind: "check-in", closeness, room: 2 }, `${date}T20:00:00+01:00`);
const point = (mean: number, half: number) => ({
  mean,
  interval80: [mean - half, mean + half] as const,
});
const reading = (part: Partial<Reading> = {}): Reading => ({
  ...sampleReading(),
  example: false,
  tide: [],
  forecast: {
    days: [
      { date: "2026-03-11", a: point(5, 1.2815515655446004), b: null },
      { date: "2026-03-12", a: point(5.5, 2), b: null },
    ],
    paths: { a: [], b: [] },
    skill: null,
  },
  ...part,
});
const finding = {
  id: "same_day a stress",
  kind: "same_day",
  strength: "leaning" as const,
  person: "a" as const,
  about: "stress",
  size: -0.4,
  interval80: [-0.6, -0.2] as const,
  days: [],
  gates: { interval: true, held_out_gain: null, false_alarm: null },
};

describe("actsOfSaid", () => {
  it("keeps the forecast of the first day that is not noted, with the last value before it", () => {
    const state = stateFromActs([noted("2026-03-09", 4), noted("2026-03-10", 7)]);
    const [act] = actsOfSaid(reading(), state, "2026-03-10");
    expect(act).toMatchObject({ made: "2026-03-10", day: "2026-03-11", mean: 5, persistence: 7 });
    expect(act).toMatchObject({ kind: "forecast", sd: expect.closeTo(1, 9) });
  });

  it("adds the spread of noting to the spread of the level", () => {
    const day = sampleReading().tide[0];
    if (!day) throw new Error("no day");
    const tide = [{ ...day, a: point(5, 0), observed: { a: 5.75, b: null } }];
    const [act] = actsOfSaid(reading({ tide }), stateFromActs([]), "2026-03-10");
    expect(act).toMatchObject({ sd: expect.closeTo(1.25, 9) });
  });

  it("keeps one a day, never a second for the same day, and none for the example or at rest", () => {
    const first = actsOfSaid(reading(), stateFromActs([]), "2026-03-10");
    const kept = first.map((act) => made(act, "2026-03-10T20:00:00+01:00"));
    expect(actsOfSaid(reading(), stateFromActs(kept), "2026-03-10")).toEqual([]);
    expect(actsOfSaid(reading(), stateFromActs(kept), "2026-03-11")).toEqual([]);
    expect(actsOfSaid(reading(), stateFromActs(kept), "2026-03-12")).toHaveLength(1);
    expect(actsOfSaid(reading({ example: true }), stateFromActs([]), "2026-03-10")).toEqual([]);
    const rest = made({ kind: "setting", name: "frozen", value: true }, "2026-03-09T20:00:00Z");
    expect(actsOfSaid(reading(), stateFromActs([rest]), "2026-03-10")).toEqual([]);
  });

  it("keeps a card when its strength moves and when it is gone, but not when the person denied it", () => {
    const shown = reading({ forecast: null, findings: [finding] });
    const gone = reading({ forecast: null, findings: [] });
    const at = "2026-03-10T20:00:00+01:00";
    const first = actsOfSaid(shown, stateFromActs([]), "2026-03-10");
    expect(first).toMatchObject([{ kind: "card", subject: finding.id, strength: "leaning" }]);
    const kept = first.map((act) => made(act, at));
    expect(actsOfSaid(shown, stateFromActs(kept), "2026-03-10")).toEqual([]);
    const left = actsOfSaid(gone, stateFromActs(kept), "2026-03-11");
    expect(left).toEqual([{ kind: "card", subject: finding.id, strength: null }]);
    const all = [...kept, ...left.map((act) => made(act, "2026-03-11T20:00:00+01:00"))];
    expect(actsOfSaid(gone, stateFromActs(all), "2026-03-12")).toEqual([]);
    const denied = made({ kind: "not-it", subject: finding.id }, at);
    expect(actsOfSaid(shown, stateFromActs([denied]), "2026-03-10")).toEqual([]);
  });
});
