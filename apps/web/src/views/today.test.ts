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
});
