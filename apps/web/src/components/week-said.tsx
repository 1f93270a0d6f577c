/** The week's account of Ebb's own words: what it changed its mind about, what it forecast and what came. */

import type { ChangeView } from "../views/changes.ts";
import type { KeptDay } from "../views/ledger.ts";
import { dayWord, numberWord, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";

/** Statements that moved; nothing moved is said too. */
export function WhatChanged({ changes }: { changes: readonly ChangeView[] }) {
  const w = words.value.week;
  return (
    <section class="stack">
      <h2>{w.changed}</h2>
      {changes.length === 0 ? (
        <p>{w.nothingChanged}</p>
      ) : (
        <ul class="list">
          {changes.map((change) => (
            <li key={change.subject}>
              {w.moves[change.move]}: {change.sentence}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Kept forecasts beside what was noted, in words and as a table. */
export function WhatCame({ kept }: { kept: readonly KeptDay[] }) {
  const w = words.value.week;
  const inside = kept.filter(({ place }) => place === "inside").length;
  const { cameTable: t } = w;
  const rows = kept.map((day) => [
    dayWord(day.date, "long"),
    `${numberWord(day.low)} – ${numberWord(day.high)}`,
    numberWord(day.came),
    w.places[day.place],
  ]);
  return (
    <section class="stack">
      <h2>{w.came}</h2>
      <p>{w.cameCount(inside, kept.length)}</p>
      <ul class="list">
        {kept.map((day) => (
          <li key={day.date}>
            {dayWord(day.date)}:{" "}
            {w.cameDay(numberWord(day.low), numberWord(day.high), numberWord(day.came))};{" "}
            {w.places[day.place]}
          </li>
        ))}
      </ul>
      <DataTable head={[t.day, t.band, t.came, t.place]} rows={rows} />
    </section>
  );
}
