/** Words for people, one catalogue a language, keyed by the ids of the entries. */

import type { EntryKind, Grade } from "./schema.ts";

/** Words of one entry in one language. Which fields are needed depends on the kind (lint `text-complete`). */
export interface EntryText {
  /** Title, at most 80 characters. */
  readonly name: string;
  /** What it is, to any reader, at most 300 characters. */
  readonly text: string;
  /** To the reader who reaches. */
  readonly reaches?: string;
  /** To the reader who steps back. */
  readonly steps_back?: string;
  /** What it is good for. */
  readonly good_for?: string;
  /** When it is not right. */
  readonly not_when?: string;
  /** What the evidence says, in plain words. */
  readonly evidence?: string;
  /** Where the articles are wrong, one-sided or dated, said kindly. */
  readonly note?: string;
  /** What Ebb does with it. */
  readonly ebb?: string;
  /** Things to do, in order. */
  readonly steps?: readonly string[];
  /** Question to the reader about themself. */
  readonly question?: string;
  /** The same, to be put to the other. */
  readonly ask?: string;
  /** Labels of answers, signs, causes or scale ends, by id. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a source measured, and what it does not show, in a language other than that of its file. */
export interface SourceText {
  readonly design: string;
  readonly sample: string | null;
  readonly measured: string;
  readonly not_shown: string;
}

/** All words of one language. */
export interface Texts {
  readonly language: string;
  readonly grades: Readonly<Record<Grade, { readonly name: string; readonly text: string }>>;
  readonly kinds: Readonly<Record<EntryKind, { readonly name: string; readonly text: string }>>;
  readonly dynamics: Readonly<Record<string, EntryText>>;
  readonly reasons: Readonly<Record<string, EntryText>>;
  readonly responses: Readonly<Record<string, EntryText>>;
  readonly building: Readonly<Record<string, EntryText>>;
  readonly viability: Readonly<Record<string, EntryText>>;
  readonly professional: Readonly<Record<string, EntryText>>;
  readonly safety: Readonly<Record<string, EntryText>>;
  readonly questions: Readonly<Record<string, EntryText>>;
  readonly experiments: Readonly<Record<string, EntryText>>;
  readonly conditions: Readonly<Record<string, EntryText>>;
  readonly conversation: Readonly<Record<string, EntryText>>;
  /** By source id; where an id is missing, the English of the source's own file holds. */
  readonly sources: Readonly<Record<string, SourceText>>;
}
