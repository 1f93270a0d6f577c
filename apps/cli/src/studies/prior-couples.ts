/**
 * Couples drawn from a prior (the default one unless said otherwise), for calibration: theta inside the stable region, levels,
 * drifts, the effects of a stress level and of an argument; daily check-ins, 30 % of each person's
 * missing, sliders continuous. What is sampled and what is simulated have one and the same law.
 */

import {
  createObjective,
  createPathSimulator,
  defaultPrior,
  type Input,
  type Normal,
  naturalFromTheta,
  type Prior,
  pairSeries,
  type Random,
  type Series,
} from "@ebb/engine";

/** A simulated couple with its parameters by the names of docs/contract.md. */
export interface PriorCouple {
  readonly series: Series;
  readonly truth: Readonly<Record<string, number>>;
}

const thetaNames = [
  "log_a_a",
  "log_a_b",
  "kappa_ab",
  "kappa_ba",
  "log_s_a",
  "log_s_b",
  "atanh_rho",
  "log_r_a",
  "log_r_b",
];
const inputs: readonly Input[] = [
  { name: "stress", acts: "level", centre: 0 },
  { name: "argument", acts: "event" },
];
const people = ["a", "b"] as const;

/** Draws a couple of `prior` and `days` days of it. */
export function drawPriorCouple(
  days: number,
  random: Random,
  prior: Prior = defaultPrior,
): PriorCouple {
  const draw = ({ mean, sd }: Normal) => mean + sd * random.normal();
  let theta = new Float64Array(9);
  do {
    theta = Float64Array.from(thetaNames, (name) => draw(prior.theta[name]!));
  } while (1 - (theta[2] ?? 0) * (theta[3] ?? 0) <= 0.02);
  const natural = naturalFromTheta(theta);
  const linear: Record<string, number> = {};
  for (const person of people) {
    linear[`mu_${person}`] = draw(prior.mu);
    linear[`d_${person}`] = draw(prior.drift);
    for (const { name } of inputs) {
      linear[`${name}>${person}`] = draw(prior.effects[name] ?? prior.effect);
    }
  }
  const truth = { ...natural, ...linear };
  return { truth, series: simulate(truth, days, random) };
}

function simulate(truth: Readonly<Record<string, number>>, days: number, random: Random): Series {
  const at = (name: string) => truth[name] ?? 0;
  const shared = at("rho") * at("g_a") * at("g_b");
  const simulator = createPathSimulator(
    Float64Array.of(-at("a_a"), at("k_ab"), at("k_ba"), -at("a_b")),
    Float64Array.of(at("g_a") ** 2, shared, shared, at("g_b") ** 2),
    2,
  );
  if (simulator === undefined) throw new Error("calibration: expected a stable couple");
  const u = Float64Array.from({ length: 2 * days }, (_, i) =>
    i % 2 === 0 ? random.normal() : random.bernoulli(0.2) ? 1 : 0,
  );
  const empty = new Float64Array(days);
  const times = Float64Array.from(empty, (_, t) => t);
  const blank = pairSeries({ times, a: empty, b: empty, inputs, u, hold: "day" });
  const { origin } = createObjective(blank).timeline;
  const readings = { a: new Float64Array(days), b: new Float64Array(days) };
  let state = simulator.start(random);
  for (let t = 0; t < days; t++) {
    const force = Float64Array.from(people, (person) =>
      inputs.reduce((sum, { name }, q) => sum + at(`${name}>${person}`) * (u[2 * t + q] ?? 0), 0),
    );
    const shocks = Float64Array.of(random.normal(), random.normal());
    if (t > 0) state = simulator.advance(state, { dt: 1, force, shocks });
    people.forEach((person, j) => {
      const level = at(`mu_${person}`) + (at(`d_${person}`) * (t - origin)) / 30;
      const value = level + (state[j] ?? 0) + at(`r_${person}`) * random.normal();
      readings[person][t] = random.bernoulli(0.3) ? Number.NaN : value;
    });
  }
  return { ...blank, y: pairSeries({ times, ...readings }).y };
}
