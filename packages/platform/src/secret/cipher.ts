/**
 * Sealing: XChaCha20-Poly1305 with a random 192-bit nonce, context bound as associated data, and keys
 * derived by HKDF-SHA-256 with a label for each use. Only calls of audited libraries; nothing of the
 * ciphers is written here (docs/decisions/0102-ciphers.md).
 */

import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8Bytes } from "../kit/bytes.ts";

/** Bytes of a nonce of XChaCha20. */
export const nonceBytes = 24;
/** Bytes of a Poly1305 tag. */
export const tagBytes = 16;
/** Bytes of every key. */
export const keyBytes = 32;

/** A 256-bit key for one use, bound to a salt. `label` names the use and never changes meaning. */
export function deriveKey(secret: Uint8Array, label: string, salt: Uint8Array): Uint8Array {
  return hkdf(sha256, secret, salt, utf8Bytes(`ebb/1 ${label}`), keyBytes);
}

/** SHA-256 of the parts, one after another. */
export function digest(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** HMAC-SHA-256 of `message`. */
export function authenticate(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(sha256, key, message);
}

/** Ciphertext with its tag. The caller stores the nonce and can rebuild `context`. */
export function seal(
  key: Uint8Array,
  what: { readonly nonce: Uint8Array; readonly context: Uint8Array; readonly plain: Uint8Array },
): Uint8Array {
  return xchacha20poly1305(key, what.nonce, what.context).encrypt(what.plain);
}

/** The plaintext, or undefined when key, nonce, context or ciphertext are not those of sealing. */
export function unseal(
  key: Uint8Array,
  what: { readonly nonce: Uint8Array; readonly context: Uint8Array; readonly sealed: Uint8Array },
): Uint8Array | undefined {
  if (what.sealed.length < tagBytes || what.nonce.length !== nonceBytes) return undefined;
  try {
    return xchacha20poly1305(key, what.nonce, what.context).decrypt(what.sealed);
  } catch {
    // The library throws for a wrong tag, which is an answer here and not a fault.
    return undefined;
  }
}

/** Nonce and ciphertext in one piece. */
export function sealPacked(
  key: Uint8Array,
  what: { readonly nonce: Uint8Array; readonly context: Uint8Array; readonly plain: Uint8Array },
): Uint8Array {
  return concatBytes(what.nonce, seal(key, what));
}

/** What `sealPacked` sealed, or undefined. */
export function unsealPacked(
  key: Uint8Array,
  packed: Uint8Array,
  context: Uint8Array,
): Uint8Array | undefined {
  const nonce = packed.subarray(0, nonceBytes);
  return unseal(key, { nonce, context, sealed: packed.subarray(nonceBytes) });
}

/** True when both are equal; takes the same time wherever they differ. */
export function equalBytes(x: Uint8Array, y: Uint8Array): boolean {
  if (x.length !== y.length) return false;
  let difference = 0;
  for (let i = 0; i < x.length; i++) difference |= (x[i] ?? 0) ^ (y[i] ?? 0);
  return difference === 0;
}
