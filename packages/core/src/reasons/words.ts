/** From a posterior to what may be said of it: caps and words (product.md, "Rules of honesty"). */

import type { PriorMatrix } from "@ebb/knowledge";
import type { Strength } from "../observations/index.ts";
import { baseWeights } from "./classes.ts";

/** What the caps and words depend on. */
export interface ReasonStanding {
  /** Check-ins of the person described. */
  readonly checkIns: number;
  /** Episode tags by that person that say something. */
  readonly tags: number;
  /** No check-in of that person: a chat, tags, answers at most. */
  readonly chatOnly: boolean;
}

/** A reason that may be shown. */
export interface ShownReason {
  /** Index into `prior.reasons`. */
  readonly reason: number;
  /** After the cap. */
  readonly probability: number;
  readonly words: Strength;
}

const floors = { leaning: 0.25, likely: 0.6, wellSupported: 0.8 };
const aboveBase = 2;
const wellSupportedNeeds = { tags: 6, checkIns: 60 };
/** Check-ins from which reasons may be said at all, and from which more than a pair is shown; without any check-in, tags. */
export const reasonsNeed = { any: 14, threeReasons: 31, tagsWithoutCheckIns: 3 } as const;
const mostShown = 3;
const pairShown = 2;

/** Largest probability that may be stated. */
export function capOf(standing: ReasonStanding, prior: PriorMatrix): number {
  if (standing.chatOnly) return prior.caps.chat_only;
  return standing.tags === 0 ? prior.caps.without_tags : 1;
}

/** Word for a (capped) probability of a reason with this base weight; up to 30 check-ins at most *leaning*. */
export function reasonWords(
  probability: number,
  baseWeight: number,
  standing: ReasonStanding,
): Strength {
  const enough =
    standing.tags >= wellSupportedNeeds.tags || standing.checkIns >= wellSupportedNeeds.checkIns;
  const isEarly = standing.checkIns < reasonsNeed.threeReasons;
  if (!isEarly && probability >= floors.wellSupported && enough) return "well_supported";
  if (!isEarly && probability >= floors.likely) return "likely";
  if (probability >= floors.leaning && probability >= aboveBase * baseWeight) return "leaning";
  return "too_early";
}

/**
 * Reasons that may be shown, most probable first: at most three, two up to 30 check-ins, none before 14
 * (tags alone do not open it: the table of docs/model.md, section 3, counts check-ins).
 */
export function shownReasons(
  main: Float64Array,
  standing: ReasonStanding,
  prior: PriorMatrix,
): ShownReason[] {
  const early = standing.chatOnly
    ? standing.tags < reasonsNeed.tagsWithoutCheckIns
    : standing.checkIns < reasonsNeed.any;
  if (early) return [];
  const cap = capOf(standing, prior);
  const base = baseWeights(prior);
  const most = standing.checkIns < reasonsNeed.threeReasons ? pairShown : mostShown;
  return [...main]
    .map((raw, reason): ShownReason => {
      const probability = Math.min(cap, raw);
      return { reason, probability, words: reasonWords(probability, base[reason] ?? 1, standing) };
    })
    .filter((one) => one.words !== "too_early")
    .sort((p, q) => q.probability - p.probability || p.reason - q.reason)
    .slice(0, most);
}
