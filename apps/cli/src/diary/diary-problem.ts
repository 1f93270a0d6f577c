/** What is said of a diary's problems: where, what was expected, and what became of the row or cell. */

import type { DiaryProblem, DiaryProblemType } from "@ebb/core";

const sentences: Readonly<Record<DiaryProblemType, string>> = {
  "no-header": "there is no header with column names.",
  "no-time-column": "there is no column for the time.",
  "no-known-columns": "no column is known to Ebb.",
  "missing-mapped-column": "the mapping file names this column, but it is not there.",
  "duplicate-column": "this column stands twice. The first one is used.",
  "other-separator":
    "the columns are not separated by commas. Save the table as CSV with commas, and numbers with a decimal point.",
  "bad-quote": "a quotation mark stands where none can be. Write it twice inside a quoted cell.",
  "too-many-cells": "the row has more cells than the header. The rest is left out.",
  "bad-time":
    "the time cannot be read, so the row is left out. Write 2025-03-01, 2025-03-01T21:30+01:00 or a number of days.",
  "mixed-time-kinds":
    "dates and numbers of days are mixed in one file, so the row is left out. Use one of them.",
  "no-person": "there is no person, so the row is left out. Write a or b, or two names.",
  "third-person":
    "a third name stands in a couple of two, so the row is left out. Give each couple its own id in the column dyad.",
  "not-a-number":
    "a number was expected, so the cell counts as empty. Use a decimal point and no unit.",
  "out-of-range": "the number is outside of its scale, so the cell counts as empty.",
  "unknown-tag": "this is no reason that Ebb knows, so the cell counts as empty.",
  "duplicate-row": "the same row stood before. It counts once.",
  "duplicate-time": "this person has two different check-ins at one time. Both are kept in order.",
};

/** One problem in a line: file, line, column, what was expected and what was done. */
export function diaryProblemText(name: string, problem: DiaryProblem): string {
  const { type, line, column, range } = problem;
  const where = column === undefined ? "" : `, column ${column}`;
  const scale = range === undefined ? "" : ` It goes from ${range[0]} to ${range[1]}.`;
  return `${name}, line ${line}${where}: ${sentences[type]}${scale}`;
}
