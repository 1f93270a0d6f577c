/** `ebb read`: the main job. Files become one couple's reading: text, one page, or `reading/1`. */

import { writeFileSync } from "node:fs";
import {
  type Advice,
  type CoupleRecord,
  type Guidance,
  prepareReading,
  type Reading,
  type ReadingContext,
} from "@ebb/core";
import type { DateOrder, ImportReport } from "@ebb/importers";
import type { Texts } from "@ebb/knowledge";
import { wordsOf } from "@ebb/words";
import { Option } from "commander";
import type { AddCommand } from "../add-command.ts";
import { adviceText } from "../advise/advice-text.ts";
import { situationOfFile } from "../advise/situation-file.ts";
import { CommandFailure } from "../failure.ts";
import { guidanceIn, languageOf } from "../guidance-of.ts";
import { elsewhereOf, elsewhereOption } from "../import/elsewhere-of.ts";
import { openSourceFiles } from "../import/source-files.ts";
import { zoneOf } from "../import/zone-of.ts";
import { chosenKnowledge, knowledgeOption } from "../knowledge/chosen-knowledge.ts";
import { localToday } from "../local-today.ts";
import { madeBy } from "../made-by.ts";
import { readKeptFiles } from "../read/kept-files.ts";
import { sourcesOf } from "../read/sources.ts";
import { type KnowledgeWords, readingText } from "../read/text.ts";

interface ReadOptions {
  readonly me?: string;
  readonly dateOrder?: DateOrder;
  readonly chat?: string;
  readonly zone?: string;
  readonly elsewhere?: readonly string[];
  readonly map?: string;
  readonly dyad?: string;
  readonly situation?: string;
  readonly lang: string;
  readonly knowledge?: string;
  readonly html?: string;
  readonly json?: boolean;
  readonly passphraseFile?: string;
  readonly recoveryFile?: string;
}

/** Adds `ebb read`. */
export const addReadCommand: AddCommand = (program) => {
  program
    .command("read")
    .description("read chat exports or diaries of one couple: the tide, the ebbs, what can be told")
    .argument(
      "<file...>",
      "chat export, diary CSV, backup or readable copy of Ebb, or folder; - is standard input",
    )
    .option("--me <name>", "your name as the file has it")
    .addOption(
      new Option("--date-order <order>", "order of day, month and year in a chat export").choices([
        "dmy",
        "mdy",
        "ymd",
      ]),
    )
    .option("--chat <name>", "which chat to take from an export that holds several")
    .option("--zone <name>", "your time zone, for exports whose times are in UTC (Europe/Berlin)")
    .option(...elsewhereOption)
    .option("--map <file>", "mapping file for a diary with other columns")
    .option("--dyad <id>", "which couple of a diary with several")
    .option("--recovery-file <file>", "file with the 24 recovery words that open a backup")
    .option(
      "--passphrase-file <file>",
      "file with the passphrase of a backup made for one (else EBB_PASSPHRASE)",
    )
    .option("--situation <file>", "what you say of your situation (situation/1)")
    .option("--lang <language>", "language of the words: en or de", "en")
    .option(...knowledgeOption)
    .option("--html <file>", "write one page that opens from disk without a network")
    .option("--json", "print the document reading/1")
    .action((files: string[], options: ReadOptions) => read(files, options));
};

async function read(files: readonly string[], options: ReadOptions): Promise<void> {
  const kept = await readKeptFiles(openSourceFiles(files, options.chat), options);
  const sourceOptions = {
    me: options.me,
    dateOrder: options.dateOrder,
    chat: options.chat,
    zone: zoneOf(options.zone),
    elsewhere: elsewhereOf(options.elsewhere),
    map: options.map,
    dyad: options.dyad,
  };
  const sources = sourcesOf(kept.others, sourceOptions, kept);
  if (sources.kind === "undecided") return printUndecided(sources.report, options);
  for (const problem of sources.problems.slice(0, 20)) process.stderr.write(`${problem}\n`);
  if (sources.problems.length > 20) {
    process.stderr.write(`… and ${sources.problems.length - 20} more\n`);
  }
  const language = languageOf(options.lang);
  const chosen = await chosenKnowledge(options.knowledge);
  const guidance = await guidanceIn(language, chosen);
  const situation = options.situation === undefined ? {} : situationOfFile(options.situation);
  const { knowledge } = chosen;
  const context = {
    ...{ madeBy: madeBy(), knowledge, guidance, situation, today: localToday() },
    scoreForecasts: true,
  };
  const reading = await readingWithChains(sources.record, context);
  if (reading === undefined) {
    throw new CommandFailure(
      3,
      "There is neither closeness nor contact in these files, so there is no tide to draw. Closeness goes in a column “closeness”.",
    );
  }
  if (options.html !== undefined) await writePage(options.html, reading, language);
  if (options.json) process.stdout.write(`${JSON.stringify(reading)}\n`);
  else if (options.html === undefined) {
    const shown = knowledgeWords(reading, guidance, await chosen.texts(language));
    const width = process.stdout.columns ?? 80;
    process.stdout.write(readingText(reading, wordsOf(language), { width, knowledge: shown }));
  }
}

/** The reading; where something waits for the sampler, its chains are drawn on all cores first. */
async function readingWithChains(
  record: CoupleRecord,
  context: ReadingContext,
): Promise<Reading | undefined> {
  const prepared = prepareReading(record, context);
  if (prepared === undefined || !prepared.isWaiting) return prepared?.reading;
  const { openFitPool } = await import("../fit/fit-pool.ts");
  const { drawChains } = await import("../fit/draw-chains.ts");
  const pool = openFitPool();
  try {
    const drawn = await drawChains(pool, prepared.chains);
    return prepareReading(record, { ...context, drawn })?.reading;
  } finally {
    await pool.close();
  }
}

/** A page may be read by others: what speaks of safety is not in it. */
async function writePage(path: string, reading: Reading, language: "en" | "de"): Promise<void> {
  const { readingPage } = await import("../read/page.ts");
  writeFileSync(path, await readingPage(reading, language));
  process.stderr.write(`Written: ${path}\n`);
}

function knowledgeWords(reading: Reading, guidance: Guidance, texts: Texts): KnowledgeWords {
  return {
    reason: (id) => texts.reasons[id]?.name ?? id,
    question: (id, of) => {
      const words = texts.questions[id];
      return (of === "other" ? words?.ask : words?.question) ?? words?.name ?? id;
    },
    advice: reading.advice === null ? "" : adviceText(firstSteps(reading.advice), guidance),
  };
}

/** One step and one alternative; all of them, and what is held back, are in `ebb advise` and `--json`. */
function firstSteps(advice: Advice): Advice {
  return advice.care
    ? { ...advice, withheld: [] }
    : { ...advice, advice: advice.advice.slice(0, 2), withheld: [] };
}

/** A date order that cannot be told is asked, never guessed; the answer is given by an option. */
function printUndecided(report: ImportReport, options: ReadOptions): void {
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ebb: "import/1", made_by: madeBy(), ...report })}\n`);
    return;
  }
  const { undecided } = report;
  const choices = (undecided?.choices ?? []).map(
    ({ order, example }) => `  --date-order ${order}   the first message is from ${example}`,
  );
  process.stdout.write(
    [
      "The order of day and month cannot be told from this file. Which is true?",
      ...choices,
      "",
    ].join("\n"),
  );
}
