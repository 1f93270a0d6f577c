/** What the engine is asked to do in every place: a fit, its tide, parts, forecast and a short chain. */

import {
  contributionsOf,
  createRandom,
  fitSeries,
  forecastFit,
  pairSeries,
  parametersOf,
  sampleFitChain,
  smoothFit,
} from "@ebb/engine";

/** Numbers of one whole run on a record drawn from a seed. */
export function runProgram(): number[] {
  const random = createRandom(20);
  const days = 50;
  const walk = () => {
    let x = 0;
    return Float64Array.from({ length: days }, () => {
      x = 0.6 * x + random.normal();
      return random.bernoulli(0.2) ? Number.NaN : 6.5 + x;
    });
  };
  const series = pairSeries({
    times: Float64Array.from({ length: days }, (_, i) => i + 0.3 * random.uniform()),
    a: walk(),
    b: walk(),
    inputs: [{ name: "stress", acts: "level" }],
    u: Float64Array.from({ length: days }, () => random.normal()),
  });
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
