/** Clock and random of the running system; the same in Node and in the browser. */

import type { Clock, Random } from "../ports.ts";

/** The system's clock and zone. The zone is asked each time, because people travel. */
export function systemClock(): Clock {
  return {
    nowMs: () => Date.now(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone || undefined,
    offsetMinutes: (atMs) => -new Date(atMs).getTimezoneOffset(),
  };
}

/** A clock in a named zone, from any source of instants. */
export function zonedClock(nowMs: () => number, zone: string): Clock {
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  return { nowMs, zone: () => zone, offsetMinutes: (atMs) => offsetFrom(format, atMs) };
}

function offsetFrom(format: Intl.DateTimeFormat, atMs: number): number {
  const fields = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(fields.get(type));
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return Math.round((local - Math.floor(atMs / 1000) * 1000) / 60_000);
}

/** The system's cryptographic random source. */
export function systemRandom(): Random {
  return {
    bytes: (length) => {
      const bytes = new Uint8Array(length);
      // The source gives at most 65,536 bytes a call.
      for (let at = 0; at < length; at += 65_536)
        crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + 65_536)));
      return bytes;
    },
  };
}
