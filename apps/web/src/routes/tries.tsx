/** A try on days picked by coin: planned, under way, or read at its end. */

import { useState } from "preact/hooks";
import { Screen } from "../components/screen.tsx";
import { TryPlan } from "../components/try-plan.tsx";
import { StopTry, TryResultPart, TryUnderWay } from "../components/try-under-way.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function TriesScreen() {
  const w = words.value;
  const [wantsNew, setWantsNew] = useState(false);
  const answer = useAnswer("tryNow", { language: language.value });
  const gate = useAnswer("gate", {});
  const back = { href: "/talk", name: w.talk.title };
  if (answer.state !== "here" || gate.state !== "here")
    return <Screen title={w.tries.title} back={back} />;
  const view = answer.value;
  if (gate.value === "raised")
    return (
      <Screen title={w.tries.title} lead={w.talk.raised} back={back}>
        <div class="stack-wide">
          <p>
            <a href="/care">{w.safe.help}</a>
          </p>
          {view && !view.isOver ? <StopTry /> : null}
        </div>
      </Screen>
    );
  if (view && !view.isOver)
    return (
      <Screen title={w.tries.running(view.name)} back={back}>
        <TryUnderWay view={view} />
      </Screen>
    );
  if (view?.result && !wantsNew)
    return (
      <Screen title={w.tries.result} lead={view.name} back={back}>
        <div class="stack-wide">
          <TryResultPart view={view} result={view.result} />
          <p>
            <button type="button" class="button quiet" onClick={() => setWantsNew(true)}>
              {w.tries.another}
            </button>
          </p>
        </div>
      </Screen>
    );
  return (
    <Screen title={w.tries.title} lead={w.tries.lead} back={back}>
      <TryPlan />
    </Screen>
  );
}
