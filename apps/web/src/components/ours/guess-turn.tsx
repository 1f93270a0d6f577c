/** One person's turn: an own answer and a guess; skipping is as large as answering. */

import type { Given } from "../../views/guess.ts";
import { words } from "../../words/index.ts";
import { GuessRows } from "./guess-rows.tsx";
import { useArrival } from "./use-arrival.ts";

interface GuessTurnProps {
  readonly name: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly onGiven: (given: Given | null) => void;
}

/** Two rows and two ways on. */
export function GuessTurn({ name, question, answers, onGiven }: GuessTurnProps) {
  const w = words.value.guess;
  const line = useArrival<HTMLParagraphElement>();
  return (
    <section class="stack-wide">
      <p class="lead" ref={line} tabIndex={-1}>
        {w.turn(name)}
      </p>
      <p>{question}</p>
      <GuessRows answers={answers} done={w.done} onGiven={onGiven} onSkip={() => onGiven(null)} />
    </section>
  );
}
