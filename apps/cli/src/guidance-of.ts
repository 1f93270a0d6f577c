/** Guidance in a language, with the knowledge that ships with Ebb. */

import { type Guidance, prepareGuidance } from "@ebb/core";
import { knowledge, type Language, languages, loadConversation, loadTexts } from "@ebb/knowledge";
import { CommandFailure } from "./failure.ts";

/** Loads words and rules; exit 2 for a language that Ebb does not speak. */
export async function guidanceIn(language: string): Promise<Guidance> {
  const known = languages.find((one) => one === language);
  if (known === undefined) {
    throw new CommandFailure(2, `--lang ${language}: expected one of ${languages.join(", ")}.`);
  }
  const rules = await Promise.all(
    languages.map(async (one: Language) => [one, await loadConversation(one)] as const),
  );
  return prepareGuidance({
    knowledge,
    texts: await loadTexts(known),
    conversation: Object.fromEntries(rules),
  });
}
