/** The plane of both levels: days as faint points, a line through the weeks from hollow to filled. */

import type { PlaneView } from "../views/plane.ts";
import { dayWord, words } from "../words/index.ts";
import { roundedPath } from "./curve.ts";
import { scaleLinear } from "./scale.ts";
import { useWidth } from "./use-width.ts";

interface PlaneChartProps {
  readonly view: PlaneView;
  readonly names: { readonly a: string; readonly b: string };
  readonly axis: { readonly high: string; readonly low: string };
}

const largest = 380;
const below = 40;
const above = 22;

/** The drawing, as high as it is wide. */
export function PlaneChart(props: PlaneChartProps) {
  const [ref, width] = useWidth(360);
  const size = Math.min(largest, width || innerWidth);
  return (
    <div class="chart" ref={ref} style={{ minBlockSize: `${size + above + below}px` }}>
      {width === 0 ? null : <Plane {...props} size={size} />}
    </div>
  );
}

function Plane({ view, names, axis, size }: PlaneChartProps & { readonly size: number }) {
  const w = words.value.figure;
  const x = scaleLinear([...view.extent.a], [12, size - 12]);
  const y = scaleLinear([...view.extent.b], [above + size - 12, above + 12]);
  const first = view.ways[0]?.[0];
  const last = view.ways.at(-1)?.at(-1);
  const foot = above + size;
  const way = (weeks: readonly { readonly a: number; readonly b: number }[]) =>
    roundedPath(weeks.map((week) => [x(week.a), y(week.b)]));
  // Every day as one point of one path: a line of no length with a round end.
  const days = view.runs.flat().map((day) => `M${x(day.a).toFixed(1)} ${y(day.b).toFixed(1)}h0`);
  return (
    <svg
      width={size}
      height={foot + below}
      viewBox={`0 0 ${size} ${foot + below}`}
      role="img"
      aria-label={w.planeFigure(dayWord(view.dates.first), dayWord(view.dates.last))}
    >
      <path class="usual-line" d={`M${x(view.middle.a)} ${above}V${foot}`} />
      <path class="usual-line" d={`M0 ${y(view.middle.b)}H${size}`} />
      <path class="plane-days" d={days.join("")} />
      <path class="plane-path" d={view.ways.map((weeks) => way(weeks)).join("")} />
      {first ? <circle class="plane-first" cx={x(first.a)} cy={y(first.b)} r={5} /> : null}
      {last ? <circle class="plane-last" cx={x(last.a)} cy={y(last.b)} r={5} /> : null}
      <text class="label-b" x={0} y={14}>{`${names.b}: ${axis.high}`}</text>
      <text class="end-word" x={0} y={foot + 18}>
        {axis.low}
      </text>
      <text
        class="label-a"
        x={size}
        y={foot + 18}
        text-anchor="end"
      >{`${names.a}: ${axis.high}`}</text>
      <text x={0} y={foot + 36}>
        {`○ ${w.planeStart}: ${dayWord(view.dates.first)}`}
      </text>
      <text x={size} y={foot + 36} text-anchor="end">
        {`● ${w.planeEnd}: ${dayWord(view.dates.last)}`}
      </text>
    </svg>
  );
}
