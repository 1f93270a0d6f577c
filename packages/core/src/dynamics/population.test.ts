import {
  createRandom,
  defaultPrior,
  fitSeries,
  pairSeries,
  type Random,
  type Series,
} from "@ebb/engine";
import { describe, expect, it } from "vitest";
import {
  addFit,
  emptySums,
  joinSums,
  type PopulationSums,
  populationChange,
  populationOf,
  priorOf,
} from "./population.ts";
import { parsePriorFile } from "./prior-file.ts";

/** Sums over people whose one parameter is known with mean `at` and variance `blur`². */
function sumsOf(people: readonly number[], blur: number): PopulationSums {
  const add = (sums: PopulationSums, at: number): PopulationSums => {
    const one = { "log_a_*": [1, at, at * at + blur * blur] as const };
    return joinSums(sums, { dyads: 1, fitted: 1, logEvidence: -1, moments: one });
  };
  return people.reduce(add, emptySums);
}

const priorFromSums = (sums: PopulationSums, name: string) => priorOf(populationOf(sums), name);

/** A couple without coupling: `days` daily notes of each. */
function simulatedCouple(days: number, random: Random): Series {
  const person = () => {
    const level = 6 + random.normal();
    return Float64Array.from({ length: days }, () => level + random.normal());
  };
  const times = Float64Array.from({ length: days }, (_, t) => t);
  return pairSeries({ times, a: person(), b: person() });
}

describe("priorFromSums", () => {
  it("gives back mean and spread of known parameters, a and b pooled (seed 2)", () => {
    const random = createRandom(2);
    const [mean, spread, blur] = [-0.4, 0.5, 0.3];
    // Posterior means of people shrink; their spread and their variance add up to the truth.
    const inner = Math.sqrt(spread ** 2 - blur ** 2);
    const people = Array.from({ length: 8000 }, () => mean + inner * random.normal());
    const prior = priorFromSums(sumsOf(people, blur), "test");
    expect(prior.theta["log_a_a"]).toEqual(prior.theta["log_a_b"]);
    expect(prior.theta["log_a_a"]?.mean).toBeCloseTo(mean, 1);
    expect(prior.theta["log_a_a"]?.sd).toBeCloseTo(spread, 1);
    expect(prior.theta["kappa_ab"]).toEqual(defaultPrior.theta["kappa_ab"]);
  });

  it("takes the default prior as one person more, in mean and in spread", () => {
    const { mean: usual, sd } = defaultPrior.theta["log_a_a"] ?? { mean: 0, sd: 0 };
    const nine = populationOf(sumsOf(new Array(9).fill(1), 0))["log_a_*"];
    const mean = (9 + usual) / 10;
    const variance = (9 * (1 - mean) ** 2 + (usual - mean) ** 2 + sd ** 2) / 10;
    expect(nine?.mean).toBeCloseTo(mean, 12);
    expect(nine?.sd).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it("keeps the default where the cohort is too small", () => {
    const sums = sumsOf([5, 5], 0.1);
    expect(priorFromSums(sums, "x").theta["log_a_a"]).toEqual(defaultPrior.theta["log_a_a"]);
  });
});

describe("addFit", () => {
  it("counts couples without a fit, pools names, and does not depend on how they are split", () => {
    const couples = Array.from({ length: 8 }, (_, i) => simulatedCouple(12, createRandom(i)));
    const add = (sums: PopulationSums, series: Series) => {
      const random = createRandom(series.y[0] ?? 0);
      return addFit(sums, fitSeries(series), { series, random });
    };
    const whole = couples.reduce(add, emptySums);
    const parts = joinSums(
      couples.slice(0, 3).reduce(add, emptySums),
      couples.slice(3).reduce(add, emptySums),
    );
    expect(whole).toMatchObject({ dyads: 8, fitted: 8 });
    expect(whole.moments["log_a_*"]?.[0]).toBe(16);
    expect(whole.moments["atanh_rho"]?.[0]).toBe(8);
    expect(populationChange(populationOf(whole), populationOf(parts))).toBeLessThan(1e-12);
    expect(whole.logEvidence).toBeCloseTo(parts.logEvidence, 9);
    const none = simulatedCouple(1, createRandom(1));
    expect(add(whole, none)).toMatchObject({ dyads: 9, fitted: 8 });
  });
});

describe("parsePriorFile", () => {
  it("reads back what was written and names what is wrong", () => {
    const prior = priorFromSums(sumsOf(new Array(9).fill(0), 1), "x");
    const back = parsePriorFile(JSON.stringify({ ebb: "prior/1", ...prior }));
    expect(back).toEqual({ ok: true, value: prior });
    const path = (json: unknown) => {
      const parsed = parsePriorFile(JSON.stringify(json));
      return parsed.ok ? "fine" : parsed.error.path;
    };
    expect(path({ ebb: "fit/1" })).toBe("ebb");
    expect(path({ ebb: "prior/1", mu: { mean: 1, sd: 0 } })).toBe("mu");
    expect(path({ ebb: "prior/1", theta: { log_a_a: 3 } })).toBe("theta.log_a_a");
  });
});
