/** One day of the tide in words, and the rows of its table. Pure; the words come in as functions. */

import type { PartnerId } from "@ebb/core";
import type { TideView } from "./tide.ts";

/** The words that a day needs. */
export interface DayWords {
  number(value: number): string;
  value(who: string, mean: string, low: string, high: string): string;
  noted(value: string): string;
  event(name: string): string;
  readonly nothing: string;
}

/** Level and band of a person at a position, or undefined on blank paper. */
export function levelAt(
  view: TideView,
  person: PartnerId,
  at: number,
): { mean: number; low: number; high: number } | undefined {
  for (const stretch of view.ribbons[person]) {
    const i = at - stretch.start;
    const mean = stretch.mean[i];
    const low = stretch.low[i];
    const high = stretch.high[i];
    if (mean !== undefined && low !== undefined && high !== undefined) return { mean, low, high };
  }
  return undefined;
}

/** The day as one line. */
export function daySaid(
  view: TideView,
  at: number,
  names: { readonly a: string; readonly b: string },
  form: DayWords,
): string {
  const parts = (["a", "b"] as const).flatMap((person) => {
    const level = levelAt(view, person, at);
    if (!level) return [];
    const value = form.value(
      names[person],
      form.number(level.mean),
      form.number(level.low),
      form.number(level.high),
    );
    const noted = view.seen[person].find(([day]) => day === at)?.[1];
    return [noted === undefined ? value : `${value}, ${form.noted(form.number(noted))}`];
  });
  const events = view.events.find((event) => event.at === at)?.names.map(form.event) ?? [];
  if (parts.length === 0 && events.length === 0) return form.nothing;
  return [parts.join("; "), events.join(", ")].filter((part) => part !== "").join(" · ");
}

/** Rows of the table, newest first: day, level and band of each, what was noted, events. */
export function dayRows(
  view: TideView,
  date: (iso: string) => string,
  form: DayWords,
): readonly (readonly string[])[] {
  return view.dates
    .map((iso, at) => {
      const cells = (["a", "b"] as const).flatMap((person) => {
        const level = levelAt(view, person, at);
        if (!level) return ["", ""];
        return [form.number(level.mean), `${form.number(level.low)} – ${form.number(level.high)}`];
      });
      const events = view.events.find((event) => event.at === at)?.names.map(form.event) ?? [];
      return [date(iso), ...cells, events.join(", ")];
    })
    .reverse();
}
