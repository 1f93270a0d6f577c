/** Both on the page for a therapist: only where both released their days to it; otherwise nothing, and no word of it. */

import { LoopChart } from "../../charts/loop-chart.tsx";
import { TideChart } from "../../charts/tide-chart.tsx";
import type { BothOnPage } from "../../views/both-on-page.ts";
import { words } from "../../words/index.ts";

/** The section. */
export function JointForTherapist({ both }: { both: BothOnPage }) {
  const w = words.value.both;
  const { pattern, loop, tide, basis } = both;
  const names = {
    a: both.names.a || words.value.turns.one,
    b: both.names.b || words.value.turns.two,
  };
  return (
    <section class="stack">
      <h2>{w.forTherapist}</h2>
      {pattern ? <p>{w.pattern[pattern]}</p> : null}
      <p class="small">
        {w.basis(names.a, basis.own)} · {w.basis(names.b, basis.other)}
      </p>
      <LoopChart view={loop} names={names} />
      {tide ? <TideChart view={tide} names={names} at={undefined} onEbb={() => undefined} /> : null}
    </section>
  );
}
