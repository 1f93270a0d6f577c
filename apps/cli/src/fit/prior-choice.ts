/** The prior that `--prior` names: `default`, or a file that `ebb fit --cohort` wrote. */

import { readFileSync } from "node:fs";
import { parsePriorFile } from "@ebb/core";
import { defaultPrior, type Prior } from "@ebb/engine";
import { CommandFailure } from "../failure.ts";

/** Reads the prior; ends with exit 3 when the file cannot be used. */
export function readPrior(choice: string | undefined): Prior {
  if (choice === undefined || choice === "default") return defaultPrior;
  const prior = parsePriorFile(readText(choice));
  if (prior.ok) return prior.value;
  const { path, expected } = prior.error;
  const where = path === "" ? choice : `${choice}, entry ${path}`;
  throw new CommandFailure(3, `${where}: expected ${expected}. Make one with ebb fit --cohort.`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CommandFailure(3, `${path}: the prior file could not be read. Check the name.`);
  }
}
