/**
 * Reading age of German by two formulas.
 *   Erste Wiener Sachtextformel = 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875
 *     (Bamberger & Vanecek 1984; MS, IW, ES: percent of words of three syllables or more, of more
 *     than six letters, of one syllable; SL: words per sentence). The result is a school grade.
 *   LIX = SL + IW (Björnsson 1968), turned into a grade by Anderson's table (1983).
 * Age = grade + 6, since school starts at six.
 */

import type { TextCounts } from "./count.ts";
import { countText } from "./count.ts";

/** Syllables of a German word: vowel groups, two-letter vowels counted once. */
export function germanSyllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:aa|ee|oo|ai|ei|ie|au|eu|äu|ui)/g, "a")
    .match(/[aeiouyäöü]/g);
  return Math.max(1, (groups ?? []).length);
}

/** Erste Wiener Sachtextformel, a school grade. */
export function wienerSachtextformel(counts: TextCounts): number {
  const percent = (n: number) => (100 * n) / counts.words;
  return (
    0.1935 * percent(counts.longBySyllables) +
    0.1672 * (counts.words / counts.sentences) +
    0.1297 * percent(counts.longByLetters) -
    0.0327 * percent(counts.oneSyllable) -
    0.875
  );
}

/** LIX. */
export function lix(counts: TextCounts): number {
  return counts.words / counts.sentences + (100 * counts.longByLetters) / counts.words;
}

/** Anderson's table from LIX to a grade: grade 1 below 10, then a grade about every four points. */
const lixBounds = [10, 15, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56] as const;

/** School grade that a LIX stands for, 1 to 13. */
export function lixGrade(value: number): number {
  const index = lixBounds.findIndex((bound) => value < bound);
  return index === -1 ? 13 : index + 1;
}

/** Reading ages in years by both formulas. */
export function germanReadingAges(text: string): readonly [number, number] {
  const counts = countText(text, germanSyllables);
  if (counts.words === 0) return [0, 0];
  return [wienerSachtextformel(counts) + 6, lixGrade(lix(counts)) + 6];
}
