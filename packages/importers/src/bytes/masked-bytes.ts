/**
 * Bytes that are compared four at a time with the start of a line, some of them open (the digits of a time).
 * Headers and names are compared with every line of a chat, so single bytes would cost most of the reading.
 */

/** Expected bytes in words of four, with zeros in `masks` where anything may stand. */
export interface MaskedBytes {
  readonly masks: Int32Array;
  readonly expected: Int32Array;
  /** Bytes that are told of; the last word may reach up to three bytes beyond. */
  readonly length: number;
}

/** The bytes as words; those at positions for which `isOpen` holds may be anything. */
export function maskedBytes(bytes: Uint8Array, isOpen: (at: number) => boolean): MaskedBytes {
  const words = (bytes.length + 3) >> 2;
  const masks = new Uint8Array(words * 4);
  const shown = new Uint8Array(words * 4);
  for (let at = 0; at < bytes.length; at += 1) {
    if (isOpen(at)) continue;
    masks[at] = 0xff;
    shown[at] = bytes[at] as number;
  }
  return { masks: wordsOf(masks), expected: wordsOf(shown), length: bytes.length };
}

function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer);
  const words = new Int32Array(bytes.length >> 2);
  for (let word = 0; word < words.length; word += 1) words[word] = view.getInt32(word * 4, true);
  return words;
}

/** True where `view` holds the bytes at `at`; false as well where it ends too near to tell. */
export function startsMasked(view: DataView, at: number, pattern: MaskedBytes): boolean {
  const { masks, expected } = pattern;
  if (at + masks.length * 4 > view.byteLength) return false;
  for (let word = 0; word < masks.length; word += 1) {
    const seen = view.getInt32(at + word * 4, true) & (masks[word] as number);
    if (seen !== expected[word]) return false;
  }
  return true;
}
