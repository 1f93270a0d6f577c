/**
 * What a chat says, as likelihood terms fitted to its features (docs/model.md, "Chats"): how much each
 * writes per active time lately against before, how long each takes to answer, who starts, how much one's
 * turn brings of the other's, and when the amount changed. It is contact in this chat, never closeness.
 *
 * "Lately" is the last four weeks of the file, "before" the year up to then: own baseline, no norm.
 * Masked days belong to no term.
 */

import {
  changePoints,
  fitCounts,
  fitHawkes,
  fitShare,
  fitWaits,
  type TurnProcess,
  type WeeklyStream,
} from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { ChatFeatures, PersonChatFeatures } from "./chat-features.ts";

/** A number with its sd. */
export interface ChatEstimate {
  readonly mean: number;
  readonly sd: number;
}

/** One person's side. A term that the file cannot carry is null. */
export interface PersonChatTerms {
  /** Log of messages per active time, lately against before. */
  readonly amount: ChatEstimate | null;
  /** Log of the wait until a reply, in own active time, lately against before; above 0 is slower. */
  readonly wait: ChatEstimate | null;
  /** Own part of the starts of the last year. */
  readonly startShare: { readonly share: number; readonly logitSd: number } | null;
  /** Turns of this person that one turn of the other brings, above the rhythm of the week. */
  readonly answers: ChatEstimate | null;
}

/** A week in which the amount changed for good. */
export interface ChatChange {
  /** First day of the new stretch, and the days in which it may lie (80 %). */
  readonly day: number;
  readonly days80: readonly [number, number];
  readonly logOdds: number;
  /** Log ratio of messages after and before. */
  readonly logRatio: Readonly<Record<PartnerId, ChatEstimate>>;
  /** Log score of left-out weeks with the change, minus that without it, nats. */
  readonly heldOutGain: number;
}

/** All terms of a chat. */
export interface ChatTerms {
  readonly a: PersonChatTerms;
  readonly b: PersonChatTerms;
  readonly changes: readonly ChatChange[];
}

const recentDays = 28;
const baselineDays = 365;
const fewestKnownDays = 14;
const fewestWaits = 20;
/** Turns that reciprocity is read from: the most recent ones. */
const mostTurns = 6_000;
/** Decay of an answer per day: half-lives from about two minutes to eight hours. */
const decayRange = [2, 500] as const;

/** The terms of a conversation. */
export function chatTermsOf(features: ChatFeatures): ChatTerms {
  const answers = answersOf(features);
  const side = (person: PartnerId): PersonChatTerms => ({
    amount: amountOf(features, features.people[person]),
    wait: waitOf(features, features.people[person]),
    startShare: startShareOf(features, person),
    answers: answers?.[person] ?? null,
  });
  return { a: side("a"), b: side("b"), changes: changesOf(features) };
}

/** 1 = lately, 0 = before, 2 = too long ago. */
function stretchOf(features: ChatFeatures, day: number): 0 | 1 | 2 {
  const age = features.lastDay - day;
  if (age < recentDays) return 1;
  return age < recentDays + baselineDays ? 0 : 2;
}

function amountOf(features: ChatFeatures, own: PersonChatFeatures): ChatEstimate | null {
  const { messages } = own.counts;
  if (!messages) return null;
  const group = Uint8Array.from(messages, (_, i) => stretchOf(features, features.firstDay + i));
  const known = [0, 0, 0];
  messages.forEach((count, i) => {
    if (count >= 0 && (own.exposure[i] ?? 0) > 0) known[group[i] ?? 2]! += 1;
  });
  if (Math.min(known[0]!, known[1]!) < fewestKnownDays) return null;
  return differenceOf(fitCounts({ counts: messages, exposure: own.exposure, group, groups: 3 }));
}

function differenceOf(
  fit: { readonly logRate: Float64Array; readonly logRateSd: Float64Array } | undefined,
): ChatEstimate | null {
  if (!fit) return null;
  const [before, lately] = fit.logRate;
  const [sdBefore, sdLately] = fit.logRateSd;
  if (before === undefined || lately === undefined || Number.isNaN(before + lately)) return null;
  return { mean: lately - before, sd: Math.hypot(sdBefore ?? 0, sdLately ?? 0) };
}

function waitOf(features: ChatFeatures, { replies }: PersonChatFeatures): ChatEstimate | null {
  const kept = [...replies.day.keys()].filter(
    (i) => stretchOf(features, replies.day[i] ?? 0) < 2 && (replies.activeHours[i] ?? 0) > 0,
  );
  const group = Uint8Array.from(kept, (i) => stretchOf(features, replies.day[i] ?? 0));
  const lately = group.reduce((sum, one) => sum + (one === 1 ? 1 : 0), 0);
  if (Math.min(lately, group.length - lately) < fewestWaits) return null;
  const fit = fitWaits({
    logWait: Float64Array.from(kept, (i) => Math.log(replies.activeHours[i] ?? 1)),
    censored: Uint8Array.from(kept, (i) => replies.censored[i] ?? 1),
    group,
    groups: 2,
  });
  return differenceOf(fit && { logRate: fit.mean, logRateSd: fit.meanSd });
}

function startShareOf(features: ChatFeatures, person: PartnerId): PersonChatTerms["startShare"] {
  const own = weeklySums(features, features.people[person].counts.starts);
  const other = weeklySums(features, features.people[person === "a" ? "b" : "a"].counts.starts);
  if (!own || !other) return null;
  const lastWeeks = Math.ceil(baselineDays / 7);
  const both = own.map((value, week) => value + (other[week] ?? Number.NaN));
  const fit = fitShare(own.slice(-lastWeeks), both.slice(-lastWeeks));
  return fit ? { share: fit.share, logitSd: fit.logitSd } : null;
}

