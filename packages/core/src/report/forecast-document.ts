/** `forecast/1`: the next days of a couple, how well such forecasts did so far, and one what-if. */

import { createRandom, type Fitted, forecastFit, type Prior, sampleEstimate } from "@ebb/engine";
import {
  type CoupleModel,
  fitWholeCouple,
  modelOfCheckIns,
  plannedInputs,
  type Skill,
  skillOf,
  type TidePoint,
  type WhatIf,
} from "../dynamics/index.ts";
import { type CheckIn, scaleRanges } from "../observations/index.ts";
import type { MadeBy } from "./reading.ts";
import { type CoupleRecord, documentDay } from "./record.ts";

/** What to forecast. */
export interface ForecastDocumentRequest {
  readonly days: number;
  readonly seed: number;
  readonly prior: Prior;
  readonly whatIf: WhatIf | undefined;
  /** Whether the record has a calendar. */
  readonly calendar: CoupleRecord["days"];
  readonly madeBy: MadeBy;
}

/** One day ahead: the level of felt closeness, and what the slider would read. */
export interface ForecastDay {
  readonly date: string;
  readonly a: TidePoint | null;
  readonly b: TidePoint | null;
  readonly reading: { readonly a: TidePoint | null; readonly b: TidePoint | null };
}

/** The document `forecast/1`. */
export interface ForecastDocument {
  readonly ebb: "forecast/1";
  readonly made_by: MadeBy;
  readonly dyad: string;
  readonly seed: number;
  readonly prior: string;
  readonly status: "fitted" | "too-little-data" | "not-converged" | "degenerate";
  readonly reason: string | null;
  readonly days: readonly ForecastDay[];
  readonly skill: Skill;
  readonly what_if: WhatIfForecast | null;
}

/** The same days under a plan, and the difference that it makes, draw by draw. */
export interface WhatIfForecast {
  readonly person: "a" | "b";
  /** How it must be read: associations of the past, not a promise. */
  readonly words: "if days like these go as before";
  readonly days: readonly ForecastDay[];
  readonly difference: readonly Pick<ForecastDay, "date" | "a" | "b">[];
  /** Planned events that this record never held often enough to weigh. */
  readonly not_in_record: readonly string[];
}

/** Forecasts one couple's check-ins; never throws on data. */
export function forecastDocumentOf(
  couple: { readonly id: string; readonly checkIns: readonly CheckIn[] },
  request: ForecastDocumentRequest,
): ForecastDocument {
  const { prior, seed, madeBy, whatIf } = request;
  const model = modelOfCheckIns(couple.checkIns);
  const { fit } = fitWholeCouple(model, "closeness", prior);
  const kind = "forecast/1" as const;
  const head = { ebb: kind, made_by: madeBy, dyad: couple.id, seed, prior: prior.name };
  if (fit.status !== "fitted") {
    const { status, reason } = fit;
    return { ...head, status, reason, days: [], skill: null, what_if: null };
  }
  const { dates, forecastWith } = aheadOf(fit, model, request);
  const usual = forecastWith(undefined);
  return {
    ...head,
    status: "fitted",
    reason: null,
    days: daysOf(usual, dates, model),
    skill: skillOf(model, prior),
    what_if: whatIf === undefined ? null : whatIfOf({ whatIf, usual, dates, model, forecastWith }),
  };
}

/** The days ahead, and their forecast under given inputs; the same draws every time it is asked. */
function aheadOf(
  fit: Fitted,
  model: CoupleModel,
  { days, seed, calendar }: ForecastDocumentRequest,
): {
  readonly dates: readonly string[];
  readonly forecastWith: (u: Float64Array | undefined) => Ahead;
} {
  const lastDay = Math.floor(model.series.times.at(-1) ?? 0);
  const times = Array.from({ length: days }, (_, i) => lastDay + 1 + i + model.timeOfDay);
  return {
    dates: times.map((_, i) => documentDay(lastDay + 1 + i, calendar)),
    forecastWith: (u) => {
      const request = { times, random: createRandom(seed) };
      return forecastFit(fit, model.series, u === undefined ? request : { ...request, u });
    },
  };
}

type Ahead = ReturnType<typeof forecastFit>;

function daysOf(ahead: Ahead, dates: readonly string[], { reporters }: CoupleModel): ForecastDay[] {
  return dates.map((date, i) => {
    const point = (person: "a" | "b", kind: "level" | "reading"): TidePoint | null => {
      const estimate = ahead[person][i]?.[kind];
      if (!reporters[person] || estimate === undefined) return null;
      return onSlider(estimate);
    };
    return {
      date,
      a: point("a", "level"),
      b: point("b", "level"),
      reading: { a: point("a", "reading"), b: point("b", "reading") },
    };
  });
}

/** Closeness is shown on its slider, 0 to 10, also where the model behind it goes on (censored ends). */
function onSlider({ mean, interval80 }: TidePoint): TidePoint {
  const [low, high] = scaleRanges.closeness;
  const held = (value: number) => Math.min(high, Math.max(low, value));
  return { mean: held(mean), interval80: [held(interval80[0]), held(interval80[1])] };
}

interface Planned {
  readonly whatIf: WhatIf;
  readonly usual: Ahead;
  readonly dates: readonly string[];
  readonly model: CoupleModel;
  readonly forecastWith: (u: Float64Array) => Ahead;
}

function whatIfOf({ whatIf, usual, dates, model, forecastWith }: Planned): WhatIfForecast {
  const { u, notInRecord } = plannedInputs(model, whatIf, dates.length);
  const planned = forecastWith(u);
  const difference = dates.map((date, i) => {
    const point = (person: "a" | "b"): TidePoint | null => {
      if (!model.reporters[person]) return null;
      const at = 2 * i + (person === "a" ? 0 : 1);
      const isHere = (_: number, k: number) => k % (2 * dates.length) === at;
      const before = usual.levels.filter(isHere);
      const change = planned.levels.filter(isHere).map((level, k) => level - (before[k] ?? 0));
      const { mean, interval80 } = sampleEstimate(change);
      return { mean, interval80 };
    };
    return { date, a: point("a"), b: point("b") };
  });
  return {
    person: whatIf.person,
    words: "if days like these go as before",
    days: daysOf(planned, dates, model),
    difference,
    not_in_record: notInRecord,
  };
}
