/** The filter against one joint Gaussian of all readings (docs/model.md, section 4.1). */

import { describe, expect, test } from "vitest";
import { columnsOf } from "../src/fit/columns.ts";
import { integrateLinear } from "../src/fit/evidence.ts";
import { formOf } from "../src/fit/form.ts";
import {
  createPlainLikelihood,
  type Likelihood,
  pairLikelihood,
  stateLikelihood,
} from "../src/fit/likelihood.ts";
import { precisionsOf } from "../src/fit/objective.ts";
import { createObjective, defaultPrior, logLikelihood, naturalFromTheta } from "../src/index.ts";
import { type DenseModel, denseLinearPosterior, denseLogLik } from "./reference/dense-model.ts";
import { type CaseKind, randomCase } from "./reference/random-case.ts";

function thetaOf(model: DenseModel, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => model.theta[name] ?? Number.NaN);
}

function objectiveAndTheta(model: DenseModel) {
  const { series, prior, withDrift, hasLoad } = model;
  const objective = createObjective(series, { prior, drift: withDrift, load: hasLoad });
  return { objective, theta: thetaOf(model, objective.names) };
}

/** Largest relative difference between engine and joint Gaussian over `count` cases. */
function worstOf(kind: CaseKind, seeds: readonly [from: number, count: number]): number {
  let worst = 0;
  let compared = 0;
  for (let seed = seeds[0]; seed < seeds[0] + seeds[1]; seed++) {
    const model = randomCase(seed, kind);
    const { objective, theta } = objectiveAndTheta(model);
    if (objective.observed === 0) continue;
    if (!Number.isFinite(objective.evaluate(theta))) continue;
    const truth = denseLogLik(model);
    compared++;
    worst = Math.max(worst, Math.abs(objective.lastLogLik() - truth) / Math.abs(truth));
  }
  expect(compared).toBeGreaterThan(0.9 * seeds[1]);
  return worst;
}

describe("the marginal likelihood equals the dense joint Gaussian", () => {
  test("for two sliders, 400 random records (seeds 1-400)", () => {
    expect(worstOf({}, [1, 400])).toBeLessThan(1e-9);
  });
  test("with further indicators, 250 random records (seeds 1001-1250)", () => {
    expect(worstOf({ hasIndicators: true }, [1001, 250])).toBeLessThan(1e-9);
  });
  test("with the closeness load, 200 random records (seeds 2001-2200)", () => {
    expect(worstOf({ hasLoad: true, hasIndicators: true }, [2001, 200])).toBeLessThan(1e-9);
  });
  test("with one reporter's guess, 150 random records (seeds 3001-3150)", () => {
    expect(worstOf({ hasGuess: true }, [3001, 150])).toBeLessThan(1e-9);
  });
});

test("the posterior of the linear parameters equals conditioning the joint Gaussian (seeds 1-60)", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const model = randomCase(seed, { hasIndicators: seed % 2 === 0, hasLoad: seed % 3 === 0 });
    const { objective, theta } = objectiveAndTheta(model);
    if (!Number.isFinite(objective.evaluate(theta))) continue;
    const truth = denseLinearPosterior(model);
    const linear = objective.lastLinear();
    expect(linear).toBeDefined();
    truth.mean.forEach((mean, c) => {
      const own = (linear?.mean[c] ?? 0) + (objective.columns[c]?.prior.mean ?? 0);
      expect(Math.abs(own - mean)).toBeLessThan(1e-8);
      truth.covariance[c]?.forEach((value, e) => {
        const got = linear?.covariance[c * truth.mean.length + e] ?? Number.NaN;
        expect(Math.abs(got - value)).toBeLessThan(1e-8);
      });
    });
  }
});

