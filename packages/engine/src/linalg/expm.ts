/**
 * Matrix exponentials F = exp(A dt), with what their reverse mode needs.
 *
 * 2 x 2 in closed form: with m = (a + d)/2, h = (a - d)/2, D = h^2 + b c,
 *   F = e^(m dt) (C I + S (A - m I)),  C = cosh(sqrt(D) dt),  S = sinh(sqrt(D) dt)/sqrt(D);
 * D < 0 makes these cosine and sine (a cycle). Scaled by e^(m dt) before anything can overflow.
 * The general case stands in `expm-general.ts`.
 */

import { cos, exp, sin } from "../elementary/elementary.ts";

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
