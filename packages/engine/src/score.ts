/**
 * Scores of a forecast: the continuous ranked probability score (Gneiting & Raftery 2007, 4.2), in the
 * units of what was forecast; smaller is better, 0 is a sure and right forecast.
 */

import { normalCdf, normalDensity } from "./distribution/normal.ts";

/** CRPS of a normal forecast. */
export function crpsNormal(observed: number, { mean, sd }: { mean: number; sd: number }): number {
  const z = (observed - mean) / sd;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI));
}

/** CRPS of a forecast given by draws: mean |X - y| - mean |X - X'| / 2. */
export function crpsDraws(observed: number, draws: ArrayLike<number>): number {
  const sorted = Float64Array.from(draws).sort();
  const n = sorted.length;
  let distance = 0;
  let spread = 0;
  for (let i = 0; i < n; i++) {
    distance += Math.abs(sorted[i] - observed);
    spread += (2 * i - n + 1) * sorted[i];
  }
  return distance / n - spread / (n * n);
}
