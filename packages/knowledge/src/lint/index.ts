/** Every lint rule of the knowledge. */

import type { Draft } from "../compile/draft.ts";
import type { Problem } from "../compile/problem.ts";
import type { LintContext, LintRule } from "./rule.ts";

/** All rules, in the order in which they report. */
export const lintRules: readonly LintRule[] = [];

/** Runs every rule. */
export function lintDraft(draft: Draft, context: LintContext): readonly Problem[] {
  return lintRules.flatMap((rule) =>
    rule.check(draft, context).map((report) => ({ rule: rule.name, ...report })),
  );
}
