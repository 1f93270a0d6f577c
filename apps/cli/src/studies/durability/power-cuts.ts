/**
 * True power cuts: the vault lies on a file system in an image file. The writer is stopped, the image is
 * copied as the disk has it at that moment (without what the system only holds in memory), the copy is
 * mounted, and the vault is opened there. The failing control is the same writer without flushes.
 */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderStorage } from "@ebb/platform/node";
import { createKeyed, lookAt } from "./expected.ts";
import { writerPath } from "./kills.ts";

/** Result of a number of cuts. */
export interface CutTally {
  cuts: number;
  confirmed: number;
  lost: number;
  unreadable: number;
  readonly failures: string[];
}

/** Cuts on one file system before it is made anew. */
const cutsPerImage = 25;

/** Why power cuts cannot be tried here, or undefined. */
export function whyNoPowerCuts(): string | undefined {
  if (process.platform !== "linux") return "needs Linux";
  if (process.getuid?.() !== 0) return "needs root to mount an image";
  for (const tool of ["/usr/sbin/mkfs.ext4", "/usr/bin/mount"])
    if (!existsSync(tool)) return `needs ${tool}`;
  const home = mkdtempSync(join(tmpdir(), "ebb-cut-"));
  try {
    const bench = makeBench(home);
    bench.unmount();
    return undefined;
  } catch {
    return "this machine does not let an image be mounted";
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Bench {
  readonly image: string;
  readonly folder: string;
  readonly unmount: () => void;
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: "ignore" });
}

function makeBench(home: string): Bench {
  const image = join(home, "disk.img");
  const folder = join(home, "disk");
  rmSync(image, { force: true });
  run("truncate", ["-s", "24M", image]);
  run("mkfs.ext4", ["-q", "-F", image]);
  mkdirSync(folder, { recursive: true });
  run("mount", ["-o", "loop", image, folder]);
  return { image, folder, unmount: () => run("umount", [folder]) };
}

/** Cuts the power `count` times, `flushing` as the vault does or, for the control, not at all. */
export async function cutPower(
  count: number,
  flushing: "flush" | "no-flush",
  delayMs: () => number,
): Promise<CutTally> {
  const tally: CutTally = { cuts: 0, confirmed: 0, lost: 0, unreadable: 0, failures: [] };
  const home = mkdtempSync(join(tmpdir(), "ebb-cut-"));
  try {
    while (tally.cuts < count) {
      const bench = makeBench(home);
      try {
        await cutsOnImage(bench, { home, flushing, delayMs, tally, until: count });
      } finally {
        bench.unmount();
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return tally;
}

async function cutsOnImage(
  bench: Bench,
  how: {
    readonly home: string;
    readonly flushing: "flush" | "no-flush";
    readonly delayMs: () => number;
    readonly tally: CutTally;
    readonly until: number;
  },
): Promise<void> {
  const { tally } = how;
  const dir = join(bench.folder, "vault");
  const key = await createKeyed(folderStorage(dir));
  run("sync", ["-f", bench.folder]);
  const writer = startWriter(dir, key, how.flushing);
  try {
    await writer.firstAck;
    for (let i = 0; i < cutsPerImage && tally.cuts < how.until; i++) {
      await new Promise((resolve) => setTimeout(resolve, how.delayMs()));
      writer.child.kill("SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, 5));
      const acknowledged = writer.lastAck();
      const found = await lookAtCopy(bench.image, how.home, key);
      writer.child.kill("SIGCONT");
      tally.cuts += 1;
      tally.confirmed += acknowledged;
      if (found.records < 0) tally.unreadable += 1;
      else if (found.records < acknowledged) tally.lost += 1;
      else continue;
      if (tally.failures.length < 5)
        tally.failures.push(
          `cut ${tally.cuts}: ${acknowledged} confirmed, ${found.records}, ${found.problem}`,
        );
    }
  } finally {
    writer.child.kill("SIGKILL");
    await writer.ended;
  }
}

async function lookAtCopy(
  image: string,
  home: string,
  key: string,
): Promise<{ records: number; problem: string | undefined }> {
  const copy = join(home, "copy.img");
  const folder = join(home, "copy");
  copyFileSync(image, copy);
  mkdirSync(folder, { recursive: true });
  run("mount", ["-o", "loop", copy, folder]);
  try {
    const dir = join(folder, "vault");
    // The lock of the stopped writer is in the copy; on a machine that lost power nobody holds it.
    rmSync(join(dir, "lock"), { force: true });
    return await lookAt(folderStorage(dir), key);
  } finally {
    run("umount", [folder]);
  }
}

function startWriter(dir: string, key: string, flushing: string) {
  const child: ChildProcess = spawn(process.execPath, [writerPath, dir, key, flushing], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let last = 0;
  let rest = "";
  const firstAck = new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) last = Number(line.slice(4));
      if (lines.length > 0) resolve();
    });
    child.on("error", reject);
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  return { child, firstAck, ended, lastAck: () => last };
}
