/** The review of the whole in words: the picture, both sides, options with their grade. Pure. */

import type { Criterion, Picture, Review } from "@ebb/core";
import type { Knowledge, Texts } from "@ebb/knowledge";
import { entryText, shelves } from "./library.ts";

/** A criterion in words. */
export interface CriterionView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly holds: Criterion["holds"];
}

/** An option in words. */
export interface OptionView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly grade: string | null;
}

/** The review on screen. */
export interface ReviewView {
  readonly isOpen: boolean;
  /** Day from which on the next look is possible, where this one is closed. */
  readonly nextLook: string | null;
  readonly picture: Picture | null;
  readonly criteria: readonly CriterionView[];
  /** Ids; their words stand with the screen. */
  readonly counterweights: readonly string[];
  readonly options: readonly OptionView[];
}

/** Builds the view. */
export function reviewView(
  review: Review,
  nextLook: string | null,
  { knowledge, texts }: { readonly knowledge: Knowledge; readonly texts: Texts },
): ReviewView {
  return {
    isOpen: review.isOpen,
    nextLook: review.isOpen ? null : nextLook,
    picture: review.picture,
    criteria: review.criteria.map(({ id, holds }) => ({
      id,
      holds,
      name: texts.viability[id]?.name ?? id,
      text: texts.viability[id]?.text ?? "",
    })),
    counterweights: review.counterweights,
    options: review.options.map((id) => optionOf(id, knowledge, texts)),
  };
}

function optionOf(id: string, knowledge: Knowledge, texts: Texts): OptionView {
  const shelf = shelves.find((one) => entryText(texts, texts, one, id) !== undefined);
  const words = shelf ? entryText(texts, texts, shelf, id) : undefined;
  const entry = shelf ? knowledge[shelf].find((one) => one.id === id) : undefined;
  return {
    id,
    name: words?.name ?? id,
    text: words?.text ?? "",
    grade: entry && shelf !== "safety" ? texts.grades[entry.grade].name : null,
  };
}
