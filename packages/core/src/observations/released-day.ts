/**
 * A day as the other may see it: only the released items of a check-in, its local day and the half of the
 * day, nothing else. Two records that differ only in what was not released give the same released days,
 * to the byte (non-interference).
 */

import type { PartnerId, ReleasableItem, Release } from "../couple/index.ts";
import { type CheckIn, type EventName, eventNames, type TagId } from "./check-in.ts";

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
}

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
    ({ day, part, closeness, room, reach, events, tag }): CheckIn => ({
      person,
      time: {
        day,
        minute: part === "morning" ? morningMinute : eveningMinute,
        offsetMinutes: undefined,
      },
      scales: {
        ...(closeness === undefined ? {} : { closeness }),
        ...(room === undefined ? {} : { room }),
        ...(reach === undefined ? {} : { reach }),
      },
      events: events ?? {},
      ...(tag === undefined ? {} : { tag }),
    }),
  );
}

function isWithin(day: number, { fromDay, toDay }: Release): boolean {
  return day >= fromDay && day <= toDay;
}

function releasedDay(checkIn: CheckIn, items: readonly ReleasableItem[]): ReleasedDay | undefined {
  const { closeness, room, reach } = checkIn.scales;
  const has = (item: ReleasableItem) => items.includes(item);
  const events = has("events") ? presentEvents(checkIn) : undefined;
  const given = {
    ...(has("closeness") && closeness !== undefined ? { closeness } : {}),
    ...(has("room") && room !== undefined ? { room } : {}),
    ...(has("reach") && reach !== undefined ? { reach } : {}),
    ...(events === undefined ? {} : { events }),
    ...(has("tags") && checkIn.tag !== undefined ? { tag: checkIn.tag } : {}),
  };
  if (Object.keys(given).length === 0) return undefined;
  const { day, minute } = checkIn.time;
  const part: HalfDay = (minute ?? eveningMinute) < noonMinute ? "morning" : "evening";
  return { day, part, ...given };
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
