/** Twenty dots in one row that never wraps: each stands for one in twenty. */

interface DotsProps {
  readonly full: number;
  readonly label: string;
  /** Hollow dots to show; the rest of the twenty stay blank paper. */
  readonly hollow?: number;
}

const all = 20;

/** The row. */
export function Dots({ full, label, hollow = all - full }: DotsProps) {
  return (
    <div class="chart dots-row">
      <svg viewBox={`0 0 ${all * 16} 16`} role="img" aria-label={label}>
        {Array.from({ length: full + hollow }, (_, i) => i).map((i) => (
          <circle key={i} class={i < full ? "dot full" : "dot"} cx={i * 16 + 8} cy={8} r={5.5} />
        ))}
      </svg>
    </div>
  );
}
