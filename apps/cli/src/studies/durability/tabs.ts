/** Killed browser tabs: runs the browser test of the storage in its long form and takes what it counted. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PartOptions, Skipped } from "./parts.ts";

/** Result of a number of kills. */
export interface TabTally {
  readonly kills: number;
  readonly confirmed: number;
  readonly lost: number;
}

const root = fileURLToPath(new URL("../../../../../", import.meta.url));

/** Kills as many tabs as asked, one after another. */
export async function killTabs({ tabs, say }: PartOptions): Promise<TabTally | Skipped> {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  if (!existsSync(vitest)) return skip("the development packages are not installed", say);
  const home = mkdtempSync(join(tmpdir(), "ebb-tabs-"));
  const out = join(home, "tabs.json");
  try {
    const env = { ...process.env, EBB_TAB_KILLS: `${tabs}`, EBB_TAB_KILLS_OUT: out };
    const ran = spawnSync(process.execPath, [vitest, "run", "test/e2e/storage", "-t", "killed"], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    if (!existsSync(out))
      return skip(`no browser, or the test ended with ${ran.status ?? "a signal"}`, say);
    return JSON.parse(readFileSync(out, "utf8")) as TabTally;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function skip(why: string, say: (text: string) => void): Skipped {
  say(`SKIPPED tab kills: ${why}`);
  return { skipped: why };
}
