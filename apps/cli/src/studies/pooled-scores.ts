/**
 * Held-out log scores on real couples (docs/model.md 4.4): for each couple, with what the couples of the
 * other nine folds teach, day t is forecast from the days before t; the inputs of day t are unknown and
 * none are used. Scores are per person-day on the diary's own scale (1-7).
 */

import { addFit, emptySums, findPopulation } from "@ebb/core";
import {
  createObjective,
  createRandom,
  fitSeries,
  normalDensity,
  type Prior,
  pairSeries,
  type Random,
  type Series,
} from "@ebb/engine";
import { climb } from "./climb.ts";
import type { PooledCouple } from "./pooled-diary.ts";

/** Log scores of one couple, summed, with the number of person-days. */
export interface CoupleScore {
  readonly id: string;
  readonly personDays: number;
  readonly engine: number;
  readonly persistence: number;
  readonly ownMean: number;
  readonly mixedModel: number;
  /** Joint score of days on which both are known: the engine, and the rivals' sums on the same days. */
  readonly joint: { readonly days: number; readonly engine: number; readonly mixedModel: number };
}

const folds = 10;
const priorDraws = 400;
/** From 1-7 to 0-10, the engine's slider. */
const toSlider = (value: number) => ((value - 1) / 6) * 10;
const logJacobian = Math.log(10 / 6);

/** Scores of all couples. */
export async function scoreCouples(
  couples: readonly PooledCouple[],
  random: Random,
  progress: (text: string) => void,
): Promise<CoupleScore[]> {
  const order = random.shuffle(couples.map((_, i) => i));
  const scores: CoupleScore[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = order.filter((_, k) => k % folds === fold).map((i) => couples[i]!);
    const others = order.filter((_, k) => k % folds !== fold).map((i) => couples[i]!);
    const prior = await populationPrior(others);
    const thetas = drawThetas(prior, random.fork(fold));
    const rivals = learnRivals(others);
    for (const couple of held) scores.push(scoreCouple(couple, { prior, thetas, rivals }));
    progress(`fold ${fold + 1} of ${folds}`);
  }
  return scores;
}

function seriesOf({ closeness, days }: PooledCouple): Series {
  return pairSeries({
    times: Float64Array.from({ length: days }, (_, t) => t),
    a: closeness[0].map(toSlider),
    b: closeness[1].map(toSlider),
  });
}

async function populationPrior(couples: readonly PooledCouple[]): Promise<Prior> {
  const series = couples.map(seriesOf);
  const sumsUnder = async (prior: Prior) =>
    series.reduce(
      (sums, one, i) =>
        addFit(sums, fitSeries(one, { prior }), { series: one, random: createRandom(i) }),
      emptySums,
    );
  return (await findPopulation({ sumsUnder, name: "others" })).prior;
}

function drawThetas(prior: Prior, random: Random): Float64Array[] {
  const names = Object.keys(prior.theta).slice(0, 9);
  const draws: Float64Array[] = [];
  while (draws.length < priorDraws) {
    const theta = Float64Array.from(names, (name) => {
      const { mean, sd } = prior.theta[name]!;
      return mean + sd * random.normal();
    });
    if (1 - (theta[2] ?? 0) * (theta[3] ?? 0) > 0.02) draws.push(theta);
  }
  return draws;
}

interface Learned {
  readonly prior: Prior;
  readonly thetas: readonly Float64Array[];
  readonly rivals: Rivals;
}

function scoreCouple(couple: PooledCouple, learned: Learned): CoupleScore {
  const series = seriesOf(couple);
  const total = { personDays: 0, engine: 0, persistence: 0, ownMean: 0, mixedModel: 0 };
  const joint = { days: 0, engine: 0, mixedModel: 0 };
  for (let t = 1; t < couple.days; t++) {
    const known = ([0, 1] as const).filter(
      (person) =>
        !Number.isNaN(couple.closeness[person][t] ?? Number.NaN) &&
        couple.closeness[person].slice(0, t).some((value) => !Number.isNaN(value)),
    );
    if (known.length === 0) continue;
    const past = logAverages(series, { rows: t, reading: [], learned });
    let mixedOfDay = 0;
    for (const person of known) {
      const value = couple.closeness[person][t] ?? 0;
      const earlier = couple.closeness[person].slice(0, t);
      const mixed = mixedLogScore(value, earlier, learned.rivals.mixed[person]!);
      total.personDays++;
      total.engine +=
        logAverages(series, { rows: t + 1, reading: [person], learned }) - past + logJacobian;
      total.persistence += logNormal(value, lastOf(earlier), learned.rivals.stepSd[person]!);
      total.ownMean += logNormal(value, meanOf(earlier), learned.rivals.meanSd[person]!);
      total.mixedModel += mixed;
      mixedOfDay += mixed;
    }
    if (known.length < 2) continue;
    joint.days++;
    joint.engine +=
      logAverages(series, { rows: t + 1, reading: [0, 1], learned }) - past + 2 * logJacobian;
    joint.mixedModel += mixedOfDay;
  }
  return { id: couple.id, ...total, joint };
}

/**
 * Log of the likelihood of the first rows, averaged over the population's theta (linear parameters
 * integrated exactly); of the last row only the persons in `reading` count when there are any.
 */
