/** Twenty wide hollow dots in one row, those of one reason under one hairline: nothing is filled yet. */

interface CommonDotsProps {
  /** Dots of each reason, in order; they add up to twenty. */
  readonly groups: readonly number[];
  readonly label: string;
}

const step = 16;
const height = 24;

/** The row. */
export function CommonDots({ groups, label }: CommonDotsProps) {
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, dots) => sum + dots, 0));
  const all = groups.reduce((sum, dots) => sum + dots, 0);
  return (
    <div class="chart dots-row">
      <svg viewBox={`0 0 ${all * step} ${height}`} role="img" aria-label={label}>
        {Array.from({ length: all }, (_, i) => i).map((i) => (
          <ellipse key={i} class="dot" cx={i * step + step / 2} cy={8} rx={6.5} ry={4.5} />
        ))}
        {groups.map((dots, i) => {
          const from = (starts[i] ?? 0) * step;
          return (
            <path key={from} class="axis-line" d={`M${from + 2} 20H${from + dots * step - 2}`} />
          );
        })}
      </svg>
    </div>
  );
}
