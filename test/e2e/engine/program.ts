/** What the engine is asked to do in every place: a fit, its tide, parts, forecast and a short chain. */

import {
  chainTasksOf,
  contributionsOf,
  createRandom,
  diagnoseChains,
  fitSeries,
  forecastFit,
  pairSeries,
  parametersOf,
  runChainTask,
  type Series,
  sampleFitChain,
  smoothFit,
} from "@ebb/engine";

/** A record of fifty days drawn from a stream. */
function recordOf(random: ReturnType<typeof createRandom>): Series {
  const days = 50;
  const walk = () => {
    let x = 0;
    return Float64Array.from({ length: days }, () => {
      x = 0.6 * x + random.normal();
      return random.bernoulli(0.2) ? Number.NaN : 6.5 + x;
    });
  };
  return pairSeries({
    times: Float64Array.from({ length: days }, (_, i) => i + 0.3 * random.uniform()),
    a: walk(),
    b: walk(),
    inputs: [{ name: "stress", acts: "level" }],
    u: Float64Array.from({ length: days }, () => random.normal()),
  });
}

/** Numbers of one whole run on a record drawn from a seed. */
export function runProgram(): number[] {
  const random = createRandom(20);
  const series = recordOf(random);
  const fit = fitSeries(series);
  if (fit.status !== "fitted") return [Number.NaN];
  const tide = smoothFit(fit, series, { times: [3, 10.5, 49] });
  const stretches = [{ person: 0 as const, times: [10, 11, 12] }];
  const parts = contributionsOf(fit, series, { stretches, random, thetaDraws: 3, pathDraws: 3 });
  const forecast = forecastFit(fit, series, { times: [51, 52], random, thetaDraws: 5 });
  const chain = sampleFitChain(fit, series, { warmup: 60, draws: 40, random: createRandom(3) });
  return [
    fit.loglik,
    ...Object.values(parametersOf(fit)).flatMap(({ mean, sd }) => [mean, sd]),
    ...tide.level.mean,
    ...parts.flatMap((one) =>
      one.parts.flatMap(({ amount, interval80 }) => [amount, ...interval80]),
    ),
    ...forecast.a.map(({ reading }) => reading.sd),
    ...(chain === undefined ? [Number.NaN] : chain.parameters["k_ab"]),
  ];
}

/** Every draw of every chain of the sampler, as tasks that were copied, and what the chains are worth. */
export function runChains(): number[] {
  const series = recordOf(createRandom(20));
  const fit = fitSeries(series);
  if (fit.status !== "fitted") return [Number.NaN];
  const tasks = chainTasksOf(fit, series, { seed: 5, chains: 2, draws: 150 });
  const chains = tasks.map((task) => runChainTask(structuredClone(task)));
  const columns = chains.map((chain) => chain?.parameters["k_ab"] ?? new Float64Array(0));
  const { rHat, bulkEss, tailEss } = diagnoseChains(columns);
  return [
    ...chains.flatMap((chain) => [...(chain?.chain.draws ?? []), chain?.chain.divergences ?? -1]),
    ...[rHat, bulkEss, tailEss],
  ];
}
