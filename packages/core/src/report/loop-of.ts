/** The loop of a reading: how each answers the other, as far as the number of check-ins allows. */

import { type Fitted, heldOutGain, probabilityOfPull, withoutCoupling } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { Approximation, CoupleFit, CoupleModel } from "../dynamics/index.ts";
import {
  drawLoop,
  type Loop,
  type LoopArrow,
  type LoopDraws,
  type TidePoint,
} from "../dynamics/index.ts";
import { couplingNeeds, gateCoupling } from "../findings/index.ts";
import type { Strength } from "../observations/index.ts";

/** Nothing may be said. */
export const noLoop: Loop = {
  strength: "too_early",
  a_on_b: null,
  b_on_a: null,
  return_days: { a: null, b: null },
  first_mover: null,
};

/** The loop of a fitted couple; `checkIns` is the smaller number of the two people's check-ins. */
export function loopOf({ fit, model, approximation }: CoupleFit, checkIns: number): Loop {
  const bothNote = model.reporters.a && model.reporters.b;
  if (fit.status !== "fitted" || !bothNote || checkIns < couplingNeeds.checkIns) return noLoop;
  const draws = drawLoop(fit);
  const aOnB = arrowOf({ draws: draws.aOnB, fit, model, approximation, name: "k_ba" });
  const bOnA = arrowOf({ draws: draws.bOnA, fit, model, approximation, name: "k_ab" });
  const maySayReturn = checkIns >= couplingNeeds.checkInsForReturn;
  const way = (person: PartnerId) => (maySayReturn ? pointOf(draws.returnDays[person]) : null);
  return {
    strength: stronger(aOnB.strength, bOnA.strength),
    a_on_b: withoutStrength(aOnB),
    b_on_a: withoutStrength(bOnA),
    return_days: { a: way("a"), b: way("b") },
    first_mover: aOnB.supported || bOnA.supported ? firstMover(draws) : null,
  };
}

interface Answer {
  readonly draws: Float64Array;
  readonly fit: Fitted;
  readonly model: CoupleModel;
  readonly approximation: Approximation;
  readonly name: "k_ab" | "k_ba";
}

/**
 * One arrow: it needs its interval, the threshold of the null study, held-out days that gain by it, and
 * an approximation that may be trusted.
 */
function arrowOf(answer: Answer): LoopArrow & { strength: Strength } {
  const { draws, fit, model, approximation, name } = answer;
  const { mean, sd, interval80 } = summary(draws);
  const probability = signProbability(fit, name);
  const gate = gateCoupling({ mean, sd }, probability);
  if (gate.strength === "too_early" || !approximation.trusted) {
    return {
      mean,
      interval80,
      probability,
      held_out_gain: null,
      supported: false,
      strength: "too_early",
    };
  }
  const without = withoutCoupling(fit.options, name === "k_ab" ? "kappa_ab" : "kappa_ba");
  const gain = Math.max(heldOutGain(model.series, fit.options, without), -1e6);
  const strength = gain > 0 ? gate.strength : "too_early";
  return { mean, interval80, probability, held_out_gain: gain, supported: gain > 0, strength };
}

/** Probability of the more probable sign. */
function signProbability(fit: Fitted, name: "k_ab" | "k_ba"): number {
  const pull = probabilityOfPull(fit, name);
  return Math.max(pull, 1 - pull);
}

const order: readonly Strength[] = ["too_early", "leaning", "likely", "well_supported"];

function stronger(p: Strength, q: Strength): Strength {
  return order.indexOf(p) >= order.indexOf(q) ? p : q;
}

function withoutStrength({ strength: _, ...arrow }: LoopArrow & { strength: Strength }): LoopArrow {
  return arrow;
}

/** Whose closeness moves the other's more, as the share of draws. */
function firstMover({ aOnB, bOnA }: LoopDraws): { person: PartnerId; probability: number } {
  const aFirst = aOnB.filter((draw, i) => Math.abs(draw) > Math.abs(bOnA[i] ?? 0)).length;
  const share = aFirst / aOnB.length;
  return share >= 0.5
    ? { person: "a", probability: share }
    : { person: "b", probability: 1 - share };
}

function pointOf(draws: Float64Array): TidePoint {
  const { mean, interval80 } = summary(draws);
  return { mean, interval80 };
}

function summary(draws: Float64Array): {
  mean: number;
  sd: number;
  interval80: readonly [number, number];
} {
  const sorted = Float64Array.from(draws).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const mean = sorted.reduce((sum, draw) => sum + draw / sorted.length, 0);
  const variance = sorted.reduce((sum, draw) => sum + (draw - mean) ** 2 / (sorted.length - 1), 0);
  return { mean, sd: Math.sqrt(variance), interval80: [at(0.1), at(0.9)] };
}
