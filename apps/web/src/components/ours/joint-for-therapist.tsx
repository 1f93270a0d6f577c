/** Both on the page for a therapist: only where both released their days to it; otherwise nothing, and no word of it. */

import { LoopChart } from "../../charts/loop-chart.tsx";
import { TideChart } from "../../charts/tide-chart.tsx";
import { useAnswer } from "../../state/use-answer.ts";
import { language, words } from "../../words/index.ts";

/** The section. */
export function JointForTherapist() {
  const w = words.value.both;
  const joint = useAnswer("jointForTherapist", { language: language.value });
  if (joint.state !== "here" || joint.value === null) return null;
  const { names, pattern, loop, tide, basis } = joint.value;
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
