/**
 * The program of plain lines at work: its memory holds the bytes of the file and the columns of a block of
 * rows, so that nothing is copied between it and the line reader.
 */

import { classOfPoint, tabledPoints, unknownClass } from "../bytes/point-class.ts";
import type { StartProgram } from "../importer.ts";
import type { RowBlock } from "../report/row-block.ts";
import { blockRows, createRowBlock } from "../report/row-block.ts";
import { phraseStarts } from "../whatsapp/body-kind.ts";
import type { ShownPattern } from "../whatsapp/header-patterns.ts";
import type { KnownBodies, KnownBody } from "../whatsapp/known-bodies.ts";
import type { RecentNames } from "../whatsapp/writers.ts";
import { nameWords } from "../whatsapp/writers.ts";
import { addresses, bufferBytes, entryBytes, patternBytes } from "./layout.ts";
import { plainLinesProgram } from "./plain-lines-code.ts";

/** Where a run ended; overwritten by the next. */
export interface PlainRun {
  /** Start of the line before which it stopped. */
  at: number;
  /** Rows in the block. */
  rows: number;
  latestMs: number;
  /** Lines that were read. */
  lines: number;
  /** Of those, lines that continue a row. */
  further: number;
  /** Line at which the last row began, counted from the start of the run; 0 where none began. */
  lastRowLine: number;
}

/** The program with its memory. */
export interface PlainLines {
  /** Where the line reader keeps its bytes. */
  readonly buffer: Uint8Array;
  /** The block that the program fills. */
  readonly block: RowBlock;
  /** Where the body of each row of the last run begins and ends. */
  readonly bodyStart: Int32Array;
  readonly bodyEnd: Int32Array;
  /** Reads from `run.at` on, up to `safe`. */
  readonly read: (run: PlainRun, safe: number) => void;
}

/** What the program compares lines with. */
export interface PlainLinesKnown {
  readonly shown: ShownPattern;
  readonly recent: RecentNames;
  readonly bodies: KnownBodies;
  /** Changes with what `isNeverFirst` says. */
  readonly variants: () => number;
  /** Undefined where lines that continue a row are to be left alone. */
  readonly isNeverFirst: ((byte: number) => boolean) | undefined;
}

/** Starts the program; undefined where the platform runs none. */
export function createPlainLines(start: StartProgram): PlainLinesMachine | undefined {
  const program = start(plainLinesProgram());
  return program === undefined ? undefined : machineOf(program);
}

/** A started program that is not told yet what to compare with. */
export type PlainLinesMachine = (known: PlainLinesKnown) => PlainLines;

type Program = NonNullable<ReturnType<StartProgram>>;

function machineOf({ memory, run: runProgram }: Program): PlainLinesMachine {
  const view = new DataView(memory);
  const classes = new Uint8Array(memory, addresses.points, tabledPoints).fill(unknownClass);
  for (let point = 0; point < 128; point += 1) classes[point] = classOfPoint(point);
  new Uint8Array(memory, addresses.phrases, phraseStarts.length).set(phraseStarts);
  return (known) => {
    const tell = createTeller(memory, known);
    return {
      buffer: new Uint8Array(memory, 0, bufferBytes),
      block: blockIn(memory),
      bodyStart: new Int32Array(memory, addresses.bodyStart, blockRows),
      bodyEnd: new Int32Array(memory, addresses.bodyEnd, blockRows),
      read(run, safe) {
        tell();
        run.lines = 0;
        run.further = 0;
        run.lastRowLine = 0;
        for (let unknown = 0; unknown >= 0; ) {
          run.at = runProgram(run.at, safe, run.rows, run.latestMs);
          const lastRowLine = view.getInt32(addresses.lastRowLine, true);
          if (lastRowLine > 0) run.lastRowLine = run.lines + lastRowLine;
          run.lines += view.getInt32(addresses.lines, true);
          run.further += view.getInt32(addresses.further, true);
          run.rows = view.getInt32(addresses.rows, true);
          run.latestMs = view.getFloat64(addresses.latestMs, true);
          unknown = view.getInt32(addresses.unknownPoint, true);
          if (unknown >= 0) classes[unknown] = classOfPoint(unknown);
        }
      },
    };
  };
}

