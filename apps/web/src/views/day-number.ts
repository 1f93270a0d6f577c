/** Day number of an ISO date or time; NaN of anything else. */

import { dayFromCivil } from "@ebb/core";

/** Days since 1970-01-01 of `2026-03-02` or `2026-03-02T18:00`. */
export function dayNumber(iso: string): number {
  const [year = Number.NaN, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return Number.isNaN(year) ? Number.NaN : dayFromCivil(year, month, day);
}
