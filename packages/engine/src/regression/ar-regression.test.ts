import { expect, test } from "vitest";
import { cholesky, logDeterminant, solveLower } from "../linalg/cholesky.ts";
import {
  type DailyRegression,
  fitDailyRegression,
  normalEquations,
  whiten,
} from "./ar-regression.ts";

/** Reproducible numbers in (-0.5, 0.5) (Park & Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
}

function problemWithGaps(seed: number, n: number, p: number): DailyRegression {
  const next = numbers(seed);
  const y = Float64Array.from({ length: n }, () => (next() < -0.2 ? Number.NaN : 3 * next()));
  const x = Float64Array.from({ length: n * p }, () => 2 * next());
  const precision = Float64Array.from({ length: p }, (_, k) => 0.5 + k);
  return { y, x, columns: p, precision, noisePrior: { shape: 3, scale: 2 } };
}

/** Dense log-density of known y given shape: Student t with cov scale/shape (R + X P X'). */
function denseLogMarginal(problem: DailyRegression, phi: number, rho: number): number {
  const { y, x, columns: p, precision, noisePrior } = problem;
  const known = [...y.keys()].filter((t) => !Number.isNaN(y[t]));
  const m = known.length;
  const cov = new Float64Array(m * m);
  known.forEach((s, i) => {
    known.forEach((t, j) => {
      let value = (1 - rho) * phi ** Math.abs(s - t) + (s === t ? rho : 0);
      for (let k = 0; k < p; k++) value += (x[s * p + k] * x[t * p + k]) / precision[k];
      cov[i * m + j] = value;
    });
  });
  cholesky(cov, cov, m);
  const logDet = logDeterminant(cov, m);
  const v = Float64Array.from(known, (t) => y[t]);
  solveLower(v, cov, v, m);
  const quad = v.reduce((sum, one) => sum + one * one, 0);
  const { shape, scale } = noisePrior;
  return -0.5 * logDet + shape * Math.log(scale) - (shape + m / 2) * Math.log(scale + quad / 2);
}

test("fitDailyRegression gives the log marginal of the dense joint density at every grid point", () => {
  for (const seed of [3, 17, 2024]) {
    const problem = problemWithGaps(seed, 25, 3);
    for (const { shape, logMarginal } of fitDailyRegression(problem).grid) {
      const dense = denseLogMarginal(problem, shape.inertia, shape.whiteShare);
      expect(Math.abs(logMarginal - dense)).toBeLessThan(1e-9 * Math.abs(dense) + 1e-9);
    }
  }
});

test("fitDailyRegression does not change when missing days are put before or after the record", () => {
  const problem = problemWithGaps(5, 30, 2);
  const pad = (values: Float64Array, fill: number, width: number) =>
    Float64Array.from([
      ...new Array(4 * width).fill(fill),
      ...values,
      ...new Array(3 * width).fill(fill),
    ]);
  const padded = { ...problem, y: pad(problem.y, Number.NaN, 1), x: pad(problem.x, 0, 2) };
  const before = fitDailyRegression(problem).grid;
  fitDailyRegression(padded).grid.forEach((point, i) => {
    expect(point.logMarginal).toBeCloseTo(before[i].logMarginal, 9);
  });
});

test("normalEquations of blocks add up to those of all rows", () => {
  const problem = problemWithGaps(11, 40, 4);
  const rows = whiten(problem, { inertia: 0.5, whiteShare: 0.3 });
  const all = normalEquations(rows, 4);
  const first = normalEquations(rows, 4, { from: 0, to: 9 });
  const rest = normalEquations(rows, 4, { from: 9, to: rows.rows });
  all.gram.forEach((value, i) => {
    expect(first.gram[i] + rest.gram[i]).toBeCloseTo(value, 10);
  });
  expect(first.square + rest.square).toBeCloseTo(all.square, 10);
});
