/**
 * Finds the words of the lists in bytes, without a string: each word is hashed as it is read (FNV-1a over
 * lower-case bytes, 32 bits) and looked up; a pair of words is the hash of both. Of the text nothing
 * remains but one bit for each kind, and counts that tell the language.
 */

import { digitValue, isLetter } from "../bytes/character.ts";
import { codePointAt, encodeUtf8, sequenceLength } from "../bytes/utf8.ts";
import { emojiKinds, languages, wordKinds } from "./lists.ts";

const prime = 0x01000193;
const start = 0x811c9dc5;
const space = 0x20;
/** Share of common words in an ordinary text of a language. */
const usualShare = 0.4;
/** Below this share the text is of another language. */
const leastShare = 0.12;
const fewestWords = 200;

/** The language that was told, and how much of it the lists can speak for. */
export interface ToldLanguage {
  readonly code: "en" | "de";
  /** 0-1: the share of common words over the usual one. */
  readonly coverage: number;
}

/** Looks for words. */
export interface WordScanner {
  /** Bits of all languages for a body. */
  readonly scan: (bytes: Uint8Array, from: number, end: number) => number;
  /** What the words so far were written in; undefined where no list fits or too little was read. */
  readonly language: () => ToldLanguage | undefined;
}

/** Bits of one language out of those of all. */
export function marksOf(bits: number, code: ToldLanguage["code"]): number {
  const index = languages.findIndex((lists) => lists.code === code);
  return (bits >> (index * wordKinds.length)) & ((1 << wordKinds.length) - 1);
}

/** Bits of all languages out of those of one; undoes `marksOf`. */
export function bitsOf(marks: number, code: ToldLanguage["code"]): number {
  return marks << (languages.findIndex((lists) => lists.code === code) * wordKinds.length);
}

/** A scanner that looks for nothing more, because the language is known already. */
export function toldScanner(language: ToldLanguage): WordScanner {
  return { scan: () => 0, language: () => language };
}

const emojiBits: ReadonlyMap<number, number> = tableOfEmoji();
const kindBits: ReadonlyMap<number, number> = tableOfKinds();
const commonLanguage: ReadonlyMap<number, number> = tableOfCommon();

// The bits of every language: an emoji is of none.
function tableOfEmoji(): Map<number, number> {
  const table = new Map<number, number>();
  for (const [kind, emoji] of emojiKinds) {
    const bit = wordKinds.indexOf(kind);
    const bits = languages.reduce((all, _, at) => all | (1 << (at * wordKinds.length + bit)), 0);
    for (const one of emoji) table.set(one.codePointAt(0) ?? 0, bits);
  }
  return table;
}

function tableOfKinds(): Map<number, number> {
  const table = new Map<number, number>();
  languages.forEach((lists, index) => {
    wordKinds.forEach((kind, bit) => {
      for (const words of lists.kinds[kind]) {
        const hash = phraseHash(words);
        table.set(hash, (table.get(hash) ?? 0) | (1 << (index * wordKinds.length + bit)));
      }
    });
  });
  return table;
}

function tableOfCommon(): Map<number, number> {
  const table = new Map<number, number>();
  languages.forEach((lists, index) => {
    for (const word of lists.common) {
      const hash = phraseHash(word);
      table.set(hash, (table.get(hash) ?? 0) | (1 << index));
    }
  });
  return table;
}

function phraseHash(words: string): number {
  const hashes = words.split(" ").map((word) => {
    let hash = start;
    for (const byte of encodeUtf8(word)) hash = Math.imul(hash ^ byte, prime);
    return hash;
  });
  const [first = 0, second] = hashes;
  return second === undefined ? first : pairHash(first, second);
}

function pairHash(first: number, second: number): number {
  return Math.imul(Math.imul(first ^ space, prime) ^ second, prime);
}

/** A scanner for one conversation. */
export function createWordScanner(): WordScanner {
  const hits = languages.map(() => 0);
  let words = 0;
  let bits = 0;
  let before = 0;

  function takeWord(hash: number): void {
    words += 1;
    bits |= kindBits.get(hash) ?? 0;
    if (before !== 0) bits |= kindBits.get(pairHash(before, hash)) ?? 0;
    const common = commonLanguage.get(hash) ?? 0;
    if (common & 1) hits[0] = (hits[0] ?? 0) + 1;
    if (common & 2) hits[1] = (hits[1] ?? 0) + 1;
    before = hash;
  }

  return {
    scan(bytes, from, end) {
      bits = 0;
      before = 0;
      let hash = start;
      let inWord = false;
      for (let at = from; at < end; ) {
        const length = lettersAt(bytes, at);
        if (length > 0) {
          for (let index = 0; index < length; index += 1)
            hash = Math.imul(hash ^ lowered(bytes, at + index), prime);
          inWord = true;
        } else if (inWord) {
          takeWord(hash);
          hash = start;
          inWord = false;
        }
        if (length === 0 && (bytes[at] as number) >= 0xe2)
          bits |= emojiBits.get(codePointAt(bytes, at)) ?? 0;
        at += length > 0 ? length : sequenceLength(bytes, at);
      }
      if (inWord) takeWord(hash);
      return bits;
    },
    language() {
      if (words < fewestWords) return undefined;
      const shares = hits.map((hit) => hit / words);
      const best = shares.indexOf(Math.max(...shares));
      const share = shares[best] ?? 0;
      const lists = languages[best];
      if (lists === undefined || share < leastShare) return undefined;
      return { code: lists.code, coverage: Math.min(1, share / usualShare) };
    },
  };
}

// Bytes of the letter at `at`, 0 where there is none.
function lettersAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  if (byte < 128) {
    const isAscii =
      ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x27 || byte === 0x2d;
    return isAscii ? 1 : 0;
  }
  const point = codePointAt(bytes, at);
  return isLetter(point) || digitValue(point) >= 0 ? sequenceLength(bytes, at) : 0;
}

// Capital A-Z, and Ä Ö Ü and their like by the second byte of two.
function lowered(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  if (byte >= 0x41 && byte <= 0x5a) return byte | 0x20;
  const isCapital = bytes[at - 1] === 0xc3 && byte >= 0x80 && byte <= 0x9e && byte !== 0x97;
  return isCapital ? byte | 0x20 : byte;
}
