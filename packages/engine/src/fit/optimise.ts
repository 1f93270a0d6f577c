/**
 * Maximises a smooth function by BFGS (Nocedal & Wright 2006, alg. 6.1) with a backtracking line
 * search; the step is kept short at first and the function may say -Infinity where it is not defined.
 */

/** Where the search ended. */
export interface Optimum {
  readonly theta: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly iterations: number;
  readonly evaluations: number;
  /** Predicted gain of one more quasi-Newton step. */
  readonly decrement: number;
  readonly hasConverged: boolean;
  /** Inverse curvature as the search came to know it. */
  readonly inverse: Float64Array;
}

/** What the search needs. */
export interface Search {
  readonly evaluate: (theta: Float64Array, gradient?: Float64Array) => number;
  readonly start: Float64Array;
  /** First guess of the inverse curvature, one a parameter. */
  readonly scale: Float64Array;
  /** A whole inverse curvature to begin with, where one is known from close by. */
  readonly inverse?: Float64Array | undefined;
  /** Ends when the predicted gain falls below this. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

/** Largest change of any parameter in one step. */
const longestStep = 1.5;

/** Climbs from `start`. */
export function maximise(search: Search): Optimum {
  const { evaluate, start, scale, tolerance = 1e-9, maxIterations = 200 } = search;
  const n = start.length;
  let theta = Float64Array.from(start);
  let gradient = new Float64Array(n);
  let value = evaluate(theta, gradient);
  const inverse = search.inverse === undefined ? diagonal(scale) : search.inverse.slice();
  const direction = new Float64Array(n);
  let evaluations = 1;
  let iterations = 0;
  let decrement = Number.POSITIVE_INFINITY;
  for (; iterations < maxIterations && Number.isFinite(value); iterations++) {
    let slope = ascentDirection(direction, inverse, gradient);
    if (!(slope > 0)) {
      inverse.set(diagonal(scale));
      slope = ascentDirection(direction, inverse, gradient);
    }
    decrement = slope / 2;
    if (decrement < tolerance) break;
    const next = lineSearch({ evaluate, theta, value, direction, slope });
    evaluations += next?.evaluations ?? 0;
    if (next === undefined) break;
    updateInverse(inverse, {
      n,
      from: theta,
      to: next.theta,
      gradient,
      nextGradient: next.gradient,
    });
    theta = next.theta;
    gradient = next.gradient;
    value = next.value;
  }
  // A search that can go no higher within rounding has arrived as well.
  const hasConverged = decrement < Math.max(tolerance, 1e-12 * Math.abs(value)) * 100;
  return { theta, value, gradient, iterations, evaluations, decrement, hasConverged, inverse };
}

function diagonal(scale: Float64Array): Float64Array {
  const n = scale.length;
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = scale[i];
  return out;
}

/** direction = inverse x gradient; returns its product with the gradient. */
function ascentDirection(
  direction: Float64Array,
  inverse: Float64Array,
  gradient: Float64Array,
): number {
  const n = gradient.length;
  let slope = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += inverse[i * n + j] * gradient[j];
    direction[i] = sum;
    slope += sum * gradient[i];
  }
  return slope;
}

interface Line {
  readonly evaluate: Search["evaluate"];
  readonly theta: Float64Array;
  readonly value: number;
  readonly direction: Float64Array;
  readonly slope: number;
}

/** First step length (from one downwards) that gains enough. */
function lineSearch(line: Line):
  | {
      theta: Float64Array<ArrayBuffer>;
      gradient: Float64Array<ArrayBuffer>;
      value: number;
      evaluations: number;
    }
  | undefined {
  const { evaluate, theta, value, direction, slope } = line;
  let longest = 0;
  for (const change of direction) longest = Math.max(longest, Math.abs(change));
  let step = longest > longestStep ? longestStep / longest : 1;
  const gradient = new Float64Array(theta.length);
  for (let evaluations = 1; evaluations <= 40; evaluations++) {
    const next = theta.map((x, i) => x + step * direction[i]);
    const nextValue = evaluate(next, gradient);
    if (nextValue >= value + 1e-4 * step * slope) {
      return { theta: next, gradient, value: nextValue, evaluations };
    }
    // Minimum of the parabola through both values and the slope, kept within a tenth and a half.
    const parabola = (slope * step) / (2 * (value - nextValue + slope * step));
    step *= Number.isFinite(parabola) ? Math.min(0.5, Math.max(0.1, parabola)) : 0.25;
  }
  return undefined;
}

interface Move {
  readonly n: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly gradient: Float64Array;
  readonly nextGradient: Float64Array;
}

/** BFGS update of the inverse of minus the curvature; left as it is where curvature is not seen. */
function updateInverse(inverse: Float64Array, move: Move): void {
  const { n, from, to, gradient, nextGradient } = move;
  const s = to.map((x, i) => x - from[i]);
  const y = gradient.map((g, i) => g - nextGradient[i]);
  let sy = 0;
  for (let i = 0; i < n; i++) sy += s[i] * y[i];
  if (!(sy > 1e-14)) return;
  const hy = new Float64Array(n);
  const yhy = ascentDirection(hy, inverse, y);
  const rho = 1 / sy;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      inverse[i * n + j] +=
        (1 + yhy * rho) * rho * s[i] * s[j] - rho * (hy[i] * s[j] + s[i] * hy[j]);
    }
  }
}
