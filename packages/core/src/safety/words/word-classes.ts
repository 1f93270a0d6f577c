/**
 * Word classes of a language, as data: words that do the same work in a sentence (`insult`, `harm`,
 * `kin`), the small words that are kept as they are, and who is meant by a pronoun.
 */

import type { Stem } from "./stem.ts";

/** Classes ready for look-up; every word is in lower case, in its plain form. */
export interface WordClasses {
  readonly stem: Stem;
  /** Classes of a word or of its stem, the leading one first. */
  readonly classesOf: (word: string) => readonly string[];
  /** Small words that stay as they are in a frame. */
  readonly small: ReadonlySet<string>;
  /** Words that a frame leaves out, such as "really". */
  readonly filler: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  /** Pronoun → `I`, `YOU`, `WE`, `THEY`, `IT`. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Pronouns that can be the subject. */
  readonly subject: ReadonlySet<string>;
}

const personPrefix = "person_";
const ownLists = ["small", "filler", "negation", "modal", "joining", "subject", "irregular"];

/** Prepares the lists of an entry of kind `classes`; `irregular` holds pairs such as "forgot forget". */
export function prepareWordClasses(
  lists: Readonly<Record<string, readonly string[]>>,
  shorten: Stem,
): WordClasses {
  const set = (name: string) => new Set(lists[name] ?? []);
  const small = set("small");
  const stem = stemWith(lists["irregular"] ?? [], small, shorten);
  const byWord = new Map<string, string[]>();
  const personOf = new Map<string, string>();
  for (const [name, words] of Object.entries(lists)) {
    if (ownLists.includes(name)) continue;
    if (name.startsWith(personPrefix)) {
      for (const word of words) personOf.set(word, name.slice(personPrefix.length).toUpperCase());
      continue;
    }
    for (const word of words.flatMap((one) => [one, stem(one)])) {
      const known = byWord.get(word) ?? [];
      if (!known.includes(name)) byWord.set(word, [...known, name]);
    }
  }
  return {
    stem,
    classesOf: (word) => byWord.get(word) ?? byWord.get(stem(word)) ?? [],
    small,
    filler: set("filler"),
    negation: set("negation"),
    modal: set("modal"),
    joining: set("joining"),
    personOf,
    subject: set("subject"),
  };
}

/** Small words stay; irregular forms take the stem of their word; a possessive loses its ending. */
function stemWith(irregular: readonly string[], small: ReadonlySet<string>, shorten: Stem): Stem {
  const pairs = irregular.map((pair) => pair.split(" "));
  const baseOf = new Map(pairs.map(([form = "", base = ""]) => [form, base]));
  const cut = (word: string) => (small.has(word) ? word : shorten(word));
  return (word) => cut(baseOf.get(word) ?? word.replace(/['’]s?$/u, ""));
}
