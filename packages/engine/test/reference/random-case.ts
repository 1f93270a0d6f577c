/** Random small records with everything that can be odd about them: gaps, missing, inputs, indicators. */

import {
  createRandom,
  defaultPrior,
  type Indicator,
  type Input,
  type Random,
  type Series,
} from "../../src/index.ts";
import type { DenseModel } from "./dense-model.ts";

/** What a random case may contain. */
export interface CaseKind {
  readonly hasLoad?: boolean;
  readonly hasIndicators?: boolean;
  readonly hasGuess?: boolean;
  readonly fixedHold?: Series["hold"];
}

/** A random record of up to 9 rows and a random theta, reproducible from the seed. */
export function randomCase(seed: number, kind: CaseKind = {}): DenseModel {
  const random = createRandom(seed);
  const rows = 3 + random.int(7);
  const indicators: Indicator[] = [
    { name: "closeness_a", person: 0, kind: "anchor" },
    kind.hasGuess === true
      ? { name: "view_b", person: 1, kind: "guess" }
      : { name: "closeness_b", person: 1, kind: "anchor" },
  ];
  if (kind.hasIndicators === true) {
    indicators.push({ name: "understood_a", person: 0, kind: "indicator" });
    indicators.push({ name: "room_b", person: 1, kind: "indicator", reversed: true });
  }
  const inputs = randomInputs(random);
  const series: Series = {
    times: randomTimes(random, rows),
    indicators,
    y: numbers(rows * indicators.length, () =>
      random.bernoulli(0.25) ? Number.NaN : 6 + 2 * random.normal(),
    ),
    inputs,
    u: numbers(rows * inputs.length, () => (random.bernoulli(0.2) ? Number.NaN : random.normal())),
    hold: kind.fixedHold ?? (random.bernoulli(0.5) ? "day" : "interval"),
  };
  const hasLoad = kind.hasLoad === true;
  return {
    series,
    prior: { ...defaultPrior, effects: { q0: { mean: 0.4, sd: 0.7 } } },
    withDrift: random.bernoulli(0.5),
    hasLoad,
    theta: randomTheta(random, series, hasLoad),
  };
}

function numbers(length: number, draw: () => number): Float64Array {
  return Float64Array.from({ length }, draw);
}

function randomTimes(random: Random, rows: number): Float64Array {
  let time = random.bernoulli(0.5) ? 0 : 19_000 + random.uniform();
  return numbers(rows, () => {
    const kind = random.uniform();
    time += kind < 0.4 ? 1 : kind < 0.6 ? 0.5 : kind < 0.9 ? 0.02 + 3 * random.exponential() : 25;
    return time;
  });
}

function randomInputs(random: Random): Input[] {
  return Array.from({ length: random.int(3) }, (_, q): Input => {
    const acts = random.bernoulli(0.5) ? "level" : "event";
    const on = random.bernoulli(0.7) ? undefined : ([random.bernoulli(0.5) ? 0 : 1] as const);
    return { name: `q${q}`, acts, ...(on === undefined ? {} : { on }) };
  });
}

function randomTheta(random: Random, series: Series, hasLoad: boolean): Record<string, number> {
  const theta: Record<string, number> = {
    log_a_a: Math.log(0.7) + 0.6 * random.normal(),
    log_a_b: Math.log(0.7) + 0.6 * random.normal(),
    kappa_ab: 1.6 * random.uniform() - 0.8,
    kappa_ba: 1.6 * random.uniform() - 0.8,
    log_s_a: 0.4 * random.normal(),
    log_s_b: 0.4 * random.normal(),
    atanh_rho: 0.5 * random.normal(),
    log_r_a: -0.5 + 0.4 * random.normal(),
    log_r_b: -0.5 + 0.4 * random.normal(),
  };
  if (hasLoad) {
    theta["log_lambda"] = -1.5 + 0.5 * random.normal();
    theta["c_a"] = 0.15 * random.normal();
    theta["c_b"] = 0.15 * random.normal();
  }
  for (const { name, kind } of series.indicators) {
    if (kind === "anchor") continue;
    const loading = kind === "guess" ? "logit_projection" : "log_loading";
    theta[`${loading}_${name}`] = 0.4 * random.normal();
    theta[`log_noise_${name}`] = 0.3 * random.normal();
  }
  return theta;
}
