/**
 * The stream of random numbers of the reference program, so that its very couples can be drawn: uniforms
 * by the 32-bit mixer known as mulberry32 (T. Ettinger 2017, public domain), normals by the cosine half of
 * Box & Muller 1958. Not for anything else: Ebb's own stream is the engine's.
 */

import type { RecoveryRandom } from "./recovery-couples.ts";

const increment = 0x6d2b79f5;

/** A stream with a way to leave numbers out. */
export interface ReferenceStream extends RecoveryRandom {
  /** Moves on as if this many normals had been drawn. */
  readonly skipNormals: (count: number) => void;
}

/** The stream of one cell of the reference: its seeds are 11 for S and 12 for K. */
export function createReferenceStream(seed: number, days: number): ReferenceStream {
  let state = (seed * 7919 + days) >>> 0;
  const uniform = () => {
    state = (state + increment) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    normal: () => {
      let radius = uniform();
      while (radius === 0) radius = uniform();
      return Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * uniform());
    },
    int: (n) => Math.floor(uniform() * n),
    bernoulli: (p) => uniform() < p,
    skipNormals: (count) => {
      state = (state + Math.imul(increment, 2 * count)) >>> 0;
    },
  };
}
