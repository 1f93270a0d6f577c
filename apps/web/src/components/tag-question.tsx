/** "What was this about?" at the end of an ebb: one tap, and skipping has the same size. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { TagAsk } from "../views/tag.ts";
import { dayWord, language, words } from "../words/index.ts";

/** The question. */
export function TagQuestion({ open }: { open: TagAsk }) {
  const w = words.value;
  const choices = useAnswer("tagChoices", { language: language.value });
  const tag = (reason: string) => async () => {
    const act = { kind: "tag" as const, person: "a", ebb: open.ebb, reason: reason as "other" };
    nowOpen(await ask("note", { act }));
  };
  const skip = async () => {
    nowOpen(await ask("note", { act: { kind: "answer", id: `tag ${open.ebb}`, value: null } }));
  };
  if (choices.state !== "here") return null;
  return (
    <section class="stack">
      <h2>{w.why.tag}</h2>
      <p class="small">
        {w.today.tagDays(dayWord(open.from), open.from === open.to ? "" : dayWord(open.to))}{" "}
        {w.ebb.aboutMore}
      </p>
      <div class="chips">
        {choices.value.map((choice) => (
          <button type="button" class="chip" key={choice.id} onClick={tag(choice.id)}>
            {choice.name}
          </button>
        ))}
        <button type="button" class="chip" onClick={skip}>
          {w.checkIn.skip}
        </button>
      </div>
    </section>
  );
}
