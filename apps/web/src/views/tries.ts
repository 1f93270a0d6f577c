/** A try on days picked by coin: what can be chosen, what it can show, how it goes, what came. Pure. */

import {
  assignedEffectOf,
  type ExperimentPlan,
  isoDate,
  isProbablyTooWeak,
  largestHonestEffect,
  type OwnRhythm,
  ownRhythmOf,
  smallestVisibleEffect,
  testExperiment,
} from "@ebb/core";
import type { ExperimentEntry } from "@ebb/knowledge";
import type { ExperimentState, RecordState } from "@ebb/platform";
import { dayNumber } from "./day-number.ts";

/** A step that can be tried. */
export interface TryChoice {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly grade: string;
  readonly evidence: string | null;
  readonly stopRule: string | null;
  readonly steps: readonly string[];
  readonly minutes: number | null;
  readonly needsBoth: boolean;
}

/** What a plan can show, told before it starts. */
export interface TryPower {
  readonly weeks: number;
  readonly blockDays: number;
  /** Diary column in which an effect is looked for. */
  readonly outcome: string;
  /** Smallest effect that 8 of 10 such tries would show, in the person's own sd. */
  readonly smallest: number;
  /** The same in points of the scale, where the own sd is known. */
  readonly points: number | null;
  /** True where only effects above 0.8 of the own sd would be seen. */
  readonly isTooWeak: boolean;
  /** Weeks from which on it would not be too weak, up to half a year; null when none is enough. */
  readonly longer: number | null;
}

/** One day of a try. */
export interface TryDay {
  readonly date: string;
  readonly isDrawn: boolean;
  readonly done: boolean | null;
}

/** What a try showed. */
export interface TryResult {
  readonly outcome: string;
  readonly blocks: number;
  readonly p: number;
  /** By the model restricted to the days of the plan; null where it says nothing. */
  readonly effect: number | null;
  readonly interval80: readonly [number, number] | null;
  readonly reads: "better" | "worse" | "open" | "too_few";
  /** Coin days on which the step was done, of those that came. */
  readonly done: number;
  readonly drawn: number;
}

/** A try under way, or over. */
export interface TryView {
  readonly id: string;
  readonly step: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly isOver: boolean;
  readonly isStopped: boolean;
  /** The day of today, where it belongs to the plan and the try goes on. */
  readonly today: TryDay | null;
  readonly daysLeft: number;
  /** Only once it is over: looking earlier would spoil what it can show. */
  readonly result: TryResult | null;
}

/** Days of the past that tell a person's rhythm. */
const rhythmDays = 56;
const lengths = [4, 6, 8, 10, 12, 16, 20, 26] as const;

/** What a plan of so many weeks can show to this person. */
export function tryPower(entry: ExperimentEntry, weeks: number, rhythm: OwnRhythm): TryPower {
  const lingers = entry.carry_over_days > 0;
  const input = { blockDays: entry.block_days, ...rhythm, lingers };
  const smallest = smallestVisibleEffect({ ...input, weeks });
  const isTooWeak = isProbablyTooWeak({ ...input, weeks });
  const longer = lengths.find((n) => n > weeks && !isProbablyTooWeak({ ...input, weeks: n }));
  return {
    weeks,
    blockDays: entry.block_days,
    outcome: entry.outcomes[0] ?? "closeness",
    smallest,
    points: rhythm.sd === undefined ? null : smallest * rhythm.sd,
    isTooWeak,
    longer: isTooWeak ? (longer ?? null) : null,
  };
}

/** The bar of honesty, for the words on screen. */
export const honestLimit: number = largestHonestEffect;

/** The person's rhythm in a diary column over the last eight weeks. */
export function rhythmIn(state: RecordState, outcome: string, today: number): OwnRhythm {
  const byDay = outcomesByDay(state, outcome);
  const first = Math.max(Math.min(...byDay.keys(), today), today - rhythmDays + 1);
  const days = Array.from({ length: today - first + 1 }, (_, i) => byDay.get(first + i));
  return ownRhythmOf(days);
}

