/**
 * Passphrases: one made by Ebb is offered first; an own one has at least 15 characters (NIST SP
 * 800-63B-4 for a single factor), no composition rules, and is none of what the couple's own record
 * gives away, because the one who would guess knows it.
 */

import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Random } from "../ports.ts";

/** Fewest characters of an own passphrase. */
export const leastPassphraseLength = 15;
/** Words of a passphrase made by Ebb: 7 × 11 bits = 77 bits. */
const generatedWords = 7;

/** Seven words drawn evenly from 2,048, joined by spaces. */
export function generatePassphrase(random: Random): string {
  const bytes = random.bytes(2 * generatedWords);
  const words = Array.from({ length: generatedWords }, (_, i) => {
    // 65,536 is a multiple of 2,048, so the low eleven bits are even.
    const index = (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)) & 2047;
    return wordlist[index] ?? "";
  });
  return words.join(" ");
}

/** What speaks against an own passphrase. */
export type PassphraseConcern =
  | { readonly type: "too-short"; readonly least: number }
  /** Little is left of it without what the couple's own record says (names, dates, places). */
  | { readonly type: "known-facts" }
  /** A few characters or words, repeated. */
  | { readonly type: "repetitive" };

/** Looks at an own passphrase; `facts` are words of the record that another person knows. */
export function passphraseConcerns(
  passphrase: string,
  facts: readonly string[] = [],
): readonly PassphraseConcern[] {
  const concerns: PassphraseConcern[] = [];
  const text = normalPassphrase(passphrase);
  const length = [...text].length;
  if (length < leastPassphraseLength)
    concerns.push({ type: "too-short", least: leastPassphraseLength });
  else if ([...withoutFacts(text, facts)].length < leastPassphraseLength / 2)
    concerns.push({ type: "known-facts" });
  if (new Set(text.toLowerCase()).size < Math.min(6, length)) concerns.push({ type: "repetitive" });
  return concerns;
}

function withoutFacts(text: string, facts: readonly string[]): string {
  let rest = text.toLowerCase().replace(/[\s\p{P}]/gu, "");
  const longestFirst = [...facts].sort((x, y) => y.length - x.length);
  for (const fact of longestFirst) {
    const known = fact.toLowerCase().replace(/[\s\p{P}]/gu, "");
    if (known.length >= 3) rest = rest.split(known).join("");
  }
  return rest;
}

/** The form that is hashed: NFKC, so that the same keys on another keyboard give the same bytes. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize("NFKC");
}
