/**
 * exp(A dt) of a square matrix of any size, and its reverse mode: scaling and squaring with a diagonal
 * Pade approximant of the lowest degree that is exact to double precision at the matrix's norm
 * (Higham 2005, table 2.3 and section 2; degree 9 at most, since daily steps of a couple's model are
 * short), the Frechet derivative along the same way (Al-Mohy & Higham 2009, section 6).
 */

import { multiply, solveInPlace, transpose } from "./dense.ts";

/** A degree, the largest 1-norm at which it is exact, and its coefficients b_0, b_1, ... */
interface Approximant {
  readonly largestNorm: number;
  readonly b: readonly number[];
}

const highest: Approximant = {
  largestNorm: 2.097847961257068,
  b: [17643225600, 8821612800, 2075673600, 302702400, 30270240, 2162160, 110880, 3960, 90, 1],
};
const lower: readonly Approximant[] = [
  { largestNorm: 1.495585217958292e-2, b: [120, 60, 12, 1] },
  { largestNorm: 2.53939833006323e-1, b: [30240, 15120, 3360, 420, 30, 1] },
  {
    largestNorm: 9.504178996162932e-1,
    b: [17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1],
  },
];

/** A dt brought down to where an approximant serves. */
interface Scaled {
  readonly a: Float64Array;
  readonly factor: number;
  readonly squarings: number;
  readonly approximant: Approximant;
}

function scaledDown(a: Float64Array, n: number, dt: number): Scaled | undefined {
  const norm = oneNorm(a, n) * Math.abs(dt);
  if (!Number.isFinite(norm)) return undefined;
  const approximant = lower.find(({ largestNorm }) => norm <= largestNorm) ?? highest;
  let squarings = 0;
  let factor = dt;
  for (let left = norm; left > highest.largestNorm; left /= 2) {
    squarings++;
    factor /= 2;
  }
  return { a: a.map((value) => value * factor), factor, squarings, approximant };
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

/** out (n x n) = exp(a dt) for any square matrix; not finite where `a` is not. */
export function expm(out: Float64Array, a: Float64Array, n: number, dt: number): Float64Array {
  const scaled = scaledDown(a, n, dt);
  if (scaled === undefined) return out.fill(Number.NaN);
  const { b } = scaled.approximant;
  const powers = evenPowers(scaled.a, n, b.length >> 1);
  const odd = polynomial(powers, b, { n, from: 1 });
  const u = multiply(new Float64Array(n * n), scaled.a, odd, [n, n, n]);
  const v = polynomial(powers, b, { n, from: 0 });
  const denominator = v.map((value, k) => value - u[k]);
  for (let k = 0; k < n * n; k++) out[k] = v[k] + u[k];
  if (!solveInPlace(denominator, out, n, n)) return out.fill(Number.NaN);
  const work = new Float64Array(n * n);
  for (let i = 0; i < scaled.squarings; i++) out.set(multiply(work, out, out, [n, n, n]));
  return out;
}

/** A^2, A^4, ... of which `count - 1` are needed beside the identity. */
function evenPowers(a: Float64Array, n: number, count: number): Float64Array[] {
  const shape = [n, n, n] as const;
  const square = multiply(new Float64Array(n * n), a, a, shape);
  const powers = [square];
  for (let k = 1; k < count - 1; k++) {
    powers.push(multiply(new Float64Array(n * n), powers[k - 1], square, shape));
  }
  return powers;
}

/** b_from I + b_(from + 2) A^2 + b_(from + 4) A^4 + ... */
function polynomial(
  powers: readonly Float64Array[],
  b: readonly number[],
  { n, from }: { readonly n: number; readonly from: 0 | 1 },
): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = b[from];
  powers.forEach((power, k) => {
    const c = b[from + 2 * k + 2];
    for (let i = 0; i < out.length; i++) out[i] += c * power[i];
  });
  return out;
}

/**
 * Adds to `aBar` (n x n) the gradient with respect to A of a function whose gradient with respect to
 * exp(A dt) is `fBar`: dt L(A' dt, fBar), L the Frechet derivative (Higham 2008, section 3.1).
 */
