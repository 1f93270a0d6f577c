/**
 * No exclamation, urgency, praise for logging, blame, promise or idiom. The name of a rule for drafts may
 * name what it looks for.
 */

import { tonePhrases } from "../wording/tone.ts";
import { eachWording } from "./each-text.ts";
import type { LintRule } from "./rule.ts";

/** Rule: no exclamation, urgency, blame, promise or idiom. */
export const neutralTone: LintRule = {
  name: "neutral-tone",
  about: "no exclamation, urgency, blame, promise or idiom",
  check: (draft) =>
    eachWording(draft)
      .filter(({ kind, field }) => kind !== "conversation" || field !== "name")
      .flatMap(({ file, id, field, text, language }) =>
        tonePhrases(text, language).map((phrase) => ({
          file,
          id,
          message: `${field}: “${phrase}” has the wrong tone`,
        })),
      ),
};
