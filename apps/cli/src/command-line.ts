/**
 * Which commands there are, and how each outcome becomes an exit code (docs/contract.md, "Commands"):
 * 0 done, 2 wrong usage, 3 input cannot be used, 4 wrong passphrase, 70 a bug.
 */

import { Command, CommanderError } from "commander";
import { addCommands } from "./commands/index.ts";
import { CommandFailure } from "./failure.ts";

/** Runs the command line; the result is the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const program = new Command("ebb")
    .description("Reads the tide between two people, on their own device.")
    .exitOverride()
    .showHelpAfterError("(ebb --help lists the commands)");
  program.configureOutput({ writeErr: (text) => process.stderr.write(text) });
  for (const addCommand of addCommands) addCommand(program);
  try {
    await program.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    const shownOnPurpose = ["commander.helpDisplayed", "commander.version", "commander.help"];
    return shownOnPurpose.includes(error.code) ? 0 : 2;
  }
  if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const name = error instanceof Error ? error.name : "unknown";
  process.stderr.write(`Ebb met a fault of its own (${name}). Nothing was changed.\n`);
  if (process.env["EBB_DEBUG"]) process.stderr.write(`${(error as Error).stack}\n`);
  return 70;
}
