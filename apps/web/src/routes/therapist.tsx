/** The page for a therapist: time-based, symmetric, printable; nothing private on it. */

import { LoopChart } from "../charts/loop-chart.tsx";
import { TideChart } from "../charts/tide-chart.tsx";
import { Limits } from "../components/limits.tsx";
import { Screen } from "../components/screen.tsx";
import { type, typedIn } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import { screenNames } from "../views/names.ts";
import type { TideView } from "../views/tide.ts";
import { dayWord, language, words } from "../words/index.ts";

/** The screen. */
export function TherapistScreen() {
  const w = words.value.therapist;
  const tide = useAnswer("tide", { span: 90, language: language.value });
  if (tide.state === "waiting") return <Screen title={w.title} />;
  if (tide.state === "failed") return <Screen title={w.title} lead={words.value.shell.failed} />;
  if (tide.value === null)
    return (
      <Screen title={w.title} lead={w.none}>
        <p>{w.forTherapists}</p>
      </Screen>
    );
  return <Page view={tide.value} />;
}

function Page({ view }: { view: TideView }) {
  const w = words.value.therapist;
  const names = screenNames(view.names, words.value.shell);
  const loop = useAnswer("loop", { language: language.value });
  const topics = typedIn("therapist") ?? "";
  return (
    <Screen title={w.title}>
      <div class="stack-wide">
        <div class="row no-print">
          <button type="button" class="button" onClick={() => print()}>
            {w.print}
          </button>
        </div>
        <section class="stack">
          <p class="lead">{view.sentence}</p>
          <p class="small">
            {w.period}: {dayWord(view.range.from, "long")} – {dayWord(view.range.to, "long")} ·{" "}
            {view.basis}
          </p>
        </section>
        <section class="stack">
          <h2>{w.course}</h2>
          <TideChart view={view} names={names} at={undefined} onEbb={() => undefined} />
        </section>
        {loop.state === "here" && loop.value.drawn ? (
          <section class="stack">
            <h2>{w.cycle}</h2>
            <LoopChart view={loop.value} names={names} />
          </section>
        ) : null}
        <Limits limits={view.limits} />
        <section class="stack">
          <h2>{w.topics}</h2>
          <p class="small no-print">{w.topicsMore}</p>
          <textarea
            autocomplete="off"
            spellcheck={false}
            class="text"
            aria-label={w.topics}
            value={topics}
            onInput={(event) =>
              type("therapist", (event.currentTarget as HTMLTextAreaElement).value)
            }
          />
        </section>
        <p class="small">{w.selfReported}</p>
      </div>
    </Screen>
  );
}
