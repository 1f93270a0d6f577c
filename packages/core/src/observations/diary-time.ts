/**
 * The `time` cell of a diary: ISO 8601 with an offset, a local date (or local date and time), both read
 * by `local-time.ts`, or a number of days.
 */

import type { LocalTime } from "./check-in.ts";
import { localTimeFromIso } from "./local-time.ts";

/** A time cell that could be read; `numbered` when it was a bare number of days. */
export interface DiaryTime {
  readonly time: LocalTime;
  readonly numbered: boolean;
}

/** Day numbers and years beyond these are taken for mistakes. */
const largestDayNumber = 200_000;
const years: readonly [number, number] = [1900, 2199];

/** Reads a time cell; undefined when it is none, or absurd. */
export function parseDiaryTime(cell: string): DiaryTime | undefined {
  const text = cell.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
    ? numberedTime(Number(text))
    : calendarTime(text);
}

function numberedTime(days: number): DiaryTime | undefined {
  if (!Number.isFinite(days) || Math.abs(days) > largestDayNumber) return undefined;
  if (Number.isInteger(days)) {
    return { time: { day: days, minute: undefined, offsetMinutes: undefined }, numbered: true };
  }
  const minutes = Math.round(days * 1440);
  const day = Math.floor(minutes / 1440);
  return {
    time: { day, minute: minutes - day * 1440, offsetMinutes: undefined },
    numbered: true,
  };
}

function calendarTime(text: string): DiaryTime | undefined {
  const year = Number(text.slice(0, 4));
  if (year < years[0] || year > years[1]) return undefined;
  const time = localTimeFromIso(text);
  return time === undefined ? undefined : { time, numbered: false };
}

/** Writes a time as `parseDiaryTime` reads it; `numbered` as a number of days. */
export function diaryTimeText(
  time: LocalTime,
  isoDate: ((day: number) => string) | "numbered",
): string {
  if (isoDate === "numbered") {
    return time.minute === undefined ? String(time.day) : numberedText(time.day, time.minute);
  }
  const date = isoDate(time.day);
  if (time.minute === undefined) return date;
  const clock = `${pad(Math.floor(time.minute / 60))}:${pad(time.minute % 60)}`;
  return `${date}T${clock}:00${time.offsetMinutes === undefined ? "" : offsetText(time.offsetMinutes)}`;
}

/** A decimal day that is read back to the same minute and is never a whole number. */
function numberedText(day: number, minute: number): string {
  const fraction = Math.max(minute / 1440, 1e-4);
  return (day + fraction).toFixed(5);
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
