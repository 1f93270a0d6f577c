/**
 * What answers to questions say of each reason (docs/model.md (9)): the log-odds of the answer under the
 * reason against its average, at most as far as the question's cap (0.7; two weeks of low mood 1.5 for
 * the reason that it asks about). A skipped question says nothing.
 */

import type { PriorMatrix, QuestionEntry } from "@ebb/knowledge";

/** An answer that was given; `value` is the id of an option, or null for a skip. */
export interface Answer {
  readonly id: string;
  readonly value: string | null;
  /** Local day on which it was given. */
  readonly day: number;
}

/** Log-odds by reason from all answers; the last answer to a question is the one that counts. */
export function answerLogOdds(
  answers: readonly Answer[],
  questions: readonly QuestionEntry[],
  prior: PriorMatrix,
): Float64Array {
  const total = new Float64Array(prior.reasons.length);
  for (const { id, value } of latest(answers)) {
    const question = questions.find((one) => one.id === id);
    if (!question || value === null) continue;
    prior.reasons.forEach((reason, i) => {
      total[i] = (total[i] ?? 0) + optionLogOdds(question, value, reason);
    });
  }
  return total;
}

/** Log-odds of a reason from one option against the option's chance without it, within the cap. */
export function optionLogOdds(question: QuestionEntry, optionId: string, reason: string): number {
  const option = question.options.find((one) => one.id === optionId);
  if (!option) return 0;
  const given = option.given[reason];
  if (given === undefined) return 0;
  const odds = Math.log(Math.max(given, 1e-6) / Math.max(option.otherwise, 1e-6));
  return Math.max(-question.cap, Math.min(question.cap, odds));
}

function latest(answers: readonly Answer[]): Answer[] {
  const byId = new Map<string, Answer>();
  for (const answer of [...answers].sort((p, q) => p.day - q.day))
    if (answer.value !== null) byId.set(answer.id, answer);
  return [...byId.values()];
}
