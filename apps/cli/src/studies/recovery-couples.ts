/**
 * The couples of the recovery study: population S (slow, strong: the one who steps back answers closeness
 * with distance) and K (fast, weak, after the 103-couple diary of Campbell et al. 2005). Daily check-ins,
 * 30 % of each person's missing, whole-number sliders, five inputs, one true main reason of b's.
 * a reaches, b steps back; inputs are plain levels over the day before their row.
 */

import {
  createPathSimulator,
  defaultPrior,
  type Normal,
  type PathSimulator,
  type Prior,
  pairSeries,
  type Random,
  type Series,
} from "@ebb/engine";

/** Mean and sd. */
type Pair = readonly [mean: number, sd: number];

/** Where the parameters of a population come from. */
export interface RecoveryPopulation {
  readonly logRate: Pair;
  readonly kappaAb: Pair;
  readonly kappaBa: Pair;
  readonly logSpread: Pair;
  readonly atanhRho: Pair;
  readonly logNoise: Pair;
  readonly level: Pair;
  /** Effect on b of an ordinary input, and of the main reason. */
  readonly ordinary: Pair;
  readonly main: Pair;
  /** Effect of conflict on a, and of the other inputs on a. */
  readonly conflictOnA: Pair;
  readonly otherOnA: Pair;
}

/** The two populations. */
export const recoveryPopulations: Readonly<Record<"S" | "K", RecoveryPopulation>> = {
  S: {
    logRate: [Math.log(0.45), 0.4],
    kappaAb: [0.6, 0.5],
    kappaBa: [-0.5, 0.6],
    logSpread: [Math.log(1.3), 0.3],
    atanhRho: [0.3, 0.25],
    logNoise: [Math.log(0.7), 0.3],
    level: [6.5, 1.2],
    ordinary: [-0.15, 0.2],
    main: [-1, 0.3],
    conflictOnA: [-0.5, 0.3],
    otherOnA: [0, 0.3],
  },
  K: {
    logRate: [Math.log(1.1), 0.4],
    kappaAb: [0.15, 0.3],
    kappaBa: [-0.1, 0.35],
    logSpread: [Math.log(0.9), 0.3],
    atanhRho: [0.35, 0.25],
    logNoise: [Math.log(0.6), 0.3],
    level: [7.5, 1.2],
    ordinary: [-0.1, 0.2],
    main: [-0.9, 0.3],
    conflictOnA: [-0.5, 0.3],
    otherOnA: [0, 0.25],
  },
};

/** Inputs, each once for a and once for b; stress is each one's own, the rest is shared. */
export const recoveryInputs: readonly string[] = [
  "stress",
  "conflict",
  "future",
  "together",
  "apart",
];

/** The truth of one couple: theta in the engine's order, levels, effects on a and on b. */
export interface RecoveryTruth {
  readonly theta: Float64Array;
  readonly level: readonly [number, number];
  readonly onA: readonly number[];
  readonly onB: readonly number[];
  /** Index of b's main reason. */
  readonly main: number;
}

/** The random numbers that a couple is made of, so that other streams than Ebb's can make one. */
export type RecoveryRandom = Pick<Random, "normal" | "int" | "bernoulli">;

/**
 * Draws a couple of a population; one whose couplings have a product above 0.7 is drawn again. The order
 * of the draws is that of the reference program, whose own couples its stream then gives.
 */
export function drawRecoveryTruth(
  population: RecoveryPopulation,
  random: RecoveryRandom,
): RecoveryTruth {
  const draw = ([mean, sd]: Pair) => mean + sd * random.normal();
  const { logRate, kappaAb, kappaBa, logSpread, atanhRho, logNoise, ordinary } = population;
  let dynamics: number[];
  do {
    dynamics = [logRate, logRate, kappaAb, kappaBa].map(draw);
  } while ((dynamics[2] ?? 0) * (dynamics[3] ?? 0) > 0.7);
  const rest = [logSpread, logSpread, atanhRho, logNoise, logNoise].map(draw);
  const level = [draw(population.level), draw(population.level)] as const;
  const main = random.int(recoveryInputs.length);
  const onA: number[] = [];
  const onB: number[] = [];
  recoveryInputs.forEach((name, k) => {
    onA.push(draw(name === "conflict" ? population.conflictOnA : population.otherOnA));
    onB.push(draw(k === main ? population.main : ordinary));
  });
  return { theta: Float64Array.from([...dynamics, ...rest]), level, onA, onB, main };
}

interface RecoveryDay {
  readonly stress: readonly [number, number];
  readonly shared: readonly number[];
}

function createRecoveryDays(random: RecoveryRandom): () => RecoveryDay {
  let stress: [number, number] = [random.normal(), random.normal()];
  let apart = 0;
  const next = (before: number) => 0.5 * before + Math.sqrt(0.75) * random.normal();
  return () => {
    stress = [next(stress[0]), next(stress[1])];
    if (apart > 0) apart--;
    else if (random.bernoulli(0.07)) apart = 1 + random.int(4);
    const conflict = random.bernoulli(0.18) ? 1 : 0;
    const future = random.bernoulli(0.12) ? 1 : 0;
    const together = apart === 0 && random.bernoulli(0.3) ? 1 : 0;
    return { stress, shared: [conflict, future, together, apart > 0 ? 1 : 0] };
  };
}

