/**
 * Guess, then look: each gives an answer of one's own and a guess of the other's; nothing is shown unless
 * both gave all of it. Whoever skips, and whoever does not, the screen says the same. Pure.
 */

/** What one person gave: indexes into the answers of the question. */
export interface Given {
  readonly mine: number;
  readonly theirs: number;
}

/** What is shown at the end; null when not both answered. */
export interface Revealed {
  readonly a: Given;
  readonly b: Given;
}

/** Both, or nothing. */
export function revealed(a: Given | null, b: Given | null): Revealed | null {
  return a !== null && b !== null ? { a, b } : null;
}
