/**
 * The population prior of a cohort by EM over Laplace posteriors (docs/model.md, "Inference of theta"):
 * each couple's parameters are theta_i ~ N(m, diag s²); with the couple's posterior N(t_i, V_i) under the
 * present (m, s),   m <- mean t_i,   s² <- mean (t_i - m)² + V_i.
 * People of a cohort are exchangeable: a's and b's parameters share one distribution. Sums of counts,
 * means and squares are all that a worker sends back, and they add.
 */

import { defaultPrior, type Fit, type Normal, type Prior } from "@ebb/engine";

/** Count, sum of means and sum of (mean² + variance) of one parameter over couples. */
type Moments = readonly [count: number, sum: number, square: number];

/** What the fits of some couples contribute. */
export interface PopulationSums {
  readonly dyads: number;
  readonly fitted: number;
  readonly moments: Readonly<Record<string, Moments>>;
}

/** No couple yet. */
export const emptySums: PopulationSums = { dyads: 0, fitted: 0, moments: {} };

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

/** Adds one couple's fit to the sums. */
export function addFit(sums: PopulationSums, fit: Fit): PopulationSums {
  if (fit.status !== "fitted") return { ...sums, dyads: sums.dyads + 1 };
  const moments: Record<string, Moments> = { ...sums.moments };
  const add = (name: string, mean: number, variance: number) => {
    const [count, sum, square] = moments[pooledName(name)] ?? [0, 0, 0];
    moments[pooledName(name)] = [count + 1, sum + mean, square + mean * mean + variance];
  };
  const { laplace, names, columns } = fit;
  names.forEach((name, i) => {
    add(name, laplace.mode[i] ?? 0, laplace.covariance[i * names.length + i] ?? 0);
  });
  columns.forEach(({ name }, c) => {
    add(name, laplace.linearMean[c] ?? 0, laplace.linearCovariance[c * columns.length + c] ?? 0);
  });
  return { dyads: sums.dyads + 1, fitted: sums.fitted + 1, moments };
}

/** The sums of two groups of couples together. */
export function joinSums(p: PopulationSums, q: PopulationSums): PopulationSums {
  const moments: Record<string, Moments> = { ...p.moments };
  for (const [name, [count, sum, square]] of Object.entries(q.moments)) {
    const before = moments[name] ?? [0, 0, 0];
    moments[name] = [before[0] + count, before[1] + sum, before[2] + square];
  }
  return { dyads: p.dyads + q.dyads, fitted: p.fitted + q.fitted, moments };
}

/** Fewest couples (or people) from which a spread is taken; below that the default stays. */
const fewest = 8;
/** A spread below this would be a claim that everybody is the same. */
const smallestSd = 0.05;

/** The prior that the sums mean. */
export function priorFromSums(sums: PopulationSums, name: string): Prior {
  const normal = (pooled: string, otherwise: Normal): Normal => {
    const [count, sum, square] = sums.moments[pooled] ?? [0, 0, 0];
    if (count < fewest) return otherwise;
    const mean = sum / count;
    return { mean, sd: Math.max(smallestSd, Math.sqrt(Math.max(0, square / count - mean * mean))) };
  };
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
    effects: effectsFrom(sums, normal),
  };
}

function effectsFrom(
  sums: PopulationSums,
  normal: (pooled: string, otherwise: Normal) => Normal,
): Record<string, Normal> {
  const effects: Record<string, Normal> = {};
  for (const pooled of Object.keys(sums.moments)) {
    const input = /^effect (.*)$/.exec(pooled)?.[1];
    if (input === undefined) continue;
    const value = normal(pooled, defaultPrior.effect);
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

/** Largest change of a mean or spread between two priors, in units of the spread. */
export function priorChange(p: Prior, q: Prior): number {
  const pairs: [Normal, Normal][] = [
    [p.mu, q.mu],
    [p.drift, q.drift],
    ...entries(p.theta, q.theta),
    ...entries(p.effects, q.effects),
  ];
  return pairs.reduce((most, [before, after]) => {
    const moved = Math.abs(after.mean - before.mean) / after.sd;
    return Math.max(most, moved, Math.abs(Math.log(after.sd / before.sd)));
  }, 0);
}

function entries(
  p: Readonly<Record<string, Normal>>,
  q: Readonly<Record<string, Normal>>,
): [Normal, Normal][] {
  return Object.entries(q).flatMap(([name, after]): [Normal, Normal][] => {
    const before = p[name];
    return before === undefined ? [] : [[before, after]];
  });
}
