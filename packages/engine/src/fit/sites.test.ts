import { describe, expect, test } from "vitest";
import { normalCdf } from "../distribution/normal.ts";
import { createRandom } from "../random.ts";
import { type Indicator, pairSeries, type Series } from "../ssm/series.ts";
import { withEventReadings } from "./endogenous.ts";
import { fitSeries } from "./fit-series.ts";
import { createObjective } from "./objective.ts";
import { defaultPrior } from "./priors.ts";
import { settleSites } from "./settle-sites.ts";
import { logCount, type SiteTerm, tiltedOf } from "./site-terms.ts";
import { silentSites } from "./sites.ts";

const terms: SiteTerm[] = [
  { type: "censored", side: 1, end: 10 },
  { type: "censored", side: -1, end: 0 },
  { type: "event", happened: true },
  { type: "event", happened: false },
  { type: "count", count: 0 },
  { type: "count", count: 17 },
  { type: "count", count: 5, offset: -0.7 },
  { type: "waits", answered: 3, meanLog: 0.2, longerThan: [], sd: 1.1 },
  { type: "waits", answered: 0, meanLog: 0, longerThan: [1.4], sd: 0.8 },
  { type: "waits", answered: 40, meanLog: -1.1, longerThan: [0.5, 2.2], sd: 1.3 },
  { type: "share", successes: 0, trials: 1 },
  { type: "share", successes: 4, trials: 5 },
];

