/**
 * The loop: what the person drew in four taps, and what the reading can say of how each answers the
 * other. An arrow without support is dotted, never left out and never thick. Pure.
 */

import type { LoopArrow, PartnerId, Reading, Strength } from "@ebb/core";
import type { ActOf } from "@ebb/platform";
import { type Language, loopSentences, wordsOf } from "@ebb/words";
import { named, type ViewNames } from "./names.ts";

/** One arrow of the drawing. */
export interface ArrowView {
  readonly from: PartnerId;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** 0-1, for the width of the line. */
  readonly size: number;
  readonly isTold: boolean;
  /** `follows`: goes the same way as the other; `opposes`: goes the other way. */
  readonly direction: "follows" | "opposes";
}

/** What the loop screen shows. */
export interface LoopView {
  readonly names: ViewNames;
  readonly drawn: {
    readonly trigger: string;
    readonly mine: string;
    readonly theirs: string;
    readonly ends: string;
  } | null;
  readonly strength: Strength;
  readonly arrows: readonly ArrowView[];
  /** What may be said of it, sentence by sentence. */
  readonly sentences: readonly string[];
}

/** Size at which an arrow has its full width: half a step of the other's change a day. */
const fullSize = 0.5;

/** Builds the view from a reading (if any) and the loop that the person drew (if any). */
export function loopView(
  reading: Reading | undefined,
  drawn: ActOf<"loop"> | undefined,
  { names, language }: { readonly names: ViewNames; readonly language: Language },
): LoopView {
  const loop = reading?.loop;
  return {
    names,
    drawn: drawn ? { ...pickDrawn(drawn) } : null,
    strength: loop?.strength ?? "too_early",
    arrows: [arrow("a", loop?.a_on_b), arrow("b", loop?.b_on_a)].filter((a) => a !== null),
    sentences: reading ? loopSentences(named(reading, language), wordsOf(language)) : [],
  };
}

const pickDrawn = ({ trigger, mine, theirs, ends }: ActOf<"loop">) => ({
  trigger,
  mine,
  theirs,
  ends,
});

function arrow(from: PartnerId, told: LoopArrow | null | undefined): ArrowView | null {
  if (!told) return null;
  return {
    from,
    mean: told.mean,
    low: told.interval80[0],
    high: told.interval80[1],
    size: Math.min(1, Math.abs(told.mean) / fullSize),
    isTold: told.supported,
    direction: told.mean < 0 ? "opposes" : "follows",
  };
}
