import { expect, it } from "vitest";
import { chiSquareTail } from "./chi-square.ts";

it("chiSquareTail equals the closed form for even degrees", () => {
  for (const x of [0.3, 2, 7.7, 30, 60]) {
    expect(chiSquareTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 12);
    expect(chiSquareTail(x, 4)).toBeCloseTo(Math.exp(-x / 2) * (1 + x / 2), 12);
  }
});

it("chiSquareTail has the 5 % points of tables", () => {
  expect(chiSquareTail(24.9958, 15)).toBeCloseTo(0.05, 5);
  expect(chiSquareTail(3.84146, 1)).toBeCloseTo(0.05, 5);
});
