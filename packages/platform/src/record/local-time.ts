/**
 * The local time of an act. It is taken once, when the person acts, as local date and time with the
 * offset from UTC and the name of the zone, and never computed again: a check-in belongs to the local
 * day, morning or evening, on which it was made, for ever, wherever the person travels later.
 */

import { isoDate, localTimeFromIso } from "@ebb/core";
import type { Clock } from "../ports.ts";

export { localTimeFromIso } from "@ebb/core";

/** When an act happened: ISO 8601 local time with offset, and the zone where it is known. */
export interface Stamp {
  readonly at: string;
  readonly zone?: string;
}

/** Half of a local day. */
export type DayPart = "morning" | "evening";

/** `2026-03-01T21:05:00+01:00` of an instant at an offset from UTC. */
export function isoWithOffset(atMs: number, offsetMinutes: number): string {
  const localMs = atMs + offsetMinutes * 60_000;
  const day = Math.floor(localMs / 86_400_000);
  const secondOfDay = Math.floor(localMs / 1000) - day * 86_400;
  const pad = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const time = `${pad(secondOfDay / 3600)}:${pad((secondOfDay / 60) % 60)}:${pad(secondOfDay % 60)}`;
  const distance = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  return `${isoDate(day)}T${time}${sign}${pad(distance / 60)}:${pad(distance % 60)}`;
}

/** The stamp of an act that happens now, by this clock. */
export function stampNow(clock: Clock): Stamp {
  const now = clock.nowMs();
  const at = isoWithOffset(now, clock.offsetMinutes(now));
  const zone = clock.zone();
  return zone === undefined ? { at } : { at, zone };
}

/** The half of the day that a minute of the day belongs to: before noon is morning. */
export function dayPartOf(minute: number): DayPart {
  return minute < 720 ? "morning" : "evening";
}

/** The local day and half of the day to which something stamped so belongs. */
export function slotOfStamp(stamp: Stamp): { day: number; part: DayPart } | undefined {
  const time = localTimeFromIso(stamp.at);
  if (time === undefined) return undefined;
  return { day: time.day, part: dayPartOf(time.minute ?? 720) };
}
