/**
 * Files that the person chose become a couple's record, or a question, or a reason why not. Nothing of
 * their text is kept: a chat leaves who wrote when, a diary its numbers.
 */

import { type CoupleRecord, chatRecordOf, parseCsv, parseDiaryCsv } from "@ebb/core";
import { type ImportReport, readConversation, type SourceFile, zoneClockOf } from "@ebb/importers";
import { diaryMapOf } from "./diary-map-of.ts";
import type { BringInAnswer, FileAnswers, FileTrouble } from "./protocol.ts";

export { sourceFile } from "./source-file.ts";

/** A record, or what the page must ask or say. */
export type BroughtIn =
  | { readonly kind: "record"; readonly record: CoupleRecord }
  | Exclude<BringInAnswer, { kind: "read" }>;

/** Reads files of one conversation, or one diary. */
export function bringIn(files: readonly SourceFile[], answers: FileAnswers): BroughtIn {
  const [first] = files;
  if (!first) return trouble("unreadable");
  return isTable(first) ? fromDiary(first, answers) : fromChat(files, answers);
}

const trouble = (kind: FileTrouble, file = "", count = 0): BroughtIn => ({
  kind: "cannot",
  trouble: kind,
  file,
  count,
});

const sniffedBytes = 4096;
const largestTable = 64 * 1024 * 1024;

/** A table has a name that says so, or a first line of several plain words between commas. */
function isTable(file: SourceFile): boolean {
  if (/\.(csv|tsv)$/i.test(file.name)) return true;
  const head = new TextDecoder().decode(file.read(0, Math.min(sniffedBytes, file.size)));
  const line = head.split(/\r?\n/, 1)[0] ?? "";
  return /^[\w"]+([,;\t]["\w ]+){2,}$/.test(line.trim()) && !/\d{1,2}[./]\d{1,2}/.test(line);
}

function fromChat(files: readonly SourceFile[], answers: FileAnswers): BroughtIn {
  const { me, dateOrder } = answers;
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
  // Exports in UTC become the days of the place where this device lives.
  const zone = zoneClockOf(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const outcome = readConversation(files, { me, dateOrder, today, zone });
  if (outcome.status === "refused" && outcome.refusal.kind === "diary" && files.length === 1)
    return fromDiary(files[0] as SourceFile, answers);
  if (outcome.status === "refused") return trouble(outcome.refusal.kind, outcome.refusal.file);
  if (outcome.status === "cancelled") return trouble("unreadable");
  const { report } = outcome;
  if (outcome.status === "undecided") return undecided(report);
  const writers = report.participants;
  if (writers.length !== 2)
    return trouble(writers.length < 2 ? "one-writer" : "several-writers", "", writers.length);
  const a = writers.findIndex((writer) => writer.name === me);
  const conversation = outcome.conversation;
  if (a < 0 || !conversation) return { kind: "who", participants: writers };
  const b = a === 0 ? 1 : 0;
  const place = (writer: number) => conversation.participants.indexOf(writers[writer]?.name ?? "");
  return {
    kind: "record",
    record: {
      names: { a: writers[a]?.name ?? "", b: writers[b]?.name ?? "" },
      reader: "a",
      checkIns: [],
      days: "calendar",
      chat: chatRecordOf(
        conversation,
        { a: place(a), b: place(b) },
        { isTruncated: report.truncated.likely },
      ),
      example: false,
    },
  };
}

function undecided(report: ImportReport): BroughtIn {
  const open = report.undecided;
  if (!open) return trouble("unreadable");
  return { kind: "order", header: open.header, choices: open.choices };
}

function fromDiary(file: SourceFile, answers: FileAnswers): BroughtIn {
  if (file.size > largestTable) return trouble("too-large", file.name);
  const text = new TextDecoder().decode(file.read(0, file.size));
  if (text.trim() === "") return trouble("empty-file", file.name);
  const map = answers.columns ? diaryMapOf(answers.columns) : undefined;
  const diary = parseDiaryCsv(text, map);
  const usable = diary.dyads.filter((dyad) => dyad.checkIns.length > 0);
  if (usable.length === 0) return askColumns(text, file.name, answers);
  const chosen = usable.find((dyad) => dyad.id === answers.dyad);
  if (usable.length > 1 && !chosen) return { kind: "dyad", dyads: usable.map(({ id }) => id) };
  const dyad = chosen ?? usable[0];
  if (!dyad) return trouble("unreadable", file.name);
  return {
    kind: "record",
    record: {
      names: { a: dyad.people.a ?? "", b: dyad.people.b ?? "" },
      // A diary in which one person alone notes is the reader's own; of two, nobody said who reads.
      reader: dyad.checkIns.every(({ person }) => person === "a") ? "a" : null,
      checkIns: dyad.checkIns,
      days: diary.days,
      chat: null,
      example: false,
    },
  };
}

/** The columns of an unknown table with the smallest and largest number in each. */
function askColumns(text: string, name: string, answers: FileAnswers): BroughtIn {
  const [header, ...rows] = parseCsv(text).rows;
  if (!header || header.cells.length < 2 || rows.length === 0) return trouble("not-a-table", name);
  if (answers.columns) return trouble("nothing-mapped", name);
  const columns = header.cells.map((column, at) => {
    const numbers = rows.map((row) => Number(row.cells[at] || Number.NaN)).filter(Number.isFinite);
    return {
      name: column,
      low: numbers.length > 0 ? Math.min(...numbers.slice(0, 50_000)) : null,
      high: numbers.length > 0 ? Math.max(...numbers.slice(0, 50_000)) : null,
    };
  });
  return { kind: "map", columns };
}
