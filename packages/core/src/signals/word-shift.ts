/**
 * Whether a person touches a list of words more or less often than before: the share of own messages in the
 * last days over the time before it, against the person's own habit only. Words are weak evidence
 * (chats.md 4.2): the log ratio has a wide prior around no change, the weeks' own scatter widens it, a list that
 * speaks for half of the language counts half, and nothing is ever claimed from it.
 *
 * Counts of weeks: quasi-Poisson (McCullagh & Nelder 1989, 9.2): variance = dispersion x mean, the dispersion from the
 * weeks about the two shares.
 */

import type { PartnerId } from "../couple/index.ts";
import type { ChatCountId, ChatFeatures, PersonChatFeatures } from "./chat-features.ts";
import { recentDays } from "./reply-change.ts";

/** Word signals that are shown so. */
export const shiftIds: readonly ChatCountId[] = [
  "affection_words",
  "thanks_words",
  "we_words",
  "future_words",
  "stress_words",
  "repair_words",
  "harsh_words",
  "disclosures",
];

/** Standard deviation of the log ratio before anything was read: half or double is nothing odd. */
const priorSd = 0.7;
/** Middle 80 % of a normal distribution. */
const point80 = 1.2816;
const fewestMessages = 100;
const fewestTouches = 8;
const fewestBaselineDays = 56;
const weekDays = 7;

/** A shift of one kind of words of one person. */
export interface WordShift {
  readonly id: ChatCountId;
  readonly person: PartnerId;
  /** Share in the recent days over the share before; 1 is the own habit. */
  readonly ratio: number;
  readonly interval80: readonly [number, number];
  /** Messages that touched the list, before and in the recent days. */
  readonly touched: readonly [number, number];
  /** Messages in all, before and in the recent days. */
  readonly messages: readonly [number, number];
  /** 0-1: how much of the language the lists speak for. */
  readonly coverage: number;
}

/** Shifts of both people; those of which too little was written are left out. */
export function wordShiftsOf(features: ChatFeatures): WordShift[] {
  const people: readonly PartnerId[] = ["a", "b"];
  return people.flatMap((person) =>
    shiftIds.flatMap((id) => {
      const shift = shiftOf(features.people[person], id);
      return shift === undefined ? [] : [{ id, person, ...shift }];
    }),
  );
}

interface Week {
  touched: number;
  messages: number;
  readonly isRecent: boolean;
}

function shiftOf(
  { counts, wordCoverage }: PersonChatFeatures,
  id: ChatCountId,
): Omit<WordShift, "id" | "person"> | undefined {
  const { messages } = counts;
  const touched = counts[id];
  if (messages === undefined || touched === undefined || !(wordCoverage > 0)) return undefined;
  const weeks = weeksOf(messages, touched);
  const before = sumOf(weeks.filter(({ isRecent }) => !isRecent));
  const recent = sumOf(weeks.filter(({ isRecent }) => isRecent));
  const isLittle = Math.min(before.messages, recent.messages) < fewestMessages;
  if (isLittle || before.touched + recent.touched < fewestTouches) return undefined;
  if (messages.length < recentDays + fewestBaselineDays) return undefined;
  // Half a message more on each side, so that none at all is no infinity.
  const seen = Math.log(shareOf(recent)) - Math.log(shareOf(before));
  const counted = 1 / (before.touched + 0.5) + 1 / (recent.touched + 0.5);
  const variance = (dispersionOf(weeks, before, recent) * counted) / Math.min(1, wordCoverage);
  const weight = priorSd ** 2 / (priorSd ** 2 + variance);
  const mean = weight * seen;
  const sd = Math.sqrt(weight * variance);
  return {
    ratio: Math.exp(mean),
    interval80: [Math.exp(mean - point80 * sd), Math.exp(mean + point80 * sd)],
    touched: [before.touched, recent.touched],
    messages: [before.messages, recent.messages],
    coverage: wordCoverage,
  };
}

// Weeks back from the last day; days that the file cannot speak for are left out.
function weeksOf(messages: Float64Array, touched: Float64Array): Week[] {
  const weeks: Week[] = [];
  for (let back = 0; back < messages.length; back += 1) {
    const day = messages.length - 1 - back;
    const at = Math.floor(back / weekDays);
    weeks[at] ??= { touched: 0, messages: 0, isRecent: back < recentDays };
    const written = messages[day] as number;
    const week = weeks[at];
    if (Number.isNaN(written) || week === undefined) continue;
    week.messages += written;
    week.touched += touched[day] as number;
  }
  return weeks.filter((week) => week.messages > 0);
}

type Sum = Pick<Week, "touched" | "messages">;

function sumOf(weeks: readonly Week[]): Sum {
  return {
    touched: weeks.reduce((sum, week) => sum + week.touched, 0),
    messages: weeks.reduce((sum, week) => sum + week.messages, 0),
  };
}

function shareOf({ touched, messages }: Sum): number {
  return (touched + 0.5) / (messages + 1);
}

// Squared misses of the weeks over what counts alone would give, and twice the products of neighbours, because a
// mood does not end on a Sunday; never less than 1.
function dispersionOf(weeks: readonly Week[], before: Sum, recent: Sum): number {
  const misses = weeks.map(({ touched, messages, isRecent }) => {
    const expected = messages * shareOf(isRecent ? recent : before);
    return (touched - expected) / Math.sqrt(expected);
  });
  const own = misses.reduce((sum, miss) => sum + miss ** 2, 0);
  const beside = misses.reduce((sum, miss, at) => sum + miss * (misses[at + 1] ?? 0), 0);
  const freedom = Math.max(1, weeks.length - 2);
  return Math.max(1, (own + 2 * Math.max(0, beside)) / freedom);
}
