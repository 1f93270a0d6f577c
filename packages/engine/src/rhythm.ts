/**
 * How deviations die out, and whether they swing on the way (docs/model.md (6)).
 *
 * The couple's return time is that of its slowest mode. A person's own is the time until half of a push
 * given to that person alone is gone: (expm(A t))_jj = 1/2. Without coupling it is ln 2 / a_j.
 */

import { cos, exp, sin } from "./elementary/elementary.ts";
import type { Fitted } from "./fit/fit-series.ts";
import { loadAt } from "./fit/form.ts";
import { naturalFromTheta } from "./fit/transforms.ts";
import { expm } from "./linalg/expm-general.ts";

/** The drift: two people, and the closeness load where it is on (docs/model.md (1), (3)). */
export interface Drift {
  readonly a_a: number;
  readonly a_b: number;
  readonly k_ab: number;
  readonly k_ba: number;
  /** Rate of the load, and what it takes from each. */
  readonly load?: { readonly lambda: number; readonly c_a: number; readonly c_b: number };
}

/** Return times and period. */
export interface Rhythm {
  /** ln 2 / |largest real part of the eigenvalues|: days until half of the slowest deviation is gone. */
  readonly returnDays: number;
  /** Days until half of a push to one person alone is gone, [a, b]. */
  readonly returnDaysOf: readonly [a: number, b: number];
  /** 2 pi / |imaginary part|, days; undefined where nothing swings. */
  readonly periodDays: number | undefined;
}

/** The drift of a fit's model at a theta, the closeness load where the model has one. */
export function driftAt({ form }: Pick<Fitted, "form">, theta: Float64Array): Drift {
  const { a_a, a_b, k_ab, k_ba } = naturalFromTheta(theta);
  if (!form.hasLoad) return { a_a, a_b, k_ab, k_ba };
  const load = { lambda: exp(theta[loadAt]), c_a: theta[loadAt + 1], c_b: theta[loadAt + 2] };
  return { a_a, a_b, k_ab, k_ba, load };
}

/** The rhythm of a drift whose deviations die out. */
export function rhythmOf(drift: Drift): Rhythm {
  const { slowest, imaginary } = drift.load === undefined ? ofPair(drift) : ofThree(drift);
  return {
    returnDays: Math.LN2 / slowest,
    returnDaysOf: [halfLife(drift, 0), halfLife(drift, 1)],
    periodDays: imaginary > 0 ? (2 * Math.PI) / imaginary : undefined,
  };
}

interface Spectrum {
  /** Minus the largest real part of the eigenvalues. */
  readonly slowest: number;
  /** Imaginary part of the pair that swings; 0 where none does. */
  readonly imaginary: number;
}

/** Eigenvalues of A = [-a_a, k_ab; k_ba, -a_b] are -(a_a + a_b)/2 ± sqrt((a_a - a_b)^2/4 + k_ab k_ba). */
function ofPair({ a_a, a_b, k_ab, k_ba }: Drift): Spectrum {
  const centre = (a_a + a_b) / 2;
  const discriminant = ((a_a - a_b) * (a_a - a_b)) / 4 + k_ab * k_ba;
  if (discriminant < 0) return { slowest: centre, imaginary: Math.sqrt(-discriminant) };
  // centre - sqrt(discriminant) without cancellation: the determinant over the faster rate.
  const slowest = (a_a * a_b - k_ab * k_ba) / (centre + Math.sqrt(discriminant));
  return { slowest, imaginary: 0 };
}

/** Roots of the characteristic cubic: one real root by bisection, the others by the quadratic left. */
function ofThree(drift: Drift): Spectrum {
  const [a, b, c, d, e, f, g, h, i] = matrixOf(drift);
  const second = -(a + e + i);
  const first = a * e - b * d + a * i - c * g + e * i - f * h;
  const zeroth = -(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g));
  // z^3 + second z^2 + first z + zeroth rises from below 0 at -bound (Cauchy) to zeroth > 0 at 0.
  const bound = 1 + Math.max(Math.abs(second), Math.abs(first), Math.abs(zeroth));
  const real = bisect((z) => ((z + second) * z + first) * z + zeroth, -bound, 0);
  const half = -(second + real) / 2;
  const discriminant = half * half - (first + real * (second + real));
  if (discriminant < 0) {
    return { slowest: -Math.max(real, half), imaginary: Math.sqrt(-discriminant) };
  }
  return { slowest: -Math.max(real, half + Math.sqrt(discriminant)), imaginary: 0 };
}

function matrixOf({ a_a, a_b, k_ab, k_ba, load }: Drift): Float64Array {
  const { lambda, c_a, c_b } = load ?? { lambda: 1, c_a: 0, c_b: 0 };
  return Float64Array.of(-a_a, k_ab, -c_a, k_ba, -a_b, -c_b, lambda / 2, lambda / 2, -lambda);
}

/**
 * First time at which (expm(A t))_jj is a half: it falls from 1 with slope -a_j. Doubling finds a
 * bracket: where it swings it stays below a half for five times as long as it took to get there.
 */
function halfLife(drift: Drift, person: 0 | 1): number {
  const own = drift.load === undefined ? ownOfPair(drift, person) : ownOfThree(drift, person);
  let until = 0.5 / (person === 0 ? drift.a_a : drift.a_b);
  let from = 0;
  while (own(until) > 0.5 && until < longest) {
    from = until;
    until *= 2;
  }
  return bisect((t) => 0.5 - own(t), from, until);
}

/** Beyond this many days nothing is said to return. */
const longest = 1e9;

/** (expm(A t))_jj by docs/model.md (7a), the rates of both people halved where they stand apart. */
function ownOfPair({ a_a, a_b, k_ab, k_ba }: Drift, person: 0 | 1): (t: number) => number {
  const centre = -(a_a + a_b) / 2;
  const apart = (person === 0 ? a_b - a_a : a_a - a_b) / 2;
  const square = apart * apart + k_ab * k_ba;
  const root = Math.sqrt(Math.abs(square));
  if (root < 1e-9) return (t) => exp(centre * t) * (1 + apart * t);
  if (square < 0) {
    return (t) => exp(centre * t) * (cos(root * t) + (apart / root) * sin(root * t));
  }
  // Both exponents are negative, so that no long time overflows.
  const share = (1 + apart / root) / 2;
  return (t) => share * exp((centre + root) * t) + (1 - share) * exp((centre - root) * t);
}

function ownOfThree(drift: Drift, person: 0 | 1): (t: number) => number {
  const a = matrixOf(drift);
  const power = new Float64Array(9);
  return (t) => expm(power, a, 3, t)[4 * person];
}

/** Root of a function that is below 0 at `low` and not below 0 at `high`. */
function bisect(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 60 && to - from > 1e-13 * Math.abs(to); i++) {
    const middle = (from + to) / 2;
    if (f(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
