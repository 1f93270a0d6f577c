/** Signals that signs name are signals that exist. */

import type { LintRule } from "./rule.ts";

/** Rule: signals that are named exist. */
export const signalsKnown: LintRule = {
  name: "signals-known",
  about: "signals that are named exist",
  check: (draft, { signals }) =>
    [...draft.entries.reasons.values()].flatMap(({ file, entry }) =>
      entry.signs
        .filter(({ signal }) => !signals.has(signal))
        .map(({ id, signal }) => ({
          file,
          id: entry.id,
          message: `sign ${id}: no signal ${signal}`,
        })),
    ),
};
