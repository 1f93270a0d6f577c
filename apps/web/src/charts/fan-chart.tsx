/** A forecast as a fan of twenty thin lines. */

import type { AheadView, FanView } from "../views/ahead.ts";
import { dayWord, sentences, words } from "../words/index.ts";
import { monotonePath } from "./curve.ts";
import { scaleLinear } from "./scale.ts";
import { useWidth } from "./use-width.ts";

interface FanChartProps {
  readonly view: AheadView;
  readonly fan: FanView;
  readonly person: "a" | "b";
  readonly name: string;
}

const height = 220;

/** The drawing. */
export function FanChart({ view, fan, person, name }: FanChartProps) {
  const [ref, width] = useWidth(360);
  const last = Math.max(1, view.dates.length - 1);
  const x = scaleLinear([0, last], [6, width - 6]);
  const y = scaleLinear([view.extent[0], view.extent[1]], [height - 46, 20]);
  const axis = sentences.value.axis.closeness;
  const path = (values: readonly number[]) =>
    monotonePath(values.map((value, i) => [x(i), y(value)]));
  return (
    <div class="chart" ref={ref} style={{ minBlockSize: `${height}px` }}>
      {width === 0 ? null : (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`${name}. ${words.value.ahead.fan}`}
        >
          <text class="end-word" x={6} y={12}>
            {axis.high}
          </text>
          <text class="end-word" x={6} y={height - 30}>
            {axis.low}
          </text>
          <path class="axis-line" d={`M6 ${height - 24}H${width - 6}`} />
          {fan.paths.map((values, i) => (
            <path key={`${i} ${values[0]}`} class={`fan-${person}`} d={path(values)} />
          ))}
          <text x={6} y={height - 6}>
            {dayWord(view.dates[0] ?? "")}
          </text>
          <text x={width - 6} y={height - 6} text-anchor="end">
            {dayWord(view.dates[view.dates.length - 1] ?? "")}
          </text>
        </svg>
      )}
    </div>
  );
}
