/**
 * The population prior of a cohort (docs/validation.md): is a known population found again (bias, and how
 * often intervals hold the truth), how many passes does the search need beside plain EM, and how long does
 * a pass over many couples take on one core and on all.
 */

import { availableParallelism } from "node:os";
import type { PopulationSums } from "@ebb/core";
import { addFit, emptySums, findPopulation } from "@ebb/core";
import {
  createRandom,
  defaultPrior,
  fitSeries,
  type Normal,
  type Prior,
  type Random,
  type Series,
} from "@ebb/engine";
import { hyperErrors } from "./cohort-errors.ts";
import { passSeconds } from "./cohort-speed.ts";
import { drawPriorCouple } from "./prior-couples.ts";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const days = 60;
const usualCohorts = 16;
const couplesACohort = 150;
const usualTimed = 2000;

const log = Math.log;
/** What is to be found; by the names under which a's and b's parameters are pooled. */
const truth: Readonly<Record<string, Normal>> = {
  "log_a_*": { mean: log(1), sd: 0.35 },
  "kappa_*": { mean: 0.15, sd: 0.35 },
  "log_s_*": { mean: log(1), sd: 0.3 },
  atanh_rho: { mean: 0.2, sd: 0.2 },
  "log_r_*": { mean: log(0.5), sd: 0.3 },
  "mu_*": { mean: 7, sd: 1.2 },
  "d_*": { mean: 0, sd: 0.2 },
  "effect stress": { mean: -0.3, sd: 0.25 },
  "effect argument": { mean: -0.6, sd: 0.35 },
};

const truePrior: Prior = {
  ...defaultPrior,
  name: "truth",
  theta: Object.fromEntries(
    Object.keys(defaultPrior.theta).map((name): [string, Normal] => [
      name,
      truth[name.replace(/^kappa_(ab|ba)$/, "kappa_*").replace(/_(a|b)$/, "_*")] ??
        defaultPrior.theta[name]!,
    ]),
  ),
  mu: truth["mu_*"]!,
  drift: truth["d_*"]!,
  effects: { stress: truth["effect stress"]!, argument: truth["effect argument"]! },
};

/** Runs the study: `npm run study:cohort`. */
export async function cohortStudy({ seed, size, progress }: StudyOptions): Promise<StudyReport> {
  const random = createRandom(seed);
  const cohorts = Math.max(2, Math.round(usualCohorts * size));
  const found: CohortOutcome[] = [];
  for (let cohort = 0; cohort < cohorts; cohort++) {
    found.push(await recoverCohort(random.fork(cohort)));
    progress(`cohort ${cohort + 1} of ${cohorts}`);
  }
  const plain = await searchBeside(random.fork(0), found[0]!);
  progress("plain EM");
  const timed = Math.max(20, Math.round(usualTimed * Math.min(1, 4 * size)));
  const speed = await passSeconds(timed, { days, random: random.fork(90_000), prior: truePrior });
  const rows = Object.keys(truth).map((name) => rowOf(name, found));
  return {
    title: "The prior of a cohort: what is found again, and how fast",
    body: bodyOf({ rows, found, plain, speed }),
    figures: { seed, cohorts, couples: couplesACohort, rows, passes: plain, speed },
  };
}

/** Estimate and standard error of a mean and of a log spread, by pooled name. */
interface CohortOutcome {
  readonly population: Readonly<Record<string, Normal>>;
  readonly errors: Readonly<Record<string, { readonly mean: number; readonly logSd: number }>>;
  readonly passes: number;
  readonly change: number;
  readonly hasSettled: boolean;
}

async function recoverCohort(random: Random): Promise<CohortOutcome> {
  const couples = drawCohort(random);
  const found = await findPopulation({ sumsUnder: sumsUnderOf(couples, random), name: "cohort" });
  const one = (i: number): PopulationSums => oneCouple(couples[i]!, found.prior, random.fork(i));
  const { population, passes, change, hasSettled } = found;
  const errors = hyperErrors(population, couples.length, one);
  return { population, errors, passes, change, hasSettled };
}

function drawCohort(random: Random): Series[] {
  return Array.from(
    { length: couplesACohort },
    (_, i) => drawPriorCouple(days, random.fork(10_000 + i), truePrior).series,
  );
}

function oneCouple(series: Series, prior: Prior, random: Random): PopulationSums {
  return addFit(emptySums, fitSeries(series, { prior }), { series, random });
}

function sumsUnderOf(couples: readonly Series[], random: Random) {
  return async (prior: Prior) =>
    couples.reduce(
      (sums, series, i) =>
        addFit(sums, fitSeries(series, { prior }), { series, random: random.fork(i) }),
      emptySums,
    );
}

