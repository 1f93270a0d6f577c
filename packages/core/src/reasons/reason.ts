/** Which reasons fit somebody's own stepping back (docs/model.md, section 2), as records. */

import type { Strength } from "../observations/index.ts";

/** A reason that fits, with what speaks for and against it. */
export interface LeadingReason {
  readonly id: string;
  readonly probability: number;
  readonly words: Strength;
  readonly for: readonly ReasonGround[];
  readonly against: readonly ReasonGround[];
  readonly would_change: readonly string[];
}

/** One ground for or against a reason: which term, how much (log-odds), on which days. */
export interface ReasonGround {
  readonly term: string;
  readonly log_odds: number;
  readonly days: readonly string[];
}

/** Reasons for stepping back. Of the other there are questions only, never a probability. */
export interface Reasons {
  readonly of: "self" | "other";
  readonly status: Strength;
  readonly leading: readonly LeadingReason[];
  /** Probability left as "not clear yet", including "none of these". */
  readonly unclear: number;
  readonly ask: readonly { readonly question: string; readonly separates: readonly string[] }[];
}
