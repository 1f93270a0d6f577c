/** Help for a person whose own words, just noted, speak of harm. Nothing is kept of it. */

import { advise, helpLines } from "@ebb/core";
import { linesText } from "../advise/advice-text.ts";
import { guidanceIn } from "../guidance-of.ts";
import { chosenKnowledge } from "../knowledge/chosen-knowledge.ts";

/** The lines to call, for standard error; empty where the words are ordinary. */
export async function careText(texts: readonly string[]): Promise<string> {
  const guidance = await guidanceIn("en", await chosenKnowledge(undefined));
  if (!texts.some((text) => advise({ text }, guidance).care)) return "";
  const words = guidance.conversation["advice_words"]?.labels ?? {};
  return `${words["care"]}\n${linesText(helpLines(guidance, undefined), words)}\n`;
}
