/**
 * What goes before a person's stepping back, day by day: the predictors of docs/model.md, section 2,
 * from that person's own record, standardised within the person.
 *
 * A value is made from the days of its window that are known; with none known it is unknown. After
 * standardising, an unknown value stands at the person's own mean and its effect is part of the noise
 * (docs/model.md, section 1, (5)): nothing is interpolated and no unknown day counts as a calm one.
 */

import type { Predictor } from "@ebb/knowledge";
import type { EventName, ScaleName } from "../observations/index.ts";
import { eventNames, scaleRanges } from "../observations/index.ts";
import type { DailyRecord } from "../signals/index.ts";

/** One predictor of one person. */
export interface PredictorColumn {
  /** Code of a column of the prior matrix. */
  readonly code: string;
  /** By day, 0-1 of the field's range; NaN where unknown. */
  readonly share: Float64Array;
  /** By day, standardised; 0 (the person's mean) where unknown. */
  readonly standardised: Float64Array;
}

const nonZeroDaysNeeded = 3;
const smallestSd = 0.25;

/** The predictors of a record; one with fewer than three days above zero is left out. */
export function predictorsOf(
  record: DailyRecord,
  predictors: readonly Predictor[],
): PredictorColumn[] {
  const columns: PredictorColumn[] = [];
  for (const predictor of predictors) {
    const share = windowed(record, predictor);
    let nonZero = 0;
    for (const value of share) if (value > 0) nonZero += 1;
    if (nonZero < nonZeroDaysNeeded) continue;
    columns.push({ code: predictor.code, share, standardised: standardise(share, smallestSd) });
  }
  return columns;
}

/** Within-person z-scores of the known values; `sdFloor` in the units of `values`; unknown becomes 0. */
export function standardise(values: Float64Array, sdFloor: number): Float64Array {
  let known = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    known += 1;
    sum += value;
  }
  const mean = known === 0 ? 0 : sum / known;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  const sd = Math.max(sdFloor, known < 2 ? 0 : Math.sqrt(squares / (known - 1)));
  return values.map((value) => (Number.isNaN(value) || sd === 0 ? 0 : (value - mean) / sd));
}

function windowed(record: DailyRecord, predictor: Predictor): Float64Array {
  const daily = strongestField(record, predictor.fields);
  const [first, last] = predictor.lag_days;
  const out = new Float64Array(record.days);
  for (let day = 0; day < record.days; day++) {
    let known = 0;
    let sum = 0;
    let largest = Number.NEGATIVE_INFINITY;
    for (let lag = first; lag <= last; lag++) {
      const value = daily[day - lag] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      known += 1;
      sum += value;
      largest = Math.max(largest, value);
    }
    const joined = predictor.join === "max" ? largest : sum / known;
    out[day] = known === 0 ? Number.NaN : joined;
  }
  return out;
}

/** By day the largest known of the fields, as a share of the field's range. */
function strongestField(record: DailyRecord, fields: readonly string[]): Float64Array {
  const strongest = new Float64Array(record.days).fill(Number.NaN);
  for (const field of fields) {
    const { column, low, width } = columnOf(record, field);
    for (let day = 0; day < record.days; day++) {
      const value = ((column[day] ?? Number.NaN) - low) / width;
      if (!Number.isNaN(value) && !((strongest[day] ?? Number.NaN) >= value))
        strongest[day] = value;
    }
  }
  return strongest;
}

function columnOf(record: DailyRecord, field: string) {
  if (isScale(field)) {
    const [low, high] = scaleRanges[field];
    return { column: record.columns[field], low, width: high - low };
  }
  if (isEvent(field)) return { column: record.columns[field], low: 0, width: 1 };
  throw new Error(`predictorsOf: expected a column of the diary, got ${field}`);
}

function isScale(field: string): field is ScaleName {
  return field in scaleRanges;
}

function isEvent(field: string): field is EventName {
  // The list is narrower than string; membership is what is asked.
  return (eventNames as readonly string[]).includes(field);
}
