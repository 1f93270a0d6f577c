/** An own answer and a guess of the other's, as two rows of choices; done once both are chosen. */

import { useState } from "preact/hooks";
import type { Given } from "../../views/guess.ts";
import { words } from "../../words/index.ts";
import { ChoiceRow } from "../choice-row.tsx";

interface GuessRowsProps {
  readonly answers: readonly string[];
  /** What the button says that gives both. */
  readonly done: string;
  readonly onGiven: (given: Given) => void;
  readonly onSkip?: () => void;
}

/** The rows and the ways on. */
export function GuessRows({ answers, done, onGiven, onSkip }: GuessRowsProps) {
  const w = words.value.guess;
  const [mine, setMine] = useState<string | undefined>(undefined);
  const [theirs, setTheirs] = useState<string | undefined>(undefined);
  const choices = Object.fromEntries(answers.map((answer, at) => [`at${at}`, answer]));
  const at = (id: string) => Number(id.slice(2));
  const give = () => {
    if (mine !== undefined && theirs !== undefined) onGiven({ mine: at(mine), theirs: at(theirs) });
  };
  return (
    <div class="stack-wide">
      <ChoiceRow legend={w.mine} choices={choices} value={mine} onChoose={setMine} />
      <ChoiceRow legend={w.theirs} choices={choices} value={theirs} onChoose={setTheirs} />
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={mine === undefined || theirs === undefined}
          onClick={give}
        >
          {done}
        </button>
        {onSkip ? (
          <button type="button" class="button quiet" onClick={onSkip}>
            {w.skip}
          </button>
        ) : null}
      </div>
    </div>
  );
}