/** Passes of the search on the first cohort, and what plain EM has reached after as many. */
async function searchBeside(random: Random, { passes, change }: CohortOutcome) {
  const sumsUnder = sumsUnderOf(drawCohort(random), random);
  const name = "cohort";
  const plain = await findPopulation({ sumsUnder, name, memory: 0, mostPasses: passes });
  return { passes, accelerated: change, plain: plain.change };
}

interface CohortRow {
  readonly name: string;
  /** Mean error of the mean over cohorts, in true spreads, with its standard error. */
  readonly bias: number;
  readonly biasError: number;
  /** Geometric mean of estimated over true spread. */
  readonly spreadRatio: number;
  readonly meanCovered: number;
  readonly spreadCovered: number;
}

const z80 = 1.2815515655446004;

function rowOf(name: string, found: readonly CohortOutcome[]): CohortRow {
  const true_ = truth[name]!;
  const errors = found.map(({ population }) => (population[name]!.mean - true_.mean) / true_.sd);
  const logs = found.map(({ population }) => log(population[name]!.sd / true_.sd));
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value / values.length, 0);
  const bias = average(errors);
  const spread = Math.sqrt(average(errors.map((error) => (error - bias) ** 2)));
  const share = (held: (one: CohortOutcome, i: number) => boolean) =>
    found.filter(held).length / found.length;
  return {
    name,
    bias,
    biasError: spread / Math.sqrt(Math.max(1, found.length - 1)),
    spreadRatio: Math.exp(average(logs)),
    meanCovered: share(
      ({ errors: of }, i) => Math.abs((errors[i] ?? 0) * true_.sd) < z80 * of[name]!.mean,
    ),
    spreadCovered: share(({ errors: of }, i) => Math.abs(logs[i] ?? 0) < z80 * of[name]!.logSd),
  };
}

interface Found {
  readonly rows: readonly CohortRow[];
  readonly found: readonly CohortOutcome[];
  readonly plain: Awaited<ReturnType<typeof searchBeside>>;
  readonly speed: Awaited<ReturnType<typeof passSeconds>>;
}

function bodyOf({ rows, found, plain, speed }: Found): string {
  const average = (of: (row: CohortRow) => number) =>
    rows.reduce((sum, row) => sum + of(row) / rows.length, 0);
  const settled = found.filter(({ hasSettled }) => hasSettled).length;
  const text = (change: number) => change.toExponential(1);
  return [
    `${found.length} cohorts of ${couplesACohort} couples, ${days} days, 30 % missing, from a population that is not the default; the search starts at the default prior. Standard errors from the couples' scores.`,
    "",
    markdownTable(
      [
        "parameter",
        "true mean, sd",
        "bias of the mean, in true sds",
        "estimated / true sd",
        "80 % interval holds the mean",
        "… the log sd",
      ],
      rows.map((row) => [
        row.name,
        `${truth[row.name]!.mean.toFixed(2)}, ${truth[row.name]!.sd.toFixed(2)}`,
        `${row.bias.toFixed(3)} ± ${row.biasError.toFixed(3)}`,
        row.spreadRatio.toFixed(3),
        percent(row.meanCovered, 0),
        percent(row.spreadCovered, 0),
      ]),
    ),
    "",
    `Over all parameters 80 % intervals hold the mean in ${percent(average((row) => row.meanCovered))} and the log sd in ${percent(average((row) => row.spreadCovered))}.`,
    "",
    `Passes over the cohort: ${found.map(({ passes }) => passes).join(", ")}; ${settled} of ${found.length} came to rest (change below 0.001 spreads). On the first cohort a pass still changes the estimate by ${text(plain.accelerated)} after ${plain.passes} passes, by plain EM after as many by ${text(plain.plain)}.`,
    "",
    "## Speed",
    "",
    `One pass (every couple fitted, its posterior's moments taken) over ${speed.couples} diaries of ${days} days with stress and arguments, seconds for 10,000, the best of two rounds on a machine of ${availableParallelism()} cores that others use as well. Processor seconds on one thread are what one free core would take.`,
    "",
    markdownTable(
      [
        "threads",
        "fits alone, processor",
        "whole pass, processor",
        "as it passed",
        "against one thread",
      ],
      speed.rows.map(({ threads, fitSeconds, processorSeconds, seconds, gain }) => [
        threads,
        fitSeconds === null ? "–" : `${fitSeconds.toFixed(1)} s`,
        `${processorSeconds.toFixed(1)} s`,
        `${seconds.toFixed(1)} s`,
        `${gain.toFixed(2)} times`,
      ]),
    ),
  ].join("\n");
}
