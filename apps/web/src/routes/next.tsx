/** Next: one step and a second choice; help first where help is needed. */

import { useState } from "preact/hooks";
import { Screen } from "../components/screen.tsx";
import { StepHelped } from "../components/step-helped.tsx";
import { ask } from "../state/client.ts";
import { nowOpen, overview } from "../state/session.ts";
import { country } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { NextView, StepView } from "../views/next.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function NextScreen() {
  const w = words.value;
  const answer = useAnswer("next", { language: language.value, country: country.value });
  const back = { href: "/tide", name: w.shell.tide };
  if (answer.state === "waiting") return <Screen title={w.next.title} back={back} />;
  if (answer.state === "failed") return <Screen title={w.next.title} lead={w.shell.failed} />;
  return <Next view={answer.value} />;
}

function Next({ view }: { view: NextView }) {
  const w = words.value;
  const lead = view.first ? w.next.lead : w.next.none;
  return (
    <Screen title={w.next.title} lead={lead} back={{ href: "/tide", name: w.shell.tide }}>
      <div class="stack-wide">
        {overview.value.source === "example" ? <p class="notice">{w.next.example}</p> : null}
        {view.care ? <Help view={view} /> : null}
        {view.refusal ? <p class="notice">{view.refusal}</p> : null}
        <StepHelped />
        {view.first ? <Step step={view.first} /> : null}
        {view.second ? (
          <details>
            <summary>
              {w.next.second}: {view.second.name}
            </summary>
            <Step step={view.second} />
          </details>
        ) : null}
        {view.isHeld && view.gate === "unanswered" ? (
          <p class="small">
            {w.next.withheld} <a href="/feeling-safe">{w.mine.safe}</a>
          </p>
        ) : null}
      </div>
    </Screen>
  );
}

function Help({ view }: { view: NextView }) {
  const w = words.value;
  return (
    <section class="notice stack">
      <h2>{w.care.lines}</h2>
      <ul class="bullets">
        {view.lines.map((line) => (
          <li key={line.contact}>
            {line.name ?? w.care.emergency}: {line.contact}
          </li>
        ))}
      </ul>
      <a href="/care">{w.safe.help}</a>
    </section>
  );
}

function Step({ step }: { step: StepView }) {
  const w = words.value.next;
  const [isBegun, setIsBegun] = useState(false);
  const begin = async () => {
    const { at } = await ask("now", {});
    const until = new Date(Date.parse(at) + step.days * 86_400_000).toISOString().slice(0, 10);
    nowOpen(await ask("note", { act: { kind: "step", step: step.id, status: "begun", until } }));
    setIsBegun(true);
  };
  return (
    <section class="stack">
      <h2>{step.name}</h2>
      <p>{step.text}</p>
      {step.steps.length > 0 ? (
        <ol class="bullets">
          {step.steps.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      ) : null}
      <p class="small">
        {w.grade}: {step.grade}, {w.role[step.role]}. {w.days(step.days)}
      </p>
      {step.notWhen ? (
        <p class="small">
          {w.notWhen}: {step.notWhen}
        </p>
      ) : null}
      <div class="row">
        {overview.value.source === "example" || isBegun ? null : (
          <button type="button" class="button" onClick={begin}>
            {w.begin}
          </button>
        )}
        {isBegun ? <span role="status">{w.begun}</span> : null}
        <a href={`/library?entry=${step.id}`}>{w.read}</a>
      </div>
    </section>
  );
}
