/** When room of a usual length ends: a time of day that a person would say. Pure. */

import { dayFromCivil, isoDate } from "@ebb/core";

/** `2026-03-02T18:00` for room of a length that begins at the local time `at`. */
export function returnTime(at: string, length: string): string {
  const [year = 1970, month = 1, day = 1] = at.slice(0, 10).split("-").map(Number);
  const hour = Number(at.slice(11, 13));
  const today = dayFromCivil(year, month, day);
  const on = (days: number, time: string) => `${isoDate(today + days)}T${time}`;
  switch (length) {
    case "hour": {
      const later = hour + 1;
      const minute = at.slice(14, 16);
      return later < 24
        ? on(0, `${String(later).padStart(2, "0")}:${minute}`)
        : on(1, `00:${minute}`);
    }
    case "evening":
      return on(1, "08:00");
    case "day":
      return on(1, "18:00");
    default:
      return on(2, "18:00");
  }
}
