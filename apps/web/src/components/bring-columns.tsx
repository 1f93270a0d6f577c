/** Naming the columns of a table that Ebb does not know. */

import { useState } from "preact/hooks";
import { words } from "../words/index.ts";
import type { BringInAnswer, ChosenColumns } from "../worker/protocol.ts";

type Columns = Extract<BringInAnswer, { kind: "map" }>["columns"];
type Field = "time" | "dyad" | "person" | "closeness" | "other";

interface BringColumnsProps {
  readonly columns: Columns;
  readonly onColumns: (chosen: ChosenColumns) => void;
}

/** One select a field; the range of the closeness column comes from its own numbers. */
export function BringColumns({ columns, onColumns }: BringColumnsProps) {
  const w = words.value.bring;
  const [chosen, setChosen] = useState<Partial<Record<Field, string>>>({});
  const fields: readonly (readonly [Field, string])[] = [
    ["time", w.mapTime],
    ["closeness", w.mapCloseness],
    ["other", w.mapOther],
    ["person", w.mapPerson],
    ["dyad", w.mapDyad],
  ];
  const go = () => {
    const { time, closeness, ...rest } = chosen;
    if (!time || !closeness) return;
    const range = rangeOf(columns, [closeness, rest.other]);
    onColumns({ time, closeness, ...rest, ...(range ? { range } : {}) });
  };
  return (
    <section class="stack">
      <h2>{w.mapTitle}</h2>
      <p>{w.mapLead}</p>
      {fields.map(([field, name]) => (
        <label class="field" key={field}>
          <span>{name}</span>
          <select
            autocomplete="off"
            class="text"
            value={chosen[field] ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget as HTMLSelectElement;
              const { [field]: _old, ...others } = chosen;
              setChosen(value === "" ? others : { ...others, [field]: value });
            }}
          >
            <option value="">{w.mapNone}</option>
            {columns.map((column) => (
              <option key={column.name} value={column.name}>
                {column.low === null
                  ? column.name
                  : `${column.name} (${column.low} … ${column.high})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button
        type="button"
        class="button"
        disabled={!chosen.time || !chosen.closeness}
        onClick={go}
      >
        {w.go}
      </button>
    </section>
  );
}

/** Smallest and largest number in the named columns; undefined where they are all the same. */
function rangeOf(columns: Columns, names: readonly (string | undefined)[]) {
  const used = columns.filter((column) => names.includes(column.name));
  const low = Math.min(...used.map((column) => column.low ?? Number.POSITIVE_INFINITY));
  const high = Math.max(...used.map((column) => column.high ?? Number.NEGATIVE_INFINITY));
  return low < high ? ([low, high] as const) : undefined;
}
