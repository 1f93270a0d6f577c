/**
 * The next question (docs/model.md, section 2): the one whose answer is expected to settle most between
 * reasons that are easily confused. Never the same question twice in a week, asked or skipped; a skip is
 * an answer like any other and keeps the question away as long.
 */

import type { PriorMatrix, QuestionEntry } from "@ebb/knowledge";
import { rankQuestions } from "../dynamics/index.ts";
import { optionLogOdds } from "./answers.ts";
import { baseWeights, classWeights } from "./classes.ts";
import type { ReasonPosterior, ReasonsKnowledge } from "./posterior.ts";
import type { Reasons } from "./reason.ts";

/** A question that was put, answered or skipped, with its local day. */
export interface AskedQuestion {
  readonly id: string;
  readonly day: number;
}

/** What is asked about whom, on which day. */
export interface QuestionNeed {
  /** Probability of each reason (order of the prior), and of none. */
  readonly posterior: Pick<ReasonPosterior, "main" | "none">;
  /** About one's own stepping back, or about the other's. */
  readonly about: "self" | "other";
  readonly asked: readonly AskedQuestion[];
  /** Today, local day. */
  readonly day: number;
  readonly knowledge: ReasonsKnowledge;
}

/** A question to ask: what it is expected to settle, and between which reasons. */
export interface NextQuestion {
  readonly id: string;
  /**
   * Over the pairs of reasons that are easily confused, each weighted by its probability: what questions
   * are ordered by. Where no pair is open, over all reasons.
   */
  readonly expected_bits: number;
  readonly separates: readonly string[];
}

/** Reasons about health: nothing is asked or said of them to another reader (product.md, "Why"). */
const healthReasons: readonly string[] = ["lowmood"];
const restDays = 7;
const smallestBits = 1e-6;

/** The next question, or undefined where none may be asked or none would settle anything. */
export function nextQuestion(need: QuestionNeed): NextQuestion | undefined {
  return questionsInOrder(need)[0];
}

/** All questions that may be asked today, the most informative first. */
export function questionsInOrder(need: QuestionNeed): NextQuestion[] {
  const { knowledge, posterior } = need;
  const { prior } = knowledge;
  const open = knowledge.questions.filter((question) => mayBeAsked(question, need));
  const tables = open.map((question) => ({ id: question.id, chance: chances(question, prior) }));
  const ranked = rankQuestions([...posterior.main, posterior.none], tables, pairsOf(knowledge));
  const isPairOpen = ranked.some((one) => one.groupBits > smallestBits);
  return ranked
    .map(({ id, groupBits, expectedBits }) => ({ id, bits: isPairOpen ? groupBits : expectedBits }))
    .filter(({ bits }) => bits > smallestBits)
    .map(({ id, bits }) => {
      const question = open.find((one) => one.id === id);
      const separates = (question?.separates ?? []).filter((reason) => maySee(reason, need.about));
      return { id, expected_bits: bits, separates };
    });
}

function mayBeAsked(question: QuestionEntry, need: QuestionNeed): boolean {
  if (question.status !== "rotating" || question.options.length < 2) return false;
  if (need.about === "self" && question.about === "other") return false;
  // A question about oneself can be put to the other, unless health is what it is about.
  if (!maySee(question.separates[0] ?? "", need.about)) return false;
  const rest = Math.max(restDays, question.rest_days);
  return !need.asked.some(({ id, day }) => id === question.id && need.day - day < rest);
}

function maySee(reason: string, about: QuestionNeed["about"]): boolean {
  return about === "self" || !healthReasons.includes(reason);
}

/**
 * P(option | reason), capped as the answer itself would be: the option's chance without the reason,
 * moved by at most the cap, then made to add up to 1 over the options. Last hypothesis: none.
 */
function chances(question: QuestionEntry, prior: PriorMatrix): number[][] {
  const hypotheses = [...prior.reasons, "none"];
  const raw = question.options.map((option) =>
    hypotheses.map(
      (reason) => option.otherwise * Math.exp(optionLogOdds(question, option.id, reason)),
    ),
  );
  const totals = hypotheses.map((_, h) => raw.reduce((sum, row) => sum + (row[h] ?? 0), 0));
  return raw.map((row) => row.map((value, h) => (totals[h] ? value / (totals[h] ?? 1) : 0)));
}

/**
 * The posterior as far as a reading shows it: the leading reasons as stated, what is unclear spread over
 * all others and "none" by their weights before any data.
 */
export function posteriorOfReading(
  reasons: Pick<Reasons, "leading" | "unclear">,
  prior: PriorMatrix,
): Pick<ReasonPosterior, "main" | "none"> {
  const stated = prior.reasons.map(
    (id) => reasons.leading.find((one) => one.id === id)?.probability ?? Number.NaN,
  );
  const base = baseWeights(prior).map((weight) => weight * (1 - classWeights.none));
  const rest = base.reduce(
    (sum, weight, i) => (Number.isNaN(stated[i]) ? sum + weight : sum),
    classWeights.none,
  );
  const share = reasons.unclear / rest;
  const main = Float64Array.from(stated, (value, i) =>
    Number.isNaN(value) ? share * (base[i] ?? 0) : value,
  );
  return { main, none: share * classWeights.none };
}

/** Pairs that are easily confused: each reason with its nearest ones, by index, each pair once. */
function pairsOf(knowledge: ReasonsKnowledge): number[][] {
  const pairs = new Map<string, number[]>();
  for (const entry of knowledge.reasons)
    for (const near of entry.nearest) {
      const indices = [entry.id, near].map((id) => knowledge.prior.reasons.indexOf(id));
      const [low, high] = indices.sort((p, q) => p - q);
      if (low === undefined || high === undefined || low < 0 || low === high) continue;
      pairs.set(`${low}-${high}`, [low, high]);
    }
  return [...pairs.values()];
}
