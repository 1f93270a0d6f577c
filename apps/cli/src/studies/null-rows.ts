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

/** Quantiles of one world; the threshold is the quantile of `error` itself, or an exponential tail where it is past the fifth largest. */
export function quantileRow(world: string, values: readonly number[], error: number): Row {
  const sorted = [...values].sort((p, q) => p - q);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? none;
  const isDeep = error * sorted.length < 5;
  const far = at(0.95) + meanExcess(sorted) * Math.log(0.05 / error);
  return {
    world,
    couples: values.length,
    quantiles: shownQuantiles.map(at),
    threshold: isDeep ? Math.max(far, at(1)) : at(1 - error),
  };
}

/** Mean excess over the 95 % quantile: the scale of an exponential tail; at least 1 in log-odds. */
function meanExcess(sorted: readonly number[]): number {
  const from = Math.floor(0.95 * sorted.length);
  const limit = sorted[from] ?? 0;
  const over = sorted.slice(from).map((value) => value - limit);
  return Math.max(1, over.reduce((sum, value) => sum + value, 0) / Math.max(1, over.length));
}

/**
 * Thresholds of a claim in log-odds: the largest over the worlds, then a tenth and a hundredth of its
 * error rate by an exponential tail; none below `lowest`.
 */
export function outcomeOf(
  worlds: readonly { readonly world: string; readonly values: readonly number[] }[],
  error: number,
  lowest: readonly [number, number, number],
): Outcome {
  const rows = worlds.map(({ world, values }) => quantileRow(world, values, error));
  const all = worlds.flatMap(({ values }) => values).sort((p, q) => p - q);
  const worst = Math.max(floor, ...rows.map((row) => row.threshold));
  const step = meanExcess(all) * Math.LN10;
  const levels = [0, 1, 2].map((tenth) => Math.max(worst + tenth * step, lowest[tenth] ?? 0));
  return { couples: all.length, rows, levels: levelsOf(levels) };
}

/** Three levels from a list of three. */
export function levelsOf(levels: readonly number[]): readonly [number, number, number] {
  const [leaning = 0, likely = 0, well = 0] = levels;
  return [leaning, likely, well];
}
