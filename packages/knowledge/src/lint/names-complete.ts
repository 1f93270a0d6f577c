/** Grades and kinds have a name and a sentence in every language. */

import { entryKinds } from "../compile/draft.ts";
import type { LintRule } from "./rule.ts";

const expected: Readonly<Record<string, readonly string[]>> = {
  grades: ["S", "M", "W", "C", "X"],
  kinds: entryKinds,
};

/** Rule: grades and kinds have their words. */
export const namesComplete: LintRule = {
  name: "names-complete",
  about: "grades and kinds have their words",
  check: (draft) =>
    (draft.root.about?.languages ?? []).flatMap((language) =>
      Object.entries(expected).flatMap(([file, ids]) => {
        const names = draft.texts.get(language)?.names.get(file) ?? {};
        return ids
          .filter((id) => !(id in names))
          .map((id) => ({ file: `text/${language}/${file}.yml`, id, message: "no words" }));
      }),
    ),
};
