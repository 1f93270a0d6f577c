/**
 * The shape of the knowledge: what the articles say, with the evidence, as reviewed data. Field names
 * are those of the YAML files in `knowledge/`. No sentence for users stands here; words are in
 * `Texts`, keyed by the same ids, one catalogue a language.
 */

import type { CountryHelp } from "./help-line.ts";
import type { PriorMatrix } from "./prior-matrix.ts";

export type { CountryHelp, HelpChannel, HelpLine, HelpLineKind } from "./help-line.ts";
export type { Predictor, PriorMatrix } from "./prior-matrix.ts";

/** How well a claim is supported: strong, moderate, weak, contested, contradicted as stated. */
export type Grade = "S" | "M" | "W" | "C" | "X";

/** Whom an entry speaks to. Roles belong to an episode, never to a person. */
export type EntryRole = "reaches" | "steps_back" | "both";

/** What kind of thing an advice is: the closed list of `advice/1`. */
export type StepKind =
  | "patience"
  | "space"
  | "exposure"
  | "couple_exercise"
  | "experiment"
  | "self_care"
  | "clarity"
  | "request"
  | "room_with_return"
  | "repair"
  | "conversation"
  | "checkup"
  | "professional"
  | "review"
  | "safety_plan"
  | "youth_line";

/** The folder that an entry lives in; also the word for `ebb knowledge list KIND`. */
export type EntryKind =
  | "dynamics"
  | "reasons"
  | "responses"
  | "building"
  | "viability"
  | "professional"
  | "safety"
  | "questions"
  | "experiments"
  | "conditions"
  | "conversation"
  | "help-lines"
  | "sources";

/** Who read an entry last, on which day, and until when that holds (ISO dates). */
export interface Review {
  readonly by: string;
  readonly on: string;
  readonly until: string;
}

/** What every entry that makes a claim carries. */
export interface Grounded {
  readonly id: string;
  /** Code of the inventory, `D1`; several where entries were joined. */
  readonly inventory: readonly string[];
  readonly grade: Grade;
  /** Source ids, at least one. */
  readonly sources: readonly string[];
  /** Numbers 0-4 of the articles that say it; empty where none does. */
  readonly articles: readonly number[];
  readonly review: Review;
}

/** A claim about how closeness and distance move between two people. */
export interface DynamicEntry extends Grounded {
  /** Which record of a reading carries it, if any. */
  readonly shown_as: "tide" | "loop" | "ebbs" | "reasons" | "findings" | "talk" | "library";
}

/** Something in the record that speaks for a reason. */
export interface Sign {
  readonly id: string;
  /** A signal id of `knowledge/signals.yml`. */
  readonly signal: string;
  /** Whose signal: of the one who steps back (`self`) or of the other. */
  readonly partner: "self" | "other";
  readonly direction: "up" | "down";
  /** Days before the stepping back, from and to; 0 is the same day, negative is after it. */
  readonly lag_days: readonly [number, number];
  readonly strength: "weak" | "medium" | "strong";
  /** Column of the prior matrix that carries it, if any. */
  readonly predictor?: string;
  /** Reasons that this sign tells it apart from. */
  readonly separates_from: readonly string[];
  readonly sources: readonly string[];
}

/** One line of the matching table: for this reason, this step, in this order. */
export interface Answer {
  /** Id of a response, building, experiment, professional, viability or safety entry. */
  readonly entry: string;
  readonly role: EntryRole;
}

/** A reason for stepping back, or one of `other`, `none`, `unclear`, or a refuted claim. */
export interface ReasonEntry extends Grounded {
  /** `reason` has a row in the matrix; `tag` can only be named by a person; `refuted` is a claim that does not hold. */
  readonly status: "reason" | "tag" | "refuted";
  readonly signs: readonly Sign[];
  /** Reasons that it is most often confused with, nearest first. */
  readonly nearest: readonly string[];
  /** Warmer than usual after the return, no warmth after it, or neither is known. */
  readonly rebound: "warm" | "none" | null;
  /** First suggestion first. */
  readonly answers: readonly Answer[];
  /** Plain causes that are listed under `other`; ids of texts, no reasons of the model. */
  readonly causes: readonly string[];
}

