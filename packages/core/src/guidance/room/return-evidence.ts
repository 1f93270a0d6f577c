/**
 * The couple's own evidence: how often the return happened, and whether closeness came back sooner
 * after announced room than after silent stepping back. Interval by the randomisation distribution of
 * two groups is too wide for few episodes, so it is Welch's, and nothing is said below four of each.
 */

/** One episode of either sort. */
export interface RoomEpisode {
  readonly isAnnounced: boolean;
  /** Announced ones: true when the return was kept. */
  readonly isReturnKept: boolean | undefined;
  /** Days until closeness stood at its usual level again; undefined when it is not known. */
  readonly recoveryDays: number | undefined;
}

/** What the record shows. */
export interface ReturnEvidence {
  readonly announced: number;
  readonly silent: number;
  readonly returnsKept: number;
  /** Mean recovery after announced minus after silent, in days; negative = sooner when announced. */
  readonly difference: number | undefined;
  readonly interval80: readonly [number, number] | undefined;
}

/** Fewest episodes of each sort for a comparison. */
export const fewestEpisodes = 4;

/** Compares announced room with silent stepping back. */
export function returnEvidenceOf(episodes: readonly RoomEpisode[]): ReturnEvidence {
  const announced = episodes.filter(({ isAnnounced }) => isAnnounced);
  const silent = episodes.filter(({ isAnnounced }) => !isAnnounced);
  const one = recoveries(announced);
  const other = recoveries(silent);
  const enough = one.length >= fewestEpisodes && other.length >= fewestEpisodes;
  const difference = enough ? mean(one) - mean(other) : undefined;
  const spread = Math.sqrt(variance(one) / one.length + variance(other) / other.length);
  return {
    announced: announced.length,
    silent: silent.length,
    returnsKept: announced.filter(({ isReturnKept }) => isReturnKept === true).length,
    difference,
    interval80:
      difference === undefined
        ? undefined
        : [difference - quantile * spread, difference + quantile * spread],
  };
}

/** 90th percentile of Student's t with 6 degrees of freedom, the least that two groups of four have. */
const quantile = 1.44;

function recoveries(episodes: readonly RoomEpisode[]): readonly number[] {
  return episodes.flatMap(({ recoveryDays }) => (recoveryDays === undefined ? [] : [recoveryDays]));
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((total, v) => total + (v - centre) ** 2, 0) / (values.length - 1);
}
