/**
 * What layer 1 (docs/model.md, section 1) says of a couple, as records: the tide, the ebbs with what they
 * were made of, the loop, the forecast. Days are ISO dates, or `day 12` without a calendar.
 */

import type { PartnerId } from "../couple/index.ts";
import type { Interval } from "../kit/index.ts";
import type { Strength } from "../observations/index.ts";

/** What the ribbons show: felt closeness, or, from a chat alone, contact in that chat. */
export type Measure = "closeness" | "contact";

/** One person's level on one day, smoothed, with its 80 % interval, in the units of the measure. */
export interface TidePoint {
  readonly mean: number;
  readonly interval80: Interval;
}

/** One day of the tide. A person without any record nearby has no point: blank paper. */
export interface TideDay {
  readonly date: string;
  readonly a: TidePoint | null;
  readonly b: TidePoint | null;
  /** What was observed on the day itself, if anything (mean of the day's check-ins). */
  readonly observed: { readonly a: number | null; readonly b: number | null };
  /** Events noted on the day: name, by whom, strength 0-1. */
  readonly events: readonly {
    readonly name: string;
    readonly by: PartnerId;
    readonly strength: number;
  }[];
}

/**
 * Where somebody stands in the last week of the record against their own usual: `closer` or `farther`
 * when the 80 % interval leaves the usual out, `near` when it holds it, `unknown` without a fit.
 */
export type Standing = "closer" | "near" | "farther" | "unknown";

/** One signed part of an ebb, in slider-days. */
export interface EbbPart {
  /** Input name, `other`, `drift`, `start`, or `closeness_load`. */
  readonly source: string;
  readonly amount: number;
  readonly interval80: Interval;
  /** Share of the whole, only where all parts have one sign. */
  readonly share: number | null;
}

/** A run of days of stepping back (own report) or of feeling far (smoothed). */
export interface Ebb {
  readonly person: PartnerId;
  readonly kind: "stepped_back" | "felt_far";
  readonly from: string;
  readonly to: string;
  /** Smoothed probability of standing below one's usual by more than one sd, averaged over the run. */
  readonly strength: number;
  readonly parts: readonly EbbPart[];
  /** What no part explains; parts and unexplained add up to the ebb exactly. */
  readonly unexplained: number;
}

/** One arrow of the loop. */
export interface LoopArrow {
  readonly mean: number;
  readonly interval80: Interval;
  /** Posterior probability that the sign is the one shown. */
  readonly probability: number;
  /** Log score of held-out days with, minus without this answer, in nats; null where it was not asked. */
  readonly held_out_gain: number | null;
  readonly supported: boolean;
}

/** How each answers the other, and how long the way back takes. */
export interface Loop {
  readonly strength: Strength;
  /** What a's closeness does to b's, per day, and the reverse; null when it may not be said at all. */
  readonly a_on_b: LoopArrow | null;
  readonly b_on_a: LoopArrow | null;
  readonly return_days: { readonly a: TidePoint | null; readonly b: TidePoint | null };
  /** Who moves first: probability that a's move comes before b's, when it may be said. */
  readonly first_mover: { readonly person: PartnerId; readonly probability: number } | null;
}

/** Forecast of the next days with its 20 paths, and what the ledger says about earlier ones. */
export interface Forecast {
  readonly days: readonly {
    readonly date: string;
    readonly a: TidePoint | null;
    readonly b: TidePoint | null;
  }[];
  readonly paths: {
    readonly a: readonly (readonly number[])[];
    readonly b: readonly (readonly number[])[];
  };
  /** Held-out skill against persistence and own mean; null until there is enough to score. */
  readonly skill: {
    readonly scored: number;
    readonly crps: number;
    readonly crps_persistence: number;
    readonly crps_mean: number;
    readonly cover80: number;
  } | null;
}
