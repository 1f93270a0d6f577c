/**
 * A situation: what is known about the reader and the last weeks when guidance is asked for
 * (`situation/1`, docs/contract.md). Every field may be absent or `null`; both mean unknown, and
 * unknown never counts as met. Shares are 0-1.
 */

import type { EventName } from "../observations/index.ts";

/** The private questions, about what happens *to the reader*, in the order in which they are asked. */
export const gateQuestions = [
  "afraid",
  "threatened_or_hurt",
  "forced_sex",
  "insulted_or_humiliated",
  "controlled",
  "silence_until_i_give_in",
  "self_harm_threats",
  "stalked",
  "children_unsafe",
  "care_withheld",
  "minor",
] as const;

/** One private question. */
export type GateQuestion = (typeof gateQuestions)[number];

/** What an answer to a private question can be. */
export const gateAnswers = ["yes", "no", "unanswered"] as const;

/** One answer. A missing answer is `unanswered`. */
export type GateAnswer = (typeof gateAnswers)[number];

/** Answers to the private questions. They live in memory only and are never written anywhere. */
export type Gate = Readonly<Partial<Record<GateQuestion, GateAnswer | null | undefined>>>;

/** What the reader does to the other. */
export const ownConducts = [
  "monitors_partner",
  "controls_phone",
  "tracks_location",
  "follows",
  "threatens",
  "insults",
  "silence_as_punishment",
] as const;

/** One kind of own conduct. */
export type OwnConduct = (typeof ownConducts)[number];

/** Recent events beside those of a check-in. */
export const lifeEvents = [
  "illness",
  "bereavement",
  "alcohol",
  "new_baby",
  "crisis_self",
  "crisis_partner",
  "break_up",
] as const;

/** One such event. */
export type LifeEvent = (typeof lifeEvents)[number];

/** Roles belong to the episode at hand, never to a person. */
export const roles = ["reaches", "steps_back"] as const;

/** The reader's role in the episode at hand. */
export type Role = (typeof roles)[number];

/** Which way things have gone over the last weeks. */
export const trends = ["better", "same", "worse"] as const;

/** One trend. */
export type Trend = (typeof trends)[number];

/** Whether one person or both use Ebb. */
export const pairs = ["one", "both"] as const;

/** One of them. */
export type Pair = (typeof pairs)[number];

/** How likely a reason is (0-1), as a reading gave it. */
export interface SituationReason {
  readonly id: string;
  readonly probability?: number | null | undefined;
}

/** A step that was tried, and whether it helped this person. */
export interface TriedStep {
  readonly id: string;
  /** -2 made it worse .. 2 helped a lot; `true` and `false` are read as 1 and -1. */
  readonly helped?: boolean | number | null | undefined;
}

/** A limit in the reader's own words, with the date on which it is looked at again. */
export interface OwnLimit {
  readonly text?: string | null | undefined;
  readonly date?: string | null | undefined;
}

/** What is known. Absent or `null` = unknown. */
export interface Situation {
  readonly role?: Role | null | undefined;
  /** Free words of the reader; never of an imported chat. */
  readonly text?: string | null | undefined;
  readonly gate?: Gate | null | undefined;
  readonly own_conduct?: readonly OwnConduct[] | null | undefined;
  readonly weeks_of_distance?: number | null | undefined;
  /** Last 8 weeks: number of check-ins. */
  readonly check_ins?: number | null | undefined;
  /** Last 8 weeks: episodes of stepping back of two days or more, or marked. */
  readonly episodes?: number | null | undefined;
  /** Last 8 weeks: share of episodes with a word of explanation or return. */
  readonly share_explained?: number | null | undefined;
  /** Last 8 weeks: share of episodes that the one who stepped back repaired. */
  readonly repair_share?: number | null | undefined;
  readonly declined_return_time?: boolean | null | undefined;
  /** Last 8 weeks: share of days with "felt understood" below the reader's own minimum. */
  readonly understood_below_own_minimum?: number | null | undefined;
  /** Last 12 weeks. */
  readonly future_bids?: number | null | undefined;
  readonly future_bids_deferred?: number | null | undefined;
  /** Share of starts, planning and repair by the one who reaches. */
  readonly load_share?: number | null | undefined;
  readonly trend?: Trend | null | undefined;
  /** The reader's low mood at present. */
  readonly low_mood?: boolean | null | undefined;
  /** The reader's own low mood on most days of two weeks. */
  readonly low_mood_two_weeks?: boolean | null | undefined;
  readonly recent_events?: readonly (EventName | LifeEvent)[] | null | undefined;
  readonly own_limit?: OwnLimit | null | undefined;
  readonly leading_reasons?: readonly SituationReason[] | null | undefined;
  readonly tried?: readonly TriedStep[] | null | undefined;
  readonly serious_and_changeable?: boolean | null | undefined;
  readonly pair?: Pair | null | undefined;
  /** Free words, or the id of a request. */
  readonly request?: string | null | undefined;
  /** The reader's setting: keep suggestions to things I do by myself. */
  readonly only_by_myself?: boolean | null | undefined;
  /** Country chosen by the reader for help lines, two letters; never guessed. */
  readonly country?: string | null | undefined;
}
