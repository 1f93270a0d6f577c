import { createRandom, type Fit, type Fitted } from "@ebb/engine";
import { describe, expect, it } from "vitest";
import {
  addFit,
  emptySums,
  joinSums,
  type PopulationSums,
  priorChange,
  priorFromSums,
} from "./population.ts";
import { parsePriorFile } from "./prior-file.ts";

/** A fit of which only what the sums need is filled: two parameters and two effects. */
function fitOf(mode: readonly number[], sd: number): Fit {
  const n = mode.length;
  const covariance = Float64Array.from({ length: n * n }, (_, i) =>
    i % (n + 1) === 0 ? sd * sd : 0,
  );
  const columns = ["mu_a", "mu_b", "stress_a>a", "stress_b>b"].map((name) => ({ name }));
  const linearMean = Float64Array.of(6, 7, -0.5, -0.3);
  const linearCovariance = new Float64Array(16);
  const laplace = { mode: Float64Array.from(mode), covariance, linearMean, linearCovariance };
  const names = ["log_a_a", "log_a_b"];
  // The sums read nothing else of a fit.
  return { status: "fitted", names, columns, laplace } as unknown as Fitted;
}

describe("priorFromSums", () => {
  it("gives back mean and spread of known parameters, a and b pooled (seed 2)", () => {
    const random = createRandom(2);
    const [mean, spread, blur] = [-0.4, 0.5, 0.3];
    let sums: PopulationSums = emptySums;
    for (let i = 0; i < 4000; i++) {
      // Posterior means of couples shrink; their spread and their variance add up to the truth.
      const inner = Math.sqrt(spread ** 2 - blur ** 2);
      sums = addFit(
        sums,
        fitOf([mean + inner * random.normal(), mean + inner * random.normal()], blur),
      );
    }
    const prior = priorFromSums(sums, "test");
    expect(prior.theta["log_a_a"]).toEqual(prior.theta["log_a_b"]);
    expect(prior.theta["log_a_a"]?.mean).toBeCloseTo(mean, 1);
    expect(prior.theta["log_a_a"]?.sd).toBeCloseTo(spread, 1);
    expect(prior.mu).toEqual({ mean: 6.5, sd: 0.5 });
    expect(prior.effects["stress_a>a"]).toEqual(prior.effects["stress_b>b"]);
    expect(prior.effects["stress_a>a"]?.mean).toBeCloseTo(-0.4, 9);
  });

  it("keeps the default where the cohort is too small, and counts couples without a fit", () => {
    const unfit: Fit = {
      status: "degenerate",
      reason: "",
      rows: 3,
      observed: 3,
      diagnostics: null,
    };
    const sums = addFit(addFit(emptySums, fitOf([5, 5], 0.1)), unfit);
    expect(sums).toMatchObject({ dyads: 2, fitted: 1 });
    expect(priorFromSums(sums, "x").theta["log_a_a"]?.mean).toBeCloseTo(Math.log(0.7), 9);
  });

  it("does not depend on how couples are split between workers", () => {
    const fits = Array.from({ length: 20 }, (_, i) => fitOf([i / 10, -i / 7], 0.2));
    const whole = fits.reduce(addFit, emptySums);
    const parts = joinSums(
      fits.slice(0, 7).reduce(addFit, emptySums),
      fits.slice(7).reduce(addFit, emptySums),
    );
    expect(priorChange(priorFromSums(whole, "x"), priorFromSums(parts, "x"))).toBeLessThan(1e-12);
  });
});

describe("parsePriorFile", () => {
  it("reads back what was written and names what is wrong", () => {
    const prior = priorFromSums(
      Array.from({ length: 9 }, () => fitOf([0, 0], 1)).reduce(addFit, emptySums),
      "x",
    );
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
