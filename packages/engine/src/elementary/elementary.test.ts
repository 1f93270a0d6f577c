import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atanh, cos, exp, expm1, log, log1p, power, sin, tanh } from "./elementary.ts";

/** Distance in units of the last place of the platform's value. */
function ulps(value: number, truth: number): number {
  if (Object.is(value, truth) || value === truth) return 0;
  const [a, b] = [value, truth].map(
    (x) => new BigInt64Array(Float64Array.of(x).buffer)[0] as bigint,
  );
  const distance = (a as bigint) - (b as bigint);
  return Number(distance < 0n ? -distance : distance);
}

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("elementary functions stay within two units in the last place of the platform's", () => {
  const cases: [string, (x: number) => number, (x: number) => number, fc.Arbitrary<number>][] = [
    ["exp", exp, Math.exp, within(-745, 710)],
    ["exp near 0", exp, Math.exp, within(-2, 2)],
    ["log", log, Math.log, within(Number.MIN_VALUE, Number.MAX_VALUE)],
    ["log near 1", log, Math.log, within(0.4, 2.5)],
    ["sin", sin, Math.sin, within(-3, 3)],
    ["cos", cos, Math.cos, within(-1.5, 1.5)],
    ["log1p", log1p, Math.log1p, within(-0.999, 30)],
    ["log1p of little", log1p, Math.log1p, within(-1e-8, 1e-8)],
    ["tanh", tanh, Math.tanh, within(-25, 25)],
    ["atanh", atanh, Math.atanh, within(-0.999, 0.999)],
  ];
  test.each(cases)("%s", (_, own, platform, x) => {
    const far = own === tanh || own === atanh || own === log1p ? 4 : 2;
    fc.assert(
      fc.property(x, (at) => {
        expect(ulps(own(at), platform(at))).toBeLessThanOrEqual(far);
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  test("expm1, absolutely near 1 and relatively near 0", () => {
    fc.assert(
      fc.property(within(-40, 40), (x) => {
        const truth = Math.expm1(x);
        expect(Math.abs(expm1(x) - truth)).toBeLessThanOrEqual(
          4e-16 * Math.max(Math.abs(truth), Math.abs(x) < 0.35 ? 0 : 1),
        );
      }),
      { seed: 4, numRuns: 5000 },
    );
  });

  test("sine and cosine of many turns keep their place on the circle", () => {
    fc.assert(
      fc.property(within(-1e6, 1e6), (x) => {
        expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-15);
        expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-15);
      }),
      { seed: 5, numRuns: 5000 },
    );
  });

  test("ends and odd arguments are those of the platform", () => {
    for (const x of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      0,
      1,
      -1,
      710,
      -746,
    ]) {
      expect(exp(x)).toBe(Math.exp(x));
      expect(log(x)).toBe(Math.log(x));
    }
    for (const x of [-1, 0, Number.POSITIVE_INFINITY]) expect(log1p(x)).toBe(Math.log1p(x));
    expect(power(2, 10)).toBeCloseTo(1024, 9);
    expect(power(0, 0.5)).toBe(0);
    expect([tanh(400), tanh(-400), atanh(1), atanh(0)]).toEqual([
      1,
      -1,
      Number.POSITIVE_INFINITY,
      0,
    ]);
  });
});
