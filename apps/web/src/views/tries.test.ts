import { isoDate, planExperiment } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { type Act, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { rhythmIn, tryPower, tryView } from "./tries.ts";

const entry = knowledge.experiments.find(({ id }) => id === "e12");
if (!entry) throw new Error("no such entry");
const first = 20_500;
const act = (kind: string, fields: object, at: number): Act =>
  ({ act: `x${at}${kind}`, at: `${isoDate(at)}T20:00:00+01:00`, kind, ...fields }) as Act;

/** Six weeks in which each coin day is higher by `effect` points. */
function record(effect: number, extra: readonly Act[] = []) {
  const random = createRandom(5);
  const plan = planExperiment({ blockDays: 2, weeks: 6 }, first, random);
  const days = Array.from({ length: 42 }, (_, i) => (plan.chosenDays.includes(first + i) ? 1 : 0));
  const noted = days.map((drawn, i) => {
    const closeness = Math.min(10, Math.max(0, 5 + drawn * effect + random.normal()));
    return act("check-in", { closeness }, first + i);
  });
  const experiment = { experiment: "t", step: "e12", from: isoDate(first), days };
  return stateFromActs([act("experiment", experiment, first - 1), ...noted, ...extra]);
}
const at = (state: ReturnType<typeof record>, today: number) =>
  tryView(state, knowledge.experiments, (id) => id, today);

describe("a try by coin", () => {
  it("shows today's side of the coin and no result before the end", () => {
    const state = record(3);
    const view = at(state, first + 4);
    expect(view?.result).toBeNull();
    expect(view?.isOver).toBe(false);
    expect(view?.today?.isDrawn).toBe(state.experiments[0]?.days[4] === 1);
    expect(view?.daysLeft).toBe(38);
    expect(at(state, first - 1)?.today).toBeNull();
  });

  it("reads a large effect as better and a reversed one as worse, with an interval that holds it", () => {
    const better = at(record(3), first + 42)?.result;
    expect(better?.reads).toBe("better");
    expect(better?.p).toBeLessThan(0.05);
    expect(better?.interval80?.[0]).toBeGreaterThan(0);
    expect(better?.interval80?.[0]).toBeLessThan(better?.effect ?? 0);
    expect(better?.interval80?.[1]).toBeGreaterThan(better?.effect ?? 0);
    expect(at(record(-3), first + 42)?.result?.reads).toBe("worse");
  });

  it("says nothing of an effect of nothing, and counts the days on which it was done", () => {
    const state = record(0);
    const drawn = (state.experiments[0]?.days ?? []).flatMap((one, i) => (one ? [first + i] : []));
    const done = drawn
      .slice(0, 3)
      .map((day) => act("experiment-day", { experiment: "t", day: isoDate(day), done: true }, day));
    const result = at(record(0, done), first + 42)?.result;
    expect(result?.reads).toBe("open");
    expect(result).toMatchObject({ done: 3, drawn: drawn.length });
  });

  it("is over when it is stopped, and then counts the days until then alone", () => {
    const days = record(3).experiments[0]?.days ?? [];
    const fields = { experiment: "t", step: "e12", from: isoDate(first), days };
    const stop = act("experiment", { ...fields, stopped: isoDate(first + 3) }, first + 3);
    const view = at(record(3, [stop]), first + 20);
    expect(view).toMatchObject({ isOver: true, isStopped: true });
    expect(view?.result?.reads).toBe("too_few");
    expect(view?.result?.blocks).toBeLessThanOrEqual(2);
  });

  it("tells before the start what a short plan cannot show, and offers a length that can", () => {
    const usual = rhythmIn(stateFromActs([]), "closeness", first);
    expect(usual.sd).toBeUndefined();
    const short = tryPower(entry, 4, usual);
    expect(short.isTooWeak).toBe(true);
    expect(short.smallest).toBeGreaterThan(0.8);
    const longer = tryPower(entry, short.longer ?? 0, usual);
    expect(longer.isTooWeak).toBe(false);
    // The same plan for a step of one day: nothing of its effect is lost to the days it is compared with.
    expect(tryPower({ ...entry, carry_over_days: 0 }, 4, usual).smallest).toBeLessThan(
      short.smallest,
    );
    const own = tryPower(entry, 12, rhythmIn(record(0), "closeness", first + 41));
    expect(own.points).toBeGreaterThan(0);
  });
});
