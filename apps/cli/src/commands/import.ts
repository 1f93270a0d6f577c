/** `ebb import`: recognises and parses a chat, and says what is in it. Nothing is stored. */

import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { ChatLimits } from "@ebb/core";
import type { ImportOutcome, ImportReport, SourceFile } from "@ebb/importers";
import { detectFile, readConversation, refusalSentence } from "@ebb/importers";
import { Option } from "commander";
import type { AddCommand } from "../add-command.ts";
import { CommandFailure } from "../failure.ts";
import { elsewhereOf, elsewhereOption } from "../import/elsewhere-of.ts";
import { importDocument } from "../import/import-document.ts";
import { importText } from "../import/import-text.ts";
import { readMessagesDatabase } from "../import/messages-database.ts";
import { createProgressLine } from "../import/progress.ts";
import { signalsCsv, signalsOfChat } from "../import/signals-csv.ts";
import { openSourceFiles } from "../import/source-files.ts";
import { plainLines } from "../import/start-program.ts";
import { wordLines } from "../import/word-lines.ts";
import { zoneOf } from "../import/zone-of.ts";
import { localTodayDay } from "../local-today.ts";

interface ImportFlags {
  readonly me?: string;
  readonly dateOrder?: "dmy" | "mdy" | "ymd";
  readonly chat?: string;
  readonly zone?: string;
  readonly json?: boolean;
  readonly csv?: string;
  readonly elsewhere?: readonly string[];
}

// Writes the daily signals; gives the lines that the text shows of the own words, where it is known whose they are.
function writeSignals(
  path: string,
  outcome: ImportOutcome,
  me: string | undefined,
  limits: ChatLimits,
): string[] {
  if (outcome.status !== "read" || outcome.conversation === undefined) return [];
  const signals = signalsOfChat(outcome.conversation, me, limits);
  writeFileSync(path, signalsCsv(signals));
  return me === undefined ? [] : wordLines(signals.features);
}

/** Adds `ebb import`. */
export const addImportCommand: AddCommand = (program) => {
  program
    .command("import")
    .description("Recognise and parse a chat export; says what is in it and stores nothing")
    .argument("<files...>", "exports of one chat: files, folders, or - for standard input")
    .option("--me <name>", "your name as the chat has it")
    .option("--chat <name>", "which chat to take from an export that holds several")
    .addOption(
      new Option("--date-order <order>", "order of day, month and year in the file").choices([
        "dmy",
        "mdy",
        "ymd",
      ]),
    )
    .option("--zone <name>", "your time zone, for exports whose times are in UTC (Europe/Berlin)")
    .option(...elsewhereOption)
    .option("--json", "print import/1")
    .option("--csv <file>", "write the daily signals of both people as diary CSV")
    .action((files: string[], flags: ImportFlags) => runImport(files, flags));
};

async function runImport(paths: readonly string[], flags: ImportFlags): Promise<void> {
  const elsewhere = elsewhereOf(flags.elsewhere);
  const files = openSourceFiles(paths, flags.chat);
  if (files.length === 0)
    throw new CommandFailure(3, `${paths.join(", ")}: no chat file in it. Name the export itself.`);
  const line = createProgressLine(() => performance.now());
  const { dateOrder, me, chat } = flags;
  const known = { today: localTodayDay(), zone: zoneOf(flags.zone), plainLines };
  const options = { dateOrder, me, chat, ...known, columns: flags.csv !== undefined, words: true };
  const database = databaseAmong(paths, files);
  const outcome =
    database === undefined
      ? readConversation(files, options, { onProgress: line.show })
      : await readMessagesDatabase(database, options);
  line.clear();
  const report = reportOf(outcome);
  checkMe(report, flags.me);
  const limits = { isTruncated: report.truncated.likely, elsewhere };
  const words = flags.csv === undefined ? [] : writeSignals(flags.csv, outcome, flags.me, limits);
  const text = [importText(report), ...words.map((line) => `${line}\n`)].join("");
  process.stdout.write(flags.json ? `${JSON.stringify(importDocument(report))}\n` : text);
}

// A messages database is read on its own, from its path.
function databaseAmong(paths: readonly string[], files: readonly SourceFile[]): string | undefined {
  const [path] = paths;
  const [file] = files;
  const isAlone =
    paths.length === 1 && files.length === 1 && path !== undefined && basename(path) === file?.name;
  return isAlone && file !== undefined && detectFile(file).kind === "sqlite" ? path : undefined;
}

function reportOf(outcome: ImportOutcome): ImportReport {
  if (outcome.status === "refused") throw new CommandFailure(3, refusalSentence(outcome.refusal));
  if (outcome.status === "cancelled") throw new CommandFailure(3, "The import was stopped.");
  return outcome.report;
}

function checkMe(report: ImportReport, me: string | undefined): void {
  if (me === undefined || report.me !== null) return;
  const writers = report.participants.map(({ name }) => name).join(", ");
  throw new CommandFailure(
    2,
    `--me ${me}: nobody of that name wrote in this chat. The writers are: ${writers}.`,
  );
}
