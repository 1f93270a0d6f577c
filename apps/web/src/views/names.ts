/** How the two people are called on screen: the reader is "you", a nameless person gets a plain word. */

import type { PartnerId } from "@ebb/core";

/** Names as a view carries them. */
export interface ViewNames {
  readonly a: string;
  readonly b: string;
  readonly reader: PartnerId | null;
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
