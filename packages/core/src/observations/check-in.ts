/**
 * A check-in: what one person noted of one local day, or of its morning or evening. The fields are
 * those of the diary CSV (`diary/1`, docs/contract.md), with its ranges.
 */

import type { PartnerId } from "../couple/index.ts";

/** The scales of a check-in with their ranges, in the order of the form. */
export const scaleRanges = {
  closeness: [0, 10],
  wanted: [-5, 5],
  stress: [0, 10],
  room: [0, 10],
  reach: [0, 10],
  understood: [0, 10],
  other_closeness: [0, 10],
  other_room: [0, 10],
  other_reach: [0, 10],
} as const;

/** A scale of a check-in. */
export type ScaleName = keyof typeof scaleRanges;

/** Events that can be noted, 0/1 or a strength from 0 to 1. */
export const eventNames = [
  "argument",
  "future_talk",
  "opened_up",
  "asked_feelings",
  "criticised",
  "pushed",
  "not_enough",
  "friends_family",
  "money_work",
  "reminder",
  "low_mood",
  "apart",
  "together",
  "deep_talk",
  "milestone",
  "wanted_room",
  "raised_by_me",
  "good_news",
  "small_openness",
  "repair",
] as const;

/** An event of a check-in. */
export type EventName = (typeof eventNames)[number];

/** The reasons that an episode tag can name; meanings live in `knowledge/reasons`. */
export const reasonIds = [
  "vuln",
  "rej",
  "norm",
  "stress",
  "inad",
  "auton",
  "proc",
  "conf",
  "hurt",
  "commit",
  "press",
  "ready",
  "social",
  "disinv",
  "lowmood",
] as const;

/** A reason id. */
export type ReasonId = (typeof reasonIds)[number];

/** What an episode tag may say. */
export type TagId = ReasonId | "other" | "none" | "unclear";

/** When something was noted, in the local time of the person who noted it. */
export interface LocalTime {
  /** Local day, days since 1970-01-01 (kit/time.ts), or the source's own day number without an origin. */
  readonly day: number;
  /** Minute of that local day, 0-1439; undefined when only the day is known. */
  readonly minute: number | undefined;
  /** Offset from UTC in minutes, when the source gave one. */
  readonly offsetMinutes: number | undefined;
}

/** One person's check-in. A scale or event that was not noted is absent, never 0. */
export interface CheckIn {
  readonly person: PartnerId;
  readonly time: LocalTime;
  readonly scales: Readonly<Partial<Record<ScaleName, number>>>;
  readonly events: Readonly<Partial<Record<EventName, number>>>;
  /** Reason that the person gave for an ebb that ends here. */
  readonly tag?: TagId;
  /** Filled in on the day after. */
  readonly late?: boolean;
}

/** A check-in kept: at least one scale of the form was answered. A tag or a chip alone is none. */
export function isKept({ scales }: CheckIn): boolean {
  return Object.keys(scales).length > 0;
}

/** Check-ins kept by a person: the number that decides what may be said (docs/model.md, section 3). */
export function keptBy(checkIns: readonly CheckIn[], person: PartnerId): number {
  return checkIns.filter((one) => one.person === person && isKept(one)).length;
}

/**
 * Model time in days. A check-in whose minute is unknown stands at the full day number, so that days
 * keep their spacing; morning and evening of one day stay apart and in order.
 */
export function modelTimeDays(time: LocalTime): number {
  return time.day + (time.minute ?? 0) / 1440;
}
