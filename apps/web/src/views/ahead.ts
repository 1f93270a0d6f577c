/** What may come: twenty paths and a band, and the ledger of kept forecasts once it has skill. Pure. */

import type { Reading } from "@ebb/core";
import { type Calibration, fewestForSkill } from "./ledger.ts";
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
  /** The ledger's figures, only where the kept forecasts beat both rivals. */
  readonly skill: Calibration | null;
  /** Kept forecasts that could be scored, and how many it takes before skill is asked. */
  readonly scored: number;
  readonly needed: number;
}

/** Builds the view; null where there is no forecast. `ledger` is null for a record that is not one's own. */
export function aheadView(reading: Reading, ledger: Calibration | null): AheadView | null {
  const { forecast } = reading;
  if (!forecast || forecast.days.length === 0) return null;
  const a = fanOf(forecast, "a");
  const b = fanOf(forecast, "b");
  const values = [a, b].flatMap((fan) =>
    fan ? [...fan.paths.flat(), ...fan.low, ...fan.high] : [],
  );
  return {
    names: reading.people,
    dates: forecast.days.map((day) => day.date),
    a,
    b,
    extent: values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 10],
    skill: ledger?.hasSkill ? ledger : null,
    scored: ledger?.scored ?? 0,
    needed: fewestForSkill,
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
