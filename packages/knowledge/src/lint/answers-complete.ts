/** Every reason has a first suggestion for each role, and what it names exists and fits the role. */

import type { Draft } from "../compile/draft.ts";
import { findStep } from "../compile/matching.ts";
import type { ReasonEntry } from "../schema.ts";
import type { LintRule } from "./rule.ts";

/** Rule: every reason has a first suggestion for each role. */
export const answersComplete: LintRule = {
  name: "answers-complete",
  about: "every reason has a first suggestion for each role",
  check: (draft) =>
    [...draft.entries.reasons.values()]
      .filter(({ entry }) => entry.status !== "refuted")
      .flatMap(({ file, entry }) =>
        problemsOf(draft, entry).map((message) => ({ file, id: entry.id, message })),
      ),
};

function problemsOf(draft: Draft, reason: ReasonEntry): readonly string[] {
  const wrong = reason.answers.flatMap(({ entry: id, role }) => {
    const step = findStep(draft, id)?.placed.entry;
    if (step === undefined) return [`no step ${id}`];
    const fits = step.roles.includes(role) || step.roles.includes("both");
    return fits ? [] : [`${id} is not for the one who ${role}`];
  });
  const missing = (["reaches", "steps_back"] as const)
    .filter((role) => !reason.answers.some((answer) => ["both", role].includes(answer.role)))
    .map((role) => `nothing to suggest to the one who ${role}`);
  return [...wrong, ...missing];
}
