/** An experiment tries an entry that exists, looks at diary columns, and has enough days for a coin. */

import { findStep } from "../compile/matching.ts";
import type { LintRule } from "./rule.ts";

/** Rule: an experiment tries an existing step and measures something of the check-in. */
export const experimentsFit: LintRule = {
  name: "experiments-fit",
  about: "an experiment tries an existing step and measures something of the check-in",
  check: (draft) => {
    const fields = new Set(
      [...draft.entries.questions.values()].map(({ entry }) => entry.field ?? ""),
    );
    return [...draft.entries.experiments.values()].flatMap(({ file, entry }) => {
      const messages = [
        ...(findStep(draft, entry.tries) === undefined
          ? [`tries ${entry.tries}: no such step`]
          : []),
        ...(entry.kinds.includes("experiment") ? [] : ["its kinds must name experiment"]),
        ...entry.outcomes
          .filter((outcome) => !fields.has(outcome))
          .map((outcome) => `no item of the check-in fills ${outcome}`),
        ...(entry.weeks * 7 < 10 * entry.block_days ? ["fewer than ten blocks"] : []),
        ...(entry.needs_both === (entry.needs === "both") ? [] : ["needs and needs_both differ"]),
      ];
      return messages.map((message) => ({ file, id: entry.id, message }));
    });
  },
};
