import { createRandom, fitSeries, type Prior, pairSeries, type Series } from "@ebb/engine";
import { describe, expect, it } from "vitest";
import { addFit, emptySums, type PopulationSums, populationChange } from "./population.ts";
import { findPopulation } from "./population-search.ts";

/**
 * A cohort in which everything is known in closed form: each person's parameter is normal in the
 * population and is read with its own error.
 */
function normalCohort(people: number, errorSd: number, seed: number) {
  const random = createRandom(seed);
  const readings = Array.from(
    { length: people },
    () => -0.4 + 0.3 * random.normal() + errorSd * random.normal(),
  );
  const sumsUnder = async (prior: Prior): Promise<PopulationSums> => {
    const { mean, sd } = prior.theta["log_r_a"] ?? { mean: 0, sd: 1 };
    const total = sd * sd + errorSd * errorSd;
    const variance = (sd * sd * errorSd * errorSd) / total;
    let [sum, square, logEvidence] = [0, 0, 0];
    for (const reading of readings) {
      const posterior = (reading * sd * sd + mean * errorSd * errorSd) / total;
      sum += posterior;
      square += posterior * posterior + variance;
      logEvidence -= 0.5 * (Math.log(total) + (reading - mean) ** 2 / total);
    }
    const moments = { "log_r_*": [people, sum, square] as const };
    return { dyads: people, fitted: people, logEvidence, moments };
  };
  return { readings, sumsUnder };
}

describe("findPopulation", () => {
  it("ends where the penalised evidence is highest, found by a fine search (seed 5)", async () => {
    const { readings, sumsUnder } = normalCohort(60, 0.9, 5);
    const found = await findPopulation({ sumsUnder, name: "x", smallestChange: 1e-7 });
    const mean = readings.reduce((sum, y) => sum + y / readings.length, 0);
    const spread = readings.reduce((sum, y) => sum + (y - mean) ** 2, 0);
    // Sixty readings, and the default of log r, N(log 0.6, 0.4), as one person more.
    const objective = (m: number, sd: number) =>
      -30 * Math.log(sd * sd + 0.81) -
      (0.5 * (spread + 60 * (mean - m) ** 2)) / (sd * sd + 0.81) -
      Math.log(sd) -
      (0.5 * (0.16 + (m - Math.log(0.6)) ** 2)) / (sd * sd);
    let best = [mean, 0.3];
    for (let grid = 0.1; grid > 1e-5; grid /= 2) {
      for (let i = 0; i < 40; i++) {
        for (const [dm, ds] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ] as const) {
          const next = [best[0]! + grid * dm, Math.max(0.01, best[1]! + grid * ds)];
          if (objective(next[0]!, next[1]!) > objective(best[0]!, best[1]!)) best = next;
        }
      }
    }
    expect(found.hasSettled).toBe(true);
    expect(found.population["log_r_*"]?.mean).toBeCloseTo(best[0]!, 3);
    expect(found.population["log_r_*"]?.sd).toBeCloseTo(best[1]!, 3);
  });

  it("needs a small part of plain EM's passes for the same point (seed 6)", async () => {
    const { sumsUnder } = normalCohort(400, 1.5, 6);
    const search = { sumsUnder, name: "x", smallestChange: 1e-6, mostPasses: 20_000 };
    const plain = await findPopulation({ ...search, memory: 0 });
    const quick = await findPopulation(search);
    expect(plain.hasSettled && quick.hasSettled).toBe(true);
    expect(populationChange(plain.population, quick.population)).toBeLessThan(1e-3);
    expect(quick.passes * 4).toBeLessThan(plain.passes);
  });

  it("reaches plain EM's fixed point on couples that are really fitted (seed 7)", async () => {
    const couples = simulatedCouples(14, 7);
    const sumsUnder = async (prior: Prior) =>
      couples.reduce(
        (sums, series, i) =>
          addFit(sums, fitSeries(series, { prior }), { series, random: createRandom(i) }),
        emptySums,
      );
    const quick = await findPopulation({ sumsUnder, name: "x", smallestChange: 2e-4 });
    expect(quick.hasSettled).toBe(true);
    // Plain EM from there stays: were it another point, it would walk away.
    let at = quick;
    for (let round = 0; round < 20; round++) {
      const sums = await sumsUnder(at.prior);
      at = await findPopulation({
        sumsUnder: async () => sums,
        name: "x",
        mostPasses: 1,
        memory: 0,
      });
    }
    expect(populationChange(quick.population, at.population)).toBeLessThan(1e-2);
  }, 60_000);
});

/** Couples without coupling, 25 daily notes each. */
function simulatedCouples(count: number, seed: number): Series[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const person = () => {
      const level = 6 + random.normal();
      let state = 0;
      return Float64Array.from({ length: 25 }, () => {
        state = 0.4 * state + random.normal();
        return level + state + 0.5 * random.normal();
      });
    };
    const times = Float64Array.from({ length: 25 }, (_, t) => t);
    return pairSeries({ times, a: person(), b: person() });
  });
}
