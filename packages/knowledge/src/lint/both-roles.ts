/**
 * Advice has two sides: an entry for both roles speaks to each of them, and an entry for one role names
 * the counterpart that the other role reads.
 */

import type { Draft } from "../compile/draft.ts";
import { findStep } from "../compile/matching.ts";
import type { StepEntry } from "../schema.ts";
import type { EntryText } from "../words.ts";
import { eachStep } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

/** Entries that describe but ask nobody to do anything. */
const describesOnly = (entry: StepEntry): boolean => {
  const { status } = entry as { status?: string };
  return status === "criterion" || status === "gate" || status === "red_flag" || status === "rule";
};

/** Rule: advice speaks to both roles, or names its counterpart. */
export const bothRoles: LintRule = {
  name: "both-roles",
  about: "advice speaks to both roles, or names its counterpart",
  check: (draft) =>
    eachStep(draft)
      .filter(({ entry }) => !describesOnly(entry))
      .flatMap(({ kind, file, entry }) => {
        const words = wordsOf(draft, kind, entry.id);
        const roles = entry.roles.includes("both") ? ["reaches", "steps_back"] : entry.roles;
        const missing = roles.flatMap((role) =>
          words
            .filter(([, text]) => text[role as "reaches" | "steps_back"] === undefined)
            .map(([language]) => `no words to the one who ${role} (${language})`),
        );
        return [...missing, ...counterpartProblems(draft, entry)].map((message) => ({
          file,
          id: entry.id,
          message,
        }));
      }),
};

function wordsOf(draft: Draft, kind: string, id: string): readonly [string, EntryText][] {
  return [...draft.texts].flatMap(([language, texts]): [string, EntryText][] => {
    const words = [...texts.entries].find(([name]) => name === kind)?.[1].get(id);
    return words === undefined ? [] : [[language, words.entry]];
  });
}

function counterpartProblems(draft: Draft, entry: StepEntry): readonly string[] {
  const oneSided = entry.roles.length === 1 && !entry.roles.includes("both");
  if (!oneSided) return [];
  if (entry.counterpart === undefined) return ["for one role only, and no counterpart"];
  const other = findStep(draft, entry.counterpart)?.placed.entry;
  if (other === undefined) return [`counterpart ${entry.counterpart} does not exist`];
  const speaksToOther =
    other.roles.includes("both") || other.roles.some((role) => !entry.roles.includes(role));
  return speaksToOther ? [] : [`counterpart ${other.id} speaks to the same role`];
}
