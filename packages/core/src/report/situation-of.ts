/**
 * The reader's situation as far as the record shows it; what the person says of it themselves comes on
 * top and counts more. What the record cannot know (the gate, one's own conduct, lines) stays unknown.
 */

import type { PartnerId } from "../couple/index.ts";
import { otherPartner } from "../couple/index.ts";
import { type SteppingBackEbb, steppingBackEbbs } from "../dynamics/index.ts";
import { type CheckIn, type EventName, eventNames } from "../observations/index.ts";
import type { Reasons } from "../reasons/index.ts";
import type { Role, Situation } from "../safety/index.ts";
import type { CoupleRecord } from "./record.ts";

const recentWeeks = 8;
const lowMoodDays = 14;
const recentEventDays = 3;

/** Situation of the reader at the end of the record, with `given` over it. */
export function situationOf(record: CoupleRecord, reasons: Reasons, given: Situation): Situation {
  const reader = record.reader ?? "a";
  const today = record.checkIns.reduce((last, one) => Math.max(last, one.time.day), 0);
  const since = (days: number) => record.checkIns.filter((one) => one.time.day > today - days);
  const own = (checkIns: readonly CheckIn[]) => checkIns.filter((one) => one.person === reader);
  const recent = since(7 * recentWeeks);
  const episodesOf = (person: PartnerId) =>
    steppingBackEbbs(record.checkIns, person).filter(
      (ebb) => ebb.toDay > today - 7 * recentWeeks && isEpisode(ebb),
    );
  const counts = { own: episodesOf(reader).length, other: episodesOf(otherPartner(reader)).length };
  return {
    role: roleOf(counts),
    check_ins: own(recent).length,
    episodes: Math.max(counts.own, counts.other),
    recent_events: eventsIn(own(since(recentEventDays))),
    low_mood_two_weeks: isLowMostly(own(since(lowMoodDays))),
    leading_reasons: reasons.leading.map(({ id, probability }) => ({ id, probability })),
    pair: record.checkIns.some((one) => one.person !== reader) ? "both" : "one",
    ...withoutUnknown(given),
  };
}

/** An episode lasts two days or more, or was marked. */
function isEpisode(ebb: SteppingBackEbb): boolean {
  return ebb.marked || ebb.toDay > ebb.fromDay;
}

function roleOf(episodes: { readonly own: number; readonly other: number }): Role | null {
  if (episodes.own === episodes.other) return null;
  return episodes.own > episodes.other ? "steps_back" : "reaches";
}

function eventsIn(checkIns: readonly CheckIn[]): EventName[] {
  return eventNames.filter((name) => checkIns.some((one) => (one.events[name] ?? 0) > 0));
}

/** Low mood on most of the days noted in two weeks, with at least five of them noted. */
function isLowMostly(checkIns: readonly CheckIn[]): boolean | null {
  const noted = new Map<number, number>();
  for (const { time, events } of checkIns) {
    if (events.low_mood === undefined) continue;
    noted.set(time.day, Math.max(noted.get(time.day) ?? 0, events.low_mood));
  }
  if (noted.size < 5) return null;
  return [...noted.values()].filter((mood) => mood > 0).length > noted.size / 2;
}

function withoutUnknown(given: Situation): Situation {
  // Entries that are null or absent are unknown and hide nothing that the record knows.
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as Situation;
}
