/**
 * What episode tags and "that is not it" say of each class (docs/model.md (9)).
 *
 * A tag names the episode's reason with the knowledge's accuracy (.45); otherwise it names another one,
 * "something else" or "don't know". A quarter of people name one and the same wrong reason: for them the
 * tag follows that reason as it would follow the true one. Tags of one class are independent given who
 * tags, so the likelihood is a mixture of two products: the confusion matrix to the power of the counts.
 */

import type { PriorMatrix } from "@ebb/knowledge";
import type { TagId } from "../observations/index.ts";
import type { ReasonClass } from "./classes.ts";

/** How often each tag was given. */
export interface TagCounts {
  /** By index into `prior.reasons`. */
  readonly named: readonly number[];
  /** "Something else" or "none of these". */
  readonly other: number;
  /** "Don't know". */
  readonly unclear: number;
  /** All tags that say something: all but "don't know". */
  readonly total: number;
}

/** Share of tags that name none of the listed reasons, when not accurate, and when no reason is at work. */
const otherShare = { wrong: 0.1, none: 0.3 };

/** Share of "don't know" among tags: where a reason is at work, and where none is (elicited). */
const unclearShare = { reason: 0.1, none: 0.2 };

/** How often "that is not it" is said of a reason that is not the main one, and of one that is. */
const rejected = { ofFalse: 0.6, ofTrue: 0.2 };

/** Counts tags by reason. */
export function countTags(tags: readonly TagId[], prior: PriorMatrix): TagCounts {
  const named = new Array<number>(prior.reasons.length).fill(0);
  let other = 0;
  let unclear = 0;
  for (const tag of tags) {
    const index = prior.reasons.indexOf(tag);
    if (index >= 0) named[index] = (named[index] ?? 0) + 1;
    else if (tag === "unclear") unclear += 1;
    else other += 1;
  }
  return { named, other, unclear, total: named.reduce((sum, count) => sum + count, other) };
}

/** Log-likelihood of the tags under each class. */
export function tagLogLikelihoods(
  counts: TagCounts,
  classes: readonly ReasonClass[],
  prior: PriorMatrix,
): Float64Array {
  const out = new Float64Array(classes.length);
  if (counts.total + counts.unclear === 0) return out;
  const right = prior.tags.accuracy;
  const astray = prior.tags.consistent_misattribution;
  const alone = aloneOf(counts, right, prior.reasons.length);
  classes.forEach((one, c) => {
    const told = logProduct(counts, right, one);
    const wrong = one.main < 0 ? Number.NEGATIVE_INFINITY : logMeanOfOthers(alone, one);
    out[c] =
      wrong === Number.NEGATIVE_INFINITY
        ? told
        : logAdd(Math.log(1 - astray) + told, Math.log(astray) + wrong);
  });
  return out;
}

type Told = Pick<ReasonClass, "main" | "second" | "shares">;

/** Log-probability of all tags of somebody who goes by these reasons. */
function logProduct(counts: TagCounts, right: number, told: Told): number {
  const isReasoned = told.main >= 0;
  const unclear = isReasoned ? unclearShare.reason : unclearShare.none;
  let sum = counts.unclear * Math.log(unclear) + counts.total * Math.log(1 - unclear);
  const { named, other } = counts;
  const elsewhere = isReasoned ? (1 - right) * otherShare.wrong : otherShare.none;
  sum += other * Math.log(elsewhere);
  for (let tag = 0; tag < named.length; tag++) {
    const count = named[tag] ?? 0;
    if (count > 0) sum += count * Math.log(namedProbability(tag, named.length, right, told));
  }
  return sum;
}

/** P(a tag names `tag`, when it is not "don't know" | the reasons that its teller goes by). */
function namedProbability(tag: number, reasons: number, right: number, told: Told): number {
  if (told.main < 0) return (1 - otherShare.none) / reasons;
  const wrong = ((1 - right) * (1 - otherShare.wrong)) / Math.max(1, reasons - 1);
  const first = told.shares[0] * (tag === told.main ? right : wrong);
  return first + (told.second < 0 ? 0 : told.shares[1] * (tag === told.second ? right : wrong));
}

/** Likelihood of somebody who goes by each reason alone, in units of the largest. */
interface Alone {
  readonly top: number;
  readonly relative: Float64Array;
  readonly sum: number;
}

function aloneOf(counts: TagCounts, right: number, reasons: number): Alone {
  const logs = Float64Array.from({ length: reasons }, (_, i) =>
    logProduct(counts, right, { main: i, second: -1, shares: [1, 0] }),
  );
  const top = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const relative = logs.map((value) => Math.exp(value - top));
  return { top, relative, sum: relative.reduce((sum, value) => sum + value, 0) };
}

/** Log of the mean over reasons that are not of the class: somebody who names the same wrong one. */
function logMeanOfOthers({ top, relative, sum }: Alone, told: Told): number {
  const own = (relative[told.main] ?? 0) + (relative[told.second] ?? 0);
  const others = relative.length - (told.second < 0 ? 1 : 2);
  return others < 1
    ? Number.NEGATIVE_INFINITY
    : top + Math.log(Math.max(sum - own, 1e-12) / others);
}

function logAdd(p: number, q: number): number {
  const top = Math.max(p, q);
  return top + Math.log(Math.exp(p - top) + Math.exp(q - top));
}

/** Log-likelihood of "that is not it", said of the reasons in `notIt`, under each class. */
export function rejectionLogLikelihoods(
  notIt: readonly string[],
  classes: readonly ReasonClass[],
  prior: PriorMatrix,
): Float64Array {
  if (notIt.length === 0) return new Float64Array(classes.length);
  const indices = new Set(
    notIt.map((id) => prior.reasons.indexOf(id)).filter((index) => index >= 0),
  );
  const whenTrue = Math.log(rejected.ofTrue / rejected.ofFalse);
  return Float64Array.from(classes, (one) => {
    if (one.main < 0) return 0;
    const main = indices.has(one.main) ? whenTrue * one.shares[0] : 0;
    return main + (indices.has(one.second) ? whenTrue * one.shares[1] : 0);
  });
}
