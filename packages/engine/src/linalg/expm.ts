/**
 * Matrix exponentials F = exp(A dt), with what their reverse mode needs.
 *
 * 2 x 2 in closed form: with m = (a + d)/2, h = (a - d)/2, D = h^2 + b c,
 *   F = e^(m dt) (C I + S (A - m I)),  C = cosh(sqrt(D) dt),  S = sinh(sqrt(D) dt)/sqrt(D);
 * D < 0 makes these cosine and sine (a cycle). Scaled by e^(m dt) before anything can overflow.
 * General: scaling and squaring with the (13, 13) Pade approximant (Higham 2005, Algorithm 2.3).
 */

import { cos, exp, sin } from "../elementary/elementary.ts";
import { identity, multiply, solveInPlace } from "./dense.ts";

/** Below this |D| dt^2 the power series replaces the difference quotient. */
const seriesBelow = 0.1;

/**
 * Writes to `out` at `offset`: F (4 numbers), then e^(m dt) S and e^(m dt) dS/dD; A = [a b; c d].
 */
export function expm2(
  out: Float64Array,
  offset: number,
  drift: readonly [a: number, b: number, c: number, d: number],
  dt: number,
): void {
  const [a, b, c, d] = drift;
  const m = (a + d) / 2;
  const h = (a - d) / 2;
  const discriminant = h * h + b * c;
  const x = discriminant * dt * dt;
  let scaledC: number;
  let scaledS: number;
  let scaledSlope: number;
  if (Math.abs(x) < seriesBelow) {
    const e = exp(m * dt);
    const t3 = dt * dt * dt;
    scaledC = e * (1 + (x / 2) * (1 + (x / 12) * (1 + (x / 30) * (1 + (x / 56) * (1 + x / 90)))));
    scaledS =
      e * dt * (1 + (x / 6) * (1 + (x / 20) * (1 + (x / 42) * (1 + (x / 72) * (1 + x / 110)))));
    scaledSlope =
      e *
      t3 *
      (1 / 6 +
        x * (1 / 60 + x * (1 / 1680 + x * (1 / 90720 + x * (1 / 7983360 + x / 1037836800)))));
  } else if (discriminant > 0) {
    const q = Math.sqrt(discriminant);
    const up = exp((m + q) * dt);
    const down = exp((m - q) * dt);
    scaledC = (up + down) / 2;
    scaledS = (up - down) / (2 * q);
    scaledSlope = (dt * scaledC - scaledS) / (2 * discriminant);
  } else {
    const q = Math.sqrt(-discriminant);
    const e = exp(m * dt);
    scaledC = e * cos(q * dt);
    scaledS = (e * sin(q * dt)) / q;
    scaledSlope = (dt * scaledC - scaledS) / (2 * discriminant);
  }
  out[offset] = scaledC + h * scaledS;
  out[offset + 1] = b * scaledS;
  out[offset + 2] = c * scaledS;
  out[offset + 3] = scaledC - h * scaledS;
  out[offset + 4] = scaledS;
  out[offset + 5] = scaledSlope;
}

/** Adjoints of m, h, b, c and D (see the head), gathered over several steps. */
export interface Expm2Slopes {
  m: number;
  h: number;
  b: number;
  c: number;
  discriminant: number;
}

/**
 * Adds to `slopes` those of a function whose gradient with respect to F = exp(A dt) stands in `values`
 * at `offset + fBarAt` (4 numbers), where `expm2` wrote its six at `offset`; A comes in at the end, by
 * `addExpm2Slopes`.
 */
export function expm2Reverse(
  slopes: Expm2Slopes,
  values: Float64Array,
  offset: number,
  at: {
    readonly drift: readonly [number, number, number, number];
    readonly dt: number;
    readonly fBarAt: number;
  },
): void {
  const { drift, dt } = at;
  const bars = offset + at.fBarAt;
  const s = values[offset + 4];
  const f0 = values[bars];
  const f1 = values[bars + 1];
  const f2 = values[bars + 2];
  const f3 = values[bars + 3];
  slopes.m +=
    dt *
    (f0 * values[offset] +
      f1 * values[offset + 1] +
      f2 * values[offset + 2] +
      f3 * values[offset + 3]);
  const sBar = 0.5 * (drift[0] - drift[3]) * (f0 - f3) + drift[1] * f1 + drift[2] * f2;
  slopes.discriminant += 0.5 * (f0 + f3) * dt * s + sBar * values[offset + 5];
  slopes.h += s * (f0 - f3);
  slopes.b += s * f1;
  slopes.c += s * f2;
}

