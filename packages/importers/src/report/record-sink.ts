/** Adds records of structured exports (JSON, XML, databases) to a conversation, with the same measures as lines of text. */

import { messageKinds } from "@ebb/core";
import { hashText } from "../bytes/content-hash.ts";
import { createTextMeasure, measureText } from "../bytes/measure.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import { cleanName, mostWriters } from "../whatsapp/writers.ts";
import type { ConversationBuilder } from "./conversation-builder.ts";
import { createRow } from "./conversation-builder.ts";
import type { ProblemList } from "./problem-list.ts";
import type { ReadOptions } from "./read-options.ts";

/** A record as a reader understood it. */
export interface ChatRecord {
  /** Wall-clock milliseconds as if UTC; undefined or NaN where the record has none. */
  readonly timeMs: number | undefined;
  /** Undefined for a notice; for a message without a name a problem is noted. */
  readonly name: string | undefined;
  readonly kind: number;
  readonly text?: string | undefined;
  readonly seconds?: number | undefined;
  /** The time is that of a clock on the wall already, not UTC. */
  readonly isLocal?: boolean;
  /** Bits of `messageFlags` that the source states itself. */
  readonly flags?: number | undefined;
}

// From 1995 to 2100: a time outside is none of a message.
const earliestMs = 788_918_400_000;
const latestMs = 4_102_444_800_000;

/** Adds one record; `false` where it could not be used (a problem was noted). */
export type TakeRecord = (record: ChatRecord) => boolean;

/** A sink for records. */
export function createRecordSink(
  builder: ConversationBuilder,
  problems: ProblemList,
  { hashes, zone }: Pick<ReadOptions, "hashes" | "zone">,
): TakeRecord {
  const row = createRow();
  const measure = createTextMeasure();
  return (record) => {
    const { timeMs, kind } = record;
    if (timeMs === undefined || !(timeMs >= earliestMs && timeMs < latestMs)) {
      problems.note("time-missing");
      return false;
    }
    const name = record.name === undefined ? "" : cleanName(record.name);
    const isNotice = kind === messageKinds.notice;
    if (name === "" && !isNotice) problems.note("author-missing");
    if (name !== "" && builder.names.length >= mostWriters && !builder.names.includes(name)) {
      problems.note("too-many-writers");
      return false;
    }
    const author = name === "" ? -1 : builder.writer(name);
    const isUnowned =
      author < 0 && !isNotice && kind !== messageKinds.call && kind !== messageKinds.missedCall;
    measureText(record.text ?? "", measure);
    const isShifted = zone !== undefined && record.isLocal !== true;
    row.timeMs = isShifted ? timeMs + zone.offsetMs(timeMs) : timeMs;
    row.author = author;
    row.kind = isUnowned ? messageKinds.notice : kind;
    row.chars = measure.chars;
    row.words = measure.words;
    row.flags = measure.flags | (record.flags ?? 0);
    row.seconds = Math.max(0, Math.round(record.seconds ?? 0));
    const bytes = builder.words === undefined ? undefined : encodeUtf8(record.text ?? "");
    row.marks = bytes === undefined ? 0 : (builder.words?.scan(bytes, 0, bytes.length) ?? 0);
    row.content = hashes ? hashText(`${kind} ${record.text ?? ""}`) : 0;
    builder.add(row);
    return true;
  };
}
