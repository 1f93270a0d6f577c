/**
 * The loop of both: one sentence that holds with the names swapped, how each answers the other, the way
 * back, who moves first, the course, and what one said beside what the other guessed. Until both have
 * released enough days it is the loop as drawn, and what is missing is said.
 */

import { LoopChart } from "../../charts/loop-chart.tsx";
import { TideChart } from "../../charts/tide-chart.tsx";
import { Gaps } from "../../components/ours/gaps.tsx";
import { OursPage } from "../../components/ours/ours-page.tsx";
import { useAnswer } from "../../state/use-answer.ts";
import type { JointView } from "../../views/joint.ts";
import type { OursView } from "../../views/ours.ts";
import { language, words } from "../../words/index.ts";

/** The screen. */
export function OurLoopScreen() {
  const w = words.value.both;
  return <OursPage title={w.title}>{(view) => <Both ours={view} />}</OursPage>;
}

function Both({ ours }: { ours: OursView }) {
  const w = words.value;
  const joint = useAnswer("joint", { language: language.value });
  if (joint.state === "failed") return <p>{w.shell.failed}</p>;
  if (joint.state === "waiting") return <p role="status">{w.shell.working}</p>;
  if (joint.value === null)
    return (
      <p>
        {w.both.noneYet} <a href="/ours/card">{w.ours.doors.card}</a>
      </p>
    );
  return <Joint view={joint.value} ours={ours} />;
}

function Joint({ view, ours }: { view: JointView; ours: OursView }) {
  const w = words.value.both;
  const names = { a: view.names.a || words.value.turns.one, b: view.names.b };
  const { own, other, need, isEnough } = view.basis;
  return (
    <div class="stack-wide">
      {view.pattern ? (
        <p class="lead">{w.pattern[view.pattern]}</p>
      ) : (
        <p>
          {w.missing(need)} {view.loop.drawn ? w.drawn : w.notDrawn}
        </p>
      )}
      <ul class="list">
        <li>{basisOf(names.a, own, need)}</li>
        <li>{basisOf(names.b, other, need)}</li>
      </ul>
      {isEnough || view.loop.drawn ? (
        <figure class="stack">
          <LoopChart view={view.loop} names={names} />
        </figure>
      ) : (
        <p>
          <a class="button quiet" href="/draw-loop">
            {words.value.loop.draw}
          </a>
        </p>
      )}
      {view.pattern ? <Told view={view} names={names} /> : null}
      {view.tide ? (
        <section class="stack">
          <h2>{w.course}</h2>
          <TideChart view={view.tide} names={names} at={undefined} onEbb={() => undefined} />
        </section>
      ) : null}
      {ours.gate === "clear" && view.gaps.length > 0 ? (
        <Gaps gaps={view.gaps} names={names} />
      ) : null}
    </div>
  );
}

/** How many days one has released, and how many are still missing. */
function basisOf(name: string, days: number, need: number): string {
  const w = words.value.both;
  return days < need ? w.basisMissing(name, days, need - days) : w.basis(name, days);
}

interface ToldProps {
  readonly view: JointView;
  readonly names: { readonly a: string; readonly b: string };
}

function Told({ view, names }: ToldProps) {
  const w = words.value.both;
  const { first } = view;
  const dots = first ? Math.round(20 * first.probability) : 0;
  return (
    <section class="stack">
      <ul class="list">
        {view.loop.sentences.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{first ? w.first(names[first.person], dots) : w.firstUnclear}</li>
      </ul>
      <p class="small">{words.value.loop.dotted}</p>
      <p class="small">{w.fit}</p>
    </section>
  );
}
