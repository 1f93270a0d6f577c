/** The ebbs of a tide: gently shaded stretches that can be touched or reached by keyboard. */

import type { TideView, Well } from "../views/tide.ts";
import type { Frame, Scales } from "./tide-shape.ts";

interface TideWellsProps {
  readonly view: TideView;
  readonly frame: Frame;
  readonly scales: Scales;
  readonly openEbb: number | undefined;
  readonly onEbb: (id: number) => void;
}

const leastTarget = 24;

/** One shaded stretch for each ebb. */
export function TideWells(props: TideWellsProps) {
  return (
    <>
      {props.view.wells.map((well) => (
        <WellMark key={well.id} well={well} {...props} />
      ))}
    </>
  );
}

function WellMark({ well, frame, scales, openEbb, onEbb }: TideWellsProps & { well: Well }) {
  const half = (scales.x(1) - scales.x(0)) / 2;
  const left = Math.max(frame.left, scales.x(well.from) - half);
  const width = Math.max(3, scales.x(well.to) + half - left);
  const hit = Math.max(leastTarget, width);
  const height = frame.height - frame.bottom - frame.top;
  const open = () => onEbb(well.id);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing.
    <g
      class="ebb"
      role="button"
      tabIndex={0}
      aria-label={well.heading}
      aria-pressed={openEbb === well.id}
      onClick={open}
      onKeyDown={onKey}
    >
      <rect class="ebb-well" x={left} y={frame.top} width={width} height={height} rx={3} />
      <rect
        class="ebb-hit"
        x={left - (hit - width) / 2}
        y={frame.top}
        width={hit}
        height={height}
      />
    </g>
  );
}
