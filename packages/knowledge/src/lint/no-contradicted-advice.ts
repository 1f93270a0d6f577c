/** What studies speak against is never a step that is suggested for a reason. */

import { findStep } from "../compile/matching.ts";
import type { LintRule } from "./rule.ts";

/** Rule: a step with grade X is never suggested. */
export const noContradictedAdvice: LintRule = {
  name: "no-contradicted-advice",
  about: "a step with grade X is never suggested",
  check: (draft) =>
    [...draft.entries.reasons.values()].flatMap(({ file, entry }) =>
      entry.answers
        .filter((answer) => findStep(draft, answer.entry)?.placed.entry.grade === "X")
        .map((answer) => ({ file, id: entry.id, message: `${answer.entry} has grade X` })),
    ),
};
