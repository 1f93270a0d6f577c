/** `ebb forecast`: the next days of each couple of a diary, with the record of earlier forecasts. */

import { readFileSync } from "node:fs";
import { type ForecastDocument, forecastDocumentOf, parseWhatIf, type WhatIf } from "@ebb/core";
import type { AddCommand } from "../add-command.ts";
import { readDiary } from "../diary/diary-file.ts";
import { CommandFailure } from "../failure.ts";
import { readPrior } from "../fit/prior-choice.ts";
import { forecastText } from "../forecast/forecast-text.ts";
import { madeBy } from "../made-by.ts";
import { seedNumber, wholeNumber } from "../whole-number.ts";

interface ForecastOptions {
  readonly days: number;
  readonly whatIf?: string;
  readonly dyad?: string;
  readonly map?: string;
  readonly prior?: string;
  readonly seed: number;
  readonly json?: true;
}

/** Adds `ebb forecast`. */
export const addForecastCommand: AddCommand = (program) => {
  program
    .command("forecast")
    .description("the next days with intervals, and how well such forecasts did so far")
    .argument("<diary.csv>", "diary CSV; - is standard input")
    .option("--days <n>", "how many days", wholeNumber(1, 365), 7)
    .option("--what-if <file>", 'plan such as {"person": "a", "inputs": [{"day": 1, "apart": 1}]}')
    .option("--dyad <id>", "only this couple")
    .option("--map <file>", "mapping file for a diary with other columns")
    .option("--prior <file>", "prior file made with ebb fit --cohort")
    .option("--seed <n>", "the same seed gives the same numbers", seedNumber, 1)
    .option("--json", "print forecast/1, one line a couple")
    .action(forecast);
};

function forecast(path: string, options: ForecastOptions): void {
  const { days, seed } = options;
  const whatIf = options.whatIf === undefined ? undefined : readWhatIf(options.whatIf, days);
  const prior = readPrior(options.prior);
  const diary = readDiary({ path, map: options.map, dyad: options.dyad });
  for (const couple of diary.dyads) {
    const request = { days, seed, prior, whatIf, calendar: diary.days, madeBy: madeBy() };
    const document: ForecastDocument = forecastDocumentOf(couple, request);
    process.stdout.write(options.json ? `${JSON.stringify(document)}\n` : forecastText(document));
  }
}

function readWhatIf(path: string, days: number): WhatIf {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CommandFailure(3, `${path}: the what-if file could not be read. Check the name.`);
  }
  const whatIf = parseWhatIf(text, days);
  if (whatIf.ok) return whatIf.value;
  const { path: entry, expected } = whatIf.error;
  throw new CommandFailure(
    3,
    `${path}${entry === "" ? "" : `, entry ${entry}`}: expected ${expected}.`,
  );
}
