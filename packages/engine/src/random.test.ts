import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "./random.ts";

/** Mean and variance of n draws. */
function moments(n: number, draw: () => number): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const x = draw();
    sum += x;
    squares += x * x;
  }
  const mean = sum / n;
  return { mean, variance: squares / n - mean * mean };
}

/** Expects moments within 5 standard errors of a distribution with these moments and kurtosis. */
function expectMoments(
  draw: () => number,
  truth: { mean: number; variance: number; kurtosis: number },
): void {
  const n = 200_000;
  const seen = moments(n, draw);
  const meanError = Math.sqrt(truth.variance / n);
  const varianceError = truth.variance * Math.sqrt((truth.kurtosis - 1) / n);
  expect(Math.abs(seen.mean - truth.mean)).toBeLessThan(5 * meanError);
  expect(Math.abs(seen.variance - truth.variance)).toBeLessThan(5 * varianceError);
}

describe("createRandom (seed 20261121)", () => {
  const stream = (id: number): Random => createRandom(20261121).fork(id);

  it("gives the same numbers for the same seed and others for another", () => {
    const first = createRandom(7);
    const again = createRandom(7);
    const other = createRandom(8);
    const drawn = Array.from({ length: 50 }, () => first.uniform());
    expect(Array.from({ length: 50 }, () => again.uniform())).toEqual(drawn);
    expect(Array.from({ length: 50 }, () => other.uniform())).not.toEqual(drawn);
  });

  it("tells seeds apart that differ only above 32 bits", () => {
    expect(createRandom(1).uniform()).not.toBe(createRandom(1 + 2 ** 32).uniform());
  });

  it("forks by id alone, whatever was drawn before", () => {
    const parent = createRandom(3);
    const before = parent.fork(5).uniform();
    parent.normal();
    expect(parent.fork(5).uniform()).toBe(before);
    expect(parent.fork(6).uniform()).not.toBe(before);
  });

  it("draws uniforms that fill 64 cells evenly and do not correlate in sequence", () => {
    const random = stream(1);
    const n = 200_000;
    const cells = new Float64Array(64);
    let lagged = 0;
    let previous = random.uniform();
    for (let i = 0; i < n; i++) {
      const u = random.uniform();
      cells[Math.floor(u * 64)]++;
      lagged += (u - 0.5) * (previous - 0.5);
      previous = u;
    }
    const chiSquare = cells.reduce((sum, count) => sum + (count - n / 64) ** 2 / (n / 64), 0);
    expect(Math.abs(chiSquare - 63)).toBeLessThan(5 * Math.sqrt(2 * 63));
    expect(Math.abs(lagged / n) * 12 * Math.sqrt(n)).toBeLessThan(5);
  });

  it("does not correlate between neighbouring forks", () => {
    let product = 0;
    for (let id = 0; id < 20_000; id++) {
      product += (stream(id).uniform() - 0.5) * (stream(id + 1).uniform() - 0.5);
    }
    expect(Math.abs(product / 20_000) * 12 * Math.sqrt(20_000)).toBeLessThan(5);
  });

  it("draws the named distributions with their moments", () => {
    const r = stream(2);
    expectMoments(r.normal, { mean: 0, variance: 1, kurtosis: 3 });
    expectMoments(r.exponential, { mean: 1, variance: 1, kurtosis: 9 });
    expectMoments(() => r.gamma(0.5), { mean: 0.5, variance: 0.5, kurtosis: 15 });
    expectMoments(() => r.gamma(4), { mean: 4, variance: 4, kurtosis: 4.5 });
    expectMoments(() => r.beta(4, 6), { mean: 0.4, variance: 0.24 / 11, kurtosis: 3 });
    expectMoments(() => r.poisson(0.3), { mean: 0.3, variance: 0.3, kurtosis: 3 + 1 / 0.3 });
    expectMoments(() => r.poisson(41), { mean: 41, variance: 41, kurtosis: 3 + 1 / 41 });
    expectMoments(() => r.int(6), { mean: 2.5, variance: 35 / 12, kurtosis: 1.74 });
    expectMoments(() => (r.bernoulli(0.2) ? 1 : 0), { mean: 0.2, variance: 0.16, kurtosis: 3.25 });
    expectMoments(() => r.pick([1, 0, 3]), { mean: 1.5, variance: 0.75, kurtosis: 7 / 3 });
  });

  it("shuffles every order of three equally often", () => {
    const r = stream(3);
    const counts = new Map<string, number>();
    for (let i = 0; i < 60_000; i++) {
      const order = r.shuffle([0, 1, 2]).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
