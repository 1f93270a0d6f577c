/**
 * Seeded random numbers: the same seed gives the same numbers on every machine, for ever.
 *
 * Generator: xoshiro128** (Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators",
 * ACM TOMS 47:36; the all-32-bit member, since `Math.imul` is exact), its state filled by SplitMix32
 * (Steele, Lea & Flood 2014, finaliser of MurmurHash3). A uniform takes 53 bits from two outputs.
 * Normal: polar method (Marsaglia & Bray 1964). Gamma: Marsaglia & Tsang (2000).
 * Hazard: not for secrets.
 */

import { exp, log, power } from "./elementary/elementary.ts";

/** A stream of random numbers; every call moves it on. */
export interface Random {
  /** Uniform on [0, 1), 53 bits. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Whole number from 0 to n - 1; n from 1 to 2^32. */
  readonly int: (n: number) => number;
  /** Exponential with mean 1. */
  readonly exponential: () => number;
  /** Gamma with this shape (> 0) and scale 1. */
  readonly gamma: (shape: number) => number;
  /** Beta(a, b), a and b > 0. */
  readonly beta: (a: number, b: number) => number;
  /** Poisson with this mean (>= 0); cost linear in the mean. */
  readonly poisson: (mean: number) => number;
  /** True with probability p. */
  readonly bernoulli: (p: number) => boolean;
  /** Index drawn in proportion to non-negative weights (sum > 0). */
  readonly pick: (weights: ArrayLike<number>) => number;
  /** Shuffles in place (Fisher-Yates) and returns the same array. */
  readonly shuffle: <T>(items: T[]) => T[];
  /** A stream of its own that depends on the seed and the id alone, not on what was drawn before. */
  readonly fork: (streamId: number) => Random;
}

/** A stream for a seed: any finite number of which 53 bits count. */
export function createRandom(seed: number): Random {
  return fromKey(keyOf(seed));
}

/** Two 32-bit words that name a stream. */
type StreamKey = readonly [number, number];

function keyOf(seed: number): StreamKey {
  const whole = Math.trunc(seed);
  if (!Number.isFinite(whole)) throw new Error("createRandom: expected a finite seed");
  return [whole >>> 0, Math.floor(whole / 4294967296) >>> 0];
}

/** Murmur3 finaliser: a bijection of 32 bits. */
function mix(word: number): number {
  let h = word >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function forkKey(key: StreamKey, streamId: number): StreamKey {
  const [low, high] = keyOf(streamId);
  const first = mix(key[0] ^ mix(low + 0x9e3779b9));
  return [first, mix(key[1] ^ mix(high ^ first) ^ 0x7f4a7c15)];
}

function stateOf(key: StreamKey): Uint32Array {
  const state = new Uint32Array(4);
  let counter = mix(key[0]) ^ Math.imul(mix(key[1] ^ 0x6a09e667), 0x27d4eb2f);
  for (let i = 0; i < 4; i++) {
    counter = (counter + 0x9e3779b9) >>> 0;
    state[i] = mix(counter ^ (i < 2 ? key[0] : key[1]));
  }
  if ((state[0] | state[1] | state[2] | state[3]) === 0) state[0] = 1;
  return state;
}

/** The bare generator: 32 bits a call. */
function createWords(key: StreamKey): () => number {
  const state = stateOf(key);
  return () => {
    const s1 = state[1];
    const scrambled = Math.imul(s1, 5);
    const word = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    state[2] ^= state[0];
    state[3] ^= s1;
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= s1 << 9;
    state[3] = (state[3] << 11) | (state[3] >>> 21);
    return word;
  };
}

function fromKey(key: StreamKey): Random {
  const words = createWords(key);
  const uniform = () => (words() * 2097152 + (words() >>> 11)) / 9007199254740992;
  const normal = createNormal(uniform);
  const gamma = (shape: number): number => drawGamma(shape, uniform, normal);
  const int = (n: number) => Math.floor(uniform() * n);
  return {
    uniform,
    normal,
    int,
    gamma,
    exponential: () => -log(1 - uniform()),
    beta: (a, b) => {
      const x = gamma(a);
      return x / (x + gamma(b));
    },
    poisson: (mean) => drawPoisson(mean, uniform),
    bernoulli: (p) => uniform() < p,
    pick: (weights) => drawIndex(weights, uniform),
    shuffle: (items) => shuffleInPlace(items, int),
    fork: (streamId) => fromKey(forkKey(key, streamId)),
  };
}

function createNormal(uniform: () => number): () => number {
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const factor = Math.sqrt((-2 * log(square)) / square);
        spare = v * factor;
        return u * factor;
      }
    }
  };
}

function drawGamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) {
    return drawGamma(shape + 1, uniform, normal) * power(1 - uniform(), 1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    const v = root * root * root;
    if (v <= 0) continue;
    if (log(1 - uniform()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}

/** Sum of Poissons of mean at most 16, each by multiplying uniforms (Knuth 1969, 3.4.1). */
function drawPoisson(mean: number, uniform: () => number): number {
  let count = 0;
  let left = mean;
  while (left > 0) {
    const limit = exp(-Math.min(left, 16));
    for (let product = 1 - uniform(); product > limit; product *= 1 - uniform()) count++;
    left -= 16;
  }
  return count;
}

function drawIndex(weights: ArrayLike<number>, uniform: () => number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  let target = uniform() * total;
  for (let i = 0; i < weights.length; i++) {
    target -= weights[i];
    if (target < 0) return i;
  }
  return weights.length - 1;
}

function shuffleInPlace<T>(items: T[], int: (n: number) => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = int(i + 1);
    const kept = items[i] as T;
    items[i] = items[j] as T;
    items[j] = kept;
  }
  return items;
}
