/** Lays a record and its linear parameters out as the columns of the two-state kernel. */

import { createPairWork, type PairPlan, type PairWork } from "./pair-plan.ts";
import type { Person, Series } from "./series.ts";
import { daysOfDrift, type PlannedColumn } from "./state-plan.ts";
import type { Timeline } from "./timeline.ts";

/**
 * The plan of `series` on `timeline`; `offsets` (one a column) are subtracted from the data, so that
 * the kernel's linear parameters are deviations from them. Columns that are not `free` act through
 * their offsets alone; all are free unless said otherwise.
 */
export function layOutPair(
  series: Series,
  timeline: Timeline,
  linear: {
    readonly columns: readonly PlannedColumn[];
    readonly offsets: ArrayLike<number>;
    readonly free?: readonly PlannedColumn[];
  },
): PairPlan {
  const { columns, offsets, free: kernelColumns = columns } = linear;
  const levelColumns = kernelColumns.filter((column) => column.kind !== "effect");
  const onA = kernelColumns.filter((column) => column.kind === "effect" && column.person === 0);
  const onB = kernelColumns.filter((column) => column.kind === "effect" && column.person === 1);
  const nodes = timeline.nodes;
  const read = [readings(series, timeline, 0), readings(series, timeline, 1)];
  const offsetDrive = [new Float64Array(nodes), new Float64Array(nodes)];
  const levelOffset = [new Float64Array(nodes), new Float64Array(nodes)];
  columns.forEach((column, c) => {
    const values = valuesOf(column, timeline, series.inputs.length);
    const target = column.kind === "effect" ? offsetDrive : levelOffset;
    for (let k = 0; k < nodes; k++) target[column.person][k] += offsets[c] * values[k];
  });
  for (const person of [0, 1] as const) {
    for (let k = 0; k < nodes; k++) read[person][k] -= levelOffset[person][k];
  }
  const side = (person: Person) =>
    interleave(
      levelColumns.map((column) =>
        column.person === person
          ? valuesOf(column, timeline, series.inputs.length)
          : new Float64Array(nodes),
      ),
      nodes,
    );
  const drive = (effects: readonly PlannedColumn[]) =>
    interleave(
      effects.map((column) => valuesOf(column, timeline, series.inputs.length)),
      nodes,
    );
  const [readA, readB] = read;
  const width = 1 + kernelColumns.length;
  return {
    timeline,
    readA,
    readB,
    varianceA: new Float64Array(nodes).fill(Number.NaN),
    varianceB: new Float64Array(nodes).fill(Number.NaN),
    hasOwnVariances: false,
    levels: levelColumns.length,
    levelA: side(0),
    levelB: side(1),
    effectsOnA: onA.length,
    driveA: drive(onA),
    effectsOnB: onB.length,
    driveB: drive(onB),
    offsetA: offsetDrive[0],
    offsetB: offsetDrive[1],
    levelOffsetA: levelOffset[0],
    levelOffsetB: levelOffset[1],
    observed: countKnown(readA) + countKnown(readB),
    hasDrive:
      onA.length + onB.length > 0 || offsetDrive.some((drive) => drive.some((u) => u !== 0)),
    hasUsualsAlone: isUsualsAlone(kernelColumns) && columns.length === 2,
    rows: rowsOf(readA, readB, width),
    width,
  };
}

/** Plan and buffers in one. */
export function layOutPairWithWork(...args: Parameters<typeof layOutPair>): {
  plan: PairPlan;
  work: PairWork;
} {
  const plan = layOutPair(...args);
  return { plan, work: createPairWork(plan) };
}

/** Regressor of a column at each node: 1, months since the first node, or the input over the step. */
export function valuesOf(
  column: PlannedColumn,
  timeline: Timeline,
  inputCount: number,
): Float64Array {
  const values = new Float64Array(timeline.nodes);
  for (let k = 0; k < timeline.nodes; k++) {
    if (column.kind === "effect") {
      const at = k * inputCount + column.index;
      values[k] = timeline.known[at] + timeline.replaced[at];
    } else if (column.kind === "drift") {
      values[k] = (timeline.times[k] - timeline.origin) / daysOfDrift;
    } else values[k] = 1;
  }
  return values;
}

function readings(series: Series, timeline: Timeline, person: Person): Float64Array {
  const count = series.indicators.length;
  const q = series.indicators.findIndex((one) => one.person === person && one.kind === "anchor");
  const read = new Float64Array(timeline.nodes).fill(Number.NaN);
  if (q < 0) return read;
  for (let k = 0; k < timeline.nodes; k++) {
    const row = timeline.rowOf[k];
    if (row >= 0) read[k] = series.y[row * count + q];
  }
  return read;
}

function interleave(columns: readonly Float64Array[], nodes: number): Float64Array {
  const out = new Float64Array(nodes * columns.length);
  columns.forEach((values, c) => {
    for (let k = 0; k < nodes; k++) out[k * columns.length + c] = values[k];
  });
  return out;
}

/** Exactly the usual level of a and that of b. */
function isUsualsAlone(columns: readonly PlannedColumn[]): boolean {
  return (
    columns.length === 2 && columns.every(({ kind, person }, c) => kind === "usual" && person === c)
  );
}

function rowsOf(readA: Float64Array, readB: Float64Array, width: number): Int32Array {
  const rows: number[] = [];
  readA.forEach((value, k) => {
    if (!Number.isNaN(value)) rows.push(2 * k * width);
    if (!Number.isNaN(readB[k])) rows.push((2 * k + 1) * width);
  });
  return Int32Array.from(rows);
}

function countKnown(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}
