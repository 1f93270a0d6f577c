/** Conditions that are named exist, and each is named by a step. */

import { eachStep } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

/** Rule: conditions that are named exist, and no condition is idle. */
export const conditionsKnown: LintRule = {
  name: "conditions-known",
  about: "conditions that are named exist, and no condition is idle",
  check: (draft) => {
    const { conditions } = draft.entries;
    const steps = eachStep(draft);
    const unknown = steps.flatMap(({ file, entry }) =>
      entry.not_when
        .filter((condition) => !conditions.has(condition))
        .map((condition) => ({ file, id: entry.id, message: `no condition ${condition}` })),
    );
    const named = new Set(steps.flatMap(({ entry }) => entry.not_when));
    const idle = [...conditions.values()]
      .filter(({ entry }) => !named.has(entry.id))
      .map(({ file, entry }) => ({ file, id: entry.id, message: "no step names this condition" }));
    return [...unknown, ...idle];
  },
};
