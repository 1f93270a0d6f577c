/** What the parts of the null study share: null couples, looks of a season, quantiles, thresholds. */

import { type CheckIn, drawCoupleSpec, simulateCouple } from "@ebb/core";
import type { Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";

/** Quantiles of the largest claim over the couples of one world. */
export interface Row {
  readonly world: string;
  readonly couples: number;
  /** At `shownQuantiles`. */
  readonly quantiles: readonly number[];
  /** What only the allowed share of couples exceeds. */
  readonly threshold: number;
}

/** A kind of claim over all its worlds. */
export interface Outcome {
  readonly couples: number;
  readonly rows: readonly Row[];
  readonly levels: readonly [number, number, number];
}

/** Quantiles in the report. */
export const shownQuantiles = [0.5, 0.9, 0.95, 0.98, 0.99] as const;

/** Stands for "no claim". */
export const none = -99;
/** Below this a claim is far from any threshold and its held-out score is not asked for. */
export const floor = -4;

const weeklyLooks = [21, 14, 7, 0];

/** The record as it stood at the four looks of its last season of 21 days. */
export function seasonOf(checkIns: readonly CheckIn[]): CheckIn[][] {
  const last = Math.max(...checkIns.map((one) => one.time.day));
  return weeklyLooks.map((back) => checkIns.filter((one) => one.time.day <= last - back));
}

/** The first and the last look of a season. */
export function firstAndLast(looks: readonly CheckIn[][]): CheckIn[][] {
  return [looks[0] ?? [], looks.at(-1) ?? []];
}

/** A couple of the world without effects, couplings and reasons, before any tag. */
export function nullCouple(days: number, random: Random): readonly CheckIn[] {
  const source = { id: "0", scenario: "null" as const, days, matrix: knowledge.prior };
  const changes = { design: { tagsPer56Days: 0 } };
  const spec = drawCoupleSpec({ ...source, changes }, random.fork(1));
  return simulateCouple(spec, knowledge.prior, random.fork(2)).checkIns;
}

/** Quantiles of one world; a couple without any claim, or below even odds, counts as 0. */
export function quantileRow(world: string, values: readonly number[], error: number): Row {
  const sorted = values.map((value) => Math.max(0, value)).sort((p, q) => p - q);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const quantiles = shownQuantiles.map(at);
  return { world, couples: values.length, quantiles, threshold: thresholdOf(quantiles, error) };
}

/**
 * What only `error` of the couples exceed: from the next quantile in the report below it on, by an
 * exponential tail through the quantiles of 95 and 99 %.
 */
export function thresholdOf(quantiles: readonly number[], error: number): number {
  const at = shownQuantiles.findLastIndex((share) => share <= 1 - error + 1e-12);
  const from = quantiles[at] ?? 0;
  const left = 1 - (shownQuantiles[at] ?? 0);
  return from + tailScale(quantiles) * Math.log(left / error);
}

/** Scale of an exponential tail through the quantiles of 95 and 99 %. */
export function tailScale(quantiles: readonly number[]): number {
  const [, , q95 = 0, , q99 = 0] = quantiles;
  return (q99 - q95) / Math.log(5);
}

/**
 * Thresholds of a claim in log-odds: the largest over the worlds, then a tenth and a hundredth of its
 * error rate by the tail of that world, at least of rate 1, as calibrated odds have it; none below `lowest`.
 */
export function outcomeOf(
  rows: readonly Row[],
  lowest: readonly [number, number, number],
): Outcome {
  const worst = rows.reduce((most, row) => (row.threshold > most.threshold ? row : most));
  const step = Math.max(1, tailScale(worst.quantiles)) * Math.LN10;
  const levels = [0, 1, 2].map((tenth) =>
    Math.max(worst.threshold + tenth * step, lowest[tenth] ?? 0),
  );
  const couples = rows.reduce((sum, row) => sum + row.couples, 0);
  return { couples, rows, levels: levelsOf(levels) };
}

/** Three levels from a list of three. */
export function levelsOf(levels: readonly number[]): readonly [number, number, number] {
  const [leaning = 0, likely = 0, well = 0] = levels;
  return [leaning, likely, well];
}
