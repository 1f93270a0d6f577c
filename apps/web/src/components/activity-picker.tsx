/** One thing to do together, and another one when it does not fit. */

import { useState } from "preact/hooks";
import { words } from "../words/index.ts";

/** The picker; each idea comes once before any comes again. */
export function ActivityPicker() {
  const w = words.value.practice;
  const [at, setAt] = useState(() => new Date().getDate() % w.ideas.length);
  return (
    <section class="well stack">
      <h2>{w.pick}</h2>
      <p class="lead" aria-live="polite">
        {w.ideas[at]}
      </p>
      <p class="small">{w.pickMore}</p>
      <button type="button" class="button quiet" onClick={() => setAt((at + 1) % w.ideas.length)}>
        {w.pickNext}
      </button>
    </section>
  );
}
