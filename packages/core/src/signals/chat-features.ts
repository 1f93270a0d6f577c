/**
 * The interface between a conversation and the model: what is kept of a chat of two people, per local
 * day and person. No text, no message: counts, waits and times only. signals/from-messages.ts fills it
 * from message columns; signals/chat-terms.ts turns it into likelihood terms.
 *
 * Days are local days (kit/time.ts). Arrays "by day" have one entry for each day from `firstDay` to
 * `lastDay`; a day inside a gap is `NaN` in every column, a day without messages outside gaps is 0.
 */

import type { PartnerId } from "../couple/index.ts";
import type { ChatSignalId } from "./catalogue.ts";

/** Signals that are counts by day. */
export type ChatCountId = Exclude<
  ChatSignalId,
  "reply_wait" | "repair_wait" | "start_share" | "word_share" | "excitation"
>;

/** Days that the file cannot speak for; they are masked, never read as silence. */
export interface ChatGap {
  readonly fromDay: number;
  readonly toDay: number;
  /**
   * `truncated`: the file starts or ends within; `hole`: both silent far beyond their habit; `disappearing`:
   * messages were set to vanish; `together`: both were in one place; `elsewhere`: they wrote or spoke by another way.
   */
  readonly reason: "truncated" | "hole" | "disappearing" | "together" | "elsewhere";
}

/** Waits until a reply, one row for each turn of the other that could be answered, in order of time. */
export interface ReplyWaits {
  /** Day on which the other's turn ended. */
  readonly day: Int32Array;
  /** Hours of the replier's own active time: wall time with the replier's hour-of-week rhythm removed, scaled so that a whole week has as many hours as the person is usually active. */
  readonly activeHours: Float64Array;
  /** 1 where no reply came before a new start, the end of the file, or 24 hours. */
  readonly censored: Uint8Array;
}

/** One person's side of a conversation. */
export interface PersonChatFeatures {
  /** Counts by day. A word list that is not available in the language is absent. */
  readonly counts: Readonly<Partial<Record<ChatCountId, Float64Array>>>;
  /** By day: share (0-1) of the person's usual active time of that weekday that the file covers. */
  readonly exposure: Float64Array;
  /** This person's replies to the other. */
  readonly replies: ReplyWaits;
  /** From a harsh turn of either to this person's next plain one; absent where the language has no lists. */
  readonly repairs?: ReplyWaits;
  /** 168 shares that add up to 1, Monday 0-1 h first: when this person writes in a week, smoothed. */
  readonly weekRhythm: Float64Array;
  /** Share of word features that the language's lists cover, 0-1. */
  readonly wordCoverage: number;
}

/** Turns of both as points in time, for reciprocity. Messages of one person within 3 minutes are one. */
export interface ChatTurns {
  /** Days (with fraction) since local day 0, ascending. */
  readonly timeDays: Float64Array;
  /** 0 = a, 1 = b. */
  readonly person: Uint8Array;
}

/** All that is kept of a chat of two people. */
export interface ChatFeatures {
  readonly firstDay: number;
  readonly lastDay: number;
  /** All text, media, voice, empty, poll and deleted messages of the two. */
  readonly messages: number;
  readonly people: Readonly<Record<PartnerId, PersonChatFeatures>>;
  readonly turns: ChatTurns;
  readonly gaps: readonly ChatGap[];
  /** Gap in hours after which a message is a new start, from this couple's own habit. */
  readonly newStartHours: number;
}
