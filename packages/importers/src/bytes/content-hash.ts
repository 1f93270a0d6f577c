/** Hash of a body for merging exports of one chat (FNV-1a, 32 bits). It lives only during an import. */

const prime = 0x01000193;

/** Hash of nothing. */
export const emptyHash = 0x811c9dc5;

/** Continues a hash over bytes; a trailing space or CR changes nothing. */
export function hashBytes(hash: number, bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] === 0x20 || bytes[last - 1] === 0x0d)) last -= 1;
  let value = hash;
  for (let at = start; at < last; at += 1) value = Math.imul(value ^ (bytes[at] as number), prime);
  return value >>> 0;
}

/** Hash of a text. */
export function hashText(text: string): number {
  let value = emptyHash;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return value >>> 0;
}
