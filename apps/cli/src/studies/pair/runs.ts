/**
 * Runs that add up: each run of the pair studies takes about a minute, and runs with other seeds are added
 * to the report that is there, so that large numbers come together piece by piece.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `--only report` runs nothing and says anew what the runs so far amount to. */
export const reportAlone = "report";

/** A run with its seed. */
export interface SeededRun {
  readonly seed: number;
}

/**
 * The runs of the committed report with this one, where there is one, in place of one of the same seed, by
 * seed.
 */
export function withEarlierRuns<Run extends SeededRun>(study: string, run?: Run): Run[] {
  const path = join(process.cwd(), `docs/reports/study-${study}.json`);
  const earlier = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).runs : [];
  // What stands in the report was written by this study.
  const others = (Array.isArray(earlier) ? (earlier as Run[]) : []).filter(
    ({ seed }) => seed !== run?.seed,
  );
  return [...others, ...(run ? [run] : [])].sort((p, q) => p.seed - q.seed);
}

/** The sum of a number over runs. */
export function sumOf<Item>(items: readonly Item[], number: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + number(item), 0);
}
