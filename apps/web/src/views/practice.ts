/** A practice on screen: words, timer, grade, stop rule. Pure. */

import type { AdviceKind, Practice } from "@ebb/core";
import type { Texts } from "@ebb/knowledge";

/** A line of the list. */
export interface PracticeLine {
  readonly id: string;
  readonly name: string;
  readonly grade: string;
  readonly minutes: number | null;
}

/** One practice opened. */
export interface PracticeView extends PracticeLine {
  readonly text: string;
  /** Parts of the timer in minutes, one after the other; empty without a timer. */
  readonly parts: readonly number[];
  readonly forReaching: string | null;
  readonly forSteppingBack: string | null;
  readonly evidence: string | null;
  readonly days: number;
  readonly steps: readonly string[];
  readonly stopRule: string | null;
  readonly needsBoth: boolean;
  /** True where small openness is noted on the same screen. */
  readonly hasLog: boolean;
  /** True where something to do is picked. */
  readonly hasPicker: boolean;
}

/** What one person can do by themself. */
const aloneKinds: readonly AdviceKind[] = ["self_care", "clarity", "patience"];

/** Practices of one kind; `alone` = all that need nobody else. */
export function practiceLines(
  practices: readonly Practice[],
  kind: string,
  texts: Texts,
): PracticeLine[] {
  return practices
    .filter(({ kinds, needsBoth }) =>
      kind === "alone"
        ? !needsBoth && kinds.some((one) => aloneKinds.includes(one))
        : kinds.includes(kind as AdviceKind),
    )
    .filter(({ kinds }) => !kinds.includes("experiment"))
    .map((practice) => lineOf(practice, texts));
}

/** One practice, or null when it is not there or held back. */
export function practiceView(
  practices: readonly Practice[],
  id: string,
  texts: Texts,
): PracticeView | null {
  const practice = practices.find((one) => one.id === id);
  if (!practice) return null;
  return {
    ...lineOf(practice, texts),
    text: practice.text,
    parts: practice.parts,
    forReaching: practice.forReaching ?? null,
    forSteppingBack: practice.forSteppingBack ?? null,
    evidence: practice.evidence ?? null,
    days: practice.days,
    steps: practice.steps,
    stopRule: practice.stopRule ?? null,
    needsBoth: practice.needsBoth,
    hasLog: practice.id === smallOpenness,
    hasPicker: practice.id === sharedActivity,
  };
}

/** Entries of the knowledge that have a tool of their own on screen. */
const smallOpenness = "b3";
const sharedActivity = "b5";

function lineOf({ id, name, grade, minutes }: Practice, texts: Texts): PracticeLine {
  return { id, name, grade: texts.grades[grade].name, minutes: minutes ?? null };
}
