/**
 * Reads the files of a knowledge folder into a draft: every entry parsed and of the right shape, not
 * yet checked against the others. The lint rules look at the draft.
 */

import * as v from "valibot";
import { parse as parseYaml } from "yaml";
import type {
  ConditionEntry,
  ConversationRule,
  CountryHelp,
  DynamicEntry,
  EntryKind,
  ExperimentEntry,
  QuestionEntry,
  ReasonEntry,
  Redirect,
  SafetyEntry,
  SourceEntry,
  StepEntry,
  ViabilityEntry,
} from "../schema.ts";
import type { ArticleCoverage } from "../traceability/coverage.ts";
import { coverageSchema } from "../traceability/coverage.ts";
import type { EntryText, SourceText } from "../words.ts";
import {
  entrySchemas,
  entryTextSchema,
  namesFileSchema,
  redirectSchema,
  rootSchemas,
  sourceTextFileSchema,
} from "./authored.ts";
import { modelSchemas } from "./authored-model.ts";
import type { KnowledgeFile, Problem } from "./problem.ts";

/** Entry of each folder. */
export interface EntryOf {
  dynamics: DynamicEntry;
  reasons: ReasonEntry;
  responses: StepEntry;
  building: StepEntry;
  viability: ViabilityEntry;
  professional: StepEntry;
  safety: SafetyEntry;
  questions: QuestionEntry;
  experiments: ExperimentEntry;
  conditions: ConditionEntry;
  conversation: ConversationRule;
  "help-lines": CountryHelp;
  sources: SourceEntry;
}

/** An entry with the file that it came from. */
export interface Placed<T> {
  readonly file: string;
  readonly entry: T;
}

type Model = { [K in keyof typeof modelSchemas]?: v.InferOutput<(typeof modelSchemas)[K]> };
type Root = { [K in keyof typeof rootSchemas]?: v.InferOutput<(typeof rootSchemas)[K]> };

/** Words of one language as written. */
export interface DraftTexts {
  readonly entries: Map<EntryKind, Map<string, Placed<EntryText>>>;
  readonly names: Map<string, Record<string, { name: string; text: string }>>;
  readonly sources: Map<string, SourceText>;
}

/** Everything that was read. */
export interface Draft {
  readonly entries: { readonly [K in keyof EntryOf]: Map<string, Placed<EntryOf[K]>> };
  readonly redirects: Map<string, Placed<Redirect>>;
  readonly texts: Map<string, DraftTexts>;
  readonly model: Model;
  readonly root: Root;
  /** What `coverage.yml` says of each article; empty where the folder has none. */
  readonly coverage: ArticleCoverage[];
  readonly problems: Problem[];
}

/** All folders of entries, in the order of `ebb knowledge list`. */
export const entryKinds: readonly EntryKind[] = [
  "dynamics",
  "reasons",
  "responses",
  "building",
  "viability",
  "professional",
  "safety",
  "questions",
  "experiments",
  "conditions",
  "conversation",
  "help-lines",
  "sources",
];

const isEntryKind = (word: string): word is EntryKind =>
  (entryKinds as readonly string[]).includes(word);

/** Turns YAML into values; throws where it is none. */
export type ParseYaml = (text: string) => unknown;

/** Reads all files; what cannot be read is in `problems`, the rest is kept. */
export function readDraft(files: readonly KnowledgeFile[], parse: ParseYaml = parseYaml): Draft {
  const draft = emptyDraft();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of sorted) readFile(draft, file, parse);
  return draft;
}

function emptyDraft(): Draft {
  const entries = Object.fromEntries(entryKinds.map((kind) => [kind, new Map()]));
  return {
    // Every folder gets its own map; the types of their values follow from `addEntry`.
    entries: entries as unknown as Draft["entries"],
    redirects: new Map(),
    texts: new Map(),
    model: {},
    root: {},
    coverage: [],
    problems: [],
  };
}

function readFile(draft: Draft, file: KnowledgeFile, parse: ParseYaml): void {
  if (!file.path.endsWith(".yml")) return;
  let content: unknown;
  try {
    content = parse(file.text);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "not YAML";
    draft.problems.push({ rule: "yaml", file: file.path, message });
    return;
  }
  const parts = file.path.slice(0, -".yml".length).split("/");
  const [folder, name] = parts as [string, string | undefined];
  if (file.path === "coverage.yml") {
    const value = checked(draft, file.path, coverageSchema, content);
    draft.coverage.push(...(value?.articles ?? []));
  } else if (name === undefined) readRoot(draft, file.path, folder, content);
  else if (folder === "model") readModel(draft, file.path, name, content);
  else if (folder === "text") readText(draft, file.path, parts.slice(1), content);
  else if (isEntryKind(folder) && parts.length === 2) {
    readEntry(draft, file.path, folder, name, content);
  } else draft.problems.push({ rule: "path", file: file.path, message: "no place for this file" });
}

