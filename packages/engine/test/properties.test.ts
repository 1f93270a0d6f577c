/** What must hold always: composition, symmetry, silence of missing rows, exact sums. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../src/fit/columns.ts";
import { formOf, stateModelAt } from "../src/fit/form.ts";
import {
  contributionsOf,
  createObjective,
  createRandom,
  type Fitted,
  fitSeries,
  logLikelihood,
  predictiveScores,
  type Series,
  smoothFit,
  subsetGains,
} from "../src/index.ts";
import { discretise } from "../src/ssm/discretise.ts";
import { type DenseModel, denseJoint } from "./reference/dense-model.ts";
import { longRecord } from "./reference/long-record.ts";
import { logDet, plus, solve, times, turned } from "./reference/plain-matrix.ts";
import { randomCase } from "./reference/random-case.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });

function modelOf(model: DenseModel) {
  const form = formOf(model.series, model.prior, model.hasLoad);
  const theta = Float64Array.from(form.names, (name) => model.theta[name]);
  return { form, theta, state: stateModelAt(form, theta) };
}

describe("discretise", () => {
  test("over dt1 + dt2 composes the two steps (F, G and the noise they leave)", () => {
    const length = fc.double({ min: 1e-3, max: 20, noNaN: true });
    fc.assert(
      fc.property(seeds, length, length, fc.boolean(), (seed, dt1, dt2, hasLoad) => {
        const { state } = modelOf(randomCase(seed, { hasLoad }));
        if (state === undefined) return;
        const n = state.size;
        const [one, two, both] = discretise(state, [dt1, dt2, dt1 + dt2]);
        const grid = (values: Float64Array, columns: number) =>
          Array.from({ length: n }, (_, i) => [...values.subarray(i * columns, (i + 1) * columns)]);
        const [f1, f2, f] = [one, two, both].map((step) => grid(step.f, n));
        const [g1, g2, g] = [one, two, both].map((step) => grid(step.g, 2));
        const [w1, w2, w] = [one, two, both].map((step) => {
          const shock = grid(step.shock, n);
          return times(shock, turned(shock));
        });
        const near = (a: number[][], b: number[][]) =>
          a.flat().every((x, i) => Math.abs(x - b.flat()[i]) < 1e-9 * (1 + Math.abs(x)));
        expect(near(times(f2, f1), f)).toBe(true);
        expect(near(plus(times(f2, g1), g2), g)).toBe(true);
        expect(near(plus(times(times(f2, w1), turned(f2)), w2), w)).toBe(true);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

/** The record and theta with a and b changed over. */
function swapped(model: DenseModel): DenseModel {
  const { series, theta } = model;
  const other = (person: 0 | 1) => (person === 0 ? 1 : 0);
  const swapName = (name: string) =>
    name.replace(/(_|>)(ab|ba|a|b)$/, (_all, mark: string, who: string) => {
      return mark + { a: "b", b: "a", ab: "ba", ba: "ab" }[who];
    });
  return {
    ...model,
    series: {
      ...series,
      indicators: series.indicators.map((one) => ({ ...one, person: other(one.person) })),
      inputs: series.inputs.map((input) =>
        input.on === undefined ? input : { ...input, on: input.on.map(other) },
      ),
    },
    theta: Object.fromEntries(Object.entries(theta).map(([key, x]) => [swapName(key), x])),
  };
}

test("swapping a and b swaps everything and leaves the likelihood", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const model = randomCase(seed);
      const results = [model, swapped(model)].map((one) => {
        const objective = createObjective(one.series, { prior: one.prior, drift: one.withDrift });
        const theta = Float64Array.from(objective.names, (name) => one.theta[name]);
        const gradient = new Float64Array(theta.length);
        const value = objective.evaluate(theta, gradient);
        return { value, gradient };
      });
      const [plain, turnedRound] = results;
      expect(turnedRound.value).toBeCloseTo(plain.value, 9);
      const order = [1, 0, 3, 2, 5, 4, 6, 8, 7];
      order.forEach((from, to) => {
        expect(turnedRound.gradient[to]).toBeCloseTo(plain.gradient[from], 7);
      });
    }),
    { numRuns: 100, seed: 2 },
  );
});

