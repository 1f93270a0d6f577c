/** UTF-8 without the platform's decoder: code points from bytes, short texts from bytes, and back. */

/** Code point at `at`, or U+FFFD for a broken sequence; see `codePointLength` for the step. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return lead;
  const length = sequenceLength(bytes, at);
  if (length === 1) return 0xfffd;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (length === 2) return ((lead & 0x1f) << 6) | second;
  const third = (bytes[at + 2] ?? 0) & 0x3f;
  if (length === 3) return ((lead & 0x0f) << 12) | (second << 6) | third;
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
}

/** Bytes of the sequence that starts at `at`; 1 for ASCII and for a byte that starts no valid one. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80) return 1;
  if (lead < 0xe0) return 2;
  if (((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) return 1;
  if (lead < 0xf0) {
    const tooLow = lead === 0xe0 && second < 0xa0;
    const surrogate = lead === 0xed && second > 0x9f;
    return tooLow || surrogate ? 1 : 3;
  }
  const outOfRange = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return outOfRange || ((bytes[at + 3] ?? 0) & 0xc0) !== 0x80 ? 1 : 4;
}

/** Text of `bytes` from `start` to `end`; broken sequences become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  const pieces: string[] = [];
  let units: number[] = [];
  let at = start;
  while (at < end) {
    const point = codePointAt(bytes, at);
    at += sequenceLength(bytes, at);
    units.push(point);
    if (units.length === 4096) {
      pieces.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  pieces.push(String.fromCodePoint(...units));
  return pieces.join("");
}

/** Bytes of a text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0xfffd;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (point < 0x80) out.push(point);
    else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000)
      out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else
      out.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
  }
  return Uint8Array.from(out);
}
