/**
 * Several exports of one conversation become one, as a multiset per minute and writer: a message counts as
 * often as the file that has it most often, so that true doubles stay, and the same file twice, or the
 * files in another order, change nothing. A message that one export shows and another has deleted or
 * edited is one message. Bodies are compared by hash, and the hashes end here.
 */

import type { Conversation, MessageColumns } from "@ebb/core";
import { messageFlags, messageKinds } from "@ebb/core";
import type { Refusal } from "../refusal.ts";
import type { ToldLanguage } from "../words/word-marks.ts";
import { bitsOf, toldScanner } from "../words/word-marks.ts";
import type { ReadFile } from "./build-report.ts";
import type { Row } from "./conversation-builder.ts";
import { createConversationBuilder, createRow } from "./conversation-builder.ts";
import { createProblemList } from "./problem-list.ts";

const minuteMs = 60_000;

/** A file that was read, with the name it was given under. */
export interface NamedRead {
  readonly name: string;
  readonly read: ReadFile;
}

/** One conversation of one or more files; a refusal names two that do not belong together. */
export function mergeFiles(reads: readonly NamedRead[]): ReadFile | Refusal {
  const [first] = reads;
  // Callers hand over at least one file.
  if (reads.length === 1 || first === undefined) return (first as NamedRead).read;
  const open = reads.find(({ read }) => read.undecided !== null);
  // A file in which only one of them wrote says little: the one with most writers is compared with.
  const writersOf = ({ read }: NamedRead) => read.built.counts.participants.length;
  const fullest = reads.reduce((best, one) => (writersOf(one) > writersOf(best) ? one : best));
  const stranger = reads.find((one) => !isSameConversation(fullest.read, one.read));
  if (stranger !== undefined)
    return { kind: "other-conversation", file: stranger.name, detail: fullest.name };
  const ordered = [...reads].sort((one, other) => compareReads(one.read, other.read));
  const merged = mergeRows(ordered.map(({ read }) => read));
  const base = ordered[0]?.read ?? first.read;
  return { ...merged, undecided: open?.read.undecided ?? null, source: base.source };
}

// Two or more common writers, or the writers of one file are all among those of the other.
function isSameConversation(one: ReadFile, other: ReadFile): boolean {
  const names = new Set(one.built.counts.participants.map(({ name }) => name));
  const others = other.built.counts.participants.map(({ name }) => name);
  const common = others.filter((name) => names.has(name)).length;
  const isMixed = one.source !== other.source || one.zone !== other.zone;
  const isKin = one.source === other.source || areKin(one.source, other.source);
  if (isMixed && !isKin) return false;
  return common >= 2 || (common > 0 && common === Math.min(names.size, others.length));
}

function areKin(one: string, other: string): boolean {
  return [one, other].every((source) => source === "messenger" || source === "instagram");
}

function compareReads(one: ReadFile, other: ReadFile): number {
  const key = (read: ReadFile) => [
    read.built.counts.firstMs ?? 0,
    read.built.counts.lastMs ?? 0,
    read.built.counts.messages,
    sumOf(read.built.contents),
  ];
  const other4 = key(other);
  return (
    key(one)
      .map((value, index) => value - (other4[index] ?? 0))
      .find((d) => d !== 0) ?? 0
  );
}

function sumOf(hashes: Uint32Array | undefined): number {
  let sum = 0;
  for (const hash of hashes ?? []) sum = (sum + hash) % 4294967296;
  return sum;
}

interface Line extends Row {
  readonly name: string | undefined;
  readonly at: number;
}

function mergeRows(reads: readonly ReadFile[]): ReadFile {
  const problems = createProblemList();
  let kept: Map<string, Line[]> = new Map();
  let changes = 0;
  for (const read of reads) {
    for (const problem of read.problems.list()) problems.note(problem.type, null, problem.count);
    const own = byMinute(read);
    for (const [key, lines] of own) {
      const before = kept.get(key);
      const joined = before === undefined ? { lines, changes: 0 } : joinMinute(before, lines);
      kept.set(key, joined.lines);
      changes += joined.changes;
    }
  }
  if (changes > 0) problems.note("merged-with-changes", null, changes);
  const built = buildFrom([...kept.values()].flat(), reads[0]?.zone ?? null, commonLanguage(reads));
  kept = new Map();
  const truncated = reads.every((read) => read.truncated !== null)
    ? (reads[0]?.truncated ?? null)
    : null;
  const dialects = [...new Set(reads.flatMap((read) => read.dialect ?? []))];
  return {
    source: reads[0]?.source ?? "whatsapp",
    dialect: dialects.length > 0 ? dialects.join("; ") : null,
    zone: reads[0]?.zone ?? null,
    built,
    problems,
    truncated,
    undecided: null,
    lines: null,
  };
}

