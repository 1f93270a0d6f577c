import { describe, expect, it } from "vitest";
import { createRandom } from "../random.ts";
import { sampleFitChain } from "../sampling/sample-fit.ts";
import { pairSeries, type Series } from "../ssm/series.ts";
import { type Fitted, fitSeries } from "./fit-series.ts";
import { createObjective } from "./objective.ts";
import { posteriorMoments } from "./posterior-moments.ts";

function record(days: number, seed: number): Series {
  const random = createRandom(seed);
  const person = () => {
    let state = 0;
    return Float64Array.from({ length: days }, () => {
      state = 0.5 * state + random.normal();
      return 6 + state + 0.5 * random.normal();
    });
  };
  const times = Float64Array.from({ length: days }, (_, t) => t);
  return pairSeries({ times, a: person(), b: person() });
}

function fitted(series: Series): Fitted {
  const fit = fitSeries(series);
  if (fit.status !== "fitted") throw new Error(fit.reason);
  return fit;
}

describe("posteriorMoments", () => {
  it("has the mean and spread of the sampler's draws (seed 3)", () => {
    const series = record(40, 3);
    const fit = fitted(series);
    const found = posteriorMoments(fit, series, { draws: 20_000, random: createRandom(4) });
    const chain = sampleFitChain(fit, series, { random: createRandom(5), draws: 6000 });
    expect(found.kHat).toBeLessThan(0.7);
    const compare = (draws: ArrayLike<number>, mean: number, variance: number) => {
      const values = Array.from(draws);
      const centre = values.reduce((sum, x) => sum + x / values.length, 0);
      const square = values.reduce((sum, x) => sum + (x - centre) ** 2 / values.length, 0);
      const sd = Math.sqrt(square);
      expect(Math.abs(mean - centre)).toBeLessThan(0.1 * sd);
      expect(Math.abs(Math.sqrt(variance) / sd - 1)).toBeLessThan(0.1);
    };
    const draws = (name: string) => chain?.parameters[name] ?? new Float64Array(0);
    const logs = Array.from(draws("a_a"), Math.log);
    compare(logs, found.mean[0], found.variance[0]);
    compare(Array.from(draws("r_b"), Math.log), found.mean[8], found.variance[8]);
    compare(Array.from(draws("rho"), Math.atanh), found.mean[6], found.variance[6]);
    compare(draws("mu_a"), found.linearMean[0], found.linearVariance[0]);
  }, 60_000);

  it("has the evidence that draws from the prior average to (seed 8)", () => {
    const series = record(5, 8);
    const found = posteriorMoments(fitted(series), series, {
      draws: 4000,
      random: createRandom(9),
    });
    const objective = createObjective(series);
    const random = createRandom(10);
    let [sum, allowed] = [0, 0];
    for (let d = 0; d < 40_000; d++) {
      const theta = Float64Array.from(
        objective.thetaPrior,
        ({ mean, sd }) => mean + sd * random.normal(),
      );
      // Where theta is not allowed the record has no probability; the prior is not cut there.
      if (!Number.isFinite(objective.evaluate(theta))) continue;
      allowed++;
      sum += Math.exp(objective.lastLogLik());
    }
    expect(allowed).toBeGreaterThan(30_000);
    expect(found.logEvidence).toBeCloseTo(Math.log(sum / 40_000), 1);
  });

  it("does not change when the same stream is given again", () => {
    const series = record(20, 11);
    const fit = fitted(series);
    const once = posteriorMoments(fit, series, { draws: 64, random: createRandom(1) });
    const again = posteriorMoments(fit, series, { draws: 64, random: createRandom(1) });
    expect(again).toEqual(once);
  });
});