/** Something one can do: responses, building, professional help, options of a review, safety steps. */
export interface StepEntry extends Grounded {
  readonly kinds: readonly StepKind[];
  readonly roles: readonly EntryRole[];
  /** Reasons that it answers; empty where it answers any. Filled from the reasons' `answers`. */
  readonly reasons: readonly string[];
  /** Days until it is looked at again; patience without such a number does not exist. */
  readonly days: number;
  /** Condition ids under which it is not right. */
  readonly not_when: readonly string[];
  /** For professional help: alone, together, or either. */
  readonly form?: "individual" | "couple" | "either";
  /** Needs both people. */
  readonly needs_both: boolean;
  /** Length of a timer in minutes, where it has one. */
  readonly minutes?: number;
  /** Parts of the timer in minutes, one after the other, where it has more than one. */
  readonly parts?: readonly number[];
  /** An id that the other role reads instead, where this one is for one role only. */
  readonly counterpart?: string;
  /** Circumstances that put this step first, with its place among those that they put first. */
  readonly comes_first?: Readonly<Partial<Record<UrgentCircumstance, number>>>;
  /** Pictures of the review that offer this step as an option, with its place. */
  readonly option_in?: Readonly<Partial<Record<ReviewPicture, number>>>;
  /** Weight where nothing else fits; left out = not offered then. */
  readonly fallback?: number;
}

/** Circumstances that put steps first, most urgent first. */
export const urgentCircumstances = [
  "minor",
  "crisis",
  "own_conduct",
  "danger",
  "break_up",
  "low_mood",
  "one_sided",
  "own_limit",
  "serious",
] as const;

/** One of them. */
export type UrgentCircumstance = (typeof urgentCircumstances)[number];

/** Pictures of the review. */
export const reviewPictures = ["unsafe", "too_early", "one_sided", "moving", "stuck"] as const;

/** One of them. */
export type ReviewPicture = (typeof reviewPictures)[number];

/** A response to a stepping back (`a…`). */
export type ResponseEntry = StepEntry;

/** A practice that builds connection (`b…`). */
export type BuildingEntry = StepEntry;

/** Professional help (`p…`). */
export type ProfessionalEntry = StepEntry;

/** A claim about viability (`v…`), or a criterion of the review with its conventions. */
export interface ViabilityEntry extends StepEntry {
  readonly status: "claim" | "criterion";
  /** Criterion: numbers of the convention, named. */
  readonly convention?: Readonly<Record<string, number>>;
}

/** A safety item: a private question, a red flag, a rule of wording, or a step that is always right. */
export interface SafetyEntry extends StepEntry {
  readonly status: "gate" | "red_flag" | "rule" | "step";
  /** Gate: the field of `situation/1` that it fills. */
  readonly field?: string;
}

/** One possible answer of a question with how likely it is under each reason. */
export interface QuestionOption {
  readonly id: string;
  /** P(this answer | reason) for reasons that are not as `otherwise`. */
  readonly given: Readonly<Record<string, number>>;
  /** P(this answer) for every other reason and for none. */
  readonly otherwise: number;
}

/** A question or an item of the check-in. */
export interface QuestionEntry {
  readonly id: string;
  readonly status: "scale" | "event" | "weekly" | "tag" | "rotating" | "morning";
  /** Diary column that it fills, where it has one. */
  readonly field?: string;
  /** Range of a scale. */
  readonly range?: readonly [number, number];
  /** Whose stepping back it is about. */
  readonly about: "self" | "other" | "both";
  /** Rotating: reasons that an answer tells apart, and the table of likelihoods. */
  readonly separates: readonly string[];
  readonly options: readonly QuestionOption[];
  /** Largest move of log-odds that an answer may cause. */
  readonly cap: number;
  /** Days until it may be asked again, at least 7 for rotating ones. */
  readonly rest_days: number;
  readonly sources: readonly string[];
  readonly review: Review;
}

