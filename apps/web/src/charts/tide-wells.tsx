/**
 * The ebbs of a tide: gently shaded stretches with a short bar in the person's colour. A touch opens the
 * nearest one; the list below the drawing does the same for keyboard and screen reader.
 */

import type { TideView, Well } from "../views/tide.ts";
import type { Frame, Scales } from "./tide-shape.ts";

interface TideWellsProps {
  readonly view: TideView;
  readonly frame: Frame;
  readonly scales: Scales;
  readonly openEbb: number | undefined;
}

/** One shaded stretch for each ebb. */
export function TideWells({ view, frame, scales, openEbb }: TideWellsProps) {
  const height = frame.height - frame.bottom - frame.top;
  return (
    <g class="untouchable">
      {view.wells.filter(isShaded(view)).map((well) => {
        const [left, right] = wellEnds(well, frame, scales);
        const bar = frame.top - (well.person === "a" ? 4 : 0);
        return (
          <g key={well.id} class={well.id === openEbb ? "ebb open" : "ebb"}>
            <rect class="ebb-well" x={left} y={frame.top} width={right - left} height={height} />
            <path class={`ebb-bar-${well.person}`} d={`M${left} ${bar}H${right}`} />
          </g>
        );
      })}
    </g>
  );
}

/** Over more than a month only ebbs of two days or more are shaded; all of them stand in the list. */
const isShaded = (view: TideView) => (well: Well) => view.dates.length <= 31 || well.to > well.from;

const leastWidth = 3;

/** Left and right end of a well in the drawing. */
export function wellEnds(well: Well, frame: Frame, { x }: Scales): [number, number] {
  const half = (x(1) - x(0)) / 2;
  const left = Math.max(frame.left, x(well.from) - half);
  return [left, Math.max(left + leastWidth, x(well.to) + half)];
}

/** Half of the least target size, WCAG 2.2 (2.5.8). */
const reach = 12;

/** The ebb at a place of the drawing: the shortest that covers it, else the nearest in reach. */
export function wellAt(
  view: TideView,
  place: number,
  drawn: { readonly frame: Frame; readonly scales: Scales },
): number | undefined {
  let best: { id: number; away: number; width: number } | undefined;
  for (const well of view.wells.filter(isShaded(view))) {
    const [left, right] = wellEnds(well, drawn.frame, drawn.scales);
    const away = Math.max(0, left - place, place - right);
    const width = right - left;
    if (away > reach) continue;
    if (!best || away < best.away || (away === best.away && width < best.width))
      best = { id: well.id, away, width };
  }
  return best?.id;
}
