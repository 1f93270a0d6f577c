/**
 * The port of an optional model on the person's own device that words a suggestion more smoothly. It is
 * never asked about safety and never asked at all where there is no suggestion; its text counts only when
 * the same rules find nothing hard in it. Otherwise the suggestion stays as it was.
 */

import type { Guidance } from "../prepare.ts";
import { languageOfDraft } from "./draft-language.ts";
import type { DraftLook, SayMode } from "./span.ts";
import { isClean } from "./suggest.ts";

/** What a model is given: the suggestion as it stands, its language and tone. Never the draft. */
export interface RewordInput {
  readonly suggestion: string;
  readonly language: string;
  readonly mode: SayMode;
}

/** Words a suggestion anew, or null where it cannot. */
export type RewordPort = (input: RewordInput) => Promise<string | null>;

const longest = 600;

/** The look with the model's words where they are accepted; the look itself in every other case. */
export async function reworded(
  look: DraftLook,
  guidance: Guidance,
  port: RewordPort,
): Promise<DraftLook> {
  const { suggestion, language, safety, mode } = look;
  const rules = language === null ? undefined : guidance.rulesByLanguage[language];
  if (safety || suggestion === null || language === null || rules === undefined) return look;
  const text = await asked(port, { suggestion, language, mode });
  const isSaid = text !== null && text !== "" && text.length <= longest;
  if (!isSaid || languageOfDraft(text) !== language || !isClean(text, rules)) return look;
  return { ...look, suggestion: text };
}

/** A model that fails says nothing. */
async function asked(port: RewordPort, input: RewordInput): Promise<string | null> {
  try {
    return (await port(input))?.trim() ?? null;
  } catch {
    return null;
  }
}
