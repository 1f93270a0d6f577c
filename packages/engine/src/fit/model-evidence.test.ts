import { describe, expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { pairSeries, type Series } from "../ssm/series.ts";
import { fitSeries } from "./fit-series.ts";
import { fitWithEarnedLoad, heldOutGain, logEvidence, withoutCoupling } from "./model-evidence.ts";
import { createObjective } from "./objective.ts";

/** `days` daily readings of a couple whose closeness fills a load that pushes both back by c. */
function loaded(days: number, c: number, seed: number): Series {
  const random = createRandom(seed);
  const hour = 1 / 24;
  let [a, b, s] = [0, 0, 0];
  const seen = [new Float64Array(days), new Float64Array(days)];
  for (let day = -100; day < days; day++) {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * (-0.3 * a - c * s) + 0.5 * Math.sqrt(hour) * random.normal();
      const nextB = b + hour * (-0.3 * b - c * s) + 0.5 * Math.sqrt(hour) * random.normal();
      s += hour * 0.3 * ((a + b) / 2 - s);
      [a, b] = [nextA, nextB];
    }
    if (day < 0) continue;
    seen[0][day] = 6 + a + 0.2 * random.normal();
    seen[1][day] = 6 + b + 0.2 * random.normal();
  }
  const times = Float64Array.from({ length: days }, (_, i) => i);
  return pairSeries({ times, a: seen[0], b: seen[1] });
}

describe("fitWithEarnedLoad", () => {
  test("keeps the load out of a couple without it", () => {
    const trial = fitWithEarnedLoad(loaded(120, 0, 3));
    expect(trial.isEarned).toBe(false);
    expect(trial.isTried).toBe(true);
    expect(trial.fit.status).toBe("fitted");
  });
  test("gains no more evidence than its mode rises, so that a low mode settles it", () => {
    for (const [c, seed] of [
      [0, 21],
      [0.3, 22],
      [0.6, 23],
      [1.2, 24],
    ] as const) {
      const series = loaded(150, c, seed);
      const plain = fitSeries(series);
      const full = fitSeries(series, { load: true });
      if (plain.status !== "fitted" || full.status !== "fitted") throw new Error("no fit");
      const rise = full.laplace.logPosterior - plain.laplace.logPosterior;
      expect(logEvidence(full) - logEvidence(plain)).toBeLessThan(rise + 0.5);
    }
  });
  test("lets a strong load in, and finds that it pushes back", () => {
    const trial = fitWithEarnedLoad(loaded(300, 1.2, 4));
    expect(trial.isEarned).toBe(true);
    expect(trial.evidenceGain).toBeGreaterThan(Math.log(20));
    if (trial.fit.status !== "fitted") throw new Error(trial.fit.reason);
    const at = trial.fit.names.indexOf("c_a");
    expect(trial.fit.laplace.mode[at]).toBeGreaterThan(0);
  });
});

test("withoutCoupling leaves no coupling and changes nothing else of a couple without any", () => {
  const series = loaded(80, 0, 8);
  const lean = fitSeries(series, withoutCoupling(withoutCoupling({}, "kappa_ab"), "kappa_ba"));
  if (lean.status !== "fitted") throw new Error(lean.reason);
  const { mode, covariance } = lean.laplace;
  for (const at of [2, 3]) {
    expect(Math.abs(mode[at])).toBeLessThan(1e-4);
    expect(Math.sqrt(covariance[at * mode.length + at])).toBeCloseTo(1e-3, 5);
  }
});

test("heldOutGain favours the coupling that was simulated", () => {
  const series = coupled(240, 9);
  expect(heldOutGain(series, {}, withoutCoupling({}, "kappa_ba"))).toBeGreaterThan(0);
});

/** Daily readings of a couple in which b steps back strongly when a is close. */
function coupled(days: number, seed: number): Series {
  const random = createRandom(seed);
  const hour = 1 / 24;
  let [a, b] = [0, 0];
  const seen = [new Float64Array(days), new Float64Array(days)];
  for (let day = 0; day < days; day++) {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * -0.4 * a + Math.sqrt(hour) * random.normal();
      const nextB = b + hour * (-1.1 * a - 0.4 * b) + 0.5 * Math.sqrt(hour) * random.normal();
      [a, b] = [nextA, nextB];
    }
    seen[0][day] = 6 + a + 0.4 * random.normal();
    seen[1][day] = 6 + b + 0.4 * random.normal();
  }
  const times = Float64Array.from({ length: days }, (_, i) => i);
  return pairSeries({ times, a: seen[0], b: seen[1] });
}

test("logEvidence equals brute-force integration of the posterior by its own draws", () => {
  const series = loaded(40, 0, 5);
  const fit = fitSeries(series);
  if (fit.status !== "fitted") throw new Error(fit.reason);
  // Importance sampling with the prior's own density over theta, from the Gaussian at the mode.
  const random = createRandom(6);
  const objective = createObjective(series);
  const n = fit.names.length;
  const { mode, factor } = fit.laplace;
  const logPriorConstant = fit.form.prior.reduce((sum, { sd }) => sum - Math.log(sd), 0);
  let sum = 0;
  const draws = 4000;
  for (let d = 0; d < draws; d++) {
    const z = Float64Array.from({ length: n }, () => random.normal());
    let logScale = 0;
    const theta = mode.map((x, i) => {
      logScale += Math.log(factor[i * n + i]);
      return z.subarray(0, i + 1).reduce((at, zj, j) => at + factor[i * n + j] * zj, x);
    });
    const square = z.reduce((total, zj) => total + zj * zj, 0);
    const log = objective.evaluate(theta) + logPriorConstant + logScale + 0.5 * square;
    sum += Math.exp(log - fit.laplace.logPosterior);
  }
  const truth = fit.laplace.logPosterior + Math.log(sum / draws);
  expect(Math.abs(logEvidence(fit) - truth)).toBeLessThan(0.25);
});
