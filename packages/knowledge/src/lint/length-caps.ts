/** Names at most 80 characters, steps and labels 160, questions 160, other sentences 300. */

import { eachWording } from "./each-text.ts";
import type { LintRule } from "./rule.ts";

const caps: Readonly<Record<string, number>> = {
  name: 80,
  steps: 160,
  labels: 160,
  question: 160,
  ask: 160,
};

/** Rule: names at most 80 characters, steps and questions 160, texts 300. */
export const lengthCaps: LintRule = {
  name: "length-caps",
  about: "names at most 80 characters, steps and questions 160, texts 300",
  check: (draft) =>
    eachWording(draft).flatMap(({ file, id, field, text }) => {
      const cap = caps[field.split(".")[0] as string] ?? 300;
      const over = [...text].length - cap;
      return over > 0 ? [{ file, id, message: `${field} is ${over} characters too long` }] : [];
    }),
};
