/** Today beside the two weeks before: one hairline for each scale, a filled mark for today. */

import type { DayMark } from "../views/today.ts";
import { words } from "../words/index.ts";
import { useWidth } from "./use-width.ts";

const rowHeight = 66;

/** The drawing, with a table behind it in the screen that holds it. */
export function DayMarks({ marks }: { marks: readonly DayMark[] }) {
  const [ref, width] = useWidth(360);
  const w = words.value.checkIn;
  const left = 6;
  const right = width - 6;
  const place = (mark: DayMark, value: number) =>
    left + ((value - mark.range[0]) / (mark.range[1] - mark.range[0])) * (right - left);
  return (
    <div class="chart" ref={ref} aria-hidden="true">
      <svg width={width} height={marks.length * rowHeight} focusable="false">
        <title>{words.value.today.marksLead}</title>
        {(width === 0 ? [] : marks).map((mark, i) => {
          const y = i * rowHeight + 34;
          const said = w.scales[mark.scale];
          return (
            <g key={mark.scale}>
              <text class="mark-name" x={0} y={y - 16}>
                {said?.ask ?? mark.scale}
              </text>
              <path class="axis-line" d={`M${left} ${y}H${right}`} />
              {mark.before.map((value, j) => (
                <circle key={j} class="mark-before" cx={place(mark, value)} cy={y} r={3} />
              ))}
              <circle class="mark-a" cx={place(mark, mark.value)} cy={y} r={6} />
              <text x={0} y={y + 20}>
                {said?.low}
              </text>
              <text x={width} y={y + 20} text-anchor="end">
                {said?.high}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
