/**
 * Every entry has words in every language, with the fields that its kind needs; and no words stand
 * without an entry. Conversation rules are in one language each.
 */

import type { Draft } from "../compile/draft.ts";
import type { EntryKind } from "../schema.ts";
import type { EntryText } from "../words.ts";
import { eachEntry } from "./each-entry.ts";
import { eachEntryWords } from "./each-text.ts";
import type { LintRule, Report } from "./rule.ts";

const withoutWords: ReadonlySet<EntryKind> = new Set(["help-lines", "sources", "conversation"]);

const needed: Readonly<Partial<Record<EntryKind, readonly (keyof EntryText)[]>>> = {
  dynamics: ["evidence", "ebb"],
  reasons: ["evidence"],
  responses: ["good_for", "not_when", "evidence", "steps"],
  building: ["good_for", "not_when", "evidence", "steps"],
  professional: ["good_for", "not_when", "evidence", "steps"],
  viability: ["evidence"],
  experiments: ["not_when", "evidence", "steps"],
};

/** Rule: every entry has its words in every language. */
export const textComplete: LintRule = {
  name: "text-complete",
  about: "every entry has its words in every language",
  check: (draft) => [...missingWords(draft), ...missingFields(draft), ...orphans(draft)],
};

function missingWords(draft: Draft): readonly Report[] {
  const languages = draft.root.about?.languages ?? [...draft.texts.keys()];
  return eachEntry(draft)
    .filter(({ kind }) => !withoutWords.has(kind))
    .flatMap(({ kind, file, entry }) =>
      languages
        .filter((language) => !draft.texts.get(language)?.entries.get(kind)?.has(entry.id))
        .map((language) => ({ file, id: entry.id, message: `no words in ${language}` })),
    );
}

function missingFields(draft: Draft): readonly Report[] {
  return eachEntryWords(draft).flatMap(({ kind, id, file, words }) => {
    const entry = [...draft.entries[kind].values()].find((placed) => placed.entry.id === id)?.entry;
    if (entry === undefined || ("grade" in entry && entry.grade === "X")) return [];
    const fields = (needed[kind] ?? []).filter((field) => words[field] === undefined);
    return [
      ...fields.map((field) => ({ file, id, message: `no field ${field}` })),
      ...missingLabels(entry, words).map((label) => ({ file, id, message: `no label ${label}` })),
    ];
  });
}

/** Labels for the signs and causes of a reason, the tag, and the options of a question. */
function missingLabels(entry: object, words: EntryText): readonly string[] {
  const {
    signs = [],
    causes = [],
    options = [],
    range,
    status,
  } = entry as {
    signs?: readonly { id: string }[];
    causes?: readonly string[];
    options?: readonly { id: string }[];
    range?: readonly number[];
    status?: string;
  };
  const isScale = range !== undefined && status !== "event";
  const labels = [
    ...signs.map(({ id }) => id),
    ...causes,
    ...options.map(({ id }) => id),
    ...(isScale ? ["low", "middle", "high"] : []),
    ...("answers" in entry && status !== "refuted" ? ["tag"] : []),
  ];
  const asks = range !== undefined || options.length > 0;
  return [
    ...labels.filter((label) => words.labels?.[label] === undefined),
    ...(asks && words.question === undefined ? ["question"] : []),
    ...(status === "rotating" && words.ask === undefined ? ["ask"] : []),
    ...(status === "gate" && words.question === undefined ? ["question"] : []),
  ];
}

function orphans(draft: Draft): readonly Report[] {
  return eachEntryWords(draft)
    .filter(({ kind, id }) => !new Set<string>(draft.entries[kind].keys()).has(id))
    .map(({ file, id }) => ({ file, id, message: "words without an entry" }));
}
