/** Draws of a couple's posterior, from the Laplace approximation or the sampler, with diagnostics. */

import {
  createRandom,
  diagnoseChains,
  drawParameters,
  drawsOfTheta,
  drawTheta,
  type FitChain,
  type Fitted,
  type ParameterDraws,
  sampleFitChain,
} from "@ebb/engine";
import type { CoupleModel } from "../dynamics/index.ts";

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

/** Draws the posterior of a fit. */
export function sampleOf(fit: Fitted, model: CoupleModel, request: SampleRequest): Sample {
  return request.method === "nuts" ? sampled(fit, model, request) : drawn(fit, model, request);
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

function sampled(fit: Fitted, model: CoupleModel, request: SampleRequest): Sample {
  const random = createRandom(request.seed);
  const draws = Math.max(drawsPerChain, Math.ceil((request.draws ?? 0) / chainCount));
  const chains: FitChain[] = [];
  for (let c = 0; c < chainCount; c++) {
    const chain = sampleFitChain(fit, model.series, { random: random.fork(c), draws });
    if (chain === undefined)
      return { chains: [], diagnostics: {}, trouble: "the sampler found no start" };
    chains.push(chain);
  }
  const parameters = chains.map((chain) => chain.parameters);
  const worst = worstOf(parameters);
  const sum = (of: (chain: FitChain) => number) =>
    chains.reduce((total, one) => total + of(one), 0);
  const diagnostics = {
    chains: chainCount,
    draws_per_chain: draws,
    r_hat: worst.rHat,
    bulk_ess: worst.bulkEss,
    tail_ess: worst.tailEss,
    divergences: sum(({ chain }) => chain.divergences),
    saturated: sum(({ chain }) => chain.saturated),
    acceptance: sum(({ chain }) => chain.acceptance) / chainCount,
  };
  const settled = worst.rHat < limits.rHat && worst.bulkEss > limits.ess;
  return { chains: parameters, diagnostics, trouble: settled ? null : "the chains do not agree" };
}

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
