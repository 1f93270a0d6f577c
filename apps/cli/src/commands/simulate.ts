/** `ebb simulate`: diaries of simulated couples, and beside them what was true. */

import { writeFileSync } from "node:fs";
import {
  drawCoupleSpec,
  type ScenarioName,
  type SimulatedCouple,
  scenarioNames,
  simulateCouple,
  truthOf,
  writeDiaryCsv,
} from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { Option } from "commander";
import type { AddCommand } from "../add-command.ts";
import { CommandFailure } from "../failure.ts";
import { madeBy } from "../made-by.ts";
import { seedNumber, wholeNumber } from "../whole-number.ts";

interface SimulateOptions {
  readonly couples: number;
  readonly days: number;
  readonly seed: number;
  readonly scenario: ScenarioName;
  readonly truth?: string;
  readonly json?: true;
}

/** Adds `ebb simulate`. */
export const addSimulateCommand: AddCommand = (program) => {
  program
    .command("simulate")
    .description("diary CSV of simulated couples with known truth")
    .option("--couples <n>", "how many couples", wholeNumber(1, 100_000), 1)
    .option("--days <n>", "days of each diary", wholeNumber(1, 20_000), 60)
    .option("--seed <n>", "the same seed gives the same couples", seedNumber, 1)
    .addOption(
      new Option("--scenario <name>", "a world, or the one reason for stepping back")
        .choices([...scenarioNames])
        .default("default"),
    )
    .option("--truth <file>", "write what was true (truth/1)")
    .option("--json", "print truth/1 instead of the diary")
    .action(simulate);
};

function simulate(options: SimulateOptions): void {
  const couples = simulateCouples(options);
  const truth = {
    ebb: "truth/1",
    made_by: madeBy(),
    seed: options.seed,
    scenario: options.scenario,
    days: options.days,
    dyads: couples.map(truthOf),
  };
  if (options.truth !== undefined) writeTruth(options.truth, `${JSON.stringify(truth)}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify(truth)}\n`);
  else {
    const dyads = couples.map(({ spec, checkIns }) => ({ id: spec.id, checkIns }));
    process.stdout.write(writeDiaryCsv(dyads, "calendar"));
  }
}

/** Couple i draws from its own stream, so that more couples leave the first ones as they were. */
function simulateCouples({ couples, days, seed, scenario }: SimulateOptions): SimulatedCouple[] {
  const matrix = knowledge.prior;
  const random = createRandom(seed);
  const width = String(couples).length;
  return Array.from({ length: couples }, (_, i) => {
    const own = random.fork(i);
    const id = `c${String(i + 1).padStart(width, "0")}`;
    const spec = drawCoupleSpec({ id, scenario, days, matrix }, own.fork(0));
    return simulateCouple(spec, matrix, own.fork(1));
  });
}

function writeTruth(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new CommandFailure(3, `${path}: cannot be written. Name a file in a folder that exists.`);
  }
}
