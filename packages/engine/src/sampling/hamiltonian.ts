/**
 * One move of the multinomial no-U-turn sampler (Hoffman & Gelman 2014; Betancourt 2017, "A conceptual
 * introduction to Hamiltonian Monte Carlo", appendix A): a trajectory is doubled forwards or backwards
 * until its ends turn towards each other, and one of its points is taken in proportion to its density.
 *
 * Positions are in coordinates z with unit mass (sampling/metric.ts). H(z, p) = -log density + p'p/2.
 * The turning test uses the summed momentum of the trajectory, also across the joint of two halves.
 */

import { exp, log } from "../elementary/elementary.ts";
import type { Random } from "../random.ts";

/** Log density at z; writes its gradient. -Infinity where z is not allowed. */
export type StandardLogDensity = (z: Float64Array, gradientOut: Float64Array) => number;

/** A point of the chain with its log density and gradient. */
export interface Position {
  readonly z: Float64Array;
  readonly gradient: Float64Array;
  readonly logDensity: number;
}

/** What one move found. */
export interface Move {
  readonly position: Position;
  /** Mean acceptance probability over the trajectory: what the step size is steered by. */
  readonly acceptance: number;
  readonly depth: number;
  readonly isDivergent: boolean;
  readonly gradients: number;
}

/** An end of the trajectory: a position with its momentum. */
interface Phase extends Position {
  readonly momentum: Float64Array;
}

interface Subtree {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Sum of momenta. */
  readonly rho: Float64Array;
  /** log of the summed weights exp(H0 - H). */
  readonly logWeight: number;
  readonly proposal: Position;
}

interface Trajectory {
  readonly target: StandardLogDensity;
  readonly random: Random;
  readonly step: number;
  readonly startEnergy: number;
  /** The end that is being extended. */
  end: Phase;
  direction: 1 | -1;
  sumAcceptance: number;
  gradients: number;
  isDivergent: boolean;
}

/** An energy error beyond this counts as a divergence (Stan's threshold). */
const divergenceLimit = 1000;

/** One move from `from` with this step; depth at most `maxDepth`. */
export function moveNoUTurn(
  target: StandardLogDensity,
  from: Position,
  settings: { readonly random: Random; readonly step: number; readonly maxDepth: number },
): Move {
  const { random, step, maxDepth } = settings;
  const momentum = from.z.map(() => random.normal());
  const start: Phase = { ...from, momentum };
  const trajectory: Trajectory = {
    target,
    random,
    step,
    startEnergy: energyOf(start),
    end: start,
    direction: 1,
    sumAcceptance: 0,
    gradients: 0,
    isDivergent: false,
  };
  const { position, depth } = growTrajectory(trajectory, start, maxDepth);
  const { sumAcceptance, gradients, isDivergent } = trajectory;
  const acceptance = gradients === 0 ? 0 : sumAcceptance / gradients;
  return { position, acceptance, depth, isDivergent, gradients };
}

function growTrajectory(
  trajectory: Trajectory,
  start: Phase,
  maxDepth: number,
): { position: Position; depth: number } {
  const { random } = trajectory;
  const ends = { forward: start, backward: start };
  let tree: Subtree = {
    first: start.momentum,
    last: start.momentum,
    rho: start.momentum,
    logWeight: 0,
    proposal: start,
  };
  let depth = 0;
  for (; depth < maxDepth; depth++) {
    const isForward = random.uniform() < 0.5;
    trajectory.direction = isForward ? 1 : -1;
    trajectory.end = isForward ? ends.forward : ends.backward;
    const grown = buildSubtree(trajectory, depth);
    if (grown === undefined) break;
    if (isForward) ends.forward = trajectory.end;
    else ends.backward = trajectory.end;
    // Biased towards the new half, which moves the chain further than an even draw.
    const takesNew = random.uniform() < exp(grown.logWeight - tree.logWeight);
    const [left, right] = isForward ? [tree, grown] : [reversed(grown), tree];
    const joined = join(left, right, takesNew ? grown.proposal : tree.proposal);
    tree = joined.tree;
    if (joined.turns) return { position: tree.proposal, depth: depth + 1 };
  }
  return { position: tree.proposal, depth };
}

/** A subtree grown backwards, read from back to front. */
function reversed(tree: Subtree): Subtree {
  return { ...tree, first: tree.last, last: tree.first };
}

