/**
 * Draws paths of the model itself (docs/model.md (1), (6), (7)): exact at any spacing, no time step.
 *
 *   x(t_1) ~ N(0, P_inf);  x(t + dt) = F x + A^-1 (F - I) f + w,  w ~ N(0, P_inf - F P_inf F')
 *
 * A : drift, n x n, per day, stable; Q : diffusion, n x n, per day; f : force B u, n, constant over dt.
 */

import {
  identity,
  multiply,
  multiplyByTransposed,
  multiplyVector,
  solveInPlace,
} from "../linalg/dense.ts";
import { expm } from "../linalg/expm-general.ts";
import { lyapunov } from "../linalg/lyapunov.ts";
import type { Random } from "../random.ts";
import { semidefiniteFactor } from "./discretise.ts";

/** A model that can be run forwards. */
export interface PathSimulator {
  /** A state drawn from the stationary distribution. */
  readonly start: (random: Pick<Random, "normal">) => Float64Array;
  /** The state `dt` days later under a constant force; `shocks` (n standard normals) may be given. */
  readonly advance: (
    state: Float64Array,
    move: { readonly dt: number; readonly force?: Float64Array; readonly shocks: Float64Array },
  ) => Float64Array;
}

interface Transition {
  readonly f: Float64Array;
  readonly forceGain: Float64Array;
  readonly shockFactor: Float64Array;
}

/** A simulator of dx = (A x + f) dt + dW; undefined when A is not stable. */
export function createPathSimulator(
  drift: Float64Array,
  diffusion: Float64Array,
  n: number,
): PathSimulator | undefined {
  const stationary = new Float64Array(n * n);
  if (!lyapunov(stationary, drift, diffusion, n)) return undefined;
  for (let i = 0; i < n; i++) if (!(stationary[i * n + i] > 0)) return undefined;
  const startFactor = semidefiniteFactor(stationary, n);
  const transitions = new Map<number, Transition>();
  const transitionOf = (dt: number): Transition => {
    const known = transitions.get(dt);
    if (known !== undefined) return known;
    const made = transition({ drift, stationary, n }, dt);
    transitions.set(dt, made);
    return made;
  };
  return {
    start: (random) => {
      const normals = Float64Array.from({ length: n }, () => random.normal());
      return multiplyVector(new Float64Array(n), startFactor, normals, [n, n]);
    },
    advance: (state, { dt, force, shocks }) => {
      const { f, forceGain, shockFactor } = transitionOf(dt);
      const next = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          next[i] += f[i * n + j] * state[j] + shockFactor[i * n + j] * shocks[j];
          if (force !== undefined) next[i] += forceGain[i * n + j] * force[j];
        }
      }
      return next;
    },
  };
}

function transition(
  { drift, stationary, n }: { drift: Float64Array; stationary: Float64Array; n: number },
  dt: number,
): Transition {
  const f = expm(new Float64Array(n * n), drift, n, dt);
  const forceGain = f.map((value, i) => value - identity(n)[i]);
  solveInPlace(Float64Array.from(drift), forceGain, n, n);
  const fp = multiply(new Float64Array(n * n), f, stationary, [n, n, n]);
  const kept = multiplyByTransposed(new Float64Array(n * n), fp, f, [n, n, n]);
  const noise = stationary.map((value, i) => value - kept[i]);
  return { f, forceGain, shockFactor: semidefiniteFactor(noise, n) };
}
