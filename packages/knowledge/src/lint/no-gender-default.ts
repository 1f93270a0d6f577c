/** No pronoun or noun that gives a reader or the other a gender; groups only where a study is told. */

import { genderWords } from "../wording/gender.ts";
import { eachWording, populationFields } from "./each-text.ts";
import type { LintRule } from "./rule.ts";

/** Rule: no gendered pronouns or nouns; populations only in evidence and note. */
export const noGenderDefault: LintRule = {
  name: "no-gender-default",
  about: "no gendered pronouns or nouns; populations only in evidence and note",
  check: (draft) =>
    eachWording(draft).flatMap(({ file, id, field, text, language }) =>
      genderWords(text, language, populationFields.has(field)).map((word) => ({
        file,
        id,
        message: `${field}: “${word}” gives somebody a gender`,
      })),
    ),
};
