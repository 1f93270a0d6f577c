/**
 * Records of a text export that is read line by line: the open record takes further lines until the next
 * one begins, and every line of the file is counted once.
 */

import { messageKinds } from "@ebb/core";
import { createLineReader } from "../bytes/read-lines.ts";
import { encodingOf, readText } from "../bytes/text-pieces.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import type { LinesAccounted, SourceFile, SourceName, Steps } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import type { ReadFile } from "../report/build-report.ts";
import { createConversationBuilder, isSystemKind } from "../report/conversation-builder.ts";
import type { ProblemList } from "../report/problem-list.ts";
import { createProblemList } from "../report/problem-list.ts";
import type { ReadOptions } from "../report/read-options.ts";
import { scannerOf } from "../report/read-options.ts";
import type { ChatRecord } from "../report/record-sink.ts";
import { createRecordSink } from "../report/record-sink.ts";

/** A record whose text is still growing. */
export interface OpenRecord {
  readonly timeMs: number;
  readonly name: string | undefined;
  /** Kind by the whole text, once it is complete. */
  readonly kindOf: (text: string) => number;
  readonly text: string;
  readonly seconds?: number;
}

/** What a line reader does with a line. */
export interface LineRecords {
  readonly begin: (record: OpenRecord) => void;
  /** A further line of the open record; before the first record it is a problem. */
  readonly more: (text: string) => void;
  /** A heading, a date line or a blank line that belongs to no record. */
  readonly skip: () => void;
  readonly problems: ProblemList;
  /** 1-based number of the current line. */
  readonly line: () => number;
}

/** A reader of lines of one format. */
export type TakeTextLine = (text: string, records: LineRecords) => void;

const longestText = 1 << 20;

/** Reads a file with a fresh reader made by `start`. */
export function* readLineRecords(
  file: SourceFile,
  options: ReadOptions,
  format: {
    readonly source: SourceName;
    readonly dialect: string;
    readonly start: () => TakeTextLine;
  },
): Steps<ReadFile | Refusal> {
  const builder = createConversationBuilder(options.columns, scannerOf(options));
  const problems = createProblemList();
  const sink = createRecordSink(builder, problems, options);
  const counts = { messages: 0, continuations: 0, system: 0, problems: 0, skipped: 0, total: 0 };
  const take = format.start();
  let open: OpenRecord | undefined;
  let text = "";

  function close(): void {
    if (open === undefined) return;
    const { kindOf, ...rest } = open;
    const shown = text.trimEnd();
    const kind = kindOf(shown);
    const isSystem = isSystemKind(kind);
    if (isSystem) counts.system += 1;
    else counts.messages += 1;
    const record: ChatRecord = {
      ...rest,
      isLocal: true,
      kind,
      text: kind === messageKinds.text ? shown : "",
    };
    sink(record);
    open = undefined;
  }

  const records: LineRecords = {
    problems,
    line: () => counts.total,
    begin(record) {
      close();
      open = record;
      text = record.text;
    },
    more(line) {
      if (open === undefined) {
        counts.problems += 1;
        problems.note("text-before-first-message", counts.total);
        return;
      }
      counts.continuations += 1;
      if (text.length < longestText) text += `\n${line}`;
    },
    skip() {
      counts.skipped += 1;
    },
  };
  const reader = createLineReader((bytes, start, end, part) => {
    if (part.isStart) counts.total += 1;
    if (!part.isStart) return;
    if (!part.isEnd) problems.note("long-line", counts.total);
    take(withoutMark(decodeUtf8(bytes, start, end)), records);
  });
  const encoding = encodingOf(file.read(0, 512));
  yield* readText(file, encoding, reader.push);
  reader.finish();
  close();
  if (encoding !== "utf-8") problems.note("utf-16", 1);
  const built = builder.finish(null);
  if (built.counts.messages + built.counts.calls === 0)
    return { kind: "no-messages", file: file.name };
  const lines: LinesAccounted = counts;
  const { source, dialect } = format;
  return { source, dialect, zone: null, built, problems, truncated: null, undecided: null, lines };
}

function withoutMark(line: string): string {
  return line.startsWith("\ufeff") ? line.slice(1) : line;
}
