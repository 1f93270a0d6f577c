/**
 * Planted bugs: each mistake of `bug-table.ts` is put into a copy of the compiled platform, and the suites
 * run against that copy in a process of their own. Every mistake must be noticed, and the copy without a
 * mistake must pass.
 */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mistake, mistakes } from "./bug-table.ts";

/** What became of one mistake. */
export interface PlantedBug {
  readonly name: string;
  readonly caught: boolean;
  /** Title of the check that noticed it, or why it could not be planted. */
  readonly by: string;
}

const root = fileURLToPath(new URL("../../../../../", import.meta.url));
const detector = fileURLToPath(new URL("./detect.js", import.meta.url));

/** Plants each mistake and runs the suites; `only` picks some by their place in the table. */
export function plantBugs(
  say: (text: string) => void,
  only?: readonly number[],
): readonly PlantedBug[] {
  const home = join(root, "node_modules", ".cache", `ebb-planted-${process.pid}`);
  mkdirSync(home, { recursive: true });
  try {
    const clean = runOn(copyOf(home, undefined), { first: "days" });
    if (clean !== undefined) throw new Error(`plantBugs: without a mistake, "${clean}" fails`);
    return mistakes
      .filter((_, i) => only === undefined || only.includes(i))
      .map((mistake) => {
        const by = runOn(copyOf(home, mistake), mistake);
        say(`${by === undefined ? "MISSED" : "caught"}  ${mistake.name}  (${by ?? "by nothing"})`);
        return { name: mistake.name, caught: by !== undefined, by: by ?? "nothing" };
      });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A copy of the compiled platform, with the mistake in it. */
function copyOf(home: string, mistake: Mistake | undefined): string {
  const copy = join(home, "dist");
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, "packages", "platform", "dist"), copy, { recursive: true });
  if (mistake === undefined) return copy;
  const path = join(copy, mistake.file);
  const text = readFileSync(path, "utf8");
  const pieces = text.split(mistake.find);
  if (pieces.length !== 1 + (mistake.times ?? 1))
    throw new Error(
      `plantBugs: "${mistake.name}" stands ${pieces.length - 1} times in ${mistake.file}`,
    );
  writeFileSync(path, pieces.join(mistake.replace));
  return copy;
}

/** Title of the first check that fails on a copy, or undefined when all pass. */
function runOn(copy: string, order: Pick<Mistake, "first" | "check">): string | undefined {
  const result = spawnSync(
    process.execPath,
    [detector, join(copy, "memory", "index.js"), order.first, order.check ?? ""],
    {
      encoding: "utf8",
      timeout: 1_500_000,
    },
  );
  if (result.status === 0) return undefined;
  return result.stdout.trim().split("\n").at(-1) || "the suites do not even run";
}
