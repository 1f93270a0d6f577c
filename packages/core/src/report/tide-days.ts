/** The days of the tide: what was smoothed, what was noted, and blank paper far from any note. */

import type { PartnerId } from "../couple/index.ts";
import type { Measure, SmoothedDays, TideDay, TidePoint } from "../dynamics/index.ts";
import { type CheckIn, isKept, scaleRanges } from "../observations/index.ts";
import { type ContactDay, contactOf } from "../signals/index.ts";
import { type CoupleRecord, documentDay } from "./record.ts";

/** A day farther than this from a person's own notes is blank paper for that person. */
const nearDays = 10;

/** What was noted, by day. */
export interface NotedDays {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly observed: Readonly<Record<PartnerId, ReadonlyMap<number, number>>>;
  readonly events: ReadonlyMap<number, TideDay["events"]>;
  /** All days with a note: closeness, contact, an event, any scale. */
  readonly days: ReadonlySet<number>;
  /** Contact in the chat, where that is the measure; empty otherwise. */
  readonly contact: readonly ContactDay[];
}

/** Gathers what was noted of `measure`; undefined when there is nothing at all. */
export function notedDays(record: CoupleRecord, measure: Measure): NotedDays | undefined {
  const contact = measure === "contact" && record.chat ? contactOf(record.chat.turnDays) : [];
  const observed = measure === "contact" ? contactByDay(contact) : closenessByDay(record.checkIns);
  const events = eventsByDay(record.checkIns);
  const kept = record.checkIns.filter(isKept).map(({ time }) => Math.floor(time.day));
  const days = new Set([...observed.a.keys(), ...observed.b.keys(), ...events.keys(), ...kept]);
  if (days.size === 0) return undefined;
  const all = [...days];
  return {
    firstDay: all.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY),
    lastDay: all.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY),
    observed,
    events,
    days,
    contact,
  };
}

/** What the ribbons are drawn from; `read`: of whose closeness the model has any reading. */
export interface TideSource {
  readonly measure: Measure;
  readonly smoothed: SmoothedDays | undefined;
  readonly read: Readonly<Record<PartnerId, boolean>>;
}

/** All days of the tide; without a fit the points are null and only what was noted stands. */
export function tideDays(
  record: CoupleRecord,
  noted: NotedDays,
  { measure, smoothed, read }: TideSource,
): TideDay[] {
  const near = { a: nearness(noted, "a"), b: nearness(noted, "b") };
  const count = noted.lastDay - noted.firstDay + 1;
  const pointOf = (person: PartnerId, i: number): TidePoint | null => {
    const isDrawn = read[person] && near[person][i];
    const point = isDrawn ? smoothed?.level[person][i] : undefined;
    if (point === undefined) return null;
    return measure === "closeness" ? onSlider(point) : point;
  };
  return Array.from({ length: count }, (_, i) => {
    const day = noted.firstDay + i;
    return {
      date: documentDay(day, record.days),
      a: pointOf("a", i),
      b: pointOf("b", i),
      observed: {
        a: noted.observed.a.get(day) ?? null,
        b: noted.observed.b.get(day) ?? null,
      },
      events: noted.events.get(day) ?? [],
    };
  });
}

/** Closeness behind a censored slider end can lie beyond it; the tide stays on the slider. */
function onSlider({ mean, interval80: [low, high] }: TidePoint): TidePoint {
  const [least, most] = scaleRanges.closeness;
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return { mean: within(mean), interval80: [within(low), within(high)] };
}

/** For each day: whether this person noted something within `nearDays`. */
export function nearness(noted: NotedDays, person: PartnerId): boolean[] {
  const near = new Array<boolean>(noted.lastDay - noted.firstDay + 1).fill(false);
  for (const day of noted.observed[person].keys()) {
    const at = day - noted.firstDay;
    for (let i = Math.max(0, at - nearDays); i <= Math.min(near.length - 1, at + nearDays); i++) {
      near[i] = true;
    }
  }
  return near;
}

type ByDay = Record<PartnerId, Map<number, number>>;

function closenessByDay(checkIns: readonly CheckIn[]): ByDay {
  const own = (person: PartnerId) => meansByDay(checkIns, person, "closeness");
  const other = (person: PartnerId) =>
    meansByDay(checkIns, person === "a" ? "b" : "a", "other_closeness");
  const a = own("a");
  const b = own("b");
  return { a: a.size > 0 ? a : other("a"), b: b.size > 0 ? b : other("b") };
}

function meansByDay(
  checkIns: readonly CheckIn[],
  person: PartnerId,
  scale: "closeness" | "other_closeness",
): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const checkIn of checkIns) {
    const value = checkIn.scales[scale];
    if (checkIn.person !== person || value === undefined) continue;
    const day = Math.floor(checkIn.time.day);
    const before = sums.get(day) ?? { sum: 0, count: 0 };
    sums.set(day, { sum: before.sum + value, count: before.count + 1 });
  }
  return new Map([...sums].map(([day, { sum, count }]) => [day, sum / count]));
}

function contactByDay(contact: readonly ContactDay[]): ByDay {
  return {
    a: new Map(contact.map((one) => [one.day, one.contact.a])),
    b: new Map(contact.map((one) => [one.day, one.contact.b])),
  };
}

function eventsByDay(checkIns: readonly CheckIn[]): Map<number, TideDay["events"]> {
  const byDay = new Map<number, TideDay["events"][number][]>();
  for (const { person, time, events } of checkIns) {
    const day = Math.floor(time.day);
    for (const [name, strength] of Object.entries(events)) {
      if (strength === undefined || strength <= 0) continue;
      const noted = (byDay.get(day) ?? []).filter(
        (one) => one.name !== name || one.by !== person || one.strength > strength,
      );
      const isKnown = noted.some((one) => one.name === name && one.by === person);
      byDay.set(day, isKnown ? noted : [...noted, { name, by: person, strength }]);
    }
  }
  return byDay;
}
