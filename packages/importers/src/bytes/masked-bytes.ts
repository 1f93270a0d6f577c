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
  bytes.forEach((byte, at) => {
    if (isOpen(at)) return;
    masks[at] = 0xff;
    shown[at] = byte;
  });
  return { masks: wordsOf(masks), expected: wordsOf(shown), length: bytes.length };
}

function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, word) => view.getInt32(word * 4, true));
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
