/**
 * `ebb bench fit`: the engine on one simulated couple (120 moments, four inputs), a cohort of 60-day
 * couples and a long record, beside R's OpenMx, rstan and Python's statsmodels where they are installed.
 * Medians of processor time (user and system, of all threads of the process), which a busy machine
 * stretches less than the clock; the rivals report processor time too.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  createObjective,
  createPlainLikelihood,
  createRandom,
  diagnoseChains,
  type Fitted,
  fitSeries,
  type Input,
  pairSeries,
  type Series,
  sampleFitChain,
} from "@ebb/engine";
import { drawPriorCouple } from "../studies/prior-couples.ts";
import { type Bench, type BenchFigure, median } from "./bench.ts";
import { rivalFigures } from "./fit-rivals.ts";

const dataPath = fileURLToPath(
  new URL("../../../../test/oracle/sim-couple/data.csv", import.meta.url),
);

/** The benchmark. */
export const fitBench: Bench = {
  name: "fit",
  describes: "likelihood, fit, sampler, cohort, beside OpenMx, rstan and statsmodels",
  run: () => {
    const couple = readCouple();
    const own = [...likelihoodFigures(couple), ...fitFigures(couple), ...cohortFigures()];
    return [...own, ...rivalFigures(dataPath, own), ...lengthFigures()];
  },
};

const inputNames = ["stress", "conflict", "future", "together"];

/** The simulated couple of the oracle; columns t, y1, y2, four inputs. */
function readCouple(): Series {
  const lines = readFileSync(dataPath, "utf8").trim().split("\n").slice(1);
  const rows = lines.map((line) =>
    line.split(",").map((cell) => (cell === "" ? Number.NaN : Number(cell))),
  );
  const column = (k: number) => Float64Array.from(rows, (row) => row[k] ?? Number.NaN);
  return pairSeries({
    times: column(0),
    a: column(1),
    b: column(2),
    inputs: inputNames.map((name): Input => ({ name, acts: "level", centre: 0 })),
    u: Float64Array.from(rows.flatMap((row) => row.slice(3))),
    hold: "interval",
  });
}

/** Processor seconds that this process has used. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Median microseconds of one call, from batches after a warm-up. */
function microseconds(act: () => void, batch: number): number {
  for (let i = 0; i < 5 * batch; i++) act();
  const times = Array.from({ length: 21 }, () => {
    const start = processorSeconds();
    for (let i = 0; i < batch; i++) act();
    return ((processorSeconds() - start) * 1e6) / batch;
  });
  return median(times);
}

/** The series with only its first inputs, all acting on both, or on a alone from the third on. */
function withInputs(series: Series, count: number): Series {
  const width = series.inputs.length;
  const inputs = series.inputs
    .slice(0, count)
    .map((input, q) => (q < 2 ? input : { ...input, on: [0 as const] }));
  const kept = (_: number, i: number) => i % width < count;
  return { ...series, inputs, u: series.u.filter(kept) };
}

function likelihoodFigures(couple: Series): BenchFigure[] {
  const bare = withInputs(couple, 0);
  const columns = createObjective(bare, { drift: false }).columns;
  const plain = createPlainLikelihood(bare, columns, [6.8, 6.1]);
  const start = createObjective(bare).start;
  const timed = (evaluate: (theta: Float64Array, gradient: Float64Array) => number) => {
    const gradient = new Float64Array(start.length);
    return microseconds(() => evaluate(start, gradient), 200);
  };
  const integrated = (series: Series) => timed(createObjective(series, { drift: false }).evaluate);
  const figure = (name: string, value: number): BenchFigure => ({ name, value, unit: "us" });
  return [
    {
      ...figure("likelihood with gradient, plain", timed(plain.evaluate)),
      ...{ bar: 20, better: "lower" },
    },
    {
      ...figure("likelihood with gradient, both levels integrated", integrated(bare)),
      ...{ bar: 20, better: "lower" },
    },
    {
      ...figure("likelihood with gradient, 7 columns", integrated(withInputs(couple, 3))),
      ...{ bar: 150, better: "lower" },
    },
  ];
}

function fitFigures(couple: Series): BenchFigure[] {
  const options = { drift: false };
  const fit = fitSeries(couple, options);
  const milliseconds = microseconds(() => fitSeries(couple, options), 3) / 1000;
  if (fit.status !== "fitted") return [];
  return [
    { name: "MAP and Laplace", value: milliseconds, unit: "ms", bar: 15, better: "lower" },
    { name: "sampler, effective draws", value: effectiveDraws(fit, couple), unit: "per s" },
  ];
}

/** Effective draws of the worst of theta per second of one chain, warm-up included. */
function effectiveDraws(fit: Fitted, couple: Series): number {
  const rates = [1, 2, 3].map((seed) => {
    const start = processorSeconds();
    const result = sampleFitChain(fit, couple, { random: createRandom(seed), draws: 1000 });
    const seconds = processorSeconds() - start;
    if (result === undefined) return 0;
    const { draws, count } = result.chain;
    const n = fit.names.length;
    const ess = fit.names.map(
      (_, i) =>
        diagnoseChains([Float64Array.from({ length: count }, (_x, t) => draws[t * n + i] ?? 0)])
          .bulkEss,
    );
    return Math.min(...ess) / seconds;
  });
  return median(rates);
}

function cohortFigures(): BenchFigure[] {
  const random = createRandom(60);
  const couples = Array.from({ length: 150 }, (_, i) => drawPriorCouple(60, random.fork(i)).series);
  for (const couple of couples.slice(0, 30)) fitSeries(couple);
  const start = processorSeconds();
  for (const couple of couples) fitSeries(couple);
  const seconds = ((processorSeconds() - start) / couples.length) * 10_000;
  const name = "10,000 couples of 60 days, one core";
  return [{ name, value: seconds, unit: "s", bar: 90, better: "lower" }];
}

/** Cost of the likelihood against the number of readings; linear means about 83 for these two. */
function lengthFigures(): BenchFigure[] {
  const cost = (days: number, batch: number) => {
    const { series } = drawPriorCouple(days, createRandom(days));
    const objective = createObjective(series);
    const gradient = new Float64Array(objective.dimension);
    return microseconds(() => objective.evaluate(objective.start, gradient), batch);
  };
  const value = cost(10_000, 3) / cost(120, 200);
  return [{ name: "10,000 days against 120", value, unit: "times", bar: 90, better: "lower" }];
}
