/** No label of a person, no condition as a person's trait. Conditions are named only as possible causes. */

import { labelWords } from "../wording/diagnosis.ts";
import { eachWording } from "./each-text.ts";
import type { LintRule } from "./rule.ts";

/** Rule: no diagnosis and no label of a person. */
export const noDiagnosis: LintRule = {
  name: "no-diagnosis",
  about: "no diagnosis and no label of a person",
  check: (draft) =>
    eachWording(draft)
      .filter(({ kind }) => kind !== "conversation")
      .flatMap(({ file, id, field, text, language }) =>
        labelWords(text, language).map((word) => ({
          file,
          id,
          message: `${field}: “${word}” labels a person`,
        })),
      ),
};
