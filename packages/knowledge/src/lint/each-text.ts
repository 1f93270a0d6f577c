/** Walks over all words: every string with its language, kind, id and field. */

import type { Draft } from "../compile/draft.ts";
import type { EntryKind } from "../schema.ts";
import type { EntryText } from "../words.ts";

/** A string that a user reads. */
export interface Wording {
  readonly language: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly file: string;
  /** `text`, `steps.2`, `labels.low`. */
  readonly field: string;
  readonly text: string;
}

/** An entry's words in one language. */
export interface EntryWords {
  readonly language: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly file: string;
  readonly words: EntryText;
}

/** Words of every entry in every language. */
export function eachEntryWords(draft: Draft): readonly EntryWords[] {
  const all: EntryWords[] = [];
  for (const [language, texts] of draft.texts) {
    for (const [kind, entries] of texts.entries) {
      for (const [id, { file, entry }] of entries) {
        all.push({ language, kind, id, file, words: entry });
      }
    }
  }
  return all;
}

/** Every string of every entry. */
export function eachWording(draft: Draft): readonly Wording[] {
  return eachEntryWords(draft).flatMap(({ words, ...place }) =>
    stringsOf(words).map(([field, text]) => ({ ...place, field, text })),
  );
}

/** The strings of one entry with their field. */
export function stringsOf(words: EntryText): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([field, value]): [string, string][] => {
    if (typeof value === "string") return [[field, value]];
    return Object.entries(value as Record<string, string>).map(([key, text]) => [
      `${field}.${key}`,
      text,
    ]);
  });
}

/** Fields in which groups of people may be named, since they tell what was studied or written. */
export const populationFields: ReadonlySet<string> = new Set(["evidence", "note"]);
