/** What may come: twenty lines; and what came: the ledger, shown once it has skill. */

import { Dots } from "../charts/dots.tsx";
import { FanChart } from "../charts/fan-chart.tsx";
import { DataTable } from "../components/data-table.tsx";
import { KeptForecasts } from "../components/kept-forecasts.tsx";
import { NothingYet } from "../components/nothing-yet.tsx";
import { SavePicture } from "../components/save-picture.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { AheadView, FanView } from "../views/ahead.ts";
import { screenNames } from "../views/names.ts";
import { dayWord, language, numberWord, words } from "../words/index.ts";
import { numberIn } from "../words/numbers.ts";

/** The screen. */
export function AheadScreen() {
  const w = words.value;
  const answer = useAnswer("ahead", {});
  const back = { href: "/tide", name: w.shell.tide };
  if (answer.state !== "here") return <Screen title={w.ahead.title} back={back} />;
  if (answer.value === null)
    return <NothingYet title={w.ahead.title} line={w.ahead.none} back={back} />;
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
        <Ledger view={view} />
      </div>
    </Screen>
  );
}

/** How the kept forecasts did; without skill only that there is none yet. */
function Ledger({ view }: { view: AheadView }) {
  const w = words.value.ahead;
  const { skill, scored, needed } = view;
  if (!skill)
    return (
      <section class="stack">
        <h2>{w.ledger}</h2>
        <p>{scored < needed ? w.fewScored(scored, needed) : w.noSkill}</p>
      </section>
    );
  const inside = w.skill(skill.scored, `${Math.round(skill.cover80 * 100)}\u00a0%`);
  const rows = [
    [w.rivals.ebb, decimals(skill.crps)],
    [w.rivals.persistence, decimals(skill.crpsPersistence)],
    [w.rivals.mean, decimals(skill.crpsMean)],
  ];
  return (
    <section class="stack">
      <h2>{w.ledger}</h2>
      <p>{inside}</p>
      <Dots full={Math.round(skill.cover80 * 20)} label={inside} />
      <p>{w.beats}</p>
      <DataTable head={[w.rivals.head, w.rivals.miss]} rows={rows} />
      <KeptForecasts skill={skill} />
    </section>
  );
}

/** A score with two digits; the third would be noise. */
const decimals = (value: number) => numberIn(value, 2, language.value);

/** The last day of the fan in one sentence, from the records of the table. */
function sentenceOf(view: AheadView, fan: FanView): string {
  const last = fan.mean.length - 1;
  const [low, high] = [fan.low[last] ?? 0, fan.high[last] ?? 0];
  const day = dayWord(view.dates[last] ?? "");
  return words.value.ahead.fanSentence(day, numberWord(low), numberWord(high));
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
      <p>{sentenceOf(view, fan)}</p>
      <figure>
        <FanChart view={view} fan={fan} person={person} name={name} />
        <SavePicture name="ebb-fan" />
      </figure>
      <DataTable head={[t.day, t.middle, t.band]} rows={rows} />
    </section>
  );
}
