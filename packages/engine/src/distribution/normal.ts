/**
 * The standard normal: density, distribution function, quantile.
 *
 * Distribution function: Hart et al. (1968) algorithm 5666 in the form of West (2005), "Better
 * approximations to cumulative normal functions", Wilmott, beyond 7 with Laplace's continued fraction;
 * absolute error below 1e-15.
 * Quantile: Wichura (1988), AS 241 (PPND16), relative error about 1e-16.
 */

import { exp, log } from "../elementary/elementary.ts";

/** log(2 pi). */
export const logTwoPi: number = 1.8378770664093456;

/** Density at z. */
export function normalDensity(z: number): number {
  return exp(-0.5 * (z * z + logTwoPi));
}

const numerator = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const denominator = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

/** P(Z <= z). */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const size = Math.abs(z);
  const upper = size > 37 ? 0 : upperTail(size);
  return z > 0 ? 1 - upper : upper;
}

function upperTail(size: number): number {
  const bell = exp((-size * size) / 2);
  if (size < 7.07106781186547) {
    return (bell * horner(numerator, size)) / horner(denominator, size);
  }
  let fraction = size;
  for (let k = 20; k >= 1; k--) fraction = size + k / fraction;
  return bell / fraction / 2.5066282746310002;
}

/** coefficients[0] x^m + … + coefficients[m]. */
function horner(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

const centre = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};
const middle = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
};
const tail = {
  above: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

/** z with P(Z <= z) = p; -Infinity at 0, Infinity at 1, NaN outside. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(centre.above, r)) / horner(centre.below, r);
  }
  const small = q < 0 ? p : 1 - p;
  if (small === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-log(small));
  const size =
    r <= 5
      ? horner(middle.above, r - 1.6) / horner(middle.below, r - 1.6)
      : horner(tail.above, r - 5) / horner(tail.below, r - 5);
  return q < 0 ? -size : size;
}
