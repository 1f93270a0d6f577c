/** A diary as records: dyads with their check-ins, what could not be read, what was not known. */

import type { CheckIn } from "./check-in.ts";

/** Kinds of problem in a diary file. */
export const diaryProblemTypes = [
  "no-header",
  "no-time-column",
  "no-known-columns",
  "missing-mapped-column",
  "duplicate-column",
  "other-separator",
  "bad-quote",
  "too-many-cells",
  "bad-time",
  "mixed-time-kinds",
  "no-person",
  "third-person",
  "not-a-number",
  "out-of-range",
  "unknown-tag",
  "duplicate-row",
  "duplicate-time",
] as const;

/** A kind of problem in a diary file. */
export type DiaryProblemType = (typeof diaryProblemTypes)[number];

/** One problem: where it stands, never what the cell says. */
export interface DiaryProblem {
  readonly type: DiaryProblemType;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Name of the column in the file, where there is one. */
  readonly column: string | undefined;
  /** The scale that a number fell out of, in the units of the file. */
  readonly range?: readonly [low: number, high: number];
}

/** One couple's check-ins, in order of time. */
export interface DyadDiary {
  /** Dyad id of the file, "" where it has none. */
  readonly id: string;
  /** Names as the file has them; undefined for one who never checked in. */
  readonly people: { readonly a: string | undefined; readonly b: string | undefined };
  readonly checkIns: readonly CheckIn[];
  /** Cells of unknown columns, one record a check-in. */
  readonly extras: readonly Readonly<Record<string, string>>[];
}

/** A diary file, read. */
export interface Diary {
  readonly dyads: readonly DyadDiary[];
  /** Whether days are calendar days (kit/time.ts) or bare numbers of the source. */
  readonly days: "calendar" | "numbered";
  readonly unknownColumns: readonly string[];
  readonly problems: readonly DiaryProblem[];
}
