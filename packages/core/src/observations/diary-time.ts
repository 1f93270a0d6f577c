/**
 * The `time` cell of a diary: ISO 8601 with an offset, a local date (or local date and time), or a
 * number of days. The local day that is written is the day that counts; an offset is kept beside it
 * and never moves it (a change to summer time neither).
 */

import { dayFromCivil, isCivilDate } from "../kit/index.ts";
import type { LocalTime } from "./check-in.ts";

/** A time cell that could be read; `numbered` when it was a bare number of days. */
export interface DiaryTime {
  readonly time: LocalTime;
  readonly numbered: boolean;
}

/** Day numbers and years beyond these are taken for mistakes. */
const largestDayNumber = 200_000;
const years: readonly [number, number] = [1900, 2199];

const isoTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

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
  const match = isoTime.exec(text);
  if (!match) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < years[0] || year > years[1] || !isCivilDate(year, month, dayOfMonth)) return undefined;
  const day = dayFromCivil(year, month, dayOfMonth);
  if (match[4] === undefined) {
    return { time: { day, minute: undefined, offsetMinutes: undefined }, numbered: false };
  }
  const [hour, minuteOfHour, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hour > 23 || minuteOfHour > 59 || second > 60) return undefined;
  const offsetMinutes = match[7] === undefined ? undefined : parseOffset(match[7]);
  if (offsetMinutes === null) return undefined;
  return { time: { day, minute: hour * 60 + minuteOfHour, offsetMinutes }, numbered: false };
}

function parseOffset(text: string): number | null {
  if (text.toUpperCase() === "Z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", "") || 0);
  if (hours > 15 || minutes > 59) return null;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
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
