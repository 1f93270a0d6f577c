/** How deviations die out, and whether they swing on the way (docs/model.md (6)). */

import type { NaturalParameters } from "./fit/transforms.ts";

/** Return time and period of the two-state model. */
export interface Rhythm {
  /** ln 2 / |largest real part of the eigenvalues|: days until half of the slowest deviation is gone. */
  readonly returnDays: number;
  /** 2 pi / |imaginary part|, days; undefined where nothing swings. */
  readonly periodDays: number | undefined;
}

/** Eigenvalues of A = [-a_a, k_ab; k_ba, -a_b] are -(a_a + a_b)/2 ± sqrt((a_a - a_b)^2/4 + k_ab k_ba). */
export function rhythmOf({ a_a, a_b, k_ab, k_ba }: NaturalParameters): Rhythm {
  const centre = (a_a + a_b) / 2;
  const discriminant = (a_a - a_b) ** 2 / 4 + k_ab * k_ba;
  if (discriminant < 0) {
    return {
      returnDays: Math.LN2 / centre,
      periodDays: (2 * Math.PI) / Math.sqrt(-discriminant),
    };
  }
  // centre - sqrt(discriminant) without cancellation: the determinant over the faster rate.
  const slow = (a_a * a_b - k_ab * k_ba) / (centre + Math.sqrt(discriminant));
  return { returnDays: Math.LN2 / slow, periodDays: undefined };
}
