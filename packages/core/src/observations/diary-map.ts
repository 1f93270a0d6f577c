/**
 * The mapping file of a diary (docs/contract.md, "Diary CSV"): which columns of somebody else's table
 * are which fields of `diary/1`. Long: one row a person. Wide: one row a dyad and time, with the two
 * people's columns under `a` and `b`. A range is mapped linearly to the field's own range; a reversed
 * range (`[7, 1]`) turns the scale round.
 */

import { dayFromCivil, err, isCivilDate, ok, type Result } from "../kit/index.ts";
import { type EventName, eventNames, type ScaleName, scaleRanges } from "./check-in.ts";

/** A field that holds a number. */
export type NumberField = ScaleName | EventName;

/** Where a field stands in the foreign table, and in which range. */
export interface MappedColumn {
  readonly column: string;
  /** The foreign range; undefined when it is the field's own. */
  readonly range: readonly [number, number] | undefined;
}

/** The columns of one person. */
export interface PersonColumns {
  readonly numbers: ReadonlyMap<NumberField, MappedColumn>;
  readonly tag: string | undefined;
  readonly late: string | undefined;
}

/** A mapping file, checked. */
export interface DiaryMap {
  readonly dyad: string | undefined;
  readonly person: string | undefined;
  readonly time: string | undefined;
  /** Day number (kit/time.ts) of the source's day 0; undefined when it has no calendar. */
  readonly originDay: number | undefined;
  readonly shape:
    | { readonly kind: "long"; readonly columns: PersonColumns }
    | { readonly kind: "wide"; readonly a: PersonColumns; readonly b: PersonColumns };
}

/** What is wrong with a mapping file, and where. */
export interface DiaryMapError {
  /** Path of the entry, e.g. `a.closeness.range`; "" for the whole file. */
  readonly path: string;
  readonly expected: string;
}

type Entries = Readonly<Record<string, unknown>>;
type Checked<T> = Result<T, DiaryMapError>;

const numberFields: ReadonlySet<string> = new Set([...Object.keys(scaleRanges), ...eventNames]);
const identityFields: readonly string[] = ["dyad", "person", "time", "origin"];

/** True when the name is a number field of `diary/1`. */
export function isNumberField(name: string): name is NumberField {
  return numberFields.has(name);
}

/** The range of a field in `diary/1`. */
export function fieldRange(field: NumberField): readonly [number, number] {
  const ranges: Readonly<Partial<Record<string, readonly [number, number]>>> = scaleRanges;
  return ranges[field] ?? [0, 1];
}

/** Reads and checks the text of a mapping file. */
export function parseDiaryMap(text: string): Checked<DiaryMap> {
  const json = parseJson(text);
  if (!isEntries(json)) return wrong("", "a JSON object");
  const identity = readIdentity(json);
  if (!identity.ok) return identity;
  const shape = "a" in json || "b" in json ? readWide(json) : readLong(json);
  return shape.ok ? ok({ ...identity.value, shape: shape.value }) : shape;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(path: string, expected: string): Checked<never> {
  return err({ path, expected });
}

function readIdentity(json: Entries): Checked<Omit<DiaryMap, "shape">> {
  const columns: (string | undefined)[] = [];
  for (const field of ["dyad", "person", "time"]) {
    const column = columnName(json[field]);
    if (column === false) return wrong(field, "a column name");
    columns.push(column);
  }
  const [dyad, person, time] = columns;
  const origin = json["origin"];
  if (origin === undefined || origin === null) {
    return ok({ dyad, person, time, originDay: undefined });
  }
  const originDay = typeof origin === "string" ? dayOfIsoDate(origin) : undefined;
  if (originDay === undefined) return wrong("origin", "a date such as 2000-01-01");
  return ok({ dyad, person, time, originDay });
}

/** A column given as text or `{column}`; undefined when absent or null, false when neither. */
function columnName(entry: unknown): string | undefined | false {
  if (entry === undefined || entry === null) return undefined;
  const name = isEntries(entry) ? entry["column"] : entry;
  return typeof name === "string" && name !== "" ? name : false;
}

function dayOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : undefined;
}

function readLong(json: Entries): Checked<DiaryMap["shape"]> {
  const columns = readColumns(json, "", identityFields);
  return columns.ok ? ok({ kind: "long", columns: columns.value }) : columns;
}

function readWide(json: Entries): Checked<DiaryMap["shape"]> {
  const stray = Object.keys(json).find(
    (key) => !["dyad", "time", "origin", "a", "b"].includes(key),
  );
  if (stray !== undefined) return wrong(stray, "only dyad, time, origin, a and b in a wide map");
  const people: PersonColumns[] = [];
  for (const person of ["a", "b"]) {
    const entries = json[person] ?? {};
    if (!isEntries(entries)) return wrong(person, "an object of fields");
    const columns = readColumns(entries, `${person}.`, []);
    if (!columns.ok) return columns;
    people.push(columns.value);
  }
  const [a, b] = people as [PersonColumns, PersonColumns];
  return ok({ kind: "wide", a, b });
}

function readColumns(
  entries: Entries,
  prefix: string,
  otherFields: readonly string[],
): Checked<PersonColumns> {
  const numbers = new Map<NumberField, MappedColumn>();
  const texts: { tag: string | undefined; late: string | undefined } = {
    tag: undefined,
    late: undefined,
  };
  for (const [field, entry] of Object.entries(entries)) {
    if (otherFields.includes(field)) continue;
    const path = `${prefix}${field}`;
    const column = columnName(entry);
    if (column === false)
      return wrong(path, 'a column name, or {"column": …, "range": [low, high]}');
    if (column === undefined) continue;
    if (field === "tag" || field === "late") texts[field] = column;
    else if (isNumberField(field)) {
      const range = readRange(entry);
      if (range === false) return wrong(`${path}.range`, "two different numbers [low, high]");
      numbers.set(field, { column, range });
    } else return wrong(path, "a field of diary/1");
  }
  return ok({ numbers, ...texts });
}

function readRange(entry: unknown): readonly [number, number] | undefined | false {
  if (!isEntries(entry) || entry["range"] === undefined) return undefined;
  const range = entry["range"];
  if (!Array.isArray(range) || range.length !== 2) return false;
  const [low, high]: unknown[] = range;
  if (!isFiniteNumber(low) || !isFiniteNumber(high) || low === high) return false;
  return [low, high];
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
