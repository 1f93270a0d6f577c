/** The tide: two ribbons, ebbs as wells, events under the axis. Vector only, no legend. */

import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { useSteps } from "../state/use-steps.ts";
import type { TideView } from "../views/tide.ts";
import { dayWord, words } from "../words/index.ts";
import { EventGlyph } from "./event-glyph.tsx";
import { shortName } from "./short-name.ts";
import { TideRooms } from "./tide-rooms.tsx";
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
  const frame = frameFor(width || innerWidth);
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
      <svg
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role="img"
        aria-label={w.figure(from, to)}
      >
        {width === 0 ? null : <Still {...{ view, frame, scales, names, openEbb }} />}
        {width === 0 || at === undefined ? null : (
          <path
            class="cursor-line untouchable"
            d={`M${scales.x(at)} ${frame.top}V${frame.height - frame.bottom}`}
          />
        )}
      </svg>
    </div>
  );
}

/** All but the line that moves; drawn in turn, and again only when what it shows changed. */
function Still(props: PartProps & Pick<TideChartProps, "names" | "openEbb">) {
  const { view, frame, scales, names, openEbb } = props;
  const step = useSteps(lastStep);
  const what = { view, frame, scales };
  const by = [view, scales];
  return (
    <>
      <Drawn by={by} draw={() => <Ground {...what} />} />
      <Drawn
        by={[...by, step < 3, openEbb]}
        draw={() => (step < 3 ? null : <TideWells {...what} openEbb={openEbb} />)}
      />
      <Drawn by={[...by, step < 3]} draw={() => (step < 3 ? null : <TideRooms {...what} />)} />
      <g class="untouchable">
        <Drawn
          by={[...by, step < 1]}
          draw={() => (step < 1 ? null : <Ribbon {...what} of="b" />)}
        />
        <Drawn
          by={[...by, step < 2]}
          draw={() => (step < 2 ? null : <Ribbon {...what} of="a" />)}
        />
        <Drawn by={[...by, step < 3]} draw={() => (step < 3 ? null : <Marks {...what} />)} />
        <Drawn by={[...by, names.a, names.b]} draw={() => <Names {...what} names={names} />} />
        <Drawn by={[...by, step < 4]} draw={() => (step < 4 ? null : <Events {...what} />)} />
      </g>
    </>
  );
}

/** A part of the drawing that stays as it is until one of `by` changes. */
function Drawn({ by, draw }: { by: readonly unknown[]; draw: () => ComponentChildren }) {
  return <>{useMemo(draw, by)}</>;
}

const lastStep = 4;

interface PartProps {
  readonly view: TideView;
  readonly frame: Frame;
  readonly scales: Scales;
}

/** How many dates stand beside each other without touching. */
const ticksFor = (width: number) => (width < 310 ? 3 : width < 480 ? 4 : 6);

function Ground({ view, frame, scales }: PartProps) {
  const base = frame.height - frame.bottom;
  const usual = view.measure === "contact" ? 0 : view.usual.a;
  const ticks = dateTicks(view.dates.length, ticksFor(frame.width));
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

/** One path for all bands of a person and one for all lines, however many blank days part them. */
function Ribbon({ view, scales, of: person }: PartProps & { readonly of: "a" | "b" }) {
  const stretches = view.ribbons[person];
  if (stretches.length === 0) return null;
  return (
    <>
      <path
        class={`band-${person}`}
        d={stretches.map((stretch) => bandPath(stretch, scales)).join("")}
      />
      <path
        class={`line-${person}`}
        d={stretches.map((stretch) => meanPath(stretch, scales)).join("")}
      />
    </>
  );
}

function Marks({ view, scales }: PartProps) {
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
          {shortName(names.a)}
        </text>
      )}
      {places.b === null ? null : (
        <text class="label-b" x={x} y={places.b + 4}>
          {shortName(names.b)}
        </text>
      )}
    </>
  );
}

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
