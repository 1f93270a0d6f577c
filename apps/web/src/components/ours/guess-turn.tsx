/** One person's turn: an own answer and a guess; skipping is as large as answering. */

import { useState } from "preact/hooks";
import type { Given } from "../../views/guess.ts";
import { words } from "../../words/index.ts";
import { ChoiceRow } from "../choice-row.tsx";
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
  const [mine, setMine] = useState<string | undefined>(undefined);
  const [theirs, setTheirs] = useState<string | undefined>(undefined);
  const choices = Object.fromEntries(answers.map((answer, at) => [`at${at}`, answer]));
  const at = (id: string) => Number(id.slice(2));
  return (
    <section class="stack-wide">
      <p class="lead" ref={line} tabIndex={-1}>
        {w.turn(name)}
      </p>
      <p>{question}</p>
      <ChoiceRow legend={w.mine} choices={choices} value={mine} onChoose={setMine} />
      <ChoiceRow legend={w.theirs} choices={choices} value={theirs} onChoose={setTheirs} />
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={mine === undefined || theirs === undefined}
          onClick={() =>
            onGiven(
              mine === undefined || theirs === undefined
                ? null
                : { mine: at(mine), theirs: at(theirs) },
            )
          }
        >
          {w.done}
        </button>
        <button type="button" class="button quiet" onClick={() => onGiven(null)}>
          {w.skip}
        </button>
      </div>
    </section>
  );
}
