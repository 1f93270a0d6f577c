import { describe, expect, it } from "vitest";
import { createRandom } from "../random.ts";
import { type ChainDraws, diagnoseChains, meanAndSd, quantileOf } from "./diagnostics.ts";
import type { LogDensity } from "./metric.ts";
import { type NutsResult, type NutsSettings, sampleNuts } from "./nuts.ts";

const identity = (n: number) =>
  Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0));

function sample(target: LogDensity, n: number, settings: Partial<NutsSettings> = {}): NutsResult {
  const start = { mean: new Float64Array(n), covariance: identity(n) };
  const random = createRandom(20261121);
  const result = sampleNuts(target, start, { random, draws: 1000, ...settings });
  if (result === undefined) throw new Error("no chain started");
  return result;
}

const quantity = (result: NutsResult, i: number, f = (x: number) => x): ChainDraws =>
  result.chains.map(({ draws, count }) =>
    Float64Array.from({ length: count }, (_, t) => f(draws[t * result.dimension + i])),
  );

/** Expects the mean of a quantity within 4 Monte Carlo standard errors of the truth. */
function expectMean(chains: ChainDraws, truth: number): void {
  const { meanError, rHat } = diagnoseChains(chains);
  expect(Math.abs(meanAndSd(chains).mean - truth)).toBeLessThan(4 * meanError);
  expect(rHat).toBeLessThan(1.02);
}

/** Gaussian with precision [[2, 1.2], [1.2, 1]] round (3, -1): variances 1/0.56 and 2/0.56. */
const gaussian: LogDensity = (theta, gradient) => {
  const x = theta[0] - 3;
  const y = theta[1] + 1;
  gradient[0] = -(2 * x + 1.2 * y);
  gradient[1] = -(1.2 * x + y);
  return -0.5 * (2 * x * x + 2.4 * x * y + y * y);
};

/** Logs of independent gammas of shape 1 … n: skewed, with known means. */
const logGammas: LogDensity = (theta, gradient) => {
  let logDensity = 0;
  theta.forEach((u, i) => {
    gradient[i] = i + 1 - Math.exp(u);
    logDensity += (i + 1) * u - Math.exp(u);
  });
  return logDensity;
};

/** Neal's funnel: v ~ N(0, 3²), nine x ~ N(0, exp(v)). */
const funnel: LogDensity = (theta, gradient) => {
  const v = theta[0];
  const precision = Math.exp(-v);
  let logDensity = -(v * v) / 18 - 4.5 * v;
  gradient[0] = -v / 9 - 4.5;
  for (let i = 1; i < 10; i++) {
    logDensity -= 0.5 * theta[i] ** 2 * precision;
    gradient[0] += 0.5 * theta[i] ** 2 * precision;
    gradient[i] = -theta[i] * precision;
  }
  return logDensity;
};

describe("sampleNuts (seed 20261121)", () => {
  it.each(["dense", "diagonal"] as const)(
    "finds the moments of a Gaussian, %s metric",
    (metric) => {
      const result = sample(gaussian, 2, { metric });
      expectMean(quantity(result, 0), 3);
      expectMean(quantity(result, 1), -1);
      expectMean(
        quantity(result, 0, (x) => (x - 3) ** 2),
        1 / 0.56,
      );
      expectMean(
        quantity(result, 1, (x) => (x + 1) ** 2),
        2 / 0.56,
      );
      expect(result.chains.every(({ divergences }) => divergences === 0)).toBe(true);
    },
  );

  it("finds the means of skewed quantities", () => {
    const result = sample(logGammas, 5);
    for (let i = 0; i < 5; i++) expectMean(quantity(result, i, Math.exp), i + 1);
    // Median of a gamma of shape 1 is log 2.
    expect(quantileOf(quantity(result, 0, Math.exp), 0.5)).toBeCloseTo(Math.LN2, 1);
  });

  it("stays inside a half plane where the density is zero outside", () => {
    const half: LogDensity = (theta, gradient) => {
      gradient[0] = -theta[0];
      return theta[0] > 0 ? -0.5 * theta[0] ** 2 : Number.NEGATIVE_INFINITY;
    };
    const result = sample(half, 1, { draws: 2000 });
    expect(quantileOf(quantity(result, 0), 0)).toBeGreaterThan(0);
    expectMean(quantity(result, 0), Math.sqrt(2 / Math.PI));
  });

  it("reports the divergences of a funnel", () => {
    const result = sample(funnel, 10, { targetAcceptance: 0.8 });
    const divergences = result.chains.reduce((sum, chain) => sum + chain.divergences, 0);
    expect(divergences).toBeGreaterThan(0);
  });

  it("gives the same draws for the same seed, and each chain the same alone or together", () => {
    const short = { draws: 50, warmup: 120 };
    const once = sample(gaussian, 2, { ...short, chains: 2 });
    expect(sample(gaussian, 2, { ...short, chains: 2 })).toEqual(once);
    expect(sample(gaussian, 2, { ...short, chains: 1 }).chains[0]).toEqual(once.chains[0]);
  });

  it("stops early when asked, and refuses a scale that is none", () => {
    const result = sample(gaussian, 2, { chains: 1, progress: (share) => share < 0.8 });
    expect(result.chains[0].count).toBeLessThan(1000);
    const start = { mean: new Float64Array(2), covariance: Float64Array.of(1, 2, 2, 1) };
    expect(sampleNuts(gaussian, start, { random: createRandom(1), draws: 5 })).toBeUndefined();
  });
});

describe("diagnoseChains (seed 5)", () => {
  const autoregressive = (phi: number, shift: number): ChainDraws => {
    const random = createRandom(5);
    return [0, 1, 2, 3].map((c) => {
      const r = random.fork(c);
      let x = r.normal() / Math.sqrt(1 - phi * phi);
      return Float64Array.from({ length: 4000 }, () => {
        x = phi * x + r.normal();
        return x + c * shift;
      });
    });
  };

  it.each([0, 0.5, 0.9, -0.4])("knows the effective size of an autoregression of %d", (phi) => {
    const { rHat, bulkEss } = diagnoseChains(autoregressive(phi, 0));
    const truth = (16_000 * (1 - phi)) / (1 + phi);
    expect(bulkEss / truth).toBeGreaterThan(0.85);
    expect(bulkEss / truth).toBeLessThan(1.15);
    expect(rHat).toBeLessThan(1.01);
  });

  it("sees chains that stand apart, and chains that differ in spread alone", () => {
    expect(diagnoseChains(autoregressive(0, 0.5)).rHat).toBeGreaterThan(1.05);
    const chains = autoregressive(0, 0).map((chain, c) => chain.map((x) => (c === 0 ? 4 * x : x)));
    expect(diagnoseChains(chains).rHat).toBeGreaterThan(1.05);
  });

  it("says nothing of a quantity that never varies", () => {
    expect(diagnoseChains([new Float64Array(100)]).bulkEss).toBeNaN();
  });
});
