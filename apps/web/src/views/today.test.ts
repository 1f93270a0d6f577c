import { type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { todayView } from "./today.ts";

let count = 0;
const made = (act: NewAct, at: string) => {
  count += 1;
  const parsed = parseNewAct(act, { act: count.toString(16).padStart(32, "0"), at });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
};
const noted = (at: string, closeness: number) => made({ kind: "check-in", closeness, room: 2 }, at);
const evening = (day: number) => `2026-03-${String(day).padStart(2, "0")}T21:00:00+01:00`;

describe("todayView", () => {
  it("begins with an empty form and no season", () => {
    const view = todayView(stateFromActs([]), { at: evening(3) }, false);
    expect(view.form).toMatchObject({ date: "2026-03-03", part: "evening", replaces: null });
    expect(view).toMatchObject({ marks: [], days: 0, season: null, isYesterdayOpen: false });
  });

  it("asks two scales on a morning of the first three weeks and six after", () => {
    const state = stateFromActs([noted(evening(1), 5)]);
    const early = todayView(state, { at: "2026-03-05T08:00:00+01:00" }, false).form;
    expect(early.scales).toEqual(["closeness", "room"]);
    expect(todayView(state, { at: "2026-03-30T08:00:00+02:00" }, false).form.scales).toHaveLength(
      6,
    );
  });

  it("puts today's value beside those of the two weeks before, gaps left out", () => {
    const state = stateFromActs([noted(evening(1), 4), noted(evening(3), 6), noted(evening(5), 7)]);
    const mark = todayView(state, { at: evening(5) }, false).marks.find(
      (m) => m.scale === "closeness",
    );
    expect(mark).toMatchObject({ value: 7, before: [4, 6] });
  });

  it("offers yesterday when it is missing, and ends a season after 21 days", () => {
    const state = stateFromActs([noted(evening(1), 4)]);
    const view = todayView(state, { at: evening(22) }, false);
    expect(view.isYesterdayOpen).toBe(true);
    expect(view.season).toEqual({ day: 21, of: 21, isOver: true });
  });

  it("knows the room said today, not yesterday's, and asks for none while the gate is raised", () => {
    const said = (day: number, value: string) =>
      made({ kind: "answer", id: "room today", value }, evening(day));
    const state = stateFromActs([said(4, "much"), said(5, "some"), said(5, "little")]);
    const roomOn = (day: number, isRaised: boolean) =>
      todayView(state, { at: evening(day) }, isRaised).roomToday;
    expect(roomOn(5, false)?.room).toBe("little");
    expect(roomOn(6, false)?.room).toBeNull();
    expect(roomOn(5, true)).toBeNull();
  });

  it("says the coin's side on its day until it is answered, never while the gate is raised", () => {
    const plan = { kind: "experiment" as const, experiment: "t", step: "e12", from: "2026-03-05" };
    const begun = made({ ...plan, days: [0, 1, 1, 0] }, evening(4));
    const coinOn = (day: number, isRaised = false, acts = [begun]) =>
      todayView(stateFromActs(acts), { at: evening(day) }, isRaised).isCoinDay;
    expect([4, 5, 6, 7, 8, 9].map((day) => coinOn(day))).toEqual([
      ...[false, false, true, true, false, false],
    ]);
    expect(coinOn(6, true)).toBe(false);
    const done = {
      kind: "experiment-day" as const,
      experiment: "t",
      day: "2026-03-06",
      done: true,
    };
    expect(coinOn(6, false, [begun, made(done, evening(6))])).toBe(false);
    const stop = { ...plan, days: [0, 1, 1, 0] as (0 | 1)[], stopped: "2026-03-06" };
    expect(coinOn(7, false, [begun, made(stop, evening(6))])).toBe(false);
  });

  it("asks once whether a step helped, when its review has come", () => {
    const step = { kind: "step" as const, step: "a12", status: "begun" as const };
    const begun = made({ ...step, until: "2026-03-08" }, evening(1));
    const stepOn = (day: number, acts = [begun]) =>
      todayView(stateFromActs(acts), { at: evening(day) }, false).step;
    expect(stepOn(7)?.isDue).toBe(false);
    expect(stepOn(8)?.isDue).toBe(true);
    expect(stepOn(9, [begun, made({ ...step, status: "done" }, evening(8))])).toBeNull();
  });

  it("offers the setting by myself at the start and every eight weeks, whatever was chosen", () => {
    const on = (day: string, value: boolean) =>
      stateFromActs([
        made({ kind: "setting", name: "alone", value }, evening(1)),
        made({ kind: "setting", name: "alone_offered", value: day }, evening(1)),
      ]);
    const offers = (state: ReturnType<typeof on>, at: string) =>
      todayView(state, { at }, false).offersByMyself;
    expect(offers(stateFromActs([]), evening(1))).toBe(true);
    for (const value of [true, false]) {
      expect(offers(on("2026-03-01", value), "2026-04-25T21:00:00+02:00")).toBe(false);
      expect(offers(on("2026-03-01", value), "2026-04-26T21:00:00+02:00")).toBe(true);
    }
  });
});
