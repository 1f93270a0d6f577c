/**
 * Where each number of the shipped default prior comes from (docs/model.md, "Inference of theta"). The
 * numbers themselves stand in the engine (`defaultPrior`); a test keeps the two lists in step.
 */

/** The ground of one prior, as data: what it stands on, and what that does not show. */
export interface PriorGround {
  /** Parameter names of the prior, or `mu`, `drift`, `intercept`, `effect`. */
  readonly parameters: readonly string[];
  readonly ground: string;
  /** `data`: estimated on real couples; `convention`: chosen wide, with its reason. */
  readonly kind: "data" | "convention";
}

/** Grounds of all priors. */
export const defaultPriorGrounds: readonly PriorGround[] = [
  {
    parameters: ["log_a_a", "log_a_b"],
    kind: "data",
    ground:
      "103 dating couples, 14 nightly reports (Campbell, Simpson, Boldry & Kashy 2005): rates of return 1.30 (women) and 1.18 (men) a day. Centred lower, at 0.7, and wide (0.26 to 1.9 a day at 95 %), because long-term couples may be slower and no such data are public.",
  },
  {
    parameters: ["kappa_ab", "kappa_ba"],
    kind: "data",
    ground:
      "Mean zero: in the same diary coupling is -0.003 (se .10) and 0.06 (se .09) a day, and of 74 couples rating a talk every two seconds (Butler & Barnard 2019) 52 pulled together, 19 had opposite signs, 3 pushed apart. Sd 0.6 leaves room for every pattern; none is assumed.",
  },
  {
    parameters: ["log_s_a", "log_s_b"],
    kind: "data",
    ground:
      "Stationary sd of the same diary, about 0.6 on 1-7, is 1.0 on 0-10; centred at 1.2 since its top score is used in 43 % of reports, which hides spread.",
  },
  {
    parameters: ["atanh_rho"],
    kind: "data",
    ground: "Shocks of the two correlate 0.31 (se .04) in the same diary; atanh 0.32.",
  },
  {
    parameters: ["log_r_a", "log_r_b"],
    kind: "convention",
    ground:
      "A slider read to about half a point. Once a day it cannot be told from the process (the diary's maximum is at 0, se .14 and .27), so the prior decides until there are two notes a day.",
  },
  {
    parameters: ["log_lambda", "c_a", "c_b"],
    kind: "convention",
    ground: "The load fills over about a week; its effect has mean zero. Off unless asked for.",
  },
  {
    parameters: ["log_loading_*", "log_noise_*"],
    kind: "convention",
    ground:
      "Further indicators follow closeness by less than a point a point, with a point of noise.",
  },
  {
    parameters: ["logit_projection_*"],
    kind: "data",
    ground:
      "Beta(4, 6): perceptions of a partner are part projection (Kenny & Acitelli 2001); the share is not identified against coupling, so one reporter's view never gives a coupling.",
  },
  {
    parameters: ["mu", "intercept"],
    kind: "data",
    ground:
      "Levels 6.4 and 6.2 on 1-7 in the diary; 6.5 with sd 2 covers 2.6 to 10 on 0-10. Intercepts of further indicators are nearly flat.",
  },
  {
    parameters: ["drift"],
    kind: "convention",
    ground:
      "A third of a slider point a month: a season of it would be a point. Needs over 60 days to be told from a slow deviation.",
  },
  {
    parameters: ["effect"],
    kind: "data",
    ground:
      "Mean zero for every input. The diary's conflict moves closeness by -0.34 and -0.24 a point on 1-7 (se .03); sd 1 on 0-10 covers an event of that size several times over.",
  },
  {
    parameters: ["eventIntercept", "beta_a_*", "beta_b_*"],
    kind: "convention",
    ground:
      "An event on about one day in eight, between one in two and one in fifty; how much likelier distance makes it has mean zero (log-odds a unit of closeness).",
  },
  {
    parameters: ["log_rate_*"],
    kind: "convention",
    ground: "Counts of a chat rise by a seventh for a point of closeness, with a wide spread.",
  },
];
