/** Where Ebb's own knowledge is written, beside the packages of this repository. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommandFailure } from "../failure.ts";

/** The folder; exit 3 where the command was taken out of the repository. */
export function ownFolder(): string {
  const folder = fileURLToPath(new URL("../../../../knowledge/", import.meta.url));
  if (existsSync(folder)) return folder;
  throw new CommandFailure(3, "The folder knowledge/ is not here. Name one: --knowledge DIR");
}
