/**
 * Draws from a density by the multinomial no-U-turn sampler with warm-up (step size by dual averaging,
 * mass matrix by windows), started from a Gaussian approximation. Seeded: chain c uses the random
 * stream `fork(c)`, so that the draws do not depend on which chains run where.
 */

import type { Random } from "../random.ts";
import { createCovarianceSum, createStepSizeTuner, metricUpdates } from "./adaptation.ts";
import { moveNoUTurn, type Position, reasonableStep } from "./hamiltonian.ts";
import {
  inStandardCoordinates,
  type LogDensity,
  type Metric,
  metricOf,
  standardFromTheta,
  thetaFromStandard,
} from "./metric.ts";

/** Where the chains start and in which scale: usually a Laplace approximation. */
export interface NutsStart {
  readonly mean: Float64Array;
  /** dimension x dimension, positive definite. */
  readonly covariance: Float64Array;
}

/** How to sample. */
export interface NutsSettings {
  readonly random: Random;
  /** Kept draws a chain. */
  readonly draws: number;
  readonly chains?: number;
  readonly warmup?: number;
  readonly targetAcceptance?: number;
  readonly maxDepth?: number;
  readonly metric?: Metric["kind"];
  /** Called now and then with the share done; sampling stops early when it returns false. */
  readonly progress?: (share: number) => boolean;
}

/** Draws of one chain. */
export interface NutsChain {
  /** draws x dimension. */
  readonly draws: Float64Array;
  readonly logDensity: Float64Array;
  readonly count: number;
  readonly divergences: number;
  /** Moves that ended at the greatest depth. */
  readonly saturated: number;
  readonly acceptance: number;
  readonly step: number;
  /** Gradients after warm-up. */
  readonly gradients: number;
}

/** Draws of all chains. */
export interface NutsResult {
  readonly dimension: number;
  readonly chains: readonly NutsChain[];
}

const defaults: Omit<Full, "random" | "draws"> = {
  chains: 4,
  warmup: 300,
  targetAcceptance: 0.85,
  maxDepth: 10,
  metric: "dense",
  progress: (): boolean => true,
};

/** Samples `target`; undefined when no chain could be started (start or scale not usable). */
export function sampleNuts(
  target: LogDensity,
  start: NutsStart,
  settings: NutsSettings,
): NutsResult | undefined {
  const dimension = start.mean.length;
  const { chains: chainCount, progress } = { ...defaults, ...settings };
  const chains: NutsChain[] = [];
  for (let c = 0; c < chainCount; c++) {
    const chain = sampleNutsChain(target, start, {
      ...settings,
      random: settings.random.fork(c),
      progress: (share) => progress((c + share) / chainCount),
    });
    if (chain === undefined) return undefined;
    chains.push(chain);
  }
  return { dimension, chains };
}

/** One chain, with `settings.random` as it is; chains may so be run in different workers. */
export function sampleNutsChain(
  target: LogDensity,
  start: NutsStart,
  settings: NutsSettings,
): NutsChain | undefined {
  const full = { ...defaults, ...settings };
  const metric = metricOf(full.metric, start.covariance);
  if (metric === undefined) return undefined;
  const theta = overdispersedStart(target, start, { metric, random: full.random });
  if (theta === undefined) return undefined;
  const warm = warmUp(target, theta, { ...full, metric, covariance: start.covariance });
  return keepDraws(target, warm, full);
}

/** A start drawn from the approximation, widened by half; tried again where the density is zero. */
function overdispersedStart(
  target: LogDensity,
  start: NutsStart,
  { metric, random }: { metric: Metric; random: Random },
): Float64Array | undefined {
  const dimension = start.mean.length;
  const theta = new Float64Array(dimension);
  const gradient = new Float64Array(dimension);
  for (let attempt = 0; attempt < 100; attempt++) {
    const width = attempt < 50 ? 1.5 : 0.1;
    thetaFromStandard(
      theta,
      metric,
      theta.map(() => width * random.normal()),
    );
    for (let i = 0; i < dimension; i++) theta[i] += start.mean[i];
    if (Number.isFinite(target(theta, gradient))) return theta;
  }
  return undefined;
}

