/** A short fingerprint of the compiled content (FNV-1a, 64 bit): tells versions apart, protects nothing. */

/** 16 hex digits. */
export function fingerprintOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
