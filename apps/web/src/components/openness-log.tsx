/** Small openness that was noticed, and the thank you for it; no content, only that it was. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { dayWord, words } from "../words/index.ts";

/** The list with its button. */
export function OpennessLog() {
  const w = words.value.practice;
  const answer = useAnswer("openness", {});
  const notes = answer.state === "here" ? answer.value : [];
  const say = async (id: string, value: string) =>
    nowOpen(await ask("note", { act: { kind: "answer", id, value } }));
  const add = async () => say(`openness ${(await ask("now", {})).at.slice(0, 16)}`, "noticed");
  return (
    <section class="stack">
      <h2>{w.log}</h2>
      <p class="small">{w.logMore}</p>
      <button type="button" class="button quiet" onClick={add}>
        {w.logAdd}
      </button>
      {notes.length === 0 ? <p class="small">{w.logNone}</p> : null}
      <ul class="list">
        {notes.map((note) => (
          <li key={note.id}>
            {dayWord(note.date)}{" "}
            {note.isOpen ? (
              <button type="button" class="link" onClick={() => say(note.id, "thanked")}>
                {w.logThanked}
              </button>
            ) : (
              <span class="small">{note.isThanked ? w.logDone : w.logPast}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
