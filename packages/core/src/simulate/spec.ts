/**
 * What a simulated couple is made of: the truth that `ebb simulate` writes beside its diary, and how it
 * was noted. Everything is a value; a spec and a random stream give the same couple every time.
 */

import type { PartnerId } from "../couple/index.ts";
import type { ReasonId, TagId } from "../observations/index.ts";

/** Parameters of the dynamics, named as in docs/contract.md; slider units and days, d a month. */
export interface TrueParameters {
  readonly a_a: number;
  readonly a_b: number;
  readonly k_ab: number;
  readonly k_ba: number;
  readonly g_a: number;
  readonly g_b: number;
  readonly rho: number;
  readonly r_a: number;
  readonly r_b: number;
  readonly mu_a: number;
  readonly mu_b: number;
  readonly d_a: number;
  readonly d_b: number;
}

/** What an input does to somebody's closeness: slider points for one event, or a day at one sd. */
export interface TrueEffect {
  /** Input name of dynamics/model.ts: `argument`, `stress_a`, `pushed_b` … */
  readonly input: string;
  readonly on: PartnerId;
  readonly value: number;
}

/** Why somebody steps back. */
export interface TrueReason {
  /** Who steps back for it. The other steps back too, but for no reason. */
  readonly person: PartnerId;
  readonly reason: ReasonId | null;
  /** A second reason, when two act together. */
  readonly second: ReasonId | null;
  /** Share of the first, 0.6 or 0.4 with a second, otherwise 1. */
  readonly share: number;
  /** Size of all its effects against the prior matrix. */
  readonly scale: number;
}

/** How days become notes. */
export interface NotingDesign {
  /** Local day of the first day (kit/time.ts). */
  readonly firstDay: number;
  readonly days: number;
  /** Who notes at all. */
  readonly reporters: readonly PartnerId[];
  /** Chance that a person misses a day. */
  readonly missing: number;
  /** Days from the start on which there are a morning and an evening note. */
  readonly twiceDays: number;
  /** Sliders give whole numbers; false keeps them continuous (and unclipped). */
  readonly rounded: boolean;
  /** Reliability (squared correlation with the truth) of own daily items and of own stepping back. */
  readonly reliability: { readonly items: number; readonly room: number; readonly guesses: number };
  /** Episodes that get a tag, at most, per 56 days. */
  readonly tagsPer56Days: number;
}

/** Everything about one simulated couple that is decided before its first day. */
export interface CoupleSpec {
  readonly id: string;
  readonly scenario: string;
  readonly parameters: TrueParameters;
  readonly effects: readonly TrueEffect[];
  readonly reason: TrueReason;
  /**
   * Arguments and talk about the future come more often when the one who steps back is distant: this
   * times x (in stationary sd) is taken from their log-odds. 0: they come by themselves.
   */
  readonly endogeneity: number;
  /** Own weight in a guess about the other (projection), Beta(4, 6) in general. */
  readonly projection: number;
  /** Smallest sd of a predictor, as a share of its range, in which effects are counted. */
  readonly smallestSd: number;
  readonly design: NotingDesign;
}

/** A tag that was given, with its day. */
export interface GivenTag {
  readonly person: PartnerId;
  readonly day: number;
  readonly tag: TagId;
}
