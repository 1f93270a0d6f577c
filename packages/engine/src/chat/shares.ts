/**
 * Shares as a beta-binomial (docs/model.md, "Chats"): k_i of n_i with k ~ BetaBin(n, p c, (1 - p) c),
 * c the concentration of weeks round the couple's own share. Maximum of the likelihood over logit p and
 * log c, with the sd of logit p from the curvature of the profile.
 */

import { exp } from "../elementary/elementary.ts";
import { maximise } from "./counts.ts";
import { logGamma } from "./log-gamma.ts";

/** A fitted share. */
export interface ShareFit {
  readonly share: number;
  /** Sd of the log-odds of the share. */
  readonly logitSd: number;
  readonly concentration: number;
  readonly logLik: number;
}

const logitRange: readonly [number, number] = [-7, 7];
const logConcentrationRange: readonly [number, number] = [-2, 8];

/** Golden section to 1e-4 of the range. */
const searchSteps = 20;

/** Fits `own[i]` of `both[i]`; entries with NaN or nothing of both are left out; undefined where all are. */
export function fitShare(own: Float64Array, both: Float64Array): ShareFit | undefined {
  const kept = [...own.keys()].filter((i) => both[i] > 0 && own[i] >= 0);
  if (kept.length === 0) return undefined;
  const at = (logit: number, logC: number) =>
    kept.reduce((sum, i) => sum + shareLogLik(own[i], both[i], logit, logC), 0);
  const bestC = (logit: number) =>
    maximise((logC) => at(logit, logC), logConcentrationRange, searchSteps);
  const profile = (logit: number) => at(logit, bestC(logit));
  const logit = maximise(profile, logitRange, searchSteps);
  const step = 0.05;
  const curvature =
    (2 * profile(logit) - profile(logit - step) - profile(logit + step)) / (step * step);
  return {
    share: 1 / (1 + exp(-logit)),
    logitSd: 1 / Math.sqrt(Math.max(curvature, 1e-6)),
    concentration: exp(bestC(logit)),
    logLik: profile(logit),
  };
}

/** Log-probability of k of n; p by its log-odds, c by its log. */
export function shareLogLik(k: number, n: number, logit: number, logC: number): number {
  const c = exp(logC);
  const p = 1 / (1 + exp(-logit));
  const a = Math.max(p * c, 1e-12);
  const b = Math.max((1 - p) * c, 1e-12);
  const choose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return (
    choose +
    logGamma(k + a) +
    logGamma(n - k + b) -
    logGamma(n + a + b) +
    logGamma(a + b) -
    logGamma(a) -
    logGamma(b)
  );
}
