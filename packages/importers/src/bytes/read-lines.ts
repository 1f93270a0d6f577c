/**
 * Lines of a stream of byte pieces, in one reused buffer. A line ends with LF; a CR before it is no part
 * of the line; the empty rest after the last LF is none. A line longer than `longestLine` is handed on in
 * parts, the first with `isStart`, the last with `isEnd`.
 */

/** What is called for every line, or part of one. `bytes` is reused: keep nothing of it. */
export type TakeLine = (
  bytes: Uint8Array,
  start: number,
  end: number,
  part: { readonly isStart: boolean; readonly isEnd: boolean },
) => void;

/** Longest line that is looked at as a whole, in bytes. */
export const longestLine: number = 1 << 18;

const lineFeed = 10;
const slack = 256;
const whole = { isStart: true, isEnd: true } as const;

/**
 * Takes as many whole lines as it likes from `start` on and gives where it stopped, at the start of a line.
 * `bytes[filled]` is a line feed that is none of the file; 255 bytes more can be read behind it.
 */
export type TakeRun = (bytes: Uint8Array, start: number, filled: number) => number;

/** Feeds pieces in and calls `take` for each line. */
export interface LineReader {
  readonly push: (piece: Uint8Array) => void;
  /** The same without a copy: memory for `length` bytes more, and what was written into it from its start. */
  readonly room: (length: number) => Uint8Array;
  readonly filled: (length: number) => void;
  /** Hands on the last line when no LF ended it. */
  readonly finish: () => void;
}

/** A line reader; pieces may be of any size. `memory`: where the lines are kept while they are short enough. */
export function createLineReader(
  take: TakeLine,
  takeRun?: TakeRun,
  memory: Uint8Array = new Uint8Array(longestLine * 2),
): LineReader {
  let buffer = memory;
  let filled = 0;
  let isStart = true;

  function handOn(start: number, end: number, isEnd: boolean): void {
    const shown = isEnd && end > start && buffer[end - 1] === 13 ? end - 1 : end;
    take(buffer, start, shown, isStart && isEnd ? whole : { isStart, isEnd });
    isStart = isEnd;
  }

  function takeLines(): void {
    let start = 0;
    // A line feed behind the fresh bytes ends the search without a bounds check.
    buffer[filled] = lineFeed;
    for (;;) {
      if (takeRun !== undefined && isStart) start = takeRun(buffer, start, filled);
      let end = start;
      while (buffer[end] !== lineFeed) end += 1;
      if (end >= filled) break;
      handOn(start, end, true);
      start = end + 1;
    }
    if (filled - start > longestLine) {
      const cut = beforeOpenSequence(buffer, filled);
      handOn(start, cut, false);
      start = cut;
    }
    buffer.copyWithin(0, start, filled);
    filled -= start;
  }

  // The line feed behind the bytes, and some more for whoever reads several at a time.
  function grow(length: number): void {
    if (filled + length + slack <= buffer.length) return;
    const larger = new Uint8Array(filled + length + slack);
    larger.set(buffer.subarray(0, filled));
    buffer = larger;
  }

  return {
    push(piece) {
      grow(piece.length);
      buffer.set(piece, filled);
      filled += piece.length;
      takeLines();
    },
    room(length) {
      grow(length);
      return buffer.subarray(filled, filled + length);
    },
    filled(length) {
      filled += length;
      takeLines();
    },
    finish() {
      if (filled > 0 || !isStart) handOn(0, filled, true);
      filled = 0;
    },
  };
}

// A place near the end that does not cut a UTF-8 sequence.
function beforeOpenSequence(bytes: Uint8Array, filled: number): number {
  let cut = filled;
  for (let back = 0; back < 4 && ((bytes[cut - 1] ?? 0) & 0x80) !== 0; back += 1) cut -= 1;
  return cut;
}
