/**
 * Chats with known truth: two people with a rhythm of sleep and work, who begin talks, answer at a known
 * rate in their own active time, and may slow down in the last four weeks. Or two people who write without
 * any regard to each other.
 */

import type { Conversation } from "@ebb/core";

/** Random numbers in [0, 1). */
export type Random = () => number;

/** What is simulated. */
export interface ChatTruth {
  readonly days: number;
  /** Replies an active hour of both; the rate of b in the last 28 days is this times `recentFactor`. */
  readonly replyRate: number;
  readonly recentFactor: number;
  /** Talks that each begins a day. */
  readonly talks: number;
  /** Days at the start that the export has lost. */
  readonly lostDays: number;
  /** Length of a stay with each other, without any message, in the middle. */
  readonly silentDays: number;
  /** Days at the end in which most talks go another way. */
  readonly elsewhereDays: number;
  /** Messages without regard to each other. */
  readonly isUncoupled: boolean;
}

const minuteMs = 60_000;
const dayMinutes = 1440;
const shareElsewhere = 0.6;

/** Chance that a person is at the phone in this minute: asleep, at work, or free. */
export function activity(minute: number, person: 0 | 1): number {
  const day = Math.floor(minute / dayMinutes);
  const hour = (minute % dayMinutes) / 60 - (person === 1 ? 0.7 : 0);
  // Day 0 is a Thursday.
  const isWeekend = (day + 3) % 7 >= 5;
  if (hour < 7 || hour >= 23.3) return 0.01;
  if (!isWeekend && hour >= 9 && hour < 17) return person === 0 ? 0.35 : 0.12;
  return 1;
}

/** A conversation that follows the truth; times to the minute, as phones export them. */
export function simulateChat(truth: ChatTruth, random: Random): Conversation {
  const rows: { minute: number; person: 0 | 1 }[] = [];
  const end = truth.days * dayMinutes;
  const recentFrom = end - 28 * dayMinutes;
  const perMinute = truth.talks / (12 * 60);
  // Who owes an answer: the other wrote last.
  let last: 0 | 1 | undefined;
  let depth = 0;
  let sinceLast = 0;
  for (let minute = 0; minute < end; minute += 1) {
    sinceLast += 1;
    for (const person of random() < 0.5 ? ([0, 1] as const) : ([1, 0] as const)) {
      const awake = activity(minute, person);
      const factor = person === 1 && minute >= recentFrom ? truth.recentFactor : 1;
      const owes = !truth.isUncoupled && last === 1 - person && depth > 0 && sinceLast < dayMinutes;
      const rate =
        (owes ? (truth.replyRate * factor) / 60 : 0) + perMinute * (truth.isUncoupled ? 4 : 1);
      if (random() >= awake * rate) continue;
      const isReply = owes && sinceLast > 0;
      depth = isReply ? depth - 1 : 2 + Math.floor(random() * 5);
      last = person;
      sinceLast = 0;
      const count = 1 + Math.floor(random() ** 2 * 3);
      for (let piece = 0; piece < count; piece += 1) rows.push({ minute, person });
    }
  }
  const middle = Math.floor(truth.days / 2);
  // Quarters of a day that went another way.
  const away = Array.from({ length: truth.elsewhereDays * 4 }, () => random() < shareElsewhere);
  const isKept = (minute: number) => {
    const day = minute / dayMinutes;
    if (away[Math.floor((day - truth.days + truth.elsewhereDays) * 4)] === true) return false;
    return day >= truth.lostDays && !(day >= middle && day < middle + truth.silentDays);
  };
  return conversationOf(rows.filter(({ minute }) => isKept(minute)));
}

function conversationOf(rows: readonly { minute: number; person: 0 | 1 }[]): Conversation {
  const count = rows.length;
  const zeros = () => new Uint32Array(count);
  const messages = {
    count,
    timeMs: Float64Array.from(rows, ({ minute }) => minute * minuteMs),
    author: Int32Array.from(rows, ({ person }) => person),
    kind: new Uint8Array(count),
    chars: zeros(),
    words: zeros(),
    flags: new Uint8Array(count),
    seconds: zeros(),
  };
  return { participants: ["a", "b"], messages, zone: null };
}
