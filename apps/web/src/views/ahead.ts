/** What may come: twenty paths and a band, and the ledger of forecasts once it has skill. Pure. */

import type { Reading } from "@ebb/core";
import type { ViewNames } from "./names.ts";

/** One person's fan. */
export interface FanView {
  readonly paths: readonly (readonly number[])[];
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The screen. */
export interface AheadView {
  readonly names: ViewNames;
  readonly dates: readonly string[];
  readonly a: FanView | null;
  readonly b: FanView | null;
  readonly extent: readonly [number, number];
  /** Shown only where forecasts beat persistence. */
  readonly skill: { readonly scored: number; readonly cover80: number } | null;
  readonly hasLedger: boolean;
}

/** Builds the view; null where there is no forecast. */
export function aheadView(reading: Reading): AheadView | null {
  const { forecast } = reading;
  if (!forecast || forecast.days.length === 0) return null;
  const a = fanOf(forecast, "a");
  const b = fanOf(forecast, "b");
  const values = [a, b].flatMap((fan) =>
    fan ? [...fan.paths.flat(), ...fan.low, ...fan.high] : [],
  );
  const { skill } = forecast;
  const hasSkill =
    skill !== null && skill.crps < skill.crps_persistence && skill.crps < skill.crps_mean;
  return {
    names: reading.people,
    dates: forecast.days.map((day) => day.date),
    a,
    b,
    extent: values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 10],
    skill: hasSkill ? { scored: skill.scored, cover80: skill.cover80 } : null,
    hasLedger: skill !== null,
  };
}

function fanOf(forecast: NonNullable<Reading["forecast"]>, person: "a" | "b"): FanView | null {
  const points = forecast.days.map((day) => day[person]).filter((point) => point !== null);
  if (points.length === 0) return null;
  return {
    paths: forecast.paths[person],
    mean: points.map((point) => point.mean),
    low: points.map((point) => point.interval80[0]),
    high: points.map((point) => point.interval80[1]),
  };
}
