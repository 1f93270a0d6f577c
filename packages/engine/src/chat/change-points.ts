/**
 * Change points of weekly counts: several streams (for example both people's messages) whose rates stay
 * the same between changes and all may change at once.
 *
 * Within a stretch the rate of a stream has a gamma prior round its overall rate; counts are scaled by
 * the stream's overdispersion (inertia included), so that the evidence of a stretch is Poisson-gamma in
 * closed form. The
 * best partition is found exactly (optimal partitioning, Jackson et al. 2005) with a price a change.
 * A week that is masked (NaN) belongs to no stream and can neither make nor hide a change.
 */

import { exp, log, power } from "../elementary/elementary.ts";
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
  readonly logRatioSd: readonly number[];
  /** Weeks in which it may lie with 80 % probability, given its neighbours. */
  readonly weeks80: readonly [number, number];
  /** Log score of left-out weeks between its neighbours with the change, minus that without it, nats. */
  readonly heldOutGain: number;
}

/** Log prior odds of a change in a week: one in two years. */
const logPriorOdds = log(1 / 104);
/** Shape of the gamma prior of a rate: within a factor of about three of the overall rate. */
const priorShape = 2;
const fewestWeeks = 3;

/** Change points in order; none where all weeks but two are masked. */
export function changePoints(streams: readonly WeeklyStream[]): ChangePoint[] {
  const weeks = streams[0]?.counts.length ?? 0;
  const scaled = streams.map(scaledStream);
  const evidence = evidenceOf(scaled);
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
      logRatioSd: streams.map((stream) => {
        const width = overdispersion(stream);
        const count = (from: number, to: number) => countIn(stream, from, to) + 0.5;
        return Math.sqrt(width / count(before, week) + width / count(week, after));
      }),
      weeks80: central80(inside, before + fewestWeeks),
      heldOutGain: heldOutGain(scaled, { before, week, after }),
    };
  });
}

/**
 * How much wider sums of weeks scatter than Poisson counts, with the stream's inertia counted in: log
 * counts are taken as level + AR(1) with variance g and inertia c, so that half the mean squared step over
 * k weeks is g (1 - c^k), which a change of level hardly moves (the largest 15 % of steps are left
 * out). A long sum then scatters g (1 + c) / (1 - c) per week; 1 is Poisson.
 */
export function overdispersion(stream: WeeklyStream): number {
  const { counts, exposure } = stream;
  const z = counts.map((count, w) =>
    count >= 0 && exposure[w] > 0 ? log((count + 0.5) / exposure[w]) : Number.NaN,
  );
  const steps = [1, 2, 3].map((lag) => halfSquaredStep(z, lag));
  if (steps.some((step) => !(step > 0))) return 1;
  let best = { misfit: Number.POSITIVE_INFINITY, inertia: 0, level: 0 };
  for (let inertia = 0; inertia <= largestInertia; inertia += 0.02) {
    const logs = steps.map((step, k) => log(step) - log(1 - power(inertia, k + 1)));
    const level = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const misfit = logs.reduce((sum, value) => sum + (value - level) * (value - level), 0);
    if (misfit < best.misfit) best = { misfit, inertia, level };
  }
  const known = counts.filter((count) => count >= 0);
  const mean = known.reduce((sum, count) => sum + count, 0) / Math.max(1, known.length);
  const longRun = (exp(best.level) * (1 + best.inertia)) / (1 - best.inertia);
  return Math.max(1, longRun * mean);
}

const largestInertia = 0.9;
const keptSteps = 0.85;
/** Mean of the smallest 85 % of a chi-squared variable with one degree of freedom. */
const keptMean = 0.5207;

function halfSquaredStep(z: Float64Array, lag: number): number {
  const squares: number[] = [];
  for (let w = lag; w < z.length; w++) {
    const step = z[w] - z[w - lag];
    if (!Number.isNaN(step)) squares.push(step * step);
  }
  squares.sort((p, q) => p - q);
  const kept = squares.slice(0, Math.ceil(keptSteps * squares.length));
  return kept.reduce((sum, value) => sum + value, 0) / (2 * kept.length * keptMean);
}

