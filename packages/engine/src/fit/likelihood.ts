/** One interface over both kernels: a filter pass at theta and its reverse. */

import { logTwoPi } from "../distribution/normal.ts";
import { layOutPairWithWork } from "../ssm/lay-out-pair.ts";
import { filterPair } from "../ssm/pair-kernel.ts";
import { pairMarginals, type Slots } from "../ssm/pair-marginals.ts";
import type { PairPlan } from "../ssm/pair-plan.ts";
import { reversePair } from "../ssm/pair-reverse.ts";
import type { Series } from "../ssm/series.ts";
import { createStatePass, filterState } from "../ssm/state-filter.ts";
import { layOutState, type StateModel } from "../ssm/state-plan.ts";
import { reverseState } from "../ssm/state-reverse.ts";
import { smoothState } from "../ssm/state-smoother.ts";
import { type Timeline, timelineOf } from "../ssm/timeline.ts";
import type { Column } from "./columns.ts";
import type { LinearPosterior } from "./evidence.ts";
import { type Form, gradientOfForm, stateModelAt } from "./form.ts";
import { marginalsOf, type SiteMarginals } from "./site-marginals.ts";
import type { Sites } from "./sites.ts";
import {
  dynamicsOf,
  gradientInTheta,
  isStable,
  naturalFromTheta,
  pairThetaNames,
} from "./transforms.ts";

/** Sums of one pass. */
export interface PassOutcome {
  readonly gram: Float64Array;
  readonly logSum: number;
}

/** Likelihood of a record under a form. */
export interface Likelihood {
  readonly timeline: Timeline;
  readonly observed: number;
  readonly width: number;
  /** Undefined where theta is not allowed. */
  readonly pass: (theta: Float64Array) => PassOutcome | undefined;
  /** Gradient in theta of the last pass at weights gamma; writes `out`. */
  readonly reverse: (out: Float64Array, theta: Float64Array, gamma: Float64Array) => void;
  /** Takes the pseudo-observations over as they stand now. */
  readonly takeSites: () => void;
  /** Mean and variance of what each of them reads, after the last pass; undefined without any. */
  readonly marginals: (linear: LinearPosterior) => SiteMarginals | undefined;
}

/** What a likelihood is made of. */
export interface LikelihoodParts {
  readonly series: Series;
  readonly form: Form;
  readonly columns: readonly Column[];
  readonly sites?: Sites | undefined;
}

/** The fast kernel where it applies, the general one elsewhere. */
export function createLikelihood(parts: LikelihoodParts): Likelihood {
  return parts.form.isPair ? pairLikelihood(parts) : stateLikelihood(parts);
}

/** The two-state kernel. */
export function pairLikelihood({ series, columns, sites }: LikelihoodParts): Likelihood {
  const timeline = timelineOf(series);
  const offsets = columns.map((column) => column.prior.mean);
  const laidOut = layOutPairWithWork(series, timeline, { columns, offsets });
  const { work } = laidOut;
  const plan = { ...laidOut.plan, hasOwnVariances: sites !== undefined };
  const seat = sites === undefined ? undefined : seatInPair(plan, series, sites);
  const inDynamics = new Float64Array(9);
  seat?.take();
  return {
    timeline,
    observed: plan.observed,
    width: plan.width,
    pass: (theta) => {
      if (!isStable(theta)) return undefined;
      const logSum = filterPair(plan, dynamicsOf(naturalFromTheta(theta)), work);
      return { gram: work.gram, logSum };
    },
    reverse: (out, theta, gamma) => {
      const dynamics = dynamicsOf(naturalFromTheta(theta));
      reversePair(inDynamics, plan, dynamics, { work, gamma });
      gradientInTheta(out, theta, dynamics, inDynamics);
    },
    takeSites: () => seat?.take(),
    marginals: (linear) => {
      if (seat === undefined) return undefined;
      pairMarginals(plan, work, linear, seat.slots);
      return seat.slots;
    },
  };
}

