/** The loop: as drawn by the person, and what the days say of it once that is earned. */

import { LoopChart } from "../charts/loop-chart.tsx";
import { LoopTable } from "../components/loop-table.tsx";
import { OursLoopLink } from "../components/ours/ours-loop-link.tsx";
import { Plane } from "../components/plane.tsx";
import { SavePicture } from "../components/save-picture.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { LoopView } from "../views/loop.ts";
import { screenNames } from "../views/names.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function LoopScreen() {
  const answer = useAnswer("loop", { language: language.value });
  const w = words.value;
  if (answer.state === "here") return <Loop view={answer.value} />;
  return <Screen title={w.loop.title} lead={answer.state === "failed" ? w.shell.failed : ""} />;
}

function Loop({ view }: { view: LoopView }) {
  const w = words.value;
  const names = screenNames(view.names, w.shell);
  const back = { href: "/tide", name: w.shell.tide };
  return (
    <Screen title={w.loop.title} lead={leadOf(view)} back={back}>
      <div class="wide">
        <div class="stack">
          <figure class="stack">
            <LoopChart view={view} names={names} />
            <SavePicture name="ebb-loop" />
          </figure>
          <p class="small">{view.drawn ? w.loop.yours : w.loop.none}</p>
          <p>
            <a class="button quiet" href="/draw-loop">
              {view.drawn ? w.loop.drawAgain : w.loop.draw}
            </a>
          </p>
          <OursLoopLink />
        </div>
        <aside class="evidence stack">
          <h2>{w.loop.earnTitle}</h2>
          <WhatDaysSay view={view} names={names} />
        </aside>
      </div>
      <div class="after">
        <Plane />
      </div>
    </Screen>
  );
}

function leadOf(view: LoopView): string | undefined {
  const w = words.value.loop;
  const { drawn } = view;
  // Without a drawing of one's own the first thing that the days say stands over the chart.
  if (!drawn) return view.arrows.length > 0 ? view.sentences[0] : undefined;
  return w.sentence(
    w.trigger[drawn.trigger] ?? "",
    w.mine[drawn.mine] ?? "",
    w.theirs[drawn.theirs] ?? "",
    w.ends[drawn.ends] ?? "",
  );
}

interface SayProps {
  readonly view: LoopView;
  readonly names: { readonly a: string; readonly b: string };
}

function WhatDaysSay({ view, names }: SayProps) {
  const w = words.value.loop;
  if (view.arrows.length === 0) return <p>{w.tooEarly}</p>;
  const said = view.drawn ? view.sentences : view.sentences.slice(1);
  return (
    <>
      <ul class="list">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="small">{w.dotted}</p>
      <LoopTable view={view} names={names} />
    </>
  );
}
