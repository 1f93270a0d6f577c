import { createObjective, createRandom, fitSeries, maximise } from "@ebb/engine";
import { expect, test } from "vitest";
import { drawPriorCouple } from "./prior-couples.ts";

test("a couple whose mode lies beside the edge of stability is fitted, higher than along the edge", () => {
  const { series } = drawPriorCouple(60, createRandom(20260101).fork(55).fork(0));
  const objective = createObjective(series);
  const scale = Float64Array.from(objective.thetaPrior, ({ sd }) => 0.3 * Math.min(1, sd * sd));
  const plain = maximise({ evaluate: objective.evaluate, start: objective.start, scale });
  expect(plain.hasConverged).toBe(false);
  const fit = fitSeries(series);
  if (fit.status !== "fitted") throw new Error(fit.reason);
  expect(fit.diagnostics.gradient).toBeLessThan(1e-3);
  expect(fit.laplace.logPosterior).toBeGreaterThan(plain.value + 0.01);
});
