/**
 * A chain of the sampler as a message: what a worker needs, and what it hands back. Both can be copied
 * between threads; the same task gives the same draws in whichever thread it runs.
 */

import type { Fitted } from "../fit/fit-series.ts";
import { createRandom } from "../random.ts";
import type { Series } from "../ssm/series.ts";
import { type FitChain, sampleFitChain } from "./sample-fit.ts";

/** One chain to be drawn. */
export interface ChainTask {
  readonly fit: Fitted;
  readonly series: Series;
  readonly seed: number;
  /** Number of the chain: its stream is `fork(chain)` of the seed's. */
  readonly chain: number;
  readonly draws: number;
}

/** The tasks of all chains. */
export function chainTasksOf(
  fit: Fitted,
  series: Series,
  settings: { readonly seed: number; readonly chains: number; readonly draws: number },
): ChainTask[] {
  const { seed, chains, draws } = settings;
  return Array.from({ length: chains }, (_, chain) => ({ fit, series, seed, chain, draws }));
}

/** Draws the chain of a task; undefined when the sampler finds no start. */
export function runChainTask({ fit, series, seed, chain, draws }: ChainTask): FitChain | undefined {
  return sampleFitChain(fit, series, { random: createRandom(seed).fork(chain), draws });
}
