/**
 * The review of the whole: offered, never pushed, at most monthly, with the criteria, what speaks on
 * the other side, and options. It says neither leave nor stay, and no probability of anything.
 */

import type { StepEntry } from "@ebb/knowledge";
import type { Situation } from "../safety/index.ts";
import { gateOf } from "../safety/index.ts";
import type { Criterion, Picture } from "./picture.ts";
import { criteriaOf, pictureOf } from "./picture.ts";

/** A limit written in calm, in the reader's own words, with the day on which it is looked at. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** Day number (kit/time.ts). */
  readonly reviewDay: number;
}

/** Days between two reviews. */
export const reviewPauseDays = 28;

/** What is shown when somebody looks at the whole. */
export interface Review {
  /** False when the last look was less than four weeks ago; all below is then empty. Danger does not wait. */
  readonly isOpen: boolean;
  readonly picture: Picture | null;
  readonly criteria: readonly Criterion[];
  /** What speaks on the other side: ids of events and signs in the situation. */
  readonly counterweights: readonly string[];
  /** Ids of entries of the knowledge, in order. */
  readonly options: readonly string[];
  /** Lines of one's own whose day has come. */
  readonly linesDue: readonly Line[];
}

/** Options by picture, least binding first, from the steps of the knowledge that name the picture. */
export function reviewOptionsOf(
  steps: readonly Pick<StepEntry, "id" | "option_in">[],
): Readonly<Record<Picture, readonly string[]>> {
  const optionsIn = (picture: Picture) =>
    steps
      .flatMap(({ id, option_in }) => {
        const place = option_in?.[picture];
        return place === undefined ? [] : [{ id, place }];
      })
      .sort((one, other) => one.place - other.place)
      .map(({ id }) => id);
  return {
    unsafe: optionsIn("unsafe"),
    too_early: optionsIn("too_early"),
    one_sided: optionsIn("one_sided"),
    moving: optionsIn("moving"),
    stuck: optionsIn("stuck"),
  };
}

/** What a review is made from beside the situation. */
export interface ReviewInput {
  readonly lines: readonly Line[];
  readonly today: number;
  /** The last one, if any. */
  readonly lastReviewDay: number | undefined;
  readonly options: Readonly<Record<Picture, readonly string[]>>;
}

const outsideLoads = ["illness", "bereavement", "new_baby", "money_work", "low_mood", "alcohol"];

/** A review on `today`. */
export function reviewOf(situation: Situation, input: ReviewInput): Review {
  const { lines, today, lastReviewDay } = input;
  const isUnsafe = gateOf(situation.gate) === "raised";
  const isRested = lastReviewDay === undefined || today - lastReviewDay >= reviewPauseDays;
  const isOpen = isUnsafe || isRested;
  if (!isOpen) {
    const nothing: readonly never[] = [];
    return {
      isOpen,
      picture: null,
      criteria: nothing,
      counterweights: nothing,
      options: nothing,
      linesDue: nothing,
    };
  }
  const picture = pictureOf(situation);
  return {
    isOpen,
    picture,
    criteria: picture === "unsafe" ? [] : criteriaOf(situation),
    counterweights: picture === "unsafe" ? [] : counterweightsOf(situation),
    options: input.options[picture ?? "too_early"],
    linesDue: lines.filter(({ reviewDay }) => reviewDay <= today),
  };
}

function counterweightsOf(situation: Situation): readonly string[] {
  const events: readonly string[] = situation.recent_events ?? [];
  return [
    ...outsideLoads.filter((event) => events.includes(event)),
    ...(situation.trend === "better" ? ["trend_better"] : []),
    ...((situation.repair_share ?? 0) > 0 ? ["repairs"] : []),
    ...((situation.share_explained ?? 0) > 0 ? ["words_given"] : []),
    ...((situation.own_conduct ?? []).length > 0 ? ["own_conduct"] : []),
  ];
}
