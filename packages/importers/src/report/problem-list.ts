/** Problems by type: the first line and how often. */

import type { Problem, ProblemType } from "../importer.ts";
import { problemTypes } from "../importer.ts";

/** Collects problems; the list comes out in the order of the closed list of types. */
export interface ProblemList {
  readonly note: (type: ProblemType, line?: number | null, count?: number) => void;
  readonly list: () => Problem[];
}

/** An empty list. */
export function createProblemList(): ProblemList {
  const found = new Map<ProblemType, Problem>();
  return {
    note(type, line = null, count = 1) {
      const before = found.get(type);
      found.set(type, {
        type,
        line: before === undefined ? line : before.line,
        count: (before?.count ?? 0) + count,
      });
    },
    list: () => problemTypes.flatMap((type) => found.get(type) ?? []),
  };
}
