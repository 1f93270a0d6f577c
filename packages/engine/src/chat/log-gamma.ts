/** log Gamma(x), x > 0: Stirling's series after shifting x above 10 (Abramowitz & Stegun 6.1.41); relative error below 1e-13. */

import { log } from "../elementary/elementary.ts";
export function logGamma(x: number): number {
  let shift = 0;
  while (x < 10) {
    shift += log(x);
    x += 1;
  }
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (x - 0.5) * log(x) - x + 0.5 * log(2 * Math.PI) + series - shift;
}
