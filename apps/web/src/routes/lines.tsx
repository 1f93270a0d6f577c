/** Lines: limits written in calm, looked at on their day; a picture with options, never a verdict. */

import { useState } from "preact/hooks";
import { LineReview } from "../components/line-review.tsx";
import { OwnMinimum } from "../components/own-minimum.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { type, typedIn } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import { dayWord, words } from "../words/index.ts";

/** The screen. */
export function LinesScreen() {
  const w = words.value.lines;
  const answer = useAnswer("lines", {});
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const lines = answer.state === "here" ? answer.value : [];
  const open = lines.find((line) => line.id === opened);
  if (open) return <LineReview line={open} onDone={() => setOpened(undefined)} />;
  return (
    <Screen title={w.title} lead={w.lead} back={{ href: "/mine", name: words.value.mine.title }}>
      <div class="stack-wide">
        {lines.length === 0 ? <p>{w.none}</p> : null}
        {lines.length > 0 ? (
          <ul class="list">
            {lines.map((line) => (
              <li key={line.id}>
                {line.text}
                <br />
                <span class="small">
                  {line.isClosed ? w.closed : line.isDue ? w.due : w.on(dayWord(line.due, "long"))}
                </span>{" "}
                {line.isClosed ? null : (
                  <button type="button" class="link" onClick={() => setOpened(line.id)}>
                    {w.look}
                  </button>
                )}
              </li>
            ))}
          </ul>
        ) : null}
        <NewLine />
        <OwnMinimum />
      </div>
    </Screen>
  );
}

function NewLine() {
  const w = words.value.lines;
  const text = typedIn("line") ?? "";
  const [review, setReview] = useState("");
  const add = async (event: Event) => {
    event.preventDefault();
    const line = await ask("newId", {});
    nowOpen(await ask("note", { act: { kind: "line", line, text: text.trim(), review } }));
    type("line", undefined);
    setReview("");
  };
  return (
    <form class="stack" onSubmit={add}>
      <label class="field">
        <span>{w.text}</span>
        <textarea
          autocomplete="off"
          spellcheck={false}
          class="text"
          maxLength={500}
          value={text}
          onInput={(event) => type("line", (event.currentTarget as HTMLTextAreaElement).value)}
        />
      </label>
      <p class="small">{w.example}</p>
      <label class="field">
        <span>{w.review}</span>
        <input
          autocomplete="off"
          class="text"
          type="date"
          value={review}
          onInput={(event) => setReview((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <button type="submit" class="button" disabled={text.trim() === "" || review === ""}>
        {w.add}
      </button>
    </form>
  );
}
