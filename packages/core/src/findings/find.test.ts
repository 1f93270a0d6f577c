import type { Predictor } from "@ebb/knowledge";
import { expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { findingsOf } from "./find.ts";
import { gateAssociation, gateCoupling, logOddsNotNil } from "./gate.ts";
import { thresholds } from "./thresholds.generated.ts";

const predictors: readonly Predictor[] = [
  { code: "S0", fields: ["stress"], lag_days: [0, 0], join: "value" },
  { code: "K0", fields: ["argument"], lag_days: [0, 0], join: "value" },
];

/** Numbers in (-0.5, 0.5) (Park & Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
}

/** Days on which an argument lowers closeness by `effect` points. */
function diary(days: number, effect: number, person: CheckIn["person"] = "a"): CheckIn[] {
  const next = numbers(17);
  return Array.from({ length: days }, (_, day): CheckIn => {
    const argument = next() > 0.2 ? 1 : 0;
    const closeness = 7 - effect * argument + 4 * next();
    const scales = { closeness, stress: 5 + 8 * next(), room: 4 + 6 * next() };
    const time = { day: 700 + day, minute: undefined, offsetMinutes: undefined };
    return { person, time, scales, events: { argument } };
  });
}

const input = (checkIns: readonly CheckIn[], extra = {}) => ({
  checkIns,
  people: ["a", "b"] as const,
  predictors,
  nameOfDay: (day: number) => `day ${day}`,
  ...extra,
});

test("findingsOf says that closeness is lower on days with an argument, with those days and gates", () => {
  const [finding, ...more] = findingsOf(input(diary(60, 3)));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ id: "same_day:a:argument", person: "a", about: "argument" });
  expect(finding?.size).toBeLessThan(0);
  expect(finding?.interval80[1]).toBeLessThan(0);
  expect(finding?.gates.held_out_gain).toBeGreaterThan(0);
  expect(finding?.gates.false_alarm).toBeLessThan(0.4);
  expect(finding?.days.length).toBeGreaterThan(5);
});

test("findingsOf is silent where nothing is there, and at the start", () => {
  expect(findingsOf(input(diary(60, 0)))).toEqual([]);
  expect(findingsOf(input(diary(6, 3)))).toEqual([]);
  expect(findingsOf(input([]))).toEqual([]);
});

test("findingsOf of swapped people is the same, swapped", () => {
  const [one] = findingsOf(input(diary(60, 3)));
  const [other] = findingsOf(input(diary(60, 3, "b")));
  expect(other).toEqual({ ...one, person: "b", id: "same_day:b:argument" });
});

test("findingsOf holds back what would be a third new card of the week, and keeps what was shown", () => {
  const both = [...diary(60, 3), ...diary(60, 3, "b")];
  expect(findingsOf(input(both))).toHaveLength(2);
  const yesterday = { day: 758 };
  const two = [
    { id: "x", ...yesterday },
    { id: "y", ...yesterday },
  ];
  expect(findingsOf(input(both, { shown: two }))).toEqual([]);
  const known = [{ id: "same_day:a:argument", day: 700 }, ...two];
  expect(findingsOf(input(both, { shown: known })).map((one) => one.id)).toEqual([
    "same_day:a:argument",
  ]);
});

test("gateAssociation needs all three: interval, held-out days, and the odds with every claim counted", () => {
  const strong = { mean: 0.6, sd: 0.1, priorSd: 0.25 };
  expect(gateAssociation(strong, 40, 1).strength).toBe("well_supported");
  expect(gateAssociation(strong, 40, -0.1).strength).toBe("too_early");
  expect(gateAssociation({ mean: 0.1, sd: 0.1, priorSd: 0.25 }, 40, 1).strength).toBe("too_early");
  expect(gateAssociation({ mean: 0.28, sd: 0.1, priorSd: 0.25 }, 4000, 1).strength).toBe(
    "too_early",
  );
});

test("logOddsNotNil equals the ratio of marginal likelihoods of a normal mean, by both integrals", () => {
  const noise = 0.2;
  const priorSd = 0.25;
  const estimate = 0.31;
  const wide = noise ** 2 + priorSd ** 2;
  const logNormal = (x: number, v: number) => -0.5 * (Math.log(v) + (x * x) / v);
  const shrink = priorSd ** 2 / wide;
  const posterior = { mean: shrink * estimate, sd: Math.sqrt(shrink) * noise, priorSd };
  const direct =
    logNormal(estimate, wide) - logNormal(estimate, noise ** 2) + Math.log(0.05 / 0.95);
  expect(logOddsNotNil(posterior, 10)).toBeCloseTo(direct, 10);
});

test("gateCoupling follows the probabilities of the null study", () => {
  const estimate = { mean: 0.4, sd: 0.1 };
  const [leaning, likely, well] = thresholds.coupling;
  expect(gateCoupling(estimate, leaning - 1e-6).strength).toBe("too_early");
  expect(gateCoupling(estimate, leaning).strength).toBe("leaning");
  expect(gateCoupling(estimate, likely).strength).toBe("likely");
  expect(gateCoupling(estimate, well).strength).toBe("well_supported");
  expect(gateCoupling({ mean: 0.1, sd: 0.1 }, well).strength).toBe("too_early");
});