/** Mean of a person's own notes of each day; the evening and the morning together. */
export function outcomesByDay(state: RecordState, outcome: string): Map<number, number> {
  const all = new Map<number, number[]>();
  for (const { person, time, scales } of state.checkIns) {
    const value = scales[outcome as keyof typeof scales];
    if (person === "a" && value !== undefined)
      all.set(time.day, [...(all.get(time.day) ?? []), value]);
  }
  const mean = (values: readonly number[]) => values.reduce((x, y) => x + y, 0) / values.length;
  return new Map([...all].map(([day, values]) => [day, mean(values)]));
}

/** The last try as it stands on `today`, or null when there was none. */
export function tryView(
  state: RecordState,
  entries: readonly ExperimentEntry[],
  nameOf: (step: string) => string,
  today: number,
): TryView | null {
  const last = state.experiments.at(-1);
  const entry = entries.find(({ id }) => id === last?.step);
  if (!last || !entry) return null;
  const first = dayNumber(last.from);
  const end = first + last.days.length - 1;
  const isStopped = last.stopped !== undefined && last.stopped !== null;
  const isOver = isStopped || today > end;
  const at = today - first;
  const isInside = !isOver && at >= 0;
  const date = isoDate(today);
  return {
    id: last.experiment,
    step: last.step,
    name: nameOf(last.step),
    from: last.from,
    to: isoDate(end),
    isOver,
    isStopped,
    today: isInside
      ? { date, isDrawn: last.days[at] === 1, done: last.doneByDay[date] ?? null }
      : null,
    daysLeft: Math.max(0, end - today + 1),
    result: isOver ? resultOf(last, entry, { state, today }) : null,
  };
}

function resultOf(
  act: ExperimentState,
  entry: ExperimentEntry,
  { state, today }: { readonly state: RecordState; readonly today: number },
): TryResult {
  const outcome = entry.outcomes[0] ?? "closeness";
  const first = dayNumber(act.from);
  const stopped = act.stopped ? dayNumber(act.stopped) : Number.POSITIVE_INFINITY;
  const last = Math.min(first + act.days.length - 1, stopped, today);
  const byDay = outcomesByDay(state, outcome);
  const plan = planOf(act, entry.block_days, last);
  const test = testExperiment(plan, byDay);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    day: first + i,
    isDrawn: act.days[i] === 1,
    outcome: byDay.get(first + i),
  }));
  const effect = assignedEffectOf(days);
  const drawn = days.filter(({ isDrawn }) => isDrawn);
  return {
    outcome,
    blocks: test.blocks,
    p: test.p,
    effect: effect?.mean ?? null,
    interval80: effect?.interval80 ?? null,
    reads: effect === undefined ? "too_few" : readsOf(effect.interval80, test.p),
    done: drawn.filter(({ day }) => act.doneByDay[isoDate(day)] === true).length,
    drawn: drawn.length,
  };
}

/** Both must speak: the coin's own test at 5 %, and the model's interval. */
function readsOf([low, high]: readonly [number, number], p: number): TryResult["reads"] {
  if (p > 0.05) return "open";
  if (low > 0) return "better";
  return high < 0 ? "worse" : "open";
}

/** The drawn days as a plan, whole blocks up to `last`. */
function planOf(act: ExperimentState, blockDays: number, last: number): ExperimentPlan {
  const firstDay = dayNumber(act.from);
  const blocks = Math.floor((Math.min(last - firstDay + 1, act.days.length) || 0) / blockDays);
  const chosenDays = Array.from({ length: Math.max(blocks, 0) }, (_, block) => {
    const at = act.days.indexOf(1, block * blockDays);
    return firstDay + (at < 0 ? block * blockDays : at);
  });
  return { blockDays, weeks: Math.ceil(act.days.length / 7), firstDay, chosenDays };
}
