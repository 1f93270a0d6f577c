/** Chance of studies and benchmarks: the same seed gives the same numbers everywhere. */

/** Numbers in [0, 1) by mulberry32 (Ettinger 2017, public domain), enough for what only has to be varied. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
