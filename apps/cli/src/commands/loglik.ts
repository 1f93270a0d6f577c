/** `ebb loglik`: the exact log likelihood at given parameters, for comparison with other software. */

import type { AddCommand } from "../add-command.ts";
import { readCsvTable } from "../csv-table.ts";
import { CommandFailure } from "../failure.ts";
import { readLoglikParameters } from "../loglik/parameters.ts";
import { loglikOfDyads } from "../loglik/pooled.ts";
import { madeBy } from "../made-by.ts";

interface LoglikOptions {
  readonly params: string;
  readonly json?: true;
}

/** Adds `ebb loglik`. */
export const addLoglikCommand: AddCommand = (program) => {
  program
    .command("loglik")
    .description("exact log likelihood of a table at given parameters")
    .argument("<data.csv>", "any CSV with a header; - is standard input")
    .requiredOption("--params <file>", "JSON file that names the columns and gives the parameters")
    .option("--json", "print one JSON document (loglik/1)")
    .action((data: string, options: LoglikOptions) => {
      process.stdout.write(loglikReport(data, options));
    });
};

function loglikReport(data: string, options: LoglikOptions): string {
  if (data === "-" && options.params === "-") {
    throw new CommandFailure(2, "Only one of the two files can come from standard input.");
  }
  const parameters = readLoglikParameters(options.params);
  const dyads = loglikOfDyads(readCsvTable(data), parameters);
  const loglik = dyads.reduce((sum, dyad) => sum + dyad.loglik, 0);
  const observed = dyads.reduce((sum, dyad) => sum + dyad.observed, 0);
  if (options.json) {
    return `${JSON.stringify({ ebb: "loglik/1", made_by: madeBy(), loglik, observed, dyads })}\n`;
  }
  const of = dyads.length === 1 ? "1 dyad" : `${dyads.length} dyads`;
  return `${loglik}\n(${observed} observations of ${of})\n`;
}
