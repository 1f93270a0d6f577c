/**
 * Bech32 text of bytes (BIP-173), the form in which age writes identities. An encoding with a checksum,
 * no cipher; its results are checked against age's own reader in the tests.
 */

const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function checksumStep(state: number, value: number): number {
  const top = state >>> 25;
  let next = ((state & 0x1ffffff) << 5) ^ value;
  generators.forEach((generator, bit) => {
    if ((top >>> bit) & 1) next ^= generator;
  });
  return next;
}

function fiveBitGroups(bytes: Uint8Array): number[] {
  const groups: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      groups.push((buffer >>> bits) & 31);
    }
  }
  if (bits > 0) groups.push((buffer << (5 - bits)) & 31);
  return groups;
}

/** Bech32 of `bytes` under a lower-case prefix. */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  const data = fiveBitGroups(bytes);
  const expanded = [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
  let state = 1;
  for (const value of [...expanded, ...data, 0, 0, 0, 0, 0, 0]) state = checksumStep(state, value);
  state ^= 1;
  const checksum = [5, 4, 3, 2, 1, 0].map((place) => (state >>> (5 * place)) & 31);
  return `${prefix}1${[...data, ...checksum].map((value) => alphabet[value]).join("")}`;
}
