/**
 * How many readings a clock of twelve hours without a word leaves: each message is before or after noon, and
 * within a day the messages run forward. Days are free of each other, so an answer about one message tells
 * nothing of any other day.
 */

import type { MadeMessage } from "./dialect.ts";

/** Readings as powers of two. */
export interface OpenReadings {
  /** Of the whole file. */
  readonly bits: number;
  /** What is left when one question settles the most open day wholly. */
  readonly bitsAfterBestAnswer: number;
  /** Days with more than one reading, and all days. */
  readonly openDays: number;
  readonly days: number;
}

/** The readings of a chat in which the days run forward. */
export function openReadings(messages: readonly MadeMessage[]): OpenReadings {
  const byDay = new Map<string, number[]>();
  for (const { clock } of messages) {
    const day = `${clock.year}-${clock.month}-${clock.day}`;
    const written = (clock.hour % 12) * 60 + clock.minute;
    byDay.set(day, [...(byDay.get(day) ?? []), written]);
  }
  const bits = [...byDay.values()].map((minutes) => Math.log2(readingsOfDay(minutes)));
  const total = bits.reduce((sum, one) => sum + one, 0);
  return {
    bits: total,
    bitsAfterBestAnswer: total - Math.max(...bits),
    openDays: bits.filter((one) => one > 0).length,
    days: bits.length,
  };
}

/** Readings of the minutes of one day, 0 to 719 each: those before a cut are before noon, the rest after. */
export function readingsOfDay(minutes: readonly number[]): number {
  const runsForward = (part: readonly number[]) =>
    part.every((minute, index) => index === 0 || minute >= (part[index - 1] ?? 0));
  const cuts = Array.from({ length: minutes.length + 1 }, (_, cut) => cut);
  return cuts.filter((cut) => runsForward(minutes.slice(0, cut)) && runsForward(minutes.slice(cut)))
    .length;
}
