/** The wording rules for any string that a user reads, in the knowledge and in the app. */

import { labelWords } from "./diagnosis.ts";
import { genderWords } from "./gender.ts";
import { tonePhrases } from "./tone.ts";

/** A problem of wording in one string. */
export interface WordingProblem {
  readonly kind: "gender" | "label" | "tone";
  readonly word: string;
}

/**
 * Problems in one string. `population` allows the names of groups (women, men) where a study or an
 * article is told about; pronouns with a gender are never allowed.
 */
export function wordingProblems(
  text: string,
  language: string,
  population = false,
): readonly WordingProblem[] {
  return [
    ...genderWords(text, language, population).map((word) => ({ kind: "gender" as const, word })),
    ...labelWords(text, language).map((word) => ({ kind: "label" as const, word })),
    ...tonePhrases(text, language).map((word) => ({ kind: "tone" as const, word })),
  ];
}
