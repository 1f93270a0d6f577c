/**
 * What is found of one couple of the recovery study, against its truth: coupling, cycle, return time,
 * effects and the main reason.
 */

import {
  drawTheta,
  type Fitted,
  fitSeries,
  linearCovarianceOf,
  type ModelOptions,
  naturalFromTheta,
  normalCdf,
  type Prior,
  type Random,
  rhythmOf,
  type Series,
} from "@ebb/engine";
import {
  marginalEffect,
  type RecoveryPopulation,
  type RecoveryTruth,
  recoveryInputs,
} from "./recovery-couples.ts";
import { mainReasonEvidence } from "./recovery-reason.ts";

/** What was found of one couple. */
export interface RecoveryOutcome {
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

/** A simulated couple, what is known of its population, and how it is fitted. */
export interface RecoveryCouple {
  readonly truth: RecoveryTruth;
  readonly series: Series;
  readonly population: RecoveryPopulation;
  readonly prior: Prior;
  /** Levels and effects integrated out (Ebb), or held at the joint mode (the reference's estimator). */
  readonly linear: NonNullable<ModelOptions["linear"]>;
}

const z90 = 1.6448536269514722;

/** Fits a couple and compares; undefined where there is no fit. */
export function recoverCouple(couple: RecoveryCouple, random: Random): RecoveryOutcome | undefined {
  const { truth, series, prior, linear } = couple;
  const fit = fitSeries(series, { prior, drift: false, linear });
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

function effectsOutcome(fit: Fitted, { truth, population }: RecoveryCouple) {
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
