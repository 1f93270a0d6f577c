/** What is known of a person's outcome before a try begins: spread, inertia, gaps. */

/** Rhythm of an outcome over the days before a try. */
export interface OwnRhythm {
  /** Standard deviation; undefined below `fewestForRhythm` known days. */
  readonly sd: number | undefined;
  /** Correlation of neighbouring days, 0-0.9. */
  readonly inertia: number;
  /** Share of days without an outcome, 0-0.9. */
  readonly missingShare: number;
}

/** Known days below which the usual numbers stand in for the person's own. */
export const fewestForRhythm = 14;

/** Inertia and gaps of a person of whom little is known. */
const usual = { inertia: 0.5, missingShare: 0.25 } as const;

/** Rhythm of `outcomes` (index = day, undefined = not noted). */
export function ownRhythmOf(outcomes: readonly (number | undefined)[]): OwnRhythm {
  const known = outcomes.filter((value) => value !== undefined);
  if (known.length < fewestForRhythm) return { sd: undefined, ...usual };
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1);
  const products = outcomes.flatMap((value, i) => {
    const before = i === 0 ? undefined : outcomes[i - 1];
    return value === undefined || before === undefined ? [] : [(value - mean) * (before - mean)];
  });
  const covariance = products.reduce((sum, value) => sum + value, 0) / Math.max(products.length, 1);
  const isTooFew = products.length < fewestForRhythm / 2 || variance === 0;
  return {
    sd: Math.sqrt(variance),
    inertia: isTooFew ? usual.inertia : Math.min(Math.max(covariance / variance, 0), 0.9),
    missingShare: Math.min(1 - known.length / outcomes.length, 0.9),
  };
}
