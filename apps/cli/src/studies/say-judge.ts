/**
 * How a kind's own table, its rules and hardness are weighed against each other: a small logistic
 * regression on drafts for which no table was learned (out of fold), and written after the rules, so that
 * none of the three is flattered. Then the bias is set for what is wanted of the kind.
 */

import type { Judge } from "@ebb/core";

/** One draft's strongest piece, as a judge sees it. */
export interface Case {
  readonly own: number;
  readonly hasRule: boolean;
  readonly hard: number;
  readonly has: boolean;
}

/** What the bias is set for: a precision with as much recall as it leaves, or the other way round. */
export type Aim = { readonly precision: number } | { readonly recall: number };

const start: Judge = { own: 1, rule: 1.5, hard: 0, bias: -0.3 };
const pull = 0.02;

/** Fewer drafts of a kind than this teach no judge; the kind takes the usual one. */
const fewest = 25;

/** About what judges of English come to. */
const usual: Judge = { own: 1.1, rule: 2.8, hard: 0.1, bias: -1.1 };

/** Weighs by gradient steps from a plain start, then sets the bias; `ruleAtLeast` keeps rules from being overruled. */
export function learnJudge(cases: readonly Case[], aim: Aim, ruleAtLeast = 0): Judge {
  if (cases.filter(({ has }) => has).length < fewest)
    return { ...usual, rule: Math.max(usual.rule, ruleAtLeast) };
  const learned = descend(cases);
  const weighed = { ...learned, rule: Math.max(learned.rule, ruleAtLeast) };
  const sums = cases
    .map((one) => ({ sum: sumOf(weighed, one), has: one.has }))
    .sort((one, other) => other.sum - one.sum);
  return { ...weighed, bias: weighed.bias - thresholdOf(sums, aim) };
}

function sumOf({ own, rule, hard, bias }: Judge, one: Case): number {
  return own * one.own + (one.hasRule ? rule : 0) + hard * one.hard + bias;
}

function descend(cases: readonly Case[]): Judge {
  let judge = start;
  for (let round = 0; round < 400; round++) {
    const slope = { own: 0, rule: 0, hard: 0, bias: 0 };
    for (const one of cases) {
      const error = 1 / (1 + Math.exp(-sumOf(judge, one))) - (one.has ? 1 : 0);
      slope.own += error * one.own;
      slope.rule += one.hasRule ? error : 0;
      slope.hard += error * one.hard;
      slope.bias += error;
    }
    const step = 4 / Math.max(1, cases.length);
    judge = {
      own: judge.own - step * (slope.own + pull * (judge.own - start.own)),
      rule: judge.rule - step * (slope.rule + pull * (judge.rule - start.rule)),
      hard: judge.hard - step * (slope.hard + pull * judge.hard),
      bias: judge.bias - step * slope.bias,
    };
  }
  return judge;
}

/** The sum above which what is aimed at is reached and the other is greatest. */
function thresholdOf(
  sums: readonly { readonly sum: number; readonly has: boolean }[],
  aim: Aim,
): number {
  const all = sums.filter(({ has }) => has).length;
  let hits = 0;
  let best = { value: Number.NEGATIVE_INFINITY, at: 0 };
  for (const [at, { sum, has }] of sums.entries()) {
    hits += has ? 1 : 0;
    const precision = hits / (at + 1);
    const recall = hits / all;
    const value =
      "precision" in aim
        ? 6 * Math.min(precision, aim.precision) + precision + recall
        : 6 * Math.min(recall, aim.recall) + precision;
    if (value > best.value) best = { value, at: (sum + (sums[at + 1]?.sum ?? sum - 1)) / 2 };
  }
  return best.at;
}
