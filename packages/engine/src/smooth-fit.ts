/** The tide: each person's closeness at any times, smoothed over the whole record. */

import type { Fitted } from "./fit/fit-series.ts";
import {
  type AtTheta,
  drawTheta,
  type Posterior,
  passAt,
  pathAt,
  posteriorOf,
  smoothAt,
} from "./posterior.ts";
import type { Random } from "./random.ts";
import type { Series } from "./ssm/series.ts";
import { daysOfDrift } from "./ssm/state-plan.ts";

/** Closeness of both at the times asked for; arrays are times x 2, a first. */
export interface Tide {
  readonly times: Float64Array;
  /** Level mu + drift + x, slider units. */
  readonly level: { readonly mean: Float64Array; readonly sd: Float64Array };
  /** Deviation x from the person's own usual at the time. */
  readonly deviation: { readonly mean: Float64Array; readonly sd: Float64Array };
}

/** What to smooth. */
export interface SmoothRequest {
  /** Times asked for, sorted, days; the record's own when left out. */
  readonly times?: readonly number[];
  /** Draws of theta over which uncertainty is averaged; 0 (default) stays at the mode. */
  readonly thetaDraws?: number;
  readonly random?: Random;
}

/** Smooths `series` under its fit. */
export function smoothFit(fit: Fitted, series: Series, request: SmoothRequest = {}): Tide {
  const times = Float64Array.from(request.times ?? series.times);
  const posterior = posteriorOf(fit, series, Array.from(times));
  const nodeOf = nodesAt(posterior.timeline.times, times);
  const thetas = [fit.laplace.mode];
  for (let i = 0; i < (request.thetaDraws ?? 0) && request.random !== undefined; i++) {
    thetas.push(drawTheta(fit, request.random));
  }
  const runs = thetas.flatMap((theta) => {
    const at = passAt(posterior, theta);
    return at === undefined ? [] : [momentsAt(posterior, at, nodeOf)];
  });
  // The mode stands for itself; with draws it is only the fallback.
  const used = runs.length > 1 ? runs.slice(1) : runs;
  return {
    times,
    level: mix(used.map((run) => run.level)),
    deviation: mix(used.map((run) => run.deviation)),
  };
}

interface Moments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** Moments at one theta: conditional variance plus what the linear parameters leave open. */
function momentsAt(
  posterior: Posterior,
  at: AtTheta,
  nodeOf: Int32Array,
): { level: Moments; deviation: Moments } {
  const { fit, timeline, offsets } = posterior;
  const { size } = at.model;
  const smoothed = smoothAt(posterior, at);
  const { mean: delta, covariance } = at.linear;
  const p = delta.length;
  const path = pathAt(smoothed, delta, timeline.nodes * size);
  const level = emptyMoments(nodeOf.length);
  const deviation = emptyMoments(nodeOf.length);
  const gradient = new Float64Array(p);
  nodeOf.forEach((node, i) => {
    for (let person = 0; person < 2; person++) {
      const state = node * size + person;
      const own = smoothed.covariances[state * size + person];
      for (let c = 0; c < p; c++) gradient[c] = smoothed.columns[state * (p + 1) + c + 1];
      deviation.mean[2 * i + person] = path[state];
      deviation.variance[2 * i + person] = own + quadratic(covariance, gradient);
      let usual = 0;
      fit.columns.forEach((column, c) => {
        if (column.person !== person) return;
        const months = (timeline.times[node] - timeline.origin) / daysOfDrift;
        const z = column.kind === "usual" ? 1 : column.kind === "drift" ? months : 0;
        usual += z * (offsets[c] + delta[c]);
        gradient[c] += z;
      });
      level.mean[2 * i + person] = usual + path[state];
      level.variance[2 * i + person] = own + quadratic(covariance, gradient);
    }
  });
  return { level, deviation };
}

function emptyMoments(count: number): Moments {
  return { mean: new Float64Array(2 * count), variance: new Float64Array(2 * count) };
}

function quadratic(covariance: Float64Array, gradient: Float64Array): number {
  const p = gradient.length;
  let sum = 0;
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++) sum += gradient[i] * covariance[i * p + j] * gradient[j];
  }
  return sum;
}

/** Mean and sd of an equal mixture. */
function mix(runs: readonly Moments[]): { mean: Float64Array; sd: Float64Array } {
  const length = runs[0]?.mean.length ?? 0;
  const mean = new Float64Array(length);
  const sd = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let first = 0;
    let second = 0;
    for (const run of runs) {
      first += run.mean[i] / runs.length;
      second += (run.variance[i] + run.mean[i] * run.mean[i]) / runs.length;
    }
    mean[i] = first;
    sd[i] = Math.sqrt(Math.max(0, second - first * first));
  }
  return { mean, sd };
}

/** Index of the last node at each of `times`. */
export function nodesAt(nodeTimes: Float64Array, times: ArrayLike<number>): Int32Array {
  const out = new Int32Array(times.length);
  let node = 0;
  for (let i = 0; i < times.length; i++) {
    while (node + 1 < nodeTimes.length && nodeTimes[node + 1] <= times[i]) node++;
    out[i] = node;
  }
  return out;
}
