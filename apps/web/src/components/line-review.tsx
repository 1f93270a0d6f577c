/** A line looked at: what was written, the picture with both sides, options with their grade. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { ReviewView } from "../views/review.ts";
import { dayWord, eventWord, language, words } from "../words/index.ts";
import type { LineView } from "../worker/protocol.ts";
import { Screen } from "./screen.tsx";

interface LineReviewProps {
  readonly line: LineView;
  readonly onDone: () => void;
}

/** The review of one line. */
export function LineReview({ line, onDone }: LineReviewProps) {
  const w = words.value.lines;
  const answer = useAnswer("review", { language: language.value });
  if (answer.state !== "here") return <Screen title={w.pictureTitle} />;
  const view = answer.value;
  const picture = view.picture ?? "too_early";
  if (!view.isOpen)
    return (
      <Screen title={w.pictureTitle} lead={w.notYet(dayWord(view.nextLook ?? "", "long"))}>
        <p>{w.youSaid(line.text)}</p>
        <button type="button" class="button quiet" onClick={onDone}>
          {w.back}
        </button>
      </Screen>
    );
  return (
    <Screen title={w.pictureTitle} lead={w.pictures[picture]}>
      <div class="stack-wide">
        <section class="stack">
          <p>{w.youSaid(line.text)}</p>
          <p class="small">{w.noVerdict}</p>
          {picture === "unsafe" ? (
            <p>
              <a class="button" href="/care">
                {words.value.safe.help}
              </a>
            </p>
          ) : null}
        </section>
        <BothSides view={view} />
        <Options view={view} />
        {picture === "unsafe" ? (
          // A look that danger opened is written down nowhere: its day alone would tell.
          <p>
            <button type="button" class="button quiet" onClick={onDone}>
              {w.back}
            </button>
          </p>
        ) : (
          <Choice line={line} picture={picture} onDone={onDone} />
        )}
      </div>
    </Screen>
  );
}

/** The criteria with their state, and beside them what speaks on the other side. */
function BothSides({ view }: { view: ReviewView }) {
  const w = words.value.lines;
  if (view.criteria.length === 0) return null;
  return (
    <section class="stack">
      <h2>{w.criteria}</h2>
      <p class="small">{w.convention}</p>
      <ul class="list">
        {view.criteria.map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong>: {w.holds[one.holds]}
            <br />
            <span class="small">{one.text}</span>
          </li>
        ))}
      </ul>
      <h2>{w.otherSide}</h2>
      {view.counterweights.length === 0 ? (
        <p>{w.noOtherSide}</p>
      ) : (
        <ul class="bullets">
          {view.counterweights.map((id) => (
            <li key={id}>{w.counterweights[id] ?? eventWord(id)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Options({ view }: { view: ReviewView }) {
  const w = words.value;
  return (
    <section class="stack">
      <h2>{w.lines.options}</h2>
      <ul class="list">
        {view.options.map((one) => (
          <li key={one.id}>
            <a href={`/library?entry=${one.id}`}>{one.name}</a>
            {one.grade ? " " : null}
            {one.grade ? (
              <span class="small">
                {w.next.grade}: {one.grade}
              </span>
            ) : null}
            <br />
            {one.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps extends LineReviewProps {
  readonly picture: string;
}

function Choice({ line, picture, onDone }: ChoiceProps) {
  const w = words.value.lines;
  const [next, setNext] = useState("");
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
  const options = Object.keys(w.option);
  return (
    <section class="stack">
      <h2>{w.mine}</h2>
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
      <div class="choices">
        {options.map((option) => (
          <button type="button" class="choice" key={option} onClick={choose(option)}>
            {w.option[option]}
          </button>
        ))}
      </div>
    </section>
  );
}
