/** Questions of guess-then-reveal by file, and what one person locks. */

/** The questions of version 1, in the order of their slots; each has five answers, 0 to 4. */
export const guessQuestions = ["close", "time", "own", "hard"] as const;

/** One of them. */
export type GuessQuestion = (typeof guessQuestions)[number];

/** What one person locked: an own answer, and a guess of the other's. `id`: 16 hex digits, drawn for it. */
export interface LockedGuess {
  readonly id: string;
  readonly mine: number;
  readonly theirs: number;
}
