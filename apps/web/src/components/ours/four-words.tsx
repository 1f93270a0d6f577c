/** Four words that both read aloud: the same on both screens, or a card came the wrong way. */

import { useState } from "preact/hooks";
import { ask } from "../../state/client.ts";
import { revision } from "../../state/session.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { words } from "../../words/index.ts";

/** The words and the two answers. */
export function FourWords({ name, isSure }: { name: string; isSure: boolean }) {
  const w = words.value.card;
  const answer = useAnswer("pairWords", {});
  const [differs, setDiffers] = useState(false);
  const list = answer.state === "here" && answer.value.kind === "words" ? answer.value.words : [];
  const same = async () => {
    await ask("pairSure", {});
    revision.value += 1;
  };
  return (
    <section class="stack">
      <h2>{w.wordsTitle}</h2>
      {isSure ? <p role="status">{w.sure(name)}</p> : <p>{w.wordsLead}</p>}
      <ol class="recovery four-words" lang="en">
        {list.map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      {isSure ? null : (
        <div class="row">
          <button type="button" class="button" onClick={same}>
            {w.same}
          </button>
          <button type="button" class="button quiet" onClick={() => setDiffers(true)}>
            {w.other}
          </button>
        </div>
      )}
      <p role="alert">{differs && !isSure ? w.differ : ""}</p>
    </section>
  );
}