/** Sums by week from the first day; a week with less than four known days is masked. */
function weeklySums(
  features: ChatFeatures,
  column: Float64Array | undefined,
): Float64Array | undefined {
  if (!column) return undefined;
  const weeks = Math.floor((features.lastDay - features.firstDay + 1) / 7);
  return Float64Array.from({ length: weeks }, (_, week) => {
    const days = column.subarray(7 * week, 7 * week + 7).filter((value) => !Number.isNaN(value));
    return days.length < 4 ? Number.NaN : days.reduce((sum, value) => sum + value, 0);
  });
}

function changesOf(features: ChatFeatures): ChatChange[] {
  const streamOf = (person: PartnerId): WeeklyStream | undefined => {
    const { counts, exposure } = features.people[person];
    const sums = weeklySums(features, counts.messages);
    const covered = weeklySums(features, exposure);
    return sums && covered && { counts: sums, exposure: covered };
  };
  const a = streamOf("a");
  const b = streamOf("b");
  if (!a || !b) return [];
  const dayOf = (week: number) => features.firstDay + 7 * week;
  return changePoints([a, b]).map(
    ({ week, weeks80, logOdds, logRatio, logRatioSd, heldOutGain }) => ({
      day: dayOf(week),
      days80: [dayOf(weeks80[0]), dayOf(weeks80[1]) + 6],
      logOdds,
      logRatio: {
        a: { mean: logRatio[0] ?? 0, sd: logRatioSd[0] ?? Number.NaN },
        b: { mean: logRatio[1] ?? 0, sd: logRatioSd[1] ?? Number.NaN },
      },
      heldOutGain,
    }),
  );
}

/** What one turn of the other brings, for both; null with too few turns. */
function answersOf(features: ChatFeatures): Record<PartnerId, ChatEstimate> | null {
  const process = turnProcessOf(features);
  const fit = process && fitHawkes(process, decayRange);
  if (!fit) return null;
  const [ofA, ofB] = fit.excitation;
  const [sdA, sdB] = fit.excitationSd;
  return {
    a: { mean: ofA?.[1] ?? 0, sd: sdA?.[1] ?? Number.NaN },
    b: { mean: ofB?.[0] ?? 0, sd: sdB?.[0] ?? Number.NaN },
  };
}

/**
 * The most recent turns with the rhythm as baseline: hour of the week times the amount of the week, both
 * with mean 1, integrated over the days that are not masked.
 */
function turnProcessOf(features: ChatFeatures): TurnProcess | undefined {
  const { turns } = features;
  const from = Math.max(0, turns.timeDays.length - mostTurns);
  const time = turns.timeDays.slice(from);
  const person = turns.person.slice(from);
  const first = time[0];
  if (first === undefined) return undefined;
  const shapes = [shapeOf(features, "a"), shapeOf(features, "b")] as const;
  const isMasked = maskOf(features);
  const start = Math.floor(first);
  const kept = [...time.keys()].filter((k) => !isMasked(Math.floor(time[k] ?? 0)));
  const integral = (side: 0 | 1): number => {
    let sum = 0;
    for (let day = start; day <= features.lastDay; day++)
      if (!isMasked(day)) sum += shapes[side].ofDay(day);
    return Math.max(sum, 1e-9);
  };
  return {
    time: Float64Array.from(kept, (k) => time[k] ?? 0),
    person: Uint8Array.from(kept, (k) => person[k] ?? 0),
    baseline: Float64Array.from(kept, (k) => shapes[person[k] === 0 ? 0 : 1].at(time[k] ?? 0)),
    baselineIntegral: [integral(0), integral(1)],
    end: features.lastDay + 1,
  };
}

interface Shape {
  /** Baseline at a time in days. */
  readonly at: (timeDays: number) => number;
  /** Its integral over a day, by the week's amount. */
  readonly ofDay: (day: number) => number;
}

function shapeOf(features: ChatFeatures, person: PartnerId): Shape {
  const { weekRhythm, counts } = features.people[person];
  const weekly = weeklySums(features, counts.turns ?? counts.messages) ?? new Float64Array(0);
  const known = [...weekly].filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const amountAt = (day: number) => {
    const week = Math.min(weekly.length - 1, Math.floor((day - features.firstDay) / 7));
    const near = [week - 1, week, week + 1].flatMap((one) => {
      const value = weekly[one];
      return value === undefined || Number.isNaN(value) ? [] : [value];
    });
    const local = near.reduce((sum, value) => sum + value, 0) / Math.max(1, near.length);
    return near.length === 0 || mean === 0 ? 1 : Math.max(local / mean, 0.02);
  };
  const hourOf = (hour: number) => Math.max(168 * (weekRhythm[hour] ?? 0), 0.02);
  const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;
  const dayTotals = Array.from({ length: 7 }, (_, weekday) => {
    const hours = Array.from({ length: 24 }, (_, hour) => hourOf(24 * weekday + hour));
    return hours.reduce((sum, value) => sum + value / 24, 0);
  });
  return {
    at: (timeDays) => {
      const day = Math.floor(timeDays);
      const hour = Math.min(23, Math.floor((timeDays - day) * 24));
      return hourOf(24 * weekdayOf(day) + hour) * amountAt(day);
    },
    ofDay: (day) => (dayTotals[weekdayOf(day)] ?? 1) * amountAt(day),
  };
}

function maskOf(features: ChatFeatures): (day: number) => boolean {
  return (day) => features.gaps.some((gap) => day >= gap.fromDay && day <= gap.toDay);
}
