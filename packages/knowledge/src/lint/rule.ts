/** What a lint rule is: it looks at the whole draft and reports problems. One rule, one file, one test. */

import type { Draft } from "../compile/draft.ts";
import type { Problem } from "../compile/problem.ts";

/** What rules are told beside the draft. */
export interface LintContext {
  /** Signals that exist. */
  readonly signals: ReadonlySet<string>;
  /** Today, ISO; absent = nothing is too old. */
  readonly today?: string;
}

/** A problem as a rule reports it; its name is added by `lintDraft`. */
export type Report = Omit<Problem, "rule">;

/** A rule. */
export interface LintRule {
  /** File name of the rule. */
  readonly name: string;
  readonly about: string;
  readonly check: (draft: Draft, context: LintContext) => readonly Report[];
}
