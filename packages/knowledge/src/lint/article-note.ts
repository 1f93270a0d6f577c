/** Where an article says what studies dispute or contradict, the entry tells the reader so. */

import { eachGrounded } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

/** Rule: contested or contradicted claims of the articles carry a note. */
export const articleNote: LintRule = {
  name: "article-note",
  about: "contested or contradicted claims of the articles carry a note",
  check: (draft) =>
    eachGrounded(draft)
      .filter(({ entry }) => entry.articles.length > 0 && /[CX]/.test(entry.grade))
      .flatMap(({ kind, file, entry }) =>
        [...draft.texts].flatMap(([language, texts]) => {
          const words = texts.entries.get(kind)?.get(entry.id)?.entry;
          if (words === undefined || words.note !== undefined) return [];
          return [{ file, id: entry.id, message: `no note on the articles in ${language}` }];
        }),
      ),
};
