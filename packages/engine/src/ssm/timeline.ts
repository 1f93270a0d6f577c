/**
 * A series laid out for the filter: nodes in time, each reached by a step of one of a few distinct
 * lengths over which inputs are constant, so that F and G are computed once a length.
 *
 * [Note: Irregular sampling] A step longer than a day is split where the day before the row begins
 * (`hold: "day"`): nothing is known of the earlier part. Steps shorter than a day carry their inputs
 * whole: a level acts with its value, an event spreads its impulse over the step.
 */

import type { Series } from "./series.ts";

/** Nodes, their steps and their inputs. */
export interface Timeline {
  /** Number of nodes. */
  readonly nodes: number;
  /** Time of each node, days. */
  readonly times: Float64Array;
  /** Time at which drift is 0: that of the first row. */
  readonly origin: number;
  /** Distinct step lengths, days. */
  readonly lengths: Float64Array;
  /** Index into `lengths` of the step that leads to the node; -1 at the first. */
  readonly stepOf: Int32Array;
  /** Row of the series observed at the node, or -1. Several rows may share one moment: `rowsUntil`. */
  readonly rowOf: Int32Array;
  /** Row whose inputs act over the step to the node, or -1. */
  readonly inputRowOf: Int32Array;
  /** Inputs over the step to the node, nodes x inputs: known part, replaced values as 0. */
  readonly known: Float64Array;
  /** The same for replaced values alone ([Note: Unknown inputs]). */
  readonly replaced: Float64Array;
  /** What is subtracted from each level input; what stands in for an unknown value. */
  readonly centres: Float64Array;
  readonly stands: Float64Array;
}

interface Node {
  readonly time: number;
  readonly row: number;
  /** Row whose inputs act over the step to this node, or -1. */
  readonly inputRow: number;
}

/** Lays `series` out, with extra nodes at `extraTimes` (sorted, days) where nothing is observed. */
export function timelineOf(series: Series, extraTimes: readonly number[] = []): Timeline {
  const nodes = nodesOf(series, extraTimes);
  const count = series.inputs.length;
  const { centres, stands } = inputMeans(series);
  const times = Float64Array.from(nodes, (node) => node.time);
  const known = new Float64Array(nodes.length * count);
  const replaced = new Float64Array(nodes.length * count);
  const { lengths, stepOf } = stepsOf(times);
  const spans = spansOfRows(nodes, times);
  for (let k = 1; k < nodes.length; k++) {
    const row = nodes[k].inputRow;
    if (row < 0) continue;
    for (let q = 0; q < count; q++) {
      const raw = inputAt(series, row, q);
      const isUnknown = Number.isNaN(raw);
      const value = (isUnknown ? stands[q] : raw) - centres[q];
      const acting = series.inputs[q].acts === "event" ? value / spans[row] : value;
      (isUnknown ? replaced : known)[k * count + q] = acting;
    }
  }
  const rowOf = Int32Array.from(nodes, (node) => node.row);
  const inputRowOf = Int32Array.from(nodes, (node) => node.inputRow);
  const origin = series.times[0] ?? 0;
  return {
    nodes: nodes.length,
    times,
    origin,
    lengths,
    stepOf,
    rowOf,
    inputRowOf,
    known,
    replaced,
    centres,
    stands,
  };
}

/** Value of input q in row i: over rows of one moment, events add up and the first known level holds. */
function inputAt(series: Series, row: number, q: number): number {
  const { times, inputs, u } = series;
  const count = inputs.length;
  let value = u[row * count + q];
  for (let i = row + 1; i < times.length && times[i] === times[row]; i++) {
    const next = u[i * count + q];
    if (Number.isNaN(next)) continue;
    if (Number.isNaN(value)) value = next;
    else if (inputs[q].acts === "event") value += next;
  }
  return value;
}

function nodesOf(series: Series, extraTimes: readonly number[]): Node[] {
  const { times } = series;
  const nodes: Node[] = [];
  let extra = 0;
  const addExtrasBefore = (until: number, starts: number, row: number) => {
    for (; extra < extraTimes.length && extraTimes[extra] < until; extra++) {
      const time = extraTimes[extra];
      const last = nodes[nodes.length - 1];
      if (last !== undefined && time <= last.time) continue;
      if (time > starts && (last === undefined || last.time < starts) && last !== undefined) {
        nodes.push({ time: starts, row: -1, inputRow: -1 });
      }
      nodes.push({ time, row: -1, inputRow: time > starts ? row : -1 });
    }
  };
  for (let i = 0; i < times.length; i++) {
    const isNewMoment = i === 0 || times[i] > times[i - 1];
    if (!isNewMoment) {
      nodes.push({ time: times[i], row: i, inputRow: -1 });
      continue;
    }
    const before = i === 0 ? Number.NEGATIVE_INFINITY : times[i - 1];
    const starts = series.hold === "day" ? Math.max(before, times[i] - 1) : before;
    addExtrasBefore(times[i], i === 0 ? Number.POSITIVE_INFINITY : starts, i);
    const last = nodes[nodes.length - 1];
    if (i > 0 && last.time < starts && series.inputs.length > 0) {
      nodes.push({ time: starts, row: -1, inputRow: -1 });
    }
    nodes.push({ time: times[i], row: i, inputRow: i === 0 ? -1 : i });
  }
  addExtrasBefore(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1);
  return nodes;
}

/** Length of the stretch over which each row's inputs act, days. */
function spansOfRows(nodes: readonly Node[], times: Float64Array): number[] {
  const spans: number[] = [];
  for (let k = 1; k < nodes.length; k++) {
    const row = nodes[k].inputRow;
    if (row >= 0) spans[row] = (spans[row] ?? 0) + times[k] - times[k - 1];
  }
  return spans;
}

/** Distinct step lengths; differences that are equal up to the rounding of the times are one length. */
function stepsOf(times: Float64Array): { lengths: Float64Array; stepOf: Int32Array } {
  const stepOf = new Int32Array(times.length).fill(-1);
  const indexOf = new Map<number, number>();
  for (let k = 1; k < times.length; k++) {
    const difference = times[k] - times[k - 1];
    const rounding = 4 * Number.EPSILON * Math.max(Math.abs(times[k]), 1);
    const length = roundedLength(difference, rounding);
    const index = indexOf.get(length) ?? indexOf.size;
    indexOf.set(length, index);
    stepOf[k] = index;
  }
  return { lengths: Float64Array.from(indexOf.keys()), stepOf };
}

/** Parts of a day that steps are often whole numbers of: 1e-9 days, seconds. */
const gratings: readonly number[] = [1e9, 86_400];

function roundedLength(difference: number, rounding: number): number {
  for (const parts of gratings) {
    const rounded = Math.round(difference * parts) / parts;
    if (Math.abs(difference - rounded) <= rounding) return rounded;
  }
  return difference;
}

function inputMeans(series: Series): { centres: Float64Array; stands: Float64Array } {
  const count = series.inputs.length;
  const centres = new Float64Array(count);
  const stands = new Float64Array(count);
  for (let q = 0; q < count; q++) {
    let sum = 0;
    let known = 0;
    for (let i = 0; i < series.times.length; i++) {
      const value = series.u[i * count + q];
      if (Number.isNaN(value)) continue;
      sum += value;
      known++;
    }
    const { acts, centre = acts === "level" ? "mean" : 0 } = series.inputs[q];
    const mean = known > 0 ? sum / known : centre === "mean" ? 0 : centre;
    stands[q] = mean;
    centres[q] = centre === "mean" ? mean : centre;
  }
  return { centres, stands };
}
