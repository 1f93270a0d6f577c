import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cholesky, inverseFromCholesky, logDeterminant, solveCholesky } from "./cholesky.ts";
import { multiply, multiplyByTransposed, solveInPlace, transpose } from "./dense.ts";
import { addExpm2Slopes, expm2, expm2Reverse } from "./expm.ts";
import { expm, expmReverse } from "./expm-general.ts";
import { lyapunov, lyapunov2 } from "./lyapunov.ts";

const entry = fc.double({ min: -2, max: 2, noNaN: true });
const matrix = (n: number) =>
  fc
    .array(entry, { minLength: n * n, maxLength: n * n })
    .map((values) => Float64Array.from(values));

/** A drift with rates above 0.05 and a coupling that keeps it stable. */
const stableDrift = fc
  .tuple(
    fc.double({ min: 0.05, max: 5, noNaN: true }),
    fc.double({ min: 0.05, max: 5, noNaN: true }),
    fc.double({ min: -0.95, max: 0.95, noNaN: true }),
    fc.double({ min: -3, max: 0.95, noNaN: true }),
  )
  .map(([a, b, k1, k2]): [number, number, number, number] => {
    const root = Math.sqrt(a * b);
    return [-a, Math.abs(k1) * root, k2 * root, -b];
  });

function close(a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number): void {
  for (let i = 0; i < a.length; i++) {
    expect(Math.abs(a[i] - b[i])).toBeLessThan(tolerance * (1 + Math.abs(b[i])));
  }
}

