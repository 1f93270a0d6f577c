/**
 * Calendar files (RFC 5545) with neutral text: the reminder of a season, and the return time of agreed
 * room. Times are local without a zone, so they stay at the hour of the clock wherever the person is.
 */

import type { Language } from "@ebb/words";

const noteTexts: Readonly<Record<Language, string>> = {
  en: "Note for today",
  de: "Notiz für heute",
};

/** A daily reminder for 21 days from the day of `at`, at `time` (`20:30`). */
export function reminderFile(at: string, time: string, language: Language): string {
  const day = at.slice(0, 10).replaceAll("-", "");
  return calendar([
    ...eventHead(`note-${day}`, at),
    `DTSTART:${day}T${time.replace(":", "")}00`,
    "DURATION:PT1M",
    "RRULE:FREQ=DAILY;COUNT=21",
    `SUMMARY:${noteTexts[language]}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${noteTexts[language]}`,
    "TRIGGER:PT0S",
    "END:VALARM",
  ]);
}

/** One appointment at a local time (`2026-03-01T21:00`), named as the person wishes. */
export function appointmentFile(what: {
  readonly at: string;
  readonly when: string;
  readonly summary: string;
  readonly repeats?: "daily" | "weekly";
}): string {
  const stamp = `${what.when.replaceAll(/[-:]/g, "").slice(0, 13)}00`;
  return calendar([
    ...eventHead(`time-${stamp}`, what.at),
    `DTSTART:${stamp}`,
    "DURATION:PT15M",
    ...(what.repeats ? [`RRULE:FREQ=${what.repeats.toUpperCase()}`] : []),
    `SUMMARY:${escaped(what.summary)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(what.summary)}`,
    "TRIGGER:PT0S",
    "END:VALARM",
  ]);
}

/** Stamp in UTC: the local moment less its offset. */
function eventHead(uid: string, at: string): string[] {
  const utc = new Date(at).toISOString().replaceAll(/[-:]/g, "").slice(0, 15);
  return ["BEGIN:VEVENT", `UID:${uid}@note.invalid`, `DTSTAMP:${utc}Z`];
}

function calendar(lines: readonly string[]): string {
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Note//EN", ...lines];
  return `${[...all, "END:VEVENT", "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
}

const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (c) => `\\${c}`).replaceAll("\n", "\\n");

/** Lines of at most 75 bytes; the next ones begin with a blank (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 74) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
}
