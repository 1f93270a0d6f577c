/**
 * How far each steps back, day by day (docs/model.md, section 2, layer 2): for the one with a reason
 *
 *   y_t = sum_q b_q z_q,t + trend + u_t,   b ~ N(scale M w, scale² D(w)),   u an AR(1), var(y) about 1
 *
 * z : predictors of the prior matrix built from the true days, standardised within the person (sd not
 * below `smallestSd` of the range); M, D : means and variances of the matrix; w : mixture of reasons.
 * Inertia of u follows the half-life of the reason; AUTON and PROC come back warmer. The other person,
 * and a couple without any reason, has the inert disturbance alone.
 */

import type { Random } from "@ebb/engine";
import type { PriorMatrix } from "@ebb/knowledge";
import { otherPartner, type PartnerId } from "../couple/index.ts";
import {
  type EventName,
  type ReasonId,
  type ScaleName,
  scaleRanges,
} from "../observations/index.ts";
import type { ClosenessDay } from "./closeness-path.ts";
import type { TrueDay } from "./days.ts";
import type { CoupleSpec } from "./spec.ts";

/** What stepping back is computed from. */
export interface SteppingBackGrounds {
  readonly spec: CoupleSpec;
  readonly matrix: PriorMatrix;
  readonly days: readonly TrueDay[];
  readonly closeness: readonly ClosenessDay[];
  /** How far each reached out, 0-10. */
  readonly reach: Readonly<Record<PartnerId, Float64Array>>;
}

/** Stepping back of one person in sd round their own mean, one value a day. */
export function drawSteppingBack(
  grounds: SteppingBackGrounds,
  person: PartnerId,
  random: Random,
): Float64Array {
  const { spec, days } = grounds;
  const isReasoned = spec.reason.person === person && spec.reason.reason !== null;
  const signal = isReasoned ? drawSignal(grounds, random) : new Float64Array(days.length);
  const inertia = isReasoned ? drawInertia(spec, grounds.matrix, random) : 0.35;
  const spread = Math.sqrt(Math.max(0.3, 1 - varianceOf(signal)));
  const innovation = spread * Math.sqrt(1 - inertia * inertia);
  let disturbance = spread * random.normal();
  return signal.map((value, t) => {
    // A day that brings people together is a day of less stepping back: part of the shock is shared.
    const shock =
      -0.4 * (grounds.closeness[t]?.shock[person] ?? 0) + Math.sqrt(0.84) * random.normal();
    if (t > 0) disturbance = inertia * disturbance + innovation * shock;
    return value + disturbance;
  });
}

/** Reasons of a couple with their shares. */
function mixtureOf({ reason }: CoupleSpec): { id: ReasonId; share: number }[] {
  const parts = [
    { id: reason.reason, share: reason.second === null ? 1 : reason.share },
    { id: reason.second, share: 1 - reason.share },
  ];
  return parts.flatMap(({ id, share }) => (id === null ? [] : [{ id, share }]));
}

function drawSignal(grounds: SteppingBackGrounds, random: Random): Float64Array {
  const { spec, matrix, days } = grounds;
  const { person, scale } = spec.reason;
  const mixture = mixtureOf(spec);
  const signal = new Float64Array(days.length);
  matrix.predictors.forEach((predictor, q) => {
    const rows = mixture.map(({ id, share }) => ({ row: matrix.reasons.indexOf(id), share }));
    const mean = rows.reduce(
      (sum, { row, share }) => sum + share * (matrix.mean[row]?.[q] ?? 0),
      0,
    );
    const variance = rows.reduce(
      (sum, { row, share }) => sum + (share * (matrix.sd[row]?.[q] ?? 0)) ** 2,
      0,
    );
    const effect = scale * (mean + Math.sqrt(variance) * random.normal());
    const z = standardised(predictorDays(grounds, person, predictor), spec.smallestSd);
    for (let t = 0; t < z.length; t++) signal[t] = (signal[t] ?? 0) + effect * (z[t] ?? 0);
  });
  addRebound(signal, mixture);
  addTrend(signal, grounds, random);
  return signal;
}

