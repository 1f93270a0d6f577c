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
  const reasons = prior.reasons.length;
  const singles = prior.reasons.map((_, reason) => logProduct(counts, prior, [[reason, 1]]));
  const astray = prior.tags.consistent_misattribution;
  classes.forEach((one, c) => {
    if (one.main < 0) {
      out[c] = logProduct(counts, prior, []);
      return;
    }
    const true_ = logProduct(counts, prior, [
      [one.main, one.shares[0]],
      [one.second, one.shares[1]],
    ]);
    const wrong = singles.filter((_, reason) => reason !== one.main && reason !== one.second);
    const wrongMean = logSumExp(wrong) - Math.log(Math.max(1, wrong.length));
    out[c] =
      reasons < 2 ? true_ : logSumExp([Math.log(1 - astray) + true_, Math.log(astray) + wrongMean]);
  });
  return out;
}

/** P(tag names `tag`, when it is not "don't know" | the shares of reasons that its teller goes by); `tag` -1 = something else. */
export function tagProbability(
  prior: PriorMatrix,
  shares: readonly (readonly [number, number])[],
  tag: number,
): number {
  const named = shares.filter(([reason]) => reason >= 0);
  const reasons = prior.reasons.length;
  if (named.length === 0) return tag < 0 ? otherShare.none : (1 - otherShare.none) / reasons;
  const right = prior.tags.accuracy;
  return named.reduce((sum, [reason, share]) => {
    if (tag === reason) return sum + share * right;
    const wrong = 1 - right;
    return (
      sum + share * wrong * (tag < 0 ? otherShare.wrong : (1 - otherShare.wrong) / (reasons - 1))
    );
  }, 0);
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

function logProduct(
  counts: TagCounts,
  prior: PriorMatrix,
  shares: readonly (readonly [number, number])[],
): number {
  const isReasoned = shares.some(([reason]) => reason >= 0);
  const unclear = isReasoned ? unclearShare.reason : unclearShare.none;
  let sum = counts.unclear * Math.log(unclear) + counts.total * Math.log(1 - unclear);
  sum += counts.other * Math.log(tagProbability(prior, shares, -1));
  counts.named.forEach((count, tag) => {
    if (count > 0) sum += count * Math.log(tagProbability(prior, shares, tag));
  });
  return sum;
}

function logSumExp(values: readonly number[]): number {
  const top = Math.max(...values);
  if (top === Number.NEGATIVE_INFINITY) return top;
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}