/** A subtree of 2^depth points from the end in the trajectory's direction; undefined when it turns. */
function buildSubtree(trajectory: Trajectory, depth: number): Subtree | undefined {
  if (depth === 0) return buildLeaf(trajectory);
  const near = buildSubtree(trajectory, depth - 1);
  if (near === undefined) return undefined;
  const far = buildSubtree(trajectory, depth - 1);
  if (far === undefined) return undefined;
  const logWeight = logSumExp(near.logWeight, far.logWeight);
  const takesFar = trajectory.random.uniform() < exp(far.logWeight - logWeight);
  const joined = join(near, far, takesFar ? far.proposal : near.proposal);
  return joined.turns ? undefined : joined.tree;
}

function buildLeaf(trajectory: Trajectory): Subtree | undefined {
  const end = leapfrog(trajectory);
  trajectory.end = end;
  trajectory.gradients++;
  const energy = energyOf(end);
  const logWeight = trajectory.startEnergy - energy;
  if (!(logWeight > -divergenceLimit)) {
    trajectory.isDivergent = true;
    return undefined;
  }
  trajectory.sumAcceptance += Math.min(1, exp(logWeight));
  const { momentum } = end;
  return { first: momentum, last: momentum, rho: momentum, logWeight, proposal: end };
}

function leapfrog({ target, end, step, direction }: Trajectory): Phase {
  const dimension = end.z.length;
  const signedStep = step * direction;
  const momentum = new Float64Array(dimension);
  const z = new Float64Array(dimension);
  const gradient = new Float64Array(dimension);
  for (let i = 0; i < dimension; i++) {
    momentum[i] = end.momentum[i] + 0.5 * signedStep * end.gradient[i];
    z[i] = end.z[i] + signedStep * momentum[i];
  }
  const logDensity = target(z, gradient);
  for (let i = 0; i < dimension; i++) momentum[i] += 0.5 * signedStep * gradient[i];
  return { z, gradient, logDensity, momentum };
}

function energyOf({ momentum, logDensity }: Phase): number {
  return 0.5 * dot(momentum, momentum) - logDensity;
}

/** Joins two neighbouring subtrees and tests whether the whole, or the path across the joint, turns. */
function join(
  left: Subtree,
  right: Subtree,
  proposal: Position,
): { tree: Subtree; turns: boolean } {
  const rho = sum(left.rho, right.rho);
  const tree = {
    first: left.first,
    last: right.last,
    rho,
    logWeight: logSumExp(left.logWeight, right.logWeight),
    proposal,
  };
  const goesOn =
    isStraight(left.first, right.last, rho) &&
    isStraight(left.first, right.first, sum(left.rho, right.first)) &&
    isStraight(left.last, right.last, sum(right.rho, left.last));
  return { tree, turns: !goesOn };
}

function isStraight(first: Float64Array, last: Float64Array, rho: Float64Array): boolean {
  return dot(first, rho) > 0 && dot(last, rho) > 0;
}

function sum(x: Float64Array, y: Float64Array): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = x[i] + y[i];
  return out;
}

function dot(x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += x[i] * y[i];
  return total;
}

function logSumExp(x: number, y: number): number {
  const larger = Math.max(x, y);
  return larger === Number.NEGATIVE_INFINITY
    ? larger
    : larger + log(exp(x - larger) + exp(y - larger));
}

/** A step size at which one leapfrog step is accepted about half the time (Hoffman & Gelman, alg. 4). */
export function reasonableStep(target: StandardLogDensity, from: Position, random: Random): number {
  const momentum = from.z.map(() => random.normal());
  const end: Phase = { ...from, momentum };
  const startEnergy = energyOf(end);
  const gain = (step: number): number => {
    const trajectory = { target, random, step, startEnergy, end, direction: 1 as const };
    const next = leapfrog({ ...trajectory, sumAcceptance: 0, gradients: 0, isDivergent: false });
    const change = startEnergy - energyOf(next);
    return Number.isNaN(change) ? Number.NEGATIVE_INFINITY : change;
  };
  let step = 1;
  const isGrowing = gain(step) > log(0.8);
  for (let i = 0; i < 60; i++) {
    const next = isGrowing ? step * 2 : step / 2;
    const isGood = gain(next) > log(0.8);
    step = next;
    if (isGood !== isGrowing) break;
  }
  return step;
}
