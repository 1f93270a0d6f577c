/** Planning a try: the step, the weeks, what the plan can show; then the coin, or no coin. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { nowOpen, revision } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { TryChoice, TryPower } from "../views/tries.ts";
import { language, numberWord, words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

const lengths = ["4", "6", "8", "12"] as const;
const usualWeeks = 6;

/** The plan. */
export function TryPlan() {
  const w = words.value;
  const [step, setStep] = useState<string | undefined>(undefined);
  const [weeks, setWeeks] = useState(usualWeeks);
  const choices = useAnswer("tryChoices", { language: language.value });
  if (choices.state !== "here") return null;
  if (choices.value.length === 0)
    return (
      <p>
        {w.tries.held} <a href="/feeling-safe">{w.talk.heldLink}</a>
      </p>
    );
  const names = Object.fromEntries(choices.value.map(({ id, name }) => [id, name]));
  const chosen = choices.value.find(({ id }) => id === step);
  const offered = lengths.includes(String(weeks) as (typeof lengths)[number])
    ? [...lengths]
    : [...lengths, String(weeks)];
  return (
    <div class="stack-wide">
      <ChoiceRow legend={w.tries.choose} choices={names} value={step} onChoose={setStep} />
      {chosen ? <About choice={chosen} /> : null}
      {chosen ? (
        <>
          <ChoiceRow
            legend={w.tries.length}
            choices={Object.fromEntries(offered.map((n) => [n, w.tries.weeks(Number(n))]))}
            value={String(weeks)}
            onChoose={(value) => setWeeks(Number(value))}
          />
          <Shown step={chosen.id} weeks={weeks} onWeeks={setWeeks} />
        </>
      ) : null}
    </div>
  );
}

function About({ choice }: { choice: TryChoice }) {
  const w = words.value.practice;
  return (
    <section class="stack">
      <p>{choice.text}</p>
      <ol class="bullets">
        {choice.steps.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      {choice.stopRule ? (
        <p class="small">
          {w.stop}: {choice.stopRule}
        </p>
      ) : null}
      <p class="small">
        {w.evidence}: {choice.grade}. {choice.evidence ?? ""}
      </p>
    </section>
  );
}

interface ShownProps {
  readonly step: string;
  readonly weeks: number;
  readonly onWeeks: (weeks: number) => void;
}

function Shown({ step, weeks, onWeeks }: ShownProps) {
  const answer = useAnswer("tryPower", { step, weeks });
  const [isBegun, setIsBegun] = useState(false);
  const w = words.value.tries;
  if (answer.state !== "here" || !answer.value) return null;
  const start = async () => {
    await ask("startTry", { step, weeks });
    revision.value += 1;
  };
  const startWithout = async () => {
    const { at } = await ask("now", {});
    const until = new Date(Date.parse(at) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
    nowOpen(await ask("note", { act: { kind: "step", step, status: "begun", until } }));
    setIsBegun(true);
  };
  return (
    <section class="stack">
      <h2>{w.shows}</h2>
      <Power power={answer.value} onWeeks={onWeeks} />
      <div class="row">
        <button type="button" class="button" onClick={start}>
          {w.start}
        </button>
        <button type="button" class="button quiet" onClick={startWithout}>
          {w.without}
        </button>
      </div>
      <p class="small">{w.withoutMore}</p>
      <p role="status">{isBegun ? w.withoutBegun : ""}</p>
    </section>
  );
}

function Power({ power, onWeeks }: { power: TryPower; onWeeks: (weeks: number) => void }) {
  const w = words.value.tries;
  const outcome = words.value.record.scales[power.outcome] ?? power.outcome;
  const { longer } = power;
  return (
    <>
      <p class="small">{w.outcome(outcome)}</p>
      <p>
        {w.smallest(numberWord(power.smallest))}{" "}
        {power.points === null ? w.usual : w.points(numberWord(power.points))}
      </p>
      {power.isTooWeak ? (
        <section class="notice stack">
          <p>{w.weak}</p>
          {longer === null ? (
            <p>{w.noLonger}</p>
          ) : (
            <p>
              {w.longer(longer)}{" "}
              <button type="button" class="link" onClick={() => onWeeks(longer)}>
                {w.takeLonger(longer)}
              </button>
            </p>
          )}
        </section>
      ) : null}
    </>
  );
}
