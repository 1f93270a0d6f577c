/**
 * A conversation as columns. One row is one message, call or notice; text is never kept here. Times
 * are wall-clock times of the export as milliseconds *as if* UTC (text exports know no zone), so that
 * `Math.floor(ms / 86_400_000)` is the local day of kit/time.ts.
 */

/** What a row is. */
export const messageKinds = {
  text: 0,
  media: 1,
  voice: 2,
  call: 3,
  missedCall: 4,
  deleted: 5,
  poll: 6,
  empty: 7,
  notice: 8,
  reaction: 9,
} as const;

/** Name of a row's kind. */
export type MessageKind = keyof typeof messageKinds;

/** Bits of `flags`. */
export const messageFlags = {
  /** The text ends with a question mark of any script. */
  question: 1,
  /** A link is in it. */
  link: 2,
  /** Edited after sending. */
  edited: 4,
  /** Starts with a name and time of the same form: a pasted old line. */
  pasted: 8,
} as const;

/** Columns of a conversation, all of length `count`, in the order of time; ties in the order of the source. */
export interface MessageColumns {
  readonly count: number;
  /** Wall-clock milliseconds as if UTC. */
  readonly timeMs: Float64Array;
  /** Index into `participants`; -1 for a notice without an author. */
  readonly author: Int32Array;
  /** One of `messageKinds`. */
  readonly kind: Uint8Array;
  /** Length of the text in UTF-16 units, 0 where there is none. */
  readonly chars: Uint32Array;
  /** Words in the text. */
  readonly words: Uint32Array;
  /** Bits of `messageFlags`. */
  readonly flags: Uint8Array;
  /** Length of a call or voice message in seconds, 0 where the source does not tell. */
  readonly seconds: Uint32Array;
  /** Bits of `wordMarks`: which word lists a message touches; absent where no list fits the language. */
  readonly marks?: Uint16Array;
}

/** Bits of `marks`, by what a word may speak of. Weak evidence; see signals/from-messages.ts. */
export const wordMarks = {
  affection: 1,
  thanks: 2,
  we: 4,
  i: 8,
  you: 16,
  future: 32,
  stress: 64,
  repair: 128,
  harsh: 256,
  feelings: 512,
} as const;

/** A conversation with the names of its writers, without bidi marks and the leading `~ `. */
export interface Conversation {
  readonly participants: readonly string[];
  readonly messages: MessageColumns;
  /** `null` for text exports (wall-clock of the phone that wrote the file), a zone name, or "utc". */
  readonly zone: string | null;
  /** Language of the word lists behind `marks`, and the share of it that they can speak for (0-1). */
  readonly language?: { readonly code: string; readonly coverage: number };
}
