/**
 * What the two-state kernel reads and writes: a record of one couple with one slider each, its
 * regressor columns, and the workspace, allocated once.
 *
 * Columns stand in the order: data, levels (regressors of the reading itself: mu, drift), effects on
 * a, effects on b (regressors of the state's drive). Their number with the data column is `width`.
 */

import type { Timeline } from "./timeline.ts";

/** Columns of a record for the two-state kernel. */
export interface PairPlan {
  readonly timeline: Timeline;
  /** Reading of each person at each node, less its offset; NaN missing. */
  readonly readA: Float64Array;
  readonly readB: Float64Array;
  /** Noise variance of a reading that has one of its own (a pseudo-observation); NaN: the person's. */
  readonly varianceA: Float64Array;
  readonly varianceB: Float64Array;
  readonly hasOwnVariances: boolean;
  /** Regressors of the readings, nodes x levels. */
  readonly levels: number;
  readonly levelA: Float64Array;
  readonly levelB: Float64Array;
  /** Drives of the effects on a (nodes x effectsOnA) and on b. */
  readonly effectsOnA: number;
  readonly driveA: Float64Array;
  readonly effectsOnB: number;
  readonly driveB: Float64Array;
  /** Drive of the data column: effects at their prior mean, or fixed effects. */
  readonly offsetA: Float64Array;
  readonly offsetB: Float64Array;
  /** What the columns at their offsets make of each person's level; taken from the readings already. */
  readonly levelOffsetA: Float64Array;
  readonly levelOffsetB: Float64Array;
  /** Whether any input or effect drives the states at all. */
  readonly hasDrive: boolean;
  /** Whether the columns are the two usual levels and nothing else: the commonest and shortest case. */
  readonly hasUsualsAlone: boolean;
  /** Where in the innovations each reading's row begins, in order of time. */
  readonly rows: Int32Array;
  readonly observed: number;
  readonly width: number;
}

/** Numbers per distinct step: F (4), scaled S and its slope (2), G (4), adjoints of F and G (8). */
export const stepStride = 18;
/** Where G, and the adjoints of F and G, stand in a step's numbers. */
export const gAt = 6;
export const fBarAt = 10;
export const gBarAt = 14;

/** Buffers of the two-state kernel for one plan; every pass overwrites them. */
export interface PairWork {
  readonly steps: Float64Array;
  /** State columns after each node: nodes x 2 x width. */
  readonly means: Float64Array;
  /** P - P_inf after each node: nodes x 3. */
  readonly excess: Float64Array;
  /** Innovations of all columns at each node, a then b: nodes x 2 x width. */
  readonly innovations: Float64Array;
  /** S, K1, K2 of each reading: nodes x 2 x 3. */
  readonly gains: Float64Array;
  /** Sum of w w'/S over all readings, width x width, lower triangle. */
  readonly gram: Float64Array;
  /** P_inf: p11, p12, p22. */
  readonly stationary: Float64Array;
  /** Adjoints of the state columns, 2 x width; gamma w of every reading, as the innovations lie. */
  readonly meansBar: Float64Array;
  readonly weighted: Float64Array;
  /** S of each reading, in the order of `PairPlan.rows`. */
  readonly variances: Float64Array;
}

/** Allocates the buffers for `plan`. */
export function createPairWork(plan: PairPlan): PairWork {
  const { timeline, width } = plan;
  const n = timeline.nodes;
  return {
    steps: new Float64Array(timeline.lengths.length * stepStride),
    means: new Float64Array(n * 2 * width),
    excess: new Float64Array(n * 3),
    innovations: new Float64Array(n * 2 * width),
    gains: new Float64Array(n * 6),
    gram: new Float64Array(width * width),
    stationary: new Float64Array(3),
    meansBar: new Float64Array(2 * width),
    weighted: new Float64Array(width === 1 ? 0 : n * 2 * width),
    variances: new Float64Array(plan.rows.length),
  };
}
