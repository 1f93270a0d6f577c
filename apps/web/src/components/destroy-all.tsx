/** Deleting everything: asked twice, then looked at again. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { closeRecord } from "../state/session.ts";
import { words } from "../words/index.ts";

/** The worker's answer where two people's records lie here and none is open. */
const whoseIsNotSaid = -2;

/** The way to the end of the record. */
export function DestroyAll() {
  const w = words.value.mine;
  const [stage, setStage] = useState<"rest" | "sure" | "done" | "busy" | "which">("rest");
  const destroy = async () => {
    const left = await ask("destroy", {});
    await closeRecord();
    setStage(left === 0 ? "done" : left === whoseIsNotSaid ? "which" : "busy");
  };
  return (
    <section class="stack">
      <h2>{w.destroy}</h2>
      <p>{w.destroyMore}</p>
      <div class="row" aria-live="polite">
        {stage === "rest" ? (
          <button type="button" class="button quiet" onClick={() => setStage("sure")}>
            {w.destroy}
          </button>
        ) : null}
        {stage === "sure" ? (
          <>
            <button type="button" class="button" onClick={destroy}>
              {w.destroySure}
            </button>
            <button type="button" class="button quiet" onClick={() => setStage("rest")}>
              {w.cancel}
            </button>
          </>
        ) : null}
        {stage === "done" ? <p>{w.destroyed}</p> : null}
        {stage === "which" ? <p>{words.value.ours.place.which}</p> : null}
        {stage === "busy" ? <p>{words.value.keep.busy}</p> : null}
      </div>
    </section>
  );
}
