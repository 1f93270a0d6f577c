/** A tide week by week: days noted and the mean level of each, for a page that is read in a minute. Pure. */

import type { PartnerId } from "@ebb/core";
import type { TideView } from "./tide.ts";

/** One week. */
export interface WeekOfTide {
  readonly from: string;
  /** Days with a level of either. */
  readonly noted: number;
  readonly a: number | null;
  readonly b: number | null;
}

/** Weeks of seven positions from the end backwards, newest first. */
export function weeksOf(view: TideView): WeekOfTide[] {
  const levels = { a: levelsOf(view, "a"), b: levelsOf(view, "b") };
  const weeks: WeekOfTide[] = [];
  for (let end = view.dates.length; end > 0; end -= 7) {
    const places = Array.from({ length: Math.min(7, end) }, (_, i) => Math.max(0, end - 7) + i);
    const of = (person: PartnerId) => meanOf(places.flatMap((at) => levels[person].get(at) ?? []));
    const noted = places.filter((at) => levels.a.has(at) || levels.b.has(at)).length;
    weeks.push({ from: view.dates[places[0] ?? 0] ?? "", noted, a: of("a"), b: of("b") });
  }
  return weeks;
}

function levelsOf(view: TideView, person: PartnerId): ReadonlyMap<number, number> {
  return new Map(
    view.ribbons[person].flatMap(({ start, mean }) => mean.map((value, i) => [start + i, value])),
  );
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
