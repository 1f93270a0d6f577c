/** A line looked at: what was written, the picture of the last weeks, options. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";
import type { LineView } from "../worker/protocol.ts";
import { Screen } from "./screen.tsx";

interface LineReviewProps {
  readonly line: LineView;
  readonly onDone: () => void;
}

/** The review of one line. */
export function LineReview({ line, onDone }: LineReviewProps) {
  const w = words.value.lines;
  const answer = useAnswer("picture", {});
  const [next, setNext] = useState("");
  if (answer.state !== "here") return <Screen title={w.pictureTitle} />;
  const { picture } = answer.value;
  const choose = (choice: string) => async () => {
    const act = {
      kind: "line-review" as const,
      line: line.id,
      picture,
      choice,
      next_review: next === "" ? null : next,
      ...(choice === "close" ? { closed: true } : {}),
    };
    nowOpen(await ask("note", { act }));
    onDone();
  };
  const options = picture === "unsafe" ? ["support", "close"] : Object.keys(w.option);
  return (
    <Screen title={w.pictureTitle} lead={w.pictures[picture]}>
      <div class="stack">
        <p>{w.youSaid(line.text)}</p>
        <p class="small">{w.noVerdict}</p>
        {picture === "unsafe" ? (
          <p>
            <a href="/care">{words.value.safe.help}</a>
          </p>
        ) : null}
        <label class="field">
          <span>{w.nextReview}</span>
          <input
            autocomplete="off"
            class="text"
            type="date"
            value={next}
            onInput={(event) => setNext((event.currentTarget as HTMLInputElement).value)}
          />
        </label>
        <h2>{w.options}</h2>
        <div class="choices">
          {options.map((option) => (
            <button type="button" class="choice" key={option} onClick={choose(option)}>
              {w.option[option]}
            </button>
          ))}
        </div>
      </div>
    </Screen>
  );
}
