/** What a code point is, as far as reading headers, names and words needs it. No locale, no tables of the platform. */

// Digit zero of every decimal digit system that phones write (Unicode 16, general category Nd).
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
  0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
  0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0,
  0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730,
  0x118e0, 0x11c50, 0x11d50, 0x1e140, 0x1e950,
] as const;

/** Value 0-9 of a decimal digit of any script, -1 for anything else. */
export function digitValue(point: number): number {
  if (point < 0x660) return point >= 0x30 && point <= 0x39 ? point - 0x30 : -1;
  for (const zero of zeros) {
    if (point < zero) return -1;
    if (point <= zero + 9) return point - zero;
  }
  return -1;
}

/** Marks that are never seen: direction marks and isolates, byte order mark, zero-width characters. */
export function isInvisible(point: number): boolean {
  return (
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x2069) ||
    point === 0x61c ||
    point === 0xfeff
  );
}

/** Spaces of every width, tab included, line ends not. */
export function isSpace(point: number): boolean {
  if (point < 0x80) return point === 0x20 || point === 0x09;
  return (
    point === 0xa0 ||
    point === 0x1680 ||
    (point >= 0x2000 && point <= 0x200a) ||
    point === 0x202f ||
    point === 0x205f ||
    point === 0x3000
  );
}

/** Letters and combining marks; punctuation, symbols, digits, spaces and emoji are none. */
export function isLetter(point: number): boolean {
  if (point < 0x80) return (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7a;
  if (point < 0xc0) return point === 0xaa || point === 0xb5 || point === 0xba;
  if (point === 0xd7 || point === 0xf7) return false;
  if (point >= 0x2000 && point < 0x2c00) return point >= 0x2100 && point < 0x2190;
  if (point >= 0x3000 && point < 0x3040) return point >= 0x3005 && point <= 0x3007;
  if (isInvisible(point) || isSpace(point) || isMarkOfPunctuation(point)) return false;
  if (point >= 0xe000 && point < 0xf900) return false;
  if (point >= 0x1f000 && point < 0x1fb00) return false;
  return digitValue(point) < 0;
}

function isMarkOfPunctuation(point: number): boolean {
  return (
    point === 0x37e ||
    point === 0x387 ||
    (point >= 0x55a && point <= 0x55f) ||
    point === 0x589 ||
    point === 0x5be ||
    point === 0x5f3 ||
    point === 0x5f4 ||
    (point >= 0x600 && point <= 0x60f) ||
    point === 0x61b ||
    (point >= 0x61d && point <= 0x61f) ||
    (point >= 0x66a && point <= 0x66d) ||
    point === 0x6d4 ||
    point === 0x964 ||
    point === 0x965 ||
    (point >= 0xf0b && point <= 0xf14) ||
    (point >= 0x104a && point <= 0x104f) ||
    (point >= 0x1361 && point <= 0x1368) ||
    (point >= 0xfe10 && point <= 0xfe6f) ||
    (point >= 0xff01 && point <= 0xff0f) ||
    (point >= 0xff1a && point <= 0xff20) ||
    (point >= 0xff3b && point <= 0xff40) ||
    (point >= 0xff5b && point <= 0xff65) ||
    point === 0xfffd
  );
}

/** Ideographs and kana, each of which counts as a word of its own. */
export function isWordByItself(point: number): boolean {
  return (
    (point >= 0x3040 && point <= 0x30ff) ||
    (point >= 0x3400 && point <= 0x9fff) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x3ffff)
  );
}

/** Question marks of every script. */
export function isQuestionMark(point: number): boolean {
  return (
    point === 0x3f ||
    point === 0x37e ||
    point === 0x55e ||
    point === 0x61f ||
    point === 0x1367 ||
    point === 0x2047 ||
    point === 0x2048 ||
    point === 0x2049 ||
    point === 0x203d ||
    point === 0x2e2e ||
    point === 0xff1f
  );
}

/** Emoji and their joiners, modifiers and variation marks. */
export function isEmoji(point: number): boolean {
  return (
    (point >= 0x1f000 && point < 0x1fb00) ||
    (point >= 0x2190 && point < 0x2c00) ||
    point === 0x200d ||
    point === 0xfe0f ||
    (point >= 0xe0020 && point <= 0xe007f)
  );
}
