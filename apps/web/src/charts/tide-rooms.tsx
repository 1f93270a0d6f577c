/** Chosen room in the tide: days apart by choice as a calm hatch behind the ribbons, with its word. */

import type { TideView } from "../views/tide.ts";
import { words } from "../words/index.ts";
import type { Frame, Scales } from "./tide-shape.ts";

interface TideRoomsProps {
  readonly view: TideView;
  readonly frame: Frame;
  readonly scales: Scales;
}

/** Days in a row on which time apart was chosen, as first and last position. */
export function chosenRooms(view: Pick<TideView, "events">): [number, number][] {
  const rooms: [number, number][] = [];
  for (const { at, names } of view.events) {
    if (!names.includes("apart")) continue;
    const last = rooms.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else rooms.push([at, at]);
  }
  return rooms;
}

const gap = 9;
const leastForWord = 74;

/** Slanted lines from `left` to `right`, cut at both sides. */
export function hatchPath(left: number, right: number, top: number, base: number): string {
  const height = base - top;
  let path = "";
  for (let foot = left - height; foot < right; foot += gap) {
    const from = Math.max(left, foot);
    const to = Math.min(right, foot + height);
    if (to > from)
      path += `M${from.toFixed(1)} ${(base - (from - foot)).toFixed(1)}L${to.toFixed(1)} ${(base - (to - foot)).toFixed(1)}`;
  }
  return path;
}

/** One hatch for each stretch of chosen room. */
export function TideRooms({ view, frame, scales }: TideRoomsProps) {
  const base = frame.height - frame.bottom;
  const half = (scales.x(1) - scales.x(0)) / 2;
  const end = frame.width - frame.right;
  const rooms = chosenRooms(view);
  // The word stands once, where there is room for it; the line below the drawing has it too.
  const wide = rooms.find(([from, to]) => (to - from + 1) * 2 * half >= leastForWord)?.[0];
  return (
    <g class="untouchable">
      {rooms.map(([from, to]) => {
        const left = Math.max(frame.left, scales.x(from) - half);
        const right = Math.min(end, scales.x(to) + half);
        return (
          <g key={from}>
            <path class="hatch-line" d={hatchPath(left, right, frame.top, base)} fill="none" />
            {from !== wide ? null : (
              <text class="end-word" x={left + 4} y={frame.top + 14}>
                {words.value.tide.chosenRoom}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
