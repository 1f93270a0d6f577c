/** The geometry of the tide drawing: pure functions from a view and a size to SVG paths and places. */

import type { Stretch, TideView } from "../views/tide.ts";
import { monotonePath, type Place, ribbonPath } from "./curve.ts";
import { type Scale, scaleLinear } from "./scale.ts";

/** Size and margins of the drawing, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The two scales. */
export interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** Room above the axis for the words at its lower end. */
const endWords = 20;

/** Frame for a width: taller on the desk, room for labels at the right. */
export function frameFor(width: number): Frame {
  const height = width < 480 ? 264 : 340;
  return { width, height, left: 2, right: width < 480 ? 54 : 78, top: 28, bottom: 62 };
}

/** Scales for a view in a frame. */
export function scalesFor(view: TideView, frame: Frame): Scales {
  const last = Math.max(1, view.dates.length - 1);
  return {
    x: scaleLinear([0, last], [frame.left, frame.width - frame.right]),
    y: scaleLinear(
      [view.extent[0], view.extent[1]],
      [frame.height - frame.bottom - endWords, frame.top],
    ),
  };
}

/** Path of the 80 % band of one stretch. A single day becomes a short dash of band. */
export function bandPath(stretch: Stretch, scales: Scales): string {
  return ribbonPath(
    placesOf(stretch, stretch.high, scales),
    placesOf(stretch, stretch.low, scales),
  );
}

/** Path of the mean of one stretch. */
export function meanPath(stretch: Stretch, scales: Scales): string {
  return monotonePath(placesOf(stretch, stretch.mean, scales));
}

function placesOf({ start }: Stretch, values: readonly number[], { x, y }: Scales): Place[] {
  const [only] = values;
  if (values.length === 1 && only !== undefined)
    return [-0.3, 0.3].map((aside): Place => [x(start + aside), y(only)]);
  return values.map((value, i): Place => [x(start + i), y(value)]);
}

/** Where each name stands at the right end, moved apart when they would touch. */
export function labelPlaces(view: TideView, { y }: Scales): { a: number | null; b: number | null } {
  const end = (stretches: readonly Stretch[]) => {
    const last = stretches[stretches.length - 1];
    return last ? y(last.mean[last.mean.length - 1] ?? 0) : null;
  };
  const a = end(view.ribbons.a);
  const b = end(view.ribbons.b);
  const gap = 17;
  if (a === null || b === null || Math.abs(a - b) >= gap) return { a, b };
  const middle = (a + b) / 2;
  const aAbove = a <= b;
  return { a: middle + (aAbove ? -gap / 2 : gap / 2), b: middle + (aAbove ? gap / 2 : -gap / 2) };
}

/** Positions for at most `most` date labels, evenly spread, never two on one place. */
export function dateTicks(count: number, most: number): number[] {
  if (count <= 1) return count === 1 ? [0] : [];
  const ticks = Math.max(2, Math.min(most, count));
  const places = Array.from({ length: ticks }, (_, i) =>
    Math.round((i * (count - 1)) / (ticks - 1)),
  );
  return [...new Set(places)];
}
