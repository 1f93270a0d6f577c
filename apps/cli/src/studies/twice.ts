/**
 * Two check-ins a day in the first three weeks (docs/model.md, section 3): what a morning and an evening
 * tell, beside one evening a day for as long and for twice as long. The couples' deviations halve in about
 * half a day, as those of the 103-couple diary; the fit knows only the default prior.
 */

import {
  createPathSimulator,
  createRandom,
  type Fitted,
  fitSeries,
  type NaturalParameters,
  naturalFromTheta,
  pairSeries,
  parametersOf,
  type Random,
  type Series,
} from "@ebb/engine";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const usualCouples = 200;
const missing = 0.2;
const morning = 8 / 24;
const evening = 21 / 24;

interface Design {
  readonly name: string;
  readonly days: number;
  /** Times of day at which both note. */
  readonly at: readonly number[];
}

const designs: readonly Design[] = [
  { name: "evenings, 21 days", days: 21, at: [evening] },
  { name: "mornings and evenings, 21 days", days: 21, at: [morning, evening] },
  { name: "evenings, 42 days", days: 42, at: [evening] },
];

interface Row {
  readonly design: string;
  readonly fitted: number;
  /** Root mean square error of the log return rates, of the log noise of a reading, of the couplings. */
  readonly rate: number;
  readonly noise: number;
  readonly coupling: number;
  /** What theta's posterior is narrower than its prior, bits. */
  readonly bits: number;
  readonly cover80: number;
}

/** Runs the study: `npm run study:twice`. */
export function twiceStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const random = createRandom(seed);
  const couples = Math.round(usualCouples * size);
  const rows = designs.map((design) => {
    progress(design.name);
    // The same couples in every design: stream i is couple i.
    return rowOf(
      design,
      Array.from({ length: couples }, (_, i) => random.fork(i)),
    );
  });
  const table = markdownTable(
    [
      "check-ins",
      "fitted",
      "error of log return rates",
      "of log noise",
      "of couplings",
      "bits learned of theta",
      "80 % intervals that hold",
    ],
    rows.map((row) => [
      row.design,
      row.fitted,
      row.rate.toFixed(3),
      row.noise.toFixed(3),
      row.coupling.toFixed(3),
      row.bits.toFixed(2),
      percent(row.cover80),
    ]),
  );
  const [once, twice, longer] = rows;
  const gain = (row: Row | undefined) => ((row?.bits ?? 0) - (once?.bits ?? 0)).toFixed(2);
  return {
    title: "Two check-ins a day",
    body: [
      `${couples} simulated couples, rates about 1.4 a day (half-life half a day), ${percent(missing, 0)} of the check-ins missing.`,
      "",
      table,
      "",
      `A second check-in a day adds ${gain(twice)} bits about theta; three more weeks of one a day add ${gain(longer)}.`,
    ].join("\n"),
    figures: { seed, couples, rows },
  };
}

const watched = ["a_a", "a_b", "k_ab", "k_ba", "r_a", "r_b"] as const;

function rowOf(design: Design, streams: readonly Random[]): Row {
  const squares: Record<(typeof watched)[number], number> = {
    ...{ a_a: 0, a_b: 0, k_ab: 0, k_ba: 0, r_a: 0, r_b: 0 },
  };
  let [fitted, bits, covered] = [0, 0, 0];
  for (const stream of streams) {
    const truth = drawTruth(stream.fork(0));
    const fit = fitSeries(simulate(truth, design, stream.fork(1)));
    if (fit.status !== "fitted") continue;
    fitted++;
    bits += bitsLearned(fit);
    const seen = naturalFromTheta(fit.laplace.mode);
    const estimates = parametersOf(fit);
    for (const name of watched) {
      const isLog = !name.startsWith("k");
      const error = isLog ? Math.log(seen[name] / truth[name]) : seen[name] - truth[name];
      squares[name] += error * error;
      const [low, high] = estimates[name]?.interval80 ?? [0, 0];
      if (low <= truth[name] && truth[name] <= high) covered++;
    }
  }
  const rms = (one: number, other: number) => Math.sqrt((one + other) / (2 * fitted));
  return {
    design: design.name,
    fitted,
    rate: rms(squares.a_a, squares.a_b),
    noise: rms(squares.r_a, squares.r_b),
    coupling: rms(squares.k_ab, squares.k_ba),
    bits: bits / fitted,
    cover80: covered / (fitted * watched.length),
  };
}

/** Half the log ratio of prior to posterior determinant, in bits. */
function bitsLearned({ laplace, form, names }: Fitted): number {
  const n = names.length;
  let nats = 0;
  form.prior.forEach(({ sd }, i) => {
    nats += Math.log(sd) - Math.log(laplace.factor[i * n + i] ?? 1);
  });
  return nats / Math.LN2;
}

function drawTruth(random: Random): NaturalParameters {
  const rate = () => Math.exp(Math.log(1.4) + 0.3 * random.normal());
  const [a_a, a_b] = [rate(), rate()];
  const root = Math.sqrt(a_a * a_b);
  const kappa = () => Math.max(-0.9, Math.min(0.9, 0.35 * random.normal()));
  const spread = () => Math.exp(Math.log(1.2) + 0.2 * random.normal());
  return {
    ...{ a_a, a_b, k_ab: kappa() * root, k_ba: kappa() * root, rho: 0.3 },
    g_a: spread() * Math.sqrt(2 * a_a),
    g_b: spread() * Math.sqrt(2 * a_b),
    r_a: Math.exp(Math.log(0.6) + 0.3 * random.normal()),
    r_b: Math.exp(Math.log(0.6) + 0.3 * random.normal()),
  };
}

function simulate(truth: NaturalParameters, { days, at }: Design, random: Random): Series {
  const { a_a, a_b, k_ab, k_ba, g_a, g_b, rho, r_a, r_b } = truth;
  const shared = rho * g_a * g_b;
  const drift = Float64Array.of(-a_a, k_ab, k_ba, -a_b);
  const simulator = createPathSimulator(
    drift,
    Float64Array.of(g_a * g_a, shared, shared, g_b * g_b),
    2,
  );
  if (simulator === undefined) throw new Error("twice: expected a stable couple");
  const times = Float64Array.from(
    { length: days * at.length },
    (_, i) => Math.floor(i / at.length) + (at[i % at.length] ?? 0),
  );
  let state = simulator.start(random);
  const paths = Array.from(times, (time, i) => {
    if (i > 0) {
      const shocks = Float64Array.of(random.normal(), random.normal());
      state = simulator.advance(state, { dt: time - (times[i - 1] ?? 0), shocks });
    }
    return state;
  });
  const read = (person: 0 | 1, noise: number) =>
    Float64Array.from(paths, (path) =>
      random.bernoulli(missing) ? Number.NaN : 6.5 + (path[person] ?? 0) + noise * random.normal(),
    );
  return pairSeries({ times, a: read(0, r_a), b: read(1, r_b) });
}
