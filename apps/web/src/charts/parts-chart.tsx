/** Parts of an ebb as signed bars on one scale, with their 80 % intervals. */

import type { EbbView } from "../views/ebb.ts";
import { numberWord, words } from "../words/index.ts";
import { scaleLinear } from "./scale.ts";
import { useWidth } from "./use-width.ts";

const row = 46;

/** The bars; each has its words above it. */
export function PartsChart({ view }: { view: EbbView }) {
  const [ref, width] = useWidth(320);
  const height = view.bars.length * row + 24;
  return (
    <div class="chart" ref={ref} style={{ minBlockSize: `${height}px` }}>
      {width === 0 ? null : <Bars view={view} width={width} height={height} />}
    </div>
  );
}

interface BarsProps {
  readonly view: EbbView;
  readonly width: number;
  readonly height: number;
}

function Bars({ view, width, height }: BarsProps) {
  const x = scaleLinear([view.extent[0], view.extent[1]], [4, width - 4]);
  const zero = x(0);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.value.ebb.figure}
    >
      <path class="axis-line" d={`M${zero} 18V${height}`} />
      <text x={4} y={12}>
        {words.value.ebb.away}
      </text>
      <text x={width - 4} y={12} text-anchor="end">
        {words.value.ebb.nearer}
      </text>
      {view.bars.map((part, i) => {
        const y = i * row + 44;
        const left = Math.min(zero, x(part.amount));
        const length = Math.abs(x(part.amount) - zero);
        return (
          <g key={part.name}>
            <text class="mark-name" x={4} y={y - 6}>
              {`${part.name || words.value.ebb.smaller} ${numberWord(part.amount)}`}
            </text>
            <rect
              class={part.isRest ? "part-bar-rest" : "part-bar-a"}
              x={left}
              y={y}
              width={Math.max(1, length)}
              height={10}
            />
            {part.isRest ? null : (
              <path class="part-whisker" d={`M${x(part.low)} ${y + 5}H${x(part.high)}`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
