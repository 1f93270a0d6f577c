/**
 * Further readings of closeness from the same check-ins (docs/model.md (4)): felt understood, and room
 * taken, reversed. Each has its own intercept, loading and noise, learned beside the closeness slider.
 *
 * [Note: Left to the one who asks] A reading of a couple stays with the closeness that both noted: a
 * further slider of the same minute makes little of it surer, and "understood" would then be part of a
 * curve that is called closeness. `ebb fit --indicators` puts them in, for those whose question it is.
 */

import type { Indicator, Series } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { CheckIn } from "../observations/index.ts";
import { momentsOf } from "../signals/index.ts";
import type { CoupleModel } from "./model.ts";

/** Scales that can be read beside closeness; `true` where more of it means less closeness. */
export const furtherScales = { understood: false, room: true } as const;

/** One of them. */
export type FurtherScale = keyof typeof furtherScales;

/** With fewer notes its loading would be the prior's. */
const fewestReadings = 14;

interface FurtherColumn {
  readonly indicator: Indicator;
  readonly values: readonly number[];
}

/**
 * The model with these scales of both as readings of their own closeness. `model` is that of the same
 * check-ins; a scale that a person noted fewer than 14 times, or always alike, or beside no closeness of
 * their own, stays out.
 */
export function withFurtherReadings(
  model: CoupleModel,
  checkIns: readonly CheckIn[],
  scales: readonly FurtherScale[],
): CoupleModel {
  const moments = momentsOf(checkIns);
  const people: readonly PartnerId[] = ["a", "b"];
  const columns = people.flatMap((person, index) =>
    model.reporters[person]
      ? scales.map((scale): FurtherColumn => {
          const values = moments.map((moment) => moment[person]?.scales[scale] ?? Number.NaN);
          return { indicator: indicatorOf(scale, person, index === 0 ? 0 : 1), values };
        })
      : [],
  );
  const told = columns.filter(({ values }) => isTold(values));
  return told.length === 0 ? model : { ...model, series: withColumns(model.series, told) };
}

function indicatorOf(scale: FurtherScale, person: PartnerId, index: 0 | 1): Indicator {
  const name = `${scale}_${person}`;
  return { name, person: index, kind: "indicator", reversed: furtherScales[scale] };
}

function isTold(values: readonly number[]): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length >= fewestReadings && known.some((value) => value !== known[0]);
}

function withColumns(series: Series, columns: readonly FurtherColumn[]): Series {
  const before = series.indicators.length;
  const after = before + columns.length;
  const y = new Float64Array(series.times.length * after);
  for (let i = 0; i < series.times.length; i++) {
    y.set(series.y.subarray(i * before, (i + 1) * before), i * after);
    for (let q = 0; q < columns.length; q++)
      y[i * after + before + q] = columns[q]?.values[i] ?? Number.NaN;
  }
  const indicators = [...series.indicators, ...columns.map(({ indicator }) => indicator)];
  return { ...series, indicators, y };
}
