/** Calibration: for bands of four widths how often the day should lie inside, and how often it did. */

import type { BandShare } from "../views/ledger.ts";
import { words } from "../words/index.ts";
import { scaleLinear } from "./scale.ts";
import { useWidth } from "./use-width.ts";

const row = 40;

/** A share as it is said. */
export const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;

/** The drawing: one line for each band. */
export function BandsChart({ bands }: { bands: readonly BandShare[] }) {
  const [ref, width] = useWidth(360);
  const height = bands.length * row + 26;
  return (
    <div class="chart" ref={ref} style={{ minBlockSize: `${height}px` }}>
      {width === 0 ? null : <Bands bands={bands} width={width} height={height} />}
    </div>
  );
}

interface BandsProps {
  readonly bands: readonly BandShare[];
  readonly width: number;
  readonly height: number;
}

function Bands({ bands, width, height }: BandsProps) {
  const w = words.value.figure;
  const x = scaleLinear([0, 1], [8, width - 8]);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={w.bandsFigure}
    >
      {bands.map((band, i) => {
        const y = i * row + 26;
        return (
          <g key={band.promised}>
            <text x={4} y={y - 12}>
              {`${w.promised} ${percent(band.promised)}, ${w.seen} ${percent(band.seen)}`}
            </text>
            <path class="axis-line" d={`M${x(0)} ${y}H${x(1)}`} />
            <path class="play" d={`M${x(band.low)} ${y}H${x(band.high)}`} />
            <path class="promised" d={`M${x(band.promised)} ${y - 7}v14`} />
            <circle class="seen" cx={x(band.seen)} cy={y} r={5} />
          </g>
        );
      })}
      <text x={4} y={height - 4}>
        0 %
      </text>
      <text x={width - 4} y={height - 4} text-anchor="end">
        100 %
      </text>
    </svg>
  );
}
