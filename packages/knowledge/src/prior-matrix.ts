/** The prior of the reasons' regression as data (docs/model.md, section 2). */

/** A column of the prior matrix. */
export interface Predictor {
  readonly code: string;
  /** Diary columns that it is built from; the largest counts where there are several. */
  readonly fields: readonly string[];
  /** Days before the stepping back, from and to. */
  readonly lag_days: readonly [number, number];
  /** How several days become one number. */
  readonly join: "value" | "mean" | "max";
}

/** Prior of the reasons' regression: standardised within-person effects, half-lives, weights. */
export interface PriorMatrix {
  readonly grounds: string;
  readonly sources: readonly string[];
  /** Rows, in order. */
  readonly reasons: readonly string[];
  /** Columns, in order. */
  readonly predictors: readonly Predictor[];
  /** `mean[row][column]`, zeros included. */
  readonly mean: readonly (readonly number[])[];
  /** `sd[row][column]`. */
  readonly sd: readonly (readonly number[])[];
  /** Days in which an episode fades by half: median and 90 % range; no row for reasons without return. */
  readonly half_life_days: Readonly<Record<string, readonly [number, number, number]>>;
  /** Slope in sd per 8 weeks with its sd, for reasons that drift. */
  readonly slope_per_8_weeks: Readonly<Record<string, readonly [number, number]>>;
  readonly base_weight: Readonly<Record<string, number>>;
  /** Dirichlet concentration of the base weights. */
  readonly concentration: number;
  /** Scales of all effects in one couple, equally likely at the start. */
  readonly scales: readonly number[];
  /** Shares of two reasons that act together. */
  readonly mixtures: readonly (readonly [number, number])[];
  /** How an episode tag is believed. */
  readonly tags: {
    /** Share of tags that name the true reason. */
    readonly accuracy: number;
    /** Share of people who name the same wrong reason every time. */
    readonly consistent_misattribution: number;
  };
  /** Largest moves of log-odds. */
  readonly caps: {
    readonly answer: number;
    readonly low_mood_two_weeks: number;
    readonly without_tags: number;
    readonly chat_only: number;
  };
}
