/** How much of a season was noted, from the tide of its days. Pure. */

import type { TideView } from "./tide.ts";

const dayMs = 86_400_000;

/** Days of the last `of` days up to `today` with a check-in of the reader; 0 without a tide. */
export function notedInSeason(tide: TideView | null, today: string, of: number): number {
  if (!tide) return 0;
  const person = tide.names.reader ?? "a";
  return tide.seen[person].filter(([at]) => {
    const daysAgo = Math.round((Date.parse(today) - Date.parse(tide.dates[at] ?? "")) / dayMs);
    return daysAgo >= 0 && daysAgo < of;
  }).length;
}