/** The term itself, written from its definition. */
function definedAs(term: SiteTerm, f: number, noise: number): number {
  if (term.type === "event") return 1 / (1 + Math.exp(term.happened ? -f : f));
  if (term.type === "count") return Math.exp(logCount(term.count, f + (term.offset ?? 0), noise));
  // f with the day's own noise is one normal number: `noise` is in the density that it is weighed by.
  if (term.type === "waits" || term.type === "share") return daySays(term, f);
  // P(f + e beyond the end) by adding up the normal density in small steps.
  const sd = Math.sqrt(noise);
  let sum = 0;
  for (let z = -9; z <= 9; z += 0.002) {
    const isBeyond = term.side * (f + z * sd - term.end) > 0;
    if (isBeyond) sum += (0.002 * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
  }
  return sum;
}

/** What a day says at its own mean g. */
function daySays(term: Extract<SiteTerm, { type: "waits" | "share" }>, g: number): number {
  if (term.type === "share") {
    const p = 1 / (1 + Math.exp(-g));
    const ways = term.successes === 4 ? 5 : 1;
    return ways * p ** term.successes * (1 - p) ** (term.trials - term.successes);
  }
  const density = Math.exp(-0.5 * ((term.meanLog - g) / term.sd) ** 2) / term.sd;
  const answered = (density / Math.sqrt(2 * Math.PI)) ** term.answered;
  return term.longerThan.reduce((says, end) => says * normalCdf((g - end) / term.sd), answered);
}

describe("tiltedOf equals brute-force integration", () => {
  test.each(terms)("$type %j", (term) => {
    const [variance, noise] = [0.7, 0.4];
    const mean = term.type === "censored" ? term.end - 0.4 : term.type === "count" ? 2.1 : -0.8;
    const isOfDay = term.type === "waits" || term.type === "share";
    const spread = Math.sqrt(variance + (isOfDay ? noise : 0));
    const logZ = (m: number) => {
      let sum = 0;
      for (let z = -9; z <= 9; z += 0.01) {
        const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        sum += 0.01 * density * definedAs(term, m + z * spread, noise);
      }
      return Math.log(sum);
    };
    const tilted = tiltedOf(term, { mean, variance, noise });
    const h = 0.02;
    const [low, middle, high] = [logZ(mean - h), logZ(mean), logZ(mean + h)];
    const tolerance = term.type === "censored" ? 2e-3 : 1e-4;
    expect(Math.abs(tilted.logZ - middle)).toBeLessThan(tolerance);
    expect(Math.abs(tilted.first - (high - low) / (2 * h))).toBeLessThan(tolerance * 2);
    const bend = (high - 2 * middle + low) / (h * h);
    expect(Math.abs(tilted.second - bend)).toBeLessThan(term.type === "censored" ? 0.3 : 2e-3);
  });
  test("second derivatives of all terms are negative and above -1/variance", () => {
    for (const term of terms) {
      for (const mean of [-40, -3, 0, 5, 12, 40]) {
        const { second, logZ } = tiltedOf(term, { mean, variance: 0.5, noise: 0.3 });
        expect(Number.isFinite(logZ)).toBe(true);
        expect(second).toBeLessThanOrEqual(1e-9);
        expect(second).toBeGreaterThan(-2);
      }
    }
  });
});

test("logCount is a distribution whose mean is exp(f) and variance mean + noise mean^2", () => {
  const [f, noise] = [1.2, 0.5];
  let [total, mean, square] = [0, 0, 0];
  for (let count = 0; count < 400; count++) {
    const p = Math.exp(logCount(count, f, noise));
    total += p;
    mean += p * count;
    square += p * count * count;
  }
  expect(total).toBeCloseTo(1, 10);
  expect(mean).toBeCloseTo(Math.exp(f), 9);
  expect(square - mean * mean).toBeCloseTo(Math.exp(f) + noise * Math.exp(2 * f), 7);
});

/** Three days of a, the second at the slider's top; nothing of b. */
function threeDays(): Series {
  const missing = new Float64Array(3).fill(Number.NaN);
  const series = pairSeries({
    times: Float64Array.of(0, 1, 2.5),
    a: Float64Array.of(9.1, 10, 9.4),
    b: missing,
  });
  const indicators = series.indicators.map((one) => ({ ...one, censored: { low: 0, high: 10 } }));
  return { ...series, indicators };
}

test("with one censored reading the evidence is exact: that of the closed integral", () => {
  const series = threeDays();
  const options = { drift: false };
  const { columns, form, start } = createObjective(series, options);
  const sites = silentSites(series);
  if (sites === undefined) throw new Error("expected a site");
  settleSites(series, { form, columns, theta: start }, sites);
  const objective = createObjective(series, options, sites);
  objective.evaluate(start);
  // p(y1, y3) P(y2 >= 10 | y1, y3): the exact joint integrated over the missing end.
  const withValue = (value: number) => {
    const y = Float64Array.from(series.y);
    y[2] = value;
    const plain = series.indicators.map(({ name, person, kind }) => ({ name, person, kind }));
    const exact = createObjective({ ...series, y, indicators: plain }, options);
    exact.evaluate(start);
    return Math.exp(exact.lastLogLik());
  };
  let sum = 0;
  for (let value = 10 + 0.005; value < 40; value += 0.01) sum += 0.01 * withValue(value);
  expect(objective.lastLogLik()).toBeCloseTo(Math.log(sum), 5);
});

test.each(["waits", "share"] as const)(
  "with one day of %s the evidence is exact: the joint with that day's own mean, integrated over it",
  (kind) => {
    const waits = [undefined, { answered: 2, meanLog: 0.6, longerThan: [1.1], sd: 0.9 }, undefined];
    const trials = Float64Array.of(0, 6, 0);
    const pair = pairSeries({
      times: Float64Array.of(0, 1, 2.5),
      a: Float64Array.of(6.1, 7.3, 5.2),
      b: Float64Array.of(6.9, 6.6, 6.1),
    });
    const day = { name: "day_a", person: 0 as const, reversed: true };
    const withDay = (reading: Indicator, value: number): Series => ({
      ...pair,
      indicators: [...pair.indicators, reading],
      y: Float64Array.from({ length: 9 }, (_, i) =>
        i % 3 < 2 ? pair.y[2 * Math.floor(i / 3) + (i % 3)] : i === 5 ? value : Number.NaN,
      ),
    });
    const series = withDay({ ...day, kind, waits, trials }, 2);
    const options = { drift: false };
    const { columns, form, start } = createObjective(series, options);
    const sites = silentSites(series);
    if (sites === undefined) throw new Error("expected a site");
    settleSites(series, { form, columns, theta: start }, sites);
    const objective = createObjective(series, options, sites);
    objective.evaluate(start);
    const says = (g: number) => {
      const p = 1 / (1 + Math.exp(-g));
      if (kind === "share") return 15 * p ** 2 * (1 - p) ** 4;
      return daySays({ type: "waits", answered: 2, meanLog: 0.6, longerThan: [1.1], sd: 0.9 }, g);
    };
    let sum = 0;
    for (let g = -12; g < 12; g += 0.02) {
      const exact = createObjective(withDay({ ...day, kind: "indicator" }, g), options);
      exact.evaluate(start);
      sum += 0.02 * says(g) * Math.exp(exact.lastLogLik());
    }
    // Beyond the steps lies what an intercept of sd 10 leaves there; the day itself ends the share's tail slowly.
    expect(Math.abs(objective.lastLogLik() - Math.log(sum))).toBeLessThan(
      kind === "share" ? 5e-3 : 1e-4,
    );
  },
);

/** Independent counts, waits, shares and events beside two sliders. */
function withOtherReadings(kind: "count" | "waits" | "share" | "event"): {
  series: Series;
  endogenous: string[];
} {
  const random = createRandom(13);
  const rows = 30;
  const times = Float64Array.from({ length: rows }, (_, i) => i);
  const scores = () => Float64Array.from({ length: rows }, () => 6 + random.normal());
  const pair = pairSeries({ times, a: scores(), b: scores() });
  if (kind === "event") {
    const u = times.map(() => (random.bernoulli(0.3) ? 1 : 0));
    const inputs = [{ name: "talk", acts: "event" as const }];
    return { series: { ...pair, inputs, u }, endogenous: ["talk"] };
  }
  const y = Float64Array.from({ length: 3 * rows }, (_, i) =>
    i % 3 === 2 ? random.poisson(6) : pair.y[2 * Math.floor(i / 3) + (i % 3)],
  );
  const waits = Array.from({ length: rows }, () => ({
    answered: 1 + random.int(4),
    meanLog: 0.3 + random.normal(),
    longerThan: random.bernoulli(0.3) ? [1 + random.normal()] : [],
    sd: 1,
  }));
  const trials = Float64Array.from({ length: rows }, () => 40);
  const exposure = Float64Array.from({ length: rows }, (_, i) => (i === 3 ? 0.4 : 1));
  const count = { name: "messages_a", person: 0 as const, kind, waits, trials, exposure };
  return { series: { ...pair, indicators: [...pair.indicators, count], y }, endogenous: [] };
}

describe("the gradient at settled sites is the slope of the settled evidence", () => {
  const cases = [
    ["censored ends", { series: clippedRecord(40, 5), endogenous: [] }],
    ["counts", withOtherReadings("count")],
    ["waits", withOtherReadings("waits")],
    ["shares", withOtherReadings("share")],
    ["endogenous events", withOtherReadings("event")],
  ] as const;
  test.each(cases)("%s", (_, { series: record, endogenous }) => {
    const options = { endogenous };
    const series = withEventReadings(record, endogenous);
    const { columns, form, start } = createObjective(record, options);
    const settledValue = (theta: Float64Array, gradient?: Float64Array) => {
      const sites = silentSites(series);
      if (sites === undefined) throw new Error("expected sites");
      for (let round = 0; round < 4; round++) settleSites(series, { form, columns, theta }, sites);
      return createObjective(record, options, sites).evaluate(theta, gradient);
    };
    const theta = start.map((x, i) => x + 0.1 * Math.cos(i));
    const gradient = new Float64Array(theta.length);
    settledValue(theta, gradient);
    gradient.forEach((slope, i) => {
      const moved = (h: number) => settledValue(theta.map((x, k) => (k === i ? x + h : x)));
      const truth = (8 * (moved(1e-3) - moved(-1e-3)) - (moved(2e-3) - moved(-2e-3))) / 12e-3;
      expect(Math.abs(slope - truth)).toBeLessThan(1e-5 * Math.max(1, Math.abs(truth)));
    });
  });
});

test("fitSeries with a third of the scores at the top finds the usual level above it", () => {
  const censored = clippedRecord(120, 9);
  const plain = {
    ...censored,
    indicators: censored.indicators.map(({ name, person, kind }) => ({ name, person, kind })),
  };
  const levels = [censored, plain].map((series) => {
    const fit = fitSeries(series, { prior: { ...defaultPrior, mu: { mean: 8, sd: 3 } } });
    if (fit.status !== "fitted") throw new Error(fit.reason);
    expect(fit.diagnostics.sites.passes).toBeLessThanOrEqual(10);
    return fit.laplace.linearMean[0];
  });
  // Simulated at 9.5 and read on a slider that ends at 10.
  expect(Math.abs(levels[0] - 9.5)).toBeLessThan(Math.abs(levels[1] - 9.5));
});

/** Independent daily deviations round 9.5, clipped at 10. */
function clippedRecord(days: number, seed: number): Series {
  const random = createRandom(seed);
  const scores = () =>
    Float64Array.from({ length: days }, () => Math.min(10, 9.5 + 1.2 * random.normal()));
  const times = Float64Array.from({ length: days }, (_, i) => i);
  const series = pairSeries({ times, a: scores(), b: scores() });
  const indicators = series.indicators.map((one) => ({ ...one, censored: { low: 0, high: 10 } }));
  return { ...series, indicators };
}
