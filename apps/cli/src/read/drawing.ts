/**
 * The tide as a drawing for a terminal: one strip a person, the mean as a line, the 80 % interval as
 * shade, days without notes nearby as blank paper, days with an event as ticks below.
 */

import type { PartnerId, Reading, TideDay, TidePoint } from "@ebb/core";
import { dayWords, subjectOf, type Words } from "@ebb/words";

const rows = 7;
const line = "●";
const shade = "░";
const usual = "·";

/** The drawing, `width` characters wide at most. */
export function tideDrawing(reading: Reading, words: Words, width: number): string {
  const columns = columnsOf(reading.tide, Math.max(20, Math.min(width - 4, 96)));
  const order: readonly PartnerId[] = reading.people.reader === "b" ? ["b", "a"] : ["a", "b"];
  const strips = order
    .filter((person) => columns.some((column) => column[person] !== null))
    .map((person) => stripOf(columns, person, reading, words));
  if (strips.length === 0) return "";
  return [...strips, ticksOf(columns), datesOf(reading, words, columns.length)].join("\n");
}

interface Column {
  readonly a: TidePoint | null;
  readonly b: TidePoint | null;
  readonly hasEvent: boolean;
}

/**
 * Days gathered into at most `most` columns (the mean of means, the mean of the ends); few days are
 * drawn wider, up to four characters each.
 */
function columnsOf(tide: readonly TideDay[], most: number): Column[] {
  const count = Math.min(most, tide.length);
  const wide = Math.max(1, Math.min(4, Math.floor(most / count)));
  return gatheredColumns(tide, count).flatMap((column) =>
    Array.from({ length: wide }, (_, at) => ({ ...column, hasEvent: column.hasEvent && at === 0 })),
  );
}

function gatheredColumns(tide: readonly TideDay[], count: number): Column[] {
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * tide.length) / count);
    const to = Math.max(from + 1, Math.floor(((index + 1) * tide.length) / count));
    const days = tide.slice(from, to);
    return {
      a: gathered(days.map((day) => day.a)),
      b: gathered(days.map((day) => day.b)),
      hasEvent: days.some((day) => day.events.length > 0),
    };
  });
}

function gathered(points: readonly (TidePoint | null)[]): TidePoint | null {
  const known = points.filter((point) => point !== null);
  if (known.length === 0) return null;
  const mean = (pick: (point: TidePoint) => number) =>
    known.reduce((sum, point) => sum + pick(point), 0) / known.length;
  return {
    mean: mean((point) => point.mean),
    interval80: [mean((point) => point.interval80[0]), mean((point) => point.interval80[1])],
  };
}

function stripOf(
  columns: readonly Column[],
  person: PartnerId,
  reading: Reading,
  words: Words,
): string {
  const points = columns.map((column) => column[person]);
  const known = points.filter((point) => point !== null);
  const high = Math.max(...known.map((point) => point.interval80[1]));
  const low = Math.min(...known.map((point) => point.interval80[0]));
  const level = reading.usual[person]?.mean;
  const rowOf = (value: number) =>
    Math.max(0, Math.min(rows - 1, Math.round(((high - value) / (high - low || 1)) * (rows - 1))));
  const grid = Array.from({ length: rows }, (_, row) =>
    points
      .map((point) => {
        if (point === null) return " ";
        if (rowOf(point.mean) === row) return line;
        if (row >= rowOf(point.interval80[1]) && row <= rowOf(point.interval80[0])) return shade;
        return level !== undefined && rowOf(level) === row ? usual : " ";
      })
      .join(""),
  );
  const { high: up, low: down } = words.axis[reading.measure];
  const name = subjectOf(reading, person).name;
  return [`  ${name}  ↑ ${up}  ↓ ${down}`, ...grid.map((row) => `  ${row.trimEnd()}`)].join("\n");
}

function ticksOf(columns: readonly Column[]): string {
  return `  ${columns.map((column) => (column.hasEvent ? "╵" : " ")).join("")}`.trimEnd();
}

function datesOf(reading: Reading, words: Words, width: number): string {
  const from = dayWords(reading.range.from, words, true);
  const to = dayWords(reading.range.to, words, true);
  return `  ${from}${" ".repeat(Math.max(1, width - from.length - to.length))}${to}`;
}
