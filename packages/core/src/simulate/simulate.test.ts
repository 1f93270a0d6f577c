import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { describe, expect, it } from "vitest";
import {
  type CheckIn,
  parseDiaryCsv,
  type ScaleName,
  writeDiaryCsv,
} from "../observations/index.ts";
import {
  drawCoupleSpec,
  drawStrangers,
  pairStrangers,
  type ScenarioChanges,
  type ScenarioName,
  type SimulatedCouple,
  scenarioNames,
  simulateCouple,
  truthOf,
} from "./index.ts";

const matrix = knowledge.prior;

function couple(scenario: ScenarioName, seed: number, days = 56, changes?: ScenarioChanges) {
  const random = createRandom(seed);
  const source = { id: "c1", scenario, days, matrix, ...(changes ? { changes } : {}) };
  return simulateCouple(drawCoupleSpec(source, random.fork(0)), matrix, random.fork(1));
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((sum, one) => sum + one, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = (f: (i: number) => number) => x.reduce((sum, _, i) => sum + f(i), 0);
  const at = (v: readonly number[], i: number) => v[i] ?? Number.NaN;
  const xy = product((i) => (at(x, i) - mx) * (at(y, i) - my));
  const xx = product((i) => (at(x, i) - mx) ** 2);
  const yy = product((i) => (at(y, i) - my) ** 2);
  return xy / Math.sqrt(xx * yy);
}

const scaleOf = (checkIns: readonly CheckIn[], person: "a" | "b", name: ScaleName) =>
  new Map(
    checkIns
      .filter((one) => one.person === person)
      .map((one) => [one.time.day, one.scales[name] ?? Number.NaN]),
  );

/** Values of two scales on the days that both maps know, shifted by `lag`. */
function pairsOf(x: Map<number, number>, y: Map<number, number>): [number[], number[]] {
  const days = [...x.keys()].filter((day) => y.has(day));
  return [days.map((day) => x.get(day) ?? 0), days.map((day) => y.get(day) ?? 0)];
}

describe("simulateCouple", () => {
  it.each(scenarioNames)(
    "%s: gives a diary that is read back whole, and the same for a seed",
    (name) => {
      const { checkIns } = couple(name, 5);
      const text = writeDiaryCsv([{ id: "c1", checkIns }], "calendar");
      const diary = parseDiaryCsv(text);
      expect(diary.problems).toEqual([]);
      expect(diary.unknownColumns).toEqual([]);
      expect(diary.dyads[0]?.checkIns).toEqual(checkIns);
      expect(writeDiaryCsv([{ id: "c1", checkIns: couple(name, 5).checkIns }], "calendar")).toBe(
        text,
      );
    },
  );

  it("keeps to its scenario: who notes, how much is missing, whose reason", () => {
    const share = (one: SimulatedCouple) => one.checkIns.length / (2 * one.spec.design.days);
    expect(share(couple("sparse", 1, 400))).toBeCloseTo(0.35, 1);
    expect(share(couple("default", 1, 400))).toBeCloseTo(0.75, 1);
    const oneSided = couple("one-sided", 2);
    expect(new Set(oneSided.checkIns.map(({ person }) => person))).toEqual(new Set(["a"]));
    expect(truthOf(couple("hurt", 3))).toMatchObject({ reason: "hurt", second: null, person: "a" });
    const none = truthOf(couple("null", 3));
    expect(none).toMatchObject({ reason: null, effects: [], parameters: { k_ab: 0, k_ba: 0 } });
    expect(truthOf(couple("fading", 3))).toMatchObject({ reason: "disinv" });
    expect(truthOf(couple("fading", 3)).parameters.d_a).toBeLessThan(0);
    const { k_ab, k_ba } = truthOf(couple("pursue-withdraw", 3)).parameters;
    expect(k_ab).toBeLessThan(0);
    expect(k_ba).toBeGreaterThan(0);
  });

  it("notes items and stepping back with the reliability of the design (seed 8)", () => {
    const one = couple("default", 8, 4000, { design: { missing: 0, rounded: false } });
    const own = one.checkIns.filter(({ person }) => person === "a");
    const room = own.map(({ scales }) => scales.room ?? 0);
    const truth = one.days.map((day) => day.room.a);
    expect(correlation(room, truth) ** 2).toBeCloseTo(0.75, 1);
    const events = own.map(({ events: noted }) => noted.argument ?? 0);
    const happened = one.days.map(({ day }) => (day.shared.has("argument") ? 1 : 0));
    expect(correlation(events, happened) ** 2).toBeCloseTo(0.8, 1);
  });

  it("gives closeness the spread and the coupling of its parameters (seed 9)", () => {
    const one = couple("null", 9, 6000, { design: { missing: 0, rounded: false } });
    const { parameters: p } = one.spec;
    const x = one.days.map(({ closeness }) => closeness.evening.a);
    const variance = x.reduce((sum, value) => sum + value * value, 0) / x.length;
    expect(variance / (p.g_a ** 2 / (2 * p.a_a))).toBeCloseTo(1, 1);
    expect(correlation(x.slice(1), x.slice(0, -1))).toBeCloseTo(Math.exp(-p.a_a), 1);
  });

  it("makes stress precede stepping back in `stress`, and not in `null` (seeds 20-59)", () => {
    const mean = (scenario: ScenarioName) => {
      const seen = Array.from({ length: 40 }, (_, i) => {
        const { checkIns } = couple(scenario, 20 + i, 90);
        return correlation(
          ...pairsOf(scaleOf(checkIns, "a", "stress"), scaleOf(checkIns, "a", "room")),
        );
      });
      return seen.reduce((sum, one) => sum + one, 0) / seen.length;
    };
    expect(mean("stress")).toBeGreaterThan(0.15);
    expect(Math.abs(mean("null"))).toBeLessThan(0.06);
  });

  it("tags about the share of true reasons that the knowledge states (seeds 100-299)", () => {
    const tags = Array.from({ length: 200 }, (_, i) => couple("conf", 100 + i).tags).flat();
    const right = tags.filter(({ tag }) => tag === "conf").length / tags.length;
    const { accuracy, consistent_misattribution } = matrix.tags;
    const wrong = consistent_misattribution * ((1 - accuracy) / 14);
    expect(right).toBeGreaterThan((1 - consistent_misattribution) * accuracy + wrong - 0.06);
    expect(right).toBeLessThan((1 - consistent_misattribution) * accuracy + wrong + 0.06);
    expect(tags.length / 200).toBeGreaterThan(4);
  });
});

describe("pairStrangers", () => {
  it("gives nobody their own partner and everybody one (seed 3)", () => {
    const partner = drawStrangers(50, createRandom(3));
    expect(partner.some((other, i) => other === i)).toBe(false);
    expect(new Set(partner).size).toBe(50);
  });

  it("keeps every check-in once, in order of time", () => {
    const couples = [1, 2, 3].map((seed) => couple("default", seed, 20).checkIns);
    const paired = pairStrangers(couples, createRandom(4));
    expect(paired.flat().length).toBe(couples.flat().length);
    for (const one of paired) {
      const times = one.map(({ time }) => time.day * 1440 + (time.minute ?? 0));
      expect(times).toEqual([...times].sort((p, q) => p - q));
    }
  });
});