function readRoot(draft: Draft, file: string, name: string, content: unknown): void {
  if (!(name in rootSchemas)) {
    draft.problems.push({ rule: "path", file, message: "no place for this file" });
    return;
  }
  const value = checked(draft, file, rootSchemas[name as keyof typeof rootSchemas], content);
  if (value !== undefined) Object.assign(draft.root, { [name]: value });
}

function readModel(draft: Draft, file: string, name: string, content: unknown): void {
  if (!(name in modelSchemas)) {
    draft.problems.push({ rule: "path", file, message: "no such part of the model" });
    return;
  }
  const value = checked(draft, file, modelSchemas[name as keyof typeof modelSchemas], content);
  if (value !== undefined) Object.assign(draft.model, { [name]: value });
}

/** `text/en/reasons.yml`, or `text/en/reasons/any-name.yml` where a kind is split into several files. */
function readText(draft: Draft, file: string, parts: readonly string[], content: unknown): void {
  const [language, name] = parts as [string, string];
  const texts = draft.texts.get(language) ?? {
    entries: new Map(),
    names: new Map(),
    sources: new Map(),
  };
  draft.texts.set(language, texts);
  if (name === "grades" || name === "kinds") {
    const value = checked(draft, file, namesFileSchema, content);
    if (value !== undefined) texts.names.set(name, value);
    return;
  }
  if (name === "sources") {
    const value = checked(draft, file, sourceTextFileSchema, content);
    for (const [id, text] of Object.entries(value ?? {})) texts.sources.set(id, text);
    return;
  }
  if (!isEntryKind(name) || typeof content !== "object" || content === null) {
    draft.problems.push({ rule: "path", file, message: "no kind of entry has this name" });
    return;
  }
  const ofKind = texts.entries.get(name) ?? new Map<string, Placed<EntryText>>();
  texts.entries.set(name, ofKind);
  for (const [id, words] of Object.entries(content)) {
    if (ofKind.has(id)) {
      draft.problems.push({ rule: "path", file, id, message: "the words of this id stand twice" });
    }
    const value = checked(draft, file, entryTextSchema, words, id);
    if (value !== undefined) ofKind.set(id, { file, entry: value });
  }
}

function readEntry(
  draft: Draft,
  file: string,
  kind: EntryKind,
  id: string,
  content: unknown,
): void {
  if (isRedirect(content)) {
    const value = checked(draft, file, redirectSchema, content, id);
    if (value !== undefined) draft.redirects.set(id, { file, entry: { id, kind, ...value } });
    return;
  }
  const value = checked(draft, file, entrySchemas[kind], content, id);
  if (value === undefined) return;
  const entry = completed(kind, id, value as Record<string, unknown>);
  // The schema of this folder has just been checked, so that the entry has the folder's type.
  (draft.entries[kind] as Map<string, Placed<unknown>>).set(id, { file, entry });
}

function isRedirect(content: unknown): boolean {
  if (typeof content !== "object" || content === null) return false;
  const status = (content as { status?: unknown }).status;
  return status === "moved" || status === "split";
}

/** Adds what follows from the file's place: the id, a line's country, an empty list of reasons. */
function completed(kind: EntryKind, id: string, value: Record<string, unknown>): unknown {
  if (kind === "help-lines") {
    const { lines, ...rest } = value as { lines: object[]; country: string | null };
    return { id, ...rest, lines: lines.map((line) => ({ ...line, country: rest.country })) };
  }
  return "kinds" in value ? { id, ...value, reasons: [] } : { id, ...value };
}

function checked<T extends v.GenericSchema>(
  draft: Draft,
  file: string,
  schema: T,
  content: unknown,
  id?: string,
): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = v.getDotPath(issue) ?? "";
    const message = `${path === "" ? "" : `${path}: `}${issue.message}`;
    draft.problems.push({ rule: "schema", file, ...(id === undefined ? {} : { id }), message });
  }
  return undefined;
}
