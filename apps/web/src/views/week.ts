/** The weekly page: the week's days, what went well, whether an argument asks for calm first. Pure. */

import { isoDate } from "@ebb/core";
import { type RecordState, type Stamp, slotOfStamp } from "@ebb/platform";
import type { ChangeView } from "./changes.ts";
import { type KeptDay, keptDays } from "./ledger.ts";
import { mondayOf } from "./today.ts";

/** Events that count as good when the week is told. */
const goodEvents = [
  "together",
  "deep_talk",
  "small_openness",
  "good_news",
  "repair",
  "milestone",
  "opened_up",
] as const;

/** The page. */
export interface WeekView {
  readonly monday: string;
  /** Closeness by day of the week, Monday first; null = not noted. */
  readonly days: readonly { readonly date: string; readonly value: number | null }[];
  readonly noted: number;
  /** The best noted good thing, one at most. */
  readonly good: { readonly event: string; readonly date: string } | null;
  /** An argument within 48 hours: care first, no analysis. */
  readonly isHeld: boolean;
  readonly isSaved: boolean;
  /** What was forecast and what came, the last seven; null until five are scored, or while held. */
  readonly kept: readonly KeptDay[] | null;
  /** Statements that moved this week; null before there was one, or while held. */
  readonly changes: readonly ChangeView[] | null;
}

const heldDays = 2;

/** Builds the page of the week of `stamp`. */
export function weekView(
  state: RecordState,
  stamp: Stamp,
  changes: readonly ChangeView[] = [],
): WeekView {
  const today = slotOfStamp(stamp)?.day ?? 0;
  const monday = mondayOf(today);
  const first = today - ((((today + 3) % 7) + 7) % 7);
  const own = state.checkIns.filter((one) => one.person === "a");
  const on = (day: number) => own.filter((one) => one.time.day === day);
  const days = Array.from({ length: 7 }, (_, i) => {
    const value = on(first + i).findLast((one) => one.scales.closeness !== undefined);
    return { date: isoDate(first + i), value: value?.scales.closeness ?? null };
  });
  const inWeek = own.filter((one) => one.time.day >= first && one.time.day < first + 7);
  const good = inWeek.flatMap((one) =>
    goodEvents
      .filter((event) => (one.events[event] ?? 0) > 0)
      .map((event) => ({ event, date: isoDate(one.time.day) })),
  );
  const isHeld = own.some(
    (one) => today - one.time.day < heldDays && (one.events.argument ?? 0) > 0,
  );
  return {
    monday,
    days,
    noted: days.filter((day) => day.value !== null).length,
    good: good.at(-1) ?? null,
    isHeld,
    isSaved: state.weekly.some((week) => week.week === monday),
    kept: isHeld ? null : keptDays(state),
    changes: isHeld || state.cards.length === 0 ? null : changes,
  };
}
