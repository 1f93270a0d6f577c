import { expect, test } from "vitest";
import { recoverCell } from "./recovery.ts";
import { createReferenceStream } from "./recovery-stream.ts";

test("the reference's stream gives the numbers that its program printed", () => {
  const stream = createReferenceStream(11, 14);
  const drawn = [stream.normal(), stream.normal(), stream.normal()];
  [-0.9344288944350622, -0.7588809745849108, 0.048310843724529644].forEach((value, i) => {
    expect(drawn[i]).toBeCloseTo(value, 14);
  });
  const skipping = createReferenceStream(11, 14);
  skipping.skipNormals(2);
  expect(skipping.normal()).toBe(drawn[2]);
});

test("the joint mode on the reference's couples gives back the reference's row, S at 14 days", () => {
  const cell = { source: "reference", population: "S", days: 14, couples: 300 } as const;
  const { joint_mode: found, reference } = recoverCell(cell, 1);
  for (const name of ["sign", "sign_large", "called", "rmse", "cover", "cycle", "top", "top2"]) {
    // The table prints two digits; two couples in 300 may fall the other way by rounding.
    expect(Math.abs((found[name] ?? 0) - (reference[name] ?? 9))).toBeLessThan(0.013);
  }
});
