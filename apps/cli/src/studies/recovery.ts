/**
 * Recovery (docs/validation.md): what a daily diary of so many days gives back of a couple's coupling,
 * cycle, return time, effects and main reason, beside the figures that a numeric-gradient program found
 * with the same generators and the same prior.
 */

import {
  createRandom,
  drawTheta,
  type Fitted,
  fitSeries,
  linearCovarianceOf,
  naturalFromTheta,
  normalCdf,
  type Prior,
  type Random,
  rhythmOf,
} from "@ebb/engine";
import {
  drawRecoveryTruth,
  marginalEffect,
  neutralPrior,
  type RecoveryPopulation,
  type RecoveryTruth,
  recoveryInputs,
  recoveryPopulations,
  simulateRecoveryCouple,
} from "./recovery-couples.ts";
import { mainReasonEvidence } from "./recovery-reason.ts";
import { referenceRows } from "./recovery-reference.ts";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

const usualCouples = 300;
const lengths = [14, 30, 60, 120, 365];

/** Runs the study. */
export function recoveryStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const random = createRandom(seed);
  const rows: RecoveryRow[] = [];
  for (const [p, population] of (["S", "K"] as const).entries()) {
    for (const days of lengths) {
      const couples = Math.max(2, Math.round(usualCouples * size));
      rows.push(recoverCell({ population, days, couples }, random.fork(1000 * p + days)));
      progress(`${population}, ${days} days`);
    }
  }
  const head = Object.keys(figureNames);
  const compared = rows.map((row) => ({
    row,
    reference: referenceRows[`${row.population} ${row.days}`],
  }));
  const cells = compared.map(({ row, reference }) => [
    row.population,
    row.days,
    ...head.map((name) => cellText(row.figures[name], reference?.[name])),
  ]);
  return {
    title: "Recovery: what a diary gives back, neutral prior",
    body: [
      `${Math.round(usualCouples * size)} couples a cell; each cell: Ebb / the reference with the same generators. Shares from 0 to 1.`,
      "",
      markdownTable(["population", "days", ...Object.values(figureNames)], cells),
      "",
      worstLine(compared),
    ].join("\n"),
    figures: { seed, rows, worst_shortfall: worstShortfall(compared) },
  };
}

const figureNames: Readonly<Record<string, string>> = {
  sign: "sign of k_ba",
  sign_large: "… if above .3",
  called: "calls at P > .9",
  called_right: "… right",
  rmse: "RMSE kappa_ba",
  cover: "90 % cover",
  cycle: "cycle or not",
  half_life: "half-life x-error",
  half_life_cover: "90 % cover",
  effects_rmse: "effects RMSE",
  effects_cover: "90 % cover",
  top: "top reason",
  top2: "in top 2",
  named: "named at > .8",
  named_right: "… right",
};

type Figures = Readonly<Record<string, number | null>>;

interface RecoveryRow {
  readonly population: "S" | "K";
  readonly days: number;
  readonly couples: number;
  readonly failed: number;
  readonly figures: Figures;
}

interface Cell {
  readonly population: "S" | "K";
  readonly days: number;
  readonly couples: number;
}

function recoverCell({ population: name, days, couples }: Cell, random: Random): RecoveryRow {
  const population = recoveryPopulations[name];
  const prior = neutralPrior(population);
  const outcomes: Outcome[] = [];
  for (let i = 0; i < couples; i++) {
    const own = random.fork(i);
    const truth = drawRecoveryTruth(population, own);
    const outcome = recoverCouple({ truth, population, prior, days }, own);
    if (outcome !== undefined) outcomes.push(outcome);
  }
  const failed = couples - outcomes.length;
  return { population: name, days, couples, failed, figures: figuresOf(outcomes) };
}

interface Outcome {
  readonly error: number;
  readonly isCovered: boolean;
  readonly signRight: boolean;
  readonly isLarge: boolean;
  readonly isCalled: boolean;
  readonly cycleRight: boolean;
  readonly halfLifeLogError: number;
  readonly halfLifeCovered: boolean;
  readonly effectErrors: readonly number[];
  readonly effectsCovered: number;
  readonly isTop: boolean;
  readonly isTop2: boolean;
  readonly isNamed: boolean;
}

interface Couple {
  readonly truth: RecoveryTruth;
  readonly population: RecoveryPopulation;
  readonly prior: Prior;
  readonly days: number;
}

const z90 = 1.6448536269514722;

function recoverCouple(couple: Couple, random: Random): Outcome | undefined {
  const { truth, prior, days } = couple;
  const series = simulateRecoveryCouple(truth, days, random);
  const fit = fitSeries(series, { prior, drift: false });
  if (fit.status !== "fitted") return undefined;
  return { ...couplingOutcome(fit, truth, random), ...effectsOutcome(fit, couple) };
}

