/** The bytes of a text file in pieces, as UTF-8; a UTF-16 file is rewritten on the way. */

import type { ImportProgress, SourceFile } from "../importer.ts";

/** Bytes read at once. */
export const pieceSize: number = 1 << 18;

/** How a text file is encoded. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Encoding by byte order mark, or by the zeros that Latin text has in UTF-16. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const length = Math.min(head.length, 256) & ~1;
  if (length < 16) return "utf-8";
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd * 4 > length && even === 0) return "utf-16le";
  return even * 4 > length && odd === 0 ? "utf-16be" : "utf-8";
}

/**
 * Hands each piece of the file to `take`, at most `limit` bytes in all; yields after each. Pieces share
 * their memory where the file can fill it, so nothing of them may be kept.
 */
export function* readText(
  file: SourceFile,
  encoding: Encoding,
  take: (piece: Uint8Array) => void,
  limit: number = Number.POSITIVE_INFINITY,
): Generator<ImportProgress, void, void> {
  const size = Math.min(file.size, limit);
  const rewrite = encoding === "utf-8" ? undefined : createUtf16Rewriter(encoding === "utf-16be");
  const read = pieceReader(file);
  for (let start = 0; start < size; ) {
    const piece = read(start, Math.min(size, start + pieceSize));
    if (piece.length === 0) return;
    take(rewrite === undefined ? piece : rewrite(piece));
    start += piece.length;
    yield { done: start, total: file.size };
  }
}

/** Who takes bytes straight into memory of its own; see `LineReader`. */
export interface BytesTaker {
  readonly push: (piece: Uint8Array) => void;
  readonly room: (length: number) => Uint8Array;
  readonly filled: (length: number) => void;
}

/** The same for a reader of lines, without a copy where the file can fill its memory. */
export function* readTextInto(
  file: SourceFile,
  encoding: Encoding,
  taker: BytesTaker,
): Generator<ImportProgress, void, void> {
  const { readInto } = file;
  if (readInto === undefined || encoding !== "utf-8") {
    yield* readText(file, encoding, taker.push);
    return;
  }
  for (let start = 0; start < file.size; ) {
    const got = readInto(taker.room(Math.min(pieceSize, file.size - start)), start);
    if (got === 0) return;
    taker.filled(got);
    start += got;
    yield { done: start, total: file.size };
  }
}

// A fresh array for each piece would be zeroed, filled once and collected.
function pieceReader(file: SourceFile): (start: number, end: number) => Uint8Array {
  const { readInto } = file;
  if (readInto === undefined) return file.read;
  const memory = new Uint8Array(Math.min(pieceSize, file.size));
  return (start, end) => {
    const target = memory.subarray(0, end - start);
    const filled = readInto(target, start);
    return filled === target.length ? target : target.subarray(0, filled);
  };
}

function createUtf16Rewriter(bigEndian: boolean): (piece: Uint8Array) => Uint8Array {
  let rest: number | undefined;
  let high = 0;
  return (piece) => {
    const out: number[] = [];
    let at = 0;
    const next = (): number | undefined => {
      const first = rest ?? piece[at++];
      rest = undefined;
      if (first === undefined) return undefined;
      const second = piece[at++];
      if (second === undefined) {
        rest = first;
        return undefined;
      }
      return bigEndian ? (first << 8) | second : (second << 8) | first;
    };
    for (let unit = next(); unit !== undefined; unit = next()) high = takeUnit(out, unit, high);
    return Uint8Array.from(out);
  };
}

// Returns the high surrogate that waits for its other half, or 0.
function takeUnit(out: number[], unit: number, high: number): number {
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  if (high !== 0 && isLow) {
    const point = 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00);
    out.push(
      0xf0 | (point >> 18),
      0x80 | ((point >> 12) & 63),
      0x80 | ((point >> 6) & 63),
      0x80 | (point & 63),
    );
    return 0;
  }
  if (high !== 0) out.push(0xef, 0xbf, 0xbd);
  if (unit >= 0xd800 && unit <= 0xdbff) return unit;
  if (isLow) out.push(0xef, 0xbf, 0xbd);
  else if (unit < 0x80) out.push(unit);
  else if (unit < 0x800) out.push(0xc0 | (unit >> 6), 0x80 | (unit & 63));
  else out.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63));
  return 0;
}
