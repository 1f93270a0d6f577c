/**
 * The record of one couple as numbers: times, readings, inputs (docs/model.md (4), (5)).
 *
 * [Note: Unknown inputs] An input that nobody noted is NaN. It is replaced by the mean of its known
 * values, and what its true value did is part of the process noise: an unknown day is not a day
 * without stress. Contributions of replaced values are counted as unexplained.
 */

/** 0 is partner a, 1 is partner b. */
export type Person = 0 | 1;

/** What one column of readings measures. */
export interface Indicator {
  readonly name: string;
  /** Whose closeness it speaks of. */
  readonly person: Person;
  /**
   * `anchor`: the closeness slider itself (loading 1, no intercept of its own; one a person).
   * `indicator`: another reading of the same state, with its own intercept, loading and noise.
   * `guess`: what the other person says of this one: projection plus observation (one reporter).
   * `count`: a number of things (messages of a day), negative binomial with log mean like `indicator`.
   * `waits`: how long it took each time on a day, log-normal and censored; the reading is any number.
   * `share`: how many of so many on a day, binomial with logit like `indicator`.
   * `event`: whether an input happened, given both states before it; see `endogenous.ts`.
   */
  readonly kind: "anchor" | "indicator" | "guess" | "count" | "waits" | "share" | "event";
  /** For `count`: what each row's number is out of (mean exp(f) times this), one a row; 1 where left out. */
  readonly exposure?: Float64Array;
  /** For `waits`: what each row's waits say of their mean, one a row; read where y is known. */
  readonly waits?: readonly (DayWaits | undefined)[];
  /** For `share`: how many there were in all, one a row. */
  readonly trials?: Float64Array;
  /** True where more of it means less closeness (room taken). For all kinds but anchors, guesses and events. */
  readonly reversed?: boolean;
  /** The ends of the slider: a reading there is censored, not exact (docs/model.md (4)). */
  readonly censored?: { readonly low: number; readonly high: number };
}

/** The waits of one day, as logs: what they say of their mean on that day. */
export interface DayWaits {
  /** Answered ones: how many, and their mean. */
  readonly answered: number;
  readonly meanLog: number;
  /** Those of which only the least length is known. */
  readonly longerThan: readonly number[];
  /** Sd of log waits round the mean of their day. */
  readonly sd: number;
}

/** One known influence. */
export interface Input {
  readonly name: string;
  /** `level` acts with its value over its stretch; `event` is a count that acts as one impulse in it. */
  readonly acts: "level" | "event";
  /** Whom it acts on; both when left out. */
  readonly on?: readonly Person[];
  /** Subtracted from known values of a level; `"mean"` (the default for levels) or a number. */
  readonly centre?: "mean" | number;
}

/** One couple's record. */
export interface Series {
  /** Days, not decreasing, length n; equal neighbours are one moment. */
  readonly times: Float64Array;
  readonly indicators: readonly Indicator[];
  /** Readings, n x indicators, row-major; NaN is missing. */
  readonly y: Float64Array;
  readonly inputs: readonly Input[];
  /** Inputs, n x inputs, row-major; NaN is unknown. Row i acts before time i. */
  readonly u: Float64Array;
  /** An input acts over the whole step before its row, or over at most the day before it. */
  readonly hold: "interval" | "day";
}

/** The common case: one closeness slider each. `a`, `b`: length n, NaN missing. */
export function pairSeries(record: {
  readonly times: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly inputs?: readonly Input[];
  readonly u?: Float64Array;
  readonly hold?: "interval" | "day";
}): Series {
  const n = record.times.length;
  const y = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    y[2 * i] = record.a[i];
    y[2 * i + 1] = record.b[i];
  }
  return {
    times: record.times,
    indicators: [
      { name: "closeness_a", person: 0, kind: "anchor" },
      { name: "closeness_b", person: 1, kind: "anchor" },
    ],
    y,
    inputs: record.inputs ?? [],
    u: record.u ?? new Float64Array(0),
    hold: record.hold ?? "day",
  };
}
