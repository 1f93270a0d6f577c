/**
 * The dynamics of many couples at once by maximum likelihood: one theta, one set of usual levels and
 * effects, and levels of their own drawn for every couple from a Gaussian (random intercepts).
 */

import { logTwoPi } from "../distribution/normal.ts";
import { columnsOf } from "../fit/columns.ts";
import { maximise, type Optimum } from "../fit/optimise.ts";
import { defaultPrior } from "../fit/priors.ts";
import {
  dynamicsOf,
  isStable,
  type NaturalParameters,
  naturalFromTheta,
} from "../fit/transforms.ts";
import { layOutPairWithWork } from "../ssm/lay-out-pair.ts";
import { filterPair } from "../ssm/pair-kernel.ts";
import type { Series } from "../ssm/series.ts";
import { timelineOf } from "../ssm/timeline.ts";
import { addMarginalGram, factorFrom, regress } from "./marginal-gram.ts";
import { withNumericGradient } from "./numeric-gradient.ts";

/** The maximum for a set of couples. */
export interface PooledFit {
  readonly natural: NaturalParameters;
  /** mu_a, mu_b and effects by name. */
  readonly linear: Readonly<Record<string, number>>;
  /** Covariance of the couples' own levels: aa, ab, bb. */
  readonly interceptCovariance: readonly [number, number, number];
  readonly logLik: number;
  readonly hasConverged: boolean;
}

/** What is left out of the full model. */
export interface PooledOptions {
  /** Both couplings held at 0. */
  readonly withoutCoupling?: boolean;
}

/** Predicted gain below which numeric slopes are noise; well above it the search ends too soon. */
const tolerance = 2e-8;

/** Maximises the likelihood of all couples; every series has the same inputs. */
export function fitPooledDynamics(
  couples: readonly Series[],
  options: PooledOptions = {},
): PooledFit | undefined {
  const [first] = couples;
  if (first === undefined) return undefined;
  const columns = columnsOf(first, defaultPrior, false);
  const plans = couples.map((series) =>
    layOutPairWithWork(series, timelineOf(series), { columns, offsets: columns.map(() => 0) }),
  );
  const at = (search: Float64Array) => pooledAt(plans, unfold(search, options));
  const evaluate = withNumericGradient((search) => at(search)?.logLik ?? -1e10);
  const coupling = options.withoutCoupling ? [] : [0, 0];
  let optimum: Optimum | undefined;
  let start = Float64Array.from([0, 0, ...coupling, -0.3, -0.3, 0.3, -1, -1, -0.5, 0.2, -0.7]);
  // The search begins again from where it ended: along r -> 0 the surface is flat and slow.
  for (let round = 0; round < 3; round++) {
    const before: number = optimum?.value ?? Number.NEGATIVE_INFINITY;
    optimum = maximise({ evaluate, start, scale: start.map(() => 0.003), tolerance });
    start = Float64Array.from(optimum.theta);
    if (optimum.value - before < 1e-6) break;
  }
  const found = at(start);
  if (optimum === undefined || found === undefined) return undefined;
  const { theta, factor } = unfold(start, options);
  const [l11, , l21, l22] = factor;
  return {
    natural: naturalFromTheta(theta),
    linear: Object.fromEntries(columns.map(({ name }, c) => [name, found.estimate[c]])),
    interceptCovariance: [l11 * l11, l11 * l21, l21 * l21 + l22 * l22],
    logLik: found.logLik,
    hasConverged: optimum.hasConverged,
  };
}

/** Theta (9) and the factor of the intercepts' covariance from the numbers searched over. */
function unfold(
  search: Float64Array,
  options: PooledOptions,
): { theta: Float64Array; factor: Float64Array } {
  const coupling = options.withoutCoupling ? [0, 0] : [search[2], search[3]];
  const rest = search.subarray(options.withoutCoupling ? 2 : 4);
  return {
    theta: Float64Array.from([search[0], search[1], ...coupling, ...rest.subarray(0, 5)]),
    factor: factorFrom(rest.subarray(5), 2),
  };
}

function pooledAt(
  plans: readonly ReturnType<typeof layOutPairWithWork>[],
  { theta, factor }: { readonly theta: Float64Array; readonly factor: Float64Array },
): { logLik: number; estimate: Float64Array } | undefined {
  if (!isStable(theta)) return undefined;
  const dynamics = dynamicsOf(naturalFromTheta(theta));
  const width = plans[0].plan.width;
  const kept = Array.from({ length: width }, (_, i) => i);
  const total = new Float64Array(width * width);
  const full = new Float64Array(width * width);
  let logs = 0;
  let observed = 0;
  for (const { plan, work } of plans) {
    logs += filterPair(plan, dynamics, work);
    // The kernel's columns are innovations -z: both signs of a regressor give the same Gram matrix
    // up to the sign of its products with the data.
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        const value = (j === 0 && i > 0 ? -1 : 1) * work.gram[i * width + j];
        full[i * width + j] = value;
        full[j * width + i] = value;
      }
    }
    logs += addMarginalGram(total, full, { width, kept, random: [1, 2], factor });
    observed += plan.observed;
  }
  const regression = regress(total, width);
  if (regression === undefined || !Number.isFinite(logs)) return undefined;
  const logLik = -0.5 * (observed * logTwoPi + logs + regression.residual);
  return { logLik, estimate: regression.estimate };
}
