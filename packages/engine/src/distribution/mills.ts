/** The lower tail of the normal distribution where the distribution itself is too small for a number. */

import { exp, log } from "../elementary/elementary.ts";
import { logTwoPi, normalCdf } from "./normal.ts";

/** phi(z)/Phi(z), by the continued fraction of the tail where Phi is tiny. */
export function inverseMills(z: number): number {
  if (z > -5) return exp(-0.5 * (z * z + logTwoPi)) / normalCdf(z);
  // 1/(phi/Phi) = 1/(x + 1/(x + 2/(x + 3/(x + ...)))) at x = -z (Abramowitz & Stegun 26.2.14).
  const x = -z;
  let fraction = x;
  for (let k = 60; k >= 1; k--) fraction = x + k / fraction;
  return fraction;
}

/** log Phi(z), without underflow. */
export function logCdf(z: number): number {
  if (z > -5) return log(normalCdf(z));
  return -0.5 * (z * z + logTwoPi) - log(inverseMills(z));
}
