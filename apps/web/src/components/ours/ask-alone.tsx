/** The private questions before the first file and every eight weeks, each person alone. */

import type { GateAnswer, GateState } from "@ebb/core";
import { useState } from "preact/hooks";
import { ask } from "../../state/client.ts";
import { revision } from "../../state/session.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { language, words } from "../../words/index.ts";
import { ChoiceRow } from "../choice-row.tsx";
import { Screen } from "../screen.tsx";

/** The questions; afterwards what Ebb says, and the way on, which is the same whatever was answered. */
export function AskAlone({ onDone }: { onDone: () => void }) {
  const w = words.value;
  const questions = useAnswer("safeQuestions", { language: language.value });
  const [answers, setAnswers] = useState<Readonly<Record<string, GateAnswer>>>({});
  const [state, setState] = useState<GateState | undefined>(undefined);
  const done = async () => setState(await ask("askAlone", { answers }));
  const goOn = () => {
    revision.value += 1;
    onDone();
  };
  if (state)
    return (
      <Screen key="said" title={w.alone.title} lead={w.safe[state]}>
        <div class="row">
          <button type="button" class="button" onClick={goOn}>
            {w.alone.goOn}
          </button>
          <a class="button quiet" href="/care">
            {w.safe.help}
          </a>
        </div>
      </Screen>
    );
  return (
    <Screen key="ask" title={w.alone.title} lead={w.safe.lead}>
      <div class="stack-wide">
        <p>{w.alone.why}</p>
        <p class="small">{w.safe.kept}</p>
        {questions.state === "here"
          ? questions.value.map((question) => (
              <ChoiceRow
                key={question.field}
                legend={question.text}
                choices={{ yes: w.safe.yes, no: w.safe.no, unanswered: w.safe.skip }}
                value={answers[question.field]}
                onChoose={(value) =>
                  setAnswers({ ...answers, [question.field]: value as GateAnswer })
                }
              />
            ))
          : null}
        <p>
          <button type="button" class="button" onClick={done}>
            {w.safe.done}
          </button>
        </p>
      </div>
    </Screen>
  );
}
