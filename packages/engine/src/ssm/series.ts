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
   * `event`: whether an input happened, given both states before it; see `endogenous.ts`.
   */
  readonly kind: "anchor" | "indicator" | "guess" | "count" | "event";
  /** True where more of it means less closeness (room taken). For `indicator` and `count`. */
  readonly reversed?: boolean;
  /** The ends of the slider: a reading there is censored, not exact (docs/model.md (4)). */
  readonly censored?: { readonly low: number; readonly high: number };
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
