/** Which cell of a diary's row is which field: by the mapping file where it says so, else by name. */

import type { PartnerId } from "../couple/index.ts";
import { type CsvRow, unguardedText } from "./csv.ts";
import type { DiaryProblem } from "./diary.ts";
import {
  type DiaryMap,
  fieldRange,
  isNumberField,
  type MappedColumn,
  type NumberField,
  type PersonColumns,
} from "./diary-map.ts";

/** Places of the cells; -1 where the file has no such column. */
export interface DiaryLayout {
  readonly dyad: number;
  readonly person: number;
  readonly time: number;
  /** Names of the two columns in the file, for problems. */
  readonly personColumn: string;
  readonly timeColumn: string;
  /** One set of cells for long files, two (a, b) for wide ones. */
  readonly people: readonly {
    readonly fixed: PartnerId | undefined;
    readonly cells: readonly CellReader[];
  }[];
  readonly unknown: readonly { readonly name: string; readonly at: number }[];
}

/** Where one field stands and in which range it is written. */
export interface CellReader {
  readonly at: number;
  readonly column: string;
  readonly field: NumberField | "tag" | "late";
  readonly range: readonly [number, number];
}

/** Finds each field's column. A field that the map does not name is looked for under its own name. */
export function layOutDiary(
  header: CsvRow,
  map: DiaryMap | undefined,
  problems: DiaryProblem[],
): DiaryLayout {
  const { find, names, isUsed, placeOf } = createFinder(header, problems);
  const wide = map?.shape.kind === "wide";
  const dyad = find(map?.dyad, "dyad");
  const person = wide ? -1 : find(map?.person, "person");
  const time = find(map?.time, "time");
  const people = personColumnsOf(map, names, isUsed).map(({ fixed, columns }) => ({
    fixed,
    cells: cellReaders(columns, find),
  }));
  if (people.every(({ cells }) => cells.length === 0)) {
    problems.push({ type: "no-known-columns", line: header.line, column: undefined });
  }
  const unknown = names.filter((name) => !isUsed(name));
  return {
    dyad,
    person,
    time,
    personColumn: map?.person ?? "person",
    timeColumn: map?.time ?? "time",
    people,
    unknown: unknown.map((name) => ({ name, at: placeOf(name) })),
  };
}

interface ColumnFinder {
  /** Place of a column by its mapped name, or else its own; marks it as used; -1 where it is absent. */
  readonly find: (mapped: string | undefined, own: string) => number;
  readonly names: readonly string[];
  readonly isUsed: (name: string) => boolean;
  readonly placeOf: (name: string) => number;
}

function createFinder({ line, cells }: CsvRow, problems: DiaryProblem[]): ColumnFinder {
  const atByName = new Map<string, number>();
  cells.forEach((cell, at) => {
    const name = unguardedText(cell).trim();
    if (name === "") return;
    if (!atByName.has(name)) atByName.set(name, at);
    else problems.push({ type: "duplicate-column", line, column: name });
  });
  const used = new Set<string>();
  const find = (mapped: string | undefined, own: string): number => {
    const name = mapped ?? own;
    const at = atByName.get(name);
    if (at !== undefined) used.add(name);
    else if (mapped !== undefined) {
      problems.push({ type: "missing-mapped-column", line, column: mapped });
    }
    return at ?? -1;
  };
  const placeOf = (name: string) => atByName.get(name) ?? -1;
  return { find, names: [...atByName.keys()], isUsed: (name) => used.has(name), placeOf };
}

function personColumnsOf(
  map: DiaryMap | undefined,
  names: readonly string[],
  isUsed: (name: string) => boolean,
): { fixed: PartnerId | undefined; columns: PersonColumns }[] {
  const shape = map?.shape;
  if (shape?.kind === "wide") {
    return [
      { fixed: "a", columns: shape.a },
      { fixed: "b", columns: shape.b },
    ];
  }
  const mapped = shape?.columns;
  const taken = new Set([...(mapped?.numbers.values() ?? [])].map(({ column }) => column));
  const numbers = new Map<NumberField, MappedColumn>(mapped?.numbers);
  for (const name of names) {
    const free = !taken.has(name) && !isUsed(name);
    if (free && isNumberField(name) && !numbers.has(name)) {
      numbers.set(name, { column: name, range: undefined });
    }
  }
  const own = (field: string) => (names.includes(field) && !taken.has(field) ? field : undefined);
  const tag = mapped?.tag ?? own("tag");
  return [{ fixed: undefined, columns: { numbers, tag, late: mapped?.late ?? own("late") } }];
}

function cellReaders(
  columns: PersonColumns,
  find: (mapped: string, own: string) => number,
): CellReader[] {
  const readers: CellReader[] = [];
  const add = (field: CellReader["field"], column: string, range: readonly [number, number]) => {
    const at = find(column, field);
    if (at >= 0) readers.push({ at, column, field, range });
  };
  for (const [field, { column, range }] of columns.numbers) {
    add(field, column, range ?? fieldRange(field));
  }
  if (columns.tag !== undefined) add("tag", columns.tag, [0, 1]);
  if (columns.late !== undefined) add("late", columns.late, [0, 1]);
  return readers;
}