test("a row without readings and inputs changes nothing", () => {
  fc.assert(
    fc.property(seeds, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (seed, share) => {
      const model = randomCase(seed);
      const series: Series = { ...model.series, inputs: [], u: new Float64Array(0) };
      const at = Math.floor(share * (series.times.length - 1));
      const time = series.times[at] + share * (series.times[at + 1] - series.times[at]);
      const rows = [...series.times];
      rows.splice(at + 1, 0, time);
      const y = [...series.y];
      y.splice(2 * (at + 1), 0, Number.NaN, Number.NaN);
      const longer = { ...series, times: Float64Array.from(rows), y: Float64Array.from(y) };
      const values = [series, longer].map((one) => {
        const objective = createObjective(one, { drift: true });
        return objective.evaluate(Float64Array.from(objective.names, (name) => model.theta[name]));
      });
      expect(Math.abs(values[1] - values[0])).toBeLessThan(1e-9 * Math.abs(values[0]));
    }),
    { numRuns: 200, seed: 3 },
  );
});

test("random intercepts as constant states equal the joint Gaussian with that covariance", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const model = randomCase(seed);
    const series = { ...model.series, inputs: [], u: new Float64Array(0) };
    const bare = { ...model, series, withDrift: false };
    const joint = denseJoint(bare);
    const psi = [
      [0.49, 0.5 * 0.7 * 0.9],
      [0.5 * 0.7 * 0.9, 0.81],
    ];
    const covariance = plus(joint.covariance0, times(times(joint.z, psi), turned(joint.z)));
    const residual = joint.readings.map(({ value, z }) => [value - 6 * z[0] - 5.5 * z[1]]);
    const form = residual.reduce((sum, [x], i) => sum + x * solve(covariance, residual)[i][0], 0);
    const n = joint.readings.length;
    const truth = -0.5 * (n * Math.log(2 * Math.PI) + logDet(covariance) + form);
    const natural = naturalOf(model.theta);
    const { loglik } = logLikelihood(series, {
      ...natural,
      ...{ mu_a: 6, mu_b: 5.5, d_a: 0, d_b: 0 },
      effects: { a: [], b: [] },
      randomIntercepts: { psi_a: 0.7, psi_b: 0.9, corr: 0.5 },
    });
    if (n > 0) expect(Math.abs(loglik - truth)).toBeLessThan(1e-9 * Math.abs(truth));
  }
});

function naturalOf(theta: Readonly<Record<string, number>>) {
  const [a, b] = [Math.exp(theta["log_a_a"]), Math.exp(theta["log_a_b"])];
  return {
    a_a: a,
    a_b: b,
    k_ab: theta["kappa_ab"] * Math.sqrt(a * b),
    k_ba: theta["kappa_ba"] * Math.sqrt(a * b),
    g_a: Math.exp(theta["log_s_a"]) * Math.sqrt(2 * a),
    g_b: Math.exp(theta["log_s_b"]) * Math.sqrt(2 * b),
    rho: Math.tanh(theta["atanh_rho"]),
    r_a: Math.exp(theta["log_r_a"]),
    r_b: Math.exp(theta["log_r_b"]),
  };
}

describe("on a fitted record of 60 days", () => {
  const series = longRecord(60, 7);
  const fit = fitSeries(series);
  if (fit.status !== "fitted") throw new Error(fit.reason);

  test("the parts of an ebb and what is unexplained add up to the ebb exactly", () => {
    const stretches = [
      { person: 0 as const, times: [20, 21, 22, 23] },
      { person: 1 as const, times: [3, 4.5, 40, 55] },
    ];
    const random = createRandom(11);
    const parts = contributionsOf(fit, series, { stretches, random, thetaDraws: 4, pathDraws: 4 });
    parts.forEach(({ parts: all, total, person }, s) => {
      const times = stretches[s].times;
      const tide = smoothFit(fit, series, { times });
      const drift = fit.columns.findIndex((column) => column.name === `d_${"ab"[person]}`);
      const truth = times.reduce((sum, time, i) => {
        const slope = fit.laplace.linearMean[drift];
        const months = (time - series.times[0]) / 30;
        return sum + tide.deviation.mean[2 * i + person] + slope * months;
      }, 0);
      expect(all.reduce((sum, part) => sum + part.amount, 0)).toBeCloseTo(total, 10);
      expect(total).toBeCloseTo(truth, 8);
      for (const part of all) expect(Number.isFinite(part.interval80[0])).toBe(true);
    });
  });

  test("one-step-ahead log scores add up to the marginal log likelihood", () => {
    const sum = predictiveScores(fit, series).reduce((total, one) => total + one.logScore, 0);
    expect(sum).toBeCloseTo(fit.loglik, 7);
  });

  test("a group's gain equals the likelihoods of two separate passes", () => {
    const groups = [["stress>a"], ["stress>b", "argument>b"], ["d_a", "d_b"]];
    const gains = subsetGains(fit, series, groups);
    groups.forEach((group, g) => {
      const truth = fit.loglik - loglikWithout(fit, series, group);
      expect(gains[g]).toBeCloseTo(truth, 7);
      const scores = predictiveScores(fit, series, group);
      const without = scores.reduce((total, one) => total + one.logScore, 0);
      expect(fit.loglik - without).toBeCloseTo(truth, 7);
    });
  });
});

