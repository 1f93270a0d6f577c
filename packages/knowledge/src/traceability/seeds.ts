/** Finds the five articles where they are at hand: `EBB_SEEDS`, or `seeds` in the shared folder. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder in which the articles are looked for. */
export function seedsFolder(): string {
  const shared =
    process.env["EBB_SHARED"] ?? fileURLToPath(new URL("../../../../../shared/", import.meta.url));
  return process.env["EBB_SEEDS"] ?? join(shared, "seeds");
}

/** Articles by number (the digits that the file name begins with), or undefined when absent. */
export function readSeeds(): ReadonlyMap<number, string> | undefined {
  const folder = seedsFolder();
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => /^\d+.*\.txt$/.test(name));
  if (files.length === 0) return undefined;
  return new Map(
    files
      .sort()
      .map((name) => [Number.parseInt(name, 10), readFileSync(join(folder, name), "utf8")]),
  );
}

/** Said wherever the articles were looked for in vain. */
export const absentSeeds =
  "The articles are not at hand (EBB_SEEDS): only ids and counts were checked, not the sentences.";
