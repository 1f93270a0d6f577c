/**
 * The gate of a claim (product.md, "Rules of honesty"): its 80 % interval excludes zero, it predicts
 * held-out days better than the same model without it, and the log-odds that it is not nil, under a
 * prior in which most effects are nil and every claim that could have been made is counted, pass the
 * threshold of the null study. The last decides.
 */

import type { Interval } from "../kit/index.ts";
import type { Strength } from "../observations/index.ts";
import { thresholds } from "./thresholds.generated.ts";

/** An effect with its posterior under a normal prior around zero. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  /** Sd of the prior under which mean and sd were computed. */
  readonly priorSd: number;
}

/** What the gates said. */
export interface GateResult {
  readonly strength: Strength;
  readonly interval80: Interval;
  readonly excludesZero: boolean;
  readonly logOdds: number;
}

const z80 = 1.2815515655446004;
/** Effects that are expected among all that could be claimed, before any data. */
const expectedEffects = 0.5;

/** 80 % interval of an estimate. */
export function interval80Of({ mean, sd }: Pick<Estimate, "mean" | "sd">): Interval {
  return [mean - z80 * sd, mean + z80 * sd];
}

/**
 * Log-odds that an effect is not nil: Savage-Dickey ratio at zero (Dickey 1971) times prior odds of
 * one half of an effect among `claims` claims.
 */
export function logOddsNotNil({ mean, sd, priorSd }: Estimate, claims: number): number {
  const atZero = -0.5 * (mean / sd) ** 2 - Math.log(sd);
  const share = Math.min(0.5, expectedEffects / Math.max(1, claims));
  return -Math.log(priorSd) - atZero + Math.log(share / (1 - share));
}

/** Strength of an association that was one of `claims` possible ones; `heldOutGain` in nats. */
export function gateAssociation(
  estimate: Estimate,
  claims: number,
  heldOutGain: number,
): GateResult {
  const interval80 = interval80Of(estimate);
  const excludesZero = interval80[0] > 0 || interval80[1] < 0;
  const logOdds = logOddsNotNil(estimate, claims);
  const passes = excludesZero && heldOutGain > 0;
  const strength = passes ? strengthAt(logOdds, thresholds.association) : "too_early";
  return { strength, interval80, excludesZero, logOdds };
}

/** Strength of a coupling by the probability of its sign. */
export function gateCoupling(
  estimate: Pick<Estimate, "mean" | "sd">,
  probability: number,
): GateResult {
  const interval80 = interval80Of(estimate);
  const excludesZero = interval80[0] > 0 || interval80[1] < 0;
  const strength = excludesZero ? strengthAt(probability, thresholds.coupling) : "too_early";
  return { strength, interval80, excludesZero, logOdds: Math.log(probability / (1 - probability)) };
}

/** Word for a value against the levels for leaning, likely, well supported. */
export function strengthAt(value: number, levels: readonly [number, number, number]): Strength {
  if (value >= levels[2]) return "well_supported";
  if (value >= levels[1]) return "likely";
  return value >= levels[0] ? "leaning" : "too_early";
}
