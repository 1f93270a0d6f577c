/**
 * Has one person's answering changed against that person's own past? The rate of replies in the replier's
 * active hours, of a recent window over the time before it, on a log scale.
 *
 * Many turns want no answer (the last word of a talk), and many a message that follows is none: the person
 * would have written anyhow. So a turn is answered with chance p at rate r, and besides the person writes of
 * their own at rate l (a cure model, Boag 1949; Berkson & Gage 1952, with a competing risk, Prentice et al.
 * 1978). Of a message after a wait t the part u r / (u r + (u + 1 - p) l), with u = p exp(-r t), is an answer.
 * p, r and l by EM. Without l every message of their own counts as a late answer, and a person who answers
 * half as fast seems hardly slower. The error of log r is the jackknife over groups of days, because the
 * waits of one day hang together, and the interval is that of Student with the groups' degrees of freedom.
 * No word of blame follows from it: a call, a holiday or a deadline does the same.
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
const claimAtZ = 3.5;
const groups = 14;
/** A claim needs at least this share of turns answered, at so many times the rate of messages of one's own. */
const fewestAnswered = 0.3;
const timesOwn = 3;
const rounds = 80;
/** From the fit of the whole a fit without one group is near. */
const roundsLeftOut = 25;
/** Waits are looked at up to so many times the usual answer of the past. */
const timesMedian = 24;
/** 95 % point of Student's distribution with 13 degrees of freedom, one less than there are groups. */
const studentPoint = 1.771;
/** A time to the minute is taken as the middle of that minute. */
const halfMinuteHours = 1 / 120;

/** A change of the reply rate, recent over before. */
export interface ReplyChange {
  /** Log of the ratio of rates; negative: slower than before. */
  readonly logRatio: number;
  readonly standardError: number;
  /** 90 % interval of `logRatio`. */
  readonly interval: readonly [number, number];
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
    interval: [logRatio - studentPoint * standardError, logRatio + studentPoint * standardError],
    replies: { before: before.replies, recent: recent.replies },
    answered: { before: before.answered, recent: recent.answered },
    isClaimed:
      Math.abs(logRatio) >= claimAtZ * standardError && isAnswering(before) && isAnswering(recent),
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
  /** Messages of their own an active hour. */
  readonly ownRate: number;
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
  const whole = fitOf(rows, firstGuess(rows), rounds);
  const parts: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const left = rows.filter((row) => row.group !== group);
    if (left.length < rows.length && left.some(({ isCut }) => !isCut))
      parts.push(Math.log(fitOf(left, whole, roundsLeftOut).rate));
  }
  if (parts.length < groups / 2) return undefined;
  const mean = parts.reduce((sum, one) => sum + one, 0) / parts.length;
  const squares = parts.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = ((parts.length - 1) / parts.length) * squares;
  const { rate, answered, own } = whole;
  return { logRate: Math.log(rate), variance, answered, replies, ownRate: own };
}

// Whoever hardly answers, or not much faster than writing without cause, has no answering to change.
function isAnswering({ answered, logRate, ownRate }: Speed): boolean {
  return answered >= fewestAnswered && Math.exp(logRate) >= timesOwn * ownRate;
}

interface Answering {
  /** Chance that a turn gets an answer, the rate of answers, and that of messages of one's own. */
  readonly answered: number;
  readonly rate: number;
  readonly own: number;
}

function firstGuess(rows: readonly WaitRow[]): Answering {
  const rate = Math.LN2 / medianAnswered(rows);
  return { answered: 0.7, rate, own: rate / 20 };
}

function fitOf(rows: readonly WaitRow[], guess: Answering, times: number): Answering {
  let { answered, rate, own } = guess;
  for (let round = 0; round < times; round += 1) {
    const sums = { answers: 0, ofOwn: 0, wanting: 0, wantingHours: 0, hours: 0 };
    for (const row of rows) addRow(sums, row, { answered, rate, own });
    answered = Math.min(0.999, sums.wanting / rows.length);
    rate = sums.answers / sums.wantingHours;
    own = sums.ofOwn / sums.hours;
  }
  return { answered, rate, own };
}

// What a wait adds to the expected counts: answers, messages of one's own, turns that want an answer.
function addRow(
  sums: { answers: number; ofOwn: number; wanting: number; wantingHours: number; hours: number },
  { hours, isCut }: WaitRow,
  { answered, rate, own }: Answering,
): void {
  const open = answered * Math.exp(-rate * hours);
  const none = 1 - answered;
  const all = isCut ? open + none : open * rate + (open + none) * own;
  const answer = isCut ? 0 : (open * rate) / all;
  const wanting = isCut ? open / all : (open * (rate + own)) / all;
  sums.answers += answer;
  sums.ofOwn += isCut ? 0 : 1 - answer;
  sums.wanting += wanting;
  sums.wantingHours += wanting * hours;
  sums.hours += hours;
}
