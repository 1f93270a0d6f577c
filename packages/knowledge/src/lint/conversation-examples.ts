/** Every rule of what is looked at in a draft has examples on which it fires and on which it does not. */

import type { LintRule } from "./rule.ts";

/** Kinds that hold lists for other rules and speak for themselves on no draft. */
const listKinds: readonly string[] = [
  "words",
  "classes",
  "weights",
  "spelling",
  "refusal",
  "explanation",
  "practice",
];

/** Rule: conversation rules have examples of both sorts, and patterns that are not empty. */
export const conversationExamples: LintRule = {
  name: "conversation-examples",
  about: "conversation rules have examples of both sorts, and patterns that are not empty",
  check: (draft) =>
    [...draft.entries.conversation.values()].flatMap(({ file, entry }) => {
      const { id, kind, examples, patterns } = entry;
      const isList = listKinds.includes(kind);
      const messages = [
        ...(isList || examples.some(({ fires }) => fires) ? [] : ["no example on which it fires"]),
        ...(isList || examples.some(({ fires }) => !fires)
          ? []
          : ["no example on which it does not fire"]),
        ...Object.entries(patterns)
          .filter(([, list]) => list.length === 0 || list.some((word) => word.trim() === ""))
          .map(([name]) => `pattern ${name} is empty`),
      ];
      return messages.map((message) => ({ file, id, message }));
    }),
};
