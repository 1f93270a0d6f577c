/**
 * What one said of a day, and what the other guessed of it: only from what both released, both ways the
 * same. A day counts where the one released the scale and the other released a guess of it.
 *
 *     gap of a day = guess − said,  points of ten
 */

import type { PartnerId } from "../couple/index.ts";
import type { ReleasedDay } from "../observations/index.ts";

/** A scale that one says of oneself and the other guesses. */
export type GuessedScale = "closeness" | "room" | "reach";

/** One day on which both are known; means of the day, 0-10. */
export interface GapDay {
  readonly day: number;
  readonly said: number;
  readonly guessed: number;
}

/** Of one person and scale: what this person said, and what the other guessed. */
export interface Gap {
  readonly of: PartnerId;
  readonly scale: GuessedScale;
  readonly days: readonly GapDay[];
  /** Mean of guess − said, and of its size; null while fewer than `gapDaysNeeded` days are known. */
  readonly mean: number | null;
  readonly size: number | null;
}

/** Days below which a gap is shown day by day and not summed up. */
export const gapDaysNeeded = 7;

const guessOf = {
  closeness: "other_closeness",
  room: "other_room",
  reach: "other_reach",
} as const;

/** All gaps with at least one day, `a` first, in the order of the scales. */
export function perceptionGaps(sides: Readonly<Record<PartnerId, readonly ReleasedDay[]>>): Gap[] {
  const scales = ["closeness", "room", "reach"] as const;
  return (["a", "b"] as const)
    .flatMap((of) => scales.map((scale) => gapOf(of, scale, sides)))
    .filter(({ days }) => days.length > 0);
}

function gapOf(
  of: PartnerId,
  scale: GuessedScale,
  sides: Readonly<Record<PartnerId, readonly ReleasedDay[]>>,
): Gap {
  const said = meanByDay(sides[of], scale);
  const guesses = meanByDay(sides[of === "a" ? "b" : "a"], guessOf[scale]);
  const days = [...said].flatMap(([day, value]) => {
    const guessed = guesses.get(day);
    return guessed === undefined ? [] : [{ day, said: value, guessed }];
  });
  const isEnough = days.length >= gapDaysNeeded;
  const mean = (size: (gap: number) => number) =>
    days.reduce((sum, day) => sum + size(day.guessed - day.said), 0) / days.length;
  return {
    of,
    scale,
    days,
    mean: isEnough ? mean((gap) => gap) : null,
    size: isEnough ? mean(Math.abs) : null,
  };
}

type Scale = GuessedScale | (typeof guessOf)[GuessedScale];

function meanByDay(days: readonly ReleasedDay[], scale: Scale): Map<number, number> {
  const values = new Map<number, number[]>();
  for (const one of days) {
    const value = one[scale];
    if (value !== undefined) values.set(one.day, [...(values.get(one.day) ?? []), value]);
  }
  const means = [...values].map(
    ([day, all]) => [day, all.reduce((sum, value) => sum + value, 0) / all.length] as const,
  );
  return new Map(means.sort(([p], [q]) => p - q));
}
