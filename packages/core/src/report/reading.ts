/**
 * `reading/1`: everything that screens, terminal and pages for others need, as records. No sentences:
 * words appear only where a person reads (architecture, "Findings are records, not prose").
 *
 * Days are written as ISO dates, or as `day 12` where the source has no calendar (`range.origin` null).
 * Intervals are `[low, high]` with their level in the name. Numbers are plain; absent is absent.
 */

import type { PartnerId } from "../couple/index.ts";
import type {
  Approximation,
  Ebb,
  Forecast,
  Loop,
  Measure,
  ModelTrial,
  Standing,
  TideDay,
  TidePoint,
} from "../dynamics/index.ts";
import type { Finding, Limit, Noted } from "../findings/index.ts";
import type { Advice } from "../guidance/index.ts";
import type { NextQuestion, Reasons } from "../reasons/index.ts";
import type { ChatReading } from "./chat-of.ts";

/** Which versions made a document. */
export interface MadeBy {
  readonly app: string;
  readonly engine: string;
  readonly knowledge: string;
}

/** The document `advice/1`. */
export interface AdviceDocument extends Advice {
  readonly ebb: "advice/1";
  readonly made_by: MadeBy;
}

/** The document `reading/1`. */
export interface Reading {
  readonly ebb: "reading/1";
  readonly made_by: MadeBy;
  /** True for the simulated example couple: every screen says so. */
  readonly example: boolean;
  readonly measure: Measure;
  readonly people: { readonly a: string; readonly b: string; readonly reader: PartnerId | null };
  readonly range: {
    readonly from: string;
    readonly to: string;
    readonly origin: string | null;
    readonly days: number;
    readonly check_ins: number;
    readonly messages: number;
  };
  /** Each person's own usual (mu) where it was fitted. */
  readonly usual: { readonly a: TidePoint | null; readonly b: TidePoint | null };
  /** Where each stands in the last week of the record. */
  readonly standing: { readonly a: Standing; readonly b: Standing };
  readonly tide: readonly TideDay[];
  readonly ebbs: readonly Ebb[];
  readonly loop: Loop;
  readonly reasons: Reasons;
  /** What was noted, before anything is weighed: levels, spread, counts of days; null of whom nothing may be read. */
  readonly noted: { readonly a: Noted | null; readonly b: Noted | null };
  readonly findings: readonly Finding[];
  /** What the chat shows beside the tide; null without a chat. */
  readonly chat: ChatReading | null;
  /** The next question: the one whose answer is expected to settle most. */
  readonly question: NextQuestion | null;
  /** Questions that may be asked on the day of the reading, `question` first: what `ebb ask` gives. */
  readonly questions: readonly NextQuestion[];
  /** An `advice/1` document; null where no guidance was asked for. */
  readonly advice: AdviceDocument | null;
  readonly forecast: Forecast | null;
  readonly safety: { readonly gate: "clear" | "unanswered" | "raised" };
  readonly limits: readonly Limit[];
  /** What the couple's numbers stand on, and what was tried beyond the plain model; null without a fit. */
  readonly model: (Approximation & { readonly tried: readonly ModelTrial[] }) | null;
}
