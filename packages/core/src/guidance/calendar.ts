/**
 * A calendar file (RFC 5545) with neutral entries: nothing in it names a topic, a person or Ebb. Times
 * are floating local times, so that both read the same wall clock. Lines end in CRLF and are folded at
 * 75 octets.
 */

import { civilFromDay } from "../kit/index.ts";

/** One entry. */
export interface CalendarEntry {
  /** Stable id of the entry, letters, digits and `-`. */
  readonly id: string;
  readonly title: string;
  /** Local day (kit/time.ts). */
  readonly day: number;
  /** Minute of the day; undefined = the whole day. */
  readonly minute?: number;
  /** Length in minutes, where there is a minute. */
  readonly minutes?: number;
}

/** The text of the file. `stamp` is the moment of making, UTC, as `20260301T080000Z`. */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Calendar//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(entry: CalendarEntry, stamp: string): readonly string[] {
  const { id, title, day, minute, minutes } = entry;
  const times =
    minute === undefined
      ? [`DTSTART;VALUE=DATE:${dateText(day)}`, `DTEND;VALUE=DATE:${dateText(day + 1)}`]
      : [`DTSTART:${timeText(day, minute)}`, `DTEND:${timeText(day, minute + (minutes ?? 15))}`];
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

function dateText(day: number): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  return `${pad(year, 4)}${pad(month, 2)}${pad(dayOfMonth, 2)}`;
}

function timeText(day: number, minute: number): string {
  const wholeDay = day + Math.floor(minute / 1440);
  const rest = ((minute % 1440) + 1440) % 1440;
  return `${dateText(wholeDay)}T${pad(Math.floor(rest / 60), 2)}${pad(rest % 60, 2)}00`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n/gu, "\\n");
}

/** RFC 5545, 3.1: no line longer than 75 octets of UTF-8; a fold is CRLF and a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
