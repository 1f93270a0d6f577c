/** The same records as the drawing, as a table behind one line. */

import { useMemo, useState } from "preact/hooks";
import { words } from "../words/index.ts";
import { InTurn, inParts } from "./in-turn.tsx";

interface DataTableProps {
  readonly head: readonly string[];
  /** Rows, or how to make them: then they are made when the table is first opened. */
  readonly rows: readonly (readonly string[])[] | (() => readonly (readonly string[])[]);
  readonly note?: string | undefined;
  readonly title?: string;
}

/** A disclosure with a table. */
export function DataTable({ head, rows, note, title }: DataTableProps) {
  // A page without script (no document when it is made) carries its tables whole.
  const [isOpened, setIsOpened] = useState(typeof document === "undefined");
  const shown = useMemo(
    () => (typeof rows !== "function" ? rows : isOpened ? rows() : []),
    [rows, isOpened],
  );
  const line = (row: readonly string[], i: number) => (
    <tr key={`${i}-${row[0]}`}>
      {row.map((cell, j) => (
        <td key={head[j] ?? j}>{cell}</td>
      ))}
    </tr>
  );
  return (
    <details onToggle={() => setIsOpened(true)}>
      <summary>{title ?? words.value.shell.tableOpen}</summary>
      {note ? <p class="small">{note}</p> : null}
      {/* A screen may hold several tables: figures, not landmarks of one name. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <figure class="scroll" tabIndex={0} aria-label={title ?? words.value.shell.tableOpen}>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{isOpened ? <InTurn>{inParts(shown.map(line))}</InTurn> : null}</tbody>
        </table>
      </figure>
    </details>
  );
}
