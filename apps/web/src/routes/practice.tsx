/** One practice: how it goes, its timer, how well it is supported, when to stop. */

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ActivityPicker } from "../components/activity-picker.tsx";
import { HeldBack } from "../components/held-back.tsx";
import { OpennessLog } from "../components/openness-log.tsx";
import { Screen } from "../components/screen.tsx";
import { Timer } from "../components/timer.tsx";
import { ask } from "../state/client.ts";
import { nowOpen, overview } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { PracticeView } from "../views/practice.ts";
import { language, words } from "../words/index.ts";

/** The screen; `?id=a29` names the practice. */
export function PracticeScreen() {
  const { query } = useLocation();
  const w = words.value;
  const id = query["id"] ?? "";
  const answer = useAnswer("practice", { id, language: language.value });
  const back = { href: "/talk", name: w.talk.title };
  if (answer.state !== "here") return <Screen title={w.talk.practices} back={back} />;
  if (!answer.value) return <HeldBack title={w.practice.gone} />;
  return <Practice key={id} view={answer.value} />;
}

function Practice({ view }: { view: PracticeView }) {
  const w = words.value.practice;
  const back = { href: "/talk", name: words.value.talk.title };
  const roles = [
    [w.forReaching, view.forReaching],
    [w.forSteppingBack, view.forSteppingBack],
  ] as const;
  return (
    <Screen title={view.name} lead={view.text} back={back}>
      <div class="stack-wide">
        {view.needsBoth ? <p>{w.both}</p> : null}
        {view.parts.length === 0 ? null : <Timer parts={view.parts} />}
        {view.hasPicker ? <ActivityPicker /> : null}
        <section class="stack">
          <h2>{w.how}</h2>
          <ol class="bullets">
            {view.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        {roles.map(([title, text]) =>
          text ? (
            <section key={title} class="stack-small">
              <h2 class="small-head">{title}</h2>
              <p>{text}</p>
            </section>
          ) : null,
        )}
        {view.stopRule ? (
          <section class="notice stack-small">
            <h2 class="small-head">{w.stop}</h2>
            <p>{view.stopRule}</p>
          </section>
        ) : null}
        {view.hasLog ? <OpennessLog /> : null}
        <Grounds view={view} />
      </div>
    </Screen>
  );
}

/** How well it is supported, and taking it as the step whose review comes. */
function Grounds({ view }: { view: PracticeView }) {
  const w = words.value.practice;
  const [isBegun, setIsBegun] = useState(false);
  const begin = async () => {
    const { at } = await ask("now", {});
    const until = new Date(Date.parse(at) + view.days * 86_400_000).toISOString().slice(0, 10);
    nowOpen(await ask("note", { act: { kind: "step", step: view.id, status: "begun", until } }));
    setIsBegun(true);
  };
  const isElsewhere = overview.value.source === "example" || overview.value.source === "file";
  return (
    <section class="stack">
      <h2 class="small-head">
        {w.evidence}: {view.grade}
      </h2>
      {view.evidence ? <p>{view.evidence}</p> : null}
      <p class="small">
        {w.again(view.days)} <a href={`/library?entry=${view.id}`}>{w.read}</a>
      </p>
      {isBegun || isElsewhere ? null : (
        <button type="button" class="button quiet" onClick={begin}>
          {w.begin}
        </button>
      )}
      <p role="status">{isBegun ? w.began : ""}</p>
    </section>
  );
}
