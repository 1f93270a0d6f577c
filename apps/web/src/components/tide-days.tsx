/** The tide as a table, from the same view as the drawing. */

import { useMemo } from "preact/hooks";
import type { TideView } from "../views/tide.ts";
import { dayRows } from "../views/tide-day.ts";
import { dayWord, eventWord, numberWord, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";

/** Table of the days shown. */
export function TideDays({
  view,
  names,
}: {
  view: TideView;
  names: { readonly a: string; readonly b: string };
}) {
  const w = words.value;
  const t = w.tide.table;
  const rows = useMemo(
    () => () =>
      dayRows(view, (iso) => dayWord(iso), {
        number: numberWord,
        value: w.tide.dayValue,
        noted: w.tide.noted,
        event: (name) => eventWord(name),
        nothing: w.tide.noRecord,
      }),
    [view, w],
  );
  const head = [
    t.day,
    `${names.a}: ${t.mean}`,
    `${names.a}: ${t.band}`,
    `${names.b}: ${t.mean}`,
    `${names.b}: ${t.band}`,
    t.events,
  ];
  return (
    <DataTable
      head={head}
      rows={rows}
      note={view.step > 1 ? w.tide.weekly(view.step) : undefined}
    />
  );
}
