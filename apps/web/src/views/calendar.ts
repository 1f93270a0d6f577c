/**
 * Calendar files (RFC 5545) with neutral text: the reminder of a season, and the return time of agreed
 * room. Times are local without a zone, so they stay at the hour of the clock wherever the person is.
 */

import type { Language } from "@ebb/words";

const noteTexts: Readonly<Record<Language, string>> = {
  en: "Note for today",
  de: "Notiz für heute",
};

/** One part of a reminder: from which day of the file on, how many days apart, how often. */
interface Part {
  readonly from: number;
  readonly apart: number;
  readonly count: number;
}

/**
 * Three weeks in which the reminder halves itself: every day, every second day, every fourth. Where the
 * last weeks went by without a note it begins at half of that.
 */
function partsOf(wasIgnored: boolean): readonly Part[] {
  const apart = wasIgnored ? [2, 4, 8] : [1, 2, 4];
  return apart.map((days, week) => ({ from: 7 * week, apart: days, count: Math.ceil(7 / days) }));
}

/** Reminders over 21 days from the day of `at`, at `time` (`20:30`); they halve themselves. */
export function reminderFile(
  at: string,
  time: string,
  how: { readonly language: Language; readonly wasIgnored: boolean },
): string {
  const text = noteTexts[how.language];
  const first = Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const events = partsOf(how.wasIgnored).map(({ from, apart, count }) => {
    const day = new Date(first + from * dayMs).toISOString().slice(0, 10).replaceAll("-", "");
    return [
      ...eventHead(`note-${day}`, at),
      `DTSTART:${day}T${time.replace(":", "")}00`,
      "DURATION:PT1M",
      `RRULE:FREQ=DAILY;INTERVAL=${apart};COUNT=${count}`,
      `SUMMARY:${text}`,
      ...alarm(text),
    ];
  });
  return calendar(events);
}

const dayMs = 86_400_000;
/** A file is asked about from one week after it was saved on, for two seasons. */
const [soonest, latest] = [7, 42];
/** Fewer noted days than this in two weeks: the reminders went by. */
const fewestNoted = 4;

/** Did the last reminders go by unheard? Days are ISO dates; `noted` are the days with a check-in. */
export function wasIgnored(what: {
  readonly savedOn: string | undefined;
  readonly today: string;
  readonly noted: readonly string[];
}): boolean {
  if (what.savedOn === undefined) return false;
  const daysAgo = (date: string) => Math.round((Date.parse(what.today) - Date.parse(date)) / dayMs);
  const age = daysAgo(what.savedOn);
  const noted = what.noted.filter((date) => daysAgo(date) >= 0 && daysAgo(date) < 14).length;
  return age >= soonest && age <= latest && noted < fewestNoted;
}

/** One appointment at a local time (`2026-03-01T21:00`), named as the person wishes. */
export function appointmentFile(what: {
  readonly at: string;
  readonly when: string;
  readonly summary: string;
  readonly repeats?: "daily" | "weekly";
}): string {
  const stamp = `${what.when.replaceAll(/[-:]/g, "").slice(0, 13)}00`;
  const event = [
    ...eventHead(`time-${stamp}`, what.at),
    `DTSTART:${stamp}`,
    "DURATION:PT15M",
    `SUMMARY:${escaped(what.summary)}`,
    ...alarm(escaped(what.summary)),
  ];
  return calendar([event]);
}

const alarm = (text: string): string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${text}`,
  "TRIGGER:PT0S",
  "END:VALARM",
];

/** Stamp in UTC: the local moment less its offset. */
function eventHead(uid: string, at: string): string[] {
  const utc = new Date(at).toISOString().replaceAll(/[-:]/g, "").slice(0, 15);
  return ["BEGIN:VEVENT", `UID:${uid}@note.invalid`, `DTSTAMP:${utc}Z`];
}

function calendar(events: readonly (readonly string[])[]): string {
  const body = events.flatMap((lines) => [...lines, "END:VEVENT"]);
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Note//EN", ...body, "END:VCALENDAR"];
  return `${all.map(folded).join("\r\n")}\r\n`;
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
