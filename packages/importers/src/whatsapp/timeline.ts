/**
 * The order of time. A chat runs forward but for a few minutes of disorder and the hour that is lived
 * twice in autumn. A header that falls back further may be an old line that somebody pasted into a
 * message: it is held until the file returns to its own time, and then belongs to the message it was
 * pasted into. A file that does not return has really gone back (two exports in one file), and says so.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import type { ConversationBuilder, Row } from "../report/conversation-builder.ts";
import type { ProblemList } from "../report/problem-list.ts";

const disorderMs = 5 * 60_000;
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
  readonly finish: () => void;
  readonly lines: RowLines;
  /** Latest time that was accepted, for twelve-hour clocks without a word. */
  readonly latestMs: () => number;
  /** True when a row at this time would fall back. */
  readonly fallsBack: (timeMs: number) => boolean;
}

interface Held {
  readonly row: Row;
  readonly line: number;
}

/** A timeline that writes to the builder. */
export function createTimeline(builder: ConversationBuilder, problems: ProblemList): Timeline {
  const lines: RowLines = { messages: 0, system: 0, pasted: 0 };
  const spare: Row[] = [];
  let current: Held | undefined;
  let host: Held | undefined;
  let held: Held[] = [];
  let latest = Number.NEGATIVE_INFINITY;

  function emit(one: Held): void {
    builder.add(one.row);
    const { kind } = one.row;
    const isSystem =
      kind === messageKinds.notice ||
      kind === messageKinds.call ||
      kind === messageKinds.missedCall;
    if (isSystem) lines.system += 1;
    else lines.messages += 1;
    spare.push(one.row);
  }

  function close(): void {
    if (current === undefined) return;
    if (host === undefined) emit(current);
    else held.push(current);
    current = undefined;
  }

  // The held lines were pasted into `host`.
  function fold(): void {
    if (host === undefined) return;
    for (const { row, line } of held) {
      host.row.chars += row.chars;
      host.row.words += row.words;
      host.row.flags |= (row.flags & messageFlags.link) | messageFlags.pasted;
      lines.pasted += 1;
      problems.note("pasted-lines", line);
    }
    emit(host);
    host = undefined;
    held = [];
  }

  function release(): void {
    if (host === undefined) return;
    problems.note("time-runs-backwards", held[0]?.line ?? host.line);
    emit(host);
    for (const one of held) emit(one);
    latest = held.at(-1)?.row.timeMs ?? latest;
    host = undefined;
    held = [];
  }

  function fallsBack(timeMs: number): boolean {
    const back = latest - timeMs;
    if (back <= disorderMs) return false;
    const hour = Math.floor(timeMs / hourMs) % 24;
    return !(back <= hourMs + disorderMs && hour < 4);
  }

  return {
    lines,
    fallsBack,
    latestMs: () => latest,
    open(timeMs, author, kind, line) {
      const isBack = author >= 0 && fallsBack(timeMs);
      if (isBack && host === undefined && current !== undefined) {
        host = current;
        current = undefined;
      } else close();
      if (!isBack && host !== undefined && (author >= 0 || timeMs >= latest)) fold();
      if (held.length >= mostHeld) release();
      if (!isBack && author >= 0) {
        if (timeMs < latest - disorderMs) problems.note("clock-hour-repeated", line);
        latest = Math.max(latest, timeMs);
      }
      current = { row: fresh(spare.pop(), timeMs, author, kind), line };
      return current.row;
    },
    finish() {
      close();
      if (held.length === 0) {
        if (host !== undefined) emit(host);
      } else if (held.length <= mostPastedAtEnd && builder.count() >= held.length * 2) fold();
      else release();
    },
  };
}

function fresh(used: Row | undefined, timeMs: number, author: number, kind: number): Row {
  const row = used ?? {
    timeMs,
    author,
    kind,
    chars: 0,
    words: 0,
    flags: 0,
    seconds: 0,
    content: 0,
  };
  row.timeMs = timeMs;
  row.author = author;
  row.kind = kind;
  row.chars = 0;
  row.words = 0;
  row.flags = 0;
  row.seconds = 0;
  row.content = 0;
  return row;
}

/** Milliseconds of a local day and second. */
export function localMs(day: number, second: number): number {
  return day * dayMs + second * 1000;
}
