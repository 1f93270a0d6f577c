/** Waits until a reply, day by day, as the couple's likelihood reads them (docs/model.md 1.5). */

import type { DayWaits } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { ChatFeatures } from "./chat-features.ts";

/** Fewer answered waits than this on days with several say nothing of their scatter. */
const fewest = 20;
const smallestSd = 0.2;

/** Waits of `person` by day from `firstDay` on; undefined where there are too few to know their scatter. */
export function dayWaitsOf(
  features: ChatFeatures,
  person: PartnerId,
): (DayWaits | undefined)[] | undefined {
  const { replies } = features.people[person];
  const length = features.lastDay - features.firstDay + 1;
  const days = Array.from({ length }, (): { answered: number[]; cut: number[] } => ({
    answered: [],
    cut: [],
  }));
  replies.activeHours.forEach((hours, i) => {
    const day = days[(replies.day[i] ?? 0) - features.firstDay];
    if (day === undefined || !(hours > 0)) return;
    (replies.censored[i] === 1 ? day.cut : day.answered).push(Math.log(hours));
  });
  const sd = sdWithin(days.map(({ answered }) => answered));
  if (sd === undefined) return undefined;
  return days.map(({ answered, cut }) =>
    answered.length + cut.length === 0
      ? undefined
      : { answered: answered.length, meanLog: meanOf(answered), longerThan: cut, sd },
  );
}

/** Sd round the mean of the day, pooled over days; undefined with too few waits. */
function sdWithin(days: readonly (readonly number[])[]): number | undefined {
  let squares = 0;
  let free = 0;
  for (const logs of days) {
    const mean = meanOf(logs);
    for (const one of logs) squares += (one - mean) ** 2;
    free += Math.max(0, logs.length - 1);
  }
  return free < fewest ? undefined : Math.max(smallestSd, Math.sqrt(squares / free));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
