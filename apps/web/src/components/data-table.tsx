/** The same records as the drawing, as a table behind one line. */

import { words } from "../words/index.ts";

interface DataTableProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string | undefined;
  readonly title?: string;
}

/** A disclosure with a table. */
export function DataTable({ head, rows, note, title }: DataTableProps) {
  return (
    <details>
      <summary>{title ?? words.value.shell.tableOpen}</summary>
      {note ? <p class="small">{note}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={title ?? words.value.shell.tableOpen}>
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
          <tbody>
            {rows.map((row, i) => (
              <tr key={`${i}-${row[0]}`}>
                {row.map((cell, j) => (
                  <td key={head[j] ?? j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
