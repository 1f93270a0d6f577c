/**
 * The reasons of one person's stepping back, as a record for a reader (docs/model.md, section 2).
 *
 * The posterior belongs to the person described. For another reader no probability leaves this file:
 * they get questions to ask, ordered by what they would settle, from the reader's own notes alone.
 */

import type { PartnerId } from "../couple/index.ts";
import { otherPartner } from "../couple/index.ts";
import { ebbsOfRecord } from "../dynamics/index.ts";
import type { CheckIn, TagId } from "../observations/index.ts";
import { dailyRecordOf } from "../signals/index.ts";
import type { Answer } from "./answers.ts";
import { asSeenBy } from "./as-seen-by.ts";
import { type AskedQuestion, type NextQuestion, questionsInOrder } from "./ask.ts";
import { withNotesOfOther } from "./both-notes.ts";
import { groundsOf, splitTerms, wouldChange } from "./grounds.ts";
import {
  type ReasonEvidence,
  type ReasonPosterior,
  type ReasonsKnowledge,
  reasonPosterior,
} from "./posterior.ts";
import type { LeadingReason, ReasonGround, Reasons } from "./reason.ts";
import { fitSteppingBack } from "./stepping-back.ts";
import { type ReasonStanding, type ShownReason, shownReasons } from "./words.ts";

/** What is known about one person's stepping back, and who asks. */
export interface ReasonsInput {
  readonly checkIns: readonly CheckIn[];
  /** Whose stepping back. */
  readonly person: PartnerId;
  /** Who reads; undefined where the person described reads their own. */
  readonly viewer?: PartnerId | undefined;
  /** Tags given outside a check-in, with their day. */
  readonly tags?: readonly { readonly day: number; readonly reason: TagId }[];
  /** Reasons of which the person said "that is not it". */
  readonly notIt?: readonly string[];
  readonly answers?: readonly Answer[];
  readonly asked?: readonly AskedQuestion[];
  /** Today; the last day of the record where it is left out. */
  readonly day?: number;
  /** How a day is written in the reading. */
  readonly nameOfDay: (day: number) => string;
  readonly knowledge: ReasonsKnowledge;
}

/** Questions that stand with the reasons, and those that a reading keeps for whoever asks. */
const mostQuestions = { shown: 3, kept: 6 };

/** What a reading says of somebody's stepping back, and what may be asked next. */
export interface ReasonsReading {
  readonly reasons: Reasons;
  /** The most informative first; the first ones are those of `reasons.ask`. */
  readonly questions: readonly NextQuestion[];
}

/** Reasons and questions in one go, from one posterior. */
export function readReasons(input: ReasonsInput): ReasonsReading {
  const isOwn = input.viewer === undefined || input.viewer === input.person;
  return isOwn ? ownReasons(input) : reasonsOfOther(input);
}

/** The record `reasons` of `reading/1`. */
export function reasonsOf(input: ReasonsInput): Reasons {
  return readReasons(input).reasons;
}

/** Posterior and evidence of a person's own stepping back, before caps; for studies and the next question. */
export function ownPosterior(input: Omit<ReasonsInput, "nameOfDay">): {
  readonly posterior: ReasonPosterior;
  readonly evidence: ReasonEvidence;
  readonly standing: ReasonStanding;
} {
  const { checkIns, person, knowledge } = input;
  const own = dailyRecordOf(checkIns, person);
  const record = own && withNotesOfOther(own, checkIns);
  const tags = [...(record?.tags ?? []), ...(input.tags ?? [])].sort((p, q) => p.day - q.day);
  const evidence: ReasonEvidence = {
    fit: record && fitSteppingBack(record, knowledge.prior.predictors),
    ebbs: record ? ebbsOfRecord({ ...record, tags }, person) : [],
    tags: tags.map((tag) => tag.reason),
    notIt: input.notIt ?? [],
    answers: input.answers ?? [],
  };
  const posterior = reasonPosterior(evidence, knowledge);
  const standing: ReasonStanding = {
    checkIns: record?.checkIns ?? 0,
    tags: posterior.tagCounts.total,
    chatOnly: (record?.checkIns ?? 0) === 0,
  };
  return { posterior, evidence, standing };
}

function ownReasons(input: ReasonsInput): ReasonsReading {
  const { posterior, evidence, standing } = ownPosterior(input);
  const shown = shownReasons(posterior.least, standing, input.knowledge.prior);
  const terms = shown.length === 0 ? [] : splitTerms(posterior, evidence, input.knowledge.prior);
  const leading = shown.map((one): LeadingReason => {
    const grounds = groundsOf(one.reason, posterior, terms, input.knowledge.prior);
    const record = (ground: (typeof grounds.for)[number]): ReasonGround => ({
      term: ground.term,
      log_odds: ground.logOdds,
      days: ground.days.map(input.nameOfDay),
    });
    return {
      id: input.knowledge.prior.reasons[one.reason] ?? "",
      probability: one.probability,
      words: one.words,
      for: grounds.for.map(record),
      against: grounds.against.map(record),
      would_change: wouldChange(one.reason, posterior, evidence, input.knowledge.prior),
    };
  });
  const questions = questionsFor(input, posterior, "self");
  const status = shown[0]?.words ?? "too_early";
  const unclear = unclearOf(shown);
  return { reasons: { of: "self", status, leading, unclear, ask: askList(questions) }, questions };
}

/** Of the other: the reader's notes order the questions; nothing else is said. */
function reasonsOfOther(input: ReasonsInput): ReasonsReading {
  const reader = otherPartner(input.person);
  const notes = dailyRecordOf(input.checkIns, reader);
  const record = notes && asSeenBy(notes);
  const fit = record && fitSteppingBack(record, input.knowledge.prior.predictors);
  const evidence = { fit, ebbs: [], tags: [], notIt: [], answers: [] };
  const posterior = reasonPosterior(evidence, input.knowledge);
  const questions = questionsFor(input, posterior, "other");
  const ask = askList(questions);
  return {
    reasons: { of: "other", status: "too_early", leading: [], unclear: 1, ask },
    questions,
  };
}

function unclearOf(shown: readonly ShownReason[]): number {
  return Math.max(0, 1 - shown.reduce((sum, one) => sum + one.probability, 0));
}

function askList(questions: readonly NextQuestion[]): Reasons["ask"] {
  return questions
    .slice(0, mostQuestions.shown)
    .map(({ id, separates }) => ({ question: id, separates }));
}

/** Every answer, a skip too, was a question put on its day. */
function questionsFor(
  input: ReasonsInput,
  posterior: ReasonPosterior,
  about: "self" | "other",
): NextQuestion[] {
  const { knowledge } = input;
  const asked = [...(input.asked ?? []), ...(input.answers ?? [])];
  const day = input.day ?? lastDayOf(input.checkIns);
  return questionsInOrder({ posterior, about, asked, day, knowledge }).slice(0, mostQuestions.kept);
}

function lastDayOf(checkIns: readonly CheckIn[]): number {
  return checkIns.reduce((last, one) => Math.max(last, one.time.day), 0);
}
