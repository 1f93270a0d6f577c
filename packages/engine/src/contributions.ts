/**
 * What an ebb was made of: the smoothed path of one person as an exact sum of signed parts
 * (docs/model.md, "What an ebb was made of").
 *
 * Between two nodes dt apart person j's own deviation decays by e = exp(-a_j dt). To what is left,
 * each source adds its part of the same step:
 *   input q            b_jq u_q (1 - e) / a_j, for inputs that were noted
 *   other              what the step's F and G move beyond that through the other's closeness
 *   closeness load     F_js s (if the load is on)
 *   unexplained        the rest of the smoothed step: shocks and inputs nobody noted
 * The state at the first node is the start, the slow change of the usual level the drift. By
 * construction the parts add up to x_j + d_j t; an ebb's amounts are their sums over its days.
 */

import { exp } from "./elementary/elementary.ts";
import { type Estimate, sampleEstimate } from "./fit/estimate.ts";
import type { Fitted } from "./fit/fit-series.ts";
import {
  type AtTheta,
  drawPath,
  drawTheta,
  type Posterior,
  passAt,
  pathAt,
  posteriorOf,
  smoothAt,
} from "./posterior.ts";
import type { Random } from "./random.ts";
import { nodesAt } from "./smooth-fit.ts";
import type { Person, Series } from "./ssm/series.ts";
import { daysOfDrift } from "./ssm/state-plan.ts";

/** A stretch of days of one person. */
export interface Stretch {
  readonly person: Person;
  /** One time a day, sorted, days: amounts are sums over them (slider-days). */
  readonly times: readonly number[];
}

/** One signed part. */
export interface Part {
  /** An input's name, `other`, `closeness_load`, `drift`, `start` or `unexplained`. */
  readonly source: string;
  /** At the most probable parameters; the amounts of a stretch add up to its total. */
  readonly amount: number;
  readonly interval80: readonly [low: number, high: number];
}

/** What one stretch was made of. */
export interface StretchParts {
  readonly person: Person;
  /** Sum of the deviation from the person's usual, slider-days. */
  readonly total: number;
  readonly parts: readonly Part[];
  /** Mean over the stretch of P(deviation < -1 sd of the person's stationary spread). */
  readonly strength: number;
}

/** How many joint draws the intervals rest on. */
export interface PartsRequest {
  readonly stretches: readonly Stretch[];
  readonly random: Random;
  /** Draws of theta, each with `pathDraws` paths. */
  readonly thetaDraws?: number;
  readonly pathDraws?: number;
}

/** The parts of each stretch, with intervals from joint draws of parameters and paths. */
export function contributionsOf(
  fit: Fitted,
  series: Series,
  request: PartsRequest,
): StretchParts[] {
  const { stretches, random, thetaDraws = 25, pathDraws = 8 } = request;
  const times = [...new Set(stretches.flatMap((stretch) => stretch.times))].sort((x, y) => x - y);
  const posterior = posteriorOf(fit, series, times);
  const nodes = stretches.map(({ times: at }) => nodesAt(posterior.timeline.times, at));
  const atMode = passAt(posterior, fit.laplace.mode);
  if (atMode === undefined) return [];
  const samples = stretches.map(() => [] as Float64Array[]);
  const below = stretches.map(() => ({ hits: 0, count: 0 }));
  const plans = ([0, 1] as const).map((person) => planOf(posterior, person, stretches, nodes));
  for (let i = 0; i < thetaDraws; i++) {
    const at = passAt(posterior, drawTheta(fit, random));
    if (at === undefined) continue;
    const smoothed = smoothAt(posterior, at);
    for (let j = 0; j < pathDraws; j++) {
      const { delta, path } = drawPath(posterior, at, { smoothed, random });
      for (const plan of plans) {
        const sums = partsOf(plan, { posterior, at, delta, path });
        plan.stretches.forEach((s, i) => {
          samples[s].push(sums[i]);
        });
      }
      stretches.forEach(({ person }, s) => {
        countBelow(below[s], at, { path, person, nodes: nodes[s] });
      });
    }
  }
  const mean = atMode.linear.mean;
  const modePath = pathAt(
    smoothAt(posterior, atMode),
    mean,
    posterior.timeline.nodes * atMode.model.size,
  );
  const amounts: Float64Array[] = [];
  for (const plan of plans) {
    const sums = partsOf(plan, { posterior, at: atMode, delta: mean, path: modePath });
    plan.stretches.forEach((s, i) => {
      amounts[s] = sums[i];
    });
  }
  return stretches.map(({ person }, s) => {
    const parts = sourcesOf(posterior, person).map((source, i) => ({
      source,
      amount: amounts[s][i],
      interval80: intervalOf(samples[s], i),
    }));
    const total = parts.reduce((sum, part) => sum + part.amount, 0);
    const { hits, count } = below[s];
    return { person, total, parts, strength: count > 0 ? hits / count : 0 };
  });
}

function intervalOf(samples: readonly Float64Array[], i: number): Estimate["interval80"] {
  return sampleEstimate(samples.map((sample) => sample[i])).interval80;
}

/** Names of the parts of a person, in the order of `partsOf`. */
function sourcesOf(posterior: Posterior, person: Person): string[] {
  const inputs = effectColumns(posterior, person).map(
    ({ index }) => posterior.series.inputs[posterior.fit.columns[index].index].name,
  );
  const load = posterior.form.hasLoad ? ["closeness_load"] : [];
  return [...inputs, "other", ...load, "drift", "start", "unexplained"];
}

