/**
 * Whether the Gaussian approximation of a fit holds, and what a reading stands on (docs/model.md 1.4):
 * Pareto-smoothed importance sampling looks at it, and where its k-hat says that the weights cannot be
 * trusted the sampler takes over, in the background of a reading that claims no coupling until then.
 */

import {
  type ChainTask,
  chainTasksOf,
  createRandom,
  type FitChain,
  type Fitted,
  importanceSample,
  withSample,
} from "@ebb/engine";
import type { CoupleModel } from "./model.ts";

/** What the numbers of a fit stand on. */
export interface Approximation {
  readonly method: "laplace" | "nuts";
  /** Shape of the tail of the importance weights; null where it was not asked. */
  readonly k_hat: number | null;
  /** Worst R-hat and effective draws of the sampler's chains, and divergent moves; null without it. */
  readonly r_hat: number | null;
  readonly bulk_ess: number | null;
  readonly divergences: number | null;
  /** Whether what is said with a probability may rest on it. */
  readonly trusted: boolean;
}

/** Above this k-hat importance weights, and the approximation with them, are not trusted. */
export const largestKHat = 0.7;
const seed = 20_260_104;
const importanceDraws = 400;
const chains = 4;
const drawsPerChain = 1000;

/** Looks at the Gaussian approximation of a fit. */
export function approximationOf(fit: Fitted, { series }: CoupleModel): Approximation {
  const random = createRandom(seed);
  const { kHat } = importanceSample(fit, series, { draws: importanceDraws, random });
  // Weights without a tail to fit are as bad as weights can be; a document holds only finite numbers.
  const shown = Number.isFinite(kHat) ? kHat : 99;
  return { ...unasked, k_hat: shown, trusted: shown < largestKHat };
}

/** Nobody asked, since nothing is said with a probability. */
export const unasked: Approximation = {
  method: "laplace",
  k_hat: null,
  r_hat: null,
  bulk_ess: null,
  divergences: null,
  trusted: true,
};

/** The sampler's chains for a reading. */
export function readingChains(fit: Fitted, { series }: CoupleModel): ChainTask[] {
  return chainTasksOf(fit, series, { seed: seed + 1, chains, draws: drawsPerChain });
}

/** What chains are worth, from `sampled` of report/fit-sample.ts. */
export interface ChainsWorth {
  readonly rHat: number;
  readonly bulkEss: number;
  readonly divergences: number;
  readonly isSettled: boolean;
}

/** The fit standing on chains that agree; itself, still not trusted, where they do not. */
export function onChains(
  fit: Fitted,
  before: Approximation,
  drawn: { readonly chains: readonly FitChain[]; readonly worth: ChainsWorth },
): { readonly fit: Fitted; readonly approximation: Approximation } {
  const { rHat, bulkEss, divergences, isSettled } = drawn.worth;
  const seen = { k_hat: before.k_hat, r_hat: rHat, bulk_ess: bulkEss, divergences };
  if (!isSettled) return { fit, approximation: { ...before, ...seen, trusted: false } };
  return {
    fit: withSample(
      fit,
      drawn.chains.map(({ chain }) => chain),
    ),
    approximation: { ...seen, method: "nuts", trusted: true },
  };
}
