/**
 * What a chat lets one say (docs/model.md, "Chats"): when the amount changed for good, as cards that pass
 * the threshold of the null study; and how the chat goes with closeness where check-ins and chat overlap.
 * If the two disagree, the check-ins win, and the reading says so.
 */

import { normalCdf } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { ChatCounts } from "../dynamics/index.ts";
import type { CheckIn } from "../observations/index.ts";
import { regressDaily, standardise } from "../reasons/index.ts";
import {
  type ChatChange,
  type ChatEstimate,
  type ChatFeatures,
  type ChatTerms,
  dailyRecordOf,
  knownDays,
} from "../signals/index.ts";
import { associations } from "./association.ts";
import { chatThresholds } from "./chat-thresholds.generated.ts";
import type { Finding } from "./finding.ts";
import { gateAssociation, interval80Of, strengthAt } from "./gate.ts";

/** How a person's closeness goes with their messages on the same day, where both are known. */
export interface ChatLink {
  /** Days with both. */
  readonly days: number;
  /** Sds of closeness for one sd of log messages; null with fewer than 14 days of both: it stays wide. */
  readonly slope: ChatEstimate | null;
  /** Lately the check-ins went one way and the chat the other, both beyond doubt: the check-ins win. */
  readonly disagrees: boolean;
  /** Log-odds that the slope is not nil, where interval and held-out score pass; null otherwise. */
  readonly logOdds: number | null;
  /**
   * The messages of the days between check-ins, where they may speak of closeness: the slope passes the
   * threshold of the null study and the two do not disagree. Null otherwise: they say nothing of it.
   */
  readonly speaks: ChatCounts | null;
}

const noLink: ChatLink = { days: 0, slope: null, disagrees: false, logOdds: null, speaks: null };
/** Links that could be claimed of two people. */
const linkClaims = 2;

const overlapNeeded = 14;
const recentDays = 28;
const certain = 0.95;
/** Amounts of neighbouring days are alike: their mean scatters about as much more as that of closeness. */
const inertSd = Math.SQRT2;

/** Cards of a chat, the most certain first. */
export function chatFindings(terms: ChatTerms, nameOfDay: (day: number) => string): Finding[] {
  return terms.changes
    .flatMap((change) =>
      (["a", "b"] as const).flatMap((person) => cardOf(change, person, nameOfDay)),
    )
    .sort((p, q) => (p.gates.false_alarm ?? 1) - (q.gates.false_alarm ?? 1));
}

function cardOf(
  change: ChatChange,
  person: PartnerId,
  nameOfDay: (day: number) => string,
): Finding[] {
  const strength = strengthAt(change.logOdds, chatThresholds.change);
  const ratio = change.logRatio[person];
  const interval80 = interval80Of(ratio);
  const excludesZero = interval80[0] > 0 || interval80[1] < 0;
  if (strength === "too_early" || !excludesZero) return [];
  const finding: Finding = {
    id: `chat_change:${person}:${nameOfDay(change.day)}`,
    kind: "chat_change",
    strength,
    person,
    about: "messages",
    size: ratio.mean,
    interval80,
    days: [change.days80[0], change.day, change.days80[1]].map(nameOfDay),
    gates: {
      interval: true,
      held_out_gain: null,
      false_alarm: 1 / (1 + Math.exp(change.logOdds)),
    },
  };
  return [finding];
}

/** How closeness of `person` goes with the chat, and whether the two disagree lately. */
export function chatLinkOf({
  features,
  terms,
  checkIns,
  person,
}: {
  readonly features: ChatFeatures;
  readonly terms: ChatTerms;
  readonly checkIns: readonly CheckIn[];
  readonly person: PartnerId;
}): ChatLink {
  const record = dailyRecordOf(checkIns, person);
  const { messages } = features.people[person].counts;
  if (!record || !messages) return noLink;
  const { firstDay } = features;
  const amount = Float64Array.from({ length: record.days }, (_, day) =>
    Math.log1p(messages[record.firstDay + day - firstDay] ?? Number.NaN),
  );
  const closeness = record.columns.closeness.map((value, day) =>
    Number.isNaN(amount[day] ?? Number.NaN) ? Number.NaN : value,
  );
  const days = knownDays(closeness);
  const lately = features.lastDay - recentDays + 1 - record.firstDay;
  const disagrees = disagree(terms[person].amount, closeness, lately);
  const columns = [{ code: "messages", share: amount, standardised: standardise(amount, 0.1) }];
  const fit = days < overlapNeeded ? undefined : regressDaily(record, closeness, columns);
  const [link] = fit ? associations("same_day", fit, closeness) : [];
  if (!link) return { ...noLink, days, disagrees };
  const { mean, sd } = link.estimate;
  const gate = gateAssociation(link.estimate, linkClaims, 1);
  const logOdds = gate.excludesZero && link.heldOutGain() > 0 ? gate.logOdds : null;
  const isEarned = logOdds !== null && logOdds >= chatThresholds.link && !disagrees;
  const counts: ChatCounts = { person, firstDay, counts: messages, reversed: mean < 0 };
  return { days, slope: { mean, sd }, disagrees, logOdds, speaks: isEarned ? counts : null };
}

/**
 * Both moved in the last four weeks of the chat (from index `lately` of the check-ins on) against before,
 * in opposite directions, each with probability above 0.95.
 */
function disagree(amount: ChatEstimate | null, closeness: Float64Array, lately: number): boolean {
  if (!amount || lately <= 0) return false;
  const recent = momentsOfKnown(closeness.slice(lately, lately + recentDays));
  const before = momentsOfKnown(closeness.slice(0, lately));
  if (Math.min(recent.count, before.count) < overlapNeeded) return false;
  const z = (recent.mean - before.mean) / Math.sqrt(recent.error + before.error);
  const chat = amount.mean / (inertSd * amount.sd);
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
