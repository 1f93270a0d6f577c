/**
 * Fits a couple's model and asks it the questions of a reading: the tide, where each stands, ebbs of
 * feeling far, what an ebb was made of, how each answers the other, the next days
 * (docs/model.md, section 1). Seeded, so that the same record gives the same reading.
 */

import {
  contributionsOf,
  createRandom,
  defaultPrior,
  drawTheta,
  driftAt,
  type Fit,
  type Fitted,
  fitSeries,
  forecastFit,
  normalCdf,
  type Prior,
  rhythmOf,
  smoothFit,
  stationarySds,
} from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import { type Approximation, unasked } from "./approximation.ts";
import type { CoupleModel } from "./model.ts";
import { type ModelTrial, tryParts } from "./model-trials.ts";
import type { Measure, Standing, TidePoint } from "./tide.ts";

const seed = 20_260_101;
const z80 = 1.2815515655446004;
const indexOf = { a: 0, b: 1 } as const;

/**
 * Prior of contact in a chat, in logs of turns against the own median: levels near 0, day-to-day sd
 * about 0.7, as wide round it as the prior of closeness.
 */
export const contactPrior: Prior = {
  ...defaultPrior,
  name: "contact",
  theta: {
    ...defaultPrior.theta,
    log_s_a: { mean: Math.log(0.5), sd: 0.6 },
    log_s_b: { mean: Math.log(0.5), sd: 0.6 },
    log_r_a: { mean: Math.log(0.5), sd: 0.6 },
    log_r_b: { mean: Math.log(0.5), sd: 0.6 },
  },
  mu: { mean: 0, sd: 0.7 },
  drift: { mean: 0, sd: 0.15 },
};

/** A fitted couple. */
export interface CoupleFit {
  readonly model: CoupleModel;
  readonly fit: Fit;
  /** What was tried beyond the plain model; empty where nothing was. */
  readonly trials: readonly ModelTrial[];
  readonly approximation: Approximation;
}

/** Fits the plain model of a couple. */
export function fitCouple(model: CoupleModel, measure: Measure, prior?: Prior): CoupleFit {
  const used = prior ?? (measure === "contact" ? contactPrior : defaultPrior);
  return {
    model,
    fit: flatSaid(model, fitSeries(model.series, { prior: used })),
    trials: [],
    approximation: unasked,
  };
}

/** Fits the model of a couple with every part that its record can carry and that earns its place. */
export function fitWholeCouple(model: CoupleModel, measure: Measure, prior?: Prior): CoupleFit {
  const plain = fitCouple(model, measure, prior);
  if (measure === "contact" || plain.fit.status !== "fitted") return plain;
  return { model, ...tryParts(model.series, plain.fit), approximation: unasked };
}

/** Where nothing is left because notes never vary, that is the reason ([Note: Flat notes]). */
function flatSaid({ flat, read }: CoupleModel, fit: Fit): Fit {
  if (fit.status === "fitted" || read.a || read.b || !(flat.a || flat.b)) return fit;
  return { ...fit, status: "degenerate", reason: flatReason(flat) };
}

/** "the readings of b never vary", for a fit's reason. */
export function flatReason({ a, b }: CoupleModel["flat"]): string {
  return `the readings of ${a && b ? "a and b" : a ? "a" : "b"} never vary`;
}

/** Smoothed days of both people. */
export interface SmoothedDays {
  /** First local day; index i is day `firstDay + i`. */
  readonly firstDay: number;
  readonly level: Readonly<Record<PartnerId, readonly TidePoint[]>>;
  /** Deviation from the own usual at that time. */
  readonly deviation: Readonly<Record<PartnerId, readonly TidePoint[]>>;
  /** P(deviation below -1 stationary sd) on each day. */
  readonly probFar: Readonly<Record<PartnerId, readonly number[]>>;
  /** The person's usual at the end of the record. */
  readonly usual: Readonly<Record<PartnerId, TidePoint>>;
}

/** Smooths every day from `firstDay` to `lastDay`, at the typical time of the notes. */
export function smoothedDays(
  fitted: Fitted,
  model: CoupleModel,
  span: { readonly firstDay: number; readonly lastDay: number },
): SmoothedDays {
  const times = Array.from(
    { length: span.lastDay - span.firstDay + 1 },
    (_, i) => span.firstDay + i + model.timeOfDay,
  );
  const { level, deviation } = smoothFit(fitted, model.series, {
    times,
    thetaDraws: ribbonDraws,
    random: createRandom(seed + 3),
  });
  const sds = stationarySds(fitted, model.series);
  const pointsOf = (of: { mean: Float64Array; sd: Float64Array }, person: 0 | 1) =>
    times.map((_, i) => pointOf(of.mean[2 * i + person] ?? 0, of.sd[2 * i + person] ?? 0));
  const farOf = (person: 0 | 1) =>
    times.map((_, i) => {
      const sd = Math.max(deviation.sd[2 * i + person] ?? 0, 1e-9);
      return normalCdf((-(sds[person] ?? 0) - (deviation.mean[2 * i + person] ?? 0)) / sd);
    });
  return {
    firstDay: span.firstDay,
    level: { a: pointsOf(level, 0), b: pointsOf(level, 1) },
    deviation: { a: pointsOf(deviation, 0), b: pointsOf(deviation, 1) },
    probFar: { a: farOf(0), b: farOf(1) },
    usual: { a: usualOf(fitted, "a"), b: usualOf(fitted, "b") },
  };
}

