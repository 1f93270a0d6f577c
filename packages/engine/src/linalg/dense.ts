/**
 * Small dense matrices, row-major in flat `Float64Array`s; results are written to `out`, which never
 * aliases an input unless a docstring says so.
 */

/** out (n x p) = a (n x m) b (m x p). */
export function multiply(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  shape: readonly [n: number, m: number, p: number],
): Float64Array {
  const [n, m, p] = shape;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < p; j++) {
      let sum = 0;
      for (let k = 0; k < m; k++) sum += a[i * m + k] * b[k * p + j];
      out[i * p + j] = sum;
    }
  }
  return out;
}

/** out (n x p) = a (n x m) b' with b (p x m). */
export function multiplyByTransposed(
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  shape: readonly [n: number, m: number, p: number],
): Float64Array {
  const [n, m, p] = shape;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < p; j++) {
      let sum = 0;
      for (let k = 0; k < m; k++) sum += a[i * m + k] * b[j * m + k];
      out[i * p + j] = sum;
    }
  }
  return out;
}

/** out (n x m) = a' with a (m x n). */
export function transpose(
  out: Float64Array,
  a: Float64Array,
  n: number,
  m: number = n,
): Float64Array {
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) out[i * m + j] = a[j * n + i];
  return out;
}

/** The n x n identity. */
export function identity(n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = 1;
  return out;
}

/** out (n) = a (n x m) x (m). */
export function multiplyVector(
  out: Float64Array,
  a: Float64Array,
  x: Float64Array,
  shape: readonly [n: number, m: number],
): Float64Array {
  const [n, m] = shape;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = 0; k < m; k++) sum += a[i * m + k] * x[k];
    out[i] = sum;
  }
  return out;
}

/** Sum of a_i b_i. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/**
 * Solves a X = b for X by elimination with partial pivoting; destroys `a` (n x n), overwrites `b`
 * (n x m) with X. False when a pivot is zero or not finite.
 */
export function solveInPlace(a: Float64Array, b: Float64Array, n: number, m: number): boolean {
  for (let column = 0; column < n; column++) {
    if (!bringPivotUp(a, b, { column, n, m })) return false;
    const pivot = a[column * n + column];
    for (let row = column + 1; row < n; row++) {
      const factor = a[row * n + column] / pivot;
      if (factor === 0) continue;
      for (let k = column; k < n; k++) a[row * n + k] -= factor * a[column * n + k];
      for (let k = 0; k < m; k++) b[row * m + k] -= factor * b[column * m + k];
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = 0; k < m; k++) {
      let sum = b[row * m + k];
      for (let j = row + 1; j < n; j++) sum -= a[row * n + j] * b[j * m + k];
      b[row * m + k] = sum / a[row * n + row];
    }
  }
  return true;
}

function bringPivotUp(
  a: Float64Array,
  b: Float64Array,
  at: { readonly column: number; readonly n: number; readonly m: number },
): boolean {
  const { column, n, m } = at;
  let best = column;
  for (let row = column + 1; row < n; row++) {
    if (Math.abs(a[row * n + column]) > Math.abs(a[best * n + column])) best = row;
  }
  const size = Math.abs(a[best * n + column]);
  if (!(size > 0) || size === Number.POSITIVE_INFINITY) return false;
  if (best === column) return true;
  for (let k = 0; k < n; k++) swap(a, best * n + k, column * n + k);
  for (let k = 0; k < m; k++) swap(b, best * m + k, column * m + k);
  return true;
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i];
  values[i] = values[j];
  values[j] = kept;
}
