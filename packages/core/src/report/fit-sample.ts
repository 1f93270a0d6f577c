/** Draws of a couple's posterior, from the Laplace approximation or the sampler, with diagnostics. */

import {
  type ChainTask,
  chainTasksOf,
  createRandom,
  diagnoseChains,
  drawParameters,
  drawsOfTheta,
  drawTheta,
  type FitChain,
  type Fitted,
  type ParameterDraws,
} from "@ebb/engine";
import type { ChainsWorth, CoupleModel } from "../dynamics/index.ts";

/** How to draw. */
export interface SampleRequest {
  readonly method: "laplace" | "nuts";
  readonly seed: number;
  readonly draws: number | undefined;
}

/** Draws of the posterior that stand behind the summaries. */
export interface Sample {
  /** One record a chain. */
  readonly chains: readonly ParameterDraws[];
  readonly diagnostics: Readonly<Record<string, unknown>>;
  readonly trouble: string | null;
}

/** Chains together, and what they are worth. */
export interface SampledChains extends Sample {
  readonly worth: ChainsWorth;
}

/** The sampler's chains for a request, to be drawn here or in other threads; none for Laplace. */
export function chainsFor(fit: Fitted, model: CoupleModel, request: SampleRequest): ChainTask[] {
  if (request.method !== "nuts") return [];
  const { seed } = request;
  const draws = Math.max(drawsPerChain, Math.ceil((request.draws ?? 0) / chainCount));
  return chainTasksOf(fit, model.series, { seed, chains: chainCount, draws });
}

/** The posterior of a fit: from chains that were drawn, or from its Gaussian approximation. */
export function sampleOf(
  fit: Fitted,
  model: CoupleModel,
  request: SampleRequest,
  chains: readonly (FitChain | undefined)[] = [],
): Sample {
  return request.method === "nuts" ? sampled(chains) : drawn(fit, model, request);
}

const laplaceDraws = 1000;

/** Independent draws from the Laplace approximation; linear parameters only where they are asked for. */
function drawn(fit: Fitted, model: CoupleModel, request: SampleRequest): Sample {
  const random = createRandom(request.seed);
  const diagnostics = {};
  if (request.draws !== undefined) {
    const count = Math.max(laplaceDraws, request.draws);
    const parameters = drawParameters(fit, model.series, { count, random });
    return { chains: [parameters], diagnostics, trouble: null };
  }
  const thetas = Array.from({ length: laplaceDraws }, () => drawTheta(fit, random));
  return { chains: [drawsOfTheta(fit, thetas)], diagnostics, trouble: null };
}

const chainCount = 4;
const drawsPerChain = 1000;
/** Chains that disagree, or draws that are worth too few, are not a posterior (Vehtari et al. 2021). */
const limits = { rHat: 1.05, ess: 100 };

/** What chains are worth together. */
export function sampled(drawn: readonly (FitChain | undefined)[]): SampledChains {
  const chains = drawn.filter((chain) => chain !== undefined);
  if (chains.length === 0 || chains.length < drawn.length) {
    return { chains: [], diagnostics: {}, trouble: "the sampler found no start", worth: worthless };
  }
  const parameters = chains.map((chain) => chain.parameters);
  const worst = worstOf(parameters);
  const sum = (of: (chain: FitChain) => number) =>
    chains.reduce((total, one) => total + of(one), 0);
  const diagnostics = {
    chains: chains.length,
    draws_per_chain: chains[0]?.chain.count ?? 0,
    r_hat: worst.rHat,
    bulk_ess: worst.bulkEss,
    tail_ess: worst.tailEss,
    divergences: sum(({ chain }) => chain.divergences),
    saturated: sum(({ chain }) => chain.saturated),
    acceptance: sum(({ chain }) => chain.acceptance) / chains.length,
  };
  const settled = worst.rHat < limits.rHat && worst.bulkEss > limits.ess;
  const trouble = settled ? null : "the chains do not agree";
  const { rHat, bulkEss } = worst;
  const worth = { rHat, bulkEss, divergences: diagnostics.divergences, isSettled: settled };
  return { chains: parameters, diagnostics, trouble, worth };
}

const worthless: ChainsWorth = { rHat: 99, bulkEss: 0, divergences: 0, isSettled: false };

function worstOf(chains: readonly ParameterDraws[]): {
  rHat: number;
  bulkEss: number;
  tailEss: number;
} {
  const worst = { rHat: 1, bulkEss: Number.POSITIVE_INFINITY, tailEss: Number.POSITIVE_INFINITY };
  for (const name of Object.keys(chains[0] ?? {})) {
    const { rHat, bulkEss, tailEss } = diagnoseChains(chains.map((one) => column(one, name)));
    if (Number.isNaN(rHat)) continue;
    worst.rHat = Math.max(worst.rHat, rHat);
    worst.bulkEss = Math.min(worst.bulkEss, bulkEss);
    worst.tailEss = Math.min(worst.tailEss, tailEss);
  }
  return worst;
}

function column(draws: ParameterDraws, name: string): Float64Array {
  return draws[name] ?? new Float64Array(0);
}

/** All draws of one parameter, chain after chain. */
export function joined(chains: readonly ParameterDraws[], name: string): Float64Array {
  return Float64Array.from(chains.flatMap((one) => [...column(one, name)]));
}

/** `count` joint draws, spread evenly over all chains. */
export function thinned(
  chains: readonly ParameterDraws[],
  count: number,
): readonly Readonly<Record<string, number>>[] {
  const names = Object.keys(chains[0] ?? {});
  const columns = names.map((name) => joined(chains, name));
  const total = columns[0]?.length ?? 0;
  return Array.from({ length: Math.min(count, total) }, (_, i) => {
    const at = Math.floor((i * total) / count);
    return Object.fromEntries(names.map((name, k) => [name, columns[k]?.[at] ?? 0]));
  });
}
