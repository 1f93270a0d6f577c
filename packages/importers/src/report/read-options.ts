/** What every reader is told. */

import type { DateOrder, ZoneClock } from "../importer.ts";
import type { PlainLinesMachine } from "../program/plain-lines.ts";
import type { WordScanner } from "../words/word-marks.ts";
import { createWordScanner } from "../words/word-marks.ts";

/** How a file is to be read. */
export interface ReadOptions {
  readonly dateOrder: DateOrder | undefined;
  /** Local day on which the file is read, where it is known. */
  readonly today: number | undefined;
  /** Zone into which times in UTC are put. */
  readonly zone: ZoneClock | undefined;
  /** Name of the one chat to take from an export that holds several. */
  readonly chat: string | undefined;
  /** Keep columns, not only counts. */
  readonly columns: boolean;
  /** Hash bodies, for merging. */
  readonly hashes: boolean;
  /** Look for words of the lists. */
  readonly words: boolean;
  /** Starts a program that reads long exports sooner. */
  readonly plainLines: (() => PlainLinesMachine | undefined) | undefined;
}

/** A scanner for words, where they are wanted. */
export function scannerOf(options: ReadOptions): WordScanner | undefined {
  return options.words && options.columns ? createWordScanner() : undefined;
}
