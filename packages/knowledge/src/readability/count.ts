/** Counts that readability formulas need. Words are runs of letters; sentences end with . ? ! or a colon. */

/** Counts of one text. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  /** Letters and digits. */
  readonly characters: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longBySyllables: number;
  /** Words of more than six letters. */
  readonly longByLetters: number;
  readonly oneSyllable: number;
}

/** Counts with the syllable rule of a language. */
export function countText(text: string, syllablesOf: (word: string) => number): TextCounts {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const sentences = text.split(/[.?!:]+(?:["”“]|\s|$)/u).filter((part) => /\p{L}/u.test(part));
  const syllables = words.map(syllablesOf);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const letters = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length);
  return {
    sentences: Math.max(1, sentences.length),
    words: words.length,
    characters: sum(letters),
    syllables: sum(syllables),
    longBySyllables: syllables.filter((n) => n >= 3).length,
    longByLetters: letters.filter((n) => n > 6).length,
    oneSyllable: syllables.filter((n) => n === 1).length,
  };
}
