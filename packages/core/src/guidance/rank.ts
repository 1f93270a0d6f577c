/**
 * In which order steps are offered. What must come first (a danger, a crisis, own conduct, low mood, a
 * break-up, a one-sided picture, a serious matter) comes from the table `comesFirst`; then the matching
 * table by the probability of its reason, the evidence grade, and what helped this person.
 */

import type { Situation } from "../safety/index.ts";
import type { Circumstance } from "./circumstance.ts";
import { helpOf } from "./filter.ts";
import type { Guidance, PreparedStep } from "./prepare.ts";

interface RankInput {
  readonly circumstance: Circumstance;
  readonly situation: Situation;
  readonly guidance: Guidance;
}

/** Steps that a circumstance puts first, in their order; ids of the knowledge. */
const comesFirst: readonly {
  readonly when: (input: RankInput) => boolean;
  readonly steps: readonly string[];
}[] = [
  { when: ({ situation }) => situation.gate?.minor === "yes", steps: ["s3"] },
  { when: ({ circumstance }) => circumstance.crisis, steps: ["s4", "s2", "s7"] },
  { when: ({ situation, circumstance }) => conducts(situation, circumstance), steps: ["s5"] },
  {
    when: ({ circumstance: c }) => c.gate === "raised" || c.dangerInWords,
    steps: ["s2", "s1", "p3", "s6"],
  },
  { when: ({ circumstance }) => circumstance.brokenUp, steps: ["s8", "a11", "a17"] },
  { when: ({ situation }) => situation.low_mood_two_weeks === true, steps: ["a21"] },
  {
    when: ({ circumstance }) => circumstance.picture === "one_sided",
    steps: ["v6", "a18", "a17", "p4", "p2"],
  },
  { when: ({ circumstance: c }) => c.conditions.has("own_limit_reached"), steps: ["v6", "a17"] },
  { when: ({ situation }) => situation.serious_and_changeable === true, steps: ["a18"] },
];

/** What is offered where nothing else fits, weakest last. */
const fallback: Readonly<Record<string, number>> = {
  a11: 0.05,
  a17: 0.045,
  a12: 0.04,
  a27: 0.02,
  b9: 0.015,
  p2: 0.01,
};

const gradeWeight: Readonly<Record<string, number>> = { S: 0.04, M: 0.03, W: 0.01, C: 0, X: 0 };

/** True where the step speaks to the reader's role; with an unknown role only what is for both. */
export function fitsRole({ entry }: PreparedStep, role: Situation["role"]): boolean {
  if (entry.roles.includes("both")) return true;
  return role !== null && role !== undefined && entry.roles.includes(role);
}

/** Higher comes first; 0 = does not answer anything here. */
export function rankOf(step: PreparedStep, input: RankInput): number {
  const first = firstRank(step.entry.id, input);
  const matched = matchRank(step, input);
  const base = first + (matched > 0 ? matched : (fallback[step.entry.id] ?? 0));
  if (base === 0) return 0;
  const helped = helpOf(step.entry.id, input.situation) * 0.25;
  const both = step.entry.needs_both && input.situation.pair !== "both" ? -0.02 : 0;
  return Math.max(base + (gradeWeight[step.entry.grade] ?? 0) + helped + both, 1e-6);
}

function firstRank(id: string, input: RankInput): number {
  const active = comesFirst.filter(({ when }) => when(input));
  for (const [block, { steps }] of active.entries()) {
    const at = steps.indexOf(id);
    if (at >= 0) return 10 * (comesFirst.length - block) - at;
  }
  return 0;
}

/** Best line of the matching table for this reader: probability of the reason, falling with its place. */
function matchRank({ entry }: PreparedStep, { situation, guidance }: RankInput): number {
  const matches = guidance.matchesByStep.get(entry.id) ?? [];
  const leading = situation.leading_reasons ?? [];
  const reasons = leading.length === 0 ? [{ id: "unclear", probability: 0.25 }] : leading;
  const role = situation.role ?? "unknown";
  const ranks = reasons.flatMap(({ id, probability }) =>
    matches
      .filter((match) => match.reason === id && match.role === role)
      .map(({ place }) => Math.max(probability ?? 0.25, 0.1) / (1 + 0.5 * place)),
  );
  return Math.max(0, ...ranks);
}

function conducts(situation: Situation, circumstance: Circumstance): boolean {
  return (situation.own_conduct ?? []).length > 0 || circumstance.ownConduct;
}
