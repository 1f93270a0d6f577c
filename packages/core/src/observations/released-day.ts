/**
 * A day as the other may see it: only the released items of a check-in, its local day and the half of the
 * day, nothing else. Two records that differ only in what was not released give the same released days,
 * to the byte (non-interference).
 */

import type { PartnerId, ReleasableItem, Release } from "../couple/index.ts";
import {
  type CheckIn,
  type EventName,
  eventNames,
  type ScaleName,
  type TagId,
} from "./check-in.ts";

/** Half of a local day. */
export type HalfDay = "morning" | "evening";

/** What the other sees of one check-in. */
export interface ReleasedDay {
  readonly day: number;
  readonly part: HalfDay;
  readonly closeness?: number;
  readonly room?: number;
  readonly reach?: number;
  /** Events that were noted as present, in the order of the catalogue, with their strength. */
  readonly events?: Readonly<Partial<Record<EventName, number>>>;
  readonly tag?: TagId;
  /** What this person guessed of the other. */
  readonly other_closeness?: number;
  readonly other_room?: number;
  readonly other_reach?: number;
}

/** Scales by the item that gives them, in the order in which they are written. */
const scalesOfItem = {
  closeness: ["closeness"],
  room: ["room"],
  reach: ["reach"],
  guesses: ["other_closeness", "other_room", "other_reach"],
} as const;

const noonMinute = 14 * 60;
const eveningMinute = 20 * 60;
const morningMinute = 8 * 60;

/** The released part of `person`'s check-ins, in order of time; a check-in of which nothing is released is not there. */
export function releasedDays(
  checkIns: readonly CheckIn[],
  person: PartnerId,
  release: Release,
): ReleasedDay[] {
  return checkIns
    .filter(({ person: by, time }) => by === person && isWithin(time.day, release))
    .map((checkIn) => releasedDay(checkIn, release.items))
    .filter((day) => day !== undefined)
    .sort(inOrder);
}

/** Released days as check-ins of `person`, at the typical hour of their half of the day. */
export function checkInsOfReleased(days: readonly ReleasedDay[], person: PartnerId): CheckIn[] {
  return days.map(
    ({ day, part, events, tag, ...scales }): CheckIn => ({
      person,
      time: {
        day,
        minute: part === "morning" ? morningMinute : eveningMinute,
        offsetMinutes: undefined,
      },
      scales,
      events: events ?? {},
      ...(tag === undefined ? {} : { tag }),
    }),
  );
}

function isWithin(day: number, { fromDay, toDay, without = [] }: Release): boolean {
  return day >= fromDay && day <= toDay && !without.includes(day);
}

function releasedDay(checkIn: CheckIn, items: readonly ReleasableItem[]): ReleasedDay | undefined {
  const has = (item: ReleasableItem) => items.includes(item);
  const events = has("events") ? presentEvents(checkIn) : undefined;
  const given = {
    ...givenScales(checkIn, ["closeness", "room", "reach"], items),
    ...(events === undefined ? {} : { events }),
    ...(has("tags") && checkIn.tag !== undefined ? { tag: checkIn.tag } : {}),
    ...givenScales(checkIn, ["guesses"], items),
  };
  if (Object.keys(given).length === 0) return undefined;
  const { day, minute } = checkIn.time;
  const part: HalfDay = (minute ?? eveningMinute) < noonMinute ? "morning" : "evening";
  return { day, part, ...given };
}

/** The scales of some items, where they are given and noted, always in the same order. */
function givenScales(
  { scales }: CheckIn,
  of: readonly (keyof typeof scalesOfItem)[],
  items: readonly ReleasableItem[],
): Partial<Record<ScaleName, number>> {
  const given: Partial<Record<ScaleName, number>> = {};
  for (const item of of.filter((one) => items.includes(one)))
    for (const scale of scalesOfItem[item]) {
      const value = scales[scale];
      if (value !== undefined) given[scale] = value;
    }
  return given;
}

/** Present events in the catalogue's order, so that equal records have equal bytes; none is nothing. */
function presentEvents(checkIn: CheckIn): ReleasedDay["events"] {
  const present = eventNames.flatMap((name) => {
    const strength = checkIn.events[name];
    return strength !== undefined && strength > 0 ? [[name, strength] as const] : [];
  });
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

/** By day, half, then content: the order in which check-ins were made is not given away. */
function inOrder(p: ReleasedDay, q: ReleasedDay): number {
  if (p.day !== q.day) return p.day - q.day;
  if (p.part !== q.part) return p.part === "morning" ? -1 : 1;
  const [one, other] = [JSON.stringify(p), JSON.stringify(q)];
  return one < other ? -1 : one > other ? 1 : 0;
}
