/**
 * What is common, before anything is known of this person: the base weights of the reasons shared out as
 * twenty dots. It is knowledge about many people and says nothing of the reader. Pure.
 */

import type { Reading } from "@ebb/core";
import type { PriorMatrix, Texts } from "@ebb/knowledge";

/** One reason with its dots of twenty. */
export interface CommonReason {
  readonly id: string;
  readonly name: string;
  readonly dots: number;
}

/** The row. */
export interface CommonView {
  /** Reasons with at least one dot, the most common first. */
  readonly reasons: readonly CommonReason[];
  /** Names of reasons that are too rare for a dot of their own. */
  readonly rarer: readonly string[];
  readonly checkIns: number;
}

/** Own check-ins from which on the reader's own days speak instead. */
export const fewestCheckIns = 14;

const allDots = 20;

/** May the row be shown? Only of one's own stepping back, early, and not while the gate is raised. */
export function isCommonShown(reading: Reading | undefined, isRaised: boolean): boolean {
  if (isRaised) return false;
  if (!reading) return true;
  const { reasons, range, example } = reading;
  return !example && reasons.of === "self" && range.check_ins < fewestCheckIns;
}

/** Builds the row from the prior's base weights. */
export function commonView(
  prior: Pick<PriorMatrix, "reasons" | "base_weight">,
  words: { readonly texts: Texts; readonly fallback: Texts },
  checkIns: number,
): CommonView {
  const weights = prior.reasons.map((id) => prior.base_weight[id] ?? 0);
  const dots = sharedOut(weights, allDots);
  const named = prior.reasons.map((id, i) => ({
    id,
    name: words.texts.reasons[id]?.name ?? words.fallback.reasons[id]?.name ?? id,
    dots: dots[i] ?? 0,
    weight: weights[i] ?? 0,
  }));
  const ordered = named.sort((x, y) => y.weight - x.weight);
  return {
    reasons: ordered
      .filter((one) => one.dots > 0)
      .map(({ id, name, dots: own }) => ({ id, name, dots: own })),
    rarer: ordered.filter((one) => one.dots === 0).map(({ name }) => name),
    checkIns,
  };
}

/** Whole dots by largest remainder; they always add up to `total`. */
export function sharedOut(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (weight / sum) * total : 0));
  const whole = exact.map(Math.floor);
  const missing = (sum > 0 ? total : 0) - whole.reduce((all, dots) => all + dots, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value), weight: weights[at] ?? 0 }))
    .sort((x, y) => y.rest - x.rest || y.weight - x.weight)
    .slice(0, missing);
  for (const { at } of byRemainder) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
