/** Times in ISO 8601 as exports write them, by hand and without the platform's date. */

import { dayFromCivil, isCivilDate } from "@ebb/core";

/** A time as read. */
export interface IsoTime {
  /** Wall-clock milliseconds as if UTC. */
  readonly localMs: number;
  /** Minutes east of UTC; undefined where the text has no zone. */
  readonly offsetMinutes: number | undefined;
}

/** Reads `2019-01-04T17:52:39.762+00:00` and its shorter forms; undefined for anything else. */
export function parseIsoTime(text: string): IsoTime | undefined {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const dayOfMonth = digits(text, 8, 2);
  const isDate = text[4] === "-" && text[7] === "-" && isCivilDate(year, month, dayOfMonth);
  if (!isDate) return undefined;
  const dayMs = dayFromCivil(year, month, dayOfMonth) * 86_400_000;
  if (text.length === 10) return { localMs: dayMs, offsetMinutes: undefined };
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if ((text[10] !== "T" && text[10] !== " ") || text[13] !== ":") return undefined;
  if (!(hour < 24 && minute < 60)) return undefined;
  let at = 16;
  let second = 0;
  if (text[at] === ":") {
    second = digits(text, 17, 2);
    if (!(second < 61)) return undefined;
    at = 19;
  }
  const fraction = fractionAt(text, at);
  const offsetMinutes = offsetAt(text, fraction.at);
  if (offsetMinutes === "bad") return undefined;
  const ms = ((hour * 60 + minute) * 60 + second) * 1000 + fraction.ms;
  return { localMs: dayMs + ms, offsetMinutes };
}

/** Milliseconds since 1970 in UTC, taking a time without a zone as UTC. */
export function utcMsOf(time: IsoTime): number {
  return time.localMs - (time.offsetMinutes ?? 0) * 60_000;
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function fractionAt(text: string, start: number): { ms: number; at: number } {
  if (text[start] !== "." && text[start] !== ",") return { ms: 0, at: start };
  let at = start + 1;
  let ms = 0;
  let weight = 100;
  while (digits(text, at, 1) >= 0) {
    ms += digits(text, at, 1) * weight;
    weight /= 10;
    at += 1;
  }
  return { ms: Math.floor(ms), at };
}

function offsetAt(text: string, at: number): number | undefined | "bad" {
  if (at === text.length) return undefined;
  if (text[at] === "Z" && at + 1 === text.length) return 0;
  const sign = text[at] === "+" ? 1 : text[at] === "-" ? -1 : 0;
  const minutesAt = text[at + 3] === ":" ? at + 4 : at + 3;
  const hours = digits(text, at + 1, 2);
  const minutes = minutesAt >= text.length ? 0 : digits(text, minutesAt, 2);
  return sign === 0 || Number.isNaN(hours + minutes) ? "bad" : sign * (hours * 60 + minutes);
}
