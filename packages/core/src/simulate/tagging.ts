/**
 * Tags that the one who steps back gives to an episode when it ends. Most people name the true reason
 * with the accuracy of the knowledge (45 %) and otherwise any other; a quarter name the same wrong one
 * again and again. Where there is no reason, tags fall anywhere, often on "none" or "unclear".
 */

import type { Random } from "@ebb/engine";
import type { PriorMatrix } from "@ebb/knowledge";
import { type CheckIn, type ReasonId, reasonIds, type TagId } from "../observations/index.ts";
import type { CoupleSpec, GivenTag } from "./spec.ts";

/** Gives tags to episodes of stepping back; returns the check-ins with their tags, and the tags. */
export function tagEpisodes(
  spec: CoupleSpec,
  checkIns: readonly CheckIn[],
  { random, matrix }: { random: Random; matrix: PriorMatrix },
): { checkIns: CheckIn[]; tags: GivenTag[] } {
  const { person } = spec.reason;
  const ends = episodeEnds(checkIns.filter((one) => one.person === person));
  const most = Math.round((spec.design.tagsPer56Days * spec.design.days) / 56);
  const chosen = new Set(random.shuffle([...ends]).slice(0, most));
  const nameReason = createTagger(spec, { random, matrix });
  const tags: GivenTag[] = [];
  const tagged = checkIns.map((one): CheckIn => {
    if (!chosen.has(one)) return one;
    const tag = nameReason();
    tags.push({ person, day: one.time.day, tag });
    return { ...one, tag };
  });
  return { checkIns: tagged, tags };
}

/** Last check-ins of runs that stand at or above the person's own 80th percentile of stepping back. */
function episodeEnds(own: readonly CheckIn[]): CheckIn[] {
  const noted = own.filter(({ scales }) => scales.room !== undefined);
  const rooms = noted.map(({ scales }) => scales.room ?? 0).sort((p, q) => p - q);
  const limit = rooms[Math.floor(0.8 * (rooms.length - 1))] ?? Number.POSITIVE_INFINITY;
  return noted.filter((one, i) => {
    const next = noted[i + 1];
    const goesOn =
      next !== undefined && next.time.day - one.time.day <= 2 && (next.scales.room ?? 0) >= limit;
    return (one.scales.room ?? 0) >= limit && !goesOn;
  });
}

function createTagger(
  { reason }: CoupleSpec,
  { random, matrix }: { random: Random; matrix: PriorMatrix },
): () => TagId {
  const { accuracy, consistent_misattribution } = matrix.tags;
  const isMistaken = random.bernoulli(consistent_misattribution);
  const others = (not: ReasonId | null) => reasonIds.filter((id) => id !== not);
  const anyOf = (ids: readonly ReasonId[]): ReasonId => ids[random.int(ids.length)] ?? "stress";
  const mistake = anyOf(others(reason.reason));
  return () => {
    if (reason.reason === null) {
      return random.bernoulli(0.4)
        ? random.bernoulli(0.5)
          ? "none"
          : "unclear"
        : anyOf(reasonIds);
    }
    const namesSecond = reason.second !== null && random.bernoulli(1 - reason.share);
    const meant = namesSecond ? (reason.second ?? reason.reason) : reason.reason;
    const usual = isMistaken ? mistake : meant;
    return random.bernoulli(accuracy) ? usual : anyOf(others(usual));
  };
}
