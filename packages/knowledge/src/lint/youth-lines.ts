/** Lines for adults and for young people are shown together or not at all, so a country has both. */

import type { LintRule } from "./rule.ts";

/** Rule: a country with lines for adults has one for young people. */
export const youthLines: LintRule = {
  name: "youth-lines",
  about: "a country with lines for adults has one for young people",
  check: (draft) =>
    [...draft.entries["help-lines"].values()]
      .filter(({ entry }) => entry.country !== null && entry.lines.length > 0)
      .filter(({ entry }) => !entry.lines.some(({ kinds }) => kinds.includes("youth")))
      .map(({ file, entry }) => ({ file, id: entry.id, message: "no line for young people" })),
};