describe("cholesky", () => {
  test("factors, solves, inverts and takes the determinant of random positive matrices", () => {
    fc.assert(
      fc.property(matrix(4), fc.array(entry, { minLength: 4, maxLength: 4 }), (half, right) => {
        const a = multiplyByTransposed(new Float64Array(16), half, half, [4, 4, 4]);
        for (let i = 0; i < 4; i++) a[5 * i] += 0.5;
        const lower = new Float64Array(16);
        expect(cholesky(lower, a, 4)).toBe(true);
        close(multiplyByTransposed(new Float64Array(16), lower, lower, [4, 4, 4]), a, 1e-12);
        const inverse = inverseFromCholesky(new Float64Array(16), lower, 4);
        const unit = multiply(new Float64Array(16), a, inverse, [4, 4, 4]);
        close(unit, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1], 1e-9);
        const b = Float64Array.from(right);
        const x = solveCholesky(new Float64Array(4), lower, b, 4);
        const solved = b.slice();
        solveInPlace(a.slice(), solved, 4, 1);
        close(x, solved, 1e-9);
        const doubled = a.map((value) => 2 * value);
        const half2 = new Float64Array(16);
        cholesky(half2, doubled, 4);
        const grown = logDeterminant(half2, 4) - logDeterminant(lower, 4);
        expect(grown).toBeCloseTo(4 * Math.log(2), 10);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
  test("refuses a matrix that is not positive definite, and one with NaN", () => {
    const out = new Float64Array(4);
    expect(cholesky(out, Float64Array.of(1, 2, 2, 1), 2)).toBe(false);
    expect(cholesky(out, Float64Array.of(Number.NaN, 0, 0, 1), 2)).toBe(false);
  });
});

describe("expm", () => {
  test("closed form equals the Pade approximant for stable drifts and any step", () => {
    fc.assert(
      fc.property(stableDrift, fc.double({ min: 0, max: 30, noNaN: true }), (drift, dt) => {
        const closed = new Float64Array(6);
        expm2(closed, 0, drift, dt);
        const general = expm(new Float64Array(4), Float64Array.from(drift), 2, dt);
        for (let i = 0; i < 4; i++) expect(Math.abs(closed[i] - general[i])).toBeLessThan(1e-12);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
  test("is known for nilpotent, diagonal and rotating matrices", () => {
    close(expm(new Float64Array(4), Float64Array.of(0, 1, 0, 0), 2, 3), [1, 3, 0, 1], 1e-15);
    const e = Math.E;
    close(expm(new Float64Array(4), Float64Array.of(1, 0, 0, -2), 2, 1), [e, 0, 0, e ** -2], 1e-14);
    const [c, s] = [Math.cos(2), Math.sin(2)];
    close(expm(new Float64Array(4), Float64Array.of(0, -1, 1, 0), 2, 2), [c, -s, s, c], 1e-14);
  });
  test("stays finite over a gap of ten years", () => {
    const out = new Float64Array(6);
    expm2(out, 0, [-4, 3, 1, -4], 3650);
    for (const value of out) expect(Number.isFinite(value)).toBe(true);
  });
  test("both reverses equal differences of the exponential", () => {
    fc.assert(
      fc.property(stableDrift, fc.double({ min: 0.01, max: 4, noNaN: true }), (drift, dt) => {
        const weights = [0.7, -1.1, 0.4, 1.3] as const;
        const value = (a: Float64Array) => {
          const f = expm(new Float64Array(4), a, 2, dt);
          return weights.reduce((sum, w, i) => sum + w * f[i], 0);
        };
        const a = Float64Array.from(drift);
        const slopes = a.map((_, i) => {
          const at = (h: number) => value(a.map((x, k) => (k === i ? x + h : x)));
          return (8 * (at(1e-3) - at(-1e-3)) - (at(2e-3) - at(-2e-3))) / 12e-3;
        });
        const forward = new Float64Array(6);
        expm2(forward, 0, drift, dt);
        const closed = new Float64Array(4);
        const gathered = { m: 0, h: 0, b: 0, c: 0, discriminant: 0 };
        const values = Float64Array.of(...forward, ...weights);
        expm2Reverse(gathered, values, 0, { drift, dt, fBarAt: forward.length });
        addExpm2Slopes(closed, gathered, drift);
        const general = new Float64Array(4);
        expmReverse(general, a, Float64Array.from(weights), { n: 2, dt });
        close(closed, slopes, 1e-7);
        close(general, slopes, 1e-7);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe("expm of three states", () => {
  /** Many short steps by the power series. */
  const stepByStep = (a: Float64Array, n: number, dt: number) => {
    const square = [n, n, n] as const;
    const h = dt / 1024;
    let term: Float64Array = Float64Array.from({ length: n * n }, (_, i) =>
      i % (n + 1) === 0 ? 1 : 0,
    );
    const step = term.slice();
    for (let k = 1; k <= 12; k++) {
      const next = multiply(new Float64Array(n * n), term, a, square);
      term = next.map((value) => (value * h) / k);
      for (let i = 0; i < n * n; i++) step[i] += term[i];
    }
    let out: Float64Array = step;
    for (let k = 0; k < 10; k++) out = multiply(new Float64Array(n * n), out, out, square);
    return out;
  };
  const step = fc.double({ min: 1e-3, max: 6, noNaN: true });
  test("equals many short steps, at every degree and beyond", () => {
    fc.assert(
      fc.property(matrix(3), step, (a, dt) => {
        const exact = stepByStep(a, 3, dt);
        const most = Math.max(1, ...exact.map(Math.abs));
        expm(new Float64Array(9), a, 3, dt).forEach((value, i) => {
          expect(Math.abs(value - exact[i]) / most).toBeLessThan(1e-11);
        });
      }),
      { numRuns: 300, seed: 5 },
    );
  });
  test("its reverse equals differences, for weights of any size", () => {
    fc.assert(
      fc.property(matrix(3), matrix(3), step, fc.constantFrom(1e-6, 1, 1e6), (a, w, dt, unit) => {
        const weights = w.map((value) => unit * value);
        const value = (at: Float64Array) =>
          stepByStep(at, 3, dt).reduce((sum, f, i) => sum + weights[i] * f, 0);
        const slopes = expmSlopes(value, a);
        const out = new Float64Array(9);
        expmReverse(out, a, weights, { n: 3, dt });
        const most = Math.max(1e-3 * unit, ...slopes.map(Math.abs));
        out.forEach((slope, i) => {
          expect(Math.abs(slope - slopes[i]) / most).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

/** Differences of the fourth order. */
function expmSlopes(value: (a: Float64Array) => number, a: Float64Array): Float64Array {
  return a.map((_, i) => {
    const at = (h: number) => value(a.map((x, k) => (k === i ? x + h : x)));
    return (8 * (at(1e-3) - at(-1e-3)) - (at(2e-3) - at(-2e-3))) / 12e-3;
  });
}

describe("lyapunov", () => {
  test("closed form and linear system solve A P + P A' + Q = 0", () => {
    fc.assert(
      fc.property(stableDrift, matrix(2), (drift, half) => {
        const q = multiplyByTransposed(new Float64Array(4), half, half, [2, 2, 2]);
        const a = Float64Array.from(drift);
        const p = new Float64Array(4);
        expect(lyapunov(p, a, q, 2)).toBe(true);
        const packed = new Float64Array(3);
        lyapunov2(packed, drift, [q[0], q[1], q[3]]);
        const scale = 1 + Math.max(...p.map(Math.abs));
        [0, 1, 3].forEach((at, i) => {
          expect(Math.abs(packed[i] - p[at]) / scale).toBeLessThan(1e-9);
        });
        const left = multiply(new Float64Array(4), a, p, [2, 2, 2]);
        const right = transpose(new Float64Array(4), left, 2);
        left.forEach((value, i) => {
          expect(Math.abs(value + right[i] + q[i]) / scale).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 300, seed: 4 },
    );
  });
  test("has no answer for a drift that does not settle", () => {
    const p = new Float64Array(4);
    expect(lyapunov(p, Float64Array.of(-1, 0, 0, 1), Float64Array.of(1, 0, 0, 1), 2)).toBe(false);
  });
});

test("solveInPlace says no to a singular system", () => {
  expect(solveInPlace(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 1), 2, 1)).toBe(false);
});
