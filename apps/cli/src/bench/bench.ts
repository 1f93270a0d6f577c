/** What a benchmark is, and how its figures are gathered. */

/** One figure. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the project means to reach, in the same unit; absent for a plain observation. */
  readonly bar?: number;
  /** Whether reaching means at least or at most the bar. */
  readonly better?: "higher" | "lower";
}

/** A benchmark by name. */
export interface Bench {
  readonly name: string;
  readonly describes: string;
  readonly run: () => BenchFigure[] | Promise<BenchFigure[]>;
}

/** The middle of a list of numbers; the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
