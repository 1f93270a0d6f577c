/** Ids never die: every entry is listed in `ids.yml`, and what is listed there exists or has moved.
 * Rules for drafts are referred to by nobody and may come and go. */

import { eachEntry } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

/** Rule: every id is listed in ids.yml, and no listed id is gone. */
export const idsForEver: LintRule = {
  name: "ids-for-ever",
  about: "every id is listed in ids.yml, and no listed id is gone",
  check: (draft) => {
    const listed = draft.root.ids ?? {};
    const unlisted = eachEntry(draft)
      .filter(({ kind }) => kind !== "conversation")
      .filter(({ kind, entry }) => !(listed[kind] ?? []).includes(entry.id))
      .map(({ file, entry }) => ({ file, id: entry.id, message: "not listed in ids.yml" }));
    const present = new Set(eachEntry(draft).map(({ entry }) => entry.id));
    const gone = Object.values(listed)
      .flat()
      .filter((id) => !present.has(id) && !draft.redirects.has(id))
      .map((id) => ({ file: "ids.yml", id, message: "gone without a redirect" }));
    return [...unlisted, ...gone];
  },
};
