/** Practices for Talk: what can be done together or alone, with its timer, grade and stop rule. */

import type { AdviceKind, Situation } from "../safety/index.ts";
import type { AdviceGrade, AdviceRole, WithheldWhy } from "./advice.ts";
import { circumstanceOf } from "./circumstance.ts";
import { whyWithheld } from "./filter.ts";
import type { Guidance, PreparedStep } from "./prepare.ts";

/** A practice. */
export interface Practice {
  readonly id: string;
  readonly kinds: readonly AdviceKind[];
  readonly name: string;
  readonly text: string;
  /** Words for each role, where they differ from `text`. */
  readonly forReaching: string | undefined;
  readonly forSteppingBack: string | undefined;
  readonly role: AdviceRole;
  readonly grade: AdviceGrade;
  readonly evidence: string | undefined;
  /** Timer in minutes, where it has one. */
  readonly minutes: number | undefined;
  /** The same in its parts, one after the other. */
  readonly parts: readonly number[];
  /** Days until it is looked at again. */
  readonly days: number;
  readonly steps: readonly string[];
  /** When to stop or not to begin. */
  readonly stopRule: string | undefined;
  readonly needsBoth: boolean;
}

/** What merely makes a practice unfitting today does not close it: it can be read and chosen. */
const onlyUnfitting: readonly WithheldWhy[] = ["not_when", "needs_both", "tried_without_help"];

/** All entries that have steps to follow, in the order of the knowledge. */
export function practicesOf(guidance: Guidance): readonly Practice[] {
  return guidance.steps.filter(isPractice).map(practiceOf);
}

/**
 * The practices that may be shown in this situation: the same gate as all advice. What is held back for
 * safety is not there at all.
 */
export function openPractices(
  situation: Situation,
  guidance: Guidance,
  today?: string,
): readonly Practice[] {
  const circumstance = circumstanceOf(situation, guidance, today);
  const isOpen = (step: PreparedStep) => {
    const why = whyWithheld(step.entry, circumstance, situation);
    return why === undefined || onlyUnfitting.includes(why);
  };
  return guidance.steps.filter(isPractice).filter(isOpen).map(practiceOf);
}

function isPractice({ entry, words }: PreparedStep): boolean {
  return words.steps !== undefined && /^[abe]\d/u.test(entry.id);
}

function practiceOf({ entry, words }: PreparedStep): Practice {
  return {
    id: entry.id,
    kinds: entry.kinds,
    name: words.name,
    text: words.text,
    forReaching: words.reaches,
    forSteppingBack: words.steps_back,
    role:
      entry.roles.includes("both") || entry.roles.length > 1 ? "both" : (entry.roles[0] ?? "both"),
    // Grade X never becomes a step (prepare.ts).
    grade: entry.grade as AdviceGrade,
    evidence: words.evidence,
    minutes: entry.minutes,
    parts: entry.parts ?? (entry.minutes === undefined ? [] : [entry.minutes]),
    days: entry.days,
    steps: words.steps ?? [],
    stopRule: words.not_when,
    needsBoth: entry.needs_both,
  };
}
