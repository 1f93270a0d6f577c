/**
 * Has one person's answering changed against that person's own past? The rate of replies in the replier's
 * active hours, of a recent window over the time before it, on a log scale.
 *
 * Many turns want no answer (the last word of a talk), so a wait is answered at rate r with chance p and
 * never else: p and r by EM (Boag 1949; Berkson & Gage 1952). For a wait cut at c the chance that an answer was still to come is
 * w = p exp(-r c) / (1 - p + p exp(-r c)); then p = (replies + sum w) / turns and
 * r = replies / (sum of answered waits + sum w c). The error of log r is the jackknife over groups of days,
 * because the waits of one day hang together. No word of blame follows from it: a call, a holiday or a
 * deadline does the same.
 */

import type { ReplyWaits } from "./chat-features.ts";

/** Days of the recent window. */
export const recentDays = 28;
/** Fewest replies on either side; below it nothing is said. */
const fewestReplies = 20;
/** Fewest days of own past. */
const fewestBaselineDays = 56;
/**
 * |z| from which a change is claimed. Two people are looked at, so each has half of 5 %, which is 2.24; the
 * rest is room for the few groups behind the error (the study of signals reports what it gives).
 */
const claimAtZ = 3;
const groups = 14;
const rounds = 60;
/** Waits are looked at up to so many times the usual answer of the past. */
const timesMedian = 3;
/** A time to the minute is taken as the middle of that minute. */
const halfMinuteHours = 1 / 120;

/** A change of the reply rate, recent over before. */
export interface ReplyChange {
  /** Log of the ratio of rates; negative: slower than before. */
  readonly logRatio: number;
  readonly standardError: number;
  readonly replies: { readonly before: number; readonly recent: number };
  /** Share of turns that get an answer at all. */
  readonly answered: { readonly before: number; readonly recent: number };
  /** True where the change is far beyond its error. */
  readonly isClaimed: boolean;
}

/** The change in the last `recentDays` up to `lastDay`; undefined where there is too little to tell. */
export function replyChangeOf(waits: ReplyWaits, lastDay: number): ReplyChange | undefined {
  const split = lastDay - recentDays + 1;
  const firstDay = waits.day[0] ?? lastDay;
  if (split - firstDay < fewestBaselineDays) return undefined;
  const past = rowsOf(waits, firstDay, split);
  const cap = timesMedian * medianAnswered(past);
  const before = speedOf(cutAt(past, cap));
  const recent = speedOf(cutAt(rowsOf(waits, split, lastDay + 1), cap));
  if (before === undefined || recent === undefined) return undefined;
  const logRatio = before.logRate === recent.logRate ? 0 : recent.logRate - before.logRate;
  const standardError = Math.sqrt(before.variance + recent.variance);
  return {
    logRatio,
    standardError,
    replies: { before: before.replies, recent: recent.replies },
    answered: { before: before.answered, recent: recent.answered },
    isClaimed: Math.abs(logRatio) >= claimAtZ * standardError,
  };
}

// What comes long after the couple's usual answer is a message of its own; it is counted as none yet.
function cutAt(rows: readonly WaitRow[], cap: number): WaitRow[] {
  return rows.map((row) => (row.hours > cap ? { ...row, hours: cap, isCut: true } : row));
}

function medianAnswered(rows: readonly WaitRow[]): number {
  const hours = rows.flatMap((row) => (row.isCut ? [] : [row.hours])).sort((p, q) => p - q);
  return hours[hours.length >> 1] ?? Number.NaN;
}

interface WaitRow {
  readonly group: number;
  readonly hours: number;
  readonly isCut: boolean;
}

interface Speed {
  readonly logRate: number;
  readonly variance: number;
  readonly answered: number;
  readonly replies: number;
}

// Groups are runs of neighbouring days.
function rowsOf(waits: ReplyWaits, fromDay: number, toDay: number): WaitRow[] {
  const rows: WaitRow[] = [];
  waits.day.forEach((day, row) => {
    if (day < fromDay || day >= toDay) return;
    const group = Math.floor(((day - fromDay) * groups) / (toDay - fromDay));
    const hours = (waits.activeHours[row] ?? 0) + halfMinuteHours;
    rows.push({ group, hours, isCut: waits.censored[row] === 1 });
  });
  return rows;
}

function speedOf(rows: readonly WaitRow[]): Speed | undefined {
  const replies = rows.filter(({ isCut }) => !isCut).length;
  if (replies < fewestReplies) return undefined;
  const whole = fitOf(rows);
  const parts: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const left = rows.filter((row) => row.group !== group);
    if (left.length < rows.length && left.some(({ isCut }) => !isCut))
      parts.push(Math.log(fitOf(left).rate));
  }
  if (parts.length < groups / 2) return undefined;
  const mean = parts.reduce((sum, one) => sum + one, 0) / parts.length;
  const squares = parts.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = ((parts.length - 1) / parts.length) * squares;
  return { logRate: Math.log(whole.rate), variance, answered: whole.answered, replies };
}

function fitOf(rows: readonly WaitRow[]): { readonly rate: number; readonly answered: number } {
  let replies = 0;
  let waited = 0;
  for (const row of rows) {
    if (row.isCut) continue;
    replies += 1;
    waited += row.hours;
  }
  let answered = (replies + 0.5) / (rows.length + 1);
  let rate = replies / waited;
  for (let round = 0; round < rounds; round += 1) {
    let coming = 0;
    let comingHours = 0;
    for (const { isCut, hours } of rows) {
      if (!isCut) continue;
      const open = answered * Math.exp(-rate * hours);
      const weight = open / (1 - answered + open);
      coming += weight;
      comingHours += weight * hours;
    }
    answered = Math.min(0.999, (replies + coming) / rows.length);
    rate = replies / (waited + comingHours);
  }
  return { rate, answered };
}
