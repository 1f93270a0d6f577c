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
  const near = { a: createWindow(), b: createWindow() };
  let first = 0;
  let end = 0;
  return days.map(({ day, turns }) => {
    for (; (days[end]?.day ?? Number.POSITIVE_INFINITY) <= day + daysAfter; end += 1) {
      near.a.add(days[end]?.turns.a ?? 0);
      near.b.add(days[end]?.turns.b ?? 0);
    }
    for (; (days[first]?.day ?? Number.POSITIVE_INFINITY) < day - daysBefore; first += 1) {
      near.a.remove(days[first]?.turns.a ?? 0);
      near.b.remove(days[first]?.turns.b ?? 0);
    }
    const relative = (own: number, usual: number) => Math.log((own + 0.5) / Math.max(usual, 0.5));
    return {
      day,
      contact: {
        a: relative(turns.a, near.a.median()),
        b: relative(turns.b, near.b.median()),
      },
    };
  });
}

interface Window {
  readonly add: (value: number) => void;
  readonly remove: (value: number) => void;
  readonly median: () => number;
}

// The numbers of a window in order; one comes, one goes, none is sorted twice.
function createWindow(): Window {
  const sorted: number[] = [];
  const placeOf = (value: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add: (value) => {
      sorted.splice(placeOf(value), 0, value);
    },
    remove: (value) => {
      sorted.splice(placeOf(value), 1);
    },
    median: () => {
      const middle = sorted.length >> 1;
      const upper = sorted[middle] ?? 0;
      return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
    },
  };
}
