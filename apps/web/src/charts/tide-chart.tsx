/** The tide: two ribbons, ebbs as wells, events under the axis. Vector only, no legend. */

import { useMemo } from "preact/hooks";
import type { TideView } from "../views/tide.ts";
import { dayWord, words } from "../words/index.ts";
import { EventGlyph } from "./event-glyph.tsx";
import {
  bandPath,
  dateTicks,
  type Frame,
  frameFor,
  labelPlaces,
  meanPath,
  type Scales,
  scalesFor,
} from "./tide-shape.ts";
import { TideWells, wellAt } from "./tide-wells.tsx";
import { useAfterPaint } from "./use-after-paint.ts";
import { useWidth } from "./use-width.ts";

interface TideChartProps {
  readonly view: TideView;
  readonly names: { readonly a: string; readonly b: string };
  /** Position that the reader looks at, if any. */
  readonly at: number | undefined;
  readonly openEbb?: number | undefined;
  readonly onEbb: (id: number) => void;
}

/** Draws a tide view as wide as its frame. */
export function TideChart({ view, names, at, openEbb, onEbb }: TideChartProps) {
  const [ref, width] = useWidth();
  const isAfter = useAfterPaint();
  const frame = frameFor(width);
  const scales = useMemo(() => scalesFor(view, frame), [view, width]);
  const w = words.value.tide;
  const from = dayWord(view.dates[0] ?? "");
  const to = dayWord(view.dates[view.dates.length - 1] ?? "");
  const touch = (event: MouseEvent) => {
    const left = ref.current?.getBoundingClientRect().left ?? 0;
    const id = wellAt(view, event.clientX - left, { frame, scales });
    if (id !== undefined) onEbb(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the list of ebbs below the drawing does the same by keyboard.
    <div class="chart" ref={ref} onClick={touch}>
      <svg width={width} height={frame.height} viewBox={`0 0 ${width} ${frame.height}`}>
        <title>{w.figure(from, to)}</title>
        <Ground view={view} frame={frame} scales={scales} />
        {isAfter ? <TideWells view={view} frame={frame} scales={scales} openEbb={openEbb} /> : null}
        <g class="untouchable">
          <Ribbons view={view} scales={scales} />
          {isAfter ? <Marks view={view} scales={scales} /> : null}
          <Names view={view} frame={frame} scales={scales} names={names} />
          {isAfter ? <Events view={view} frame={frame} scales={scales} /> : null}
          {at === undefined ? null : (
            <path
              class="cursor-line"
              d={`M${scales.x(at)} ${frame.top}V${frame.height - frame.bottom}`}
            />
          )}
        </g>
      </svg>
    </div>
  );
}

interface PartProps {
  readonly view: TideView;
  readonly frame: Frame;
  readonly scales: Scales;
}

function Ground({ view, frame, scales }: PartProps) {
  const base = frame.height - frame.bottom;
  const usual = view.measure === "contact" ? 0 : view.usual.a;
  const ticks = dateTicks(view.dates.length, frame.width < 480 ? 4 : 6);
  const end = frame.width - frame.right;
  return (
    <g>
      <text class="end-word" x={frame.left} y={frame.top - 12}>
        {view.axis.high}
      </text>
      <text class="end-word" x={frame.left} y={base - 6}>
        {view.axis.low}
      </text>
      <path class="axis-line" d={`M${frame.left} ${base}H${end}`} />
      {usual === null ? null : (
        <path class="usual-line" d={`M${frame.left} ${scales.y(usual)}H${end}`} />
      )}
      {ticks.map((tick, i) => (
        <text
          key={tick}
          x={scales.x(tick)}
          y={frame.height - 6}
          text-anchor={i === 0 ? "start" : i === ticks.length - 1 ? "end" : "middle"}
        >
          {dayWord(view.dates[tick] ?? "")}
        </text>
      ))}
    </g>
  );
}

function Ribbons({ view, scales }: Omit<PartProps, "frame">) {
  return (
    <>
      {(["b", "a"] as const).map((person) =>
        view.ribbons[person].map((stretch) => (
          <g key={`${person}${stretch.start}`}>
            <path class={`band-${person}`} d={bandPath(stretch, scales)} />
            <path class={`line-${person}`} d={meanPath(stretch, scales)} />
          </g>
        )),
      )}
    </>
  );
}

function Marks({ view, scales }: Omit<PartProps, "frame">) {
  return (
    <>
      {(["b", "a"] as const).map((person) =>
        view.seen[person].map(([day, value]) => (
          <circle
            key={`${person}${day}`}
            class={`mark-${person}`}
            cx={scales.x(day)}
            cy={scales.y(value)}
            r={1.75}
          />
        )),
      )}
    </>
  );
}

function Names({ view, frame, scales, names }: PartProps & { names: TideChartProps["names"] }) {
  const places = labelPlaces(view, scales);
  const x = frame.width - frame.right + 8;
  return (
    <>
      {places.a === null ? null : (
        <text class="label-a" x={x} y={places.a + 4}>
          {shortened(names.a)}
        </text>
      )}
      {places.b === null ? null : (
        <text class="label-b" x={x} y={places.b + 4}>
          {shortened(names.b)}
        </text>
      )}
    </>
  );
}

const shortened = (name: string) => (name.length > 9 ? `${name.slice(0, 8)}…` : name);

/** Room that a mark needs, in pixels. */
const markRoom = 11;

/** Marks that would touch leave the one that comes later out; the slider and the table have all. */
function Events({ view, frame, scales }: PartProps) {
  const y = frame.height - frame.bottom + 14;
  const taken: number[] = [];
  return (
    <>
      {view.events.map(({ at, drawn }) => {
        const x = scales.x(at);
        if (drawn.length === 0 || taken.some((other) => Math.abs(other - x) < markRoom))
          return null;
        taken.push(x);
        return drawn.map((name, i) => (
          <EventGlyph key={`${at}${name}`} name={name} x={x} y={y + i * 13} />
        ));
      })}
    </>
  );
}
