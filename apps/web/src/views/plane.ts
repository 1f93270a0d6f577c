/**
 * The plane of both: each day as a point, the level of the one to the right, of the other upward, joined in
 * the order of time; and how many days lie in each quarter around what is usual. From a tide view. Pure.
 */

import type { PartnerId } from "@ebb/core";
import type { TideView } from "./tide.ts";

/** One unbroken run of days on which both have a level. */
export type Run = readonly { readonly at: number; readonly a: number; readonly b: number }[];

/** Days whose mean is one point of the line, so that it shows a way and not every step. */
const joinedDays = 7;

/** The drawing and its table. */
export interface PlaneView {
  readonly runs: readonly Run[];
  /** Means of seven days of each run, from its end backwards, in the order of time. */
  readonly ways: readonly (readonly { readonly a: number; readonly b: number }[])[];
  /** Middle of the plane: what is usual, or the mean of the days shown where that is not known. */
  readonly middle: { readonly a: number; readonly b: number };
  readonly extent: { readonly a: readonly [number, number]; readonly b: readonly [number, number] };
  readonly dates: { readonly first: string; readonly last: string };
  /** Days in each quarter; on the middle counts as closer. */
  readonly quarters: {
    readonly closer: number;
    readonly farther: number;
    readonly a: number;
    readonly b: number;
  };
  readonly days: number;
}

/** Builds the plane; null where no day has both levels. */
export function planeView(view: TideView): PlaneView | null {
  const level = { a: levels(view, "a"), b: levels(view, "b") };
  const runs: { at: number; a: number; b: number }[][] = [];
  view.dates.forEach((_, at) => {
    const [a, b] = [level.a.get(at), level.b.get(at)];
    if (a === undefined || b === undefined) return;
    const last = runs.at(-1);
    if (last?.at(-1)?.at === at - 1) last.push({ at, a, b });
    else runs.push([{ at, a, b }]);
  });
  const points = runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const middle = {
    a: view.usual.a ?? mean(points.map((point) => point.a)),
    b: view.usual.b ?? mean(points.map((point) => point.b)),
  };
  const count = (isCloser: { a: boolean; b: boolean }) =>
    points.filter(
      (point) => point.a >= middle.a === isCloser.a && point.b >= middle.b === isCloser.b,
    ).length;
  return {
    runs,
    ways: runs.map(wayOf),
    middle,
    extent: { a: extentOf(points, "a", middle.a), b: extentOf(points, "b", middle.b) },
    dates: { first: view.dates[first.at] ?? "", last: view.dates[last.at] ?? "" },
    quarters: {
      closer: count({ a: true, b: true }),
      farther: count({ a: false, b: false }),
      a: count({ a: true, b: false }),
      b: count({ a: false, b: true }),
    },
    days: points.length,
  };
}

function wayOf(run: Run): { a: number; b: number }[] {
  const way: { a: number; b: number }[] = [];
  for (let end = run.length; end > 0; end -= joinedDays) {
    const days = run.slice(Math.max(0, end - joinedDays), end);
    way.unshift({ a: mean(days.map((day) => day.a)), b: mean(days.map((day) => day.b)) });
  }
  return way;
}

function levels(view: TideView, person: PartnerId): ReadonlyMap<number, number> {
  return new Map(
    view.ribbons[person].flatMap(({ start, mean }) =>
      mean.map((value, i) => [start + i, value] as const),
    ),
  );
}

/** Even on both sides of the middle, so that the quarters have one size. */
function extentOf(points: Run, person: PartnerId, middle: number): [number, number] {
  const reach = Math.max(0.5, ...points.map((point) => Math.abs(point[person] - middle)));
  return [middle - reach, middle + reach];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
