/** Small openness: one sentence, private first; shared one at a time, if at all. */

import { OursPage, WhenClear } from "../../components/ours/ours-page.tsx";
import { ask } from "../../state/client.ts";
import { nowOpen } from "../../state/session.ts";
import { type, typedIn } from "../../state/typed.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { OursView } from "../../views/ours.ts";
import { dayWord, words } from "../../words/index.ts";

const shown = 5;

/** The screen. */
export function OpeningsScreen() {
  const w = words.value.openings;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => (
        <WhenClear view={view}>
          <Openings view={view} />
        </WhenClear>
      )}
    </OursPage>
  );
}

function Openings({ view }: { view: OursView }) {
  const w = words.value.openings;
  const sources = useAnswer("shareSources", {});
  const text = typedIn("opening") ?? "";
  const notes = sources.state === "here" ? sources.value.notes.slice(0, shown) : [];
  const keep = async (event: Event) => {
    event.preventDefault();
    nowOpen(await ask("note", { act: { kind: "note", text: text.trim() } }));
    type("opening", undefined);
  };
  return (
    <div class="stack-wide">
      <ul class="bullets">
        {w.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <form class="stack" onSubmit={keep}>
        <label class="field">
          <span>{w.text}</span>
          <textarea
            autocomplete="off"
            spellcheck={false}
            class="text"
            maxLength={300}
            value={text}
            onInput={(event) => type("opening", (event.currentTarget as HTMLTextAreaElement).value)}
          />
        </label>
        <button type="submit" class="button" disabled={text.trim() === ""}>
          {w.keep}
        </button>
      </form>
      {notes.length > 0 ? (
        <section class="stack">
          <h2>{w.last}</h2>
          <p class="small">{w.rule}</p>
          <ul class="list">
            {notes.map((note) => (
              <li key={note.id}>
                <span class="small">{dayWord(note.date, "long")}</span>
                <br />
                <bdi class="given-text">{note.text}</bdi>{" "}
                {view.other?.isSure ? (
                  <a class="small" href={`/ours/share?note=${note.id}`}>
                    {w.give}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
