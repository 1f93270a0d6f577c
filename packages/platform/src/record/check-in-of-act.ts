/** From the flat act (diary columns) to the check-in of the core, and back for diary files. */

import {
  type CheckIn,
  type EventName,
  eventNames,
  type PartnerId,
  type ScaleName,
  scaleRanges,
} from "@ebb/core";
import type { ActOf } from "./act.ts";
import { localTimeFromIso } from "./local-time.ts";

const scaleNames = Object.keys(scaleRanges) as ScaleName[];

/** The check-in of an act; its local time is that of `time`, or else of the moment of the act. */
export function checkInOfAct(act: ActOf<"check-in">, person: PartnerId): CheckIn {
  const time = localTimeFromIso(act.time ?? act.at);
  // Both texts passed the schema's own check of the same function.
  if (time === undefined) throw new Error("checkInOfAct: expected a time that was validated");
  const base = { person, time, scales: scalesOf(act), events: eventsOf(act) };
  const late = strengthOf(act.late);
  return {
    ...base,
    ...(act.tag ? { tag: act.tag } : {}),
    ...(late === undefined ? {} : { late: late > 0 }),
  };
}

function scalesOf(act: ActOf<"check-in">): Partial<Record<ScaleName, number>> {
  const scales: Partial<Record<ScaleName, number>> = {};
  for (const name of scaleNames) {
    const value = act[name];
    if (typeof value === "number") scales[name] = value;
  }
  return scales;
}

function eventsOf(act: ActOf<"check-in">): Partial<Record<EventName, number>> {
  const events: Partial<Record<EventName, number>> = {};
  for (const name of eventNames) {
    const value = strengthOf(act[name]);
    if (value !== undefined) events[name] = value;
  }
  return events;
}

function strengthOf(value: boolean | number | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

/** Gives every name of a record its place: `a` and `b` are themselves, other names in order of appearance. */
export function personPlaces(names: Iterable<string | undefined>): ReadonlyMap<string, PartnerId> {
  const places = new Map<string, PartnerId>([
    ["a", "a"],
    ["b", "b"],
  ]);
  const free: PartnerId[] = ["a", "b"];
  for (const name of names) {
    if (name === undefined || places.has(name)) continue;
    const place = free.shift();
    if (place !== undefined) places.set(name, place);
  }
  return places;
}