/** Reasons after which people come back warmer than before (science of the matrix, "rebound"). */
const rebounding: readonly ReasonId[] = ["auton", "proc"];

function addRebound(
  signal: Float64Array,
  mixture: readonly { id: ReasonId; share: number }[],
): void {
  const strength = mixture.reduce(
    (sum, { id, share }) => sum + (rebounding.includes(id) ? 0.25 * share : 0),
    0,
  );
  const before = Float64Array.from(signal);
  for (let t = 2; t < signal.length; t++)
    signal[t] = (signal[t] ?? 0) - strength * (before[t - 2] ?? 0);
}

/** Slow loss: stepping back grows by what closeness loses. */
function addTrend(
  signal: Float64Array,
  { spec, matrix }: SteppingBackGrounds,
  random: Random,
): void {
  for (const { id, share } of mixtureOf(spec)) {
    const slope = matrix.slope_per_8_weeks[id];
    if (slope === undefined) continue;
    const perDay = (-share * (slope[0] + slope[1] * random.normal())) / 56;
    const middle = (signal.length - 1) / 2;
    for (let t = 0; t < signal.length; t++) signal[t] = (signal[t] ?? 0) + perDay * (t - middle);
  }
}

/** Inertia a day from the half-life prior (median and 90 % range) of the first reason. */
function drawInertia(spec: CoupleSpec, matrix: PriorMatrix, random: Random): number {
  const range = matrix.half_life_days[spec.reason.reason ?? ""];
  if (range === undefined) return 0.35;
  const [median, low, high] = range;
  const logSd = Math.log(high / low) / (2 * 1.6449);
  const halfLife = median * Math.exp(logSd * random.normal());
  return Math.min(0.95, 2 ** (-1 / halfLife));
}

function predictorDays(
  grounds: SteppingBackGrounds,
  person: PartnerId,
  predictor: PriorMatrix["predictors"][number],
): Float64Array {
  const { fields, lag_days, join } = predictor;
  const [from, to] = lag_days;
  return Float64Array.from(grounds.days, (_, t) => {
    const values: number[] = [];
    for (let lag = from; lag <= to && lag <= t; lag++) {
      values.push(
        Math.max(...fields.map((field) => shareOfRange(grounds, { person, field, t: t - lag }))),
      );
    }
    if (values.length === 0) return Number.NaN;
    if (join === "mean") return values.reduce((sum, value) => sum + value, 0) / values.length;
    return join === "max" ? Math.max(...values) : (values[0] ?? Number.NaN);
  });
}

/** The true value of a diary field on a day, as a share of the field's range. */
function shareOfRange(
  { spec, days, closeness, reach }: SteppingBackGrounds,
  { person, field, t }: { person: PartnerId; field: string; t: number },
): number {
  const day = days[t];
  if (day === undefined) return Number.NaN;
  if (field === "stress") return stressShare(day.stress[person]);
  if (field === "closeness") {
    const level = person === "a" ? spec.parameters.mu_a : spec.parameters.mu_b;
    return (level + (closeness[t]?.evening[person] ?? 0)) / 10;
  }
  if (field === "other_reach") return (reach[otherPartner(person)][t] ?? 0) / 10;
  if (field in scaleRanges) throw new Error(`simulate: no predictor from ${field as ScaleName}`);
  // Every other field of a predictor is an event.
  const event = field as EventName;
  return day.shared.has(event) || day.own[person].has(event) ? 1 : 0;
}

/** Stress as a share of its slider: mean 4.2, sd 2.5 points. */
export function stressShare(z: number): number {
  return Math.min(1, Math.max(0, 0.42 + 0.25 * z));
}

function standardised(values: Float64Array, smallestSd: number): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(known.length, 1);
  const sd = Math.max(Math.sqrt(varianceOf(known)), smallestSd, 1e-3);
  return values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / sd));
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return (
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(values.length - 1, 1)
  );
}
