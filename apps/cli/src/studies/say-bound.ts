/** Where a kind begins to hold: the score that serves its aim on drafts of hands that did not teach it. */

/** A draft's score for a kind, and whether the kind is in it. */
export interface Scored {
  readonly score: number;
  readonly has: boolean;
}

/**
 * The greatest F of van Rijsbergen (1979) with `beta` as the weight of recall against precision; or the
 * best precision at a recall that is not to be missed.
 */
export type Aim = { readonly beta: number } | { readonly recall: number };

/** What a bound comes to. */
export interface Bound {
  readonly at: number;
  readonly precision: number;
  readonly recall: number;
  readonly labelled: number;
}

/** The bound that serves the aim. */
export function boundFor(cases: readonly Scored[], aim: Aim): Bound {
  const sorted = [...cases].sort((one, other) => other.score - one.score);
  const labelled = cases.filter(({ has }) => has).length;
  let hits = 0;
  let best = { value: Number.NEGATIVE_INFINITY, at: 0, precision: 0, recall: 0 };
  for (const [at, { score, has }] of sorted.entries()) {
    hits += has ? 1 : 0;
    const precision = hits / (at + 1);
    const recall = hits / labelled;
    const value = worthOf(precision, recall, aim);
    if (value <= best.value) continue;
    best = { value, at: (score + (sorted[at + 1]?.score ?? score - 1)) / 2, precision, recall };
  }
  return { at: best.at, precision: best.precision, recall: best.recall, labelled };
}

function worthOf(precision: number, recall: number, aim: Aim): number {
  if ("recall" in aim) return recall < aim.recall ? recall - 1 : precision;
  const squared = aim.beta ** 2;
  return hitsNothing(precision, recall)
    ? 0
    : ((1 + squared) * precision * recall) / (squared * precision + recall);
}

function hitsNothing(precision: number, recall: number): boolean {
  return precision === 0 || recall === 0;
}

/**
 * The score below which at most `share` of the cases have the kind; undefined where fewer than `fewest`
 * cases are below any such score.
 */
export function doubtBelow(
  cases: readonly Scored[],
  { share, fewest }: { readonly share: number; readonly fewest: number },
): number | undefined {
  const sorted = [...cases].sort((one, other) => one.score - other.score);
  let having = 0;
  let doubt: number | undefined;
  for (const [at, { score, has }] of sorted.entries()) {
    if (at >= fewest && having <= share * at) doubt = score;
    having += has ? 1 : 0;
  }
  return doubt;
}
