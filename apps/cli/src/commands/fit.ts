/** `ebb fit`: the dynamics of each couple of a diary, or the population prior of a cohort. */

import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { type FitDocument, type FitRequest, type FurtherScale, furtherScales } from "@ebb/core";
import { InvalidArgumentError, Option } from "commander";
import type { AddCommand } from "../add-command.ts";
import { readDyads } from "../diary/diary-file.ts";
import { CommandFailure } from "../failure.ts";
import { estimatePrior, readCohort } from "../fit/cohort.ts";
import { fitByChains } from "../fit/fit-by-chains.ts";
import { openFitPool } from "../fit/fit-pool.ts";
import { fitText } from "../fit/fit-text.ts";
import type { CoupleToFit } from "../fit/fit-worker.ts";
import { readPrior } from "../fit/prior-choice.ts";
import { createProgressLine } from "../import/progress.ts";
import { madeBy } from "../made-by.ts";
import { seedNumber, wholeNumber } from "../whole-number.ts";

interface FitOptions {
  readonly dyad?: string;
  readonly map?: string;
  readonly method: FitRequest["method"];
  readonly draws?: number;
  readonly seed: number;
  readonly prior?: string;
  readonly indicators?: readonly FurtherScale[];
  readonly cohort?: string;
  readonly out?: string;
  readonly json?: true;
}

/** Adds `ebb fit`. */
export const addFitCommand: AddCommand = (program) => {
  program
    .command("fit")
    .description(
      "fit the dynamics of a diary's couples (fit/1), or the prior of a cohort (prior/1)",
    )
    .argument("[diary.csv]", "diary CSV; - is standard input")
    .option("--dyad <id>", "only this couple")
    .option("--map <file>", "mapping file for a diary with other columns")
    .addOption(
      new Option("--method <name>", "Gaussian approximation at once, or the sampler")
        .choices(["laplace", "nuts"])
        .default("laplace"),
    )
    .option("--draws <n>", "hand over this many joint draws", wholeNumber(1, 1_000_000))
    .option("--seed <n>", "the same seed gives the same numbers", seedNumber, 1)
    .option("--prior <file>", "prior file made with --cohort; otherwise the default prior")
    .option(
      "--indicators <scales>",
      "read these scales beside closeness: understood, room (comma between them)",
      scaleNames,
    )
    .option("--cohort <folder>", "fit all diaries of a folder and estimate their population prior")
    .option("--out <file>", "where the prior is written (with --cohort)")
    .option("--json", "print fit/1, one line a couple")
    .action((diary: string | undefined, options: FitOptions) => fit(diary, options));
};

/** Names of scales, a comma between them. */
function scaleNames(text: string): FurtherScale[] {
  const known = Object.keys(furtherScales) as FurtherScale[];
  const named = new Set(text.split(",").map((name) => name.trim()));
  const scales = known.filter((scale) => named.has(scale));
  if (scales.length === named.size) return scales;
  throw new InvalidArgumentError(`Expected one or more of: ${known.join(", ")}.`);
}

async function fit(diary: string | undefined, options: FitOptions): Promise<void> {
  if (options.cohort !== undefined) return fitCohort(options.cohort, diary, options);
  if (diary === undefined)
    throw new CommandFailure(2, "Name a diary CSV, or a folder with --cohort.");
  if (options.out !== undefined) throw new CommandFailure(2, "--out goes with --cohort.");
  const request: FitRequest = {
    method: options.method,
    seed: options.seed,
    draws: options.draws,
    prior: readPrior(options.prior),
    ...(options.indicators === undefined ? {} : { indicators: options.indicators }),
    madeBy: madeBy(),
  };
  const dyads = readDyads({ path: diary, map: options.map, dyad: options.dyad });
  const isByChains = request.method === "nuts" && dyads.length < availableParallelism();
  await (isByChains ? fitByChains : fitAll)(dyads, request, (document) => {
    process.stdout.write(options.json ? `${JSON.stringify(document)}\n` : fitText(document));
  });
}

/** Below this many couples threads cost more than they save, unless each takes seconds. */
const fewestForThreads = 40;

/** Fits couple by couple on all cores and hands the documents over in the order of the file. */
async function fitAll(
  couples: readonly CoupleToFit[],
  request: FitRequest,
  print: (document: FitDocument) => void,
): Promise<void> {
  const isWorthIt = couples.length >= (request.method === "nuts" ? 2 : fewestForThreads);
  const pool = openFitPool(isWorthIt ? undefined : 1);
  const progress = createProgressLine(() => performance.now());
  const done = new Map<number, FitDocument>();
  let next = 0;
  let printed = 0;
  const member = async (index: number) => {
    while (next < couples.length) {
      const at = next++;
      const { id, checkIns } = couples[at]!;
      const task = { kind: "document", couple: { id, checkIns }, request } as const;
      done.set(at, await pool.ask<FitDocument>(index, task));
      for (let ready = done.get(printed); ready !== undefined; ready = done.get(printed)) {
        progress.clear();
        print(ready);
        done.delete(printed++);
      }
      // Where the results themselves appear on the terminal, they are the progress.
      if (!process.stdout.isTTY) progress.show({ done: printed, total: couples.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.size }, (_, index) => member(index)));
  } finally {
    progress.clear();
    await pool.close();
  }
}

async function fitCohort(
  folder: string,
  diary: string | undefined,
  options: FitOptions,
): Promise<void> {
  if (diary !== undefined)
    throw new CommandFailure(2, "Name either a diary or a folder (--cohort).");
  if (options.indicators !== undefined)
    throw new CommandFailure(2, "--indicators goes with a diary, not with --cohort.");
  if (options.out === undefined)
    throw new CommandFailure(2, "Say where the prior goes: --out FILE.");
  const couples = readCohort(folder, options.map);
  const isShown = process.stderr.isTTY;
  const name = basename(options.out).replace(/\.json$/, "");
  const { document: prior, hasSettled } = await estimatePrior(couples, name, (pass, change) => {
    if (isShown) process.stderr.write(`\rpass ${pass}, change ${change.toFixed(4)}   `);
  });
  if (isShown) process.stderr.write("\r\u001b[K");
  const document = { ebb: "prior/1", made_by: madeBy(), ...prior };
  try {
    writeFileSync(options.out, `${JSON.stringify(document, null, 2)}\n`);
  } catch {
    throw new CommandFailure(
      3,
      `${options.out}: cannot be written. Name a file in a folder that exists.`,
    );
  }
  if (options.json) process.stdout.write(`${JSON.stringify(document)}\n`);
  else {
    const { dyads, fitted, iterations } = prior;
    const rest = hasSettled ? "" : " The estimate had not come to rest.";
    const done = `Fitted ${fitted} of ${dyads} couples, ${iterations} passes.${rest}`;
    process.stderr.write(`${done} Written: ${options.out}\n`);
  }
}
