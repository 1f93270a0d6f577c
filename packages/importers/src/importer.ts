/**
 * The contract of importing: bytes of files in, a conversation as columns and a report of what was
 * understood out. Nothing here keeps, returns or quotes the text of a message.
 */

import type { Conversation } from "@ebb/core";
import type { PlainLinesMachine } from "./program/plain-lines.ts";
import type { Refusal } from "./refusal.ts";

/** A file to read. `read` may be called in any order and as often as a pass needs it. */
export interface SourceFile {
  /** Display name; never used as a path. */
  readonly name: string;
  /** Bytes in the file. */
  readonly size: number;
  /** The bytes from `start` (inclusive) to `end` (exclusive), fewer only at the end of the file. */
  readonly read: (start: number, end: number) => Uint8Array;
  /** The same into memory of the caller, from `start` on as much as fits; gives how many bytes it was. */
  readonly readInto?: (target: Uint8Array, start: number) => number;
}

/** A file whose bytes are in memory already. */
export function fileFromBytes(name: string, bytes: Uint8Array): SourceFile {
  return { name, size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** Where a conversation comes from (`source` of `import/1`). */
export type SourceName =
  | "whatsapp"
  | "telegram"
  | "messenger"
  | "instagram"
  | "signal"
  | "imessage"
  | "sms"
  | "line"
  | "kakaotalk"
  | "discord"
  | "google-chat"
  | "chatlab"
  | "csv";

/** Order of day, month and year in a numeric date. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** The closed list of problem types of `import/1`; the schema repeats it. */
export const problemTypes = [
  "one-writer",
  "utf-16",
  "odd-bytes",
  "long-line",
  "text-before-first-message",
  "impossible-time",
  "time-runs-backwards",
  "pasted-lines",
  "header-changes",
  "date-order-changes",
  "time-of-day-doubtful",
  "system-line-with-colon",
  "author-doubtful",
  "author-missing",
  "names-look-alike",
  "too-many-writers",
  "bad-record",
  "unknown-record",
  "record-too-long",
  "time-missing",
  "zone-unknown",
  "file-ends-early",
  "merged-with-changes",
  "truncated",
  "disappearing-messages",
  "export-blocked-later",
  "experimental-format",
  "clock-hour-repeated",
] as const;

/** What kind of thing was found wrong or doubtful. */
export type ProblemType = (typeof problemTypes)[number];

/** One kind of problem: where it was met first, and how often. Never any content. */
export interface Problem {
  readonly type: ProblemType;
  /** 1-based line of the first occurrence; null where the source has no lines. */
  readonly line: number | null;
  readonly count: number;
}

/** How the lines of a text export were used; the parts add up to `total`. */
export interface LinesAccounted {
  /** Lines that begin a message. */
  readonly messages: number;
  /** Further lines of a message or notice, blank ones and pasted headers included. */
  readonly continuations: number;
  /** Lines that begin a notice or a call. */
  readonly system: number;
  /** Lines that could not be understood. */
  readonly problems: number;
  /** Blank lines before the first message and lines of the exporter's own heading. */
  readonly skipped: number;
  readonly total: number;
}

/** What must be asked before times can be told. */
export interface Undecided {
  readonly question: "date-order";
  /** The first header that reads both ways, digits and separators only. */
  readonly header: string;
  /** Two readings of that header as ISO dates; one of them is true. */
  readonly choices: readonly { readonly order: DateOrder; readonly example: string }[];
}

/** `import/1` without the two fields that the rim adds (`ebb`, `made_by`). */
export interface ImportReport {
  readonly source: SourceName;
  /** The learned header of a text export, e.g. `[d/m/y, H:M:S] `; null for other sources. */
  readonly dialect: string | null;
  readonly zone: string | null;
  readonly participants: readonly { readonly name: string; readonly messages: number }[];
  readonly me: string | null;
  readonly messages: number;
  readonly calls: number;
  readonly notices: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly days: readonly { readonly date: string; readonly messages: readonly number[] }[] | null;
  readonly truncated: { readonly likely: boolean; readonly reason: string | null };
  readonly problems: readonly Problem[];
  readonly undecided: Undecided | null;
  readonly lines_accounted: LinesAccounted | null;
}

/** A time zone, for exports whose times are in UTC: days are then those that the person lived. */
export interface ZoneClock {
  readonly name: string;
  /** Milliseconds by which the zone's clocks run ahead of UTC at a time in UTC. */
  readonly offsetMs: (utcMs: number) => number;
}

/** Starts a WebAssembly module with one function `run` and memory of its own; undefined where the platform runs none. */
export type StartProgram = (module: Uint8Array) => StartedProgram | undefined;

/** A started module. */
export interface StartedProgram {
  readonly memory: ArrayBuffer;
  readonly run: (...numbers: number[]) => number;
}

/** Choices of the caller. */
export interface ImportOptions {
  /** The answer to an undecided date order. */
  readonly dateOrder?: DateOrder | undefined;
  /** Local day on which the files are read; an order of the date that leads beyond it is out. */
  readonly today?: number | undefined;
  /** Zone into which times in UTC are put; without it they stay in UTC, and the report says so. */
  readonly zone?: ZoneClock | undefined;
  /** Which chat to take from an export that holds several, by its name there. */
  readonly chat?: string | undefined;
  /** Name of the reader as the export has it. */
  readonly me?: string | undefined;
  /** False: only the report, in memory that does not grow with the file. Default true. */
  readonly columns?: boolean | undefined;
  /** True: also mark which word lists each message touches (English and German). Default false. */
  readonly words?: boolean | undefined;
  /**
   * Reads long text exports sooner, with the same result: `createPlainLines` with a starter of the rim, which
   * alone knows the platform.
   */
  readonly plainLines?: (() => PlainLinesMachine | undefined) | undefined;
}

/** How far the work is, in bytes; `total` may grow when a file has to be read a second time. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** What came of it. `undecided`: the report says what to ask; no conversation is made. */
export type ImportOutcome =
  | {
      readonly status: "read";
      readonly report: ImportReport;
      /** Absent when `columns` was false. */
      readonly conversation: Conversation | undefined;
    }
  | { readonly status: "undecided"; readonly report: ImportReport }
  | { readonly status: "refused"; readonly refusal: Refusal }
  | { readonly status: "cancelled" };

/** Work that can be interrupted between pieces: yields progress, returns its result. */
export type Steps<T> = Generator<ImportProgress, T, void>;
