/**
 * How a chat goes with closeness where check-ins and chat overlap (docs/model.md, "Chats"): the same-day
 * slope of closeness on each of three signals, and which of them may speak of it. If check-ins and chat
 * disagree lately, the check-ins win, and the reading says so.
 */

import { type DayWaits, normalCdf } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { ChatDays } from "../dynamics/index.ts";
import type { CheckIn } from "../observations/index.ts";
import { regressDaily, standardise } from "../reasons/index.ts";
import {
  type ChatEstimate,
  type ChatFeatures,
  type ChatTerms,
  type DailyRecord,
  dailyRecordOf,
  dayWaitsOf,
  knownDays,
} from "../signals/index.ts";
import { associations } from "./association.ts";
import { chatThresholds } from "./chat-thresholds.generated.ts";
import { gateAssociation } from "./gate.ts";

/** How closeness goes with one signal of the same day. */
export interface SignalLink {
  /** Days with both. */
  readonly days: number;
  /** Sds of closeness for one sd of the signal; null with fewer than 14 days of both: it stays wide. */
  readonly slope: ChatEstimate | null;
  /** Log-odds that the slope is not nil, where interval and held-out score pass; null otherwise. */
  readonly logOdds: number | null;
  /**
   * The signal day by day, where it may speak of closeness: the slope passes the threshold of the null
   * study and the two did not go apart lately. Null otherwise: it says nothing of it.
   */
  readonly speaks: ChatDays | null;
}

/** How closeness of one person goes with that person's side of the chat. */
export interface ChatLink {
  /** Log of messages, log of the mean wait until a reply, and own part of the starts of a day. */
  readonly messages: SignalLink;
  readonly replies: SignalLink;
  readonly starts: SignalLink;
  /** Lately the check-ins went one way and the chat the other, both beyond doubt: the check-ins win. */
  readonly disagrees: boolean;
}

/** Names of the signals, in the order in which they are looked at. */
export const linkedSignals = ["messages", "replies", "starts"] as const;

const noLink: SignalLink = { days: 0, slope: null, logOdds: null, speaks: null };
/** Links that could be claimed of two people. */
const linkClaims = 2 * linkedSignals.length;

const overlapNeeded = 14;
const recentDays = 28;
const certain = 0.95;
/** Amounts of neighbouring days are alike: their mean scatters about as much more as that of closeness. */
const inertSd = Math.SQRT2;

/** What a link is looked for in. */
export interface ChatLinkInput {
  readonly features: ChatFeatures;
  readonly terms: ChatTerms;
  readonly checkIns: readonly CheckIn[];
  readonly person: PartnerId;
}

/** Signals that may speak, of one person. */
export function speakingDays(link: ChatLink): ChatDays[] {
  return linkedSignals.flatMap((signal) => link[signal].speaks ?? []);
}

/** How closeness of `person` goes with the chat, and whether the two disagree lately. */
export function chatLinkOf({ features, terms, checkIns, person }: ChatLinkInput): ChatLink {
  const record = dailyRecordOf(checkIns, person);
  if (!record) return { messages: noLink, replies: noLink, starts: noLink, disagrees: false };
  const { amount, wait } = terms[person];
  const lately = features.lastDay - recentDays + 1 - record.firstDay;
  const slower = wait && { mean: -wait.mean, sd: wait.sd };
  const apart = {
    messages: goApart(amount, knownWith(record, messagesOf(features, person)), lately),
    replies: goApart(slower, knownWith(record, repliesOf(features, person)), lately),
    starts: false,
  };
  const side = { record, person, firstDay: features.firstDay };
  return {
    messages: linkOf({ ...side, signal: messagesOf(features, person), isApart: apart.messages }),
    replies: linkOf({ ...side, signal: repliesOf(features, person), isApart: apart.replies }),
    starts: linkOf({ ...side, signal: startsOf(features, person), isApart: apart.starts }),
    disagrees: apart.messages || apart.replies,
  };
}

/** A signal: its value on a local day (NaN where there is none), and its days for the model. */
interface DaySignal {
  readonly at: (day: number) => number;
  readonly days: (reversed: boolean) => ChatDays | null;
}

