/**
 * Which question would settle most: expected reduction of the entropy over hypotheses, in bits
 * (Lindley 1956). Hypotheses have weights; a question has options with a chance under each hypothesis.
 * Confusable groups come first: what a question would settle *within* a group, weighted by how probable
 * the group is, orders the questions; what it would settle over all hypotheses breaks ties.
 */

/** A question as numbers: `chance[option][hypothesis]`, each hypothesis adding up to 1 over options. */
export interface QuestionTable {
  readonly id: string;
  readonly chance: readonly (readonly number[])[];
}

/** A question with what it is expected to settle. */
export interface RankedQuestion {
  readonly id: string;
  /** Over all hypotheses. */
  readonly expectedBits: number;
  /** Within the confusable groups, weighted by their probability. */
  readonly groupBits: number;
}

/** Questions that settle most first; `groups` are lists of indices of hypotheses. */
export function rankQuestions(
  weights: readonly number[],
  questions: readonly QuestionTable[],
  groups: readonly (readonly number[])[],
): RankedQuestion[] {
  const ranked = questions.map(({ id, chance }) => {
    const groupBits = groups.reduce((sum, group) => {
      const inside = group.reduce((total, index) => total + (weights[index] ?? 0), 0);
      if (!(inside > 0)) return sum;
      const own = weights.map((weight, index) => (group.includes(index) ? weight / inside : 0));
      return sum + inside * expectedBits(own, chance);
    }, 0);
    return { id, expectedBits: expectedBits(weights, chance), groupBits };
  });
  return ranked.sort(
    (p, q) =>
      q.groupBits - p.groupBits || q.expectedBits - p.expectedBits || (p.id < q.id ? -1 : 1),
  );
}

/** Mutual information of hypothesis and answer, in bits; 0 for a question that tells nothing. */
export function expectedBits(
  weights: readonly number[],
  chance: readonly (readonly number[])[],
): number {
  let bits = 0;
  for (const option of chance) {
    const total = weights.reduce((sum, weight, h) => sum + weight * (option[h] ?? 0), 0);
    if (!(total > 0)) continue;
    weights.forEach((weight, h) => {
      const given = option[h] ?? 0;
      if (weight > 0 && given > 0) bits += weight * given * Math.log2(given / total);
    });
  }
  return Math.max(0, bits);
}
