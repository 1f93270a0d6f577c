/** Records that a rim has fetched itself (the messages database of a Mac), through the same checks and into the same report. */

import type { ImportOptions, ImportOutcome, SourceName } from "./importer.ts";
import { buildReport, readOfRecords } from "./report/build-report.ts";
import { createConversationBuilder } from "./report/conversation-builder.ts";
import { createProblemList } from "./report/problem-list.ts";
import type { ChatRecord } from "./report/record-sink.ts";
import { createRecordSink } from "./report/record-sink.ts";
import { createWordScanner } from "./words/word-marks.ts";

/** Where the records come from. */
export interface RecordSource {
  readonly source: SourceName;
  /** Display name of the file. */
  readonly file: string;
  readonly zone: string | null;
  readonly records: Iterable<ChatRecord>;
  /** Records that the rim could not understand. */
  readonly unknown: number;
}

/** Reads records of one conversation. */
export function readRecords(source: RecordSource, options: ImportOptions = {}): ImportOutcome {
  const columns = options.columns !== false;
  const words = options.words === true && columns ? createWordScanner() : undefined;
  const builder = createConversationBuilder(columns, words);
  const problems = createProblemList();
  const take = createRecordSink(builder, problems, { hashes: false, zone: options.zone });
  const zone = source.zone === "utc" ? (options.zone?.name ?? "utc") : source.zone;
  for (const record of source.records) take(record);
  if (source.unknown > 0) problems.note("unknown-record", null, source.unknown);
  const built = builder.finish(zone);
  if (built.counts.messages + built.counts.calls === 0)
    return { status: "refused", refusal: { kind: "no-messages", file: source.file } };
  const isWriter = built.counts.participants.some(({ name }) => name === options.me);
  const read = readOfRecords({ source: source.source, zone, built, problems });
  const report = buildReport(read, isWriter ? (options.me ?? null) : null);
  return { status: "read", report, conversation: built.conversation };
}
