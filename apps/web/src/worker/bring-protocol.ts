/** What the page and the worker say to each other while a file is brought in, beside requests and answers. */

import type { ProblemType, SourceName } from "@ebb/importers";

/** Days in which two people wrote or spoke by another way, both ends included (ISO days). */
export interface ElsewhereDays {
  readonly from: string;
  readonly to: string;
}

/** How far the reading of a file is, in bytes. */
export interface ReadingMessage {
  readonly reading: { readonly done: number; readonly total: number };
}

/** The reading under way is to end; it is no request and has no answer. */
export interface StopMessage {
  readonly stop: true;
}

/** What was found in a chat, and exactly what is kept of it. */
export interface FoundView {
  readonly source: SourceName;
  readonly people: readonly { readonly name: string; readonly messages: number }[];
  readonly messages: number;
  readonly calls: number;
  /** First and last local day, and the days with messages. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly doubts: readonly { readonly type: ProblemType; readonly count: number }[];
  /** Days that are left out, by why. */
  readonly leftOut: { readonly together: number; readonly elsewhere: number };
  /** Language of the word lists that fit, and the part of its words that they cover. */
  readonly words: { readonly language: "en" | "de"; readonly coverage: number } | null;
  /** Exactly what is stored where the person adds the chat to the own record, with both names: turns by day. */
  readonly stored: readonly { readonly day: string; readonly a: number; readonly b: number }[];
}
