/** The loop of a reading: how each answers the other, as far as the number of check-ins allows. */

import type { PartnerId } from "../couple/index.ts";
import type { CoupleFit } from "../dynamics/index.ts";
import { drawLoop, type Loop, type LoopArrow, type LoopDraws } from "../dynamics/index.ts";
import { couplingNeeds } from "../findings/index.ts";
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
export function loopOf({ fit, model }: CoupleFit, checkIns: number): Loop {
  const bothNote = model.reporters.a && model.reporters.b;
  if (fit.status !== "fitted" || !bothNote || checkIns < couplingNeeds.checkIns) return noLoop;
  const draws = drawLoop(fit);
  const aOnB = arrowOf(draws.aOnB);
  const bOnA = arrowOf(draws.bOnA);
  const way = checkIns >= couplingNeeds.checkInsForReturn ? summary(draws.returnDays) : null;
  return {
    strength: strengthOf(Math.max(certainty(aOnB), certainty(bOnA))),
    a_on_b: aOnB,
    b_on_a: bOnA,
    return_days: { a: way, b: way },
    first_mover: aOnB.supported || bOnA.supported ? firstMover(draws) : null,
  };
}

function arrowOf(draws: Float64Array): LoopArrow {
  const positive = draws.filter((draw) => draw > 0).length / draws.length;
  const { mean, interval80 } = summary(draws);
  const probability = mean >= 0 ? positive : 1 - positive;
  const excludesZero = interval80[0] > 0 || interval80[1] < 0;
  return {
    mean,
    interval80,
    probability,
    supported: excludesZero && probability >= couplingNeeds.probability,
  };
}

const certainty = (arrow: LoopArrow) => (arrow.supported ? arrow.probability : 0);

/** *Likely* and *well supported* pass at a tenth and a hundredth of the threshold's error rate. */
function strengthOf(probability: number): Strength {
  const error = 1 - couplingNeeds.probability;
  if (probability >= 1 - error / 100) return "well_supported";
  if (probability >= 1 - error / 10) return "likely";
  return probability >= couplingNeeds.probability ? "leaning" : "too_early";
}

/** Whose closeness moves the other's more, as the share of draws. */
function firstMover({ aOnB, bOnA }: LoopDraws): { person: PartnerId; probability: number } {
  const aFirst = aOnB.filter((draw, i) => Math.abs(draw) > Math.abs(bOnA[i] ?? 0)).length;
  const share = aFirst / aOnB.length;
  return share >= 0.5
    ? { person: "a", probability: share }
    : { person: "b", probability: 1 - share };
}

function summary(draws: Float64Array): { mean: number; interval80: readonly [number, number] } {
  const sorted = Float64Array.from(draws).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const mean = sorted.reduce((sum, draw) => sum + draw / sorted.length, 0);
  return { mean, interval80: [at(0.1), at(0.9)] };
}
