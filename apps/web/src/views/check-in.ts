/**
 * Which check-in is asked for now: six scales in the evening, two on the mornings of the first three
 * weeks; yesterday's as a late one. Pure.
 */

import { isoDate, type ScaleName } from "@ebb/core";
import { dayPartOf, type RecordState, type Stamp, slotOfStamp } from "@ebb/platform";

/** Scales of the evening form, in order. */
export const eveningScales: readonly ScaleName[] = [
  "closeness",
  "wanted",
  "stress",
  "room",
  "reach",
  "understood",
];

/** Scales of the morning form of the first three weeks. */
export const morningScales: readonly ScaleName[] = ["closeness", "room"];

/** The optional guess about the other. */
export const guessScales: readonly ScaleName[] = ["other_closeness", "other_room", "other_reach"];

const firstWeeksDays = 21;

/** A form to fill in. */
export interface CheckInForm {
  readonly date: string;
  readonly part: "morning" | "evening";
  readonly isLate: boolean;
  readonly scales: readonly ScaleName[];
  /** The check-in of this half day that is there already; saving replaces it. */
  readonly replaces: string | null;
  /** Time that goes into the act when it is not the moment of saving. */
  readonly time: string | null;
}

/** The form for today, or for yesterday when `yesterday` is true. */
export function checkInForm(state: RecordState, stamp: Stamp, yesterday: boolean): CheckInForm {
  const slot = slotOfStamp(stamp);
  const today = slot?.day ?? 0;
  const day = yesterday ? today - 1 : today;
  // The very first check-in asks all six, whatever the hour: it is the first thing that is drawn.
  const first = state.checkIns[0]?.time.day;
  const isFirstWeeks = first !== undefined && today - first < firstWeeksDays;
  const part = !yesterday && isFirstWeeks && slot?.part === "morning" ? "morning" : "evening";
  const own = state.checkIns.findLast(
    (checkIn) =>
      checkIn.person === "a" &&
      checkIn.time.day === day &&
      (!isFirstWeeks || dayPartOf(checkIn.time.minute ?? 1200) === part),
  );
  return {
    date: isoDate(day),
    part,
    isLate: yesterday,
    scales: part === "morning" ? morningScales : eveningScales,
    replaces: own?.act ?? null,
    time: yesterday ? `${isoDate(day)}T21:00:00${stamp.at.slice(19)}` : null,
  };
}