/** Adds to `driftBar` (4) what the gathered slopes mean for A. */
export function addExpm2Slopes(
  driftBar: Float64Array,
  slopes: Expm2Slopes,
  [a, b, c, d]: readonly [number, number, number, number],
): void {
  const hBar = slopes.h + (a - d) * slopes.discriminant;
  driftBar[0] += (slopes.m + hBar) / 2;
  driftBar[1] += slopes.b + c * slopes.discriminant;
  driftBar[2] += slopes.c + b * slopes.discriminant;
  driftBar[3] += (slopes.m - hBar) / 2;
}

/** Pade (13, 13) coefficients b_0..b_13 (Higham 2005, eq. 2.3). */
const pade: readonly number[] = [
  64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000,
  10559470521600, 670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
];
/** Largest 1-norm at which the approximant is accurate to double precision (Higham 2005, table 2.3). */
const largestNorm = 5.371920351148152;

/** out (n x n) = exp(a dt) for any square matrix; not finite where `a` is not. */
export function expm(out: Float64Array, a: Float64Array, n: number, dt: number): Float64Array {
  const scaled = a.map((value) => value * dt);
  const norm = oneNorm(scaled, n);
  if (!Number.isFinite(norm)) return out.fill(Number.NaN);
  let squarings = 0;
  let factor = 1;
  for (; norm * factor > largestNorm; factor /= 2) squarings++;
  for (let i = 0; i < scaled.length; i++) scaled[i] *= factor;
  padeApproximant(out, scaled, n);
  const work = new Float64Array(n * n);
  for (let i = 0; i < squarings; i++) out.set(multiply(work, out, out, [n, n, n]));
  return out;
}

function oneNorm(a: Float64Array, n: number): number {
  let largest = 0;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += Math.abs(a[i * n + j]);
    if (!(sum <= largest)) largest = sum;
  }
  return largest;
}

function padeApproximant(out: Float64Array, a: Float64Array, n: number): void {
  const product = (x: Float64Array, y: Float64Array) =>
    multiply(new Float64Array(n * n), x, y, [n, n, n]);
  const unit = identity(n);
  const a2 = product(a, a);
  const a4 = product(a2, a2);
  const a6 = product(a4, a2);
  const combine = (i6: number, i4: number, i2: number, i0: number) =>
    unit.map((one, k) => i6 * a6[k] + i4 * a4[k] + i2 * a2[k] + i0 * one);
  const high = product(a6, combine(pade[13], pade[11], pade[9], 0));
  const low = combine(pade[7], pade[5], pade[3], pade[1]);
  const u = product(
    a,
    high.map((value, k) => value + low[k]),
  );
  const evenHigh = product(a6, combine(pade[12], pade[10], pade[8], 0));
  const evenLow = combine(pade[6], pade[4], pade[2], pade[0]);
  const v = evenHigh.map((value, k) => value + evenLow[k]);
  const denominator = v.map((value, k) => value - u[k]);
  for (let k = 0; k < n * n; k++) out[k] = v[k] + u[k];
  if (!solveInPlace(denominator, out, n, n)) out.fill(Number.NaN);
}

/**
 * Adds to `aBar` (n x n) the gradient with respect to A of a function whose gradient with respect to
 * exp(A dt) is `fBar`: dt L(A' dt, fBar), L the Frechet derivative, read off the exponential of the
 * block matrix [A', fBar; 0, A'] dt (Higham 2008, eq. 3.16 and section 3.1).
 */
export function expmReverse(
  aBar: Float64Array,
  a: Float64Array,
  fBar: Float64Array,
  at: { readonly n: number; readonly dt: number },
): void {
  const { n, dt } = at;
  const size = 2 * n;
  const block = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      block[i * size + j] = a[j * n + i];
      block[(n + i) * size + n + j] = a[j * n + i];
      block[i * size + n + j] = fBar[i * n + j];
    }
  }
  const exponential = expm(new Float64Array(size * size), block, size, dt);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) aBar[i * n + j] += exponential[i * size + n + j];
  }
}
