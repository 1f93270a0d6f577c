/** Seven days as one line; a day that was not noted is blank paper. */

import type { WeekView } from "../views/week.ts";
import { dayWord, language, words } from "../words/index.ts";
import { monotonePath } from "./curve.ts";
import { scaleLinear } from "./scale.ts";
import { useWidth } from "./use-width.ts";

const height = 180;

/** The drawing. */
export function WeekLine({ days }: { days: WeekView["days"] }) {
  const [ref, width] = useWidth(360);
  const x = scaleLinear([0, 6], [18, width - 18]);
  const y = scaleLinear([0, 10], [height - 34, 24]);
  const w = words.value.checkIn.scales["closeness"];
  return (
    <div class="chart" ref={ref} style={{ minBlockSize: `${height}px` }}>
      {width === 0 ? null : (
        <svg width={width} height={height} role="img" aria-label={words.value.week.line}>
          <path class="axis-line" d={`M4 ${height - 26}H${width - 4}`} />
          <text class="end-word" x={4} y={12}>
            {w?.high}
          </text>
          <text class="end-word" x={4} y={height - 32}>
            {w?.low}
          </text>
          <path
            class="line-a"
            d={runsOf(days)
              .map((run) => monotonePath(run.map(([i, value]) => [x(i), y(value)])))
              .join("")}
          />
          {days.map((day, i) =>
            day.value === null ? null : (
              <circle key={day.date} class="mark-a" cx={x(i)} cy={y(day.value)} r={4} />
            ),
          )}
          {days.map((day, i) => (
            <text key={day.date} x={x(i)} y={height - 8} text-anchor="middle">
              {dayWord(day.date, "long").slice(0, language.value === "de" ? 2 : 3)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Days noted one after the other, as place in the week and level. */
function runsOf(days: WeekView["days"]): (readonly [number, number])[][] {
  const runs: (readonly [number, number])[][] = [];
  days.forEach(({ value }, i) => {
    if (value === null) return;
    const isNew = i === 0 || days[i - 1]?.value === null;
    if (isNew) runs.push([]);
    runs.at(-1)?.push([i, value]);
  });
  return runs;
}
