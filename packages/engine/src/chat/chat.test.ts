import { expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { changePoints, overdispersion, type WeeklyStream } from "./change-points.ts";
import { countLogLik, type ExposedCounts, fitCounts } from "./counts.ts";
import { fitHawkes, hawkesLogLik, type TurnProcess } from "./hawkes.ts";
import { logGamma } from "./log-gamma.ts";
import { fitShare, shareLogLik } from "./shares.ts";
import { type CensoredWaits, fitWaits, waitLogLik } from "./waits.ts";

test("logGamma equals log factorials and log sqrt(pi) at one half", () => {
  let factorial = 0;
  for (let n = 1; n <= 60; n++) {
    expect(logGamma(n)).toBeCloseTo(factorial, 10);
    factorial += Math.log(n);
  }
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 12);
});

function countsOf(values: readonly number[], exposure = 1, group = 0): ExposedCounts {
  return {
    counts: Float64Array.from(values),
    exposure: new Float64Array(values.length).fill(exposure),
    group: new Uint8Array(values.length).fill(group),
    groups: 1,
  };
}

test("countLogLik is a probability: it adds up to one, with the mean and variance it says", () => {
  const rate = Float64Array.of(Math.log(2));
  let total = 0;
  let mean = 0;
  let square = 0;
  for (let y = 0; y < 400; y++) {
    const p = Math.exp(countLogLik(countsOf([y], 1.5), rate, 0.8));
    total += p;
    mean += y * p;
    square += y * y * p;
  }
  expect(total).toBeCloseTo(1, 9);
  expect(mean).toBeCloseTo(3, 8);
  expect(square - mean * mean).toBeCloseTo(3 + 9 / 0.8, 6);
});

test("fitCounts stands where the likelihood has no slope, and leaves masked days out", () => {
  const counts = Float64Array.of(3, 0, 7, Number.NaN, 12, 1, 4, 9, 2, 0, 15, 3);
  const exposure = Float64Array.of(1, 1, 0.5, 1, 1, 1, 1, 0.7, 1, 0, 1, 1);
  const group = Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
  const data = { counts, exposure, group, groups: 2 };
  const fit = fitCounts(data);
  if (!fit) throw new Error("expected a fit");
  expect(fit.observed).toBe(10);
  const at = (shift: number, logSize: number) =>
    countLogLik(
      data,
      fit.logRate.map((value) => value + shift),
      fit.size * Math.exp(logSize),
    );
  expect((at(1e-4, 0) - at(-1e-4, 0)) / 2e-4).toBeCloseTo(0, 4);
  expect((at(0, 1e-3) - at(0, -1e-3)) / 2e-3).toBeCloseTo(0, 4);
  expect(at(0.1, 0)).toBeLessThan(fit.logLik);
});

test("fitWaits is the plain mean and sd without censoring, and its likelihood has no slope with it", () => {
  const logWait = Float64Array.of(0.2, 1.1, -0.4, 2, 0.7, 1.6, -1, 0.3);
  const none = { logWait, censored: new Uint8Array(8), group: new Uint8Array(8), groups: 1 };
  const mean = logWait.reduce((sum, value) => sum + value / 8, 0);
  const sd = Math.sqrt(logWait.reduce((sum, value) => sum + (value - mean) ** 2 / 8, 0));
  expect(fitWaits(none)?.mean[0]).toBeCloseTo(mean, 8);
  expect(fitWaits(none)?.sd).toBeCloseTo(sd, 8);
  const some: CensoredWaits = { ...none, censored: Uint8Array.of(0, 0, 0, 1, 0, 1, 0, 0) };
  const fit = fitWaits(some);
  if (!fit) throw new Error("expected a fit");
  expect(fit.mean[0]).toBeGreaterThan(mean);
  const at = (shift: number, scale: number) =>
    waitLogLik(
      some,
      fit.mean.map((value) => value + shift),
      fit.sd * scale,
    );
  expect((at(1e-4, 1) - at(-1e-4, 1)) / 2e-4).toBeCloseTo(0, 3);
  expect((at(0, 1 + 1e-4) - at(0, 1 - 1e-4)) / 2e-4).toBeCloseTo(0, 3);
});

test("shareLogLik adds up to one, tends to the binomial, and fitShare finds the share", () => {
  let total = 0;
  for (let k = 0; k <= 12; k++) total += Math.exp(shareLogLik(k, 12, 0.4, 1.2));
  expect(total).toBeCloseTo(1, 10);
  const p = 1 / (1 + Math.exp(-0.4));
  const binomial = Math.log(220) + 3 * Math.log(p) + 9 * Math.log(1 - p);
  expect(shareLogLik(3, 12, 0.4, 18)).toBeCloseTo(binomial, 5);
  const own = Float64Array.of(6, 7, 5, Number.NaN, 6, 8);
  const both = Float64Array.of(10, 10, 10, 10, 10, 10);
  expect(fitShare(own, both)?.share).toBeCloseTo(0.64, 2);
});

