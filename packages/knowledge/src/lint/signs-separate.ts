/** At least two signs tell each reason apart from its nearest neighbour, and neighbours are reasons. */

import type { LintRule } from "./rule.ts";

/** Rule: two or more signs that separate each reason from its nearest neighbour. */
export const signsSeparate: LintRule = {
  name: "signs-separate",
  about: "two or more signs that separate each reason from its nearest neighbour",
  check: (draft) => {
    const { reasons } = draft.entries;
    return [...reasons.values()]
      .filter(({ entry }) => entry.status === "reason")
      .flatMap(({ file, entry }) => {
        const { id, signs, nearest } = entry;
        const first = nearest[0];
        if (first === undefined) return [{ file, id, message: "no nearest neighbour is named" }];
        const named = [...nearest, ...signs.flatMap((sign) => sign.separates_from)];
        const unknown = named
          .filter((other) => other === id || reasons.get(other)?.entry.status !== "reason")
          .map((other) => ({ file, id, message: `${other} is no other reason` }));
        const count = signs.filter((sign) => sign.separates_from.includes(first)).length;
        const few = {
          file,
          id,
          message: `${count} signs separate it from ${first}, two are needed`,
        };
        return count < 2 ? [...unknown, few] : unknown;
      });
  },
};
