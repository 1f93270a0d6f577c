/** For the tests of the rules: the real knowledge folder with one thing made worse. */

import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { readDraft } from "../compile/draft.ts";
import type { KnowledgeFile } from "../compile/problem.ts";
import { readKnowledgeFolder } from "../compile/read-folder.ts";
import type { LintContext, LintRule, Report } from "./rule.ts";

/** The repository's own folder. */
export const ownFolder: string = fileURLToPath(new URL("../../../../knowledge/", import.meta.url));
/** Rules for drafts are left out: they are big, no other rule looks at them, and `compile.test.ts` reads all. */
const files: readonly KnowledgeFile[] = readKnowledgeFolder(ownFolder).filter(
  ({ path }) => !path.startsWith("conversation/") && !path.endsWith("/conversation.yml"),
);

/** What a YAML file holds; edited in place. */
// biome-ignore lint/suspicious/noExplicitAny: the tests write whatever a careless hand may write.
export type Yaml = any;

/** Edits by path; the file is made when it does not exist, and taken away by `null`. */
export type Edits = Readonly<Record<string, ((yaml: Yaml) => void) | string | null>>;

/** The folder after the edits. */
export function filesWith(edits: Edits): readonly KnowledgeFile[] {
  const paths = new Set([...files.map(({ path }) => path), ...Object.keys(edits)]);
  return [...paths].flatMap((path): KnowledgeFile[] => {
    const text = files.find((file) => file.path === path)?.text;
    const edit = edits[path];
    if (edit === null) return [];
    if (typeof edit === "string") return [{ path, text: edit }];
    if (edit === undefined) return [{ path, text: text as string }];
    const yaml: Yaml = parse(text ?? "{}");
    edit(yaml);
    return [{ path, text: stringify(yaml) }];
  });
}

/** What a rule reports on the folder after the edits. */
export function reportsOf(
  rule: LintRule,
  edits: Edits = {},
  context: Partial<LintContext> = {},
): readonly Report[] {
  const draft = readDraft(filesWith(edits), parseOnce);
  const signals = new Set(Object.keys(draft.root.signals ?? {}));
  return rule.check(draft, { signals, ...context });
}

const parsed = new Map<string, unknown>();

/** Most files stay as they are from one test to the next. */
function parseOnce(text: string): unknown {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}
