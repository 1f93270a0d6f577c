/** A source says what was measured and what it does not show, and the second is not the first again. */

import type { LintRule } from "./rule.ts";

/** Rule: a source says what was measured, on whom, and what it does not show. */
export const sourceLimits: LintRule = {
  name: "source-limits",
  about: "a source says what was measured, on whom, and what it does not show",
  check: (draft) =>
    [...draft.entries.sources.values()].flatMap(({ file, entry }) => {
      const { id, measured, not_shown, sample, design } = entry;
      const report = (message: string) => [{ file, id, message }];
      if (measured.trim().length < 10 || not_shown.trim().length < 10) {
        return report("measured and not_shown each need a sentence");
      }
      if (measured === not_shown) return report("not_shown repeats measured");
      const aboutPeople = /diary|trial|meta-analysis|questionnaire|experiment/.test(design);
      return aboutPeople && sample === null ? report("a study needs its sample") : [];
    }),
};
