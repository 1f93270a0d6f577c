/**
 * Contact in a chat: y = log((turns + 1/2) / own 60-day median of turns a day), one value for each person
 * and each day with at least one message by either. It is not closeness, and every output says so.
 *
 * The median is taken over the days with messages within 30 days before and 29 days after; where it is
 * below one turn a day it counts as one half, so that a very quiet person does not divide by zero.
 */

/** Turns of both on one local day with at least one message by either. */
export interface TurnDay {
  readonly day: number;
  readonly turns: { readonly a: number; readonly b: number };
}

/** Contact of both on one day. */
export interface ContactDay {
  readonly day: number;
  readonly contact: { readonly a: number; readonly b: number };
}

const daysBefore = 30;
const daysAfter = 29;

/** Contact for each day of `days`, which are in order and without repetition. */
export function contactOf(days: readonly TurnDay[]): ContactDay[] {
  let first = 0;
  let end = 0;
  return days.map(({ day, turns }) => {
    while ((days[first]?.day ?? Number.POSITIVE_INFINITY) < day - daysBefore) first += 1;
    while ((days[end]?.day ?? Number.POSITIVE_INFINITY) <= day + daysAfter) end += 1;
    const near = days.slice(first, end);
    const relative = (own: number, all: readonly number[]) =>
      Math.log((own + 0.5) / Math.max(median(all), 0.5));
    return {
      day,
      contact: {
        a: relative(
          turns.a,
          near.map((one) => one.turns.a),
        ),
        b: relative(
          turns.b,
          near.map((one) => one.turns.b),
        ),
      },
    };
  });
}

function median(values: readonly number[]): number {
  // An array of doubles is sorted by value, without a call for each comparison.
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
