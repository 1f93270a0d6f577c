/**
 * A language that translates the sources translates all of them, without those that do not exist, in the
 * wording of everything else.
 */

import { wordingProblems } from "../wording/wording.ts";
import type { LintRule, Report } from "./rule.ts";

/** Rule: a language that has words for the sources has them for all. */
export const sourcesInLanguage: LintRule = {
  name: "sources-in-language",
  about: "a language that has words for the sources has them for all",
  check: (draft) =>
    [...draft.texts].flatMap(([language, { sources }]): Report[] => {
      if (sources.size === 0) return [];
      const file = `text/${language}/sources.yml`;
      const known = [...draft.entries.sources.keys()];
      return [
        ...known
          .filter((id) => !sources.has(id))
          .map((id) => ({ file, id, message: "no words in this language" })),
        ...[...sources.keys()]
          .filter((id) => !known.includes(id))
          .map((id) => ({ file, id, message: "words without a source" })),
        ...[...sources].flatMap(([id, text]) =>
          wordingProblems(Object.values(text).join(" "), language, true).map(({ word }) => ({
            file,
            id,
            message: `“${word}” has no place here`,
          })),
        ),
      ];
    }),
};
