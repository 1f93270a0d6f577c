/** What a reading is made from: one couple's check-ins and what a chat left, with the names. */

import type { PartnerId } from "../couple/index.ts";
import type { ShownCard } from "../findings/index.ts";
import { civilFromDay, isoDate } from "../kit/index.ts";
import {
  type CheckIn,
  type Conversation,
  messageKinds,
  type TagId,
} from "../observations/index.ts";
import type { Answer, AskedQuestion } from "../reasons/index.ts";
import {
  type ChatFeatures,
  type ChatLimits,
  chatFeaturesOf,
  isWritten,
  type Pairing,
  type TurnDay,
  turnDays,
} from "../signals/index.ts";

/** What is kept of a chat of two people: no text, no message. */
export interface ChatRecord {
  /** Messages of both. */
  readonly messages: number;
  /** Turns on days with messages, in order. */
  readonly turnDays: readonly TurnDay[];
  /** Features of both by day, for what the chat shows beside the tide; null where one wrote nothing. */
  readonly features?: ChatFeatures | null;
}

/** Keeps of a conversation what a reading needs. */
export function chatRecordOf(
  conversation: Conversation,
  pairing: Pairing,
  limits?: ChatLimits,
): ChatRecord {
  const { author, kind } = conversation.messages;
  let messages = 0;
  author.forEach((writer, row) => {
    const isOfTwo = writer === pairing.a || writer === pairing.b;
    if (isOfTwo && isWritten(kind[row] ?? messageKinds.notice)) messages += 1;
  });
  return {
    messages,
    turnDays: turnDays(conversation, pairing),
    features: chatFeaturesOf(conversation, pairing, limits) ?? null,
  };
}

/** One couple's record, ready to be read. */
export interface CoupleRecord {
  readonly names: { readonly a: string; readonly b: string };
  /** Which of the two reads; null when nobody said. */
  readonly reader: PartnerId | null;
  readonly checkIns: readonly CheckIn[];
  /** `calendar`: days are calendar days (kit/time.ts); `numbered`: bare numbers of the source. */
  readonly days: "calendar" | "numbered";
  /** What was kept of their chat; null without one. */
  readonly chat: ChatRecord | null;
  /** A simulated couple: every output says so. */
  readonly example: boolean;
  /** Tags given outside a check-in, "that is not it", answers and questions put to the reader. */
  readonly tags?: readonly { readonly day: number; readonly reason: TagId }[];
  readonly notIt?: readonly string[];
  readonly answers?: readonly Answer[];
  readonly asked?: readonly AskedQuestion[];
  /** Cards that were shown before: at most two new ones a week. */
  readonly shown?: readonly ShownCard[];
}

/** A day as documents write it: `2026-05-03`, or `day 12` without a calendar. */
export function documentDay(day: number, days: CoupleRecord["days"]): string {
  return days === "calendar" && civilFromDay(day).year > 0 ? isoDate(day) : `day ${day}`;
}
