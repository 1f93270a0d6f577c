import { describe, expect, test } from "vitest";
import { longRecord } from "../../test/reference/long-record.ts";
import { drawTheta } from "../posterior.ts";
import { createRandom } from "../random.ts";
import { type Estimate, sampleEstimate } from "./estimate.ts";
import { fitSeries } from "./fit-series.ts";
import { effectsOf, linearCovarianceOf, parametersOf, probabilityOfPull } from "./summary.ts";
import { type NaturalParameters, naturalFromTheta, thetaFromNatural } from "./transforms.ts";

const series = longRecord(80, 21);
const fit = fitSeries(series);
if (fit.status !== "fitted") throw new Error(fit.reason);
const random = createRandom(4);
const draws = Array.from({ length: 40_000 }, () => naturalFromTheta(drawTheta(fit, random)));

describe("parametersOf equals forty thousand draws from the same Gaussian (seed 4)", () => {
  const names: (keyof NaturalParameters)[] = ["a_a", "k_ab", "k_ba", "g_b", "rho", "r_a"];
  test.each(names)("%s", (name) => {
    const exact: Estimate = parametersOf(fit)[name];
    const drawn = sampleEstimate(draws.map((one) => one[name]));
    expect(Math.abs(exact.mean - drawn.mean)).toBeLessThan(0.03 * exact.sd);
    expect(Math.abs(exact.sd / drawn.sd - 1)).toBeLessThan(0.04);
    exact.interval80.forEach((end, i) => {
      expect(Math.abs(end - drawn.interval80[i])).toBeLessThan(0.04 * exact.sd);
    });
  });
  test("the probability of pull is the share of positive couplings", () => {
    const share = draws.filter((one) => one.k_ab > 0).length / draws.length;
    expect(Math.abs(probabilityOfPull(fit, "k_ab") - share)).toBeLessThan(0.01);
  });
});

test("thetaFromNatural turns naturalFromTheta back", () => {
  const theta = Float64Array.of(-0.3, 0.2, 0.5, -0.4, 0.1, -0.2, 0.3, -0.6, -0.5);
  thetaFromNatural(naturalFromTheta(theta)).forEach((value, i) => {
    expect(value).toBeCloseTo(theta[i], 12);
  });
});

test("effectsOf and linearCovarianceOf carry the uncertainty of theta", () => {
  const covariance = linearCovarianceOf(fit);
  const p = fit.columns.length;
  for (const effect of effectsOf(fit, ["stress", "argument"])) {
    const name = `${effect.input}>${"ab"[effect.on]}`;
    const c = fit.columns.findIndex((column) => column.name === name);
    expect(effect.sd).toBeCloseTo(Math.sqrt(covariance[c * p + c]), 12);
    expect(effect.sd).toBeGreaterThan(Math.sqrt(fit.laplace.linearCovariance[c * p + c]));
    expect(effect.probability).toBeGreaterThanOrEqual(0.5);
  }
});
