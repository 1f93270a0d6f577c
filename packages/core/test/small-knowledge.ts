/** Three reasons, three predictors and two questions for the tests of this folder. */

import type { PriorMatrix, QuestionEntry } from "@ebb/knowledge";
import type { ReasonsKnowledge } from "../src/reasons/posterior.ts";

/** Reproducible numbers in (-0.5, 0.5) (Park & Miller 1988). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
}

/** A prior matrix of three reasons. */
export const smallPrior: PriorMatrix = {
  grounds: "",
  sources: [],
  reasons: ["stress", "conf", "auton"],
  predictors: [
    { code: "S0", fields: ["stress"], lag_days: [0, 0], join: "value" },
    { code: "K0", fields: ["argument"], lag_days: [0, 0], join: "value" },
    { code: "C3", fields: ["closeness"], lag_days: [1, 3], join: "mean" },
  ],
  mean: [
    [0.35, 0, 0],
    [0.1, 0.35, 0],
    [0, 0, 0.35],
  ],
  sd: [
    [0.15, 0.06, 0.06],
    [0.08, 0.15, 0.06],
    [0.06, 0.06, 0.15],
  ],
  half_life_days: { stress: [0.6, 0.3, 1.5], conf: [2, 0.7, 5] },
  slope_per_8_weeks: {},
  base_weight: { stress: 0.5, conf: 0.3, auton: 0.2 },
  concentration: 8,
  scales: [0.35, 0.7, 1],
  mixtures: [
    [0.6, 0.4],
    [0.4, 0.6],
  ],
  tags: { accuracy: 0.45, consistent_misattribution: 0.25 },
  caps: { answer: 0.7, low_mood_two_weeks: 1.5, without_tags: 0.9, chat_only: 0.6 },
};

function question(
  id: string,
  about: "self" | "other",
  given: Record<string, number>,
): QuestionEntry {
  const no = Object.fromEntries(Object.entries(given).map(([reason, p]) => [reason, 1 - p]));
  return {
    id,
    status: "rotating",
    about,
    separates: Object.keys(given),
    options: [
      { id: "yes", given, otherwise: 0.3 },
      { id: "no", given: no, otherwise: 0.7 },
    ],
    cap: 0.7,
    rest_days: 7,
    sources: [],
    review: { by: "", on: "2026-01-01", until: "2027-01-01" },
  };
}

/** Knowledge of the three reasons. */
export const smallKnowledge: ReasonsKnowledge = {
  prior: smallPrior,
  questions: [
    question("q-stress", "self", { stress: 0.8, conf: 0.1 }),
    question("q-weak", "self", { stress: 0.35 }),
    question("q-other", "other", { stress: 0.8, conf: 0.1 }),
  ],
  reasons: [],
};
