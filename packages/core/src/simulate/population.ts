/**
 * Populations of couples. `usual` follows the 103-couple diary of Campbell, Simpson, Boldry & Kashy
 * (2005): deviations fade in about half a day, coupling is weak and of either sign. `strong` is slow,
 * and the one who steps back answers closeness with distance while the other follows: the favourable
 * case of the recovery study (docs/validation.md).
 */

import type { Random } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { TrueEffect, TrueParameters } from "./spec.ts";

/** Mean and sd. */
type Pair = readonly [number, number];

/** Distribution of the parameters; `own` is the one who steps back, `other` the one who reaches. */
export interface Population {
  /** Log rate of return, per day. */
  readonly logRate: Pair;
  /** Scaled coupling k / sqrt(a_a a_b): what the other's closeness does to one's own. */
  readonly couplingOnOwn: Pair;
  readonly couplingOnOther: Pair;
  readonly logSpread: Pair;
  readonly atanhRho: Pair;
  readonly logNoise: Pair;
  readonly level: Pair;
}

/** The populations by name. */
export const populations: Readonly<Record<"usual" | "strong" | "uncoupled", Population>> = {
  usual: {
    logRate: [Math.log(1.1), 0.4],
    couplingOnOwn: [-0.1, 0.35],
    couplingOnOther: [0.15, 0.3],
    logSpread: [Math.log(1.2), 0.3],
    atanhRho: [0.35, 0.25],
    logNoise: [Math.log(0.6), 0.3],
    level: [6.5, 0.9],
  },
  strong: {
    logRate: [Math.log(0.45), 0.3],
    couplingOnOwn: [-0.7, 0.25],
    couplingOnOther: [0.7, 0.25],
    logSpread: [Math.log(1.4), 0.25],
    atanhRho: [0.3, 0.25],
    logNoise: [Math.log(0.6), 0.3],
    level: [6.3, 0.8],
  },
  uncoupled: {
    logRate: [Math.log(0.9), 0.4],
    couplingOnOwn: [0, 0],
    couplingOnOther: [0, 0],
    logSpread: [Math.log(1.2), 0.3],
    atanhRho: [0.35, 0.25],
    logNoise: [Math.log(0.6), 0.3],
    level: [6.5, 0.9],
  },
};

/** A couple of a population; `own` says who steps back; `drift` is that person's change a month. */
export function drawParameters(
  population: Population,
  random: Random,
  { own, drift }: { own: PartnerId; drift: number },
): TrueParameters {
  const draw = ([mean, sd]: Pair) => mean + sd * random.normal();
  const rates = { a: Math.exp(draw(population.logRate)), b: Math.exp(draw(population.logRate)) };
  const root = Math.sqrt(rates.a * rates.b);
  let couplings = { onOwn: 1, onOther: 1 };
  while (couplings.onOwn * couplings.onOther > 0.7) {
    couplings = {
      onOwn: draw(population.couplingOnOwn),
      onOther: draw(population.couplingOnOther),
    };
  }
  const { onOwn, onOther } = couplings;
  const spread = () => Math.exp(draw(population.logSpread));
  return {
    a_a: rates.a,
    a_b: rates.b,
    k_ab: root * (own === "a" ? onOwn : onOther),
    k_ba: root * (own === "a" ? onOther : onOwn),
    g_a: spread() * Math.sqrt(2 * rates.a),
    g_b: spread() * Math.sqrt(2 * rates.b),
    rho: Math.tanh(draw(population.atanhRho)),
    r_a: Math.exp(draw(population.logNoise)),
    r_b: Math.exp(draw(population.logNoise)),
    mu_a: Math.min(8.5, Math.max(4, draw(population.level))),
    mu_b: Math.min(8.5, Math.max(4, draw(population.level))),
    d_a: own === "a" ? drift : 0,
    d_b: own === "b" ? drift : 0,
  };
}

/** Mean and sd of what one event, or one sd of stress over a day, does to closeness. */
const usualEffects: Readonly<Record<string, Pair>> = {
  argument: [-0.5, 0.3],
  together: [0.3, 0.2],
  apart: [-0.1, 0.2],
  future_talk: [0, 0.25],
  deep_talk: [0.3, 0.2],
};
const usualStress: Pair = [-0.2, 0.15];

/** Effects that couples in general show: arguments, time together, own stress. */
export function drawUsualEffects(random: Random): TrueEffect[] {
  const draw = ([mean, sd]: Pair) => mean + sd * random.normal();
  const shared = Object.entries(usualEffects).flatMap(([input, pair]): TrueEffect[] => [
    { input, on: "a", value: draw(pair) },
    { input, on: "b", value: draw(pair) },
  ]);
  return [
    ...shared,
    { input: "stress_a", on: "a", value: draw(usualStress) },
    { input: "stress_b", on: "b", value: draw(usualStress) },
  ];
}
