/**
 * The port of an optional model on the person's own device that words a suggestion more smoothly. It is
 * never asked about safety and never asked at all where there is no suggestion; its text counts only when
 * it is in the same language, still asks for what was asked for, and the same rules find nothing hard in
 * it. In every other case the suggestion stays as it was, and the reason is told.
 */

import type { Guidance } from "../prepare.ts";
import { languageOfDraft } from "./draft-language.ts";
import { kindsIn, lookAtDraft } from "./look.ts";
import type { DraftLook, SayMode } from "./span.ts";
import { isClean } from "./suggest.ts";

/** What a model is given: the suggestion as it stands, its language and tone. Never the draft. */
export interface RewordInput {
  readonly suggestion: string;
  readonly language: string;
  readonly mode: SayMode;
}

/** Why a model said nothing: it is not there, took too long, or answered what cannot be used. */
export type RewordTrouble = "absent" | "slow" | "failed";

/** What a model says. */
export type RewordAnswer =
  | { readonly type: "said"; readonly text: string }
  | { readonly type: "trouble"; readonly why: RewordTrouble };

/** Words a suggestion anew. It never throws; an adapter that does is taken for `failed`. */
export type RewordPort = (input: RewordInput) => Promise<RewordAnswer>;

/** How a suggestion came about: the model's words, or why not. */
export type RewordOutcome = "used" | "not_asked" | "not_accepted" | RewordTrouble;

/** The look, with the model's words where they were accepted. */
export interface Reworded {
  readonly look: DraftLook;
  readonly outcome: RewordOutcome;
}

const longest = 600;

/** The look with the model's words where they are accepted; the look itself in every other case. */
export async function reworded(
  look: DraftLook,
  guidance: Guidance,
  port: RewordPort,
): Promise<Reworded> {
  const { suggestion, language, safety, mode } = look;
  if (safety || suggestion === null || language === null) return { look, outcome: "not_asked" };
  const answer = await asked(port, { suggestion, language, mode });
  if (answer.type === "trouble") return { look, outcome: answer.why };
  const text = unquoted(answer.text);
  if (!isAccepted(text, { suggestion, language, mode }, guidance))
    return { look, outcome: "not_accepted" };
  return { look: { ...look, suggestion: text }, outcome: "used" };
}

/** The same rules as for every suggestion, in every language that has some. */
function isAccepted(text: string, from: RewordInput, guidance: Guidance): boolean {
  const rules = guidance.rulesByLanguage[from.language];
  if (rules === undefined || text === "" || text.length > longest) return false;
  // A message is one paragraph without lists, links or numbers that nobody gave.
  const isPlain = !/[\r\n*_#<>{}|\\^~[\]`]|https?:|www\./iu.test(text);
  const numbers = (words: string): readonly string[] => words.match(/\d+/gu) ?? [];
  const isOwn = numbers(text).every((number) => numbers(from.suggestion).includes(number));
  if (!isPlain || !isOwn || languageOfDraft(text) !== from.language) return false;
  if (!isClean(text, rules) || lookAtDraft(text, guidance).safety) return false;
  return !kindsIn(from.suggestion, rules).has("request") || kindsIn(text, rules).has("request");
}

/** A model that fails says nothing. */
async function asked(port: RewordPort, input: RewordInput): Promise<RewordAnswer> {
  try {
    return await port(input);
  } catch {
    return { type: "trouble", why: "failed" };
  }
}

/** Models like to put a text between quotation marks. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  return /^["“„»«](.*)["”“«»]$/su.exec(trimmed)?.[1]?.trim() ?? trimmed;
}
