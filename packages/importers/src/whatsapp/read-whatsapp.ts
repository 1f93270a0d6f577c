/**
 * Reads a WhatsApp text export. The head of the file teaches the templates; the file is then read once.
 * Only when the head left something open, or the pass met headers of another form, all headers of the file
 * are looked at and the pass is made again.
 */

import { isoDate } from "@ebb/core";
import { createLineReader } from "../bytes/read-lines.ts";
import type { Encoding } from "../bytes/text-pieces.ts";
import { encodingOf, readText, readTextInto } from "../bytes/text-pieces.ts";
import type { SourceFile, SourceName, Steps, Undecided } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import type { ReadFile } from "../report/build-report.ts";
import { createConversationBuilder } from "../report/conversation-builder.ts";
import type { ProblemList } from "../report/problem-list.ts";
import { createProblemList } from "../report/problem-list.ts";
import type { ReadOptions } from "../report/read-options.ts";
import { scannerOf } from "../report/read-options.ts";
import { createChatPass } from "./chat-reader.ts";
import { dayInOrder } from "./date-order.ts";
import { dialectOf, headerText } from "./dialect.ts";
import { readHeader } from "./header.ts";
import { createHeaderMatcher } from "./header-matcher.ts";
import type { HeaderNote, KnownOfDates, LearnedTemplates, Template } from "./template.ts";
import { learnTemplates, templateKey, writtenDate } from "./template.ts";
import { truncationOf } from "./truncation.ts";
import { sentencesAmong } from "./writers.ts";

const headBytes = 1 << 14;
const mostHeadBytes = 1 << 23;
const mostNotes = 200_000;
/** Shorter files are read before a program would have been started. */
const fewestBytesOfProgram = 1 << 16;

/** Reads the file, or says why it cannot be read. */
export function* readWhatsApp(file: SourceFile, options: ReadOptions): Steps<ReadFile | Refusal> {
  const encoding = encodingOf(file.read(0, 512));
  const head = yield* learnFromHead(file, encoding, options);
  if (head.notes === 0) return { kind: "not-a-chat", file: file.name };
  let { learned } = head;
  if (learned.templates.length === 0) return refusalOf(file, options);
  const expectedRows = Math.ceil((head.notes / head.bytes) * file.size * 1.1);
  const given = { file, encoding, options, expectedRows };
  let pass = yield* readWith(given, learned);
  if (pass.surprises > 0 && head.bytes < file.size) {
    learned = learnTemplates(yield* collectNotes(file, encoding), knownOf(options));
    if (learned.templates.length === 0) return refusalOf(file, options);
    pass = yield* readWith(given, learned);
  }
  return pass.read.built.counts.messages + pass.read.built.counts.calls === 0
    ? { kind: "no-messages", file: file.name }
    : pass.read;
}

function knownOf({ dateOrder, today }: ReadOptions): KnownOfDates {
  // A day more, for who lives further east than the reader.
  return { asked: dateOrder, latestDay: today === undefined ? undefined : today + 1 };
}

interface Head {
  readonly learned: LearnedTemplates;
  /** Headers found, in so many bytes. */
  readonly notes: number;
  readonly bytes: number;
}

// As much of the file as it takes to be sure, eight times as much each time.
function* learnFromHead(file: SourceFile, encoding: Encoding, options: ReadOptions): Steps<Head> {
  for (let limit = headBytes; ; limit *= 8) {
    const bytes = Math.min(limit, file.size);
    const notes = yield* collectNotes(file, encoding, bytes);
    const learned = learnTemplates(notes, knownOf(options));
    const isSure = learned.templates.length > 0 && learned.templates.every((one) => one.isSure);
    const isHopeless = notes.length === 0 && bytes >= mostHeadBytes;
    if (isSure || isHopeless || bytes === file.size) return { learned, notes: notes.length, bytes };
  }
}

function refusalOf(file: SourceFile, options: ReadOptions): Refusal {
  return options.dateOrder === undefined
    ? { kind: "not-a-chat", file: file.name }
    : { kind: "date-order", file: file.name, detail: options.dateOrder };
}

