/** A statement about this couple, or what could not be told, as data; never a sentence. */

import type { PartnerId } from "../couple/index.ts";
import type { Interval } from "../kit/index.ts";
import type { Strength } from "../observations/index.ts";

/** A statement about this couple as data. */
export interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly strength: Strength;
  /** Who it is about; null for both. */
  readonly person: PartnerId | null;
  /** Input or signal it is about, if any. */
  readonly about: string | null;
  readonly size: number;
  readonly interval80: Interval;
  /** The days that speak. */
  readonly days: readonly string[];
  /** Which gates it passed, with their numbers. */
  readonly gates: {
    readonly interval: boolean;
    readonly held_out_gain: number | null;
    readonly false_alarm: number | null;
  };
}

/** Something that could not be told, and why. */
export interface Limit {
  /** What: `coupling`, `reasons`, `cycle`, `levels`, `person_a`, … */
  readonly about: string;
  /** Why, as a word of a closed list. */
  readonly reason: LimitReason;
  /** How many check-ins there are and how many it takes, where that is the reason. */
  readonly have: number | null;
  readonly need: number | null;
}

/** Why something could not be told. */
export type LimitReason =
  | "too_few_check_ins"
  | "one_reporter"
  | "never_varies"
  | "not_converged"
  | "chat_only"
  | "no_calendar"
  | "below_threshold"
  | "nothing_found"
  | "check_ins_win";
