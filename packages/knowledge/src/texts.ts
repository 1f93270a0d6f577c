/** Words by language, each loaded only when asked for, so that a browser carries one language. */

import type { ConversationRule } from "./schema.ts";
import type { Texts } from "./words.ts";

/** Languages that Ebb speaks. */
export const languages = ["en", "de"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** The words of one language. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "de") return (await import("./texts-de.generated.ts")).texts;
  return (await import("./texts-en.generated.ts")).texts;
}

/** The rules for drafts in one language. */
export async function loadConversation(language: Language): Promise<readonly ConversationRule[]> {
  if (language === "de") return (await import("./conversation-de.generated.ts")).conversation;
  return (await import("./conversation-en.generated.ts")).conversation;
}
