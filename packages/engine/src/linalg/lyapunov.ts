/**
 * Stationary covariance P of dx = A x dt + dW, cov(dW) = Q dt:  A P + P A' + Q = 0  (docs/model.md (6)).
 * The adjoint equation A' S + S A + R = 0 is the same with A transposed.
 */

import { solveInPlace } from "./dense.ts";

/**
 * Writes p11, p12, p22 to `out` for A = [a b; c d] with negative trace and positive determinant:
 * P = (det(A) Q + M Q M') / (-2 tr(A) det(A)), M = A - tr(A) I (Gardiner 2004, eq. 4.4.51).
 */
export function lyapunov2(
  out: Float64Array,
  drift: readonly [a: number, b: number, c: number, d: number],
  q: readonly [q11: number, q12: number, q22: number],
): void {
  const [a, b, c, d] = drift;
  const [q11, q12, q22] = q;
  const determinant = a * d - b * c;
  const scale = -1 / (2 * (a + d) * determinant);
  out[0] = scale * (determinant * q11 + d * d * q11 - 2 * b * d * q12 + b * b * q22);
  out[1] = scale * (determinant * q12 + (a * d + b * c) * q12 - c * d * q11 - a * b * q22);
  out[2] = scale * (determinant * q22 + c * c * q11 - 2 * a * c * q12 + a * a * q22);
}

/**
 * Solves A P + P A' + Q = 0 for symmetric P (n x n), as one linear system in its lower triangle.
 * False when no single solution exists (an eigenvalue of A and its negative both occur).
 */
export function lyapunov(out: Float64Array, a: Float64Array, q: Float64Array, n: number): boolean {
  const index = (i: number, j: number) => (i >= j ? (i * (i + 1)) / 2 + j : (j * (j + 1)) / 2 + i);
  const size = (n * (n + 1)) / 2;
  const system = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const row = index(i, j);
      right[row] = -q[i * n + j];
      for (let k = 0; k < n; k++) {
        system[row * size + index(k, j)] += a[i * n + k];
        system[row * size + index(i, k)] += a[j * n + k];
      }
    }
  }
  if (!solveInPlace(system, right, size, 1)) return false;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) out[i * n + j] = right[index(i, j)];
  return true;
}
