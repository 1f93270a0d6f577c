/**
 * exp, log, sine, cosine and their kin from additions, multiplications, divisions and square roots alone,
 * which every engine rounds alike. The platform's own differ between engines in their last bit, and a
 * sampler turns a last bit into another chain: with these, the same seed gives the same draws in Node, a
 * page and a worker. Errors stay below about one unit in the last place (Muller 2016, Elementary
 * Functions, 3rd ed., chapters 5 and 11: additive range reduction, power series on what is left).
 */

/** One number seen as its two halves, to read and to set an exponent. */
const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);
number[0] = 1;
const high = halves[1] === 0 ? 0 : 1;

const inverseLn2 = Math.LOG2E;
/** ln 2 in two parts; a whole number times the first is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const largestExponent = 709.782712893384;
const smallestExponent = -745.2;

/** 2^k for whole k from -1022 to 1023. */
function powerOfTwo(k: number): number {
  halves[high] = (k + 1023) << 20;
  halves[1 - high] = 0;
  return number[0];
}

/** e to the x. */
export function exp(x: number): number {
  if (!(x < largestExponent)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (x < smallestExponent) return 0;
  const k = Math.round(x * inverseLn2);
  const upper = x - k * ln2High;
  const lower = k * ln2Low;
  const r = upper - lower;
  // exp(r) - 1 - r by its series, |r| <= 0.35; the rounding of r itself is added back.
  const r2 = r * r;
  const even =
    1 / 2 + r2 * (1 / 24 + r2 * (1 / 720 + r2 * (1 / 40320 + r2 * (1 / 3628800 + r2 / 479001600))));
  const odd = 1 / 6 + r2 * (1 / 120 + r2 * (1 / 5040 + r2 * (1 / 362880 + r2 / 39916800)));
  const value = 1 + (r + (r2 * (even + r * odd) + (upper - r - lower)));
  if (k > 1023) return value * powerOfTwo(k - 1) * 2;
  return k < -1021 ? value * powerOfTwo(k + 200) * powerOfTwo(-200) : value * powerOfTwo(k);
}

/** Natural logarithm. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  number[0] = x;
  if (x < 2.2250738585072014e-308) {
    number[0] = x * 18014398509481984;
    k = -54;
  }
  const word = halves[high];
  k += (word >>> 20) - 1023;
  halves[high] = (word & 0x000fffff) | 0x3ff00000;
  let m = number[0];
  if (m > Math.SQRT2) {
    m *= 0.5;
    k += 1;
  }
  // log m = 2 artanh s, s = f/(2 + f); written as f - (f^2/2 - s (f^2/2 + R)), which keeps f exact.
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const rest =
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z *
                (2 / 9 +
                  z *
                    (2 / 11 +
                      z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))));
  const half = 0.5 * f * f;
  if (k === 0) return f - (half - s * (half + rest));
  return k * ln2High - (half - (s * (half + rest) + k * ln2Low) - f);
}

const twoOverPi = 0.6366197723675814;
/** pi / 2 in three parts of 33 bits each, and what is left. */
const quarter1 = 1.5707963267341256;
const quarter2 = 6.077100506303966e-11;
const quarter3 = 2.0222662487111665e-21;
const quarter4 = 8.4784276603689e-32;
/** Beyond this the parts no longer hold pi / 2 exactly; no swing of a record turns so often. */
const largestAngle = 1e6;

function sineSeries(r: number): number {
  const z = r * r;
  const tail =
    -1 / 6 +
    z *
      (1 / 120 +
        z *
          (-1 / 5040 +
            z *
              (1 / 362880 +
                z *
                  (-1 / 39916800 +
                    z * (1 / 6227020800 + z * (-1 / 1307674368000 + z / 355687428096000))))));
  return r + r * z * tail;
}

function cosineSeries(r: number): number {
  const z = r * r;
  const tail =
    1 / 24 +
    z *
      (-1 / 720 +
        z *
          (1 / 40320 +
            z *
              (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z / 20922789888000)))));
  const half = 0.5 * z;
  const most = 1 - half;
  return most + (1 - most - half + z * z * tail);
}

function turned(x: number, quarters: number): number {
  if (!(Math.abs(x) <= largestAngle)) return Number.NaN;
  const n = Math.round(x * twoOverPi);
  const r = x - n * quarter1 - n * quarter2 - n * quarter3 - n * quarter4;
  const side = (n + quarters) & 3;
  const value = (side & 1) === 0 ? sineSeries(r) : cosineSeries(r);
  return side > 1 ? -value : value;
}

/** Sine of x radians; NaN beyond a million. */
export function sin(x: number): number {
  return turned(x, 0);
}

/** Cosine of x radians; NaN beyond a million. */
export function cos(x: number): number {
  return turned(x, 1);
}

/** log(1 + x), exact for small x: the rounding of 1 + x is taken back (Higham 2002, 1.14.1). */
export function log1p(x: number): number {
  const sum = 1 + x;
  if (sum === 1 || sum === Number.POSITIVE_INFINITY) return x;
  return sum > 0 ? log(sum) * (x / (sum - 1)) : log(sum);
}

/** e to the x less 1: its series where it would cancel. */
export function expm1(x: number): number {
  if (!(Math.abs(x) < 0.35)) return exp(x) - 1;
  const x2 = x * x;
  const even =
    1 / 2 + x2 * (1 / 24 + x2 * (1 / 720 + x2 * (1 / 40320 + x2 * (1 / 3628800 + x2 / 479001600))));
  const odd = 1 / 6 + x2 * (1 / 120 + x2 * (1 / 5040 + x2 * (1 / 362880 + x2 / 39916800)));
  return x + x2 * (even + x * odd);
}

/** Hyperbolic tangent. */
export function tanh(x: number): number {
  if (Math.abs(x) > 20) return x > 0 ? 1 : -1;
  const grown = expm1(2 * x);
  return grown / (grown + 2);
}

/** Inverse of the hyperbolic tangent. */
export function atanh(x: number): number {
  const size = Math.abs(x);
  const value = 0.5 * log1p((2 * size) / (1 - size));
  return x < 0 ? -value : value;
}

/** x to the p, x not negative. */
export function power(x: number, p: number): number {
  return exp(p * log(x));
}
