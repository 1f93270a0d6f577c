/** The clock of a named time zone, by the language's own tables (ECMA-402). */

import type { ZoneClock } from "./importer.ts";

const quarterMs = 900_000;
const keptQuarters = 4096;

/** The clock of a zone by its IANA name (`Europe/Berlin`); undefined where there is no such zone. */
export function zoneClockOf(name: string): ZoneClock | undefined {
  const format = formatOf(name);
  if (format === undefined) return undefined;
  // Offsets change at full quarters of an hour; most messages share theirs with the one before.
  const known = new Map<number, number>();
  return {
    name: format.resolvedOptions().timeZone,
    offsetMs(utcMs) {
      const quarter = Math.floor(utcMs / quarterMs);
      const before = known.get(quarter);
      if (before !== undefined) return before;
      if (known.size >= keptQuarters) known.clear();
      const offset = wallClockMs(format, quarter * quarterMs) - quarter * quarterMs;
      known.set(quarter, offset);
      return offset;
    },
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    // The only way to ask whether a name is known.
    return undefined;
  }
}

function wallClockMs(format: Intl.DateTimeFormat, utcMs: number): number {
  const parts = new Map(
    format.formatToParts(utcMs).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const [year, month, day] = [part("year"), part("month"), part("day")];
  return Date.UTC(year, month - 1, day, part("hour"), part("minute"), part("second"));
}
