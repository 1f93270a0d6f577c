/**
 * Files that the person chose become a couple's record, or a question, or a reason why not. Nothing of
 * their text is kept: a chat leaves who wrote when, a diary its numbers.
 */

import { type CoupleRecord, parseCsv, parseDiaryCsv } from "@ebb/core";
import type { ImportReport, SourceFile } from "@ebb/importers";
import { chatOfFiles, foundIn, recordOf } from "./chat-file.ts";
import { diaryMapOf } from "./diary-map-of.ts";
import type { BringInAnswer, FileAnswers, FileTrouble } from "./protocol.ts";

export { forgetChat } from "./chat-file.ts";
export { sourceFile } from "./source-file.ts";

/** A record, or what the page must ask or say. */
export type BroughtIn =
  | { readonly kind: "record"; readonly record: CoupleRecord }
  | Exclude<BringInAnswer, { kind: "read" }>;

/** What is known beside the files. */
export interface BesideFiles {
  /** The same for the same files, so that an answer does not read them again. */
  readonly key: string;
  /** Local days on which the own record notes time together. */
  readonly together: readonly number[];
}

/** Reads files of one conversation, or one diary. */
export async function bringIn(
  files: readonly SourceFile[],
  answers: FileAnswers,
  beside: BesideFiles,
): Promise<BroughtIn> {
  const [first] = files;
  if (!first) return trouble("unreadable");
  return isTable(first) ? fromDiary(first, answers) : fromChat(files, answers, beside);
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

async function fromChat(
  files: readonly SourceFile[],
  answers: FileAnswers,
  beside: BesideFiles,
): Promise<BroughtIn> {
  const { me, dateOrder } = answers;
  const outcome = await chatOfFiles(files, beside.key, dateOrder);
  if (outcome.status === "cancelled") return { kind: "stopped" };
  if (outcome.status === "refused" && outcome.refusal.kind === "diary" && files.length === 1)
    return fromDiary(files[0] as SourceFile, answers);
  if (outcome.status === "refused") return trouble(outcome.refusal.kind, outcome.refusal.file);
  const { report } = outcome;
  if (outcome.status === "undecided") return undecided(report);
  const writers = report.participants;
  if (writers.length !== 2)
    return trouble(writers.length < 2 ? "one-writer" : "several-writers", "", writers.length);
  const own = writers.find((writer) => writer.name === me);
  const other = writers.find((writer) => writer.name !== me);
  const { conversation } = outcome;
  if (!own || !other || !conversation) return { kind: "who", participants: writers };
  const record = recordOf(conversation, report, {
    names: { a: own.name, b: other.name },
    together: beside.together,
    elsewhere: answers.elsewhere ?? [],
  });
  if (answers.isSure !== true)
    return { kind: "found", found: foundIn(conversation, report, record) };
  return { kind: "record", record };
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
