/**
 * The distribution of a sum of which each block contributes one of its options, all draws equally
 * likely. It is counted by halves: two ascending lists of the sums that can come, each with its share
 * of the draws. Sums that are equal are one entry, so notes on a scale of whole points stay few however
 * many weeks there are. Where a list would grow beyond `mostSums` (fine-grained outcomes, many blocks),
 * contributions are rounded to a grid of `gridSteps` and the bound is lowered by what rounding can do:
 * the share is then too large by a hair, never too small.
 */

/** The options of one block. */
export type DrawOptions = readonly number[];

/** Longest list that is counted sum by sum. */
const mostSums = 2 ** 16;

/** Steps of the grid over the whole range of the sum. */
const gridSteps = 2 ** 17;

/** Sums nearer than this are the same sum. */
const sameSum = 1e-9;

interface Sums {
  /** Ascending. */
  readonly values: Float64Array;
  /** Share of the draws of each value; they add up to 1. */
  readonly shares: Float64Array;
}

/** Share of all draws whose sum is at least `bound` away from 0. */
export function shareOutside(all: readonly DrawOptions[], bound: number): number {
  if (bound <= 0) return 1;
  // A block of which every option is 0 changes nothing.
  const blocks = all.filter((options) => options.some((option) => option !== 0));
  const exact = halvesOf(blocks);
  if (exact !== undefined) return outside(exact, bound - sameSum);
  return outsideOnGrid(blocks, bound);
}

/** The same on a grid, counted from the bound less half a step a block, which rounding may take away. */
function outsideOnGrid(blocks: readonly DrawOptions[], bound: number): number {
  const range = blocks.reduce((sum, one) => sum + Math.max(...one) - Math.min(...one), 0);
  const step = range / gridSteps;
  const lowest = blocks.map((options) => Math.round(Math.min(...options) / step));
  let shares: Float64Array = Float64Array.of(1);
  for (const [at, options] of blocks.entries()) {
    const places = options.map((x) => Math.round(x / step) - (lowest[at] ?? 0));
    shares = spread(shares, places);
  }
  const first = lowest.reduce((sum, low) => sum + low, 0);
  const limit = bound / step - blocks.length / 2 - sameSum;
  let inside = 0;
  for (let i = 0; i < shares.length; i++) if (Math.abs(first + i) < limit) inside += shares[i] ?? 0;
  return Math.max(0, 1 - inside);
}

/** Shares after one more block whose draw moves the sum by one of `places`, all equally likely. */
function spread(shares: Float64Array, places: readonly number[]): Float64Array {
  const next = new Float64Array(shares.length + Math.max(...places));
  const part = 1 / places.length;
  for (const place of places) {
    const moved = next.subarray(place, place + shares.length);
    for (let i = 0; i < shares.length; i++) moved[i] = (moved[i] ?? 0) + (shares[i] ?? 0) * part;
  }
  return next;
}

type Halves = readonly [Sums, Sums];

const nothing: Sums = { values: Float64Array.of(0), shares: Float64Array.of(1) };

/** Sums of either half of the blocks; undefined where one would be longer than `mostSums`. */
function halvesOf(blocks: readonly DrawOptions[]): Halves | undefined {
  const middle = Math.ceil(blocks.length / 2);
  const left = sumsOf(blocks.slice(0, middle));
  const right = left && sumsOf(blocks.slice(middle));
  return left && right && [left, right];
}

function sumsOf(blocks: readonly DrawOptions[]): Sums | undefined {
  let sums = nothing;
  for (const options of blocks) {
    const copies = options.map(
      (option): Sums => ({
        values: sums.values.map((value) => value + option),
        shares: sums.shares.map((share) => share / options.length),
      }),
    );
    sums = copies.reduce(merged);
    if (sums.values.length > mostSums) return undefined;
  }
  return sums;
}

/** Both lists as one ascending list; what is equal becomes one entry. */
function merged(one: Sums, other: Sums): Sums {
  const values = new Float64Array(one.values.length + other.values.length);
  const shares = new Float64Array(values.length);
  let i = 0;
  let j = 0;
  let end = 0;
  while (i < one.values.length || j < other.values.length) {
    const x = one.values[i] ?? Number.POSITIVE_INFINITY;
    const y = other.values[j] ?? Number.POSITIVE_INFINITY;
    const value = Math.min(x, y);
    const share = (x <= y ? one.shares[i++] : other.shares[j++]) ?? 0;
    if (end === 0 || value - (values[end - 1] ?? 0) > sameSum) values[end++] = value;
    shares[end - 1] = (shares[end - 1] ?? 0) + share;
  }
  return { values: values.slice(0, end), shares: shares.slice(0, end) };
}

/** Share of pairs of one sum of each half that lie at least `bound` away from 0. */
function outside([left, right]: Halves, bound: number): number {
  if (bound <= 0) return 1;
  const below = cumulated(right.shares);
  const count = right.values.length;
  let total = 0;
  let high = count;
  let low = count;
  for (let i = 0; i < left.values.length; i++) {
    const value = left.values[i] ?? 0;
    while (high > 0 && (right.values[high - 1] ?? 0) >= bound - value) high--;
    while (low > 0 && (right.values[low - 1] ?? 0) > -bound - value) low--;
    total += (left.shares[i] ?? 0) * (1 - (below[high] ?? 0) + (below[low] ?? 0));
  }
  return Math.min(1, total);
}

/** `[0, s0, s0 + s1, …]`. */
function cumulated(shares: Float64Array): Float64Array {
  const sums = new Float64Array(shares.length + 1);
  for (let i = 0; i < shares.length; i++) sums[i + 1] = (sums[i] ?? 0) + (shares[i] ?? 0);
  return sums;
}
