/**
 * Effect of something tried on days picked by coin, by the model of docs/model.md 1 restricted to the
 * days of the plan: one person's outcome moves around its usual level with its own inertia, each drawn
 * day gives it one impulse (5). Coupling is not asked: the other's days are not part of the plan. The
 * draw is independent of everything else, so nothing else has to be held constant.
 */

import {
  defaultPrior,
  effectsOf,
  fitSeries,
  type Prior,
  parametersOf,
  type Series,
} from "@ebb/engine";

/** One day of a plan. */
export interface AssignedDay {
  /** Day number (kit/time.ts). */
  readonly day: number;
  /** Was it drawn? */
  readonly isDrawn: boolean;
  /** Outcome in its own units; undefined = not noted. */
  readonly outcome: number | undefined;
}

/** What the model says of the drawn days. */
export interface AssignedEffect {
  /** Change on a drawn day as it stands when the day is noted, in units of the outcome. */
  readonly mean: number;
  readonly sd: number;
  readonly interval80: readonly [number, number];
}

/** Fewest known days of either sort. */
export const fewestAssignedDays = 3;

/** Effects wider than those of daily life, so that what the coin shows is hardly drawn to 0. */
const assignedPrior: Prior = { ...defaultPrior, name: "assigned", effect: { mean: 0, sd: 2.5 } };

/** The effect, or undefined where too few days are known or the model does not settle. */
export function assignedEffectOf(days: readonly AssignedDay[]): AssignedEffect | undefined {
  const known = days.filter(({ outcome }) => outcome !== undefined);
  const drawn = known.filter(({ isDrawn }) => isDrawn).length;
  if (drawn < fewestAssignedDays || known.length - drawn < fewestAssignedDays) return undefined;
  const fit = fitSeries(seriesOf(days), { prior: assignedPrior });
  if (fit.status !== "fitted") return undefined;
  const effect = effectsOf(fit, ["coin"]).find(({ on }) => on === 0);
  if (effect === undefined || !Number.isFinite(effect.sd)) return undefined;
  const kept = keptByNoting(parametersOf(fit)["a_a"]?.mean ?? 0);
  const [low, high] = effect.interval80;
  return { mean: kept * effect.mean, sd: kept * effect.sd, interval80: [kept * low, kept * high] };
}

/** Share of a day's impulse that is left when the day is noted: (1 - e^-a) / a (docs/model.md (7)). */
function keptByNoting(rate: number): number {
  return rate < 1e-6 ? 1 : -Math.expm1(-rate) / rate;
}

/** The days as a record of one person; the other's column is empty. */
function seriesOf(days: readonly AssignedDay[]): Series {
  return {
    times: Float64Array.from(days, ({ day }) => day),
    indicators: [
      { name: "outcome", person: 0, kind: "anchor" },
      { name: "other", person: 1, kind: "anchor" },
    ],
    y: Float64Array.from(days.flatMap(({ outcome }) => [outcome ?? Number.NaN, Number.NaN])),
    inputs: [{ name: "coin", acts: "event", centre: 0, on: [0] }],
    u: Float64Array.from(days, ({ isDrawn }) => (isDrawn ? 1 : 0)),
    hold: "day",
  };
}
