/**
 * Comma-separated text after RFC 4180, as cells and back. Line ends may be CRLF, LF or CR; a leading
 * byte order mark is dropped. Reading never throws: a quote out of place is a problem with its line,
 * and the cell is kept as it stands.
 *
 * [Note: Formula-safe cells] A spreadsheet runs a cell that starts with = + - @, tab or CR. Text is
 * therefore written with a leading apostrophe where it starts so (after any apostrophes of its own),
 * and reading takes one apostrophe off again. Numbers are written as they are.
 */

/** One record with the line (from 1) on which it starts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quote out of place. */
export interface CsvProblem {
  readonly type: "bad-quote";
  readonly line: number;
}

/** All records of a text, blank lines left out. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
  readonly problems: CsvProblem[];
}

/** Reads comma-separated text into records of cells. */
export function parseCsv(text: string): CsvTable {
  const cursor: Cursor = { text, at: text.startsWith("\ufeff") ? 1 : 0, line: 1, problems: [] };
  const rows: CsvRow[] = [];
  while (cursor.at < text.length) {
    const line = cursor.line;
    const cells = readRecord(cursor);
    if (cells.length > 1 || cells[0]?.trim() !== "") rows.push({ line, cells });
  }
  return { rows, problems: cursor.problems };
}

function readRecord(cursor: Cursor): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push(readCell(cursor));
    if (cursor.text[cursor.at] === ",") cursor.at++;
    else break;
  }
  endLine(cursor);
  return cells;
}

function endLine(cursor: Cursor): void {
  if (cursor.text[cursor.at] === "\r") cursor.at++;
  if (cursor.text[cursor.at] === "\n") cursor.at++;
  cursor.line++;
}

function readCell(cursor: Cursor): string {
  return cursor.text[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor);
}

function readPlain(cursor: Cursor): string {
  const start = cursor.at;
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const unit = cursor.text[cursor.at];
    if (unit === "," || unit === "\n" || unit === "\r") break;
  }
  const cell = cursor.text.slice(start, cursor.at);
  if (cell.includes('"')) cursor.problems.push({ type: "bad-quote", line: cursor.line });
  return cell;
}

function readQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const startLine = cursor.line;
  const parts: string[] = [];
  cursor.at++;
  for (;;) {
    const close = text.indexOf('"', cursor.at);
    const part = text.slice(cursor.at, close < 0 ? text.length : close);
    cursor.line += countLineEnds(part);
    parts.push(part);
    cursor.at = close < 0 ? text.length : close + 1;
    if (close < 0) cursor.problems.push({ type: "bad-quote", line: startLine });
    if (close < 0 || text[cursor.at] !== '"') break;
    parts.push('"');
    cursor.at++;
  }
  const rest = readPlain(cursor);
  if (rest.trim() !== "") cursor.problems.push({ type: "bad-quote", line: startLine });
  return parts.join("") + rest.trimEnd();
}

function countLineEnds(part: string): number {
  return part.includes("\n") || part.includes("\r") ? part.split(/\r\n|\n|\r/).length - 1 : 0;
}

/** Writes records as comma-separated text with CRLF line ends; numbers plain, text formula-safe. */
export function writeCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const safe = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Text of a cell without the apostrophe that kept a spreadsheet from running it. */
export function unguardedText(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
