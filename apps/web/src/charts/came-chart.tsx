/**
 * What came, drawn over what was forecast: for each kept day twenty short marks at the even quantiles of the
 * forecast, and one line in ink through what was noted.
 */

import type { ScoredForecast } from "../views/ledger.ts";
import { dayWord, words } from "../words/index.ts";
import { scaleLinear } from "./scale.ts";
import { useWidth } from "./use-width.ts";

const height = 220;

/** Standard normal quantiles at 0.025, 0.075 ... 0.975. */
const quantiles = [1.95996, 1.43953, 1.15035, 0.93459, 0.75542, 0.59776, 0.45376, 0.31864, 0.18912]
  .concat(0.06271)
  .flatMap((z) => [-z, z]);

const onSlider = (value: number) => Math.max(0, Math.min(10, value));

/** The drawing. */
export function CameChart({ kept }: { kept: readonly ScoredForecast[] }) {
  const [ref, width] = useWidth(360);
  return (
    <div class="chart" ref={ref} style={{ minBlockSize: `${height}px` }}>
      {width === 0 ? null : <Came kept={kept} width={width} />}
    </div>
  );
}

function Came({ kept, width }: { kept: readonly ScoredForecast[]; width: number }) {
  const scale = words.value.checkIn.scales["closeness"];
  const x = scaleLinear([0, Math.max(1, kept.length - 1)], [14, width - 14]);
  const y = scaleLinear([0, 10], [height - 46, 22]);
  const half = Math.min(9, (width - 28) / Math.max(2, kept.length) / 2.4);
  const marks = kept.map(({ mean, sd }, i) =>
    quantiles
      .map((z) => `M${x(i) - half} ${y(onSlider(mean + z * sd)).toFixed(1)}h${2 * half}`)
      .join(""),
  );
  const line = kept.map(({ came }, i) => `${i === 0 ? "M" : "L"}${x(i)} ${y(came)}`).join("");
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.value.figure.cameFigure(kept.length)}
    >
      <text class="end-word" x={4} y={12}>
        {scale?.high}
      </text>
      <text class="end-word" x={4} y={height - 28}>
        {scale?.low}
      </text>
      <path class="came-mark" d={marks.join("")} />
      <path class="came-line" d={line} />
      {kept.map((day, i) => (
        <circle key={day.date} class="came-dot" cx={x(i)} cy={y(day.came)} r={3} />
      ))}
      <path class="axis-line" d={`M4 ${height - 22}H${width - 4}`} />
      <text x={4} y={height - 6}>
        {dayWord(kept[0]?.date ?? "")}
      </text>
      <text x={width - 4} y={height - 6} text-anchor="end">
        {dayWord(kept.at(-1)?.date ?? "")}
      </text>
    </svg>
  );
}
