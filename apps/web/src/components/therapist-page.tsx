/** What stands on the page for a therapist: one sentence, the course, the cycle, ebbs, weeks, limits. */

import type { ComponentChildren } from "preact";
import { LoopChart } from "../charts/loop-chart.tsx";
import { TideChart } from "../charts/tide-chart.tsx";
import { screenNames } from "../views/names.ts";
import type { PageView } from "../views/page-file.ts";
import type { TideView } from "../views/tide.ts";
import { weeksOf } from "../views/weeks.ts";
import { dayWord, numberWord, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";
import { Limits } from "./limits.tsx";
import { LoopTable } from "./loop-table.tsx";

/** The page; `children` is where the topics stand. */
export function TherapistPage({
  page,
  children,
}: {
  page: Pick<PageView, "tide" | "loop">;
  children: ComponentChildren;
}) {
  const w = words.value.therapist;
  const { tide, loop } = page;
  const names = screenNames(tide.names, words.value.shell);
  return (
    <div class="stack-wide therapist-page">
      <section class="stack">
        <p class="lead">{tide.sentence}</p>
        <p class="small">
          {w.period}: {dayWord(tide.range.from, "long")} – {dayWord(tide.range.to, "long")} ·{" "}
          {tide.basis}
        </p>
      </section>
      <section class="stack">
        <h2>{w.course}</h2>
        <figure>
          <TideChart view={tide} names={names} at={undefined} onEbb={() => undefined} />
        </figure>
        <Weeks view={tide} names={names} />
      </section>
      <div class="page-pair stack-wide">
        <Ebbs view={tide} />
        {loop?.drawn || loop?.arrows.some((arrow) => arrow.isTold) ? (
          <section class="stack">
            <h2>{loop.drawn ? w.cycle : words.value.loop.title}</h2>
            <figure>
              <LoopChart view={loop} names={names} />
            </figure>
            {loop.sentences.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <LoopTable view={loop} names={names} />
          </section>
        ) : null}
      </div>
      <Limits limits={tide.limits} />
      {children}
      <p class="small">{w.selfReported}</p>
    </div>
  );
}

const shownEbbs = 5;

function Ebbs({ view }: { view: TideView }) {
  const w = words.value.pageFile;
  const longest = [...view.wells].sort((x, y) => y.to - y.from - (x.to - x.from));
  return (
    <section class="stack">
      <h2>{w.ebbs}</h2>
      {longest.length === 0 ? (
        <p>{w.noEbbs}</p>
      ) : (
        <ul class="bullets">
          {longest.slice(0, shownEbbs).map((well) => (
            <li key={well.id}>{well.heading}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Weeks({ view, names }: { view: TideView; names: { a: string; b: string } }) {
  const w = words.value.pageFile;
  const said = (value: number | null) => (value === null ? "" : numberWord(value));
  const rows = weeksOf(view).map((week) => [
    dayWord(week.from),
    `${week.noted}`,
    said(week.a),
    said(week.b),
  ]);
  return <DataTable title={w.weeks} head={[w.week, w.days, names.a, names.b]} rows={rows} />;
}
