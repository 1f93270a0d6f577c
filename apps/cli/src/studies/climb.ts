/** Climbs a smooth function of few parameters by the engine's BFGS with central differences. */

import { maximise } from "@ebb/engine";

const step = 1e-5;

/** Where `f` is greatest, from `start`; searched again from there until that gains under 1e-7. */
export function climb(f: (x: Float64Array) => number, start: readonly number[]): Float64Array {
  const evaluate = (x: Float64Array, gradient?: Float64Array): number => {
    const moved = Float64Array.from(x);
    gradient?.forEach((_, i) => {
      const own = x[i] ?? 0;
      moved[i] = own + step;
      const above = f(moved);
      moved[i] = own - step;
      gradient[i] = (above - f(moved)) / (2 * step);
      moved[i] = own;
    });
    return f(x);
  };
  const scale = new Float64Array(start.length).fill(1e-3);
  let best = maximise({ evaluate, start: Float64Array.from(start), scale });
  for (let again = 0; again < 5; again++) {
    const next = maximise({ evaluate, start: best.theta, scale });
    const gain = next.value - best.value;
    best = next;
    if (gain < 1e-7) break;
  }
  return best.theta;
}
