/** Guidance in the worker: the next step for a situation, and the look at a draft. */

import {
  type Advice,
  advise,
  type Guidance,
  lookAtDraft,
  openPractices,
  prepareGuidance,
  type SayMode,
  type Situation,
} from "@ebb/core";
import type { Knowledge, Language } from "@ebb/knowledge";
import { draftView } from "../views/draft.ts";
import { type NextView, nextView } from "../views/next.ts";
import { practiceLines, practiceView } from "../views/practice.ts";
import { conversationRules, loadWords } from "./words-of.ts";

/** What guidance needs of the session. */
export interface GuideSources {
  readonly knowledge: () => Promise<Knowledge>;
  readonly situation: () => Promise<Situation>;
  readonly today: () => string;
}

/** Handlers; what is made ready is kept by language. */
export function createGuide({ knowledge, situation, today }: GuideSources) {
  const ready = new Map<Language, Promise<Guidance>>();
  const guidance = (language: Language): Promise<Guidance> => {
    const known = ready.get(language) ?? prepare(language, knowledge);
    ready.set(language, known);
    return known;
  };
  const practices = async (language: Language) => ({
    open: openPractices(await situation(), await guidance(language), today()),
    texts: (await loadWords(language)).whole,
  });
  /** Do these words speak of harm? Then care is shown at once. Nothing is kept of the answer. */
  const isCareFirst = async (text: string): Promise<boolean> =>
    text.trim() !== "" && advise({ text }, await guidance("en")).care;
  return {
    guidance,
    isCareFirst,
    careFirst: ({ text }: { text: string }) => isCareFirst(text),
    practices: async ({ kind, language }: { kind: string; language: Language }) => {
      const { open, texts } = await practices(language);
      return practiceLines(open, kind, texts);
    },
    practice: async ({ id, language }: { id: string; language: Language }) => {
      const { open, texts } = await practices(language);
      return practiceView(open, id, texts);
    },
    next: async (ask: { language: Language; country?: string }): Promise<NextView> => {
      const { language, country = "" } = ask;
      const known = { ...(await situation()), ...(country === "" ? {} : { country }) };
      const advice: Advice = advise(known, await guidance(language), today());
      const { texts, fallback } = await loadWords(language);
      return nextView(advice, texts, fallback);
    },
    look: async (ask: { draft: string; mode: SayMode; language: Language }) =>
      draftView(ask.draft, lookAtDraft(ask.draft, await guidance(ask.language), ask.mode)),
  };
}

async function prepare(language: Language, knowledge: () => Promise<Knowledge>): Promise<Guidance> {
  const known = await knowledge();
  const { whole } = await loadWords(language);
  return prepareGuidance({
    knowledge: known,
    texts: whole,
    conversation: await conversationRules(),
  });
}
