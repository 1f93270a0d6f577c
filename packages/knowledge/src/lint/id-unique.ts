/** An id belongs to one entry, whatever its kind, so that `ebb knowledge show ID` has one answer. */

import { eachEntry } from "./each-entry.ts";
import type { LintRule, Report } from "./rule.ts";

/** Rule: an id belongs to one entry. */
export const idUnique: LintRule = {
  name: "id-unique",
  about: "an id belongs to one entry",
  check: (draft) => {
    const first = new Map<string, string>();
    return eachEntry(draft).flatMap(({ file, entry }): Report[] => {
      const other = first.get(entry.id);
      if (other !== undefined) return [{ file, id: entry.id, message: `${other} has this id` }];
      first.set(entry.id, file);
      return [];
    });
  },
};
