/** The cells of one check-in as numbers in the ranges of `diary/1`; what cannot be used is a problem. */

import { type CheckIn, reasonIds, type ScaleName, scaleRanges, type TagId } from "./check-in.ts";
import type { CsvRow } from "./csv.ts";
import type { DiaryProblem, DiaryProblemType } from "./diary.ts";
import type { CellReader } from "./diary-layout.ts";
import { fieldRange } from "./diary-map.ts";

/** What a check-in says, without who and when. */
export type Fields = Pick<CheckIn, "scales" | "events" | "tag" | "late">;

/** True when nothing was noted. */
export function isEmpty(fields: Fields): boolean {
  const { scales, events, tag, late } = fields;
  const none = Object.keys(scales).length === 0 && Object.keys(events).length === 0;
  return none && tag === undefined && late === undefined;
}

/** Reads the cells of one person's check-in. */
export function readFields(
  readers: readonly CellReader[],
  row: CsvRow,
  problems: DiaryProblem[],
): Fields {
  const scales: Partial<Record<ScaleName, number>> = {};
  const events: Record<string, number> = {};
  let tag: TagId | undefined;
  let late: boolean | undefined;
  for (const reader of readers) {
    const cell = (row.cells[reader.at] ?? "").trim();
    if (cell === "" || cell === "NA") continue;
    if (reader.field === "tag") tag = readTag(cell, { reader, row, problems });
    else {
      const value = readNumber(cell, { reader, row, problems });
      if (value === undefined) continue;
      if (reader.field === "late") late = value !== 0;
      else if (reader.field in scaleRanges) scales[reader.field as ScaleName] = value;
      else events[reader.field] = value;
    }
  }
  return {
    scales,
    events,
    ...(tag === undefined ? {} : { tag }),
    ...(late === undefined ? {} : { late }),
  };
}

interface Place {
  readonly reader: CellReader;
  readonly row: CsvRow;
  readonly problems: DiaryProblem[];
}

function report(place: Place, type: DiaryProblemType): undefined {
  const { range } = place.reader;
  const problem = { type, line: place.row.line, column: place.reader.column };
  place.problems.push(type === "out-of-range" ? { ...problem, range } : problem);
}

const tagIds: readonly string[] = [...reasonIds, "other", "none", "unclear"];

function readTag(cell: string, place: Place): TagId | undefined {
  // The list holds exactly the members of TagId.
  return tagIds.includes(cell) ? (cell as TagId) : report(place, "unknown-tag");
}

/** A number in the field's own range, mapped from the column's; undefined with a problem otherwise. */
function readNumber(cell: string, place: Place): number | undefined {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
  if (!Number.isFinite(value)) return report(place, "not-a-number");
  const { range, field } = place.reader;
  const [low, high] = range;
  if (value < Math.min(low, high) || value > Math.max(low, high))
    return report(place, "out-of-range");
  if (field === "late" && value !== 0 && value !== 1) return report(place, "out-of-range");
  if (field === "tag" || field === "late") return value;
  const own = fieldRange(field);
  if (own[0] === low && own[1] === high) return value;
  return own[0] + ((value - low) / (high - low)) * (own[1] - own[0]);
}
