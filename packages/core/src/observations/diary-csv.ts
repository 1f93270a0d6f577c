/**
 * Reads the diary file `diary/1` (docs/contract.md, "Diary CSV") into check-ins. One row is one
 * person's check-in; with a wide map one row holds both. Nothing throws on data: a cell that cannot be
 * used is a problem with its line and column and counts as missing, a row without a usable person or
 * time is left out with a problem, unknown columns are kept and reported. `NA` counts as empty.
 */

import type { PartnerId } from "../couple/index.ts";
import { type CheckIn, modelTimeDays } from "./check-in.ts";
import { type CsvRow, parseCsv, unguardedText } from "./csv.ts";
import type { Diary, DiaryProblem, DyadDiary } from "./diary.ts";
import { isEmpty, readFields } from "./diary-cells.ts";
import { type DiaryLayout, layOutDiary } from "./diary-layout.ts";
import type { DiaryMap } from "./diary-map.ts";
import { parseDiaryTime } from "./diary-time.ts";

interface Entry {
  readonly checkIn: CheckIn;
  readonly line: number;
  readonly extra: Readonly<Record<string, string>>;
}

interface Draft {
  readonly id: string;
  /** Who is `a` and who is `b`, by the name in the file. */
  readonly names: Map<string, PartnerId>;
  readonly entries: Entry[];
}

interface Progress {
  readonly layout: DiaryLayout;
  readonly numbered: boolean;
  readonly originDay: number | undefined;
  readonly commonNames: ReadonlyMap<string, PartnerId>;
  readonly drafts: Map<string, Draft>;
  readonly problems: DiaryProblem[];
}

/** Reads a diary file, with the mapping file where the columns are somebody else's. */
export function parseDiaryCsv(text: string, map?: DiaryMap): Diary {
  const table = parseCsv(text);
  const problems: DiaryProblem[] = table.problems.map((p) => ({ ...p, column: undefined }));
  const [header, ...rows] = table.rows;
  if (header === undefined) {
    return emptyDiary([{ type: "no-header", line: 1, column: undefined }], []);
  }
  if (isSeparatedOtherwise(header)) {
    return emptyDiary([{ type: "other-separator", line: header.line, column: undefined }], []);
  }
  const layout = layOutDiary(header, map, problems);
  const unknownColumns = layout.unknown.map(({ name }) => name);
  if (layout.time < 0) {
    problems.push({ type: "no-time-column", line: header.line, column: undefined });
    return emptyDiary(problems, unknownColumns);
  }
  const numbered = mostlyNumbered(rows, layout.time);
  const originDay = map?.originDay;
  const commonNames = namesOfFile(rows, layout.person);
  const progress = { layout, numbered, originDay, commonNames, drafts: new Map(), problems };
  for (const row of rows) readRow(progress, row, header.cells.length);
  const dyads = [...progress.drafts.values()].map((draft) => finishDyad(draft, problems));
  const days = numbered && originDay === undefined ? "numbered" : "calendar";
  return { dyads, days, unknownColumns, problems: problems.sort((p, q) => p.line - q.line) };
}

/** Spreadsheets of many countries write semicolons or tabs; their decimal commas make guessing unsafe. */
function isSeparatedOtherwise({ cells }: CsvRow): boolean {
  return cells.length === 1 && /[;\t]/.test(cells[0] ?? "");
}

function emptyDiary(problems: readonly DiaryProblem[], unknownColumns: readonly string[]): Diary {
  return { dyads: [], days: "calendar", unknownColumns, problems };
}

function mostlyNumbered(rows: readonly CsvRow[], timeAt: number): boolean {
  let balance = 0;
  for (const row of rows) {
    const time = parseDiaryTime(row.cells[timeAt] ?? "");
    if (time) balance += time.numbered ? 1 : -1;
  }
  return balance > 0;
}

/** Where a whole file knows two names only, they are the same two roles in every dyad of it. */
function namesOfFile(rows: readonly CsvRow[], personAt: number): Map<string, PartnerId> {
  const names = new Map<string, PartnerId>();
  if (personAt < 0) return names;
  const distinct = new Set(rows.map((row) => nameIn(row, personAt)));
  distinct.delete("");
  if (distinct.size <= 2) for (const name of distinct) takePlace(names, name);
  return names;
}

function nameIn(row: CsvRow, personAt: number): string {
  return unguardedText(row.cells[personAt] ?? "").trim();
}

