/**
 * Change points of weekly counts: several streams (for example both people's messages) whose rates stay
 * the same between changes and all may change at once.
 *
 * Within a stretch the rate of a stream has a gamma prior round its overall rate; counts are scaled by
 * the stream's overdispersion, so that the evidence of a stretch is Poisson-gamma in closed form. The
 * best partition is found exactly (optimal partitioning, Jackson et al. 2005) with a price a change.
 * A week that is masked (NaN) belongs to no stream and can neither make nor hide a change.
 */

import { logGamma } from "./log-gamma.ts";

/** Weekly counts of one stream with their exposures; NaN = masked. */
export interface WeeklyStream {
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
}

/** A change that the best partition has. */
export interface ChangePoint {
  /** First week of the new stretch. */
  readonly week: number;
  /** Log evidence for the change against none there, the price included. */
  readonly logOdds: number;
  /** Log ratio of the rates after and before, one for each stream. */
  readonly logRatio: readonly number[];
  /** Weeks in which it may lie with 80 % probability, given its neighbours. */
  readonly weeks80: readonly [number, number];
}

/** Log prior odds of a change in a week: one in two years. */
const logPriorOdds = Math.log(1 / 104);
/** Shape of the gamma prior of a rate: within a factor of about three of the overall rate. */
const priorShape = 2;
const fewestWeeks = 3;

/** Change points in order; none where all weeks but two are masked. */
export function changePoints(streams: readonly WeeklyStream[]): ChangePoint[] {
  const weeks = streams[0]?.counts.length ?? 0;
  const evidence = evidenceOf(streams);
  const bounds = bestPartition(weeks, evidence);
  return bounds.slice(1, -1).map((week, i) => {
    const before = bounds[i];
    const after = bounds[i + 2];
    const inside: number[] = [];
    for (let at = before + fewestWeeks; at <= after - fewestWeeks; at++)
      inside.push(evidence(before, at) + evidence(at, after));
    return {
      week,
      logOdds:
        evidence(before, week) + evidence(week, after) - evidence(before, after) + logPriorOdds,
      logRatio: streams.map(
        (stream) => logRate(stream, week, after) - logRate(stream, before, week),
      ),
      weeks80: central80(inside, before + fewestWeeks),
    };
  });
}

/** Overdispersion of a stream: median ratio of squared steps between neighbouring weeks to their Poisson size. */
export function overdispersion({ counts, exposure }: WeeklyStream): number {
  const ratios: number[] = [];
  for (let w = 1; w < counts.length; w++) {
    const rate = (counts[w] + counts[w - 1]) / (exposure[w] + exposure[w - 1]);
    const variance = rate * (1 / exposure[w] + 1 / exposure[w - 1]);
    const step = counts[w] / exposure[w] - counts[w - 1] / exposure[w - 1];
    if (variance > 0) ratios.push((step * step) / variance);
  }
  ratios.sort((p, q) => p - q);
  const chiSquareMedian = 0.4549;
  const median = ratios[ratios.length >> 1] ?? 0;
  return Math.max(1, median / chiSquareMedian);
}

/** Log evidence of a stretch [from, to) of all streams, up to terms that are the same for every partition. */
function evidenceOf(streams: readonly WeeklyStream[]): (from: number, to: number) => number {
  const sums = streams.map((stream) => {
    const scale = overdispersion(stream);
    const y = new Float64Array(stream.counts.length + 1);
    const e = new Float64Array(stream.counts.length + 1);
    stream.counts.forEach((count, w) => {
      const isKnown = count >= 0 && stream.exposure[w] > 0;
      y[w + 1] = y[w] + (isKnown ? count / scale : 0);
      e[w + 1] = e[w] + (isKnown ? stream.exposure[w] / scale : 0);
    });
    const total = y[y.length - 1];
    return {
      y,
      e,
      priorRate: priorShape / Math.max(total / Math.max(e[e.length - 1], 1e-12), 1e-12),
    };
  });
  return (from, to) =>
    sums.reduce((sum, { y, e, priorRate }) => {
      const count = y[to] - y[from];
      const exposure = e[to] - e[from];
      return (
        sum +
        priorShape * Math.log(priorRate) -
        logGamma(priorShape) +
        logGamma(priorShape + count) -
        (priorShape + count) * Math.log(priorRate + exposure)
      );
    }, 0);
}

/** Bounds 0 = b_0 < b_1 < ... = weeks of the partition with the largest evidence. */
function bestPartition(weeks: number, evidence: (from: number, to: number) => number): number[] {
  const best = new Float64Array(weeks + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(weeks + 1);
  best[0] = 0;
  for (let to = fewestWeeks; to <= weeks; to++)
    for (let start = 0; start <= to - fewestWeeks; start++) {
      if (best[start] === Number.NEGATIVE_INFINITY) continue;
      const value = best[start] + evidence(start, to) + (start > 0 ? logPriorOdds : 0);
      if (value > best[to]) {
        best[to] = value;
        from[to] = start;
      }
    }
  if (best[weeks] === Number.NEGATIVE_INFINITY) return [0, weeks];
  const bounds = [weeks];
  while (bounds[0] > 0) bounds.unshift(from[bounds[0]]);
  return bounds;
}

function logRate({ counts, exposure }: WeeklyStream, from: number, to: number): number {
  let y = 0.5;
  let e = 0;
  for (let w = from; w < to; w++) {
    if (!(counts[w] >= 0) || !(exposure[w] > 0)) continue;
    y += counts[w];
    e += exposure[w];
  }
  return e === 0 ? Number.NaN : Math.log(y / e);
}

function central80(logWeights: readonly number[], first: number): [number, number] {
  const top = Math.max(...logWeights);
  const weights = logWeights.map((value) => Math.exp(value - top));
  const total = weights.reduce((sum, value) => sum + value, 0);
  const at = (share: number) => {
    let sum = 0;
    const index = weights.findIndex((value) => {
      sum += value / total;
      return sum >= share;
    });
    return first + Math.max(0, index);
  };
  return [at(0.1), at(0.9)];
}
