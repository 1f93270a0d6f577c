/** Compiles a knowledge folder to typed data: reads, lints, joins. Nothing is compiled with a problem. */

import { lintDraft } from "../lint/index.ts";
import type { ConversationRule, EntryKind, Grade, Knowledge, StepEntry } from "../schema.ts";
import type { EntryText, Texts } from "../words.ts";
import type { Draft, DraftTexts, EntryOf } from "./draft.ts";
import { readDraft } from "./draft.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { matchingOf, reasonsNaming } from "./matching.ts";
import { priorOf } from "./prior.ts";
import type { Compiled, KnowledgeFile, Problem } from "./problem.ts";

/** What comes out: the data, and the words of each language. */
export interface KnowledgeAndTexts {
  readonly knowledge: Knowledge;
  readonly texts: Readonly<Record<string, Texts>>;
  /** Rules for drafts by language; those without a language are in each. */
  readonly conversation: Readonly<Record<string, readonly ConversationRule[]>>;
}

/** What the compiler must be told, since it has no clock and knows no other package. */
export interface CompileOptions {
  /** Today as an ISO date; then entries that are too old are problems. */
  readonly today?: string;
}

/**
 * Compiles files (`path` relative to the folder). `signalIds` are the signals that exist; without
 * them the folder's own `signals.yml` is the list.
 */
export function compileKnowledge(
  files: readonly KnowledgeFile[],
  signalIds?: readonly string[],
  options: CompileOptions = {},
): Compiled<KnowledgeAndTexts> {
  const { draft, problems } = checkKnowledge(files, signalIds, options);
  const prior = priorOf(draft);
  if (problems.length > 0 || prior === undefined) {
    const missing: Problem = { rule: "path", file: "model/", message: "a part of it is missing" };
    return { ok: false, problems: problems.length > 0 ? problems : [missing] };
  }
  const knowledge = assemble(draft, prior);
  const texts = Object.fromEntries(
    [...draft.texts].map(([language, words]) => [language, textsOf(language, words)]),
  );
  const conversation = Object.fromEntries(
    knowledge.languages.map((language) => [language, rulesOf(draft, language)]),
  );
  return { ok: true, value: { knowledge, texts, conversation } };
}

function rulesOf(draft: Draft, language: string): readonly ConversationRule[] {
  return all(draft, "conversation").filter(
    (rule) => rule.language === null || rule.language === language,
  );
}

/** Reads and lints; the problems are empty when all is well. */
export function checkKnowledge(
  files: readonly KnowledgeFile[],
  signalIds?: readonly string[],
  options: CompileOptions = {},
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const draft = readDraft(files);
  const signals = new Set(signalIds ?? Object.keys(draft.root.signals ?? {}));
  const context = options.today === undefined ? { signals } : { signals, today: options.today };
  return { draft, problems: [...draft.problems, ...lintDraft(draft, context)] };
}

function assemble(draft: Draft, prior: Knowledge["prior"]): Knowledge {
  const steps = <T extends StepEntry>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => ({ ...entry, reasons: reasonsNaming(draft, entry.id) }));
  const content: Omit<Knowledge, "fingerprint"> = {
    version: draft.root.about?.version ?? "0",
    languages: draft.root.about?.languages ?? [...draft.texts.keys()],
    dynamics: all(draft, "dynamics"),
    reasons: all(draft, "reasons"),
    responses: steps(all(draft, "responses")),
    building: steps(all(draft, "building")),
    viability: steps(all(draft, "viability")),
    professional: steps(all(draft, "professional")),
    safety: steps(all(draft, "safety")),
    questions: all(draft, "questions"),
    experiments: steps(all(draft, "experiments")),
    conditions: all(draft, "conditions"),
    help_lines: all(draft, "help-lines"),
    sources: all(draft, "sources"),
    redirects: [...draft.redirects.values()].map(({ entry }) => entry),
    matching: matchingOf(draft),
    prior,
  };
  return { ...content, fingerprint: fingerprintOf(JSON.stringify(content)) };
}

/** Entries of a folder in the order of `ids.yml`; those that it does not list follow by their numbers. */
function all<K extends keyof EntryOf>(draft: Draft, kind: K): readonly EntryOf[K][] {
  const order = draft.root.ids?.[kind] ?? [];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const placed = [...draft.entries[kind].values()] as readonly { entry: EntryOf[K] }[];
  return placed
    .map(({ entry }) => entry)
    .sort((a, b) => place(a.id) - place(b.id) || compareIds(a.id, b.id));
}

/** Order of ids: by letters, then by number (d2 before d10). */
export function compareIds(a: string, b: string): number {
  const split = (id: string): [string, number] => {
    const match = /^([a-z_-]+)(\d+)$/.exec(id);
    return match === null ? [id, 0] : [match[1] as string, Number(match[2])];
  };
  const [nameA, numberA] = split(a);
  const [nameB, numberB] = split(b);
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return numberA - numberB;
}

function textsOf(language: string, words: DraftTexts): Texts {
  const ofKind = (kind: EntryKind): Record<string, EntryText> =>
    Object.fromEntries(
      [...(words.entries.get(kind) ?? new Map())]
        .map(([id, placed]): [string, EntryText] => [id, placed.entry])
        .sort(([a], [b]) => compareIds(a, b)),
    );
  const names = (file: string) => words.names.get(file) ?? {};
  return {
    language,
    // Rules `names-complete` has seen to it that every grade and kind has its words.
    grades: names("grades") as Record<Grade, { name: string; text: string }>,
    kinds: names("kinds") as Record<EntryKind, { name: string; text: string }>,
    dynamics: ofKind("dynamics"),
    reasons: ofKind("reasons"),
    responses: ofKind("responses"),
    building: ofKind("building"),
    viability: ofKind("viability"),
    professional: ofKind("professional"),
    safety: ofKind("safety"),
    questions: ofKind("questions"),
    experiments: ofKind("experiments"),
    conditions: ofKind("conditions"),
    conversation: ofKind("conversation"),
    sources: Object.fromEntries(words.sources),
  };
}
