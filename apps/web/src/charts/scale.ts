/** A straight scale from values to pixels, and nothing more: all that the drawings need of one. */

/** Where a value stands. */
export type Scale = (value: number) => number;

/** The scale that takes the ends of `domain` to the ends of `range`; a domain of one value goes to the middle. */
export function scaleLinear(domain: readonly number[], range: readonly number[]): Scale {
  const [low = 0, high = 0] = domain;
  const [start = 0, end = 0] = range;
  const width = high - low;
  return (value) => {
    const share = width === 0 ? 0.5 : (value - low) / width;
    return start * (1 - share) + end * share;
  };
}
