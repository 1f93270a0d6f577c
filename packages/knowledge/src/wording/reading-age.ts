/** Reading age of a text by the two formulas of its language. */

import { englishReadingAges } from "../readability/english.ts";
import { germanReadingAges } from "../readability/german.ts";

/** Highest reading age in years of all words of one kind in one language. */
export const readingAgeLimit = 12;
/** One entry has a margin, since the formulas jump on short texts, the more the shorter they are. */
export const entryLimit = 13;
export const shortTextWords = 25;
export const shortTextLimit = 18;

/** Reading ages in years by both formulas. */
export function readingAges(text: string, language: string): readonly [number, number] {
  return language === "de" ? germanReadingAges(text) : englishReadingAges(text);
}

/** The limit for one entry of this length. */
export function readingAgeLimitFor(text: string): number {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words < shortTextWords ? shortTextLimit : entryLimit;
}