function couplingOutcome(fit: Fitted, truth: RecoveryTruth, random: Random) {
  const { mode, covariance } = fit.laplace;
  const n = mode.length;
  const kappa = mode[3] ?? 0;
  const sd = Math.sqrt(covariance[3 * n + 3] ?? 0);
  const trueKappa = truth.theta[3] ?? 0;
  const trueRhythm = rhythmOf(naturalFromTheta(truth.theta));
  const atMode = rhythmOf(naturalFromTheta(mode));
  const drawn = Array.from(
    { length: 300 },
    () => rhythmOf(naturalFromTheta(drawTheta(fit, random))).returnDays,
  ).sort((p, q) => p - q);
  return {
    error: kappa - trueKappa,
    isCovered: Math.abs(kappa - trueKappa) < z90 * sd,
    signRight: Math.sign(kappa) === Math.sign(trueKappa),
    isLarge: Math.abs(trueKappa) > 0.3,
    isCalled: normalCdf(Math.abs(kappa) / sd) > 0.9,
    cycleRight: (atMode.periodDays === undefined) === (trueRhythm.periodDays === undefined),
    halfLifeLogError: Math.abs(Math.log(atMode.returnDays / trueRhythm.returnDays)),
    halfLifeCovered:
      trueRhythm.returnDays > (drawn[14] ?? 0) && trueRhythm.returnDays < (drawn[284] ?? 0),
  };
}

function effectsOutcome(fit: Fitted, { truth, population }: Couple) {
  const k = recoveryInputs.length;
  const width = fit.columns.length;
  const all = linearCovarianceOf(fit);
  const first = fit.columns.findIndex(({ name }) => name === `${recoveryInputs[0]}>b`);
  const mean = fit.laplace.linearMean.slice(first, first + k);
  const covariance = Float64Array.from(
    { length: k * k },
    (_, i) => all[(first + Math.floor(i / k)) * width + first + (i % k)] ?? 0,
  );
  const errors = truth.onB.map((value, i) => (mean[i] ?? 0) - value);
  const covered = errors.filter(
    (error, i) => Math.abs(error) < z90 * Math.sqrt(covariance[i * (k + 1)] ?? 0),
  );
  const posterior = { mean, covariance, prior: marginalEffect(population) };
  const evidence = mainReasonEvidence(posterior, population) ?? recoveryInputs.map(() => 0);
  const order = recoveryInputs
    .map((_, i) => i)
    .sort((p, q) => (evidence[q] ?? 0) - (evidence[p] ?? 0));
  const [i = 0, j = 1] = order;
  const at = (row: number, column: number) => covariance[row * k + column] ?? 0;
  const gap = (mean[j] ?? 0) - (mean[i] ?? 0);
  const gapSd = Math.sqrt(at(i, i) + at(j, j) - 2 * at(i, j));
  return {
    effectErrors: errors,
    effectsCovered: covered.length / k,
    isTop: i === truth.main,
    isTop2: i === truth.main || j === truth.main,
    isNamed: normalCdf(gap / gapSd) > 0.8,
  };
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const share = (of: readonly Outcome[], is: (one: Outcome) => boolean) =>
    of.length === 0 ? null : of.filter(is).length / of.length;
  const average = (of: (one: Outcome) => number) =>
    outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length;
  const called = outcomes.filter(({ isCalled }) => isCalled);
  const named = outcomes.filter(({ isNamed }) => isNamed);
  const logErrors = outcomes.map(({ halfLifeLogError }) => halfLifeLogError).sort((p, q) => p - q);
  const square = (errors: readonly number[]) =>
    errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
  return {
    sign: share(outcomes, ({ signRight }) => signRight),
    sign_large: share(
      outcomes.filter(({ isLarge }) => isLarge),
      ({ signRight }) => signRight,
    ),
    called: called.length / outcomes.length,
    called_right: share(called, ({ signRight }) => signRight),
    rmse: Math.sqrt(average(({ error }) => error * error)),
    cover: share(outcomes, ({ isCovered }) => isCovered),
    cycle: share(outcomes, ({ cycleRight }) => cycleRight),
    half_life: Math.exp(logErrors[logErrors.length >> 1] ?? 0),
    half_life_cover: share(outcomes, ({ halfLifeCovered }) => halfLifeCovered),
    effects_rmse: Math.sqrt(average(({ effectErrors }) => square(effectErrors))),
    effects_cover: average(({ effectsCovered }) => effectsCovered),
    top: share(outcomes, ({ isTop }) => isTop),
    top2: share(outcomes, ({ isTop2 }) => isTop2),
    named: named.length / outcomes.length,
    named_right: share(named, ({ isTop }) => isTop),
  };
}

function cellText(own: number | null | undefined, reference: number | null | undefined): string {
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : value.toFixed(2);
  return `${text(own)} / ${text(reference)}`;
}

type Compared = readonly { readonly row: RecoveryRow; readonly reference: Figures | undefined }[];

/** Figures in which more is better; a shortfall is in points of a share. */
const moreIsBetter = ["sign", "sign_large", "cycle", "top", "top2"];

function worstShortfall(compared: Compared): { cell: string; figure: string; points: number } {
  let worst = { cell: "", figure: "", points: Number.NEGATIVE_INFINITY };
  for (const { row, reference } of compared) {
    for (const figure of moreIsBetter) {
      const own = row.figures[figure];
      const other = reference?.[figure];
      if (own === null || own === undefined || other === null || other === undefined) continue;
      const points = 100 * (other - own);
      if (points > worst.points) worst = { cell: `${row.population} ${row.days}`, figure, points };
    }
  }
  return worst;
}

function worstLine(compared: Compared): string {
  const { cell, figure, points } = worstShortfall(compared);
  return `Largest shortfall of a share against the reference: ${points.toFixed(1)} points (${cell}, ${figureNames[figure] ?? figure}). A share of 300 couples has a standard error of up to 2.9 points, and the reference's has the same.`;
}
