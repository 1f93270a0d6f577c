/** The arrows of the loop as a table, from the same records as the drawing. */

import type { ArrowView, LoopView } from "../views/loop.ts";
import { numberWord, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";

interface LoopTableProps {
  readonly view: LoopView;
  readonly names: { readonly a: string; readonly b: string };
}

/** Nothing while there is no arrow. */
export function LoopTable({ view, names }: LoopTableProps) {
  const w = words.value.loop;
  if (view.arrows.length === 0) return null;
  const rows = view.arrows.map((arrow) => [
    `${names[arrow.from]} → ${names[other(arrow)]}`,
    numberWord(arrow.mean),
    `${numberWord(arrow.low)} – ${numberWord(arrow.high)}`,
    arrow.isTold ? w.yes : w.no,
  ]);
  return <DataTable head={[w.table.arrow, w.table.size, w.table.band, w.table.told]} rows={rows} />;
}

const other = (arrow: ArrowView) => (arrow.from === "a" ? "b" : "a");
