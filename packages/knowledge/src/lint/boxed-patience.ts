/** Patience and room always end: at most 21 days until they are looked at again. */

import { eachStep } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

const longestDays = 21;

/** Rule: patience and room have an end within 21 days. */
export const boxedPatience: LintRule = {
  name: "boxed-patience",
  about: "patience and room have an end within 21 days",
  check: (draft) =>
    eachStep(draft)
      .filter(({ entry }) => entry.kinds.some((kind) => kind === "patience" || kind === "space"))
      .filter(({ entry }) => entry.days < 1 || entry.days > longestDays)
      .map(({ file, entry }) => ({
        file,
        id: entry.id,
        message: `${entry.days} days; patience and room need 1 to ${longestDays}`,
      })),
};
