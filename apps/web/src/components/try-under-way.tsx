/** A try that goes on: today's side of the coin, the calendar, the stop; and what came at the end. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { saveFile } from "../state/save-file.ts";
import { nowOpen, revision } from "../state/session.ts";
import type { TryResult, TryView } from "../views/tries.ts";
import { dayWord, language, numberWord, words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** What is to do today, and the ways out. */
export function TryUnderWay({ view }: { view: TryView }) {
  const w = words.value.tries;
  const { today } = view;
  const say = async (value: string) => {
    const act = {
      kind: "experiment-day" as const,
      experiment: view.id,
      day: today?.date ?? view.from,
      done: value === "yes",
    };
    nowOpen(await ask("note", { act }));
  };
  const calendar = async () =>
    saveFile("notes.ics", await ask("tryCalendar", { language: language.value }), "text/calendar");
  return (
    <div class="stack-wide">
      <section class="well stack">
        <p class="lead">{today ? (today.isDrawn ? w.todayYes : w.todayNo) : w.begins}</p>
        {today?.isDrawn ? (
          <ChoiceRow
            legend={w.done}
            choices={w.doneValues}
            value={today.done === null ? undefined : today.done ? "yes" : "no"}
            onChoose={say}
          />
        ) : null}
      </section>
      <p>
        {w.span(dayWord(view.from), dayWord(view.to))} {w.left(view.daysLeft)}
      </p>
      <p class="small">{w.noPeek}</p>
      <div class="stack-small">
        <button type="button" class="button quiet" onClick={calendar}>
          {w.calendar}
        </button>
        <p class="small">{w.calendarMore}</p>
      </div>
      <StopTry />
    </div>
  );
}

/** Ends the try, once it is said twice. */
export function StopTry() {
  const w = words.value.tries;
  const [isAsked, setIsAsked] = useState(false);
  const stop = async () => {
    await ask("stopTry", {});
    revision.value += 1;
  };
  if (isAsked)
    return (
      <div class="row">
        <button type="button" class="button" onClick={stop}>
          {w.stopSure}
        </button>
        <button type="button" class="button quiet" onClick={() => setIsAsked(false)}>
          {w.stopNo}
        </button>
      </div>
    );
  return (
    <div class="stack-small">
      <button type="button" class="button quiet" onClick={() => setIsAsked(true)}>
        {w.stop}
      </button>
      <p class="small">{w.stopMore}</p>
    </div>
  );
}

/** What came of it, in plain sentences. */
export function TryResultPart({ view, result }: { view: TryView; result: TryResult }) {
  const w = words.value.tries;
  const what = words.value.record.scales[result.outcome] ?? result.outcome;
  const [low, high] = result.interval80 ?? [0, 0];
  return (
    <section class="stack">
      {view.isStopped ? <p>{w.stopped}</p> : null}
      <p class="lead">{w.reads[result.reads]?.(what)}</p>
      {result.effect === null ? null : (
        <p>{w.effect(numberWord(result.effect), numberWord(low), numberWord(high))}</p>
      )}
      {result.reads === "too_few" ? null : (
        <p>{w.coin(String(Math.max(1, Math.round(100 * result.p))))}</p>
      )}
      {result.reads === "open" ? <p>{w.open}</p> : null}
      <p>{w.done_count(result.done, result.drawn)}</p>
      <p class="small">{w.helps}</p>
    </section>
  );
}
