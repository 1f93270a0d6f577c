/** Changes to a file that keep its structure recognisable: lines and records cut, doubled, swapped, joined with those of another file. */

const largest = 2_000_000;

/** Random numbers in [0, 1). */
export type Random = () => number;

const tokens = [
  "\u0000",
  "\ufeff",
  "\u200e",
  "\u202e",
  "\u202f",
  "\n",
  "\r\n",
  "\r",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\\u0000",
  "\\ud800",
  '"__proto__":{"x":1},',
  '"constructor":',
  " - ",
  ": ",
  "] ",
  "<",
  ">",
  "&#55357;",
  "&amp;",
  "-1",
  "99999999999999999999",
  "1e309",
  "31.02.23, 25:61 - ",
  "12/31/99, 11:59 PM - ",
  "[2023-02-12, 20:20:11] ",
  "=cmd()",
  "@",
  "null",
  "true",
  "\u{1d7ce}",
  "٣٠/١/٢٣",
  "𞥐",
].map((text) => new TextEncoder().encode(text));

/** One to four changes of `bytes`; `other` lends a piece now and then. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  const times = 1 + Math.floor(random() * 4);
  for (let turn = 0; turn < times; turn += 1) changed = changeOnce(changed, other, random);
  return changed;
}

function changeOnce(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const length = Math.floor(random() ** 3 * Math.min(400, bytes.length));
  const token = tokens[Math.floor(random() * tokens.length)] ?? new Uint8Array();
  switch (Math.floor(random() * 9)) {
    case 0:
      return splice(bytes, at, length, new Uint8Array());
    case 1:
      return splice(bytes, at, 0, token);
    case 2:
      return splice(bytes, at, 0, bytes.subarray(at, at + length));
    case 3:
      return bytes.slice(0, at);
    case 4:
      return splice(bytes, at, 1, Uint8Array.of(Math.floor(random() * 256)));
    case 5:
      return splice(bytes, at, length, other.subarray(0, Math.floor(random() * other.length)));
    case 6:
      return swapLines(bytes, random);
    case 7:
      return splice(
        bytes,
        at,
        0,
        new Uint8Array(random() < 0.1 ? 300_000 : 3000).fill(token[0] ?? 32),
      );
    default:
      return withDigit(bytes, at, random);
  }
}

function splice(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, at);
  const rest = bytes.subarray(Math.min(bytes.length, at + remove));
  const whole = new Uint8Array(head.length + insert.length + rest.length);
  whole.set(head);
  whole.set(insert, head.length);
  whole.set(rest, head.length + insert.length);
  return whole.length <= largest ? whole : bytes;
}

function swapLines(bytes: Uint8Array, random: Random): Uint8Array {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(at, next));
    at = next;
  }
  const one = Math.floor(random() * lines.length);
  const two = Math.floor(random() * lines.length);
  const held = lines[one];
  const moved = lines[two];
  if (held === undefined || moved === undefined) return bytes;
  lines[one] = moved;
  lines[two] = held;
  const whole = new Uint8Array(bytes.length);
  let at = 0;
  for (const line of lines) {
    whole.set(line, at);
    at += line.length;
  }
  return whole;
}

// Another digit where a digit stands, so that dates and numbers change but stay numbers.
function withDigit(bytes: Uint8Array, from: number, random: Random): Uint8Array {
  const at = bytes.findIndex((byte, index) => index >= from && byte >= 48 && byte <= 57);
  if (at < 0) return bytes;
  const changed = bytes.slice();
  changed[at] = 48 + Math.floor(random() * 10);
  return changed;
}
