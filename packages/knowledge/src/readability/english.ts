/**
 * Reading age of English by two formulas. Both give a school grade of the USA; age = grade + 5.
 *   Flesch-Kincaid grade = 0.39 W/S + 11.8 Y/W - 15.59   (Kincaid et al. 1975)
 *   Automated Readability Index = 4.71 C/W + 0.5 W/S - 21.43   (Smith & Senter 1967)
 * S sentences, W words, Y syllables, C characters. Syllables are counted by a rule of vowel groups,
 * right for about nine words in ten; numbers count as one.
 */

import type { TextCounts } from "./count.ts";
import { countText } from "./count.ts";

/** Syllables of an English word, by vowel groups with the silent e. */
export function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const trimmed = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] as string)
    .replace(/^y/, "");
  return Math.max(1, (trimmed.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** Flesch-Kincaid grade. */
export function fleschKincaidGrade(counts: TextCounts): number {
  return (
    0.39 * (counts.words / counts.sentences) + 11.8 * (counts.syllables / counts.words) - 15.59
  );
}

/** Automated Readability Index. */
export function automatedReadabilityIndex(counts: TextCounts): number {
  return (
    4.71 * (counts.characters / counts.words) + 0.5 * (counts.words / counts.sentences) - 21.43
  );
}

/** Reading ages in years by both formulas. */
export function englishReadingAges(text: string): readonly [number, number] {
  const counts = countText(text, englishSyllables);
  if (counts.words === 0) return [0, 0];
  return [fleschKincaidGrade(counts) + 5, automatedReadabilityIndex(counts) + 5];
}
