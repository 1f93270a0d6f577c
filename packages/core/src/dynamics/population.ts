/**
 * The population prior of a cohort by EM (docs/model.md, "Inference of theta"): each couple's parameters
 * are theta_i ~ N(m, diag s²); with mean t_i and variance V_i of the couple's posterior under the present
 * (m, s), by importance sampling round its mode (the mode itself walks away where records say little),
 *   m <- [sum t_i + m0] / (n + 1),   s² <- [sum (t_i - m)² + V_i + (m0 - m)² + s0²] / (n + 1),
 * where (m0, s0) is the default prior: it counts as one person (normal-inverse-gamma), so that what a
 * cohort cannot show neither falls to a spread of nothing nor walks away. People of a cohort are
 * exchangeable: a's and b's parameters share one distribution. Sums of counts, means and squares are all
 * that a worker sends back, and they add.
 */

import {
  defaultPrior,
  type Fit,
  type Normal,
  type Prior,
  posteriorMoments,
  type Random,
  type Series,
} from "@ebb/engine";

/** Count, sum of means and sum of (mean² + variance) of one parameter over couples. */
type Moments = readonly [count: number, sum: number, square: number];

/** What the fits of some couples contribute. */
export interface PopulationSums {
  readonly dyads: number;
  readonly fitted: number;
  /** Sum of the couples' log evidence (nats) under the prior that they were fitted with. */
  readonly logEvidence: number;
  readonly moments: Readonly<Record<string, Moments>>;
}

/** No couple yet. */
export const emptySums: PopulationSums = { dyads: 0, fitted: 0, logEvidence: 0, moments: {} };

/** Name under which a's and b's parameter are pooled: `log_a_a` and `log_a_b` are `log_a_*`. */
function pooledName(name: string): string {
  if (name === "kappa_ab" || name === "kappa_ba") return "kappa_*";
  const effect = name.split(">");
  if (effect.length === 2) return `effect ${pooledInput(effect[0] ?? "", effect[1] ?? "")}`;
  return name.replace(/_(a|b)$/, "_*");
}

/** `stress_a` on a and `stress_b` on b are the own input on oneself; the other way, the other's. */
function pooledInput(input: string, on: string): string {
  const own = /^(.*)_(a|b)$/.exec(input);
  if (own === null) return input;
  return `${own[1]}_${own[2] === on ? "own" : "other"}`;
}

/** Draws of a couple's posterior: their noise is small against the spread of a cohort's people. */
const draws = 64;

/** Adds one couple's fit to the sums; `random` must be the couple's own, the same in every pass. */
export function addFit(
  sums: PopulationSums,
  fit: Fit,
  { series, random }: { readonly series: Series; readonly random: Random },
): PopulationSums {
  if (fit.status !== "fitted") return { ...sums, dyads: sums.dyads + 1 };
  const { mean, variance, linearMean, linearVariance, logEvidence } = posteriorMoments(
    fit,
    series,
    { draws, random },
  );
  const moments: Record<string, Moments> = { ...sums.moments };
  const add = (name: string, at: number, spread: number) => {
    const [count, sum, square] = moments[pooledName(name)] ?? [0, 0, 0];
    moments[pooledName(name)] = [count + 1, sum + at, square + at * at + spread];
  };
  fit.names.forEach((name, i) => {
    add(name, mean[i] ?? 0, variance[i] ?? 0);
  });
  fit.columns.forEach(({ name }, c) => {
    add(name, linearMean[c] ?? 0, linearVariance[c] ?? 0);
  });
  return {
    dyads: sums.dyads + 1,
    fitted: sums.fitted + 1,
    logEvidence: sums.logEvidence + logEvidence,
    moments,
  };
}

/** The sums of two groups of couples together. */
export function joinSums(p: PopulationSums, q: PopulationSums): PopulationSums {
  const moments: Record<string, Moments> = { ...p.moments };
  for (const [name, [count, sum, square]] of Object.entries(q.moments)) {
    const before = moments[name] ?? [0, 0, 0];
    moments[name] = [before[0] + count, before[1] + sum, before[2] + square];
  }
  return {
    dyads: p.dyads + q.dyads,
    fitted: p.fitted + q.fitted,
    logEvidence: p.logEvidence + q.logEvidence,
    moments,
  };
}

/** Fewest couples (or people) from which a spread is taken; below that the default stays. */
const fewest = 8;
/** A spread below this would be a claim that everybody is the same. */
const smallestSd = 0.05;

/** The distribution of each parameter among the people of a cohort, by pooled name (`log_a_*`). */
export type CohortPopulation = Readonly<Record<string, Normal>>;

/** What one step of EM makes of the sums: every parameter that enough people show. */
export function populationOf(sums: PopulationSums): CohortPopulation {
  const known = Object.entries(sums.moments).filter(([, [count]]) => count >= fewest);
  return Object.fromEntries(
    known.map(([pooled, [count, sum, square]]): [string, Normal] => {
      const { mean: usual, sd } = defaultOf(pooled);
      const mean = (sum + usual) / (count + 1);
      const squares = square - 2 * mean * sum + count * mean * mean;
      const variance = (Math.max(0, squares) + (usual - mean) ** 2 + sd * sd) / (count + 1);
      return [pooled, { mean, sd: Math.max(smallestSd, Math.sqrt(variance)) }];
    }),
  );
}

/** The default prior's normal of a pooled name. */
export function defaultOf(pooled: string): Normal {
  if (pooled === "mu_*") return defaultPrior.mu;
  if (pooled === "d_*") return defaultPrior.drift;
  if (pooled.startsWith("effect ")) return defaultPrior.effect;
  const own = Object.entries(defaultPrior.theta).find(([name]) => pooledName(name) === pooled);
  return own?.[1] ?? defaultPrior.intercept;
}

/** The prior file's content that a population means; what it does not know stays as in the default. */
export function priorOf(population: CohortPopulation, name: string): Prior {
  const normal = (pooled: string, otherwise: Normal) => population[pooled] ?? otherwise;
  const theta = Object.entries(defaultPrior.theta).map(([own, otherwise]): [string, Normal] => [
    own,
    normal(pooledName(own), otherwise),
  ]);
  return {
    ...defaultPrior,
    name,
    theta: Object.fromEntries(theta),
    mu: normal("mu_*", defaultPrior.mu),
    drift: normal("d_*", defaultPrior.drift),
    effects: effectsOf(population),
  };
}

function effectsOf(population: CohortPopulation): Record<string, Normal> {
  const effects: Record<string, Normal> = {};
  for (const [pooled, value] of Object.entries(population)) {
    const input = /^effect (.*)$/.exec(pooled)?.[1];
    if (input === undefined) continue;
    const own = /^(.*)_(own|other)$/.exec(input);
    if (own === null) effects[input] = value;
    else if (own[2] === "own") {
      effects[`${own[1]}_a>a`] = value;
      effects[`${own[1]}_b>b`] = value;
    } else {
      effects[`${own[1]}_b>a`] = value;
      effects[`${own[1]}_a>b`] = value;
    }
  }
  return effects;
}

/** Largest change of a mean or spread between two populations, in units of the spread. */
export function populationChange(before: CohortPopulation, after: CohortPopulation): number {
  return Object.entries(after).reduce((most, [pooled, { mean, sd }]) => {
    const old = before[pooled] ?? defaultOf(pooled);
    return Math.max(most, Math.abs(mean - old.mean) / sd, Math.abs(Math.log(sd / old.sd)));
  }, 0);
}
