/**
 * Calibration of the dynamics (docs/model.md 4.2): couples from the prior, fitted by the sampler (ranks of
 * the truth among independent draws must be uniform: Talts et al. 2018) and by the Gaussian approximation.
 */

import {
  createRandom,
  effectName,
  effectsOf,
  type Fitted,
  fitSeries,
  type ParameterDraws,
  parametersOf,
  quantileOf,
  type Random,
  sampleFitChain,
} from "@ebb/engine";
import { chiSquareTail } from "./chi-square.ts";
import { drawPriorCouple, type PriorCouple } from "./prior-couples.ts";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const days = 60;
const usualCouples = 400;
/** Independent draws a couple, and how many of the chain stand for one. */
const ranks = { draws: 63, thinning: 3, bins: 16 };

/** Runs the study of the sampler: `npm run study:sbc`. */
export function sbcStudy(options: StudyOptions): StudyReport {
  return calibrate(options, { title: "Calibration of the sampler", outcomeOf: sampledOutcome });
}

/** Runs the study of the Gaussian approximation: `npm run study:laplace-cover`. */
export function laplaceCoverStudy(options: StudyOptions): StudyReport {
  return calibrate(options, { title: "Cover of Laplace intervals", outcomeOf: laplaceOutcome });
}

/** One parameter of one couple: whether the 80 % interval holds the truth, and its rank. */
interface ParameterOutcome {
  readonly name: string;
  readonly isCovered: boolean;
  /** Of the truth among the draws; null where there are none. */
  readonly rank: number | null;
}

interface Method {
  readonly title: string;
  readonly outcomeOf: (couple: PriorCouple, fit: Fitted, random: Random) => ParameterOutcome[];
}

function calibrate({ seed, size, progress }: StudyOptions, method: Method): StudyReport {
  const random = createRandom(seed);
  const couples = Math.round(usualCouples * size);
  const outcomes: ParameterOutcome[] = [];
  const statuses: Record<string, number> = {};
  for (let i = 0; i < couples; i++) {
    const own = random.fork(i);
    const couple = drawPriorCouple(days, own.fork(0));
    const fit = fitSeries(couple.series);
    statuses[fit.status] = (statuses[fit.status] ?? 0) + 1;
    if (fit.status === "fitted") outcomes.push(...method.outcomeOf(couple, fit, own.fork(1)));
    if ((i + 1) % 50 === 0) progress(`${i + 1} of ${couples} couples`);
  }
  return reportOf(outcomes, { title: method.title, seed, couples, statuses });
}

function sampledOutcome(couple: PriorCouple, fit: Fitted, random: Random): ParameterOutcome[] {
  const draws = ranks.draws * ranks.thinning;
  const chain = sampleFitChain(fit, couple.series, { random, draws });
  if (chain === undefined) return [];
  return Object.keys(couple.truth).map((name): ParameterOutcome => {
    const kept = thinned(chain.parameters, name);
    const truth = couple.truth[name] ?? Number.NaN;
    const all = [chain.parameters[name] ?? kept];
    return {
      name,
      isCovered: truth >= quantileOf(all, 0.1) && truth <= quantileOf(all, 0.9),
      rank: kept.filter((draw) => draw < truth).length,
    };
  });
}

function thinned(parameters: ParameterDraws, name: string): Float64Array {
  return (parameters[name] ?? new Float64Array(0)).filter((_, i) => i % ranks.thinning === 0);
}

function laplaceOutcome(couple: PriorCouple, fit: Fitted): ParameterOutcome[] {
  const effects = effectsOf(
    fit,
    couple.series.inputs.map(({ name }) => name),
  );
  const estimates = {
    ...parametersOf(fit),
    ...Object.fromEntries(effects.map((one) => [effectName(one.input, one.on), one])),
  };
  return Object.entries(couple.truth).map(([name, truth]): ParameterOutcome => {
    const [low, high] = estimates[name]?.interval80 ?? [Number.NaN, Number.NaN];
    return { name, isCovered: truth >= low && truth <= high, rank: null };
  });
}

interface Setting {
  readonly title: string;
  readonly seed: number;
  readonly couples: number;
  readonly statuses: Readonly<Record<string, number>>;
}

function reportOf(outcomes: readonly ParameterOutcome[], setting: Setting): StudyReport {
  const names = [...new Set(outcomes.map(({ name }) => name))];
  const rows = names.map((name) =>
    rowOf(
      name,
      outcomes.filter((one) => one.name === name),
    ),
  );
  const pooled = outcomes.filter(({ isCovered }) => isCovered).length / outcomes.length;
  const tested = rows.flatMap(({ p }) => (p === null ? [] : [p]));
  const smallest = tested.length === 0 ? null : Math.min(...tested) * tested.length;
  const farthest = Math.max(...rows.map(({ standardErrors }) => Math.abs(standardErrors)));
  const { couples, statuses } = setting;
  const head = [
    "parameter",
    "cover of 80 % interval",
    "standard errors from 80 %",
    "p of uniform ranks",
  ];
  return {
    title: setting.title,
    body: [
      `${couples} couples from the default prior, ${days} days, 30 % missing; ${JSON.stringify(statuses)}.`,
      "",
      `Pooled cover of 80 % intervals: ${percent(pooled)}. Farthest single parameter: ${farthest.toFixed(1)} standard errors.`,
      ...(smallest === null
        ? []
        : ["", `Smallest p times number of tests: ${smallest.toFixed(3)}.`]),
      "",
      markdownTable(
        head,
        rows.map(({ name, cover, standardErrors, p }) => [
          name,
          percent(cover),
          standardErrors.toFixed(1),
          p === null ? "–" : p.toFixed(3),
        ]),
      ),
    ].join("\n"),
    figures: { ...setting, days, pooled_cover80: pooled, smallest_p_times_tests: smallest, rows },
  };
}

function rowOf(name: string, outcomes: readonly ParameterOutcome[]) {
  const cover = outcomes.filter(({ isCovered }) => isCovered).length / outcomes.length;
  const standardErrors = (cover - 0.8) / Math.sqrt(0.16 / outcomes.length);
  const known = outcomes.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return { name, cover, standardErrors, p: known.length === 0 ? null : uniformP(known) };
}

/** p of a chi-square test that ranks 0 … draws are uniform. */
function uniformP(known: readonly number[]): number {
  const width = (ranks.draws + 1) / ranks.bins;
  const counts = new Float64Array(ranks.bins);
  for (const rank of known) {
    const bin = Math.min(ranks.bins - 1, Math.floor(rank / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const expected = known.length / ranks.bins;
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquareTail(statistic, ranks.bins - 1);
}
