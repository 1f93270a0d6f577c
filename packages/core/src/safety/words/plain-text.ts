/**
 * A draft in plain form, so that rules need one spelling only: lower case, contractions written out,
 * texting style spelled, drawn-out letters shortened, quoted words blanked (they are not the writer's
 * own). Every position of the plain form knows the place it came from, in UTF-16 units of the draft.
 */

/** How a language is spelled: what stands for what, and which words are worth mending. */
export interface Spelling {
  /** Token as typed (lower case, straight apostrophe) to its plain form. */
  readonly plainByTyped: ReadonlyMap<string, string>;
  /** Words to which a token with one slip (a letter missing, doubled or two swapped) is mended. */
  readonly mended: readonly string[];
}

/** A sentence of the plain form: [start, end) in plain positions. */
export interface PlainSentence {
  readonly start: number;
  readonly end: number;
}

/** The plain form with its way back. */
export interface PlainText {
  readonly text: string;
  /** For each plain position, first UTF-16 unit of the draft that it stands for. */
  readonly from: readonly number[];
  /** For each plain position, one past the last unit that it stands for. */
  readonly to: readonly number[];
  readonly sentences: readonly PlainSentence[];
}

const token = /[\p{L}\p{N}*'’‘`´@]+|\s+|[^\p{L}\p{N}\s]/gu;
const quoted = /"[^"\n]{1,300}"|“[^”“\n]{1,300}[”“]|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»/gu;
const sentenceEnd = /[.!?…\n]+(?=\s|$)|[.!?…]{2,}|\n+/gu;

/** Brings a draft into plain form. */
export function plainTextOf(draft: string, spelling: Spelling): PlainText {
  const blanked = draft.replace(quoted, (words) => words.replace(/[^"“”„«»]/gu, blank));
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  for (const match of blanked.matchAll(token)) {
    const typed = match[0];
    const plain = plainToken(typed, spelling);
    const sameLength = plain.length === typed.length;
    for (let i = 0; i < plain.length; i++) {
      from.push(sameLength ? match.index + i : match.index);
      to.push(sameLength ? match.index + i + 1 : match.index + typed.length);
    }
    text += plain;
  }
  return { text, from, to, sentences: sentencesOf(text) };
}

function blank(character: string): string {
  return " ".repeat(character.length);
}

function plainToken(typed: string, spelling: Spelling): string {
  if (/^\s/u.test(typed)) return typed;
  const lower = typed.toLowerCase().replace(/[’‘`´]/gu, "'");
  // A lower-case form of another length (İ) would lose its place; keep the typed one.
  const word = lower.length === typed.length ? lower : typed;
  const direct = spelling.plainByTyped.get(word);
  if (direct !== undefined) return direct;
  const short = word.replace(/(\p{L})\1{2,}/gu, "$1");
  const shortened = spelling.plainByTyped.get(short);
  if (shortened !== undefined) return shortened;
  return spelling.mended.find((target) => isOneSlip(short, target)) ?? short;
}

/** True for one missing letter, one letter too many, or two neighbours swapped; the first letter holds. */
function isOneSlip(word: string, target: string): boolean {
  if (word === target || word.length < 4 || word[0] !== target[0]) return false;
  if (word.length === target.length - 1) return isOneDropped(target, word);
  if (word.length === target.length + 1) return isOneDropped(word, target);
  if (word.length !== target.length) return false;
  const at = firstDifference(word, target);
  return (
    word[at] === target[at + 1] &&
    word[at + 1] === target[at] &&
    word.slice(at + 2) === target.slice(at + 2)
  );
}

function isOneDropped(long: string, short: string): boolean {
  const at = firstDifference(long, short);
  return long.slice(at + 1) === short.slice(at);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function sentencesOf(text: string): readonly PlainSentence[] {
  const sentences: PlainSentence[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== "") sentences.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) close(match.index + match[0].length);
  close(text.length);
  return sentences;
}
