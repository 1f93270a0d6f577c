/**
 * Standard errors of a population's means and log spreads: the couples' scores at the estimate, their
 * outer products added up (Meilijson 1989), with the default prior's one person.
 */

import type { PopulationSums } from "@ebb/core";
import { cholesky, type Normal, solveLower } from "@ebb/engine";

/** Standard errors by pooled name; `couple(i)` gives the sums of couple i alone under the estimate. */
export function hyperErrors(
  population: Readonly<Record<string, Normal>>,
  couples: number,
  couple: (i: number) => PopulationSums,
): Record<string, { mean: number; logSd: number }> {
  const names = Object.keys(population).sort();
  const width = 2 * names.length;
  const information = new Float64Array(width * width);
  names.forEach((name, k) => {
    const { sd } = population[name]!;
    information[2 * k * (width + 1)] = 1 / (sd * sd);
    information[(2 * k + 1) * (width + 1)] = 2;
  });
  for (let i = 0; i < couples; i++) {
    const { moments } = couple(i);
    const score = names.flatMap((name) => {
      const [count, sum, square] = moments[name] ?? [0, 0, 0];
      const { mean, sd } = population[name]!;
      const squares = square - 2 * mean * sum + count * mean * mean;
      return [(sum - count * mean) / (sd * sd), squares / (sd * sd) - count];
    });
    score.forEach((x, p) => {
      score.forEach((y, q) => {
        information[p * width + q] = (information[p * width + q] ?? 0) + x * y;
      });
    });
  }
  const variance = diagonalOfInverse(information, width);
  const errorAt = (at: number) => Math.sqrt(variance[at] ?? Number.NaN);
  return Object.fromEntries(
    names.map((name, k) => [name, { mean: errorAt(2 * k), logSd: errorAt(2 * k + 1) }]),
  );
}

function diagonalOfInverse(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  if (!cholesky(lower, matrix, n)) return new Float64Array(n).fill(Number.NaN);
  return Float64Array.from({ length: n }, (_, c) => {
    const unit = Float64Array.from({ length: n }, (_x, i) => (i === c ? 1 : 0));
    const half = solveLower(new Float64Array(n), lower, unit, n);
    return half.reduce((sum, value) => sum + value * value, 0);
  });
}
