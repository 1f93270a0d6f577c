/**
 * Who shares with whom: each person has one key pair for receiving (age, X25519) and one for signing
 * (Ed25519), both from 32 random bytes that never leave the vault. The public half is a card,
 * `ebb1.<age recipient>.<signing key>.<check>`, shown as text and as a QR code.
 *
 * A card that came by another way than the other's own screen could be somebody else's. Four words,
 * read aloud by both, tell: they are 44 bits of a hash over both cards.
 */

import { ed25519 } from "@noble/curves/ed25519.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { identityToRecipient } from "age-encryption";
import { bytesFromHex, hexFromBytes, utf8Bytes } from "../kit/bytes.ts";
import type { Random } from "../ports.ts";
import { bech32 } from "../secret/bech32.ts";
import { deriveKey, digest, keyBytes } from "../secret/cipher.ts";

/** The secret half; lives in the vault only. */
export interface ShareIdentity {
  readonly seed: Uint8Array;
}

/** The public half. */
export interface ShareCard {
  /** age recipient of the person. */
  readonly recipient: string;
  /** Ed25519 public key, 64 hex digits. */
  readonly signer: string;
}

const noSalt = new Uint8Array(0);
const cardVersion = "ebb1";
const checkLength = 8;

/** A new identity. */
export function newShareIdentity(random: Random): ShareIdentity {
  return { seed: random.bytes(keyBytes) };
}

/** The secret half as the record keeps it. */
export function shareIdentityHex({ seed }: ShareIdentity): string {
  return hexFromBytes(seed);
}

/** The secret half from the record; undefined when it is none. */
export function shareIdentityFromHex(hex: string): ShareIdentity | undefined {
  const seed = bytesFromHex(hex);
  return seed?.length === keyBytes ? { seed } : undefined;
}

/** The age identity (`AGE-SECRET-KEY-1…`) that opens what was shared with this person. */
export function receivingKeyOf({ seed }: ShareIdentity): string {
  return bech32("age-secret-key-", deriveKey(seed, "share receiving", noSalt)).toUpperCase();
}

/** The card to show. */
export async function shareCardOf(identity: ShareIdentity): Promise<ShareCard> {
  return {
    recipient: await identityToRecipient(receivingKeyOf(identity)),
    signer: hexFromBytes(ed25519.getPublicKey(signingKeyOf(identity))),
  };
}

/** The card as text, for copying and for the QR code. */
export function shareCardText(card: ShareCard): string {
  const body = `${cardVersion}.${card.recipient}.${card.signer}`;
  return `${body}.${checkOf(body)}`;
}

/** Reads a card; undefined when it is none, or when a character got lost. */
export function parseShareCard(text: string): ShareCard | undefined {
  const parts = text.trim().split(".");
  const [version, recipient = "", signer = "", check] = parts;
  if (parts.length !== 4 || version !== cardVersion) return undefined;
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient) || !/^[0-9a-f]{64}$/.test(signer))
    return undefined;
  return check === checkOf(`${cardVersion}.${recipient}.${signer}`)
    ? { recipient, signer }
    : undefined;
}

/** The four words that both read aloud; the same on both devices, whoever goes first. */
export function wordsOfCards(one: ShareCard, other: ShareCard): readonly string[] {
  const [first, second] = [shareCardText(one), shareCardText(other)].sort();
  const hash = digest(utf8Bytes(`ebb share words\n${first}\n${second}`));
  return [0, 1, 2, 3].map((i) => wordlist[elevenBits(hash, 11 * i)] ?? "");
}

/** Signs bytes for a purpose. */
export function signShare(identity: ShareIdentity, message: Uint8Array): string {
  return hexFromBytes(ed25519.sign(message, signingKeyOf(identity)));
}

/** True when the card's owner signed these bytes. */
export function isSignedBy(card: ShareCard, message: Uint8Array, signature: string): boolean {
  const [bytes, key] = [bytesFromHex(signature), bytesFromHex(card.signer)];
  if (bytes === undefined || key === undefined || bytes.length !== 64) return false;
  try {
    return ed25519.verify(bytes, message, key);
  } catch {
    // A key that is no point of the curve signs nothing.
    return false;
  }
}

function signingKeyOf({ seed }: ShareIdentity): Uint8Array {
  return deriveKey(seed, "share signing", noSalt);
}

function checkOf(body: string): string {
  return hexFromBytes(digest(utf8Bytes(body))).slice(0, checkLength);
}

function elevenBits(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let bit = at; bit < at + 11; bit++) {
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return value;
}
