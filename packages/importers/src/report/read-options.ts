/** What every reader is told. */

import type { DateOrder } from "../importer.ts";

/** How a file is to be read. */
export interface ReadOptions {
  readonly dateOrder: DateOrder | undefined;
  /** Name of the one chat to take from an export that holds several. */
  readonly chat: string | undefined;
  /** Keep columns, not only counts. */
  readonly columns: boolean;
  /** Hash bodies, for merging. */
  readonly hashes: boolean;
}
