/**
 * The posterior over reasons: docs/model.md (8), (9) and (10) added up over all classes, before caps.
 * The probability of a reason is that it is the main one; with "none" the probabilities add up to 1.
 */

import type { Knowledge } from "@ebb/knowledge";
import type { SteppingBackEbb } from "../dynamics/index.ts";
import type { TagId } from "../observations/index.ts";
import { type Answer, answerLogOdds } from "./answers.ts";
import { classWeights, type ReasonClass, reasonClasses, twoReasonShares } from "./classes.ts";
import {
  byClass,
  type Course,
  courseOf,
  driftLogLikelihoods,
  reboundLogLikelihoods,
  returnLogLikelihoods,
} from "./course.ts";
import { signatureLogLikelihoods } from "./signature.ts";
import type { SteppingBackFit } from "./stepping-back.ts";
import { countTags, rejectionLogLikelihoods, type TagCounts, tagLogLikelihoods } from "./tags.ts";

/** What the reasons need of the knowledge; passed in, so that a test or a clinic can pass its own. */
export type ReasonsKnowledge = Pick<Knowledge, "prior" | "questions" | "reasons">;

/** Everything that speaks about one person's stepping back. */
export interface ReasonEvidence {
  readonly fit: SteppingBackFit | undefined;
  readonly ebbs: readonly SteppingBackEbb[];
  readonly tags: readonly TagId[];
  /** Reasons of which the person said "that is not it". */
  readonly notIt: readonly string[];
  readonly answers: readonly Answer[];
}

/** One source of evidence, as log-likelihood by class. */
export interface EvidenceTerm {
  readonly id: "before_it" | "tags" | "not_it" | "return_speed" | "rebound" | "drift" | "answers";
  readonly byClass: Float64Array;
}

/** The posterior with all of its terms. */
export interface ReasonPosterior {
  readonly classes: readonly ReasonClass[];
  /** Probability of each class before any data, and with all evidence. */
  readonly priorWeights: Float64Array;
  readonly weights: Float64Array;
  /** Probability that each reason (order of `prior.reasons`) is the main one. */
  readonly main: Float64Array;
  readonly none: number;
  /** The least of it over the shares of two reasons at once in `twoReasonShares`: what is stated. */
  readonly least: Float64Array;
  readonly terms: readonly EvidenceTerm[];
  readonly tagCounts: TagCounts;
  readonly course: Course | undefined;
}

/** The posterior of a person's reasons, from whatever there is; without evidence it is the prior. */
export function reasonPosterior(
  evidence: ReasonEvidence,
  knowledge: ReasonsKnowledge,
): ReasonPosterior {
  const { prior } = knowledge;
  const classes = reasonClasses(prior);
  const tagCounts = countTags(evidence.tags, prior);
  const { fit } = evidence;
  const course = fit ? courseOf(fit.record, evidence.ebbs) : undefined;
  const terms: EvidenceTerm[] = [
    { id: "tags", byClass: tagLogLikelihoods(tagCounts, classes, prior) },
    { id: "not_it", byClass: rejectionLogLikelihoods(evidence.notIt, classes, prior) },
    {
      id: "answers",
      byClass: byClass(answerLogOdds(evidence.answers, knowledge.questions, prior), classes),
    },
  ];
  if (fit) {
    const rebound = reboundLogLikelihoods(course, prior, knowledge.reasons);
    terms.push(
      { id: "before_it", byClass: signatureLogLikelihoods(fit, classes, prior) },
      { id: "return_speed", byClass: byClass(returnLogLikelihoods(fit, prior), classes) },
      { id: "rebound", byClass: byClass(rebound, classes) },
      { id: "drift", byClass: byClass(driftLogLikelihoods(course, prior), classes) },
    );
  }
  const weights = normalise(
    Float64Array.from(classes, (one, c) =>
      terms.reduce((sum, term) => sum + (term.byClass[c] ?? 0), one.logPrior),
    ),
  );
  return {
    classes,
    priorWeights: Float64Array.from(classes, (one) => Math.exp(one.logPrior)),
    weights,
    ...marginals(classes, weights, prior.reasons.length),
    least: leastMain(classes, weights, prior.reasons.length),
    terms,
    tagCounts,
    course,
  };
}

/** Probability of each reason being the main one, and of none. */
export function marginals(
  classes: readonly ReasonClass[],
  weights: Float64Array,
  reasons: number,
): { main: Float64Array; none: number } {
  const main = new Float64Array(reasons);
  let none = 0;
  classes.forEach((one, c) => {
    const weight = weights[c] ?? 0;
    if (one.main < 0) none += weight;
    else main[one.main] = (main[one.main] ?? 0) + weight;
  });
  return { main, none };
}

/**
 * Probability of each reason being the main one, made as small as the stated shares of two reasons at
 * once allow (docs/model.md (10a)). The class weights are linear in that share and the probability is
 * a ratio of two linear functions of it, so its least value lies at one of the ends.
 */
export function leastMain(
  classes: readonly ReasonClass[],
  weights: Float64Array,
  reasons: number,
): Float64Array {
  const single = new Float64Array(reasons);
  const paired = new Float64Array(reasons);
  let none = 0;
  classes.forEach(({ main, second }, c) => {
    const weight = weights[c] ?? 0;
    const sums = second < 0 ? single : paired;
    if (main < 0) none += weight;
    else sums[main] = (sums[main] ?? 0) + weight;
  });
  const total = (sums: Float64Array) => sums.reduce((sum, value) => sum + value, 0);
  const [singles, pairs] = [total(single), total(paired)];
  const usual = classWeights.two / (classWeights.one + classWeights.two);
  const ends = twoReasonShares.map((share) => {
    const one = (1 - share) / (1 - usual);
    const two = share / usual;
    const whole = none + one * singles + two * pairs;
    return single.map((value, i) => (one * value + two * (paired[i] ?? 0)) / whole);
  });
  return single.map((_, i) => Math.min(...ends.map((end) => end[i] ?? 0)));
}

/** exp and divide, without overflow; takes log-weights. */
export function normalise(logWeights: Float64Array): Float64Array {
  const top = logWeights.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((value) => Math.exp(value - top));
  const total = weights.reduce((sum, value) => sum + value, 0);
  return weights.map((value) => value / total);
}
