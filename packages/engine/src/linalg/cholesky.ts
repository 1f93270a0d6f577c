/** Cholesky factor of a symmetric positive definite matrix and what is computed from it. */

import { log } from "../elementary/elementary.ts";

/**
 * Writes the lower factor L (n x n, L L' = a) to `out`; the part above the diagonal is set to 0.
 * `out` may be `a` itself. False, with `out` undefined, when `a` is not positive definite: nothing
 * is ever added to the diagonal here.
 */
export function cholesky(out: Float64Array, a: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= out[i * n + k] * out[j * n + k];
      if (i !== j) out[i * n + j] = sum / out[j * n + j];
      else if (sum > 0 && sum < Number.POSITIVE_INFINITY) out[i * n + i] = Math.sqrt(sum);
      else return false;
    }
  }
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) out[i * n + j] = 0;
  return true;
}

/** log |a| of a = L L'. */
export function logDeterminant(lower: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += log(lower[i * n + i]);
  return 2 * sum;
}

/** out = L^-1 b; `out` may be `b`. */
export function solveLower(
  out: Float64Array,
  lower: Float64Array,
  b: Float64Array,
  n: number,
): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= lower[i * n + k] * out[k];
    out[i] = sum / lower[i * n + i];
  }
  return out;
}

/** out = L'^-1 b; `out` may be `b`. */
export function solveUpper(
  out: Float64Array,
  lower: Float64Array,
  b: Float64Array,
  n: number,
): Float64Array {
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i];
    for (let k = i + 1; k < n; k++) sum -= lower[k * n + i] * out[k];
    out[i] = sum / lower[i * n + i];
  }
  return out;
}

/** out = (L L')^-1 b; `out` may be `b`. */
export function solveCholesky(
  out: Float64Array,
  lower: Float64Array,
  b: Float64Array,
  n: number,
): Float64Array {
  return solveUpper(out, lower, solveLower(out, lower, b, n), n);
}

/** out (n x n) = (L L')^-1, symmetric; `out` may not be `lower`. */
export function inverseFromCholesky(
  out: Float64Array,
  lower: Float64Array,
  n: number,
): Float64Array {
  // L^-1 into the lower part; then the upper part of its product, row by row: what row i overwrites,
  // later rows no longer read.
  for (let j = 0; j < n; j++) {
    out[j * n + j] = 1 / lower[j * n + j];
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= lower[i * n + k] * out[k * n + j];
      out[i * n + j] = sum / lower[i * n + i];
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += out[k * n + i] * out[k * n + j];
      out[j * n + i] = sum;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) out[i * n + j] = out[j * n + i];
  return out;
}
