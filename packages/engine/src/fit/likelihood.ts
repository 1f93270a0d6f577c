/** One interface over both kernels: a filter pass at theta and its reverse. */

import { logTwoPi } from "../distribution/normal.ts";
import { layOutPairWithWork } from "../ssm/lay-out-pair.ts";
import { filterPair } from "../ssm/pair-kernel.ts";
import type { PairPlan } from "../ssm/pair-plan.ts";
import { reversePair } from "../ssm/pair-reverse.ts";
import type { Series } from "../ssm/series.ts";
import { filterState, type StatePass } from "../ssm/state-filter.ts";
import { layOutState, type StateModel } from "../ssm/state-plan.ts";
import { reverseState } from "../ssm/state-reverse.ts";
import { type Timeline, timelineOf } from "../ssm/timeline.ts";
import type { Column } from "./columns.ts";
import { type Form, gradientOfForm, stateModelAt } from "./form.ts";
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
  const { plan, work } = layOutPairWithWork(series, timeline, { columns, offsets });
  const used = sites === undefined ? plan : withSites(plan, series, sites);
  const inDynamics = new Float64Array(9);
  return {
    timeline,
    observed: plan.observed,
    width: plan.width,
    pass: (theta) => {
      if (!isStable(theta)) return undefined;
      const logSum = filterPair(used, dynamicsOf(naturalFromTheta(theta)), work);
      return { gram: work.gram, logSum };
    },
    reverse: (out, theta, gamma) => {
      const dynamics = dynamicsOf(naturalFromTheta(theta));
      reversePair(inDynamics, used, dynamics, { work, gamma });
      gradientInTheta(out, theta, dynamics, inDynamics);
    },
  };
}

/** The plan with pseudo-observations in place of the readings they stand for. */
function withSites(plan: PairPlan, series: Series, sites: Sites): PairPlan {
  const count = series.indicators.length;
  const { rowOf, nodes } = plan.timeline;
  const read = [plan.readA.slice(), plan.readB.slice()];
  const variance = [plan.varianceA.slice(), plan.varianceB.slice()];
  for (let k = 0; k < nodes; k++) {
    for (let q = 0; rowOf[k] >= 0 && q < count; q++) {
      const i = rowOf[k] * count + q;
      if (Number.isNaN(sites.variance[i])) continue;
      const { person } = series.indicators[q];
      read[person][k] += sites.value[i] - series.y[i];
      variance[person][k] = sites.variance[i];
    }
  }
  const [readA, readB] = read;
  const [varianceA, varianceB] = variance;
  return { ...plan, readA, readB, varianceA, varianceB, hasOwnVariances: true };
}

/** The general kernel. */
export function stateLikelihood({ series, form, columns, sites }: LikelihoodParts): Likelihood {
  const timeline = timelineOf(series);
  const offsets = columns.map((column) => column.prior.mean);
  const plan = layOutState(series, timeline, { columns, offsets, sites });
  let model: StateModel | undefined;
  let last: StatePass | undefined;
  return {
    timeline,
    observed: plan.value.length,
    width: plan.width,
    pass: (theta) => {
      model = stateModelAt(form, theta);
      last = model === undefined ? undefined : filterState(plan, model);
      return last;
    },
    reverse: (out, theta, gamma) => {
      if (model === undefined || last === undefined) return;
      const gradient = reverseState(plan, model, { pass: last, gamma });
      gradientOfForm(out, theta, { form, model, gradient });
    },
  };
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
