/** The private questions: answered in memory only, every one can be skipped. */

import type { GateAnswer, GateState } from "@ebb/core";
import { useState } from "preact/hooks";
import { ByMyself } from "../components/by-myself.tsx";
import { ChoiceRow } from "../components/choice-row.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { revision } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function FeelingSafeScreen() {
  const w = words.value.safe;
  const questions = useAnswer("safeQuestions", { language: language.value });
  const [answers, setAnswers] = useState<Readonly<Record<string, GateAnswer>>>({});
  const [state, setState] = useState<GateState | undefined>(undefined);
  const done = async () => {
    setState(await ask("answerSafe", { answers }));
    revision.value += 1;
  };
  if (state)
    return (
      <Screen
        key={state}
        title={w.title}
        lead={w[state]}
        back={{ href: "/mine", name: words.value.mine.title }}
      >
        <div class="stack-wide">
          <p>
            <a class="button quiet" href="/care">
              {w.help}
            </a>
          </p>
          <p class="small">{w.unknown}</p>
          <section class="stack">
            {state === "raised" ? <p>{w.propose}</p> : null}
            <ByMyself />
          </section>
        </div>
      </Screen>
    );
  return (
    <Screen title={w.title} lead={w.lead} back={{ href: "/mine", name: words.value.mine.title }}>
      <div class="stack-wide">
        <p class="small">{w.kept}</p>
        {questions.state === "here"
          ? questions.value.map((question) => (
              <ChoiceRow
                key={question.field}
                legend={question.text}
                choices={{ yes: w.yes, no: w.no, unanswered: w.skip }}
                value={answers[question.field]}
                onChoose={(value) =>
                  setAnswers({ ...answers, [question.field]: value as GateAnswer })
                }
              />
            ))
          : null}
        <p>
          <button type="button" class="button" onClick={done}>
            {w.done}
          </button>
        </p>
      </div>
    </Screen>
  );
}
