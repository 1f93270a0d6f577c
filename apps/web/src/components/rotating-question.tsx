/** One question, chosen by what its answer would settle; skipping has the same size. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { language, words } from "../words/index.ts";

/** Nothing when there is no question today. */
export function RotatingQuestion() {
  const w = words.value.checkIn;
  const answer = useAnswer("question", { language: language.value });
  if (answer.state !== "here" || answer.value === null) return null;
  const { id, text, choices } = answer.value;
  const say = (value: string | null) => async () => {
    nowOpen(await ask("note", { act: { kind: "answer", id, value } }));
  };
  return (
    <section class="stack">
      <h2>{w.question}</h2>
      <p>{text}</p>
      <div class="chips">
        {choices.map((choice) => (
          <button type="button" class="chip" key={choice.id} onClick={say(choice.id)}>
            {choice.name}
          </button>
        ))}
        <button type="button" class="chip" onClick={say(null)}>
          {w.skip}
        </button>
      </div>
    </section>
  );
}
