/** Reproducible chance for suites and studies; not for keys. */

import type { Random } from "../ports.ts";

/** Numbers from 0 up to 1 by mulberry32 (a 32-bit counter and mixer by T. Ettinger, public domain). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random source that repeats itself for a seed and remembers what could have been a key. */
export interface SeededRandom extends Random {
  /** Every draw of 32 bytes so far, newest first. */
  keys(): readonly Uint8Array[];
}

/** Bytes from `seededChance`. */
export function seededRandom(seed: number): SeededRandom {
  const chance = seededChance(seed);
  const drawn: Uint8Array[] = [];
  return {
    bytes: (length) => {
      const bytes = Uint8Array.from({ length }, () => Math.floor(chance() * 256));
      if (length === 32) drawn.unshift(bytes.slice());
      return bytes;
    },
    keys: () => drawn,
  };
}
