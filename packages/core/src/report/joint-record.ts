/**
 * The record of both: what each released to the other, and nothing besides, so that both devices read
 * the same (with a and b swapped). Until both have released enough days the loop stays the drawn one.
 */

import { checkInsOfReleased, type ReleasedDay } from "../observations/index.ts";
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
 */
export function jointRecordOf({ own, other, names }: Released): CoupleRecord {
  return {
    names: { a: names.own, b: names.other },
    reader: "a",
    checkIns: [
      ...checkInsOfReleased(own.map(withoutGuesses), "a"),
      ...checkInsOfReleased(other.map(withoutGuesses), "b"),
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

/** Days with closeness that each released. */
export function jointBasisOf({ own, other }: Released): JointBasis {
  const count = (days: readonly ReleasedDay[]) =>
    new Set(days.filter((one) => one.closeness !== undefined).map((one) => one.day)).size;
  const [mine, theirs] = [count(own), count(other)];
  return { own: mine, other: theirs, isEnough: Math.min(mine, theirs) >= releasedDaysNeeded };
}
