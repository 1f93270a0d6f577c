/** Rows of the studies of modesty: how often something was said, and how often it may be. */

import { markdownTable, shareWithError } from "./study.ts";

/** One line: how often something was said. */
export interface Row {
  readonly world: string;
  readonly said: number;
  readonly total: number;
  /** Largest share allowed; undefined where the share is only shown. */
  readonly limit?: number;
}

/** A row; without a limit the share is only shown. */
export function row(world: string, said: number, total: number, limit?: number): Row {
  return { world, said, total, ...(limit === undefined ? {} : { limit }) };
}

/** Rows with what is allowed and whether it was kept. */
export function modestTable(rows: readonly Row[]): string {
  return markdownTable(
    ["world", "records", "said", "allowed", "within"],
    rows.map(({ world, said, total, limit }) => [
      world,
      total,
      total === 0 ? "not measured" : shareWithError(said, total),
      limit === undefined ? "" : `${100 * limit} %`,
      limit === undefined || total === 0 ? "" : said / total <= limit ? "yes" : "**no**",
    ]),
  );
}
