/**
 * What may be offered. This one function stands at the head of the advice; every step passes through
 * it, and the first rule that speaks holds the step back. Order: a raised gate, danger in the reader's
 * words, an unanswered gate, the reader's own conduct, a crisis, a break-up, a refused request, a
 * one-sided picture, then the contraindications of the step itself.
 */

import type { StepEntry } from "@ebb/knowledge";
import type { AdviceKind, Situation } from "../safety/index.ts";
import { kindsHeldWhenUnanswered, kindsWhenRaised } from "../safety/index.ts";
import type { WithheldWhy } from "./advice.ts";
import type { Circumstance } from "./circumstance.ts";

/** What a reader who watches, threatens or punishes is not helped with. */
const kindsHeldByConduct: readonly AdviceKind[] = ["exposure", "couple_exercise", "conversation"];

/** What is left after a break-up. */
const kindsAfterBreakUp: readonly AdviceKind[] = [...kindsWhenRaised];

/** What the setting "keep suggestions to things I do by myself" leaves; a try of such a thing too. */
const kindsByMyself: readonly AdviceKind[] = [...kindsWhenRaised, "review", "experiment"];

/** Requests that would turn distance into a weapon. */
const silenceRequests: readonly string[] = ["punish_with_silence", "make_jealous"];

/** Why a step is held back, or undefined when it may be offered. */
export function whyWithheld(
  step: StepEntry,
  circumstance: Circumstance,
  situation: Situation,
): WithheldWhy | undefined {
  return whyUnsafe(step, circumstance) ?? whyNotNow(step, circumstance, situation);
}

function whyUnsafe(step: StepEntry, c: Circumstance): WithheldWhy | undefined {
  if (c.gate === "raised" && !isLeftWhenRaised(step)) return "gate_raised";
  if (c.dangerInWords && !isLeftWhenRaised(step)) return "danger_in_words";
  if (c.gate === "unanswered" && hasAny(step, kindsHeldWhenUnanswered)) return "gate_unanswered";
  if (c.ownConduct && hasAny(step, kindsHeldByConduct)) return "own_conduct";
  if (c.crisis && hasAny(step, ["space"])) return "crisis";
  if (c.brokenUp && !(isIndividual(step) && hasOnly(step, kindsAfterBreakUp))) return "break_up";
  const isWeapon = c.refusals.some((request) => silenceRequests.includes(request));
  if (isWeapon && hasAny(step, ["space", "patience"])) return "refused_request";
  if (c.picture === "one_sided" && hasAny(step, ["patience"])) return "one_sided";
  return undefined;
}

function whyNotNow(
  step: StepEntry,
  { conditions }: Circumstance,
  situation: Situation,
): WithheldWhy | undefined {
  const isAlone = hasOnly(step, kindsByMyself) && isIndividual(step) && !step.needs_both;
  if (situation.only_by_myself === true && !isAlone) return "by_myself";
  const met = step.not_when.filter((condition) => conditions.has(condition));
  if (met.includes("own_limit_reached")) return "own_limit";
  if (met.length > 0) return "not_when";
  if (situation.pair === "one" && isForTwo(step)) return "needs_both";
  if (helpOf(step.id, situation) < 0) return "tried_without_help";
  return undefined;
}

/** One person alone is promised nothing that two have to do. */
function isForTwo(step: StepEntry): boolean {
  return step.needs_both || hasAny(step, ["couple_exercise"]);
}

/** How much a step helped this person, -2 .. 2; 0 = not tried or not known; of several answers the worst. */
export function helpOf(id: string, { tried }: Situation): number {
  const answers = (tried ?? []).filter((step) => step.id === id).map(({ helped }) => helped ?? 0);
  const scores = answers.map((helped) => (typeof helped === "number" ? helped : helped ? 1 : -1));
  return scores.length === 0 ? 0 : Math.min(...scores);
}

function isLeftWhenRaised(step: StepEntry): boolean {
  return hasOnly(step, kindsWhenRaised) && isIndividual(step);
}

/** Professional help counts in its individual form only; other kinds have no form. */
function isIndividual(step: StepEntry): boolean {
  return !step.kinds.includes("professional") || step.form === "individual";
}

function hasAny(step: StepEntry, kinds: readonly AdviceKind[]): boolean {
  return step.kinds.some((kind) => kinds.includes(kind));
}

function hasOnly(step: StepEntry, kinds: readonly AdviceKind[]): boolean {
  return step.kinds.every((kind) => kinds.includes(kind));
}
