/** Every lint rule of the knowledge. */

import type { Draft } from "../compile/draft.ts";
import type { Problem } from "../compile/problem.ts";
import { answersComplete } from "./answers-complete.ts";
import { articleNote } from "./article-note.ts";
import { bothRoles } from "./both-roles.ts";
import { boxedPatience } from "./boxed-patience.ts";
import { conditionsKnown } from "./conditions-known.ts";
import { contraindications } from "./contraindications.ts";
import { conversationExamples } from "./conversation-examples.ts";
import { coverageKnown } from "./coverage-known.ts";
import { experimentsFit } from "./experiments-fit.ts";
import { helpLineAge } from "./help-line-age.ts";
import { idUnique } from "./id-unique.ts";
import { idsForEver } from "./ids-for-ever.ts";
import { inventoryWhole } from "./inventory-whole.ts";
import { lengthCaps } from "./length-caps.ts";
import { likelihoods } from "./likelihoods.ts";
import { modelComplete } from "./model-complete.ts";
import { namesComplete } from "./names-complete.ts";
import { neutralTone } from "./neutral-tone.ts";
import { noContradictedAdvice } from "./no-contradicted-advice.ts";
import { noDiagnosis } from "./no-diagnosis.ts";
import { noGenderDefault } from "./no-gender-default.ts";
import { noMovedReference } from "./no-moved-reference.ts";
import { readingAge } from "./reading-age.ts";
import { reviewDates } from "./review-dates.ts";
import type { LintContext, LintRule } from "./rule.ts";
import { signalsKnown } from "./signals-known.ts";
import { signsFitMatrix } from "./signs-fit-matrix.ts";
import { signsSeparate } from "./signs-separate.ts";
import { sourceLimits } from "./source-limits.ts";
import { sourcesInLanguage } from "./sources-in-language.ts";
import { sourcesKnown } from "./sources-known.ts";
import { sourcesPresent } from "./sources-present.ts";
import { textComplete } from "./text-complete.ts";
import { youthLines } from "./youth-lines.ts";

/** All rules, in the order in which they report. */
export const lintRules: readonly LintRule[] = [
  sourcesPresent,
  sourcesKnown,
  sourceLimits,
  sourcesInLanguage,
  noContradictedAdvice,
  bothRoles,
  contraindications,
  conditionsKnown,
  boxedPatience,
  lengthCaps,
  noGenderDefault,
  noDiagnosis,
  neutralTone,
  readingAge,
  reviewDates,
  signsSeparate,
  signalsKnown,
  signsFitMatrix,
  idsForEver,
  idUnique,
  noMovedReference,
  answersComplete,
  likelihoods,
  textComplete,
  namesComplete,
  youthLines,
  helpLineAge,
  modelComplete,
  articleNote,
  experimentsFit,
  inventoryWhole,
  conversationExamples,
  coverageKnown,
];

/** Runs every rule. */
export function lintDraft(draft: Draft, context: LintContext): readonly Problem[] {
  return lintRules.flatMap((rule) =>
    rule.check(draft, context).map((report) => ({ rule: rule.name, ...report })),
  );
}