/** The usual level at the middle of the record (`mu`). */
function usualOf(fitted: Fitted, person: PartnerId): TidePoint {
  const at = fitted.columns.findIndex((column) => column.name === `mu_${person}`);
  const width = fitted.columns.length;
  const { linearMean, linearCovariance } = fitted.laplace;
  return pointOf(linearMean[at] ?? 0, Math.sqrt(linearCovariance[at * width + at] ?? 0));
}

function pointOf(mean: number, sd: number): TidePoint {
  return { mean, interval80: [mean - z80 * sd, mean + z80 * sd] };
}

const standingDays = 7;

/** Where a person stands over the last seven days with a point; index `last` is the last such day. */
export function standingOf(deviation: readonly (TidePoint | null)[]): Standing {
  const week = deviation.slice(-standingDays).filter((point) => point !== null);
  if (week.length === 0) return "unknown";
  const mean = (pick: (point: TidePoint) => number) =>
    week.reduce((sum, point) => sum + pick(point), 0) / week.length;
  if (mean((point) => point.interval80[1]) < 0) return "farther";
  return mean((point) => point.interval80[0]) > 0 ? "closer" : "near";
}

/** Days of an ebb of feeling far. */
export interface FarRun {
  readonly person: PartnerId;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Runs of days on which feeling far is more likely than not; one day between joins two runs. */
export function farRuns(days: SmoothedDays, person: PartnerId): FarRun[] {
  const runs: { person: PartnerId; fromDay: number; toDay: number }[] = [];
  days.probFar[person].forEach((probability, i) => {
    if (probability <= 0.5) return;
    const day = days.firstDay + i;
    const last = runs.at(-1);
    if (last && day - last.toDay <= 2) last.toDay = day;
    else runs.push({ person, fromDay: day, toDay: day });
  });
  return runs.filter((run) => run.toDay > run.fromDay);
}

/**
 * From so many moments on fewer draws carry the intervals of parts: the parameters are known well by
 * then, and each draw walks the whole record.
 */
const longRecord = { moments: 600, thetaDraws: 12, pathDraws: 5 };

/** What each stretch of days was made of; parts and unexplained add up to the total exactly. */
export function partsOfRuns(
  fitted: Fitted,
  model: CoupleModel,
  runs: readonly FarRun[],
): ReturnType<typeof contributionsOf> {
  if (runs.length === 0) return [];
  const { moments, thetaDraws, pathDraws } = longRecord;
  return contributionsOf(fitted, model.series, {
    ...(model.series.times.length > moments ? { thetaDraws, pathDraws } : {}),
    stretches: runs.map(({ person, fromDay, toDay }) => ({
      person: indexOf[person],
      times: Array.from({ length: toDay - fromDay + 1 }, (_, i) => fromDay + i + model.timeOfDay),
    })),
    random: createRandom(seed),
  });
}

/** Draws of the numbers of the loop. */
export interface LoopDraws {
  /** Effect of a's closeness on b's, per day (`k_ba`), and of b's on a's (`k_ab`). */
  readonly aOnB: Float64Array;
  readonly bOnA: Float64Array;
  /** Days until half of a push to this person alone is gone. */
  readonly returnDays: Readonly<Record<PartnerId, Float64Array>>;
}

const loopDraws = 400;
/** Draws of theta that the ribbons are averaged over: what they leave open is part of the width. */
const ribbonDraws = 24;

/** Joint draws of couplings and return time from the posterior. */
export function drawLoop(fitted: Fitted): LoopDraws {
  const random = createRandom(seed + 1);
  const aOnB = new Float64Array(loopDraws);
  const bOnA = new Float64Array(loopDraws);
  const returnDays = { a: new Float64Array(loopDraws), b: new Float64Array(loopDraws) };
  for (let i = 0; i < loopDraws; i++) {
    const drift = driftAt(fitted, drawTheta(fitted, random));
    aOnB[i] = drift.k_ba;
    bOnA[i] = drift.k_ab;
    [returnDays.a[i], returnDays.b[i]] = rhythmOf(drift).returnDaysOf;
  }
  return { aOnB, bOnA, returnDays };
}

/** Forecast of the next `days` days with 20 drawn paths. */
export function forecastDays(
  fitted: Fitted,
  model: CoupleModel,
  request: { readonly lastDay: number; readonly days: number },
): ReturnType<typeof forecastFit> {
  const times = Array.from(
    { length: request.days },
    (_, i) => request.lastDay + 1 + i + model.timeOfDay,
  );
  return forecastFit(fitted, model.series, { times, random: createRandom(seed + 2) });
}
