/**
 * The sampler against rstan on the same model, data and prior (sim-couple, 120 moments, four inputs, no
 * drift, b ~ N(0, 1)): means and sds within 4 combined Monte Carlo errors (docs/model.md 4.1).
 */

import { readFileSync } from "node:fs";
import {
  createRandom,
  diagnoseChains,
  fitSeries,
  meanAndSd,
  pairSeries,
  sampleFitChain,
} from "@ebb/engine";
import { expect, test } from "vitest";

const read = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n");

const inputNames = ["stress", "conflict", "future", "together"];
const effectNames = ["a", "b"].flatMap((person) => inputNames.map((name) => `${name}>${person}`));
/** Stan's parameters in order: the first nine are theta. */
const linearNames = ["mu_a", "mu_b", ...effectNames];

function readCouple() {
  const rows = read("../sim-couple/data.csv")
    .slice(1)
    .map((line) => line.split(",").map((cell) => (cell === "" ? Number.NaN : Number(cell))));
  const column = (k: number) => Float64Array.from(rows, (row) => row[k] ?? Number.NaN);
  return pairSeries({
    times: column(0),
    a: column(1),
    b: column(2),
    inputs: inputNames.map((name) => ({ name, acts: "level" as const, centre: 0 })),
    u: Float64Array.from(rows.flatMap((row) => row.slice(3))),
    hold: "interval",
  });
}

test("sampleFitChain finds Stan's posterior (seed 7)", () => {
  const series = readCouple();
  const fit = fitSeries(series, { drift: false });
  if (fit.status !== "fitted") throw new Error(fit.reason);
  const chains = [0, 1, 2, 3].map((c) => {
    const chain = sampleFitChain(fit, series, { random: createRandom(7).fork(c), draws: 1000 });
    if (chain === undefined) throw new Error("no chain");
    return chain;
  });
  expect(chains.every(({ chain }) => chain.divergences === 0)).toBe(true);
  const stan = read("stan-posterior.csv")
    .slice(1)
    .map((line) => line.split(",").slice(1).map(Number));
  stan.forEach((row, k) => {
    const [mean = 0, meanError = 0, sd = 0] = row;
    const effective = row[6] ?? 0;
    const draws = chains.map(({ chain, parameters }) =>
      k < 9
        ? Float64Array.from({ length: chain.count }, (_, i) => chain.draws[i * 9 + k] ?? Number.NaN)
        : (parameters[linearNames[k - 9] ?? ""] ?? new Float64Array(0)),
    );
    const own = meanAndSd(draws);
    const { meanError: ownError, rHat, bulkEss } = diagnoseChains(draws);
    expect(rHat).toBeLessThan(1.01);
    expect(Math.abs(own.mean - mean)).toBeLessThan(4 * Math.hypot(meanError, ownError));
    // Error of an sd: sd sqrt(1/2 / effective draws), for both.
    const sdError = Math.hypot(sd / Math.sqrt(2 * effective), own.sd / Math.sqrt(2 * bulkEss));
    expect(Math.abs(own.sd - sd)).toBeLessThan(4 * sdError);
  });
});
