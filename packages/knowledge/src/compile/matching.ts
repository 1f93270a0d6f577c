/** The matching table: from each reason's `answers` to the steps they name, in order for each role. */

import type { EntryKind, Match, StepEntry } from "../schema.ts";
import type { Draft, Placed } from "./draft.ts";

/** Folders whose entries are steps. */
export const stepFolders = [
  "responses",
  "building",
  "viability",
  "professional",
  "safety",
  "experiments",
] as const satisfies readonly EntryKind[];

/** The step with this id and its folder, wherever it stands. */
export function findStep(
  draft: Draft,
  id: string,
): { kind: EntryKind; placed: Placed<StepEntry> } | undefined {
  for (const kind of stepFolders) {
    const placed = draft.entries[kind].get(id);
    if (placed !== undefined) return { kind, placed };
  }
  return undefined;
}

/** All lines of the table; answers that name nothing are left to the lint. */
export function matchingOf(draft: Draft): readonly Match[] {
  const lines: Match[] = [];
  for (const { entry: reason } of draft.entries.reasons.values()) {
    const orderByRole: Record<string, number> = {};
    for (const answer of reason.answers) {
      const step = findStep(draft, answer.entry);
      if (step === undefined) continue;
      const order = (orderByRole[answer.role] ?? 0) + 1;
      orderByRole[answer.role] = order;
      const { kinds, grade, days, not_when } = step.placed.entry;
      lines.push({
        reason: reason.id,
        order,
        entry: answer.entry,
        kind: step.kind,
        kinds,
        role: answer.role,
        grade,
        days,
        not_when,
      });
    }
  }
  return lines;
}

/** Reasons that name this step among their answers, in the order of the folder. */
export function reasonsNaming(draft: Draft, id: string): readonly string[] {
  return [...draft.entries.reasons.values()]
    .filter(({ entry }) => entry.answers.some((answer) => answer.entry === id))
    .map(({ entry }) => entry.id);
}
