/** The loop: two arcs, one from each person to the other; width by size, dotted when it cannot be told. */

import type { ArrowView, LoopView } from "../views/loop.ts";
import { words } from "../words/index.ts";
import { shortName } from "./short-name.ts";

interface LoopChartProps {
  readonly view: LoopView;
  readonly names: { readonly a: string; readonly b: string };
}

/** The drawing, with the drawn words above and below when there are any. */
export function LoopChart({ view, names }: LoopChartProps) {
  const w = words.value.loop;
  const arrow = (from: "a" | "b") => view.arrows.find((one) => one.from === from);
  const { drawn } = view;
  return (
    <div class="loop">
      {drawn ? <p class="loop-outer">{w.trigger[drawn.trigger] ?? drawn.trigger}</p> : null}
      {drawn ? <p class="loop-words">{w.mine[drawn.mine] ?? drawn.mine}</p> : null}
      <div class="chart">
        <svg viewBox="0 0 340 150" role="img" aria-label={w.figure}>
          <Arc
            d="M62 56C110 4 230 4 272 52"
            head="M258 47L274 55L277 37"
            from="a"
            arrow={arrow("a")}
          />
          <Arc
            d="M278 94C230 146 110 146 68 98"
            head="M82 103L66 95L63 113"
            from="b"
            arrow={arrow("b")}
          />
          <text class="label-a" x="44" y="80" text-anchor="middle">
            {shortName(names.a, 11)}
          </text>
          <text class="label-b" x="296" y="80" text-anchor="middle">
            {shortName(names.b, 11)}
          </text>
        </svg>
      </div>
      {drawn ? <p class="loop-words">{w.theirs[drawn.theirs] ?? drawn.theirs}</p> : null}
      {drawn ? <p class="loop-outer">{w.ends[drawn.ends] ?? drawn.ends}</p> : null}
    </div>
  );
}

interface ArcProps {
  readonly d: string;
  readonly head: string;
  readonly from: "a" | "b";
  readonly arrow: ArrowView | undefined;
}

function Arc({ d, head, from, arrow }: ArcProps) {
  const isTold = arrow?.isTold === true;
  const width = isTold ? 2 + 6 * (arrow?.size ?? 0) : 2;
  const stroke = from === "a" ? "var(--sea)" : "var(--clay)";
  return (
    <g stroke={stroke}>
      <path
        class="loop-arrow"
        d={d}
        stroke-width={width}
        stroke-dasharray={isTold ? undefined : "1 7"}
      />
      <path
        class="loop-arrow"
        d={head}
        stroke-width={Math.max(2, width * 0.6)}
        stroke-linejoin="round"
      />
    </g>
  );
}