/** Log likelihood at the fit's theta of the model in which the named parameters do not exist. */
function loglikWithout(fit: Fitted, series: Series, group: readonly string[]): number {
  const prior = fit.options.prior;
  const inputs = series.inputs.map((input) => ({
    ...input,
    on: ([0, 1] as const).filter((person) => !group.includes(`${input.name}>${"ab"[person]}`)),
  }));
  const options = { ...(prior === undefined ? {} : { prior }), drift: !group.includes("d_a") };
  const objective = createObjective({ ...series, inputs }, options);
  objective.evaluate(fit.laplace.mode);
  return objective.lastLogLik();
}

test("the smoothed tide equals conditioning the joint Gaussian (12 random records)", () => {
  for (let seed = 1; seed <= 12; seed++) {
    const model = randomCase(seed, { hasIndicators: seed % 2 === 0 });
    const { form, theta } = modelOf(model);
    const columns = columnsOf(model.series, model.prior, model.withDrift);
    const fit = {
      ...{ status: "fitted", reason: null, names: form.names, columns, form, sites: undefined },
      laplace: { mode: theta },
      options: { prior: model.prior, drift: model.withDrift },
    } as unknown as Fitted;
    const tide = smoothFit(fit, model.series);
    const smoothed = denseLevels(model);
    smoothed.forEach(({ mean, sd }, i) => {
      expect(tide.level.mean[i]).toBeCloseTo(mean, 7);
      expect(tide.level.sd[i]).toBeCloseTo(sd, 6);
    });
  }
});

/** Level of each person at each row: an unobserved reading without noise, by conditioning. */
function denseLevels(model: DenseModel): { mean: number; sd: number }[] {
  const { series } = model;
  const out: { mean: number; sd: number }[] = [];
  const m = series.indicators.length;
  for (let row = 0; row < series.times.length; row++) {
    for (const person of [0, 1] as const) {
      // A probe indicator read at this row only: its predictive mean and sd given the rest.
      const probe = { name: "probe", person, kind: "anchor" as const };
      const y = new Float64Array(series.times.length * (m + 1)).fill(Number.NaN);
      series.y.forEach((value, i) => {
        y[Math.floor(i / m) * (m + 1) + (i % m)] = value;
      });
      y[row * (m + 1) + m] = 0;
      const probed = { ...series, indicators: [...series.indicators, probe], y };
      const joint = denseJoint({ ...model, series: probed });
      const at = joint.readings.findIndex((one) => one.value === 0);
      const spread = joint.z.map((z) => z.map((x, c) => x * joint.priorVariance[c]));
      const covariance = plus(joint.covariance0, times(spread, turned(joint.z)));
      const mean = joint.z.map((z) => z.reduce((sum, x, c) => sum + x * joint.priorMean[c], 0));
      const rest = mean.map((_, i) => i).filter((i) => i !== at);
      const sub = rest.map((i) => rest.map((j) => covariance[i][j]));
      const cross = rest.map((i) => [covariance[i][at]]);
      const gain = turned(solve(sub, cross));
      const residual = rest.map((i) => [joint.readings[i].value - mean[i]]);
      const noise = joint.readings[at].noise;
      out.push({
        mean: mean[at] + times(gain, residual)[0][0],
        sd: Math.sqrt(covariance[at][at] - noise - times(gain, cross)[0][0]),
      });
    }
  }
  return out;
}
