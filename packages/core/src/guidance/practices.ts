/** Practices for Talk: what can be done together or alone, with its timer, grade and stop rule. */

import type { AdviceGrade, AdviceRole } from "./advice.ts";
import type { Guidance } from "./prepare.ts";

/** A practice. */
export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly role: AdviceRole;
  readonly grade: AdviceGrade;
  /** Timer in minutes, where it has one. */
  readonly minutes: number | undefined;
  readonly steps: readonly string[];
  /** When to stop or not to begin. */
  readonly stopRule: string | undefined;
  readonly needsBoth: boolean;
}

/** All entries that have steps to follow, in the order of the knowledge. */
export function practicesOf(guidance: Guidance): readonly Practice[] {
  return guidance.steps
    .filter(({ entry, words }) => words.steps !== undefined && /^[abe]\d/u.test(entry.id))
    .map(({ entry, words }) => ({
      id: entry.id,
      name: words.name,
      role:
        entry.roles.includes("both") || entry.roles.length > 1
          ? "both"
          : (entry.roles[0] ?? "both"),
      // Grade X never becomes a step (prepare.ts).
      grade: entry.grade as AdviceGrade,
      minutes: entry.minutes,
      steps: words.steps ?? [],
      stopRule: words.not_when,
      needsBoth: entry.needs_both,
    }));
}
