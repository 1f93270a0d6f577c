/**
 * Prior distributions of one couple's parameters (docs/model.md, "Inference of theta"). All normal,
 * on the scale named by the key: `log_a_a` is the log of a's rate of return. Slider units 0-10, days.
 *
 * Where the numbers come from: Model M1 of docs/model.md 1. Coupling has mean zero: pushing and
 * pulling is a pattern that some couples have, and must be found, not assumed.
 */

import { log } from "../elementary/elementary.ts";

/** A normal distribution; sd infinite means flat (linear parameters only). */
export interface Normal {
  readonly mean: number;
  readonly sd: number;
}

/** A prior for every parameter. */
export interface Prior {
  /** Where it comes from, shown with every fit. */
  readonly name: string;
  /** Nonlinear parameters by name; a missing one takes its default. */
  readonly theta: Readonly<Record<string, Normal>>;
  readonly mu: Normal;
  /** Change of the usual level a month. */
  readonly drift: Normal;
  /** Intercept of a further indicator. */
  readonly intercept: Normal;
  /** Log-odds of an event at the usual closeness. */
  readonly eventIntercept: Normal;
  /** Effect of one unit of an input a day, unless named in `effects`. */
  readonly effect: Normal;
  /** Effects by `input` or `input>a`, `input>b`. */
  readonly effects: Readonly<Record<string, Normal>>;
}

/** The shipped prior: weak, zero-mean coupling. */
export const defaultPrior: Prior = {
  name: "default",
  theta: {
    log_a_a: { mean: log(0.7), sd: 0.5 },
    log_a_b: { mean: log(0.7), sd: 0.5 },
    kappa_ab: { mean: 0, sd: 0.6 },
    kappa_ba: { mean: 0, sd: 0.6 },
    log_s_a: { mean: log(1.2), sd: 0.4 },
    log_s_b: { mean: log(1.2), sd: 0.4 },
    atanh_rho: { mean: 0.35, sd: 0.3 },
    log_r_a: { mean: log(0.6), sd: 0.4 },
    log_r_b: { mean: log(0.6), sd: 0.4 },
    // Closeness load: fills over about a week; no direction assumed.
    log_lambda: { mean: log(0.15), sd: 0.7 },
    c_a: { mean: 0, sd: 0.3 },
    c_b: { mean: 0, sd: 0.3 },
    // Any further indicator: size of its loading and noise; its intercept stands in `intercept`.
    "log_loading_*": { mean: log(0.7), sd: 0.5 },
    "log_noise_*": { mean: log(1), sd: 0.5 },
    // Any count, wait or share: change of its log mean, mean log or logit with a unit of closeness.
    "log_rate_*": { mean: log(0.15), sd: 0.7 },
    // Any event that comes because of where both stand: log-odds a unit of closeness, drawn to 0.
    "beta_a_*": { mean: 0, sd: 1 },
    "beta_b_*": { mean: 0, sd: 1 },
    // One reporter: Beta(4, 6) for the projected share, matched in mean and sd on the logit scale.
    "logit_projection_*": { mean: -0.45, sd: 0.68 },
  },
  mu: { mean: 6.5, sd: 2 },
  drift: { mean: 0, sd: 0.3 },
  intercept: { mean: 0, sd: 10 },
  eventIntercept: { mean: -2, sd: 1.5 },
  effect: { mean: 0, sd: 1 },
  effects: {},
};
