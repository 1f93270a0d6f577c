/** Every claim has a source: entries with a grade, the signs of reasons, and questions. */

import { eachEntry } from "./each-entry.ts";
import type { LintRule, Report } from "./rule.ts";

/** Rule: at least one source for every claim, sign and question. */
export const sourcesPresent: LintRule = {
  name: "sources-present",
  about: "at least one source for every claim, sign and question",
  check: (draft) => {
    const reports: Report[] = [];
    for (const { kind, file, entry } of eachEntry(draft)) {
      const { sources } = entry as { sources?: readonly string[] };
      if (sources?.length === 0 && kind !== "conversation") {
        reports.push({ file, id: entry.id, message: "no source" });
      }
    }
    for (const { file, entry } of draft.entries.reasons.values()) {
      for (const sign of entry.signs.filter(({ sources }) => sources.length === 0)) {
        reports.push({ file, id: entry.id, message: `sign ${sign.id} has no source` });
      }
    }
    return reports;
  },
};