/** The record of one couple over `days` days. */
export function simulateRecoveryCouple(
  truth: RecoveryTruth,
  days: number,
  random: RecoveryRandom,
): Series {
  const simulator = simulatorOf(truth);
  let state = simulator.start(random);
  const nextDay = createRecoveryDays(random);
  const [ys, us]: [[number[], number[]], number[]] = [[[], []], []];
  for (let t = 0; t < days; t++) {
    const day = nextDay();
    const inputs = ([0, 1] as const).map((person) => [day.stress[person], ...day.shared]);
    if (t > 0) {
      const force = Float64Array.of(
        dot(truth.onA, inputs[0] ?? []),
        dot(truth.onB, inputs[1] ?? []),
      );
      const shocks = Float64Array.of(random.normal(), random.normal());
      state = simulator.advance(state, { dt: 1, force, shocks });
    }
    const now = state;
    const noises = [random.normal(), random.normal()] as const;
    const known = [!random.bernoulli(0.3), !random.bernoulli(0.3)] as const;
    // Stress is known from the own report alone; events are recalled at the next check-in.
    for (const p of [0, 1] as const) {
      const value = truth.level[p] + (now[p] ?? 0) + Math.exp(truth.theta[7 + p] ?? 0) * noises[p];
      ys[p].push(known[p] ? Math.max(0, Math.min(10, Math.round(value))) : Number.NaN);
      us.push(known[p] ? day.stress[p] : 0, ...day.shared);
    }
  }
  return pairSeries({
    times: Float64Array.from({ length: days }, (_, t) => t),
    a: Float64Array.from(ys[0]),
    b: Float64Array.from(ys[1]),
    inputs: ([0, 1] as const).flatMap((person) =>
      recoveryInputs.map((name) => ({ name, acts: "level" as const, centre: 0, on: [person] })),
    ),
    u: Float64Array.from(us),
    hold: "interval",
  });
}

function simulatorOf({ theta }: RecoveryTruth): PathSimulator {
  const at = (i: number) => theta[i] ?? 0;
  const [a, b] = [Math.exp(at(0)), Math.exp(at(1))];
  const root = Math.sqrt(a * b);
  const g = [Math.exp(at(4)) * Math.sqrt(2 * a), Math.exp(at(5)) * Math.sqrt(2 * b)] as const;
  const shared = Math.tanh(at(6)) * g[0] * g[1];
  const simulator = createPathSimulator(
    Float64Array.of(-a, at(2) * root, at(3) * root, -b),
    Float64Array.of(g[0] * g[0], shared, shared, g[1] * g[1]),
    2,
  );
  if (simulator === undefined) throw new Error("recovery: expected a stable couple");
  return simulator;
}

function dot(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
}

/** Marginal moments of b's effects when the main reason is any of the five. */
export function marginalEffect({ main, ordinary }: RecoveryPopulation): Normal {
  const k = recoveryInputs.length;
  const mean = (main[0] + (k - 1) * ordinary[0]) / k;
  const square =
    (main[1] ** 2 + main[0] ** 2 + (k - 1) * (ordinary[1] ** 2 + ordinary[0] ** 2)) / k;
  return { mean, sd: Math.sqrt(square - mean * mean) };
}

/** The neutral prior: the population on everything but coupling, which has mean 0 and sd 0.6. */
export function neutralPrior(population: RecoveryPopulation): Prior {
  const normal = ([mean, sd]: Pair): Normal => ({ mean, sd });
  const coupling = { mean: 0, sd: 0.6 };
  const onB = marginalEffect(population);
  const effects = recoveryInputs.map((name): [string, Normal][] => [
    [`${name}>a`, normal(name === "conflict" ? population.conflictOnA : population.otherOnA)],
    [`${name}>b`, onB],
  ]);
  return {
    ...defaultPrior,
    name: "neutral",
    theta: {
      ...defaultPrior.theta,
      log_a_a: normal(population.logRate),
      log_a_b: normal(population.logRate),
      kappa_ab: coupling,
      kappa_ba: coupling,
      log_s_a: normal(population.logSpread),
      log_s_b: normal(population.logSpread),
      atanh_rho: normal(population.atanhRho),
      log_r_a: normal(population.logNoise),
      log_r_b: normal(population.logNoise),
    },
    mu: normal(population.level),
    effects: Object.fromEntries(effects.flat()),
  };
}

/** The population's own distribution on everything, coupling too: what a cohort's prior comes close to. */
export function ownPrior(population: RecoveryPopulation): Prior {
  const neutral = neutralPrior(population);
  const normal = ([mean, sd]: Pair): Normal => ({ mean, sd });
  const kappa = {
    kappa_ab: normal(population.kappaAb),
    kappa_ba: normal(population.kappaBa),
  };
  return { ...neutral, name: "own", theta: { ...neutral.theta, ...kappa } };
}
