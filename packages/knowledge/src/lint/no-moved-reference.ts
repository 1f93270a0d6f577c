/** Nothing refers to an id that has moved, and a redirect leads to an entry. */

import { eachEntry } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

/** Every id that an entry names, in whatever field. */
function namedIds(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(namedIds);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(namedIds);
  return [];
}

/** Rule: nothing refers to an id that has moved. */
export const noMovedReference: LintRule = {
  name: "no-moved-reference",
  about: "nothing refers to an id that has moved",
  check: (draft) => {
    const entries = eachEntry(draft);
    const present = new Set(entries.map(({ entry }) => entry.id));
    const stale = entries.flatMap(({ file, entry }) =>
      namedIds(entry)
        .filter((id) => draft.redirects.has(id))
        .map((id) => ({ file, id: entry.id, message: `${id} has moved` })),
    );
    const broken = [...draft.redirects.values()].flatMap(({ file, entry }) =>
      entry.to
        .filter((id) => !present.has(id))
        .map((id) => ({ file, id: entry.id, message: `leads to ${id}, which does not exist` })),
    );
    return [...stale, ...broken];
  },
};
