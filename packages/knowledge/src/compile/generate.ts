/** Writes the compiled knowledge as TypeScript modules, which are committed; a test compares them. */

import type { ConversationRule } from "../schema.ts";
import type { Texts } from "../words.ts";
import type { KnowledgeAndTexts } from "./compile.ts";

const head = (what: string) =>
  `// Generated from knowledge/ by \`npm run knowledge\`: ${what}. Do not edit.\n`;

/** Content of each generated file, by its name. */
export function generatedFiles(compiled: KnowledgeAndTexts): Readonly<Record<string, string>> {
  const { sources, ...rest } = compiled.knowledge;
  const data = `${head("the data without words")}
import type { Knowledge } from "./schema.ts";
import { sources } from "./sources.generated.ts";

/** Everything that the articles say, with the evidence, as reviewed data. */
export const knowledge: Knowledge = { ...${JSON.stringify(rest, null, 1)}, sources };
`;
  const papers = `${head("the sources")}
import type { SourceEntry } from "./schema.ts";

/** Papers and articles. */
export const sources: readonly SourceEntry[] = ${JSON.stringify(sources, null, 1)};
`;
  const texts = Object.entries(compiled.texts).map(([language, words]): [string, string] => [
    `texts-${language}.generated.ts`,
    textModule(language, words),
  ]);
  const rules = Object.entries(compiled.conversation).map(([language, list]): [string, string] => [
    `conversation-${language}.generated.ts`,
    rulesModule(language, list),
  ]);
  return {
    "knowledge.generated.ts": data,
    "sources.generated.ts": papers,
    ...Object.fromEntries([...texts, ...rules]),
  };
}

function textModule(language: string, words: Texts): string {
  return `${head(`the words in ${language}`)}
import type { Texts } from "./words.ts";

/** All words of this language. */
export const texts: Texts = ${JSON.stringify(words, null, 1)};
`;
}

function rulesModule(language: string, rules: readonly ConversationRule[]): string {
  return `${head(`the rules for drafts in ${language}`)}
import type { ConversationRule } from "./schema.ts";

/** Rules for drafts in this language. */
export const conversation: readonly ConversationRule[] = ${JSON.stringify(rules, null, 1)};
`;
}