/** `a` and `b` are themselves; any other two names take the free places in order. */
function takePlace(names: Map<string, PartnerId>, name: string): PartnerId | undefined {
  const taken = new Set(names.values());
  const wanted: readonly PartnerId[] = name === "a" || name === "b" ? [name] : ["a", "b"];
  const place = wanted.find((person) => !taken.has(person));
  if (place !== undefined) names.set(name, place);
  return place;
}

function readRow(progress: Progress, row: CsvRow, headerLength: number): void {
  const { layout, problems } = progress;
  const { line, cells } = row;
  if (cells.length > headerLength) {
    problems.push({ type: "too-many-cells", line, column: undefined });
  }
  const time = readTime(progress, row);
  if (time === undefined) return;
  const draft = draftOf(progress, unguardedText(cells[layout.dyad] ?? "").trim());
  const extra: Record<string, string> = {};
  for (const { name, at } of layout.unknown) extra[name] = unguardedText(cells[at] ?? "");
  for (const { fixed, cells: readers } of layout.people) {
    const person = fixed ?? readPerson(progress, row, draft);
    if (person === undefined) continue;
    if (fixed !== undefined) draft.names.set(fixed, fixed);
    const fields = readFields(readers, row, problems);
    if (!isEmpty(fields)) draft.entries.push({ checkIn: { person, time, ...fields }, line, extra });
  }
}

function draftOf(progress: Progress, id: string): Draft {
  const known = progress.drafts.get(id);
  if (known !== undefined) return known;
  const draft: Draft = { id, names: new Map(progress.commonNames), entries: [] };
  progress.drafts.set(id, draft);
  return draft;
}

function readTime(progress: Progress, row: CsvRow): CheckIn["time"] | undefined {
  const { layout, numbered, originDay, problems } = progress;
  const parsed = parseDiaryTime(row.cells[layout.time] ?? "");
  const { line } = row;
  const column = layout.timeColumn;
  if (parsed === undefined) {
    problems.push({ type: "bad-time", line, column });
    return undefined;
  }
  const { time } = parsed;
  if (originDay !== undefined && parsed.numbered) return { ...time, day: time.day + originDay };
  if (originDay === undefined && parsed.numbered !== numbered) {
    problems.push({ type: "mixed-time-kinds", line, column });
    return undefined;
  }
  return time;
}

function readPerson(progress: Progress, row: CsvRow, draft: Draft): PartnerId | undefined {
  const { layout, problems } = progress;
  if (layout.person < 0) {
    draft.names.set("a", "a");
    return "a";
  }
  const name = nameIn(row, layout.person);
  const person = draft.names.get(name) ?? (name === "" ? undefined : takePlace(draft.names, name));
  if (person === undefined) {
    const type = name === "" ? "no-person" : "third-person";
    problems.push({ type, line: row.line, column: layout.personColumn });
  }
  return person;
}

function finishDyad(draft: Draft, problems: DiaryProblem[]): DyadDiary {
  const entries = withoutRepeats(draft.entries, problems).sort(
    (p, q) => modelTimeDays(p.checkIn.time) - modelTimeDays(q.checkIn.time),
  );
  const nameOf = (person: PartnerId) => [...draft.names].find(([, owner]) => owner === person)?.[0];
  return {
    id: draft.id,
    people: { a: nameOf("a"), b: nameOf("b") },
    checkIns: entries.map(({ checkIn }) => checkIn),
    extras: entries.map(({ extra }) => extra),
  };
}

/** The same row twice counts once; another row of the same person and time stays, with a problem. */
function withoutRepeats(entries: readonly Entry[], problems: DiaryProblem[]): Entry[] {
  const contentsByKey = new Map<string, Set<string>>();
  return entries.filter(({ checkIn, line, extra }) => {
    const { person, time } = checkIn;
    const key = `${person} ${time.day} ${time.minute ?? ""} ${time.offsetMinutes ?? ""}`;
    const content = JSON.stringify([checkIn, extra]);
    const contents = contentsByKey.get(key) ?? new Set();
    const repeated = contents.has(content);
    if (contents.size > 0) {
      problems.push({
        type: repeated ? "duplicate-row" : "duplicate-time",
        line,
        column: undefined,
      });
    }
    contentsByKey.set(key, contents.add(content));
    return !repeated;
  });
}
