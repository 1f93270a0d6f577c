/**
 * Integrates Gaussian random effects out of a Gram matrix. With columns w (the data first) whitened by
 * the noise, random effects b ~ N(0, L L') on the columns z among or beside them,
 *   sum w w' / S  becomes  G_ww - G_wz L (I + L' G_zz L)^-1 L' G_zw,
 * and log |I + L' G_zz L| is added to minus twice the log likelihood; L may be singular.
 */

import { exp } from "../elementary/elementary.ts";
import { cholesky, logDeterminant, solveLower } from "../linalg/cholesky.ts";

/** A symmetric Gram matrix, full (width x width), and where its columns stand. */
export interface RandomPart {
  readonly width: number;
  /** Columns to keep and columns of the random effects; a column may be both. */
  readonly kept: readonly number[];
  readonly random: readonly number[];
  /** L, random x random, lower. */
  readonly factor: Float64Array;
}

/**
 * Adds the Gram matrix of the kept columns without the random effects to `out` (kept x kept); returns
 * the log determinant, NaN where the matrix is not finite.
 */
export function addMarginalGram(out: Float64Array, gram: Float64Array, part: RandomPart): number {
  const { width, kept, random, factor } = part;
  const q = random.length;
  const inner = new Float64Array(q * q);
  const loaded = kept.map((w) => loadedRow(gram, part, w));
  random.forEach((row, i) => {
    const ofRow = loadedRow(gram, part, row);
    for (let j = 0; j < q; j++) {
      for (let k = i; k >= 0; k--) inner[k * q + j] += factor[i * q + k] * ofRow[j];
    }
  });
  for (let i = 0; i < q; i++) inner[i * q + i] += 1;
  const lower = new Float64Array(q * q);
  if (q > 0 && !cholesky(lower, inner, q)) return Number.NaN;
  const solved = loaded.map((row) => solveLower(new Float64Array(q), lower, row, q));
  kept.forEach((w, i) => {
    kept.forEach((v, j) => {
      let value = gram[w * width + v];
      for (let k = 0; k < q; k++) value -= solved[i][k] * solved[j][k];
      out[i * kept.length + j] += value;
    });
  });
  return q > 0 ? logDeterminant(lower, q) : 0;
}

/** Row w of G_wz L. */
function loadedRow(gram: Float64Array, part: RandomPart, w: number): Float64Array {
  const { width, random, factor } = part;
  const q = random.length;
  const row = new Float64Array(q);
  for (let j = 0; j < q; j++) {
    for (let k = j; k < q; k++) row[j] += gram[w * width + random[k]] * factor[k * q + j];
  }
  return row;
}

/** Residual sum of squares, estimates and log |X'V^-1 X| from a Gram matrix with the data first. */
export interface Regression {
  readonly estimate: Float64Array;
  /** Lower Cholesky factor of X'V^-1 X. */
  readonly factor: Float64Array;
  readonly residual: number;
}

/** Regression of column 0 on the others; undefined where they are not independent. */
export function regress(gram: Float64Array, width: number): Regression | undefined {
  const p = width - 1;
  const normal = new Float64Array(p * p);
  const right = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    right[i] = gram[(i + 1) * width];
    for (let j = 0; j < p; j++) normal[i * p + j] = gram[(i + 1) * width + j + 1];
  }
  const factor = new Float64Array(p * p);
  if (!cholesky(factor, normal, p)) return undefined;
  const half = solveLower(new Float64Array(p), factor, right, p);
  let residual = gram[0];
  for (const value of half) residual -= value * value;
  const estimate = new Float64Array(p);
  for (let i = p - 1; i >= 0; i--) {
    let sum = half[i];
    for (let k = i + 1; k < p; k++) sum -= factor[k * p + i] * estimate[k];
    estimate[i] = sum / factor[i * p + i];
  }
  return { estimate, factor, residual };
}

/** Lower factor from unconstrained numbers row by row, diagonals as logs. */
export function factorFrom(values: ArrayLike<number>, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  let at = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      factor[i * size + j] = i === j ? exp(values[at]) : values[at];
      at++;
    }
  }
  return factor;
}
