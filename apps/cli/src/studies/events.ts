/**
 * Events that come because someone is distant (docs/model.md 1.7): how far the effect of such an event is
 * from the truth, with the event as an input alone, with the event as a reading of the states too, and as
 * a reading's own fit does it; and what that fit does to couples in whom nothing is there.
 */

import { tryParts } from "@ebb/core";
import {
  createRandom,
  effectsOf,
  type Fit,
  fitSeries,
  pairSeries,
  type Random,
  type Series,
} from "@ebb/engine";
import { nullEventsPart } from "./events-null.ts";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const usualCouples = 200;
const days = 120;
const missing = 0.3;
/** Log-odds of the event at the usual closeness, and a unit of b's closeness. */
const odds = { usual: -2, slope: -0.6 };
const hour = 1 / 24;

interface World {
  readonly name: string;
  /** True effect of the event on b, per day. */
  readonly effect: number;
}

const worlds: readonly World[] = [
  { name: "no effect", effect: 0 },
  { name: "effect -0.6", effect: -0.6 },
];

interface Model {
  readonly name: string;
  readonly fit: (series: Series) => Fit;
}

const event = "future_talk";

const models: readonly Model[] = [
  { name: "input alone", fit: (series) => fitSeries(series) },
  { name: "input and reading", fit: (series) => fitSeries(series, { endogenous: [event] }) },
  {
    name: "as a reading fits it",
    fit: (series) => {
      const plain = fitSeries(series);
      return plain.status === "fitted" ? tryParts(series, plain).fit : plain;
    },
  },
];

interface Row {
  readonly world: string;
  readonly model: string;
  readonly fitted: number;
  readonly bias: number;
  readonly biasError: number;
  readonly cover80: number;
}

/** Runs the study: `npm run study:events`. */
export function eventsStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const random = createRandom(seed);
  const couples = Math.round(usualCouples * size);
  const rows = worlds.flatMap((world, w) => {
    progress(world.name);
    const all = Array.from({ length: couples }, (_, i) =>
      coupleOf(world, random.fork(w * 1e6 + i)),
    );
    return models.map((model) => rowOf(world, model, all));
  });
  const table = markdownTable(
    [
      "world",
      "model",
      "couples fitted",
      "mean error of the effect on b",
      "80 % intervals that hold it",
    ],
    rows.map((row) => [
      row.world,
      row.model,
      row.fitted,
      `${row.bias.toFixed(3)} ± ${row.biasError.toFixed(3)}`,
      percent(row.cover80),
    ]),
  );
  progress("couples in whom nothing is there");
  const nothing = nullEventsPart(random.fork(9), Math.round(usualCouples * size));
  return {
    title: "Events that come because someone is distant",
    body: [
      `${couples} simulated couples of ${days} days a world, ${percent(missing, 0)} of the check-ins missing;`,
      `log-odds of the event ${odds.usual} and ${odds.slope} a unit of b's closeness on the evening before.`,
      "Mean error with its standard error, per day.",
      "",
      table,
      "",
      nothing.body,
    ].join("\n"),
    figures: { seed, couples, days, rows, nothing: nothing.rows },
  };
}

function rowOf(world: World, model: Model, all: readonly Series[]): Row {
  const errors: number[] = [];
  let covered = 0;
  for (const series of all) {
    const fit = model.fit(series);
    if (fit.status !== "fitted") continue;
    const effect = effectsOf(fit, [event]).find((one) => one.on === 1);
    if (effect === undefined) continue;
    errors.push(effect.mean - world.effect);
    const [low, high] = effect.interval80;
    if (low <= world.effect && world.effect <= high) covered++;
  }
  const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const variance = errors.reduce((sum, error) => sum + (error - bias) ** 2, 0) / errors.length;
  return {
    world: world.name,
    model: model.name,
    fitted: errors.length,
    bias,
    biasError: Math.sqrt(variance / errors.length),
    cover80: covered / errors.length,
  };
}

/** A couple by hourly Euler steps, apart from the engine's own discretisation. */
function coupleOf(world: World, random: Random): Series {
  let a = random.normal();
  let b = random.normal();
  const advance = (drive: number) => {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * (-0.5 * a + 0.3 * b) + 1.1 * Math.sqrt(hour) * random.normal();
      const nextB =
        b + hour * (-0.2 * a - 0.5 * b + drive) + 1.1 * Math.sqrt(hour) * random.normal();
      [a, b] = [nextA, nextB];
    }
  };
  for (let day = 0; day < 20; day++) advance(0);
  const read = (x: number) =>
    random.bernoulli(missing) ? Number.NaN : 6.5 + x + 0.6 * random.normal();
  const rows = Array.from({ length: days }, (_, day) => {
    const came = random.bernoulli(1 / (1 + Math.exp(-odds.usual - odds.slope * b))) ? 1 : 0;
    advance(world.effect * came);
    return { day, came, a: read(a), b: read(b) };
  });
  return pairSeries({
    times: Float64Array.from(rows, (row) => row.day),
    a: Float64Array.from(rows, (row) => row.a),
    b: Float64Array.from(rows, (row) => row.b),
    inputs: [{ name: event, acts: "event" }],
    u: Float64Array.from(rows, (row) => row.came),
  });
}