/** Counts and exposures of a stream over its overdispersion, summed up to each week, and its prior. */
interface ScaledStream {
  readonly y: Float64Array;
  readonly e: Float64Array;
  readonly priorRate: number;
}

function scaledStream(stream: WeeklyStream): ScaledStream {
  const scale = overdispersion(stream);
  const y = new Float64Array(stream.counts.length + 1);
  const e = new Float64Array(stream.counts.length + 1);
  stream.counts.forEach((count, w) => {
    const isKnown = count >= 0 && stream.exposure[w] > 0;
    y[w + 1] = y[w] + (isKnown ? count / scale : 0);
    e[w + 1] = e[w] + (isKnown ? stream.exposure[w] / scale : 0);
  });
  const rate = y[y.length - 1] / Math.max(e[e.length - 1], 1e-12);
  return { y, e, priorRate: priorShape / Math.max(rate, 1e-12) };
}

/** Log evidence of scaled counts that add up to `y` over exposure `e`, up to what every partition shares. */
function poissonGamma({ priorRate }: ScaledStream, y: number, e: number): number {
  return (
    priorShape * log(priorRate) -
    logGamma(priorShape) +
    logGamma(priorShape + y) -
    (priorShape + y) * log(priorRate + e)
  );
}

/** Log evidence of a stretch [from, to) of all streams. */
function evidenceOf(streams: readonly ScaledStream[]): (from: number, to: number) => number {
  return (from, to) =>
    streams.reduce(
      (sum, one) => sum + poissonGamma(one, one.y[to] - one.y[from], one.e[to] - one.e[from]),
      0,
    );
}

const folds = 5;

/**
 * Every fifth week of the stretch is left out in turn and foreseen by the other four fifths, once with a
 * rate for each side of the change and once with one rate: log p(left out | rest) of the Poisson-gamma.
 */
function heldOutGain(
  streams: readonly ScaledStream[],
  {
    before,
    week,
    after,
  }: { readonly before: number; readonly week: number; readonly after: number },
): number {
  let gain = 0;
  for (const stream of streams) {
    for (let fold = 0; fold < folds; fold++) {
      const score = (from: number, to: number) => foreseen(stream, { from, to, fold });
      gain += score(before, week) + score(week, after) - score(before, after);
    }
  }
  return gain;
}

/** log p(weeks of the fold | the other weeks) of a stretch with one rate. */
function foreseen(
  stream: ScaledStream,
  { from, to, fold }: { readonly from: number; readonly to: number; readonly fold: number },
): number {
  const all = { y: 0, e: 0 };
  const rest = { y: 0, e: 0 };
  for (let w = from; w < to; w++) {
    const y = stream.y[w + 1] - stream.y[w];
    const e = stream.e[w + 1] - stream.e[w];
    all.y += y;
    all.e += e;
    if (w % folds === fold) continue;
    rest.y += y;
    rest.e += e;
  }
  return poissonGamma(stream, all.y, all.e) - poissonGamma(stream, rest.y, rest.e);
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

function countIn({ counts, exposure }: WeeklyStream, from: number, to: number): number {
  let sum = 0;
  for (let w = from; w < to; w++) if (counts[w] >= 0 && exposure[w] > 0) sum += counts[w];
  return sum;
}

function logRate({ counts, exposure }: WeeklyStream, from: number, to: number): number {
  let y = 0.5;
  let e = 0;
  for (let w = from; w < to; w++) {
    if (!(counts[w] >= 0) || !(exposure[w] > 0)) continue;
    y += counts[w];
    e += exposure[w];
  }
  return e === 0 ? Number.NaN : log(y / e);
}

function central80(logWeights: readonly number[], first: number): [number, number] {
  const top = Math.max(...logWeights);
  const weights = logWeights.map((value) => exp(value - top));
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