function messagesOf({ firstDay, people }: ChatFeatures, person: PartnerId): DaySignal {
  const { counts, exposure } = people[person];
  const { messages } = counts;
  return {
    at: (day) => {
      const covered = exposure[day - firstDay] ?? 0;
      return covered > 0
        ? Math.log1p((messages?.[day - firstDay] ?? Number.NaN) / covered)
        : Number.NaN;
    },
    days: (reversed) =>
      messages
        ? { person, firstDay, reversed, signal: "messages", counts: messages, exposure }
        : null,
  };
}

function repliesOf(features: ChatFeatures, person: PartnerId): DaySignal {
  const { firstDay } = features;
  const waits = dayWaitsOf(features, person);
  return {
    at: (day) => meanWait(waits?.[day - firstDay]),
    days: (reversed) => (waits ? { person, firstDay, reversed, signal: "replies", waits } : null),
  };
}

/** Mean log wait of a day, cut ones at their cut. */
function meanWait(day: DayWaits | undefined): number {
  if (day === undefined) return Number.NaN;
  const cut = day.longerThan.reduce((sum, one) => sum + one, 0);
  return (day.answered * day.meanLog + cut) / (day.answered + day.longerThan.length);
}

function startsOf({ firstDay, people }: ChatFeatures, person: PartnerId): DaySignal {
  const own = people[person].counts.starts;
  const others = people[person === "a" ? "b" : "a"].counts.starts;
  if (!own || !others) return { at: () => Number.NaN, days: () => null };
  const both = own.map((count, i) => count + (others[i] ?? Number.NaN));
  return {
    at: (day) => {
      const k = own[day - firstDay] ?? Number.NaN;
      const n = both[day - firstDay] ?? Number.NaN;
      return n > 0 ? Math.log((k + 0.5) / (n - k + 0.5)) : Number.NaN;
    },
    days: (reversed) => ({ person, firstDay, reversed, signal: "starts", own, both }),
  };
}

/** Closeness on the days on which the signal is known too. */
function knownWith(record: DailyRecord, { at }: DaySignal): Float64Array {
  return record.columns.closeness.map((value, day) =>
    Number.isNaN(at(record.firstDay + day)) ? Number.NaN : value,
  );
}

function linkOf({
  record,
  signal,
  isApart,
}: {
  readonly record: DailyRecord;
  readonly signal: DaySignal;
  readonly isApart: boolean;
}): SignalLink {
  const closeness = knownWith(record, signal);
  const days = knownDays(closeness);
  const share = Float64Array.from({ length: record.days }, (_, day) =>
    signal.at(record.firstDay + day),
  );
  const columns = [{ code: "chat", share, standardised: standardise(share, 0.1) }];
  const fit = days < overlapNeeded ? undefined : regressDaily(record, closeness, columns);
  const [link] = fit ? associations("same_day", fit, closeness) : [];
  if (!link) return { ...noLink, days };
  const { mean, sd } = link.estimate;
  const gate = gateAssociation(link.estimate, linkClaims, 1);
  const logOdds = gate.excludesZero && link.heldOutGain() > 0 ? gate.logOdds : null;
  const isEarned = logOdds !== null && logOdds >= chatThresholds.link && !isApart;
  return { days, slope: { mean, sd }, logOdds, speaks: isEarned ? signal.days(mean < 0) : null };
}

/**
 * Both moved in the last four weeks of the chat (from index `lately` of the check-ins on) against before,
 * in opposite directions, each with probability above 0.95. `nearer`: above 0 is more of the other.
 */
function goApart(nearer: ChatEstimate | null, closeness: Float64Array, lately: number): boolean {
  if (!nearer || lately <= 0) return false;
  const recent = momentsOfKnown(closeness.slice(lately, lately + recentDays));
  const before = momentsOfKnown(closeness.slice(0, lately));
  if (Math.min(recent.count, before.count) < overlapNeeded) return false;
  const z = (recent.mean - before.mean) / Math.sqrt(recent.error + before.error);
  const chat = nearer.mean / (inertSd * nearer.sd);
  return z * chat < 0 && normalCdf(Math.min(Math.abs(z), Math.abs(chat))) > certain;
}

function momentsOfKnown(values: Float64Array): { count: number; mean: number; error: number } {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const count = known.length;
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // Days are inert: their mean scatters about twice as much as that of independent ones.
  return { count, mean, error: (2 * squares) / Math.max(1, count * (count - 1)) };
}