test("the fast two-state kernel and the general one agree, value and gradient (seeds 1-200)", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { series, prior, withDrift, theta: named } = randomCase(seed);
    const form = formOf(series, prior, false);
    const columns = columnsOf(series, prior, withDrift);
    const theta = Float64Array.from(form.names, (name) => named[name] ?? Number.NaN);
    const width = columns.length + 1;
    const gamma = Float64Array.from({ length: width * width }, (_, i) => {
      const [r, c] = [Math.floor(i / width), i % width];
      return 1 / (1 + r + c);
    });
    const outcome = (likelihood: Likelihood) => {
      const pass = likelihood.pass(theta);
      if (pass === undefined) throw new Error("expected an allowed theta");
      const sums = { ...pass, observed: likelihood.observed, precision: precisionsOf(columns) };
      const linear = integrateLinear(sums);
      const gradient = new Float64Array(theta.length);
      likelihood.reverse(gradient, theta, gamma);
      return [linear?.marginalLogLik ?? Number.NaN, ...gradient];
    };
    const fast = outcome(pairLikelihood({ series, form, columns }));
    const slow = outcome(stateLikelihood({ series, form, columns }));
    fast.forEach((value, i) => {
      const other = slow[i] ?? Number.NaN;
      expect(Math.abs(value - other)).toBeLessThan(1e-9 * Math.max(1, Math.abs(other)));
    });
  }
});

/** Slope of f by six-point central differences, error of order h^6. */
function slopeOf(f: (h: number) => number, h: number): number {
  const part = (k: number) => (f(k * h) - f(-k * h)) / (2 * h * k);
  return 1.5 * part(1) - 0.6 * part(2) + 0.1 * part(3);
}

describe("the gradient equals high-order differences to 1e-7", () => {
  const kinds: [string, CaseKind][] = [
    ["two sliders", {}],
    ["further indicators", { hasIndicators: true }],
    ["closeness load", { hasLoad: true, hasIndicators: true }],
    ["one reporter's guess", { hasGuess: true }],
  ];
  test.each(kinds)("%s (40 random records, integrated and profiled)", (_, kind) => {
    for (let seed = 1; seed <= 40; seed++) {
      const model = randomCase(seed, kind);
      const { series, prior, withDrift, hasLoad } = model;
      const linear = seed % 2 === 0 ? "integrate" : "profile";
      const options = { prior, drift: withDrift, load: hasLoad, linear } as const;
      const objective = createObjective(series, options);
      const theta = thetaOf(model, objective.names);
      const gradient = new Float64Array(theta.length);
      if (!Number.isFinite(objective.evaluate(theta, gradient))) continue;
      gradient.forEach((slope, i) => {
        const truth = slopeOf((h) => {
          const moved = theta.slice();
          moved[i] = (moved[i] ?? 0) + h;
          return objective.evaluate(moved);
        }, 3e-3);
        expect(Math.abs(slope - truth)).toBeLessThan(1e-7 * Math.max(1, Math.abs(truth)));
      });
    }
  });
});

test("the plain likelihood at given linear parameters equals logLikelihood, with its slopes", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { series, prior, theta: named } = randomCase(seed);
    const columns = columnsOf(series, prior, false);
    const values = columns.map((_, c) => 0.3 * c - 0.5);
    const plain = createPlainLikelihood(series, columns, values);
    const theta = Float64Array.from(plain.names, (name) => named[name] ?? Number.NaN);
    const gradient = new Float64Array(theta.length);
    const value = plain.evaluate(theta, gradient);
    const effect = (person: 0 | 1) =>
      series.inputs.map((_, index) => {
        const at = columns.findIndex((one) => one.person === person && one.index === index);
        return at < 0 ? 0 : (values[at] ?? 0);
      });
    const { loglik } = logLikelihood(series, {
      ...naturalFromTheta(theta),
      ...{ mu_a: values[0] ?? 0, mu_b: values[1] ?? 0, d_a: 0, d_b: 0 },
      effects: { a: effect(0), b: effect(1) },
    });
    expect(Math.abs(value - loglik)).toBeLessThan(1e-9 * Math.max(1, Math.abs(loglik)));
    gradient.forEach((slope, i) => {
      const truth = slopeOf((h) => {
        const moved = theta.slice();
        moved[i] = (moved[i] ?? 0) + h;
        return plain.evaluate(moved);
      }, 3e-3);
      expect(Math.abs(slope - truth)).toBeLessThan(1e-7 * Math.max(1, Math.abs(truth)));
    });
  }
});

test("the default prior names every theta of the two-state model", () => {
  const objective = createObjective(randomCase(1).series);
  for (const name of objective.names) expect(defaultPrior.theta[name]).toBeDefined();
});
