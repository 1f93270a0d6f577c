/** Guidance in a language, from Ebb's own knowledge or from a folder of somebody else's. */

import { type Guidance, prepareGuidance } from "@ebb/core";
import { type Language, languages } from "@ebb/knowledge";
import { CommandFailure } from "./failure.ts";
import { type ChosenKnowledge, chosenKnowledge } from "./knowledge/chosen-knowledge.ts";

/** A language that Ebb speaks; exit 2 for another. */
export function languageOf(given: string): Language {
  const known = languages.find((one) => one === given);
  if (known !== undefined) return known;
  throw new CommandFailure(2, `--lang ${given}: expected one of ${languages.join(", ")}.`);
}

/** Loads words and rules of the chosen knowledge (Ebb's own when none is given). */
export async function guidanceIn(language: string, chosen?: ChosenKnowledge): Promise<Guidance> {
  const known = languageOf(language);
  const source = chosen ?? (await chosenKnowledge());
  const rules = await Promise.all(
    languages.map(async (one) => [one, await source.conversation(one)] as const),
  );
  return prepareGuidance({
    knowledge: source.knowledge,
    texts: await source.texts(known),
    conversation: Object.fromEntries(rules),
  });
}
