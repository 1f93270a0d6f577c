import { expect, test } from "vitest";
import { maximise } from "./optimise.ts";

/** Minus Rosenbrock's valley, its gradient, -Infinity beyond a wall. */
function valley(theta: Float64Array, gradient?: Float64Array): number {
  const [x, y] = theta;
  if (x > 1.5) return Number.NEGATIVE_INFINITY;
  gradient?.set([400 * x * (y - x * x) + 2 * (1 - x), -200 * (y - x * x)]);
  return -(100 * (y - x * x) ** 2) - (1 - x) ** 2;
}

test("maximise walks Rosenbrock's valley to its end", () => {
  const scale = Float64Array.of(1, 1);
  const found = maximise({ evaluate: valley, start: Float64Array.of(-1.2, 1), scale });
  expect(found.hasConverged).toBe(true);
  expect(found.theta[0]).toBeCloseTo(1, 4);
  expect(found.theta[1]).toBeCloseTo(1, 4);
});

test("maximise says that it has not arrived when its steps run out", () => {
  const scale = Float64Array.of(1, 1);
  const start = Float64Array.of(-1.2, 1);
  expect(maximise({ evaluate: valley, start, scale, maxIterations: 3 }).hasConverged).toBe(false);
});

test("maximise says that it has not arrived where nothing is defined", () => {
  const scale = Float64Array.of(1, 1);
  const start = Float64Array.of(2, 2);
  expect(maximise({ evaluate: valley, start, scale }).hasConverged).toBe(false);
});
