/**
 * What `coverage.yml` names exists, its sentences are in order, and an entry names exactly the articles
 * of which it carries a sentence. Whether the sentences are the articles' own is checked where these are
 * at hand (traceability/).
 */

import type { Draft } from "../compile/draft.ts";
import { coverageTable } from "../traceability/coverage.ts";
import { eachEntry, eachGrounded } from "./each-entry.ts";
import type { LintRule, Report } from "./rule.ts";

/** Rule: coverage.yml names entries that exist, and entries name the articles that they carry. */
export const coverageKnown: LintRule = {
  name: "coverage-known",
  about: "coverage.yml names entries that exist, and entries name the articles that they carry",
  check: (draft) => {
    if (draft.coverage.length === 0) return [];
    const ids = new Set(eachEntry(draft).map(({ entry }) => entry.id));
    const rows = coverageTable(draft.coverage, undefined, ids).flatMap(({ article, problems }) =>
      problems.map(
        (message): Report => ({ file: "coverage.yml", message: `article ${article}: ${message}` }),
      ),
    );
    return [...rows, ...disagreements(draft)];
  },
};

function disagreements(draft: Draft): readonly Report[] {
  const articlesById = new Map<string, Set<number>>();
  for (const { article, sentences } of draft.coverage) {
    for (const sentence of sentences) {
      for (const id of "carried_by" in sentence ? sentence.carried_by : []) {
        articlesById.set(id, (articlesById.get(id) ?? new Set()).add(article));
      }
    }
  }
  return eachGrounded(draft).flatMap(({ file, entry }): Report[] => {
    const carried = [...(articlesById.get(entry.id) ?? [])].sort().join(", ");
    const named = [...entry.articles].sort().join(", ");
    if (carried === named) return [];
    const message = `names the articles [${named}], but carries sentences of [${carried}]`;
    return [{ file, id: entry.id, message }];
  });
}
