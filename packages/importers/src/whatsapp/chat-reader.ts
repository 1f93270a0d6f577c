/**
 * One pass over the lines of a chat with learned templates: headers open rows, everything else continues
 * the row above. Each line is counted exactly once.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import { emptyHash, hashBytes } from "../bytes/content-hash.ts";
import { createTextMeasure, measureBytes } from "../bytes/measure.ts";
import type { TakeLine, TakeRun } from "../bytes/read-lines.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import type { LinesAccounted } from "../importer.ts";
import type { PlainLinesMachine } from "../program/plain-lines.ts";
import type { ConversationBuilder, Row } from "../report/conversation-builder.ts";
import type { ProblemList } from "../report/problem-list.ts";
import {
  editedMarkAt,
  isNoticeText,
  kindOfBody,
  kindOfNotice,
  noticeMeaning,
  skipMark,
} from "./body-kind.ts";
import { secondsNamed } from "./call-length.ts";
import type { HeaderMatch, HeaderMatcher } from "./header-matcher.ts";
import { createTimeline, localMs } from "./timeline.ts";
import { createUsualLines } from "./usual-lines.ts";
import { createWriterFinder } from "./writers.ts";

/** The first rows are looked at for an encryption note with a name. */
const firstRows = 4;

/** A pass: takes lines, then tells how they were used. */
export interface ChatPass {
  readonly take: TakeLine;
  /** Lines of the usual form, as many as follow one another. */
  readonly takeRun: TakeRun;
  /** Where the lines are to be kept, when a program reads them. */
  readonly memory: Uint8Array | undefined;
  readonly finish: () => { readonly lines: LinesAccounted; readonly surprises: number };
}

/** What a pass works with. */
export interface ChatPassParts {
  readonly matcher: HeaderMatcher;
  readonly builder: ConversationBuilder;
  readonly problems: ProblemList;
  /** Keep a hash of every body, for merging. */
  readonly hashes: boolean;
  /** Reads plain lines sooner. */
  readonly program?: PlainLinesMachine | undefined;
}

