/** Where things stand in the memory of the program: the bytes of the file first, tables and columns behind. */

import { tabledPoints } from "../bytes/point-class.ts";
import { longestLine } from "../bytes/read-lines.ts";
import { blockRows } from "../report/row-block.ts";
import { longestPhrase } from "../whatsapp/limits.ts";

/** Vectors of 16 bytes in a header, and in a name, that is compared. */
export const patternBytes = 64;
/** Names that are compared. */
export const mostNames = 4;
/** Bytes for each name and body: masks, expected bytes, then its bytes in whole vectors, as they are, and whose or what kind it is. */
export const entryBytes: number = patternBytes * 2 + 16;

/** Whole bodies whose kind is known, and that are compared. */
export const mostBodies = 16;

/** Bytes for the file: the piece that is read and the line that was left over. */
export const bufferBytes: number = longestLine * 3;

const header = bufferBytes;
const fields = header + patternBytes * 2 + 128;
const names = fields + 80;
const bodies = names + mostNames * entryBytes;
const neverFirst = bodies + mostBodies * entryBytes;
const phrases = neverFirst + 256;
const points = phrases + (longestPhrase + 2) * 256;
const columns = points + tabledPoints;

/** Names of the addresses; columns have `blockRows` places each. */
export interface Addresses {
  readonly masks: number;
  readonly expected: number;
  /** Hour of the day by the written one. */
  readonly hours: number;
  readonly dayMs: number;
  readonly latestMs: number;
  /** Rows in the block at the end of a run. */
  readonly rows: number;
  /** A code point that the table does not tell yet, or -1. */
  readonly unknownPoint: number;
  /** Bytes of the header in whole vectors, and as they are. */
  readonly vectorBytes: number;
  readonly length: number;
  readonly tensAt: number;
  readonly onesAt: number;
  readonly minuteAt: number;
  readonly secondAt: number;
  /** Where the last name ends. */
  readonly namesEnd: number;
  readonly names: number;
  /** Where the last body ends. */
  readonly bodiesEnd: number;
  readonly bodies: number;
  /** By byte: 1 where no header begins with it. */
  readonly neverFirst: number;
  /** Lines of the last run, those among them that continue a row, and the one at which the last row began. */
  readonly lines: number;
  readonly further: number;
  readonly lastRowLine: number;
  readonly phrases: number;
  readonly points: number;
  readonly timeMs: number;
  readonly author: number;
  readonly chars: number;
  readonly words: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly kind: number;
  readonly flags: number;
}

/** The addresses. */
export const addresses: Addresses = {
  masks: header,
  expected: header + patternBytes,
  hours: header + patternBytes * 2,
  dayMs: fields,
  latestMs: fields + 8,
  rows: fields + 16,
  unknownPoint: fields + 20,
  vectorBytes: fields + 24,
  length: fields + 28,
  tensAt: fields + 32,
  onesAt: fields + 36,
  minuteAt: fields + 40,
  secondAt: fields + 44,
  namesEnd: fields + 48,
  bodiesEnd: fields + 52,
  lines: fields + 56,
  further: fields + 60,
  lastRowLine: fields + 64,
  names,
  bodies,
  neverFirst,
  phrases,
  points,
  timeMs: columns,
  author: columns + blockRows * 8,
  chars: columns + blockRows * 12,
  words: columns + blockRows * 16,
  bodyStart: columns + blockRows * 20,
  bodyEnd: columns + blockRows * 24,
  kind: columns + blockRows * 28,
  flags: columns + blockRows * 29,
};

/** Pages of 64 KiB for all of it. */
export const pages: number = Math.ceil((columns + blockRows * 30) / 65_536);
