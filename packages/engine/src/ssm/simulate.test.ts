import { describe, expect, it } from "vitest";
import { createRandom } from "../random.ts";
import { createPathSimulator } from "./simulate.ts";

/** Asymmetric drift; its stationary covariance solved by hand-made long sum of expm series below. */
const drift = Float64Array.of(-0.7, 0.5, -0.4, -0.9);
const diffusion = Float64Array.of(1.1, 0.3, 0.3, 0.8);

/** Stationary covariance by fine Euler steps of dP = AP + PA' + Q: slow, independent of the solver. */
function stationaryBySteps(): number[] {
  let p = [0, 0, 0, 0];
  const h = 0.002;
  for (let k = 0; k < 30_000; k++) {
    const [p0, p1, p2, p3] = p as [number, number, number, number];
    const [a, b, c, d] = drift;
    p = [
      p0 + h * (2 * (a * p0 + b * p2) + diffusion[0]),
      p1 + h * (a * p1 + b * p3 + c * p0 + d * p1 + diffusion[1]),
      p2 + h * (a * p1 + b * p3 + c * p0 + d * p1 + diffusion[2]),
      p3 + h * (2 * (c * p1 + d * p3) + diffusion[3]),
    ];
  }
  return p;
}

describe("createPathSimulator (seed 11)", () => {
  it("keeps the stationary covariance at every spacing", () => {
    const truth = stationaryBySteps();
    const random = createRandom(11);
    const simulator = createPathSimulator(drift, diffusion, 2);
    if (simulator === undefined) throw new Error("stable drift refused");
    const n = 60_000;
    const moments = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) {
      let x = simulator.start(random);
      for (const dt of [0.3, 2.1]) {
        x = simulator.advance(x, { dt, shocks: Float64Array.of(random.normal(), random.normal()) });
      }
      for (let k = 0; k < 4; k++) moments[k] += (x[k >> 1] * x[k & 1]) / n;
    }
    for (let k = 0; k < 4; k++) expect(Math.abs(moments[k] - truth[k])).toBeLessThan(0.03);
  });

  it("moves without noise as small Euler steps do, and settles at -A^-1 f", () => {
    const simulator = createPathSimulator(drift, diffusion, 2);
    const shocks = new Float64Array(2);
    const force = Float64Array.of(0.5, -1);
    const x = simulator?.advance(Float64Array.of(1, 2), { dt: 0.7, force, shocks }) ?? [];
    let [u, v] = [1, 2];
    const h = 0.7 / 100_000;
    for (let k = 0; k < 100_000; k++) {
      const du = drift[0] * u + drift[1] * v + force[0];
      const dv = drift[2] * u + drift[3] * v + force[1];
      u += h * du;
      v += h * dv;
    }
    expect(x[0]).toBeCloseTo(u, 4);
    expect(x[1]).toBeCloseTo(v, 4);
    const far = simulator?.advance(Float64Array.of(1, 2), { dt: 200, force, shocks }) ?? [];
    expect(drift[0] * far[0] + drift[1] * far[1]).toBeCloseTo(-force[0], 9);
    expect(drift[2] * far[0] + drift[3] * far[1]).toBeCloseTo(-force[1], 9);
  });

  it("refuses a drift that does not return", () => {
    expect(createPathSimulator(Float64Array.of(0.1, 0, 0, -1), diffusion, 2)).toBeUndefined();
  });
});
