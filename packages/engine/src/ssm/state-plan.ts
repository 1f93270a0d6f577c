/**
 * A record laid out for a state of any size and any number of indicators: the general twin of
 * `pair-plan.ts`, used for everything that is not the two-state likelihood (smoothing, draws,
 * contributions, forecast; closeness load, further indicators, the view of one reporter).
 */

import type { Person, Series } from "./series.ts";
import type { Timeline } from "./timeline.ts";

/** What the kernel must know of a linear parameter. */
export interface PlannedColumn {
  readonly kind: "usual" | "drift" | "intercept" | "effect";
  readonly person: Person;
  /** Index of the input (effect) or indicator (intercept); -1 otherwise. */
  readonly index: number;
}

/** The model at one theta, matrices row-major. */
export interface StateModel {
  /** Number of states: the two deviations first. */
  readonly size: number;
  /** A (size x size, per day) and Q. */
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  /** P_inf. */
  readonly stationary: Float64Array;
  /** Each indicator's loading on the states (indicators x size) and on the usual level. */
  readonly loadings: Float64Array;
  readonly levelScale: Float64Array;
  /** Noise variance of each indicator. */
  readonly noise: Float64Array;
}

/** Readings, regressors and drives of a record. */
export interface StatePlan {
  readonly timeline: Timeline;
  readonly width: number;
  readonly columns: readonly PlannedColumn[];
  /** Which of the width columns are effects (1 or more), and the person of each column. */
  readonly effects: Int32Array;
  readonly personOf: Int32Array;
  /** Readings of node k: `readStart[k]` to `readStart[k + 1]`. */
  readonly readStart: Int32Array;
  readonly indicatorOf: Int32Array;
  /** Index of each reading in `Series.y`. */
  readonly readingAt: Int32Array;
  /** Where each reading's row of innovations begins. */
  readonly rows: Int32Array;
  readonly value: Float64Array;
  /** Noise variance of a pseudo-observation; NaN: the indicator's. */
  readonly ownVariance: Float64Array;
  /** Regressors of each reading, readings x (width - 1): those of the level, those beside it. */
  readonly ofLevel: Float64Array;
  readonly besideLevel: Float64Array;
  /** What the offsets of the columns add to a reading's level, and beside it. */
  readonly levelOffset: Float64Array;
  readonly besideOffset: Float64Array;
  /** Drive of each column at each node, nodes x (width - 1), on the person of its column. */
  readonly drive: Float64Array;
  /** Drive of the data column, nodes x 2. */
  readonly offsetDrive: Float64Array;
}

/** Days over which a drift of 1 changes the level by 1. */
export const daysOfDrift = 30;

/** Pseudo-observations in the layout of `Series.y`; NaN variance where a reading stands as it is. */
export interface PseudoReadings {
  readonly value: Float64Array;
  readonly variance: Float64Array;
}

/** What is laid out beside the record itself. */
export interface StateLayout {
  readonly columns: readonly PlannedColumn[];
  /** One a column, subtracted from the data. */
  readonly offsets: ArrayLike<number>;
  readonly sites?: PseudoReadings | undefined;
}

/** The plan of `series`. */
export function layOutState(series: Series, timeline: Timeline, layout: StateLayout): StatePlan {
  const { columns, offsets } = layout;
  const p = columns.length;
  const readings = listReadings(series, timeline, layout.sites);
  const count = readings.value.length;
  const ofLevel = new Float64Array(count * p);
  const besideLevel = new Float64Array(count * p);
  const levelOffset = new Float64Array(count);
  const besideOffset = new Float64Array(count);
  for (let k = 0; k < timeline.nodes; k++) {
    for (let r = readings.readStart[k]; r < readings.readStart[k + 1]; r++) {
      const indicator = readings.indicatorOf[r];
      for (let c = 0; c < p; c++) {
        const beside = columns[c].kind === "intercept" && columns[c].index === indicator ? 1 : 0;
        const level = levelRegressor(
          columns[c],
          series.indicators[indicator].person,
          months(timeline, k),
        );
        ofLevel[r * p + c] = level;
        besideLevel[r * p + c] = beside;
        levelOffset[r] += level * offsets[c];
        besideOffset[r] += beside * offsets[c];
      }
    }
  }
  const { drive, offsetDrive } = listDrives(series, timeline, { columns, offsets });
  return {
    timeline,
    width: p + 1,
    columns,
    effects: Int32Array.from(
      columns.flatMap((column, c) => (column.kind === "effect" ? [c + 1] : [])),
    ),
    personOf: Int32Array.from([0, ...columns.map((column) => column.person)]),
    ...readings,
    rows: Int32Array.from({ length: count }, (_, r) => r * (p + 1)),
    ofLevel,
    besideLevel,
    levelOffset,
    besideOffset,
    drive,
    offsetDrive,
  };
}

function months(timeline: Timeline, node: number): number {
  return (timeline.times[node] - timeline.origin) / daysOfDrift;
}

function levelRegressor(column: PlannedColumn, person: Person, monthsOn: number): number {
  if (column.person !== person) return 0;
  if (column.kind === "usual") return 1;
  return column.kind === "drift" ? monthsOn : 0;
}

type Readings = Pick<
  StatePlan,
  "readStart" | "indicatorOf" | "readingAt" | "value" | "ownVariance"
>;

function listReadings(
  series: Series,
  timeline: Timeline,
  sites: PseudoReadings | undefined,
): Readings {
  const count = series.indicators.length;
  const readStart = new Int32Array(timeline.nodes + 1);
  const readingAt: number[] = [];
  for (let k = 0; k < timeline.nodes; k++) {
    for (let q = 0; q < count; q++) {
      const row = rowReadAt(timeline, k, series.indicators[q].kind === "event");
      if (row >= 0 && !Number.isNaN(series.y[row * count + q])) readingAt.push(row * count + q);
    }
    readStart[k + 1] = readingAt.length;
  }
  const ownVariance = Float64Array.from(readingAt, (at) => sites?.variance[at] ?? Number.NaN);
  return {
    readStart,
    indicatorOf: Int32Array.from(readingAt, (at) => at % count),
    readingAt: Int32Array.from(readingAt),
    value: Float64Array.from(readingAt, (at, r) =>
      sites !== undefined && ownVariance[r] >= 0 ? sites.value[at] : series.y[at],
    ),
    ownVariance,
  };
}

/** Row whose reading stands at node k: its own, or for an event the row that acts from here on. */
function rowReadAt(timeline: Timeline, k: number, isEvent: boolean): number {
  if (!isEvent) return timeline.rowOf[k];
  const next = k + 1 < timeline.nodes ? timeline.inputRowOf[k + 1] : -1;
  return next === timeline.inputRowOf[k] ? -1 : next;
}

function listDrives(
  series: Series,
  timeline: Timeline,
  linear: Pick<StateLayout, "columns" | "offsets">,
): Pick<StatePlan, "drive" | "offsetDrive"> {
  const { columns, offsets } = linear;
  const p = columns.length;
  const drive = new Float64Array(timeline.nodes * p);
  const offsetDrive = new Float64Array(timeline.nodes * 2);
  for (let k = 0; k < timeline.nodes; k++) {
    for (let c = 0; c < p; c++) {
      if (columns[c].kind !== "effect") continue;
      const at = k * series.inputs.length + columns[c].index;
      const u = timeline.known[at] + timeline.replaced[at];
      drive[k * p + c] = u;
      offsetDrive[2 * k + columns[c].person] += u * offsets[c];
    }
  }
  return { drive, offsetDrive };
}
