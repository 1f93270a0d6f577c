/**
 * Whether draws can be trusted: rank-normalised split R-hat, bulk and tail effective sample size
 * (Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021, "Rank-normalization, folding, and localization",
 * Bayesian Analysis 16:667), with Geyer's (1992) initial monotone sequence for the autocorrelation time.
 *
 * A quantity comes as its chains, one array a chain, all of one length.
 */

import { normalQuantile } from "../distribution/normal.ts";
import { log } from "../elementary/elementary.ts";

/** Draws of one quantity, chain by chain. */
export type ChainDraws = readonly Float64Array[];

/** Diagnostics of one quantity. */
export interface ChainDiagnostics {
  /** Near 1 when the chains agree; above 1.01 they do not. */
  readonly rHat: number;
  readonly bulkEss: number;
  readonly tailEss: number;
  /** Monte Carlo standard error of the mean. */
  readonly meanError: number;
}

/** Diagnostics of one quantity; NaN throughout when it never varies or there are under 4 draws. */
export function diagnoseChains(chains: ChainDraws): ChainDiagnostics {
  const split = splitInHalves(chains);
  const bulk = rankNormalised(split);
  const folded = rankNormalised(foldedAtMedian(split));
  const { sd } = meanAndSd(chains);
  return {
    rHat: Math.max(plainRHat(bulk), plainRHat(folded)),
    bulkEss: plainEss(bulk),
    tailEss: Math.min(quantileEss(split, 0.05), quantileEss(split, 0.95)),
    meanError: sd / Math.sqrt(plainEss(split)),
  };
}

/** Mean and standard deviation over all chains. */
export function meanAndSd(chains: ChainDraws): { readonly mean: number; readonly sd: number } {
  let count = 0;
  let total = 0;
  for (const chain of chains) {
    for (const x of chain) total += x;
    count += chain.length;
  }
  const mean = total / count;
  let squares = 0;
  for (const chain of chains) for (const x of chain) squares += (x - mean) * (x - mean);
  return { mean, sd: Math.sqrt(squares / (count - 1)) };
}

function splitInHalves(chains: ChainDraws): ChainDraws {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.subarray(0, half), chain.subarray(chain.length - half)];
  });
}

/** Replaces values by normal scores of their ranks over all chains; ties share the mean rank. */
function rankNormalised(chains: ChainDraws): ChainDraws {
  const values = Float64Array.from(chains.flatMap((chain) => [...chain]));
  const order = Uint32Array.from(values.keys()).sort((i, j) => values[i] - values[j]);
  const scores = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]] === values[order[from]]) to++;
    const rank = (from + to) / 2 + 1;
    const score = normalQuantile((rank - 0.375) / (values.length + 0.25));
    for (let k = from; k <= to; k++) scores[order[k]] = score;
    from = to + 1;
  }
  let start = 0;
  return chains.map(({ length }) => {
    start += length;
    return scores.subarray(start - length, start);
  });
}

function foldedAtMedian(chains: ChainDraws): ChainDraws {
  const middle = quantileOf(chains, 0.5);
  return chains.map((chain) => chain.map((x) => Math.abs(x - middle)));
}

/** Quantile over all chains, by linear interpolation between order statistics. */
export function quantileOf(chains: ChainDraws, p: number): number {
  const sorted = Float64Array.from(chains.flatMap((chain) => [...chain])).sort();
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

interface Spread {
  readonly length: number;
  readonly means: readonly number[];
  /** Mean within-chain variance. */
  readonly within: number;
  /** Estimate of the variance from within and between. */
  readonly pooled: number;
}

function spreadOf(chains: ChainDraws): Spread {
  const length = chains[0]?.length ?? 0;
  const moments = chains.map((chain) => meanAndSd([chain]));
  const means = moments.map(({ mean }) => mean);
  const within = moments.reduce((sum, { sd }) => sum + sd * sd, 0) / chains.length;
  const spread = chains.length > 1 ? meanAndSd([Float64Array.from(means)]).sd : 0;
  const between = spread * spread;
  return { length, means, within, pooled: ((length - 1) / length) * within + between };
}

function plainRHat(chains: ChainDraws): number {
  const { within, pooled } = spreadOf(chains);
  return Math.sqrt(pooled / within);
}

function quantileEss(chains: ChainDraws, p: number): number {
  const limit = quantileOf(chains, p);
  return plainEss(chains.map((chain) => chain.map((x) => (x <= limit ? 1 : 0))));
}

function plainEss(chains: ChainDraws): number {
  const { length, means, within, pooled } = spreadOf(chains);
  if (length < 4 || !(within > 0)) return Number.NaN;
  const correlation = (lag: number): number => {
    let sum = 0;
    for (let c = 0; c < chains.length; c++) sum += autocovariance(chains[c], means[c], lag);
    return 1 - ((within * (length - 1)) / length - sum / chains.length) / pooled;
  };
  // Sums of neighbouring pairs, positive and never growing (Geyer 1992, 3.3).
  let time = -1;
  let previous = Number.POSITIVE_INFINITY;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = (lag === 0 ? 1 : correlation(lag)) + correlation(lag + 1);
    if (!(pair > 0)) break;
    previous = Math.min(previous, pair);
    time += 2 * previous;
  }
  const total = length * chains.length;
  return Math.min(total / time, total * log(total) * Math.LOG10E);
}

function autocovariance(chain: Float64Array, mean: number, lag: number): number {
  let sum = 0;
  for (let i = lag; i < chain.length; i++) sum += (chain[i] - mean) * (chain[i - lag] - mean);
  return sum / chain.length;
}
