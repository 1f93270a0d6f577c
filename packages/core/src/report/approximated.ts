/**
 * What the couple's part of a reading stands on: the Gaussian approximation where importance sampling
 * trusts it, the sampler's chains where they were drawn, and otherwise a list of the chains to draw.
 */

import type { ChainTask, FitChain } from "@ebb/engine";
import {
  type Approximation,
  approximationOf,
  type CoupleFit,
  type Loop,
  type LoopArrow,
  onChains,
  readingChains,
} from "../dynamics/index.ts";
import { couplingNeeds, gateCoupling } from "../findings/index.ts";
import { sampled } from "./fit-sample.ts";
import type { Reading } from "./reading.ts";

/** Chains as workers hand them back; undefined where one found no start. */
export type DrawnChains = readonly (FitChain | undefined)[];

/** A couple's fit with what it stands on, and the chains that would make it stand better. */
export interface Approximated {
  readonly coupleFit: CoupleFit;
  readonly chains: readonly ChainTask[];
}

/** Looks at the approximation where something may be said with a probability; see model.md 1.4. */
export function approximated(
  coupleFit: CoupleFit,
  checkIns: number,
  drawn: DrawnChains = [],
): Approximated {
  const { fit, model } = coupleFit;
  const isSaid = model.reporters.a && model.reporters.b && checkIns >= couplingNeeds.checkIns;
  if (fit.status !== "fitted" || !isSaid) return { coupleFit, chains: [] };
  const approximation = approximationOf(fit, model);
  if (approximation.trusted) return { coupleFit: { ...coupleFit, approximation }, chains: [] };
  if (drawn.length === 0) {
    const chains = readingChains(fit, model);
    return { coupleFit: { ...coupleFit, approximation }, chains };
  }
  const chains = drawn.filter((chain) => chain !== undefined);
  const { worth } = sampled(drawn);
  return {
    coupleFit: { ...coupleFit, ...onChains(fit, approximation, { chains, worth }) },
    chains: [],
  };
}

/** Whether an answer would pass its gate, if only the approximation could be trusted. */
export function wouldBeSaid(loop: Loop, { trusted }: Approximation): boolean {
  const passes = (arrow: LoopArrow | null) => {
    if (arrow === null) return false;
    const [low, high] = arrow.interval80;
    const sd = (high - low) / (2 * 1.2815515655446004);
    return gateCoupling({ mean: arrow.mean, sd }, arrow.probability).strength !== "too_early";
  };
  return !trusted && (passes(loop.a_on_b) || passes(loop.b_on_a));
}

/** How the reading says what it stands on; null without a fit. */
export function standsOn({ fit, approximation, trials }: CoupleFit): Reading["model"] {
  return fit.status === "fitted" ? { ...approximation, tried: trials } : null;
}
