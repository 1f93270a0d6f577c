/** Said and guessed by day: a filled mark, a ring, and a line between them. */

import type { GapView } from "../views/joint.ts";
import { scaleLinear } from "./scale.ts";

const size = { width: 340, height: 120, side: 10, top: 10 };

/** The drawing; the last 42 days, so that the marks stay apart. */
export function GapChart({ gap, label }: { gap: GapView; label: string }) {
  const days = gap.days.slice(-42);
  const x = scaleLinear([0, Math.max(1, days.length - 1)], [size.side, size.width - size.side]);
  const y = scaleLinear([0, 10], [size.height - size.top, size.top]);
  const hue = gap.of === "a" ? "var(--sea)" : "var(--clay)";
  const ring = gap.of === "a" ? "var(--clay)" : "var(--sea)";
  return (
    <div class="chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
        {[0, 5, 10].map((tick) => (
          <line
            key={tick}
            x1={0}
            x2={size.width}
            y1={y(tick)}
            y2={y(tick)}
            stroke="var(--hairline)"
          />
        ))}
        {days.map(({ date, said, guessed }, at) => (
          <g key={date}>
            <line x1={x(at)} x2={x(at)} y1={y(said)} y2={y(guessed)} stroke="var(--rule)" />
            <circle cx={x(at)} cy={y(said)} r="3" fill={hue} />
            <circle cx={x(at)} cy={y(guessed)} r="4" fill="none" stroke={ring} stroke-width="1.5" />
          </g>
        ))}
      </svg>
    </div>
  );
}
