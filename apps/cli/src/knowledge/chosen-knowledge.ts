/** The knowledge that a command works with: Ebb's own, or a folder of somebody else's (`--knowledge DIR`). */

import { existsSync, statSync } from "node:fs";
import type { ConversationRule, Knowledge, Language, Texts } from "@ebb/knowledge";
import { knowledge, loadConversation, loadTexts } from "@ebb/knowledge";
import type { KnowledgeFile, Problem } from "@ebb/knowledge/compile";
import { CommandFailure } from "../failure.ts";

/** Data, words and rules for drafts, from one place. */
export interface ChosenKnowledge {
  readonly knowledge: Knowledge;
  readonly texts: (language: Language) => Promise<Texts>;
  readonly conversation: (language: Language) => Promise<readonly ConversationRule[]>;
}

/** Help text of the option, the same for every command. */
export const knowledgeOption: readonly [string, string] = [
  "--knowledge <dir>",
  "use the knowledge in this folder",
];

/** Ebb's own knowledge, or that of `folder`; exit 3 with its problems where it does not compile. */
export async function chosenKnowledge(folder?: string): Promise<ChosenKnowledge> {
  if (folder === undefined) {
    return { knowledge, texts: loadTexts, conversation: loadConversation };
  }
  const { compileKnowledge } = await import("@ebb/knowledge/compile");
  const compiled = compileKnowledge(await filesOf(folder));
  if (!compiled.ok) throw new CommandFailure(3, problemText(folder, compiled.problems));
  const { value } = compiled;
  const inLanguage = <T>(byLanguage: Readonly<Record<string, T>>, language: Language): T => {
    const found = byLanguage[language];
    if (found !== undefined) return found;
    throw new CommandFailure(3, `${folder} has no words in “${language}”.`);
  };
  return {
    knowledge: value.knowledge,
    texts: async (language) => inLanguage(value.texts, language),
    conversation: async (language) => inLanguage(value.conversation, language),
  };
}

/** YAML files of a folder; exit 3 where there is none. */
export async function filesOf(folder: string): Promise<readonly KnowledgeFile[]> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandFailure(
      3,
      `${folder} is not a folder. --knowledge takes a folder like knowledge/.`,
    );
  }
  const { readKnowledgeFolder } = await import("@ebb/knowledge/compile");
  const files = readKnowledgeFolder(folder);
  if (files.length > 0) return files;
  throw new CommandFailure(3, `${folder} holds no .yml file. See knowledge/GUIDELINES.md.`);
}

const mostShown = 20;

/** Problems for people: file, entry, what is wrong, which rule. */
export function problemText(folder: string, problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, mostShown)
    .map(({ file, id, message, rule }) => `${file}${id ? ` (${id})` : ""}: ${message} [${rule}]`);
  const more = problems.length - lines.length;
  return [
    `${folder}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
    ...lines,
    ...(more > 0 ? [`… and ${more} more`] : []),
  ].join("\n");
}
