/**
 * The recovery key: 256 random bits as 24 BIP-39 words, whose last word carries a check, so that a
 * misspelt or swapped word is told at once. It opens the vault and, through an age identity derived from
 * it, every backup.
 */

import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import type { Random } from "../ports.ts";
import { bech32 } from "./bech32.ts";
import { deriveKey, keyBytes } from "./cipher.ts";

/** Number of recovery words. */
export const recoveryWordCount = 24;
const noSalt = new Uint8Array(0);

/** What is wrong with recovery words as they were typed. */
export type RecoveryProblem =
  | { readonly type: "count"; readonly words: number }
  /** Place (from 1) of a word that is in no list. */
  | { readonly type: "unknown-word"; readonly place: number }
  /** All words exist, but together they fail the check: one is wrong or two are swapped. */
  | { readonly type: "check" };

/** 24 new recovery words. */
export function generateRecoveryWords(random: Random): string {
  return entropyToMnemonic(random.bytes(keyBytes), wordlist);
}

/** The 256 bits of recovery words as typed (case and spacing do not matter), or what is wrong. */
export function recoveryFromWords(text: string): Uint8Array | RecoveryProblem {
  const words = text.normalize("NFKD").toLowerCase().trim().split(/\s+/);
  if (words.length !== recoveryWordCount || words[0] === "")
    return { type: "count", words: words[0] === "" ? 0 : words.length };
  const unknown = words.findIndex((word) => !wordlist.includes(word));
  if (unknown >= 0) return { type: "unknown-word", place: unknown + 1 };
  try {
    return mnemonicToEntropy(words.join(" "), wordlist);
  } catch {
    // Count and words are right, so only the checksum can be at fault.
    return { type: "check" };
  }
}

/** The age identity (`AGE-SECRET-KEY-1…`) of a recovery key: the file that opens backups without Ebb. */
export function ageIdentityOf(recovery: Uint8Array): string {
  return bech32("age-secret-key-", deriveKey(recovery, "age identity", noSalt)).toUpperCase();
}
