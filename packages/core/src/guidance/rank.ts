/**
 * In which order steps are offered. What must come first (a danger, a crisis, own conduct, low mood, a
 * break-up, a one-sided picture, a serious matter) stands with the steps of the knowledge; then the matching
 * table by the probability of its reason, the evidence grade, and what helped this person.
 */

import type { UrgentCircumstance } from "@ebb/knowledge";
import type { Situation } from "../safety/index.ts";
import type { Circumstance } from "./circumstance.ts";
import { helpOf } from "./filter.ts";
import type { Guidance, PreparedStep } from "./prepare.ts";

interface RankInput {
  readonly circumstance: Circumstance;
  readonly situation: Situation;
  readonly guidance: Guidance;
}

/** When a circumstance holds; the steps that it puts first are data of the knowledge. */
const holds: Readonly<Record<UrgentCircumstance, (input: RankInput) => boolean>> = {
  minor: ({ situation }) => situation.gate?.minor === "yes",
  crisis: ({ circumstance }) => circumstance.crisis,
  own_conduct: ({ situation, circumstance }) => conducts(situation, circumstance),
  danger: ({ circumstance: c }) => c.gate === "raised" || c.dangerInWords,
  break_up: ({ circumstance }) => circumstance.brokenUp,
  low_mood: ({ situation }) => situation.low_mood_two_weeks === true,
  one_sided: ({ circumstance }) => circumstance.picture === "one_sided",
  own_limit: ({ circumstance }) => circumstance.conditions.has("own_limit_reached"),
  serious: ({ situation }) => situation.serious_and_changeable === true,
};

/** Most urgent first; the keys of `holds` in their order. */
const urgentFirst = Object.keys(holds) as readonly UrgentCircumstance[];

const gradeWeight: Readonly<Record<string, number>> = { S: 0.04, M: 0.03, W: 0.01, C: 0, X: 0 };

/** True where the step speaks to the reader's role; with an unknown role only what is for both. */
export function fitsRole({ entry }: PreparedStep, role: Situation["role"]): boolean {
  if (entry.roles.includes("both")) return true;
  return role !== null && role !== undefined && entry.roles.includes(role);
}

/** Higher comes first; 0 = does not answer anything here. */
export function rankOf(step: PreparedStep, input: RankInput): number {
  const first = firstRank(step, input);
  const matched = matchRank(step, input);
  const base = first + (matched > 0 ? matched : (step.entry.fallback ?? 0));
  if (base === 0) return 0;
  const helped = helpOf(step.entry.id, input.situation) * 0.25;
  const both = step.entry.needs_both && input.situation.pair !== "both" ? -0.02 : 0;
  return Math.max(base + (gradeWeight[step.entry.grade] ?? 0) + helped + both, 1e-6);
}

/** Tens by urgency, less the place within; the most urgent circumstance that names the step counts. */
function firstRank({ entry }: PreparedStep, input: RankInput): number {
  for (const [at, name] of urgentFirst.entries()) {
    const place = entry.comes_first?.[name];
    if (place !== undefined && holds[name](input))
      return 10 * (urgentFirst.length - at) - place + 1;
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
