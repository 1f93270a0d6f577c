/**
 * What one person gives the other to see: items and days, chosen by the person described, and taken back
 * at any time. Nothing is given by linking; what is not named here does not leave the record.
 */

/**
 * Items of a check-in that can be given; `guesses` is what one guessed of the other. Notes are given one
 * by one and are no item.
 */
export const releasableItems = ["closeness", "room", "reach", "events", "tags", "guesses"] as const;

/** One of them. */
export type ReleasableItem = (typeof releasableItems)[number];

/** A choice of what to give: these items of these days. */
export interface Release {
  readonly items: readonly ReleasableItem[];
  /** First and last local day (kit/time.ts), both included. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Days between them that are left out. */
  readonly without?: readonly number[];
}
