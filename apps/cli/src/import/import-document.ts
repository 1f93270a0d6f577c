/** `import/1` as a document. */

import type { ImportReport, Problem } from "@ebb/importers";
import type { ImportDocument } from "../documents/import-schema.ts";
import { madeBy } from "../made-by.ts";

/** The report with its name and the versions that made it. */
export function importDocument(report: ImportReport): ImportDocument {
  return {
    ebb: "import/1",
    made_by: madeBy(),
    ...report,
    participants: [...report.participants],
    days: report.days?.map(({ date, messages }) => ({ date, messages: [...messages] })) ?? null,
    problems: report.problems.map((one: Problem) => ({ ...one })),
    undecided: undecidedOf(report),
  };
}

function undecidedOf(report: ImportReport): ImportDocument["undecided"] {
  if (report.undecided === null) return null;
  const { question, header, choices } = report.undecided;
  return { question, header, choices: [...choices] };
}
