/** What Ebb would offer: the records of `advice/1` (docs/contract.md) without its envelope. */

import type { AdviceKind, GateState, Role } from "../safety/index.ts";
import type { Picture } from "../viability/index.ts";

/** Whom a step is for. */
export type AdviceRole = Role | "both";

/** How well a step is supported: strong, moderate, weak, contested. */
export type AdviceGrade = "S" | "M" | "W" | "C";

/** One step, with everything that a person needs to judge it. */
export interface AdviceItem {
  readonly id: string;
  readonly kinds: readonly AdviceKind[];
  readonly role: AdviceRole;
  /** The leading reasons that it answers; empty where it answers any. */
  readonly reasons: readonly string[];
  readonly grade: AdviceGrade;
  /** Days until its review; patience without such a number does not exist. */
  readonly days: number;
  readonly not_when: readonly string[];
  readonly text: string;
}

/** Why a step was held back; the sentence for it stands in the knowledge. */
export type WithheldWhy =
  | "gate_raised"
  | "gate_unanswered"
  | "danger_in_words"
  | "own_conduct"
  | "crisis"
  | "one_sided"
  | "break_up"
  | "refused_request"
  | "not_when"
  | "own_limit"
  | "tried_without_help"
  | "needs_both"
  | "by_myself";

/** A step that would have fitted but is not offered now. */
export interface WithheldItem {
  readonly id: string;
  readonly kinds: readonly AdviceKind[];
  readonly why: WithheldWhy;
}

/** What Ebb does not help with, in kind words, and what it offers instead (ids of entries). */
export interface Refusal {
  readonly kind: string;
  readonly text: string;
  readonly instead: readonly string[];
}

/** A line to call, write to or look up; a neutral record that any screen can show. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** Two letters, or null where it holds for every country. */
  readonly country: string | null;
  readonly kinds: readonly string[];
  readonly contact: string;
  /** Day on which the entry was checked, `2026-03-01`. */
  readonly verified: string | null;
}

/** The answer of `advise`. `advice` is in order: the step first, then the alternative. */
export interface Advice {
  readonly gate: GateState;
  readonly advice: readonly AdviceItem[];
  readonly withheld: readonly WithheldItem[];
  readonly refusal: Refusal | null;
  readonly picture: Picture | null;
  /** True where help lines must be shown, before anything else. */
  readonly care: boolean;
  readonly lines: readonly HelpLine[];
}
