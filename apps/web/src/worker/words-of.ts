/** Words of the knowledge in a language, with English behind them where something is missing. */

import type { ConversationRule, Language, Texts } from "@ebb/knowledge";

/** Words in a language. */
export interface WordsOfKnowledge {
  readonly texts: Texts;
  /** English. */
  readonly fallback: Texts;
  /** Both as one: the language first. */
  readonly whole: Texts;
}

/** Loads the words; each language once. */
export async function loadWords(language: Language): Promise<WordsOfKnowledge> {
  const { loadTexts } = await import("@ebb/knowledge");
  const [texts, fallback] = await Promise.all([loadTexts(language), loadTexts("en")]);
  return { texts, fallback, whole: language === "en" ? texts : merged(texts, fallback) };
}

function merged(texts: Texts, fallback: Texts): Texts {
  const shelf = (name: keyof Texts) => ({
    ...(fallback[name] as object),
    ...(texts[name] as object),
  });
  const names = Object.keys(fallback) as (keyof Texts)[];
  const shelves = names.filter((name) => name !== "language").map((name) => [name, shelf(name)]);
  // Every member of `Texts` besides `language` is a record by id; both sides have the same shape.
  return { ...(Object.fromEntries(shelves) as unknown as Texts), language: texts.language };
}

/** Rules for drafts: English and German both, since a draft may be in either. */
export async function conversationRules(): Promise<
  Readonly<Record<string, readonly ConversationRule[]>>
> {
  const { languages, loadConversation } = await import("@ebb/knowledge");
  const rules = await Promise.all(languages.map((language) => loadConversation(language)));
  return Object.fromEntries(languages.map((language, at) => [language, rules[at] ?? []]));
}