/** A pass over the lines of one file. */
export function createChatPass(parts: ChatPassParts): ChatPass {
  const { matcher, builder, problems, hashes } = parts;
  const timeline = createTimeline(builder, problems);
  const writers = createWriterFinder(builder);
  const measure = createTextMeasure();
  const count = { line: 0, continuations: 0, problems: 0, skipped: 0, surprises: 0 };
  let row: Row | undefined;
  const usual = createUsualLines({
    matcher,
    writers,
    words: builder.words,
    program: parts.program,
  });
  const { block } = usual;

  function measureInto(bytes: Uint8Array, start: number, end: number): void {
    if (row === undefined) return;
    measureBytes(bytes, start, end, measure);
    row.chars += measure.chars;
    row.words += measure.words;
    row.flags = (row.flags & ~messageFlags.question) | measure.flags;
    if (builder.words !== undefined) row.marks |= builder.words.scan(bytes, start, end);
    if (measure.oddBytes > 0) problems.note("odd-bytes", count.line, measure.oddBytes);
    if (hashes)
      row.content = hashBytes(row.content === 0 ? emptyHash : row.content, bytes, start, end);
  }

  function openNotice(found: HeaderMatch, bytes: Uint8Array, end: number): void {
    noteMeaning(bytes, found.end, end);
    if (bytes.subarray(found.end, end).includes(0x3a)) noteLooseColon(bytes, found.end, end);
    const kind = kindOfNotice(bytes, found.end, end);
    row = timeline.open(timeOf(found), -1, kind, count.line);
    if (hashes) row.content = hashBytes(emptyHash, bytes, found.end, end);
  }

  // `Anna:text` without a space is no message of this format, but it may have been meant as one.
  function noteLooseColon(bytes: Uint8Array, start: number, end: number): void {
    const at = bytes.subarray(start, end).indexOf(0x3a);
    const name = bytes.subarray(start, start + at);
    const isName = builder.names.some((one) => one.length === name.length && sameText(one, name));
    if (at === 0) problems.note("author-missing", count.line);
    else if (isName) problems.note("author-doubtful", count.line);
  }

  function noteMeaning(bytes: Uint8Array, start: number, end: number): void {
    const meaning = noticeMeaning(bytes, start, end);
    if (meaning === "disappearing") problems.note("disappearing-messages", count.line);
    if (meaning === "privacy") problems.note("export-blocked-later", count.line);
  }

  function timeOf(found: HeaderMatch): number {
    const written = localMs(found.day, found.second);
    if (!found.isHalfUnknown) return written;
    const half = found.second % 43_200;
    const morning = localMs(found.day, half);
    const evening = localMs(found.day, half + 43_200);
    if (timeline.fallsBack(morning) && !timeline.fallsBack(evening)) return evening;
    problems.note("time-of-day-doubtful", count.line);
    return found.template.isUnmarked ? written : morning;
  }

  function openRow(bytes: Uint8Array, end: number): void {
    const found = matcher.result;
    const writer = writers.find(bytes, found.end, end);
    if (writer === -2) problems.note("too-many-writers", count.line);
    if (writer < 0) {
      openNotice(found, bytes, end);
      return;
    }
    const start = writers.bodyStart();
    let kind = kindOfBody(bytes, start, end);
    const isFirst = builder.count() < 3 && kind === messageKinds.text;
    if (isFirst && isNoticeText(bytes, start, end)) kind = messageKinds.notice;
    if (kind === messageKinds.notice) noteMeaning(bytes, start, end);
    row = timeline.open(timeOf(found), writer, kind, count.line);
    if (kind === messageKinds.call) row.seconds = secondsNamed(decodeUtf8(bytes, start, end));
    fillRow(bytes, start, end);
  }

  function fillRow(bytes: Uint8Array, start: number, end: number): void {
    if (row === undefined) return;
    const isText = row.kind === messageKinds.text || row.kind === messageKinds.poll;
    const edited = isText ? editedMarkAt(bytes, start, end) : -1;
    if (edited >= 0) row.flags |= messageFlags.edited;
    if (isText) measureInto(bytes, skipMark(bytes, start, end), edited >= 0 ? edited : end);
  }

  function continueRow(bytes: Uint8Array, start: number, end: number): void {
    if (row === undefined) {
      const isBlank = end === start;
      if (isBlank) count.skipped += 1;
      else {
        count.problems += 1;
        problems.note("text-before-first-message", count.line);
      }
      return;
    }
    count.continuations += 1;
    if (row.kind === messageKinds.notice) return;
    if (row.kind === messageKinds.empty && end > start) row.kind = messageKinds.text;
    if (row.kind !== messageKinds.text && row.kind !== messageKinds.poll) return;
    row.chars += 1;
    const edited = editedMarkAt(bytes, start, end);
    if (edited >= 0) row.flags |= messageFlags.edited;
    measureInto(bytes, start, edited >= 0 ? edited : end);
  }

  function takeFirstPart(bytes: Uint8Array, start: number, end: number): void {
    const result = matcher.match(bytes, start, end, count.line);
    if (result === "unknown") count.surprises += 1;
    if (result !== "header") {
      continueRow(bytes, start, end);
      return;
    }
    const { day, second } = matcher.result;
    if (!Number.isNaN(day) && !Number.isNaN(second)) {
      openRow(bytes, end);
      return;
    }
    count.surprises += 1;
    count.problems += 1;
    problems.note("impossible-time", count.line);
    measureInto(bytes, start, end);
  }

  // The same as `take`, sooner, for lines of the usual form.
  function takeRun(bytes: Uint8Array, start: number, filled: number): number {
    if (hashes || builder.count() < firstRows || !timeline.lend(block)) return start;
    const run = { lines: 0, further: 0, lastRowLine: 0, latestMs: timeline.latestMs() };
    const stopped = usual.run(bytes, start, filled, run);
    const last = { line: count.line + run.lastRowLine, latestMs: run.latestMs };
    row = timeline.takeBack(block, last);
    count.line += run.lines;
    count.continuations += run.further;
    return stopped;
  }

  return {
    takeRun,
    memory: usual.memory,
    take(bytes, start, end, part) {
      if (part.isStart) {
        count.line += 1;
        takeFirstPart(bytes, start, end);
        if (!part.isEnd) problems.note("long-line", count.line);
      } else if (row !== undefined && row.kind === messageKinds.text)
        measureInto(bytes, start, end);
    },
    finish() {
      timeline.finish();
      const lines: LinesAccounted = {
        messages: timeline.lines.messages,
        continuations: count.continuations + timeline.lines.pasted,
        system: timeline.lines.system,
        problems: count.problems,
        skipped: count.skipped,
        total: count.line,
      };
      return { lines, surprises: count.surprises + matcher.newWords() };
    },
  };
}

function sameText(name: string, bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if (name.charCodeAt(at) !== bytes[at]) return false;
  return true;
}