/** Two people's turns by Ogata's thinning, with a baseline that is higher in the second half of a day. */
function simulateTurns(seed: number, days: number) {
  const random = createRandom(seed);
  const shape = (t: number) => (t % 1 < 0.5 ? 0.4 : 1.6);
  const level = [6, 5];
  const excitation = [
    [0.2, 0.3],
    [0.5, 0.1],
  ];
  const decay = 40;
  const time: number[] = [];
  const person: number[] = [];
  const kernel = [0, 0];
  let t = 0;
  while (t < days) {
    const pull = (i: number) =>
      decay * ((excitation[i]?.[0] ?? 0) * kernel[0]! + (excitation[i]?.[1] ?? 0) * kernel[1]!);
    const bound = 1.6 * 11 + pull(0) + pull(1);
    const wait = -Math.log(1 - random.uniform()) / bound;
    t += wait;
    kernel[0]! *= Math.exp(-decay * wait);
    kernel[1]! *= Math.exp(-decay * wait);
    const rates = [0, 1].map((i) => (level[i] ?? 0) * shape(t) + pull(i));
    const u = random.uniform() * bound;
    if (u >= rates[0]! + rates[1]! || t >= days) continue;
    const i = u < rates[0]! ? 0 : 1;
    time.push(t);
    person.push(i);
    kernel[i]! += 1;
  }
  const turns: TurnProcess = {
    time: Float64Array.from(time),
    person: Uint8Array.from(person),
    baseline: Float64Array.from(time, shape),
    baselineIntegral: [days, days],
    end: days,
  };
  return { turns, level, excitation, decay };
}

test("hawkesLogLik equals the plain double sum over pairs of turns", () => {
  const { turns, level, excitation, decay } = simulateTurns(7, 6);
  let direct = 0;
  turns.time.forEach((t, k) => {
    const i = turns.person[k];
    let rate = level[i]! * turns.baseline[k];
    for (let m = 0; m < k; m++)
      rate += excitation[i]![turns.person[m]]! * decay * Math.exp(-decay * (t - turns.time[m]));
    direct += Math.log(rate);
    const reach = 1 - Math.exp(-decay * (turns.end - t));
    direct -= (excitation[0]![i]! + excitation[1]![i]!) * reach;
  });
  direct -= 6 * (level[0]! + level[1]!);
  const parameters = {
    level: level as [number, number],
    excitation: excitation as [number, number][],
    decay,
  };
  expect(hawkesLogLik(turns, parameters)).toBeCloseTo(direct, 6);
});

test("fitHawkes finds who answers whom within its own errors (seed 11, 120 simulated days)", () => {
  const { turns, excitation } = simulateTurns(11, 120);
  const fit = fitHawkes(turns, [5, 300]);
  if (!fit) throw new Error("expected a fit");
  expect(fit.decay).toBeGreaterThan(25);
  expect(fit.decay).toBeLessThan(60);
  for (const i of [0, 1])
    for (const j of [0, 1]) {
      const error = fit.excitation[i]![j]! - excitation[i]![j]!;
      expect(Math.abs(error)).toBeLessThan(4 * fit.excitationSd[i]![j]!);
    }
});

function weekly(rates: readonly number[], seed: number): WeeklyStream {
  const random = createRandom(seed);
  const counts = rates.map((rate) => {
    let t = 0;
    let count = -1;
    while (t < rate) {
      t -= Math.log(1 - random.uniform());
      count++;
    }
    return count;
  });
  return { counts: Float64Array.from(counts), exposure: new Float64Array(rates.length).fill(1) };
}

test("changePoints finds a fall of both people at its week, and nothing across a masked gap", () => {
  const fall = Array.from({ length: 60 }, (_, w) => (w < 33 ? 80 : 45));
  const [change, ...more] = changePoints([weekly(fall, 3), weekly(fall, 4)]);
  expect(more).toEqual([]);
  expect(Math.abs((change?.week ?? 0) - 33)).toBeLessThanOrEqual(1);
  expect(change?.logRatio[0]).toBeCloseTo(Math.log(45 / 80), 0);
  const steady = weekly(new Array(60).fill(80), 5);
  steady.counts.fill(Number.NaN, 20, 30);
  expect(changePoints([steady])).toEqual([]);
});

test("changePoints scores left-out weeks one after the other as their gamma posterior foresees them", () => {
  const fall = Array.from({ length: 60 }, (_, w) => (w < 33 ? 80 : 45));
  const streams = [weekly(fall, 5), weekly(fall, 6)];
  const [change, ...more] = changePoints(streams);
  expect(more).toEqual([]);
  const week = change?.week ?? 0;
  let gain = 0;
  for (const { counts, exposure } of streams) {
    const scale = overdispersion({ counts, exposure });
    const y = [...counts].map((count) => (Number.isNaN(count) ? 0 : count / scale));
    const e = [...exposure].map((one, w) => (Number.isNaN(counts[w] ?? 0) ? 0 : one / scale));
    const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
    const rate = 2 / (sum(y) / sum(e));
    /** Each left-out week in turn joins the posterior that foresees the next. */
    const foreseen = (from: number, to: number, fold: number) => {
      const weeks = Array.from({ length: to - from }, (_, i) => from + i);
      const rest = weeks.filter((w) => w % 5 !== fold);
      let shape = 2 + sum(rest.map((w) => y[w] ?? 0));
      let spread = rate + sum(rest.map((w) => e[w] ?? 0));
      let score = 0;
      for (const w of weeks.filter((one) => one % 5 === fold)) {
        const next = spread + (e[w] ?? 0);
        const count = y[w] ?? 0;
        score += logGamma(shape + count) - logGamma(shape);
        score += shape * Math.log(spread / next) - count * Math.log(next);
        shape += count;
        spread = next;
      }
      return score;
    };
    for (let fold = 0; fold < 5; fold++)
      gain += foreseen(0, week, fold) + foreseen(week, 60, fold) - foreseen(0, 60, fold);
  }
  expect(change?.heldOutGain).toBeCloseTo(gain, 7);
  expect(gain).toBeGreaterThan(5);
});

test("changePoints speaks in at most 5 of 100 steady chats of a year (seeds 1-100)", () => {
  let spoken = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const steady = new Array(52).fill(70);
    if (changePoints([weekly(steady, seed), weekly(steady, seed + 1000)]).length > 0) spoken++;
  }
  expect(spoken).toBeLessThanOrEqual(5);
});
