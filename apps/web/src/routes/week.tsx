/** The weekly page: one good thing first, the week as a line, the weekly five. */

import { useState } from "preact/hooks";
import { WeekLine } from "../charts/week-line.tsx";
import { ChoiceRow } from "../components/choice-row.tsx";
import { DataTable } from "../components/data-table.tsx";
import { SavePicture } from "../components/save-picture.tsx";
import { Screen } from "../components/screen.tsx";
import { WhatCame, WhatChanged } from "../components/week-said.tsx";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { WeekView } from "../views/week.ts";
import { dayWord, eventWord, language, words } from "../words/index.ts";

/** The screen. */
export function WeekScreen() {
  const w = words.value.week;
  const answer = useAnswer("week", { language: language.value });
  const back = { href: "/tide", name: words.value.shell.tide };
  if (answer.state !== "here") return <Screen title={w.title} back={back} />;
  const view = answer.value;
  return (
    <Screen title={w.title} lead={leadOf(view)} back={back}>
      <div class="stack-wide">
        <section class="stack">
          <h2>{w.good}</h2>
          <p>
            {view.good
              ? `${eventWord(view.good.event)}, ${dayWord(view.good.date)}`
              : w.nothingGood}
          </p>
        </section>
        {view.isHeld ? (
          <p class="notice">
            {w.hold} <a href="/care">{words.value.care.plan}</a>
          </p>
        ) : (
          <TheLine view={view} />
        )}
        {view.changes ? <WhatChanged changes={view.changes} /> : null}
        {view.kept ? <WhatCame kept={view.kept} /> : null}
        <WeeklyFive view={view} />
      </div>
    </Screen>
  );
}

/** The one sentence of the week; none while an argument asks for calm first. */
function leadOf(view: WeekView): string | undefined {
  const w = words.value.week;
  if (view.isHeld) return undefined;
  if (view.noted < 3) return w.notEnough;
  const values = view.days.flatMap(({ value }) => (value === null ? [] : [value]));
  return w.sentence(view.noted, Math.min(...values), Math.max(...values));
}

function TheLine({ view }: { view: WeekView }) {
  const w = words.value.week;
  if (view.noted < 3) return null;
  const rows = view.days.map((day) => [dayWord(day.date, "long"), day.value?.toString() ?? ""]);
  return (
    <section class="stack">
      <h2>{w.line}</h2>
      <figure>
        <WeekLine days={view.days} />
        <SavePicture name="ebb-week" />
      </figure>
      <DataTable
        head={[words.value.tide.table.day, words.value.record.scales["closeness"] ?? ""]}
        rows={rows}
      />
    </section>
  );
}

function WeeklyFive({ view }: { view: WeekView }) {
  const w = words.value.week;
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  if (view.isSaved) return <p role="status">{w.saved}</p>;
  const row = (field: string, legend: string, choices: Readonly<Record<string, string>>) => (
    <ChoiceRow
      legend={legend}
      choices={choices}
      value={said[field]}
      onChoose={(value) => setSaid({ ...said, [field]: value })}
    />
  );
  const save = async () => {
    nowOpen(await ask("note", { act: { kind: "weekly", week: view.monday, ...said } }));
  };
  return (
    <section class="stack">
      <h2>{w.five}</h2>
      <p class="small">{w.fiveMore}</p>
      {row("started", w.started, w.who)}
      {row("planned", w.planned, w.who)}
      {row("made_up", w.made_up, w.who)}
      {row("return_me", w.return_me, w.returns)}
      {row("return_other", w.return_other, w.returns)}
      {row("future", w.future, w.futures)}
      <button type="button" class="button" onClick={save}>
        {w.save}
      </button>
    </section>
  );
}
