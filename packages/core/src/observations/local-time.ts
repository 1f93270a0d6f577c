/**
 * Local time as it is written: ISO 8601, a date alone or with a time, with or without an offset. The
 * local day that is written is the day that counts; an offset is kept beside it and never moves it (a
 * change to summer time neither). The one place where such a text is read: a diary's cell, an act.
 */

import { dayFromCivil, isCivilDate } from "../kit/index.ts";
import type { LocalTime } from "./check-in.ts";

/** Longest offset that any zone has had, in minutes, with room to spare. */
const widestOffset = 18 * 60;

const isoTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The local time that an ISO 8601 text names, or undefined when it names none. Minute and offset are
 * undefined where the text has none.
 */
export function localTimeFromIso(text: string): LocalTime | undefined {
  const match = isoTime.exec(text.trim());
  if (match === null) return undefined;
  const part = (index: number) => Number(match[index] ?? "0");
  if (!isCivilDate(part(1), part(2), part(3))) return undefined;
  if (part(4) > 23 || part(5) > 59 || part(6) > 60) return undefined;
  const offsetMinutes = match[7] === undefined ? undefined : offsetFromText(match[7]);
  if (offsetMinutes === null) return undefined;
  const minute = match[4] === undefined ? undefined : part(4) * 60 + part(5);
  return { day: dayFromCivil(part(1), part(2), part(3)), minute, offsetMinutes };
}

function offsetFromText(text: string): number | null {
  if (text.toUpperCase() === "Z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", "") || "0");
  if (minutes > 59 || hours * 60 + minutes > widestOffset) return null;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
