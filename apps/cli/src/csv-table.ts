/** A table of numbers from a CSV file: columns by header name, missing cells as NaN. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseCsv } from "@ebb/core";
import { CommandFailure } from "./failure.ts";

/** A CSV file with a header. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Cells that mean "missing". */
const missing = /^\s*(?:|NA|N\/A|NaN|null|\.)\s*$/i;

/** Text of a file, or of standard input for `-`. */
export function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    // Node reports every file failure with a code; anything else is a bug and goes on upwards.
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new CommandFailure(3, `${path}: ${why}. Check the name.`);
  }
}

/** Reads the file; its first record is the header. */
export function readCsvTable(path: string): CsvTable {
  const file = path === "-" ? "standard input" : basename(path);
  const { rows, problems } = parseCsv(readText(path));
  const [first, ...rest] = rows;
  if (first === undefined)
    throw new CommandFailure(3, `${file}: empty; expected a header and rows.`);
  const [problem] = problems;
  if (problem !== undefined) {
    throw new CommandFailure(
      3,
      `${file}, line ${problem.line}: a quote out of place. Double it inside a quoted cell.`,
    );
  }
  return { file, header: first.cells.map((cell) => cell.trim()), rows: rest };
}

/** Index of a column; exit 3 where the file has none of that name. */
export function columnIndex(table: CsvTable, name: string): number {
  const index = table.header.indexOf(name);
  if (index >= 0) return index;
  const known = table.header.map((one) => `"${one}"`).join(", ");
  throw new CommandFailure(
    3,
    `${table.file}, line 1: no column "${name}" (columns: ${known}). Name it in "columns".`,
  );
}

/** Cells of a column as text. */
export function textColumn(table: CsvTable, name: string): string[] {
  const index = columnIndex(table, name);
  return table.rows.map(({ cells }) => (cells[index] ?? "").trim());
}

/** Cells of a column as numbers; a missing one is NaN. */
export function numberColumn(table: CsvTable, name: string): Float64Array {
  const index = columnIndex(table, name);
  return Float64Array.from(table.rows, ({ cells, line }) => {
    const cell = cells[index] ?? "";
    if (missing.test(cell)) return Number.NaN;
    const value = Number(cell);
    if (Number.isFinite(value)) return value;
    throw new CommandFailure(
      3,
      `${table.file}, line ${line}, column "${name}": expected a number or an empty cell.`,
    );
  });
}

const isoTime =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const msPerDay = 86_400_000;

/**
 * Cells of a column as days: plain numbers, or ISO 8601 dates and times (days since 1970; without an
 * offset a local time stands as written, so that the place of this machine does not matter).
 */
export function timeColumn(table: CsvTable, name: string): Float64Array {
  const index = columnIndex(table, name);
  return Float64Array.from(table.rows, ({ cells, line }) => {
    const cell = (cells[index] ?? "").trim();
    const days = isoTime.test(cell) ? Date.parse(utcText(cell)) / msPerDay : Number(cell);
    if (cell !== "" && Number.isFinite(days)) return days;
    throw new CommandFailure(
      3,
      `${table.file}, line ${line}, column "${name}": expected a time: a number of days or an ISO date.`,
    );
  });
}

function utcText(cell: string): string {
  const text = cell.replace(" ", "T");
  return text.length === 10 || /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
}
