/**
 * The posterior of the simulated couple against Stan's (`sim-couple/stan-posterior.csv`: rstan 2.21.7 on
 * the same model with all 19 parameters sampled, 2 chains of 2,000 draws after 1,000, seed 7).
 */

import { join } from "node:path";
import {
  createRandom,
  diagnoseChains,
  type Fitted,
  fitSeries,
  importanceSample,
  objectiveOf,
  sampleFitChain,
} from "@ebb/engine";
import { expect, test } from "vitest";
import { numberColumn, readCsvTable, textColumn } from "../../apps/cli/src/csv-table.ts";
import { simulatedCouple, simulatedFolder } from "./simulated-couple.ts";

const table = readCsvTable(join(simulatedFolder, "stan-posterior.csv"));
const stan = new Map(
  textColumn(table, "").map((name, i) => [
    name,
    {
      mean: numberColumn(table, "mean")[i],
      sd: numberColumn(table, "sd")[i],
      error: numberColumn(table, "se_mean")[i],
      draws: numberColumn(table, "n_eff")[i],
    },
  ]),
);
const thetaNames = ["la[1]", "la[2]", "kap[1]", "kap[2]", "ls[1]", "ls[2]", "zr", "lr[1]", "lr[2]"];
const inputs = ["stress", "conflict", "future", "together"];
const linearNames: [stan: string, own: string][] = [
  ["mu[1]", "mu_a"],
  ["mu[2]", "mu_b"],
  ...inputs.map((name, i): [string, string] => [`b1[${i + 1}]`, `${name}>a`]),
  ...inputs.map((name, i): [string, string] => [`b2[${i + 1}]`, `${name}>b`]),
];

const series = simulatedCouple();
const fit = fitSeries(series, { drift: false }) as Fitted;

/** Means and sds within 4 combined Monte Carlo errors, given our effective number of draws. */
function expectAgrees(name: string, own: { mean: number; sd: number; effective: number }): void {
  const theirs = stan.get(name);
  if (theirs === undefined) throw new Error(`no ${name} in Stan's table`);
  const errorOfMean = Math.hypot(theirs.error, own.sd / Math.sqrt(own.effective));
  expect(Math.abs(own.mean - theirs.mean), `mean of ${name}`).toBeLessThan(4 * errorOfMean);
  const errorOfSd =
    theirs.sd * Math.hypot(1 / Math.sqrt(2 * theirs.draws), 1 / Math.sqrt(2 * own.effective));
  // The sd of a posterior with somewhat heavy tails has a larger error than a normal's.
  expect(Math.abs(own.sd - theirs.sd), `sd of ${name}`).toBeLessThan(4 * 1.3 * errorOfSd);
}

function weighted(values: ArrayLike<number>, weights: ArrayLike<number>) {
  let mean = 0;
  let square = 0;
  for (let i = 0; i < values.length; i++) mean += weights[i] * values[i];
  for (let i = 0; i < values.length; i++) square += weights[i] * (values[i] - mean) ** 2;
  return { mean, sd: Math.sqrt(square) };
}

test("Pareto-smoothed importance sampling agrees within 4 Monte Carlo errors, k-hat below 0.7", () => {
  const sample = importanceSample(fit, series, { draws: 4000, random: createRandom(1) });
  expect(sample.kHat).toBeLessThan(0.7);
  const n = fit.names.length;
  thetaNames.forEach((name, i) => {
    const values = Array.from(sample.weights, (_, d) => sample.thetas[d * n + i]);
    const own = weighted(values, sample.weights);
    expectAgrees(name, { ...own, effective: sample.effectiveDraws });
  });
  const objective = objectiveOf(fit, series);
  const p = fit.columns.length;
  const means = fit.columns.map(() => [] as number[]);
  const variances = fit.columns.map(() => [] as number[]);
  for (let d = 0; d < sample.weights.length; d++) {
    objective.evaluate(sample.thetas.subarray(d * n, (d + 1) * n));
    const linear = objective.lastLinear();
    for (let c = 0; c < p; c++) {
      means[c].push((linear?.mean[c] ?? 0) + fit.columns[c].prior.mean);
      variances[c].push(linear?.covariance[c * p + c] ?? 0);
    }
  }
  for (const [theirs, own] of linearNames) {
    const c = fit.columns.findIndex((column) => column.name === own);
    const { mean, sd } = weighted(means[c], sample.weights);
    const inner = weighted(variances[c], sample.weights).mean;
    const effective = sample.effectiveDraws;
    expectAgrees(theirs, { mean, sd: Math.hypot(sd, Math.sqrt(inner)), effective });
  }
});

test("the sampler agrees within 4 Monte Carlo errors, without divergences", () => {
  const run = sampleFitChain(fit, series, { warmup: 500, draws: 2000, random: createRandom(5) });
  if (run === undefined) throw new Error("expected a chain");
  expect(run.chain.divergences).toBe(0);
  const n = fit.names.length;
  const equal = new Float64Array(run.chain.count).fill(1 / run.chain.count);
  thetaNames.forEach((name, i) => {
    const values = Float64Array.from(equal, (_, d) => run.chain.draws[d * n + i]);
    const effective = diagnoseChains([values]).bulkEss;
    expectAgrees(name, { ...weighted(values, equal), effective });
  });
  for (const [theirs, own] of linearNames) {
    const effective = diagnoseChains([run.parameters[own]]).bulkEss;
    expectAgrees(theirs, { ...weighted(run.parameters[own], equal), effective });
  }
});

test("Laplace's standard deviations stand within a sixth of Stan's, means within half a sd", () => {
  thetaNames.forEach((name, i) => {
    const theirs = stan.get(name);
    const n = fit.names.length;
    const sd = Math.sqrt(fit.laplace.covariance[i * n + i]);
    expect(Math.abs(sd / (theirs?.sd ?? 0) - 1)).toBeLessThan(1 / 6);
    expect(Math.abs(fit.laplace.mode[i] - (theirs?.mean ?? 0))).toBeLessThan(0.5 * sd);
  });
});
