/** The text of a message that the Mac keeps only in `attributedBody`, a typed stream: the bytes behind the first NSString. */

const marker = new TextEncoder().encode("NSString");
const plus = 0x2b;

/** The text, or undefined where the bytes hold none. */
export function textOfTypedStream(bytes: Uint8Array): string | undefined {
  const at = indexOf(bytes, marker);
  if (at < 0) return undefined;
  const sign = bytes.indexOf(plus, at + marker.length);
  if (sign < 0 || sign > at + marker.length + 12) return undefined;
  const { length, start } = lengthAt(bytes, sign + 1);
  if (start + length > bytes.length) return undefined;
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}

// One byte, or 0x81 and two bytes, or 0x82 and four, low first.
function lengthAt(bytes: Uint8Array, at: number): { length: number; start: number } {
  const first = bytes[at] ?? 0;
  const width = first === 0x81 ? 2 : first === 0x82 ? 4 : 0;
  if (width === 0) return { length: first, start: at + 1 };
  let length = 0;
  for (let index = width; index > 0; index -= 1) length = length * 256 + (bytes[at + index] ?? 0);
  return { length, start: at + 1 + width };
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = bytes.indexOf(part[0] ?? 0); at >= 0; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
