/** Finds entries of the knowledge by kind and id, with their words. */

import type {
  CountryHelp,
  EntryKind,
  EntryText,
  Grade,
  Knowledge,
  SourceEntry,
  Texts,
} from "@ebb/knowledge";

/** An entry of any kind. */
export interface KnowledgeEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly grade: Grade | null;
  readonly entry: object;
  readonly text: EntryText | null;
}

/** Kinds that can be listed, in order; rules for drafts are not read one by one. */
export const listedKinds = [
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
  "help-lines",
  "sources",
] as const satisfies readonly EntryKind[];

/** All entries of one kind, in the order of the folder. */
export function entriesOf(
  kind: (typeof listedKinds)[number],
  knowledge: Knowledge,
  texts: Texts,
): readonly KnowledgeEntry[] {
  if (kind === "sources") return knowledge.sources.map(sourceEntry);
  if (kind === "help-lines") return knowledge.help_lines.map((help) => helpEntry(help, texts));
  return knowledge[kind].map((entry) => {
    const text = texts[kind][entry.id] ?? null;
    const grade = "grade" in entry ? entry.grade : null;
    return { id: entry.id, kind, name: text?.name ?? entry.id, grade, entry, text };
  });
}

/** The kind that a word names, in the plural or the singular. */
export function kindNamed(word: string): (typeof listedKinds)[number] | undefined {
  return listedKinds.find((kind) => kind === word || kind === `${word}s`);
}

/**
 * The entry with this id, or with this code of the inventory (R4); case does not matter. An id that has
 * moved leads to what it became.
 */
export function findEntry(
  word: string,
  knowledge: Knowledge,
  texts: Texts,
): KnowledgeEntry | undefined {
  const id = word.toLowerCase();
  const target = knowledge.redirects.find((redirect) => redirect.id === id)?.to[0] ?? id;
  const entries = listedKinds.flatMap((kind) => entriesOf(kind, knowledge, texts));
  const codes = ({ entry }: KnowledgeEntry) =>
    "inventory" in entry ? (entry.inventory as readonly string[]) : [];
  return (
    entries.find((found) => found.id === target) ??
    entries.find((found) => codes(found).some((code) => code.toLowerCase() === id))
  );
}

/** Sources that an entry names, itself and in its signs, each once. */
export function sourcesOf(entry: object, knowledge: Knowledge): readonly SourceEntry[] {
  const { sources = [], signs = [] } = entry as {
    sources?: readonly string[];
    signs?: readonly { sources: readonly string[] }[];
  };
  const ids = new Set([...sources, ...signs.flatMap((sign) => sign.sources)]);
  return knowledge.sources.filter((source) => ids.has(source.id));
}

function sourceEntry(entry: SourceEntry): KnowledgeEntry {
  return { id: entry.id, kind: "sources", name: entry.cite, grade: null, entry, text: null };
}

function helpEntry(entry: CountryHelp, texts: Texts): KnowledgeEntry {
  const name = entry.names[texts.language] ?? entry.names["en"] ?? entry.id;
  return { id: entry.id, kind: "help-lines", name, grade: null, entry, text: null };
}