function byMinute(read: ReadFile): Map<string, Line[]> {
  const minutes = new Map<string, Line[]>();
  const conversation = read.built.conversation;
  if (conversation === undefined) return minutes;
  for (let at = 0; at < conversation.messages.count; at += 1) {
    const line = lineAt(conversation, read.built.contents, at);
    const key = `${Math.floor(line.timeMs / minuteMs)} ${line.name ?? ""}`;
    const found = minutes.get(key);
    if (found === undefined) minutes.set(key, [line]);
    else found.push(line);
  }
  return minutes;
}

function lineAt(conversation: Conversation, contents: Uint32Array | undefined, at: number): Line {
  const columns: MessageColumns = conversation.messages;
  const author = columns.author[at] ?? -1;
  return {
    timeMs: columns.timeMs[at] ?? 0,
    author,
    kind: columns.kind[at] ?? 0,
    chars: columns.chars[at] ?? 0,
    words: columns.words[at] ?? 0,
    flags: columns.flags[at] ?? 0,
    seconds: columns.seconds[at] ?? 0,
    content: contents?.[at] ?? 0,
    marks: columns.marks?.[at] ?? 0,
    name: author < 0 ? undefined : conversation.participants[author],
    at,
  };
}

// Equal lines pair first; then a deleted or edited one, or media, with what is left of the other side.
function joinMinute(
  before: readonly Line[],
  more: readonly Line[],
): { readonly lines: Line[]; readonly changes: number } {
  const left = [...more];
  const unpaired: number[] = [];
  const lines = [...before];
  before.forEach((line, index) => {
    const twin = left.findIndex((other) => isEqual(line, other));
    if (twin < 0) unpaired.push(index);
    else lines[index] = finer(line, left.splice(twin, 1)[0] ?? line);
  });
  let changes = 0;
  for (const index of unpaired) {
    const line = lines[index] as Line;
    const changed = left.findIndex((other) => mayBeSame(line, other));
    if (changed < 0) continue;
    lines[index] = later(line, left.splice(changed, 1)[0] ?? line);
    changes += 1;
  }
  return { lines: [...lines, ...left], changes };
}

function isEqual(one: Line, other: Line): boolean {
  return one.kind === other.kind && one.content === other.content && one.chars === other.chars;
}

// The one with seconds, where the other has only minutes.
function finer(one: Line, other: Line): Line {
  return one.timeMs % minuteMs === 0 && other.timeMs % minuteMs !== 0 ? other : one;
}

function mayBeSame(one: Line, other: Line): boolean {
  const isMedia = (line: Line) =>
    line.kind === messageKinds.media ||
    line.kind === messageKinds.voice ||
    line.kind === messageKinds.empty;
  const isChanged = (line: Line) =>
    line.kind === messageKinds.deleted || (line.flags & messageFlags.edited) !== 0;
  if (one.kind === messageKinds.notice || other.kind === messageKinds.notice) return false;
  return isChanged(one) || isChanged(other) || (isMedia(one) && isMedia(other));
}

function later(one: Line, other: Line): Line {
  const rank = (line: Line) =>
    line.kind === messageKinds.deleted ? 2 : (line.flags & messageFlags.edited) !== 0 ? 1 : 0;
  return rank(other) > rank(one) ? other : one;
}

// The language of the marks, where all files have the same; marks of different lists do not mix.
function commonLanguage(reads: readonly ReadFile[]): ToldLanguage | undefined {
  const [first, ...others] = reads.map((read) => read.built.conversation?.language);
  const code = first?.code;
  if (first === undefined || (code !== "en" && code !== "de")) return undefined;
  if (others.some((other) => other?.code !== code)) return undefined;
  return { code, coverage: first.coverage };
}

function buildFrom(
  lines: readonly Line[],
  zone: string | null,
  language: ToldLanguage | undefined,
): ReadFile["built"] {
  const words = language === undefined ? undefined : toldScanner(language);
  const builder = createConversationBuilder(true, words);
  const row = createRow();
  const ordered = [...lines].sort((one, other) => one.timeMs - other.timeMs || one.at - other.at);
  for (const line of ordered) {
    const { name, at, ...fields } = line;
    Object.assign(row, fields);
    row.marks = language === undefined ? 0 : bitsOf(row.marks, language.code);
    row.author = name === undefined ? -1 : builder.writer(name);
    builder.add(row);
  }
  return builder.finish(zone);
}
