import type { Finding } from "@ebb/core";
import { isoDate } from "@ebb/core";
import { type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { actsOfSaid } from "../worker/said.ts";
import { admitted, mostNewCards } from "./admitted.ts";

const finding = (id: string, chance = 0.01): Finding => ({
  id,
  kind: "same_day",
  strength: "leaning",
  person: "a",
  about: "stress",
  size: -0.4,
  interval80: [-0.6, -0.2],
  days: [],
  gates: { interval: true, held_out_gain: null, false_alarm: chance },
});

const firstDay = 20_500;
let count = 0;

function made(act: NewAct, day: number) {
  count += 1;
  const stamp = { act: count.toString(16).padStart(32, "0"), at: `${isoDate(day)}T20:00:00+01:00` };
  const parsed = parseNewAct(act, stamp);
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

/** Lives through days, each with what the engine found; gives the first day of each card. */
function lived(foundByDay: readonly (readonly string[])[]): Map<string, number> {
  const acts: ReturnType<typeof made>[] = [];
  const first = new Map<string, number>();
  foundByDay.forEach((ids, i) => {
    const day = firstDay + i;
    const reading = {
      ...sampleReading(),
      example: false,
      forecast: null,
      findings: ids.map((id) => finding(id)),
    };
    const said = actsOfSaid(reading, stateFromActs(acts), isoDate(day));
    acts.push(...said.map((act) => made(act, day)));
    for (const { id } of admitted(reading.findings, stateFromActs(acts), day))
      if (!first.has(id)) first.set(id, day);
  });
  return first;
}

describe("admitted", () => {
  it("lets at most two new cards into any seven days, whatever is found", () => {
    const ids = fc.subarray(["p", "q", "r", "s", "t", "u", "v"]);
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 30 }), (days) => {
        const firstDays = [...lived(days).values()];
        for (let from = firstDay; from < firstDay + days.length; from++) {
          const inWeek = firstDays.filter((day) => day >= from && day < from + 7).length;
          expect(inWeek).toBeLessThanOrEqual(mostNewCards);
        }
      }),
    );
  });

  it("keeps nobody waiting for ever: what goes on being found is shown in its turn", () => {
    const always = Array.from({ length: 22 }, () => ["p", "q", "r", "s", "t"]);
    const first = lived(always);
    expect([...first.values()].map((day) => day - firstDay).sort((x, y) => x - y)).toEqual([
      0, 0, 7, 7, 14,
    ]);
  });

  it("takes the better supported first and never what the person denied", () => {
    const found = [finding("p", 0.04), finding("q", 0.001), finding("r", 0.02), finding("s", 0)];
    const state = { ...stateFromActs([]), notIt: ["s"] };
    expect(admitted(found, state, firstDay).map(({ id }) => id)).toEqual(["q", "r"]);
  });
});
