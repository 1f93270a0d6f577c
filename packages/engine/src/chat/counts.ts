/**
 * Counts with exposure as a negative binomial (docs/model.md, "Chats"):
 *
 *   y_i ~ NB(mean m_i = e_i exp(theta_g(i)), size r),   var = m + m^2 / r
 *
 * g groups the counts (for example an earlier and a recent stretch); one size for all. NaN, or exposure
 * 0, is no observation. Maximum of the likelihood: Newton in each theta for a given size, golden section
 * over log size (Lawless 1987, "Negative binomial and mixed Poisson regression").
 */

import { exp, log } from "../elementary/elementary.ts";
import { logGamma } from "./log-gamma.ts";

/** Counts, exposures and group of each; all of one length. */
export interface ExposedCounts {
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
  readonly group: Uint8Array;
  readonly groups: number;
}

/** A fitted negative binomial. */
export interface CountFit {
  /** Log rate for each group, per unit of exposure, with its sd; NaN for a group without data. */
  readonly logRate: Float64Array;
  readonly logRateSd: Float64Array;
  readonly size: number;
  readonly logLik: number;
  readonly observed: number;
}

const sizeRange: readonly [number, number] = [log(0.05), log(1e4)];
const newtonSteps = 50;

/** Fits rates and size; undefined where nothing was observed or nothing was ever counted. */
export function fitCounts(data: ExposedCounts): CountFit | undefined {
  let observed = 0;
  let total = 0;
  data.counts.forEach((count, i) => {
    if (!isObserved(data, i)) return;
    observed++;
    total += count;
  });
  if (observed === 0 || total === 0) return undefined;
  const logSize = maximise((value) => profileAt(data, exp(value)).logLik, sizeRange);
  const size = exp(logSize);
  return { ...profileAt(data, size), size, observed };
}

/** Log-likelihood of all observed counts at given log rates and size. */
export function countLogLik(data: ExposedCounts, logRate: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < data.counts.length; i++) {
    if (!isObserved(data, i)) continue;
    const y = data.counts[i];
    const mean = data.exposure[i] * exp(logRate[data.group[i]]);
    sum += logGamma(y + size) - logGamma(size) - logGamma(y + 1);
    sum += size * log(size / (size + mean)) + (y > 0 ? y * log(mean / (size + mean)) : 0);
  }
  return sum;
}

function isObserved(data: ExposedCounts, i: number): boolean {
  return data.counts[i] >= 0 && data.exposure[i] > 0;
}

function profileAt(data: ExposedCounts, size: number) {
  const logRate = new Float64Array(data.groups).fill(Number.NaN);
  const logRateSd = new Float64Array(data.groups).fill(Number.NaN);
  for (let g = 0; g < data.groups; g++) {
    const rate = rateOfGroup(data, g, size);
    if (!rate) continue;
    logRate[g] = rate.log;
    logRateSd[g] = 1 / Math.sqrt(rate.information);
  }
  return { logRate, logRateSd, logLik: countLogLik(data, logRate, size) };
}

/** Newton on the score sum (y - m) size / (size + m); a group without any count is held at half a count. */
function rateOfGroup(data: ExposedCounts, g: number, size: number) {
  let total = 0;
  let exposure = 0;
  for (let i = 0; i < data.counts.length; i++) {
    if (data.group[i] !== g || !isObserved(data, i)) continue;
    total += data.counts[i];
    exposure += data.exposure[i];
  }
  if (exposure === 0) return undefined;
  let logRate = log(Math.max(total, 0.5) / exposure);
  let information = 1;
  for (let step = 0; step < newtonSteps; step++) {
    let score = 0;
    information = 0;
    for (let i = 0; i < data.counts.length; i++) {
      if (data.group[i] !== g || !isObserved(data, i)) continue;
      const mean = data.exposure[i] * exp(logRate);
      const weight = size / (size + mean);
      score += (data.counts[i] - mean) * weight;
      information += mean * weight;
    }
    if (total === 0) break;
    const move = Math.max(-1, Math.min(1, score / information));
    logRate += move;
    if (Math.abs(move) < 1e-10) break;
  }
  return { log: logRate, information };
}

/** Golden-section search for the maximum of a unimodal function (Kiefer 1953). */
export function maximise(
  f: (x: number) => number,
  range: readonly [number, number],
  steps = 40,
): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = range;
  let x1 = high - ratio * (high - low);
  let x2 = low + ratio * (high - low);
  let f1 = f(x1);
  let f2 = f(x2);
  for (let step = 0; step < steps; step++) {
    if (f1 < f2) {
      low = x1;
      x1 = x2;
      f1 = f2;
      x2 = low + ratio * (high - low);
      f2 = f(x2);
    } else {
      high = x2;
      x2 = x1;
      f2 = f1;
      x1 = high - ratio * (high - low);
      f1 = f(x1);
    }
  }
  return (low + high) / 2;
}