interface Warm {
  readonly theta: Float64Array;
  readonly metric: Metric;
  readonly step: number;
}

type Full = Required<NutsSettings>;

/** Chain in the coordinates of one metric. */
interface Walker {
  readonly target: ReturnType<typeof inStandardCoordinates>;
  readonly metric: Metric;
  position: Position;
}

function createWalker(target: LogDensity, metric: Metric, theta: Float64Array): Walker {
  const standard = inStandardCoordinates(target, metric);
  const z = new Float64Array(metric.dimension);
  standardFromTheta(z, metric, theta);
  const gradient = new Float64Array(metric.dimension);
  return { target: standard, metric, position: { z, gradient, logDensity: standard(z, gradient) } };
}

function warmUp(
  target: LogDensity,
  start: Float64Array,
  settings: Omit<Full, "metric"> & { metric: Metric; covariance: Float64Array },
): Warm {
  const { random, warmup, maxDepth, targetAcceptance } = settings;
  let walker = createWalker(target, settings.metric, start);
  let step = reasonableStep(walker.target, walker.position, random);
  let tuner = createStepSizeTuner(step, targetAcceptance);
  let sum = createCovarianceSum(start.length);
  const updates = metricUpdates(warmup);
  const firstKept = Math.floor(warmup * 0.1);
  const theta = Float64Array.from(start);
  for (let i = 0; i < warmup; i++) {
    const move = moveNoUTurn(walker.target, walker.position, { random, step, maxDepth });
    walker.position = move.position;
    step = tuner.update(move.acceptance);
    thetaFromStandard(theta, walker.metric, move.position.z);
    if (i >= firstKept) sum.add(theta);
    if (!settings.progress(i / (warmup + settings.draws))) break;
    if (!updates.includes(i)) continue;
    const learned = metricOf(walker.metric.kind, sum.shrunk(settings.covariance));
    sum = createCovarianceSum(start.length);
    if (learned === undefined) continue;
    walker = createWalker(target, learned, theta);
    step = reasonableStep(walker.target, walker.position, random);
    tuner = createStepSizeTuner(step, targetAcceptance);
  }
  thetaFromStandard(theta, walker.metric, walker.position.z);
  return { theta, metric: walker.metric, step: warmup > 0 ? tuner.final() : step };
}

function keepDraws(target: LogDensity, warm: Warm, settings: Full): NutsChain {
  const { random, draws: wanted, maxDepth, warmup } = settings;
  const dimension = warm.theta.length;
  const walker = createWalker(target, warm.metric, warm.theta);
  const draws = new Float64Array(wanted * dimension);
  const logDensity = new Float64Array(wanted);
  const totals = { count: 0, divergences: 0, saturated: 0, acceptance: 0, gradients: 0 };
  for (let i = 0; i < wanted; i++) {
    const move = moveNoUTurn(walker.target, walker.position, { random, step: warm.step, maxDepth });
    walker.position = move.position;
    thetaFromStandard(
      draws.subarray(i * dimension, (i + 1) * dimension),
      walker.metric,
      move.position.z,
    );
    logDensity[i] = move.position.logDensity;
    totals.count++;
    totals.divergences += move.isDivergent ? 1 : 0;
    totals.saturated += move.depth >= maxDepth ? 1 : 0;
    totals.acceptance += move.acceptance;
    totals.gradients += move.gradients;
    if (!settings.progress((warmup + i) / (warmup + wanted))) break;
  }
  const { count } = totals;
  const acceptance = count === 0 ? 0 : totals.acceptance / count;
  return {
    ...totals,
    acceptance,
    step: warm.step,
    draws: draws.subarray(0, count * dimension),
    logDensity: logDensity.subarray(0, count),
  };
}
