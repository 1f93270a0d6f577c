/** No record, however odd, throws or puts NaN into an output: it gets a status with a reason. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contributionsOf,
  createRandom,
  effectsOf,
  type Fit,
  fitSeries,
  forecastFit,
  pairSeries,
  parametersOf,
  type Series,
  smoothFit,
} from "../src/index.ts";
import { longRecord } from "./reference/long-record.ts";

function days(a: readonly number[], b: readonly number[], times?: readonly number[]): Series {
  return pairSeries({
    times: Float64Array.from(times ?? a.map((_, i) => i)),
    a: Float64Array.from(a),
    b: Float64Array.from(b),
  });
}

const none = Number.NaN;

describe("fitSeries gives a status with a reason", () => {
  const cases: [string, Series, Fit["status"]][] = [
    ["no rows", days([], []), "too-little-data"],
    ["all missing", days([none, none, none], [none, none, none]), "too-little-data"],
    ["two readings", days([5, none, 6], [none, none, none]), "too-little-data"],
    ["a person who never varies", days([5, 5, 5, 5], [4, 6, 3, 7]), "degenerate"],
    [
      "an infinite time",
      days([5, 6, 7], [1, 2, 3], [0, 1, Number.POSITIVE_INFINITY]),
      "degenerate",
    ],
    ["a time that is no number", days([5, 6, 7], [1, 2, 3], [0, none, 2]), "degenerate"],
    ["absurd times", days([5, 6, 7], [1, 2, 3], [0, 1, 1e9]), "degenerate"],
    ["times that go backwards", days([5, 6, 7], [1, 2, 3], [0, 2, 1]), "degenerate"],
    ["an infinite reading", days([5, 6, -1 / 0], [1, 2, 3]), "degenerate"],
    ["all at one moment", days([5, 6, 7], [1, 2, 3], [4, 4, 4]), "too-little-data"],
  ];
  test.each(cases)("%s", (_, series, status) => {
    const fit = fitSeries(series);
    expect(fit.status).toBe(status);
    expect(fit.reason).toMatch(/\w+ \w+/);
  });
});

test("duplicate times are one moment with two readings", () => {
  const long = longRecord(40, 3);
  const times = long.times.map((time) => Math.floor(time / 2));
  expect(fitSeries({ ...long, times }).status).toBe("fitted");
});

test("contradictory units still end in a status", () => {
  const long = longRecord(40, 3);
  const y = long.y.map((value, i) => (i % 2 === 0 ? value : 1000 * value));
  const fit = fitSeries({ ...long, y });
  expectFinite(fit.status === "fitted" ? parametersOf(fit) : fit.reason.length);
});

/** Every number anywhere inside is finite. */
function expectFinite(value: unknown): void {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else if (value instanceof Float64Array) for (const one of value) expectFinite(one);
  else if (Array.isArray(value)) for (const one of value) expectFinite(one);
  else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) expectFinite(one);
  }
}

const reading = fc.oneof(
  { weight: 120, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 60, arbitrary: fc.constant(none) },
  { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.POSITIVE_INFINITY, -0, 1e-300) },
);
const gap = fc.oneof(
  { weight: 5, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.double({ min: 1e-9, max: 400, noNaN: true }) },
);
const row = fc.record({ gap, a: reading, b: reading, stress: reading, event: reading });

test("any record (most of them can be fitted) gets a fit without NaN or a reason; the fit's outputs are finite too", () => {
  let fitted = 0;
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 14 }),
      fc.constantFrom("day", "interval"),
      (rows, hold) => {
        let time = 0;
        const times = rows.map((one) => {
          time += one.gap;
          return time;
        });
        const series = pairSeries({
          times: Float64Array.from(times),
          a: Float64Array.from(rows, (one) => one.a),
          b: Float64Array.from(rows, (one) => one.b),
          inputs: [
            { name: "stress", acts: "level" },
            { name: "event", acts: "event" },
          ],
          u: Float64Array.from(rows.flatMap((one) => [one.stress, one.event])),
          hold: hold === "day" ? "day" : "interval",
        });
        const indicators = series.indicators.map((one) => ({
          ...one,
          censored: { low: 0, high: 10 },
        }));
        for (const record of [series, { ...series, indicators }]) {
          const fit = fitSeries(record);
          if (fit.status !== "fitted") {
            expect(fit.reason.length).toBeGreaterThan(5);
            continue;
          }
          fitted++;
          expectFinite(parametersOf(fit));
          expectFinite(effectsOf(fit, ["stress", "event"]));
          expectFinite(fit.laplace.covariance);
          expectFinite(smoothFit(fit, record));
          const random = createRandom(1);
          const draws = { thetaDraws: 3, pathDraws: 2, random };
          const last = times[times.length - 1];
          expectFinite(forecastFit(fit, record, { ...draws, times: [last + 1, last + 9] }).a);
          const stretches = [{ person: 0 as const, times: [times[0], last] }];
          expectFinite(contributionsOf(fit, record, { ...draws, stretches }));
        }
      },
    ),
    { numRuns: 100, seed: 6 },
  );
  expect(fitted).toBeGreaterThan(100);
});
