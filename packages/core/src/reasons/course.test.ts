/** Return speed, rebound and drift as evidence (docs/model.md (9b)), against integrals by plain sums. */

import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { type DailyRecord, dailyRecordOf } from "../signals/index.ts";
import {
  type Course,
  courseOf,
  driftLogLikelihoods,
  reboundLogLikelihoods,
  returnLogLikelihoods,
} from "./course.ts";
import { fitSteppingBack } from "./stepping-back.ts";

const { prior, reasons } = knowledge;
const at = (id: string) => prior.reasons.indexOf(id);

/** A diary of whole days; scales as functions of the day. */
function diaryOf(
  days: number,
  scales: (day: number) => { closeness: number; room: number },
): DailyRecord {
  const checkIns = Array.from(
    { length: days },
    (_, day): CheckIn => ({
      person: "a",
      time: { day: 20_000 + day, minute: undefined, offsetMinutes: undefined },
      scales: scales(day),
      events: {},
    }),
  );
  const record = dailyRecordOf(checkIns, "a");
  if (record === undefined) throw new Error("expected a record");
  return record;
}

/** integral of N(x | effect, variance) N(effect | mean, sd^2), by the trapezoid rule. */
function integral(x: number, variance: number, mean: number, sd: number): number {
  const step = sd / 200;
  let sum = 0;
  for (let e = mean - 8 * sd; e <= mean + 8 * sd; e += step) {
    const inData = Math.exp((-0.5 * (x - e) ** 2) / variance) / Math.sqrt(2 * Math.PI * variance);
    const inPrior = Math.exp(-0.5 * ((e - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));
    sum += inData * inPrior * step;
  }
  return sum;
}

const courseWith = (parts: Partial<Course>): Course => ({
  drift: { value: 0, variance: 0.05 },
  rebound: undefined,
  ...parts,
});

describe("rebound", () => {
  const logsAt = (value: number, variance: number) =>
    reboundLogLikelihoods(courseWith({ rebound: { value, variance } }), prior, reasons);

  test("is half a warm return and half none, for those who return warm, and silent for all others", () => {
    for (const [value, variance] of [
      [0.4, 0.05],
      [-0.3, 0.1],
      [0, 0.3],
    ] as const) {
      const ratio = integral(value, variance, 0.25, 0.2) / integral(value, variance, 0, 0.2);
      const logs = logsAt(value, variance);
      for (const [i, id] of prior.reasons.entries()) {
        const isWarm = id === "auton" || id === "proc";
        expect(logs[i]).toBeCloseTo(isWarm ? Math.log(0.5 + 0.5 * ratio) : 0, 6);
      }
    }
  });
  test("speaks for a warm return where there is one, and never against it by more than log 2", () => {
    expect(logsAt(0.6, 0.05)[at("auton")]).toBeGreaterThan(0.3);
    for (const value of [-0.2, -1, -5]) {
      expect(logsAt(value, 0.02)[at("proc")]).toBeGreaterThanOrEqual(-Math.LN2);
      expect(logsAt(value, 0.02)[at("proc")]).toBeLessThan(0);
    }
  });
  test("says nothing without an ebb", () => {
    const logs = reboundLogLikelihoods(courseWith({}), prior, reasons);
    expect(logs.every((value) => value === 0)).toBe(true);
  });
});

describe("drift", () => {
  test("is the slope's own prior for a slow loss of investment, and silent for all others", () => {
    const drift = { value: -0.35, variance: 0.04 };
    const logs = driftLogLikelihoods(courseWith({ drift }), prior);
    const [mean, sd] = prior.slope_per_8_weeks["disinv"] ?? [0, 1];
    const ratio =
      integral(drift.value, drift.variance, mean, sd) /
      integral(drift.value, drift.variance, 0, 0.1);
    prior.reasons.forEach((id, i) => {
      expect(logs[i]).toBeCloseTo(id === "disinv" ? Math.log(ratio) : 0, 5);
    });
    expect(logs[at("disinv")]).toBeGreaterThan(0);
  });
  test("a loss over eight weeks is found, a rise speaks against it", () => {
    const random = createRandom(3);
    const courseAt = (perDay: number) =>
      courseOf(
        diaryOf(112, (day) => ({ closeness: 6 + perDay * day + random.normal(), room: 3 })),
        [],
      );
    const falling = courseAt(-0.02);
    // In sds of this person's own closeness: the slope, and the line's own spread beside the noise.
    const sd = Math.sqrt(1 + (0.02 * 112) ** 2 / 12);
    const error = Math.sqrt(falling?.drift.variance ?? 0);
    expect(Math.abs((falling?.drift.value ?? 0) - (-0.02 * 56) / sd)).toBeLessThan(3 * error);
    expect(driftLogLikelihoods(falling, prior)[at("disinv")]).toBeGreaterThan(0.5);
    expect(driftLogLikelihoods(courseAt(0.02), prior)[at("disinv")]).toBeLessThan(-0.5);
  });
});

describe("return speed", () => {
  /** Room with this half-life, in days. */
  const fitOf = (halfLife: number, seed: number) => {
    const random = createRandom(seed);
    const phi = 2 ** (-1 / halfLife);
    let u = random.normal();
    const record = diaryOf(160, () => {
      u = phi * u + Math.sqrt(1 - phi * phi) * random.normal();
      return { closeness: 6, room: 5 + 1.5 * u };
    });
    const fit = fitSteppingBack(record, []);
    if (fit === undefined) throw new Error("expected a fit");
    return fit;
  };
  test("a quick return speaks for stress, a slow one for readiness and low mood", () => {
    const quick = returnLogLikelihoods(fitOf(0.5, 7), prior);
    const slow = returnLogLikelihoods(fitOf(14, 8), prior);
    expect(quick[at("stress")]).toBeGreaterThan(0);
    for (const id of ["ready", "lowmood"]) {
      expect(quick[at(id)]).toBeLessThan(-1);
      expect(slow[at(id)]).toBeGreaterThan(0);
    }
    expect(slow[at("stress")]).toBeLessThan(-1);
  });
  test("averages to nothing over all reasons that have a half-life, by their base weights", () => {
    const logs = returnLogLikelihoods(fitOf(3, 9), prior);
    const withOne = prior.reasons.flatMap((id, i) =>
      prior.half_life_days[id] ? [{ weight: prior.base_weight[id] ?? 0, log: logs[i] ?? 0 }] : [],
    );
    const total = withOne.reduce((sum, { weight }) => sum + weight, 0);
    const mean = withOne.reduce(
      (sum, { weight, log }) => sum + (weight / total) * Math.exp(log),
      0,
    );
    expect(mean).toBeCloseTo(1, 9);
    expect(logs[at("disinv")]).toBe(0);
  });
});
