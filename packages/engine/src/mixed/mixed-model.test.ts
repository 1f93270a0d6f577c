import { expect, test } from "vitest";
import { createRandom } from "../random.ts";
import { addMarginalGram, regress } from "./marginal-gram.ts";
import { fitMixedModel, type MixedRow } from "./mixed-model.ts";

/** Balanced groups with random intercepts: restricted maximum likelihood has a closed form. */
function balanced(groups: number, size: number, seed: number): MixedRow[] {
  const random = createRandom(seed);
  return Array.from({ length: groups }, (_, g) => {
    const own = 2 * random.normal();
    return Array.from({ length: size }, (_unused, i): MixedRow => {
      const y = 5 + own + random.normal();
      return { group: `${g}`, occasion: `${i}`, member: 0, y, x: [1], z: [1] };
    });
  }).flat();
}

test("fitMixedModel equals the analysis of variance in balanced groups", () => {
  const [groups, size] = [30, 6];
  const rows = balanced(groups, size, 3);
  const means = Array.from({ length: groups }, (_, g) => {
    const own = rows.filter((row) => row.group === `${g}`);
    return own.reduce((sum, row) => sum + row.y, 0) / size;
  });
  const grand = means.reduce((sum, mean) => sum + mean, 0) / groups;
  const within =
    rows.reduce((sum, row) => sum + (row.y - means[Number(row.group)]) ** 2, 0) /
    (groups * (size - 1));
  const between = (size * means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0)) / (groups - 1);
  const fit = fitMixedModel(rows);
  expect(fit?.residualSd[0]).toBeCloseTo(Math.sqrt(within), 4);
  expect(fit?.randomCovariance[0]).toBeCloseTo((between - within) / size, 3);
  expect(fit?.fixed[0].mean).toBeCloseTo(grand, 8);
  expect(fit?.fixed[0].sd).toBeCloseTo(Math.sqrt(between / (groups * size)), 4);
});

test("addMarginalGram with no random effect leaves the Gram matrix", () => {
  const out = new Float64Array(4);
  const gram = Float64Array.of(3, 1, 1, 2);
  const part = { width: 2, kept: [0, 1], random: [], factor: new Float64Array(0) };
  expect(addMarginalGram(out, gram, part)).toBe(0);
  expect([...out]).toEqual([...gram]);
});

test("addMarginalGram equals adding L L' to the covariance of the rows", () => {
  // Two rows of noise 1 that share one effect with sd 3: covariance [10, 9; 9, 10].
  const y = [2, -1];
  const gram = Float64Array.of(y[0] ** 2 + y[1] ** 2, y[0] + y[1], y[0] + y[1], 2);
  const out = new Float64Array(1);
  const part = { width: 2, kept: [0], random: [1], factor: Float64Array.of(3) };
  const log = addMarginalGram(out, gram, part);
  expect(log).toBeCloseTo(Math.log(10 * 10 - 81), 12);
  expect(out[0]).toBeCloseTo((10 * y[0] ** 2 - 18 * y[0] * y[1] + 10 * y[1] ** 2) / 19, 12);
});

test("regress finds a line without residual", () => {
  const rows = [
    [1, 1, 0],
    [3, 1, 1],
    [5, 1, 2],
  ];
  const gram = new Float64Array(9);
  for (const row of rows) {
    for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) gram[3 * i + j] += row[i] * row[j];
  }
  const found = regress(gram, 3);
  expect(found?.estimate[0]).toBeCloseTo(1, 10);
  expect(found?.estimate[1]).toBeCloseTo(2, 10);
  expect(found?.residual).toBeCloseTo(0, 8);
});
