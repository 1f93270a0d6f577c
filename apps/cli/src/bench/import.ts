/**
 * `ebb bench import`: a million made messages from file to columns and to daily features, against
 * whatsapp-chat-parser from file to messages, each in a fresh process; and a large file in constant memory.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, BenchFigure } from "./bench.ts";
import { median } from "./bench.ts";
import { writeBigChat } from "./big-chat.ts";
import type { ImportRun } from "./import-run.ts";

const rounds = Number(process.env["EBB_BENCH_ROUNDS"] ?? "5");
const messages = Number(process.env["EBB_BENCH_MESSAGES"] ?? "1000000");
const largeBytes = Number(process.env["EBB_BENCH_LARGE"] ?? String(2 * 1024 ** 3));

/** The benchmark. */
export const importBench: Bench = {
  name: "import",
  describes: "a million messages from file to columns and features; a 2 GB file",
  run: () => {
    const folder = mkdtempSync(join(tmpdir(), "ebb-bench-"));
    try {
      return [...millionFigures(folder), ...largeFigures(folder)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function pass(mode: string, path: string): ImportRun {
  const script = fileURLToPath(new URL("./import-run.js", import.meta.url));
  const text = execFileSync(process.execPath, [script, mode, path], { encoding: "utf8" });
  // Our own script prints exactly this record.
  return JSON.parse(text) as ImportRun;
}

function hasRival(): boolean {
  try {
    createRequire(import.meta.url).resolve("whatsapp-chat-parser");
    return true;
  } catch {
    return false;
  }
}

function millionFigures(folder: string): BenchFigure[] {
  const path = join(folder, "million.txt");
  writeBigChat({ path, messages, seed: 20260101, style: "android" });
  const modes = hasRival() ? ["columns", "features", "rival"] : ["columns", "features"];
  const runs: Record<string, ImportRun[]> = Object.fromEntries(modes.map((mode) => [mode, []]));
  // Rounds in turn, so that a noisy minute hits all alike.
  for (let round = 0; round < rounds; round += 1)
    for (const mode of modes) runs[mode]?.push(pass(mode, path));
  const ms = (mode: string) => median((runs[mode] ?? []).map((run) => run.ms));
  const peak = (mode: string) => Math.max(...(runs[mode] ?? []).map((run) => run.peakMb));
  const own: BenchFigure[] = [
    { name: "file size", value: statSync(path).size / 1e6, unit: "MB" },
    { name: "file to columns", value: ms("columns"), unit: "ms" },
    { name: "file to daily features", value: ms("features"), unit: "ms" },
    {
      name: "peak memory, features",
      value: peak("features"),
      unit: "MB",
      bar: 250,
      better: "lower",
    },
  ];
  if (!hasRival()) return own;
  return [
    ...own,
    { name: "whatsapp-chat-parser, file to messages", value: ms("rival"), unit: "ms" },
    { name: "whatsapp-chat-parser, peak memory", value: peak("rival"), unit: "MB" },
    {
      name: "times faster to columns",
      value: ms("rival") / ms("columns"),
      unit: "x",
      bar: 12,
      better: "higher",
    },
    {
      name: "times faster to features",
      value: ms("rival") / ms("features"),
      unit: "x",
      bar: 6,
      better: "higher",
    },
  ];
}

function largeFigures(folder: string): BenchFigure[] {
  const path = join(folder, "large.txt");
  writeBigChat({ path, messages: 1e9, bytes: largeBytes, seed: 7, style: "ios" });
  const size = statSync(path).size;
  const run = pass("report", path);
  return [
    { name: "large file", value: size / 1e6, unit: "MB" },
    {
      name: "large file, speed",
      value: size / 1e6 / (run.ms / 1000),
      unit: "MB/s",
      bar: 40,
      better: "higher",
    },
    { name: "large file, peak memory", value: run.peakMb, unit: "MB", bar: 300, better: "lower" },
  ];
}
