/** The two-state kernel against the general one, reading for reading, with pseudo-observations. */

import { expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { pairSeries, type Series } from "../ssm/series.ts";
import { columnsOf } from "./columns.ts";
import { integrateLinear, weightsForReverse } from "./evidence.ts";
import { fitSeries } from "./fit-series.ts";
import { formOf } from "./form.ts";
import { pairLikelihood, stateLikelihood } from "./likelihood.ts";
import { createObjective, createObjectiveWith, precisionsOf } from "./objective.ts";
import { defaultPrior } from "./priors.ts";
import { silentSites } from "./sites.ts";

/** Days with gaps, two moments on some of them, an input, and a third of the scores at the top. */
function clipped(days: number, seed: number): Series {
  const random = createRandom(seed);
  const score = () =>
    random.bernoulli(0.25) ? Number.NaN : Math.min(10, 9.3 + 1.4 * random.normal());
  const scores = () => Float64Array.from({ length: days }, score);
  let time = 0;
  const series = pairSeries({
    times: Float64Array.from({ length: days }, () => (time += random.bernoulli(0.2) ? 0 : 0.7)),
    ...{ a: scores(), b: scores() },
    inputs: [{ name: "argument", acts: "event" }],
    u: Float64Array.from({ length: days }, () => (random.bernoulli(0.3) ? 1 : 0)),
  });
  const indicators = series.indicators.map((one) => ({ ...one, censored: { low: 0, high: 10 } }));
  return { ...series, indicators };
}

test("the two usual levels alone: value and slope are those of the general kernel (6 records)", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { inputs: _, u: __, ...record } = clipped(40, seed);
    const plain = record.indicators.map(({ name, person, kind }) => ({ name, person, kind }));
    const series: Series = { ...record, indicators: plain, inputs: [], u: new Float64Array(0) };
    const form = formOf(series, defaultPrior, false);
    const columns = columnsOf(series, defaultPrior, false);
    const theta = Float64Array.from(
      form.prior,
      ({ mean, sd }, i) => mean + sd * Math.cos(seed + i),
    );
    const [fast, general] = [pairLikelihood, stateLikelihood].map((kernel) => {
      const likelihood = kernel({ series, form, columns });
      const pass = likelihood.pass(theta);
      if (pass === undefined) throw new Error("expected a pass");
      const precision = precisionsOf(columns);
      const linear = integrateLinear({ ...pass, observed: likelihood.observed, precision });
      if (linear === undefined) throw new Error("expected a posterior");
      const gradient = new Float64Array(theta.length);
      const gamma = weightsForReverse(new Float64Array(9), linear, true);
      likelihood.reverse(gradient, theta, gamma);
      // A second walk over the same pass finds the adjoints of the first cleared.
      likelihood.reverse(gradient, theta, gamma);
      return { linear, gradient };
    });
    expect(fast.linear.marginalLogLik).toBeCloseTo(general.linear.marginalLogLik, 9);
    expect(fast.linear.mean[1]).toBeCloseTo(general.linear.mean[1], 10);
    fast.gradient.forEach((slope, i) => {
      expect(slope).toBeCloseTo(general.gradient[i], 8);
    });
  }
});

test("marginals and sums of both kernels agree at pseudo-observations that have moved", () => {
  const series = clipped(50, 4);
  const sites = silentSites(series);
  if (sites === undefined) throw new Error("expected sites");
  const objective = createObjectiveWith(series, {}, { sites, move: "settle" });
  const theta = objective.start.map((x, i) => x + 0.2 * Math.sin(i));
  objective.evaluate(theta);
  const form = formOf(series, defaultPrior, false);
  const columns = columnsOf(series, defaultPrior, true);
  const [fast, general] = [pairLikelihood, stateLikelihood].map((kernel) => {
    const likelihood = kernel({ series, form, columns, sites });
    const pass = likelihood.pass(theta);
    if (pass === undefined) throw new Error("expected a pass");
    const precision = precisionsOf(columns);
    const linear = integrateLinear({ ...pass, observed: likelihood.observed, precision });
    if (linear === undefined) throw new Error("expected a posterior");
    return { marginals: likelihood.marginals(linear), logLik: linear.marginalLogLik };
  });
  expect(fast.logLik).toBeCloseTo(general.logLik, 9);
  expect(fast.marginals?.mean.length).toBe(sites.at.length);
  fast.marginals?.mean.forEach((mean, s) => {
    expect(mean).toBeCloseTo(general.marginals?.mean[s] ?? Number.NaN, 9);
    expect(fast.marginals?.variance[s]).toBeCloseTo(general.marginals?.variance[s] ?? 0, 9);
  });
});

test("the mode of a fit with censored ends is that of the evidence, its sites at rest", () => {
  const series = clipped(60, 9);
  const fit = fitSeries(series);
  if (fit.status !== "fitted") throw new Error(fit.reason);
  expect(fit.diagnostics.sites.settled).toBe(true);
  const sites = silentSites(series);
  const anew = createObjectiveWith(series, {}, { sites, move: "settle" });
  const gradient = new Float64Array(anew.dimension);
  // From silence to rest takes more than one evaluation's sweeps.
  for (let round = 0; round < 4; round++) anew.evaluate(fit.laplace.mode, gradient);
  expect(anew.evaluate(fit.laplace.mode)).toBeCloseTo(fit.laplace.logPosterior, 7);
  gradient.forEach((slope) => {
    expect(Math.abs(slope)).toBeLessThan(1e-3);
  });
  const n = anew.dimension;
  const top = anew.evaluate(fit.laplace.mode);
  // Along a column of the covariance C the curvature is C_ii: -d' H d = d' C^-1 d with d = C e_i.
  for (const i of [0, 4, 7]) {
    const own = fit.laplace.covariance[i * n + i];
    const step = 0.1 / Math.sqrt(own);
    const along = (h: number) =>
      anew.evaluate(
        fit.laplace.mode.map((x, k) => x + h * step * fit.laplace.covariance[k * n + i]),
      );
    const bend = (along(1) - 2 * top + along(-1)) / (step * step);
    expect(-bend / own).toBeCloseTo(1, 1);
  }
});

test("held sites and settled ones give the same value and slope where they rest", () => {
  const series = clipped(40, 2);
  const sites = silentSites(series);
  if (sites === undefined) throw new Error("expected sites");
  const settled = createObjectiveWith(series, {}, { sites, move: "settle" });
  const theta = settled.start;
  const [first, second] = [new Float64Array(theta.length), new Float64Array(theta.length)];
  for (let round = 0; round < 3; round++) settled.evaluate(theta, first);
  const held = createObjective(series, {}, sites);
  expect(held.evaluate(theta, second)).toBeCloseTo(settled.evaluate(theta), 8);
  first.forEach((slope, i) => {
    expect(second[i]).toBeCloseTo(slope, 6);
  });
});
