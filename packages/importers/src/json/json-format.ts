/** What the reader of one JSON format provides: how it is recognised, what it wants, how it reads a record. */

import type { SourceName } from "../importer.ts";
import type { ProblemList } from "../report/problem-list.ts";
import type { TakeRecord } from "../report/record-sink.ts";

/** What a reader may use while it takes values. */
export interface JsonReading {
  /** Adds a record to the chat that was entered last. */
  readonly record: TakeRecord;
  /** Says that the following records belong to this chat of a file that may hold several. */
  readonly enterChat: (name: string) => void;
  readonly problems: ProblemList;
}

/** One format. */
export interface JsonFormat {
  readonly source: (fileName: string, paths: ReadonlySet<string>) => SourceName;
  /** True where the paths that occur at the head of the file are this format's. */
  readonly isFormat: (paths: ReadonlySet<string>) => boolean;
  readonly isWanted: (path: string) => boolean;
  /** A fresh reader of one file: what it does with each wanted value. */
  readonly start: (reading: JsonReading) => (path: string, value: unknown) => void;
}
