import type { PriorMatrix } from "@ebb/knowledge";
import { expect, test } from "vitest";
import { numbers, smallPrior } from "../../test/small-knowledge.ts";
import { reasonClasses } from "./classes.ts";
import { signatureLogLikelihoods, singleEffect } from "./signature.ts";
import type { SteppingBackFit } from "./stepping-back.ts";

/** log N(x; mean, cov) by plain elimination, without the constant. */
function logNormal(x: readonly number[], cov: readonly (readonly number[])[]): number {
  const a = cov.map((row, i) => [...row, x[i] ?? 0]);
  let logDet = 0;
  const n = x.length;
  for (let i = 0; i < n; i++) {
    const pivot = a[i]?.[i] ?? Number.NaN;
    logDet += Math.log(pivot);
    for (let r = i + 1; r < n; r++) {
      const factor = (a[r]?.[i] ?? 0) / pivot;
      for (let c = i; c <= n; c++) a[r]![c] = (a[r]?.[c] ?? 0) - factor * (a[i]?.[c] ?? 0);
    }
  }
  const solved = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = a[i]?.[n] ?? 0;
    for (let c = i + 1; c < n; c++) sum -= (a[i]?.[c] ?? 0) * (solved[c] ?? 0);
    solved[i] = sum / (a[i]?.[i] ?? 1);
  }
  const quad = solved.reduce((sum, value, i) => sum + value * (x[i] ?? 0), 0);
  return -0.5 * (logDet + quad);
}

/** A made-up estimate b^ with covariance V, as the information form that the posterior takes. */
function fitWith(prior: PriorMatrix, seed: number) {
  const next = numbers(seed);
  const q = prior.predictors.length;
  const root = Array.from({ length: q }, () => Array.from({ length: q }, () => next()));
  const H = Array.from({ length: q }, (_, i) =>
    Array.from({ length: q }, (_, j) => {
      const product = root.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0);
      return 40 * product + (i === j ? 4 : 0);
    }),
  );
  const estimate = Array.from({ length: q }, () => next());
  const weighted = H.map((row) =>
    row.reduce((sum, value, j) => sum + value * (estimate[j] ?? 0), 0),
  );
  const fit = {
    predictors: prior.predictors.map(({ code }) => ({ code })),
    information: Float64Array.from(H.flat()),
    weighted: Float64Array.from(weighted),
    // The signature reads these three fields of a fit and nothing else.
  } as unknown as SteppingBackFit;
  return { H, estimate, fit };
}

function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const a = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivot = a[i]?.[i] ?? 1;
    a[i] = (a[i] ?? []).map((value) => value / pivot);
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = a[r]?.[i] ?? 0;
      a[r] = (a[r] ?? []).map((value, c) => value - factor * (a[i]?.[c] ?? 0));
    }
  }
  return a.map((row) => row.slice(n));
}

test("signatureLogLikelihoods equals the dense density N(b^; s M w, V + D) of equation (8)", () => {
  const prior = smallPrior;
  const classes = reasonClasses(prior);
  for (const seed of [1, 22, 333]) {
    const { H, estimate, fit } = fitWith(prior, seed);
    const V = inverse(H);
    const dense = classes.map((one) => {
      const effects = prior.predictors.map((_, k) => singleEffect(one, k, prior));
      const cov = V.map((row, i) =>
        row.map((value, j) => value + (i === j ? (effects[i]?.sd ?? 0) ** 2 : 0)),
      );
      return logNormal(
        estimate.map((value, k) => value - (effects[k]?.mean ?? 0)),
        cov,
      );
    });
    const fast = signatureLogLikelihoods(fit, classes, prior);
    const shift = (fast[0] ?? 0) - (dense[0] ?? 0);
    dense.forEach((value, c) => {
      expect(fast[c]).toBeCloseTo(value + shift, 8);
    });
  }
});

test("reasonClasses adds up to one, and 15 reasons make about 700 classes", () => {
  const total = reasonClasses(smallPrior).reduce((sum, one) => sum + Math.exp(one.logPrior), 0);
  expect(total).toBeCloseTo(1, 12);
  const reasons = Array.from({ length: 15 }, (_, i) => `r${i}`);
  const base = Object.fromEntries(reasons.map((id) => [id, 1]));
  expect(reasonClasses({ ...smallPrior, reasons, base_weight: base })).toHaveLength(1 + 45 + 630);
});
