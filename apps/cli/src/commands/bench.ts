/** `ebb bench`: the benchmarks, with the rivals that are present. */

import type { AddCommand } from "../add-command.ts";
import type { BenchFigure } from "../bench/bench.ts";
import { benches } from "../bench/index.ts";
import { CommandFailure } from "../failure.ts";
import { madeBy } from "../made-by.ts";

/** Adds `ebb bench`. */
export const addBenchCommand: AddCommand = (program) => {
  program
    .command("bench")
    .description("Run a benchmark; without a name, list them")
    .argument("[name]", "which one")
    .option("--json", "print one JSON document")
    .action(async (name: string | undefined, flags: { readonly json?: boolean }) => {
      process.stdout.write(name === undefined ? list() : await runOne(name, flags.json === true));
    });
};

function list(): string {
  return benches.map((bench) => `${bench.name}  ${bench.describes}\n`).join("");
}

async function runOne(name: string, json: boolean): Promise<string> {
  const bench = benches.find((one) => one.name === name);
  if (bench === undefined) {
    const names = benches.map((one) => one.name).join(", ");
    throw new CommandFailure(2, `There is no benchmark "${name}". There are: ${names}.`);
  }
  const figures = await bench.run();
  if (json)
    return `${JSON.stringify({ ebb: "bench/1", made_by: madeBy(), bench: name, figures })}\n`;
  return figures.map(figureLine).join("");
}

function figureLine({ name, value, unit, bar, better }: BenchFigure): string {
  const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  const meets = bar === undefined ? undefined : better === "higher" ? value >= bar : value <= bar;
  const sign = better === "higher" ? "at least" : "at most";
  const wanted = bar === undefined ? "" : `  (${sign} ${bar}: ${meets ? "reached" : "missed"})`;
  return `${name.padEnd(42)} ${shown} ${unit}${wanted}\n`;
}
