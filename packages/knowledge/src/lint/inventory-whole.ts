/** Nothing of the inventory is lost: D1-D21, R1-R16, A1-A17, B1-B15, V1-V7, P1-P3 each have an entry. */

import { eachGrounded } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

const highest: Readonly<Record<string, number>> = { D: 21, R: 16, A: 17, B: 15, V: 7, P: 3 };

/** Rule: every item of the inventory has an entry. */
export const inventoryWhole: LintRule = {
  name: "inventory-whole",
  about: "every item of the inventory has an entry",
  check: (draft) => {
    if (draft.root.about?.inventory !== "whole") return [];
    const present = new Set(eachGrounded(draft).flatMap(({ entry }) => entry.inventory));
    return Object.entries(highest).flatMap(([letter, last]) =>
      Array.from({ length: last }, (_, i) => `${letter}${i + 1}`)
        .filter((code) => !present.has(code))
        .map((code) => ({ file: "", message: `${code} has no entry` })),
    );
  },
};
