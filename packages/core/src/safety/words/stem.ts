/** Stems: what is left of a word without its endings, so that forms of one word count as one. */

/** Shortens a word of the plain form. */
export type Stem = (word: string) => string;

/** English: plural, -ing, -ed, doubled last letter, silent e. */
function englishStem(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (/ies$/u.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("sses")) stem = stem.slice(0, -2);
  else if (/[^s]s$/u.test(stem) && !/(?:us|is)$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith("ing") && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.endsWith("ied") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("ed") && stem.length > 4) stem = stem.slice(0, -2);
  if (stem !== word && /([bdfgkmnprt])\1$/u.test(stem)) stem = stem.slice(0, -1);
  return stem.endsWith("e") && stem.length > 3 ? stem.slice(0, -1) : stem;
}

const germanEndings = /(?:ungen|ung|test|tet|ten|sten|ste|est|te|en|em|er|es|st|end|e|n|t|s)$/u;

/** German: ge- of the participle, umlauts, one ending. */
function germanStem(word: string): string {
  const bare = word.replace(/[äöü]/gu, (letter) => ({ ä: "a", ö: "o", ü: "u" })[letter] ?? letter);
  if (bare.length < 5) return bare;
  const inner = /^ge.{4,}(?:t|en)$/u.test(bare) ? bare.slice(2) : bare;
  const short = inner.replace(germanEndings, "");
  return short.length >= 3 ? short : inner;
}

/** The stem of each language that has evidence. */
export const stemByLanguage: Readonly<Record<string, Stem>> = { en: englishStem, de: germanStem };