/** Where the pseudo-observations stand in a plan of the two-state kernel, and how they enter it. */
function seatInPair(
  plan: PairPlan,
  series: Series,
  sites: Sites,
): { readonly slots: Slots; readonly take: () => void } {
  const count = series.indicators.length;
  const { rowOf, nodes } = plan.timeline;
  const slotA = new Int32Array(nodes).fill(-1);
  const slotB = new Int32Array(nodes).fill(-1);
  const slotOf = new Map(sites.at.map((i, s) => [i, s]));
  for (let k = 0; k < nodes; k++) {
    for (let q = 0; rowOf[k] >= 0 && q < count; q++) {
      const slot = slotOf.get(rowOf[k] * count + q);
      if (slot === undefined) continue;
      (series.indicators[q].person === 0 ? slotA : slotB)[k] = slot;
    }
  }
  const blank = () => new Float64Array(sites.at.length);
  const enter = (k: number, slot: number, person: 0 | 1) => {
    if (slot < 0) return;
    const i = sites.at[slot];
    const offset = (person === 0 ? plan.levelOffsetA : plan.levelOffsetB)[k];
    (person === 0 ? plan.readA : plan.readB)[k] = sites.value[i] - offset;
    (person === 0 ? plan.varianceA : plan.varianceB)[k] = sites.variance[i];
  };
  return {
    slots: { slotA, slotB, mean: blank(), variance: blank() },
    take: () => {
      for (let k = 0; k < nodes; k++) {
        enter(k, slotA[k], 0);
        enter(k, slotB[k], 1);
      }
    },
  };
}

/** The general kernel. */
export function stateLikelihood({ series, form, columns, sites }: LikelihoodParts): Likelihood {
  const timeline = timelineOf(series);
  const offsets = columns.map((column) => column.prior.mean);
  const plan = layOutState(series, timeline, { columns, offsets, sites });
  const buffers = createStatePass(plan, form.hasLoad ? 3 : 2);
  let model: StateModel | undefined;
  let modelAt: Float64Array | undefined;
  return {
    timeline,
    observed: plan.value.length,
    width: plan.width,
    pass: (theta) => {
      // Sweeps over pseudo-observations pass at one theta again and again.
      if (modelAt === undefined || !isSame(modelAt, theta)) {
        model = stateModelAt(form, theta);
        modelAt = Float64Array.from(theta);
      }
      return model === undefined ? undefined : filterState(plan, model, buffers);
    },
    reverse: (out, theta, gamma) => {
      if (model === undefined) return;
      const gradient = reverseState(plan, model, { pass: buffers, gamma });
      gradientOfForm(out, theta, { form, model, gradient });
    },
    takeSites: () => {
      for (let r = 0; sites !== undefined && r < plan.value.length; r++) {
        const i = plan.readingAt[r];
        if (!(sites.variance[i] >= 0)) continue;
        plan.value[r] = sites.value[i];
        plan.ownVariance[r] = sites.variance[i];
      }
    },
    marginals: (linear) => {
      if (model === undefined || sites === undefined) return undefined;
      const smoothed = smoothState(plan, model, buffers);
      return marginalsOf({ plan, model, sites, linear, smoothed });
    },
  };
}

function isSame(p: Float64Array, q: Float64Array): boolean {
  return p.every((value, i) => value === q[i]);
}

/** Likelihood of theta alone, the linear parameters held at given values. */
export interface PlainLikelihood {
  readonly names: readonly string[];
  /** Log likelihood at theta; writes the gradient if asked. -Infinity where theta is not allowed. */
  readonly evaluate: (theta: Float64Array, gradient?: Float64Array) => number;
}

/**
 * The two-state likelihood of `series` without integrated columns; `linear` gives the value of each
 * column in the order of `columns`.
 */
export function createPlainLikelihood(
  series: Series,
  columns: readonly Column[],
  linear: ArrayLike<number>,
): PlainLikelihood {
  const timeline = timelineOf(series);
  const { plan, work } = layOutPairWithWork(series, timeline, {
    columns,
    offsets: linear,
    free: [],
  });
  const gamma = Float64Array.of(1);
  const inDynamics = new Float64Array(9);
  const constant = plan.observed * logTwoPi;
  const evaluate = (theta: Float64Array, gradient?: Float64Array): number => {
    gradient?.fill(0);
    if (!isStable(theta)) return Number.NEGATIVE_INFINITY;
    const dynamics = dynamicsOf(naturalFromTheta(theta));
    const logSum = filterPair(plan, dynamics, work);
    if (gradient !== undefined) {
      reversePair(inDynamics, plan, dynamics, { work, gamma });
      gradientInTheta(gradient, theta, dynamics, inDynamics);
    }
    return -0.5 * (constant + logSum + work.gram[0]);
  };
  return { names: pairThetaNames, evaluate };
}