function blockIn(memory: ArrayBuffer): RowBlock {
  return createRowBlock({
    timeMs: new Float64Array(memory, addresses.timeMs, blockRows),
    author: new Int32Array(memory, addresses.author, blockRows),
    chars: new Int32Array(memory, addresses.chars, blockRows),
    words: new Int32Array(memory, addresses.words, blockRows),
    kind: new Uint8Array(memory, addresses.kind, blockRows),
    flags: new Uint8Array(memory, addresses.flags, blockRows),
  });
}

const vectorBytesOf = (words: number): number => ((words + 3) >> 2) * 16;

interface Entry {
  readonly masks: Int32Array;
  readonly expected: Int32Array;
  /** Its bytes. */
  readonly length: number;
  /** The writer or the kind. */
  readonly value: number;
}

// Writes what lines are compared with into the memory where it has changed.
function createTeller(memory: ArrayBuffer, known: PlainLinesKnown): () => void {
  const { shown, recent, bodies, variants, isNeverFirst } = known;
  const view = new DataView(memory);
  const put = (address: number, value: number): void => view.setInt32(address, value, true);
  const told = { version: -1, variants: -1, names: 0, bodies: 0 };

  // The platform copies whole arrays sooner than a loop of ours.
  const masks = new Int32Array(memory, addresses.masks, patternBytes / 4);
  const expected = new Int32Array(memory, addresses.expected, patternBytes / 4);
  const hours = new Int32Array(memory, addresses.hours, shown.hours.length);

  function putPattern(): void {
    masks.set(shown.masks);
    expected.set(shown.expected);
    hours.set(shown.hours);
    view.setFloat64(addresses.dayMs, shown.dayMs, true);
    put(addresses.vectorBytes, vectorBytesOf(shown.words));
    put(addresses.length, shown.length);
    put(addresses.tensAt, shown.tens);
    put(addresses.onesAt, shown.ones);
    put(addresses.minuteAt, shown.minute);
    put(addresses.secondAt, shown.second);
  }

  function putWords(address: number, words: Int32Array): void {
    const target = new Int32Array(memory, address, patternBytes / 4).fill(0);
    target.set(words);
  }

  function putEntry(address: number, { masks, expected, length, value }: Entry): void {
    putWords(address, masks);
    putWords(address + patternBytes, expected);
    put(address + patternBytes * 2, vectorBytesOf(masks.length));
    put(address + patternBytes * 2 + 4, length);
    put(address + patternBytes * 2 + 8, value);
  }

  function nameAt(place: number): Entry {
    const from = place * nameWords;
    const to = from + (recent.words[place] as number);
    return {
      masks: recent.masks.subarray(from, to),
      expected: recent.expected.subarray(from, to),
      length: recent.bytes[place] as number,
      value: recent.writers[place] as number,
    };
  }

  function putNames(): void {
    for (; told.names < recent.count; told.names += 1)
      putEntry(addresses.names + told.names * entryBytes, nameAt(told.names));
    put(addresses.namesEnd, addresses.names + told.names * entryBytes);
  }

  function putBodies(): void {
    for (; told.bodies < bodies.all.length; told.bodies += 1) {
      const { bytes, kind } = bodies.all[told.bodies] as KnownBody;
      putEntry(addresses.bodies + told.bodies * entryBytes, { ...bytes, value: kind });
    }
    put(addresses.bodiesEnd, addresses.bodies + told.bodies * entryBytes);
  }

  function putNeverFirst(isNever: (byte: number) => boolean): void {
    const table = new Uint8Array(memory, addresses.neverFirst, 256);
    for (let byte = 0; byte < 256; byte += 1) table[byte] = isNever(byte) ? 1 : 0;
  }

  return () => {
    if (told.version !== shown.version) putPattern();
    told.version = shown.version;
    if (told.names < recent.count) putNames();
    if (told.bodies < bodies.all.length) putBodies();
    if (isNeverFirst !== undefined && told.variants !== variants()) putNeverFirst(isNeverFirst);
    told.variants = variants();
  };
}
