/**
 * The order of time. A chat runs forward but for a few minutes of disorder and the hour that is lived
 * twice in autumn. A header that falls back further may be an old line that somebody pasted into a
 * message: it is held until the file returns to its own time, and then belongs to the message it was
 * pasted into. A file that does not return has really gone back (two exports in one file), and says so.
 */

import { messageFlags } from "@ebb/core";
import type { ConversationBuilder, Row } from "../report/conversation-builder.ts";
import { createRow, isSystemKind } from "../report/conversation-builder.ts";
import type { ProblemList } from "../report/problem-list.ts";
import type { RowBlock } from "../report/row-block.ts";
import { putRow, takeRow } from "../report/row-block.ts";

/** A few minutes by which a line may stand before its neighbours. */
export const disorderMs: number = 5 * 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
const mostHeld = 64;
/** Held lines at the end of the file are pasted ones when they are few. */
const mostPastedAtEnd = 10;

/** Lines that began a row, by what the row turned out to be. */
export interface RowLines {
  messages: number;
  system: number;
  /** Headers of pasted lines. */
  pasted: number;
}

/** Takes rows in the order of the file and passes them on in their own. */
export interface Timeline {
  /** Opens the next row, closing the one before; the row is filled by the caller until then. */
  readonly open: (timeMs: number, author: number, kind: number, line: number) => Row;
  /**
   * Moves the open row to the head of an empty block, behind which rows of the usual form may be written
   * whose times fall back no further than `disorderMs` behind the latest. False where no row is open or lines are held: then nothing changes.
   */
  readonly lend: (block: RowBlock) => boolean;
  /** Takes the rows of a block; the last stays open, and is given back. */
  readonly takeBack: (block: RowBlock, last: { line: number; latestMs: number }) => Row;
  readonly finish: () => void;
  readonly lines: RowLines;
  /** Latest time that was accepted, for twelve-hour clocks without a word. */
  readonly latestMs: () => number;
  /** True when a row at this time would fall back. */
  readonly fallsBack: (timeMs: number) => boolean;
}

interface Held {
  readonly row: Row;
  line: number;
}

/** A timeline that writes to the builder. */
export function createTimeline(builder: ConversationBuilder, problems: ProblemList): Timeline {
  const lines: RowLines = { messages: 0, system: 0, pasted: 0 };
  // A field, because a variable of a closure would be allocated anew with each message.
  const clock = { latest: Number.NEGATIVE_INFINITY };
  // Two rows take turns; held rows leave them, and new ones take their place.
  let current: Held = emptyHeld();
  let spare: Held = emptyHeld();
  let isOpen = false;
  let host: Held | undefined;
  let held: Held[] = [];

  function emit(one: Held): void {
    builder.add(one.row);
    if (isSystemKind(one.row.kind)) lines.system += 1;
    else lines.messages += 1;
  }

  // The open row is written, or held while old lines are held.
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    if (host === undefined) {
      emit(current);
      return;
    }
    held.push(current);
    current = emptyHeld();
  }

  // The held lines were pasted into `host`.
  function fold(into: Held): void {
    for (const { row, line } of held) {
      into.row.chars += row.chars;
      into.row.words += row.words;
      into.row.flags |= (row.flags & messageFlags.link) | messageFlags.pasted;
      lines.pasted += 1;
      problems.note("pasted-lines", line);
    }
    emit(into);
    host = undefined;
    held = [];
  }

  function release(from: Held): void {
    problems.note("time-runs-backwards", held[0]?.line ?? from.line);
    emit(from);
    for (const one of held) emit(one);
    clock.latest = held.at(-1)?.row.timeMs ?? clock.latest;
    host = undefined;
    held = [];
  }

  function emitBlock(block: RowBlock): void {
    const last = block.count - 1;
    takeRow(block, 0, current.row);
    emit(current);
    const others = builder.addBlock(block, 1, last);
    lines.system += others;
    lines.messages += last - 1 - others;
  }

  function fallsBack(timeMs: number): boolean {
    const back = clock.latest - timeMs;
    return back > disorderMs && !isRepeatedHour(back, timeMs);
  }

  function holdOn(): void {
    if (!isOpen || host !== undefined) {
      close();
      return;
    }
    host = current;
    isOpen = false;
    current = emptyHeld();
  }

  return {
    lines,
    fallsBack,
    latestMs: () => clock.latest,
    open(timeMs, author, kind, line) {
      const isBack = author >= 0 && fallsBack(timeMs);
      if (isBack) holdOn();
      else close();
      if (host !== undefined) {
        if (!isBack && (author >= 0 || timeMs >= clock.latest)) fold(host);
        else if (held.length >= mostHeld) release(host);
      }
      if (!isBack && author >= 0) {
        if (timeMs < clock.latest - disorderMs) problems.note("clock-hour-repeated", line);
        if (timeMs > clock.latest) clock.latest = timeMs;
      }
      const next = spare;
      spare = current;
      current = next;
      isOpen = true;
      next.line = line;
      return fresh(next.row, timeMs, author, kind);
    },
    lend(block) {
      if (!isOpen || host !== undefined || current.row.seconds !== 0 || current.row.content !== 0)
        return false;
      putRow(block, 0, current.row);
      block.count = 1;
      block.isSorted = true;
      return true;
    },
    takeBack(block, { line, latestMs }) {
      if (block.count > 1) {
        emitBlock(block);
        current.line = line;
        clock.latest = latestMs;
      }
      takeRow(block, block.count - 1, current.row);
      return current.row;
    },
    finish() {
      close();
      if (host === undefined) return;
      const arePasted = held.length <= mostPastedAtEnd && builder.count() >= held.length * 2;
      if (arePasted || held.length === 0) fold(host);
      else release(host);
    },
  };
}

// The hour between summer and winter time is lived twice, always in the first hours of a day.
function isRepeatedHour(back: number, timeMs: number): boolean {
  return back <= hourMs + disorderMs && Math.floor(timeMs / hourMs) % 24 < 4;
}

function emptyHeld(): Held {
  return { row: createRow(), line: 0 };
}

function fresh(row: Row, timeMs: number, author: number, kind: number): Row {
  row.timeMs = timeMs;
  row.author = author;
  row.kind = kind;
  row.chars = 0;
  row.words = 0;
  row.flags = 0;
  row.seconds = 0;
  row.content = 0;
  row.marks = 0;
  return row;
}

/** Milliseconds of a local day and second. */
export function localMs(day: number, second: number): number {
  return day * dayMs + second * 1000;
}
