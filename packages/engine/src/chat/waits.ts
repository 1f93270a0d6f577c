/**
 * Waits as a log-normal with right censoring (docs/model.md, "Chats"): log wait ~ N(mean_g, sd^2), one sd
 * for all groups; a censored wait is only known to be longer. Maximum of the likelihood by EM with the
 * moments of the truncated normal (Dempster, Laird & Rubin 1977); sds of the means from the observed
 * information of the mean.
 */

import { normalCdf, normalDensity } from "../distribution/normal.ts";
import { log } from "../elementary/elementary.ts";

/** Log waits, 1 where censored, and group of each; all of one length. */
export interface CensoredWaits {
  readonly logWait: Float64Array;
  readonly censored: Uint8Array;
  readonly group: Uint8Array;
  readonly groups: number;
}

/** A fitted log-normal. */
export interface WaitFit {
  /** Mean log wait for each group with its sd; NaN for a group without an uncensored wait. */
  readonly mean: Float64Array;
  readonly meanSd: Float64Array;
  /** Sd of log waits. */
  readonly sd: number;
  readonly logLik: number;
}

const steps = 500;
const tolerance = 1e-9;
const smallestSd = 1e-3;

/** Fits; undefined where no wait is uncensored. */
export function fitWaits(data: CensoredWaits): WaitFit | undefined {
  const answered = new Float64Array(data.groups);
  const mean = new Float64Array(data.groups).fill(Number.NaN);
  data.logWait.forEach((value, i) => {
    if (data.censored[i] === 1) return;
    const g = data.group[i];
    answered[g]++;
    mean[g] = answered[g] === 1 ? value : mean[g] + (value - mean[g]) / answered[g];
  });
  if (!answered.some((count) => count > 0)) return undefined;
  let sd = 1;
  for (let step = 0; step < steps; step++) {
    const next = emStep(data, mean, sd);
    let change = Math.abs(next.sd - sd);
    mean.forEach((value, g) => {
      if (!Number.isNaN(value)) change = Math.max(change, Math.abs(next.mean[g] - value));
    });
    mean.set(next.mean);
    sd = next.sd;
    if (change < tolerance) break;
  }
  return { mean, meanSd: spreadOfMeans(data, mean, sd), sd, logLik: waitLogLik(data, mean, sd) };
}

/** Log-likelihood of the log waits of all groups whose mean is known. */
export function waitLogLik(data: CensoredWaits, mean: Float64Array, sd: number): number {
  let sum = 0;
  data.logWait.forEach((value, i) => {
    const centre = mean[data.group[i]];
    if (Number.isNaN(centre)) return;
    const z = (value - centre) / sd;
    if (data.censored[i] === 1) sum += log(Math.max(upperTail(z), 1e-300));
    else sum += -0.5 * z * z - log(sd) - 0.5 * log(2 * Math.PI);
  });
  return sum;
}

function emStep(data: CensoredWaits, mean: Float64Array, sd: number) {
  const count = new Float64Array(data.groups);
  const sum = new Float64Array(data.groups);
  let squares = 0;
  let total = 0;
  data.logWait.forEach((value, i) => {
    const g = data.group[i];
    if (Number.isNaN(mean[g])) return;
    let first = value - mean[g];
    let second = first * first;
    if (data.censored[i] === 1) {
      const z = first / sd;
      const hazard = hazardAt(z);
      first = sd * hazard;
      second = sd * sd * (1 + z * hazard);
    }
    count[g]++;
    sum[g] += first;
    squares += second;
    total++;
  });
  const next = mean.map((value, g) => (Number.isNaN(value) ? value : value + sum[g] / count[g]));
  let within = squares;
  for (let g = 0; g < data.groups; g++) if (count[g] > 0) within -= (sum[g] * sum[g]) / count[g];
  return { mean: next, sd: Math.max(smallestSd, Math.sqrt(within / total)) };
}

/** 1 / sqrt(observed information): 1/sd^2 for an answer, hazard (hazard - z) / sd^2 for a censored wait. */
function spreadOfMeans(data: CensoredWaits, mean: Float64Array, sd: number): Float64Array {
  const information = new Float64Array(data.groups);
  data.logWait.forEach((value, i) => {
    const g = data.group[i];
    const z = (value - mean[g]) / sd;
    const hazard = hazardAt(z);
    information[g] += (data.censored[i] === 1 ? hazard * (hazard - z) : 1) / (sd * sd);
  });
  return information.map((value, g) => (Number.isNaN(mean[g]) ? Number.NaN : 1 / Math.sqrt(value)));
}

/** Density over upper tail of the standard normal; for large z by its expansion z + 1/z - 2/z^3. */
function hazardAt(z: number): number {
  if (z > 6) return z + 1 / z - 2 / (z * z * z);
  return normalDensity(z) / upperTail(z);
}

function upperTail(z: number): number {
  return normalCdf(-z);
}
