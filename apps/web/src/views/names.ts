/** How the two people are called on screen: the reader is "you", a nameless person gets a plain word. */

import type { PartnerId, Reading } from "@ebb/core";
import type { Language } from "@ebb/words";

/** Names as a view carries them. */
export interface ViewNames {
  readonly a: string;
  readonly b: string;
  readonly reader: PartnerId | null;
}

const nameless: Readonly<Record<Language, string>> = {
  en: "the other",
  de: "die andere Person",
};

/** The reading with a plain word in place of a name that was never given, for sentences about people. */
export function named(reading: Reading, language: Language): Reading {
  const { people } = reading;
  if (people.a !== "" && people.b !== "") return reading;
  const of = (person: PartnerId) => people[person] || nameless[language];
  return { ...reading, people: { ...people, a: of("a"), b: of("b") } };
}

/** Screen names of both. */
export function screenNames(
  names: ViewNames,
  plain: { readonly you: string; readonly other: string },
): { a: string; b: string } {
  const of = (person: PartnerId) => {
    if (names.reader === person) return plain.you;
    return names[person] || (names.reader ? plain.other : person.toUpperCase());
  };
  return { a: of("a"), b: of("b") };
}
