/** Kills a Node writer at random moments and looks at what is left. */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderStorage } from "@ebb/platform/node";
import { createKeyed, lookAt } from "./expected.ts";

/** Result of a number of kills. */
export interface KillTally {
  kills: number;
  /** Records confirmed before their writer was killed. */
  confirmed: number;
  /** Kills after which a confirmed record was missing. */
  lost: number;
  /** Kills after which the vault did not open or was called damaged. */
  unreadable: number;
  readonly failures: string[];
}

/** A fresh vault after so many kills, so that opening stays quick. */
const killsPerVault = 25;

/** Path of the writer beside this file, as compiled. */
export const writerPath = fileURLToPath(new URL("./writer.js", import.meta.url));

/** Kills `count` writers; `delayMs` says how long each lives after its first confirmation. */
export async function killWriters(count: number, delayMs: () => number): Promise<KillTally> {
  const tally: KillTally = { kills: 0, confirmed: 0, lost: 0, unreadable: 0, failures: [] };
  const home = mkdtempSync(join(tmpdir(), "ebb-kills-"));
  try {
    let dir = "";
    let key = "";
    for (let i = 0; i < count; i++) {
      if (i % killsPerVault === 0) {
        if (dir !== "") rmSync(dir, { recursive: true, force: true });
        dir = join(home, `vault-${i}`);
        key = await createKeyed(folderStorage(dir));
      }
      const acknowledged = await killOne(dir, key, delayMs());
      const found = await lookAt(folderStorage(dir), key);
      tally.kills += 1;
      tally.confirmed += acknowledged;
      if (found.records < 0) tally.unreadable += 1;
      else if (found.records < acknowledged) tally.lost += 1;
      else continue;
      if (tally.failures.length < 5)
        tally.failures.push(
          `kill ${i}: ${acknowledged} confirmed, ${found.records}, ${found.problem}`,
        );
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return tally;
}

/** Starts a writer, kills it some time after its first `ack`, and gives the last number it confirmed. */
function killOne(dir: string, key: string, delayMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writerPath, dir, key, "flush"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let last = 0;
    let rest = "";
    let isKilled = false;
    child.stdout.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) last = Number(line.slice(4));
      if (lines.length > 0 && !isKilled) {
        isKilled = true;
        setTimeout(() => child.kill("SIGKILL"), delayMs);
      }
    });
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve(last);
      else reject(new Error("killOne: the writer ended by itself"));
    });
  });
}
