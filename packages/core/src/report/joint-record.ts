/**
 * The record of both: what each released to the other, and nothing besides, so that both devices read
 * the same (with a and b swapped). Until both have released enough days the loop stays the drawn one.
 */

import { checkInsOfReleased, eventNames, type ReleasedDay } from "../observations/index.ts";
import type { CoupleRecord } from "./record.ts";

/** Days of each that the loop of both needs. */
export const releasedDaysNeeded = 30;

/** What each released; `own` is the reader's side. */
export interface Released {
  readonly own: readonly ReleasedDay[];
  readonly other: readonly ReleasedDay[];
  readonly names: { readonly own: string; readonly other: string };
}

/** How many days of each are there, and how many are missing. */
export interface JointBasis {
  readonly own: number;
  readonly other: number;
  readonly isEnough: boolean;
}

/**
 * The joint record; the reader is a on this device and b on the other's. Guesses of the other are no
 * reading of the one guessed, and tags belong to the person who gave them: neither is in it.
 *
 * [Note: Evenings without an event] A file carries events that were noted, not those that were not. Where
 * somebody's released days have events at all, an evening without one of them is a day on which it was
 * not noted: known, and not as good as an average day. What was noted in the morning form has no events.
 */
export function jointRecordOf({ own, other, names }: Released): CoupleRecord {
  return {
    names: { a: names.own, b: names.other },
    reader: "a",
    checkIns: [
      ...checkInsOfReleased(withAbsentEvents(own.map(withoutGuesses)), "a"),
      ...checkInsOfReleased(withAbsentEvents(other.map(withoutGuesses)), "b"),
    ],
    days: "calendar",
    chat: null,
    example: false,
  };
}

function withoutGuesses({ day, part, closeness, room, reach, events }: ReleasedDay): ReleasedDay {
  return {
    day,
    part,
    ...(closeness === undefined ? {} : { closeness }),
    ...(room === undefined ? {} : { room }),
    ...(reach === undefined ? {} : { reach }),
    ...(events === undefined ? {} : { events }),
  };
}

/** Events that somebody noted on any released day, as absent where they were not noted. */
function withAbsentEvents(days: readonly ReleasedDay[]): ReleasedDay[] {
  const noted = new Set(days.flatMap(({ events = {} }) => Object.keys(events)));
  const names = eventNames.filter((name) => noted.has(name));
  return days.map((one) => {
    if (names.length === 0 || (one.part === "morning" && one.events === undefined)) return one;
    const { events = {} } = one;
    return { ...one, events: Object.fromEntries(names.map((name) => [name, events[name] ?? 0])) };
  });
}

/** Days with closeness that each released. */
export function jointBasisOf({ own, other }: Released): JointBasis {
  const count = (days: readonly ReleasedDay[]) =>
    new Set(days.filter((one) => one.closeness !== undefined).map((one) => one.day)).size;
  const [mine, theirs] = [count(own), count(other)];
  return { own: mine, other: theirs, isEnough: Math.min(mine, theirs) >= releasedDaysNeeded };
}
