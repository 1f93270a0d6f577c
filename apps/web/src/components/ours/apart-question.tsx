/** One question of guess-then-reveal by file: to be answered, locked, or shown with both answers. */

import type { GuessQuestion } from "@ebb/platform";
import { useState } from "preact/hooks";
import type { Given } from "../../views/guess.ts";
import type { ApartQuestion } from "../../views/guess-apart.ts";
import { words } from "../../words/index.ts";
import { BothSaid } from "./both-said.tsx";
import { GuessRows } from "./guess-rows.tsx";

interface ApartQuestionProps {
  readonly one: ApartQuestion;
  readonly names: { readonly a: string; readonly b: string };
  readonly onLock: (question: GuessQuestion, given: Given) => void;
  readonly onDrop: (question: GuessQuestion) => void;
}

/** The question with what can be done. */
export function ApartQuestionCard({ one, names, onLock, onDrop }: ApartQuestionProps) {
  const w = words.value.guess;
  const { question, isLocked, shown } = one;
  const answers = w.answers[question] ?? [];
  const [isAgain, setIsAgain] = useState(false);
  const lock = (given: Given) => {
    setIsAgain(false);
    onLock(question, given);
  };
  if (!isLocked || isAgain)
    return (
      <details>
        <summary>{w.questions[question]}</summary>
        <GuessRows answers={answers} done={w.lock} onGiven={lock} />
      </details>
    );
  return (
    <section class="stack">
      <h2>{w.questions[question]}</h2>
      {shown ? <BothSaid shown={shown} names={names} answers={answers} /> : <p>{w.locked}</p>}
      <p class="row small">
        {shown ? (
          <button type="button" class="link" onClick={() => setIsAgain(true)}>
            {w.anew}
          </button>
        ) : null}
        <button type="button" class="link" onClick={() => onDrop(question)}>
          {w.drop}
        </button>
      </p>
    </section>
  );
}
