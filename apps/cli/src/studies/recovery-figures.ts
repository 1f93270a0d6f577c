/** What the couples of a cell of the recovery study amount to, and where it falls short of another's. */

import type { RecoveryOutcome } from "./recovery-outcome.ts";

/** Figures of a cell by name; null where there is nothing to count. */
export type RecoveryFigures = Readonly<Record<string, number | null>>;

/** Heads of a table by figure, in order. */
export const recoveryFigureNames: Readonly<Record<string, string>> = {
  sign: "sign of k_ba",
  sign_large: "… if above .3",
  called: "calls at P > .9",
  called_right: "… right",
  rmse: "RMSE kappa_ba",
  cover: "90 % cover",
  cycle: "cycle or not",
  half_life: "half-life x-error",
  half_life_cover: "90 % cover",
  effects_rmse: "effects RMSE",
  effects_cover: "90 % cover",
  top: "top reason",
  top2: "in top 2",
  named: "named at > .8",
  named_right: "… right",
};

/** The figures of a cell. */
export function recoveryFiguresOf(outcomes: readonly RecoveryOutcome[]): RecoveryFigures {
  const share = (of: readonly RecoveryOutcome[], is: (one: RecoveryOutcome) => boolean) =>
    of.length === 0 ? null : of.filter(is).length / of.length;
  const average = (of: (one: RecoveryOutcome) => number) =>
    outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length;
  const called = outcomes.filter(({ isCalled }) => isCalled);
  const named = outcomes.filter(({ isNamed }) => isNamed);
  const logErrors = outcomes.map(({ halfLifeLogError }) => halfLifeLogError).sort((p, q) => p - q);
  const square = (errors: readonly number[]) =>
    errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
  return {
    sign: share(outcomes, ({ signRight }) => signRight),
    sign_large: share(
      outcomes.filter(({ isLarge }) => isLarge),
      ({ signRight }) => signRight,
    ),
    called: called.length / outcomes.length,
    called_right: share(called, ({ signRight }) => signRight),
    rmse: Math.sqrt(average(({ error }) => error * error)),
    cover: share(outcomes, ({ isCovered }) => isCovered),
    cycle: share(outcomes, ({ cycleRight }) => cycleRight),
    half_life: Math.exp(logErrors[logErrors.length >> 1] ?? 0),
    half_life_cover: share(outcomes, ({ halfLifeCovered }) => halfLifeCovered),
    effects_rmse: Math.sqrt(average(({ effectErrors }) => square(effectErrors))),
    effects_cover: average(({ effectsCovered }) => effectsCovered),
    top: share(outcomes, ({ isTop }) => isTop),
    top2: share(outcomes, ({ isTop2 }) => isTop2),
    named: named.length / outcomes.length,
    named_right: share(named, ({ isTop }) => isTop),
  };
}

/** Shares in which more is better, covers among them (all aim at 0.9 and stay below it where they fail). */
const moreIsBetter = [
  "sign",
  "sign_large",
  "cover",
  "cycle",
  "half_life_cover",
  "effects_cover",
  "top",
  "top2",
];

/** Where a cell falls short most, in points of a share. */
export interface Shortfall {
  readonly cell: string;
  readonly figure: string;
  readonly points: number;
}

/** The largest shortfall of `own` against `other` over all cells. */
export function largestShortfall(
  cells: readonly {
    readonly cell: string;
    readonly own: RecoveryFigures;
    readonly other: RecoveryFigures;
  }[],
): Shortfall {
  let worst: Shortfall = { cell: "", figure: "", points: Number.NEGATIVE_INFINITY };
  for (const { cell, own, other } of cells) {
    for (const figure of moreIsBetter) {
      const [mine, theirs] = [own[figure], other[figure]];
      if (typeof mine !== "number" || typeof theirs !== "number") continue;
      const points = 100 * (theirs - mine);
      if (points > worst.points) worst = { cell, figure, points };
    }
  }
  return worst;
}
