/**
 * Why: of one's own stepping back up to three reasons as 20 dots with what speaks for and against; of
 * the other's only questions, never a probability. Pure.
 */

import type { Reading, ReasonGround, Strength } from "@ebb/core";
import type { Texts } from "@ebb/knowledge";

/** One ground in words. */
export interface GroundView {
  readonly term: string;
  readonly days: readonly string[];
}

/** One reason on screen. */
export interface ReasonView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly words: Strength;
  /** Full dots of 20. */
  readonly dots: number;
  /** Numbers are shown only from "likely" on. */
  readonly hasNumber: boolean;
  readonly speaksFor: readonly GroundView[];
  readonly speaksAgainst: readonly GroundView[];
  readonly wouldChange: readonly string[];
}

/** The screen. */
export interface WhyView {
  readonly of: "self" | "other";
  readonly status: Strength;
  readonly reasons: readonly ReasonView[];
  /** Dots of 20 that belong to no reason on screen. */
  readonly unclearDots: number;
  readonly ask: readonly { readonly id: string; readonly text: string }[];
  readonly checkIns: number;
}

const allDots = 20;

/** Builds the view; `mayAsk` is false while the safety gate is raised. */
export function whyView(reading: Reading, texts: Texts, fallback: Texts, mayAsk: boolean): WhyView {
  const { reasons } = reading;
  const shown = reasons.leading.map((reason): ReasonView => {
    const words = texts.reasons[reason.id] ?? fallback.reasons[reason.id];
    return {
      id: reason.id,
      name: words?.name ?? reason.id,
      text: (mayAsk ? words?.steps_back : undefined) ?? words?.text ?? "",
      words: reason.words,
      dots: Math.floor(reason.probability * allDots),
      hasNumber: reason.words === "likely" || reason.words === "well_supported",
      speaksFor: reason.for.map(groundView),
      speaksAgainst: reason.against.map(groundView),
      wouldChange: reason.would_change,
    };
  });
  return {
    of: reasons.of,
    status: reasons.status,
    reasons: shown,
    unclearDots: allDots - shown.reduce((sum, reason) => sum + reason.dots, 0),
    ask: mayAsk ? questionsOf(reading, texts, fallback) : [],
    checkIns: reading.range.check_ins,
  };
}

const groundView = (ground: ReasonGround): GroundView => ({ term: ground.term, days: ground.days });

function questionsOf(reading: Reading, texts: Texts, fallback: Texts): WhyView["ask"] {
  return reading.reasons.ask.flatMap(({ question }) => {
    const words = texts.questions[question] ?? fallback.questions[question];
    const text = reading.reasons.of === "other" ? (words?.ask ?? words?.question) : words?.question;
    return text ? [{ id: question, text }] : [];
  });
}
