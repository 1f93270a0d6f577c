/**
 * The reading of both on screen: how many days both released, one sentence that holds with the names
 * swapped, the loop, the two ribbons, and what one said beside what the other guessed. Pure.
 */

import {
  type Gap,
  isoDate,
  type JointReading,
  type LoopPattern,
  type PartnerId,
  releasedDaysNeeded,
} from "@ebb/core";
import type { ActOf } from "@ebb/platform";
import type { Language } from "@ebb/words";
import { type LoopView, loopView } from "./loop.ts";
import { type TideView, tideView } from "./tide.ts";

/** One person's said and guessed days. */
export interface GapView {
  readonly of: PartnerId;
  readonly scale: Gap["scale"];
  readonly days: readonly {
    readonly date: string;
    readonly said: number;
    readonly guessed: number;
  }[];
  readonly mean: number | null;
  readonly size: number | null;
}

/** What the screen of both shows; the reader is a. */
export interface JointView {
  readonly names: { readonly a: string; readonly b: string };
  readonly basis: {
    readonly own: number;
    readonly other: number;
    readonly need: number;
    readonly isEnough: boolean;
  };
  readonly pattern: LoopPattern | null;
  readonly loop: LoopView;
  readonly tide: TideView | null;
  readonly first: { readonly person: PartnerId; readonly probability: number } | null;
  readonly gaps: readonly GapView[];
}

/** Builds the view. */
export function jointView(
  reading: JointReading,
  drawn: ActOf<"loop"> | undefined,
  language: Language,
): JointView {
  const { read, basis, names } = reading;
  const asReading = read ? readingOfBoth(reading, read) : undefined;
  const loopNames = { names: { ...names, reader: null }, language };
  return {
    names,
    basis: { ...basis, need: releasedDaysNeeded },
    pattern: read?.pattern ?? null,
    loop: loopView(asReading, drawn, loopNames),
    tide: asReading ? tideView(asReading, 90, language) : null,
    first: read?.loop.first_mover ?? null,
    gaps: reading.gaps.map(({ days, ...gap }) => ({
      ...gap,
      days: days.map(({ day, ...rest }) => ({ date: isoDate(day), ...rest })),
    })),
  };
}

type ReadingOfBoth = Parameters<typeof tideView>[0];

/** The reading of both in the form of a reading, with everything that is not of both left empty. */
function readingOfBoth(
  { names }: JointReading,
  { range, tide, usual, standing, loop }: NonNullable<JointReading["read"]>,
): ReadingOfBoth {
  return {
    ebb: "reading/1",
    made_by: { app: "", engine: "", knowledge: "" },
    example: false,
    measure: "closeness",
    people: { ...names, reader: null },
    range,
    usual,
    standing,
    tide,
    ebbs: [],
    loop,
    reasons: { of: "other", status: "too_early", leading: [], unclear: 1, ask: [] },
    noted: { a: null, b: null },
    findings: [],
    chat: null,
    question: null,
    questions: [],
    advice: null,
    forecast: null,
    safety: { gate: "unanswered" },
    limits: [],
    model: null,
  };
}
