/** What a reading is made from: one couple's check-ins and what a chat left, with the names. */

import type { PartnerId } from "../couple/index.ts";
import { civilFromDay, isoDate } from "../kit/index.ts";
import type { CheckIn, TagId } from "../observations/index.ts";
import type { Answer, AskedQuestion } from "../reasons/index.ts";
import type { ChatFeatures } from "../signals/index.ts";

/** One couple's record, ready to be read. */
export interface CoupleRecord {
  readonly names: { readonly a: string; readonly b: string };
  /** Which of the two reads; null when nobody said. */
  readonly reader: PartnerId | null;
  readonly checkIns: readonly CheckIn[];
  /** `calendar`: days are calendar days (kit/time.ts); `numbered`: bare numbers of the source. */
  readonly days: "calendar" | "numbered";
  /** What was kept of their chat; null without one. */
  readonly chat: ChatFeatures | null;
  /** A simulated couple: every output says so. */
  readonly example: boolean;
  /** Tags given outside a check-in, "that is not it", answers and questions put to the reader. */
  readonly tags?: readonly { readonly day: number; readonly reason: TagId }[];
  readonly notIt?: readonly string[];
  readonly answers?: readonly Answer[];
  readonly asked?: readonly AskedQuestion[];
}

/** A day as documents write it: `2026-05-03`, or `day 12` without a calendar. */
export function documentDay(day: number, days: CoupleRecord["days"]): string {
  return days === "calendar" && civilFromDay(day).year > 0 ? isoDate(day) : `day ${day}`;
}