/** A step that can be put on days picked by coin. */
export interface ExperimentEntry extends StepEntry {
  /** Rank in the table of interventions. */
  readonly rank: number;
  /** Entry whose practice it tries. */
  readonly tries: string;
  /** Days in a block; one of them is drawn. */
  readonly block_days: number;
  readonly weeks: number;
  /** Days over which an effect may linger. */
  readonly carry_over_days: number;
  /** Diary columns in which an effect is looked for, first one first. */
  readonly outcomes: readonly string[];
  /** Who must do something on the day. */
  readonly needs: "one" | "both";
}

/** A circumstance under which a step is not right; guidance knows how to see it. */
export interface ConditionEntry {
  readonly id: string;
  readonly review: Review;
}

/**
 * A rule of `ebb say`, or a list that rules refer to. They are big, so that they come by language with
 * `loadConversation` and are no part of `Knowledge`.
 * Its patterns are data, read by guidance; its examples are tests.
 */
export interface ConversationRule {
  readonly id: string;
  /** Span kind of `say/1`, or a name of guidance's own for lists. */
  readonly kind: string;
  /** Language of the patterns, or null where they hold for every language. */
  readonly language: string | null;
  /** Word lists and structures, named; guidance gives them their meaning. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Key of the sentence that explains it, in the texts of the same id. */
  readonly why: string;
  readonly examples: readonly ConversationExample[];
  readonly sources: readonly string[];
  readonly review: Review;
}

/** A sentence and whether the rule fires on it. */
export interface ConversationExample {
  readonly text: string;
  readonly fires: boolean;
}

/** A paper, article or page: what was measured, on whom, and what it does not show. */
export interface SourceEntry {
  readonly id: string;
  /** Number in the list of the review, `v12`, or `article-3`. */
  readonly ref: string;
  readonly cite: string;
  readonly address: string | null;
  readonly design: string;
  readonly sample: string | null;
  readonly measured: string;
  readonly not_shown: string;
  /** How far it was read: the abstract or a page of it, or only remembered. */
  readonly read: "abstract" | "page" | "summary" | "memory" | "full";
}

/** One line of the matching table, made from the reasons' `answers` and the entries they name. */
export interface Match {
  readonly reason: string;
  /** 1 is the first suggestion for that role. */
  readonly order: number;
  readonly entry: string;
  readonly kind: EntryKind;
  readonly kinds: readonly StepKind[];
  readonly role: EntryRole;
  readonly grade: Grade;
  readonly days: number;
  readonly not_when: readonly string[];
}

/** An id that has moved or was split; ids never die. */
export interface Redirect {
  readonly id: string;
  readonly kind: EntryKind;
  readonly status: "moved" | "split";
  readonly to: readonly string[];
}

/** Everything, without the words. */
export interface Knowledge {
  /** Version of the data, and a fingerprint of the compiled content. */
  readonly version: string;
  readonly fingerprint: string;
  readonly languages: readonly string[];
  readonly dynamics: readonly DynamicEntry[];
  readonly reasons: readonly ReasonEntry[];
  readonly responses: readonly ResponseEntry[];
  readonly building: readonly BuildingEntry[];
  readonly viability: readonly ViabilityEntry[];
  readonly professional: readonly ProfessionalEntry[];
  readonly safety: readonly SafetyEntry[];
  readonly questions: readonly QuestionEntry[];
  readonly experiments: readonly ExperimentEntry[];
  readonly conditions: readonly ConditionEntry[];
  readonly help_lines: readonly CountryHelp[];
  readonly sources: readonly SourceEntry[];
  readonly redirects: readonly Redirect[];
  readonly matching: readonly Match[];
  readonly prior: PriorMatrix;
}
