/** What may come: twenty lines; and what came: the ledger, shown once it has skill. */

import { FanChart } from "../charts/fan-chart.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { AheadView, FanView } from "../views/ahead.ts";
import { screenNames } from "../views/names.ts";
import { dayWord, numberWord, words } from "../words/index.ts";

/** The screen. */
export function AheadScreen() {
  const w = words.value;
  const answer = useAnswer("ahead", {});
  const back = { href: "/tide", name: w.shell.tide };
  if (answer.state !== "here") return <Screen title={w.ahead.title} back={back} />;
  if (answer.value === null)
    return <Screen title={w.ahead.title} lead={w.ahead.none} back={back} />;
  const view = answer.value;
  const names = screenNames(view.names, w.shell);
  return (
    <Screen title={w.ahead.title} lead={w.ahead.fan} back={back}>
      <div class="stack-wide">
        {(["a", "b"] as const).map((person) => {
          const fan = view[person];
          return fan ? (
            <Fan key={person} view={view} fan={fan} person={person} name={names[person]} />
          ) : null;
        })}
        <section class="stack">
          <h2>{w.ahead.ledger}</h2>
          <p>
            {view.skill
              ? w.ahead.skill(view.skill.scored, `${Math.round(view.skill.cover80 * 100)} %`)
              : w.ahead.noSkill}
          </p>
        </section>
      </div>
    </Screen>
  );
}

interface FanProps {
  readonly view: AheadView;
  readonly fan: FanView;
  readonly person: "a" | "b";
  readonly name: string;
}

function Fan({ view, fan, person, name }: FanProps) {
  const t = words.value.ahead.table;
  const rows = fan.mean.map((mean, i) => [
    dayWord(view.dates[i] ?? "", "long"),
    numberWord(mean),
    `${numberWord(fan.low[i] ?? 0)} – ${numberWord(fan.high[i] ?? 0)}`,
  ]);
  return (
    <section class="stack">
      <h2>{name}</h2>
      <FanChart view={view} fan={fan} person={person} name={name} />
      <DataTable head={[t.day, t.middle, t.band]} rows={rows} />
    </section>
  );
}