function logAverages(
  series: Series,
  of: { rows: number; reading: readonly (0 | 1)[]; learned: Learned },
): number {
  const { rows, reading, learned } = of;
  const y = series.y.slice(0, 2 * rows);
  if (reading.length === 1) y[2 * rows - 1 - (reading[0] ?? 0)] = Number.NaN;
  const cut: Series = { ...series, times: series.times.slice(0, rows), y, u: new Float64Array(0) };
  const objective = createObjective(cut, { prior: learned.prior });
  const values = learned.thetas.map((theta) => {
    objective.evaluate(theta);
    return objective.lastLogLik();
  });
  const most = values.reduce((p, q) => Math.max(p, q), Number.NEGATIVE_INFINITY);
  const sum = values.reduce((total, value) => total + Math.exp(value - most), 0);
  return most + Math.log(sum / values.length);
}

/** What the simple models learn from other couples, by person. */
interface Rivals {
  readonly stepSd: readonly number[];
  readonly meanSd: readonly number[];
  readonly mixed: readonly MixedLaw[];
}

/** Random intercept and autoregressive residual: level, sds, inertia. */
interface MixedLaw {
  readonly level: number;
  readonly between: number;
  readonly within: number;
  readonly inertia: number;
}

function learnRivals(couples: readonly PooledCouple[]): Rivals {
  const people = [0, 1] as const;
  const sdOf = (errors: readonly number[]) =>
    Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
  const errorsOf = (person: 0 | 1, guess: (earlier: Float64Array) => number) =>
    couples.flatMap(({ closeness }) =>
      [...closeness[person]].flatMap((value, t) => {
        const earlier = closeness[person].slice(0, t);
        const canScore = !Number.isNaN(value) && earlier.some((one) => !Number.isNaN(one));
        return canScore ? [value - guess(earlier)] : [];
      }),
    );
  return {
    stepSd: people.map((person) => sdOf(errorsOf(person, lastOf))),
    meanSd: people.map((person) => sdOf(errorsOf(person, meanOf))),
    mixed: people.map((person) => fitMixedLaw(couples.map(({ closeness }) => closeness[person]))),
  };
}

function lastOf(earlier: Float64Array): number {
  return earlier.filter((value) => !Number.isNaN(value)).at(-1) ?? Number.NaN;
}

function meanOf(earlier: Float64Array): number {
  const known = earlier.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function logNormal(value: number, mean: number, sd: number): number {
  return Math.log(normalDensity((value - mean) / sd) / sd);
}

function fitMixedLaw(records: readonly Float64Array[]): MixedLaw {
  const logLik = (x: Float64Array) => {
    const law = mixedLawOf([...x]);
    return records.reduce((sum, record) => sum + mixedChain(record, law), 0);
  };
  return mixedLawOf([...climb(logLik, [6.3, Math.log(0.6), Math.log(0.8), 0.3])]);
}

function mixedLawOf([
  level = 0,
  logBetween = 0,
  logWithin = 0,
  z = 0,
]: readonly number[]): MixedLaw {
  return {
    level,
    between: Math.exp(logBetween),
    within: Math.exp(logWithin),
    inertia: Math.tanh(z),
  };
}

/** Log likelihood of a record as the chain of its one-step scores. */
function mixedChain(record: Float64Array, law: MixedLaw): number {
  let sum = 0;
  record.forEach((value, t) => {
    if (!Number.isNaN(value)) sum += mixedLogScore(value, record.slice(0, t), law);
  });
  return sum;
}

/**
 * Score of `value` given earlier days: two states (own level, inert deviation), filtered over the days;
 * the same as conditioning the joint Gaussian.
 */
function mixedLogScore(value: number, earlier: Float64Array, law: MixedLaw): number {
  const { level, between, within, inertia } = law;
  let [m0, m1, p00, p01, p11] = [level, 0, between ** 2, 0, within ** 2];
  for (const seen of earlier) {
    if (!Number.isNaN(seen)) {
      const variance = p00 + 2 * p01 + p11;
      const [k0, k1] = [(p00 + p01) / variance, (p01 + p11) / variance];
      const error = seen - m0 - m1;
      [m0, m1] = [m0 + k0 * error, m1 + k1 * error];
      [p00, p01, p11] = [p00 - k0 * (p00 + p01), p01 - k0 * (p01 + p11), p11 - k1 * (p01 + p11)];
    }
    m1 *= inertia;
    p01 *= inertia;
    p11 = inertia ** 2 * p11 + (1 - inertia ** 2) * within ** 2;
  }
  return logNormal(value, m0 + m1, Math.sqrt(p00 + 2 * p01 + p11));
}

/** Mean difference per person-day with a 95 % interval by paired bootstrap over couples. */
export function bootstrapDifference(
  scores: readonly CoupleScore[],
  difference: (score: CoupleScore) => number,
  count: (score: CoupleScore) => number,
): { readonly mean: number; readonly interval95: readonly [number, number] } {
  const random = createRandom(4_040);
  const meanOver = (chosen: readonly CoupleScore[]) =>
    chosen.reduce((sum, score) => sum + difference(score), 0) /
    chosen.reduce((sum, score) => sum + count(score), 0);
  const means = Array.from({ length: 2000 }, () =>
    meanOver(scores.map(() => scores[random.int(scores.length)]!)),
  ).sort((p, q) => p - q);
  return { mean: meanOver(scores), interval95: [means[49] ?? 0, means[1949] ?? 0] };
}