export function expmReverse(
  aBar: Float64Array,
  a: Float64Array,
  fBar: Float64Array,
  at: { readonly n: number; readonly dt: number },
): void {
  const { n, dt } = at;
  const turned = transpose(new Float64Array(n * n), a, n);
  const slope = frechetOf(turned, fBar, n, dt);
  for (let i = 0; i < n * n; i++) aBar[i] += slope?.[i] ?? Number.NaN;
}

/** dt L(A dt, E); undefined where A is not finite. */
function frechetOf(
  a: Float64Array,
  e: Float64Array,
  n: number,
  dt: number,
): Float64Array | undefined {
  const scaled = scaledDown(a, n, dt);
  if (scaled === undefined) return undefined;
  const direction = e.map((value) => value * scaled.factor);
  const moved = slopeOfApproximant(scaled, direction, n);
  if (moved === undefined) return undefined;
  const { value, slope } = moved;
  const shape = [n, n, n] as const;
  const work = new Float64Array(n * n);
  const other = new Float64Array(n * n);
  for (let i = 0; i < scaled.squarings; i++) {
    multiply(work, value, slope, shape);
    multiply(other, slope, value, shape);
    for (let k = 0; k < n * n; k++) slope[k] = work[k] + other[k];
    value.set(multiply(work, value, value, shape));
  }
  return slope;
}

/** r = (V - U)^-1 (V + U) and its derivative in direction E: (V - U) r' = U' + V' + (U' - V') r. */
function slopeOfApproximant(
  { a, approximant: { b } }: Scaled,
  e: Float64Array,
  n: number,
): { value: Float64Array; slope: Float64Array } | undefined {
  const shape = [n, n, n] as const;
  const square = () => new Float64Array(n * n);
  const powers = evenPowers(a, n, b.length >> 1);
  const slopes = slopesOfPowers(a, e, { powers, n });
  const odd = polynomial(powers, b, { n, from: 1 });
  const oddSlope = combination(slopes, b, { n, from: 1 });
  const u = multiply(square(), a, odd, shape);
  const v = polynomial(powers, b, { n, from: 0 });
  const du = multiply(square(), e, odd, shape);
  const rest = multiply(square(), a, oddSlope, shape);
  const dv = combination(slopes, b, { n, from: 0 });
  const value = square();
  const difference = square();
  for (let k = 0; k < n * n; k++) {
    du[k] += rest[k];
    value[k] = v[k] + u[k];
    difference[k] = du[k] - dv[k];
  }
  const denominator = v.map((x, k) => x - u[k]);
  if (!solveInPlace(denominator.slice(), value, n, n)) return undefined;
  const slope = multiply(square(), difference, value, shape);
  for (let k = 0; k < n * n; k++) slope[k] += du[k] + dv[k];
  return solveInPlace(denominator, slope, n, n) ? { value, slope } : undefined;
}

/** Derivatives of A^2, A^4, ... in direction E. */
function slopesOfPowers(
  a: Float64Array,
  e: Float64Array,
  { powers, n }: { readonly powers: readonly Float64Array[]; readonly n: number },
): Float64Array[] {
  const ofSquare = sumOfProducts([a, e], [e, a], n);
  const slopes = [ofSquare];
  for (let k = 1; k < powers.length; k++) {
    slopes.push(sumOfProducts([powers[k - 1], ofSquare], [slopes[k - 1], powers[0]], n));
  }
  return slopes;
}

/** p q + r s. */
function sumOfProducts(
  [p, q]: readonly [Float64Array, Float64Array],
  [r, s]: readonly [Float64Array, Float64Array],
  n: number,
): Float64Array {
  const out = multiply(new Float64Array(n * n), p, q, [n, n, n]);
  const second = multiply(new Float64Array(n * n), r, s, [n, n, n]);
  for (let k = 0; k < n * n; k++) out[k] += second[k];
  return out;
}

/** b_(from + 2) M_1 + b_(from + 4) M_2 + ... */
function combination(
  slopes: readonly Float64Array[],
  b: readonly number[],
  { n, from }: { readonly n: number; readonly from: 0 | 1 },
): Float64Array {
  const out = new Float64Array(n * n);
  slopes.forEach((slope, k) => {
    const c = b[from + 2 * k + 2];
    for (let i = 0; i < out.length; i++) out[i] += c * slope[i];
  });
  return out;
}