// Headers of the file; of many with one date and one set of words only the first ones.
function* collectNotes(
  file: SourceFile,
  encoding: Encoding,
  limit: number = Number.POSITIVE_INFINITY,
): Steps<HeaderNote[]> {
  const notes: HeaderNote[] = [];
  let line = 0;
  let before = "";
  const reader = createLineReader((bytes, start, end, part) => {
    if (!part.isStart) return;
    line += 1;
    const header = readHeader(bytes, start, end);
    if (header === undefined || notes.length >= mostNotes) return;
    const { numbers, words } = header;
    const own = `${templateKey(header)}|${numbers.slice(0, 3)}|${numbers.at(-3)}|${words}`;
    if (own === before && notes.length > 4000) return;
    before = own;
    notes.push({ ...header, line });
  });
  yield* readText(file, encoding, reader.push, limit);
  if (limit >= file.size) reader.finish();
  return notes;
}

interface Given {
  readonly file: SourceFile;
  readonly encoding: Encoding;
  readonly options: ReadOptions;
  /** Rows of the file by what its head holds. */
  readonly expectedRows: number;
}

function* readWith(
  given: Given,
  learned: LearnedTemplates,
): Steps<{ readonly read: ReadFile; readonly surprises: number }> {
  const { file, encoding, options, expectedRows } = given;
  const builder = createConversationBuilder(options.columns, scannerOf(options), expectedRows);
  const problems = createProblemList();
  const matcher = createHeaderMatcher(learned.templates);
  const isLong = file.size >= fewestBytesOfProgram && !options.hashes;
  const program = isLong ? options.plainLines?.() : undefined;
  const pass = createChatPass({ matcher, builder, problems, hashes: options.hashes, program });
  const reader = createLineReader(pass.take, pass.takeRun, pass.memory);
  yield* readTextInto(file, encoding, reader);
  reader.finish();
  const { lines, surprises } = pass.finish();
  if (encoding !== "utf-8") problems.note("utf-16", 1);
  noteStyles(learned.templates, problems);
  const sentences = sentencesAmong(builder.names, builder.messagesOf);
  if (sentences.size > 0) problems.note("system-line-with-colon", null, sentences.size);
  const source = sourceOf(learned.templates[0], builder.names, file.name);
  const truncated =
    source === "whatsapp" ? truncationOf(learned.templates[0], builder.count()) : null;
  if (truncated !== null) problems.note("truncated");
  const built = builder.finish(null, sentences);
  const dropped = [...sentences].reduce((sum, writer) => sum + builder.messagesOf(writer), 0);
  const accounted = {
    ...lines,
    messages: lines.messages - dropped,
    system: lines.system + dropped,
  };
  const undecided = undecidedOf(learned);
  const dialect = dialectOf(learned);
  const read: ReadFile = {
    source,
    dialect,
    zone: null,
    built,
    problems,
    truncated,
    undecided,
    lines: accounted,
  };
  return { read, surprises };
}

function noteStyles(templates: readonly Template[], problems: ProblemList): void {
  const [main] = templates;
  for (const template of templates) {
    const change = template.segments[1];
    if (change !== undefined) problems.note("date-order-changes", change.fromLine);
    if (template !== main) problems.note("header-changes", template.firstLine);
  }
}

// signal-export writes `[2019-05-29, 15:04] Me: text`; WhatsApp's brackets always have seconds there.
function sourceOf(
  template: Template | undefined,
  names: readonly string[],
  fileName: string,
): SourceName {
  const signature = template?.signature;
  const isSignalName = fileName.toLowerCase().endsWith(".md") || names.includes("Me");
  if (signature === "[#-#-#, #:#]") return "signal";
  return signature === "[#-#-#, #:#:#]" && isSignalName ? "signal" : "whatsapp";
}

function undecidedOf(learned: LearnedTemplates): Undecided | null {
  if (learned.open === undefined) return null;
  const { note, orders, template } = learned.open;
  const date = writtenDate(note, template.dateAt);
  return {
    question: "date-order",
    header: headerText(note),
    choices: orders.map((order) => ({ order, example: isoDate(dayInOrder(date, order)) })),
  };
}
