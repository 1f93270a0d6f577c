/**
 * The next step: one step first, one alternative second, what else must be offered before them, and
 * what is held back with its reason. The gate stands at the head (filter.ts); the order comes from the
 * matching table, the evidence, what was tried and what helped this person.
 */

import type { Situation } from "../safety/index.ts";
import type { Advice, AdviceGrade, AdviceItem, Refusal, WithheldItem } from "./advice.ts";
import type { Circumstance } from "./circumstance.ts";
import { circumstanceOf } from "./circumstance.ts";
import { whyWithheld } from "./filter.ts";
import { linesFor, needsCare } from "./help.ts";
import type { Guidance, PreparedStep } from "./prepare.ts";
import { refusalPrefix } from "./prepare.ts";
import { fitsRole, rankOf } from "./rank.ts";

/** How many steps are handed out: with a raised gate or in a crisis a few more. */
const offered = { usual: 4, care: 7 } as const;

/**
 * What Ebb would offer in this situation. `today` (ISO date) lets a line of one's own come due; without
 * it no line is due. Never throws on a valid situation, keeps nothing.
 */
export function advise(situation: Situation, guidance: Guidance, today?: string): Advice {
  const circumstance = circumstanceOf(situation, guidance, today);
  const candidates = guidance.steps.filter((step) => fitsRole(step, situation.role));
  const judged = candidates.map((step) => ({
    step,
    why: whyWithheld(step.entry, circumstance, situation),
  }));
  const care = needsCare(circumstance, situation);
  const ranked = judged
    .filter(({ why }) => why === undefined)
    .map(({ step }) => ({ step, rank: rankOf(step, { circumstance, situation, guidance }) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  return {
    gate: circumstance.gate,
    advice: ranked
      .slice(0, care ? offered.care : offered.usual)
      .map(({ step }) => itemOf(step, situation, guidance)),
    withheld: judged.flatMap(({ step, why }): readonly WithheldItem[] =>
      why === undefined ? [] : [{ id: step.entry.id, kinds: step.entry.kinds, why }],
    ),
    refusal: refusalOf(circumstance, situation, guidance),
    picture: circumstance.picture,
    care,
    lines: care ? linesFor(circumstance, situation, guidance) : [],
  };
}

function itemOf({ entry, words }: PreparedStep, s: Situation, guidance: Guidance): AdviceItem {
  const leading = (s.leading_reasons ?? []).map(({ id }) => id);
  const answered = (guidance.matchesByStep.get(entry.id) ?? []).map(({ reason }) => reason);
  const forRole = s.role === null || s.role === undefined ? undefined : words[s.role];
  const isForBoth = entry.roles.includes("both") || entry.roles.length > 1;
  return {
    id: entry.id,
    kinds: entry.kinds,
    role: isForBoth ? "both" : (entry.roles[0] ?? "both"),
    reasons: leading.filter((reason) => answered.includes(reason)),
    // Grade X never becomes a step (prepare.ts).
    grade: entry.grade as AdviceGrade,
    days: entry.days,
    not_when: entry.not_when,
    text: forRole ?? words.text,
  };
}

/**
 * What is not helped with. In its place stands only what may be offered here; where somebody is in danger
 * the words stop after the refusal itself, because what follows it speaks of turning to the other.
 */
function refusalOf(
  circumstance: Circumstance,
  situation: Situation,
  guidance: Guidance,
): Refusal | null {
  const [kind] = circumstance.refusals;
  if (kind === undefined) return null;
  const text = guidance.conversation[`${refusalPrefix}${kind}`]?.text ?? kind;
  const isInDanger = circumstance.gate === "raised" || circumstance.dangerInWords;
  const mayOffer = (id: string) =>
    guidance.steps.some(
      ({ entry }) => entry.id === id && whyWithheld(entry, circumstance, situation) === undefined,
    );
  return {
    kind,
    text: isInDanger ? (/^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text) : text,
    instead: (guidance.insteadByRefusal.get(kind) ?? []).filter(mayOffer),
  };
}
