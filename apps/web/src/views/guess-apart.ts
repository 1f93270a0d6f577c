/**
 * Guess-then-reveal by file on screen: for each question whether one has locked an answer oneself, and
 * both answers once both answered. Whether the other has answered is in no field. Pure.
 */

import { type GuessingState, type GuessQuestion, guessQuestions } from "@ebb/platform";
import type { Given, Revealed } from "./guess.ts";

/** One question; `shown` holds both answers once both are here. */
export interface ApartQuestion {
  readonly question: GuessQuestion;
  readonly isLocked: boolean;
  readonly shown: Revealed | null;
}

/** All questions, in their order. */
export type ApartView = readonly ApartQuestion[];

/** Builds the view. */
export function apartView({ questions }: GuessingState): ApartView {
  return guessQuestions.map((question) => {
    const { locked, shown } = questions[question];
    const isBoth = locked !== undefined && shown !== undefined;
    return {
      question,
      isLocked: locked !== undefined,
      shown: isBoth ? { a: given(locked), b: given(shown) } : null,
    };
  });
}

const given = ({ mine, theirs }: Given): Given => ({ mine, theirs });