function effectColumns(posterior: Posterior, person: Person): { index: number; input: number }[] {
  return posterior.fit.columns.flatMap((column, index) =>
    column.kind === "effect" && column.person === person ? [{ index, input: column.index }] : [],
  );
}

/** Which stretches of a person are summed where: one walk over the nodes serves all of them. */
interface PartsPlan {
  readonly person: Person;
  /** Places of the person's stretches in the request. */
  readonly stretches: readonly number[];
  /** Nodes at which something is summed, ascending, and into which of `stretches`. */
  readonly visitNode: Int32Array;
  readonly visitStretch: Int32Array;
  /** Effects on each person: columns of the linear parameters and their inputs. */
  readonly effects: readonly (readonly { readonly index: number; readonly input: number }[])[];
}

function planOf(
  posterior: Posterior,
  person: Person,
  stretches: readonly Stretch[],
  nodes: readonly Int32Array[],
): PartsPlan {
  const own = stretches.flatMap((stretch, s) => (stretch.person === person ? [s] : []));
  const visits = own.flatMap((s, i) => Array.from(nodes[s], (node) => [node, i] as const));
  visits.sort((p, q) => p[0] - q[0]);
  return {
    person,
    stretches: own,
    visitNode: Int32Array.from(visits, ([node]) => node),
    visitStretch: Int32Array.from(visits, ([, i]) => i),
    effects: [effectColumns(posterior, 0), effectColumns(posterior, 1)],
  };
}

interface PathAtTheta {
  readonly posterior: Posterior;
  readonly at: AtTheta;
  readonly delta: Float64Array;
  readonly path: Float64Array;
}

/** Sums of every part over each stretch of the plan, parts in the order of `sourcesOf`. */
function partsOf(plan: PartsPlan, of: PathAtTheta): Float64Array[] {
  const { timeline, fit, offsets, form } = of.posterior;
  const { person, visitNode, visitStretch } = plan;
  const effects = plan.effects[person].length;
  const loadCount = form.hasLoad ? 1 : 0;
  const count = effects + loadCount + 4;
  const driftAt = effects + 1 + loadCount;
  const running = new Float64Array(count);
  const sums = plan.stretches.map(() => new Float64Array(count));
  const drifts = fit.columns.findIndex((c) => c.kind === "drift" && c.person === person);
  const slope = drifts < 0 ? 0 : offsets[drifts] + of.delta[drifts];
  running[driftAt + 1] = of.path[person];
  let visit = 0;
  for (let k = 0; k < timeline.nodes && visit < visitNode.length; k++) {
    if (k > 0) stepParts(running, plan, of, k);
    running[driftAt] = (slope * (timeline.times[k] - timeline.origin)) / daysOfDrift;
    for (; visit < visitNode.length && visitNode[visit] === k; visit++) {
      const sum = sums[visitStretch[visit]];
      for (let i = 0; i < count; i++) sum[i] += running[i];
    }
  }
  return sums;
}

/** Moves the running parts over the step to node k. */
function stepParts(running: Float64Array, plan: PartsPlan, of: PathAtTheta, k: number): void {
  const { posterior, at, path } = of;
  const { timeline } = posterior;
  const { size, drift } = at.model;
  const { person } = plan;
  const effects = plan.effects[person];
  const step = at.pass.steps[timeline.stepOf[k]];
  const rate = -drift[person * size + person];
  const keep = exp((timeline.times[k - 1] - timeline.times[k]) * rate);
  for (let i = 0; i < running.length; i++) running[i] *= keep;
  const driveA = knownDrive(plan.effects[0], of, k);
  const driveB = knownDrive(plan.effects[1], of, k);
  const direct = (1 - keep) / rate;
  const inputs = posterior.series.inputs.length;
  for (let i = 0; i < effects.length; i++) {
    const { index, input } = effects[i];
    const u = timeline.known[k * inputs + input];
    running[i] += (posterior.offsets[index] + of.delta[index]) * u * direct;
  }
  const was = (k - 1) * size;
  let moved = step.g[2 * person] * driveA + step.g[2 * person + 1] * driveB;
  for (let i = 0; i < size; i++) moved += step.f[person * size + i] * path[was + i];
  const load = size > 2 ? step.f[person * size + 2] * path[was + 2] : 0;
  const ownDrive = person === 0 ? driveA : driveB;
  running[effects.length] += moved - keep * path[was + person] - direct * ownDrive - load;
  if (size > 2) running[effects.length + 1] += load;
  running[running.length - 1] += path[k * size + person] - moved;
}

/** What noted inputs drive a person with over the step to node k. */
function knownDrive(
  effects: readonly { readonly index: number; readonly input: number }[],
  { posterior, delta }: PathAtTheta,
  k: number,
): number {
  const { offsets, series, timeline } = posterior;
  const row = k * series.inputs.length;
  let sum = 0;
  for (let i = 0; i < effects.length; i++) {
    const { index, input } = effects[i];
    sum += (offsets[index] + delta[index]) * timeline.known[row + input];
  }
  return sum;
}

function countBelow(
  tally: { hits: number; count: number },
  at: AtTheta,
  of: { readonly path: Float64Array; readonly person: Person; readonly nodes: ArrayLike<number> },
): void {
  const { size, stationary } = at.model;
  const sd = Math.sqrt(stationary[of.person * size + of.person]);
  for (let i = 0; i < of.nodes.length; i++) {
    if (of.path[of.nodes[i] * size + of.person] < -sd) tally.hits++;
    tally.count++;
  }
}
