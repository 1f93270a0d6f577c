/**
 * One measured pass in a process of its own, so that time is cold and memory is its own:
 * `node import-run.js columns|features|report|rival FILE`. Prints milliseconds, messages and peak memory.
 */

import { readFileSync } from "node:fs";
import { chatFeaturesOf, contactSeries } from "@ebb/core";
import { readConversation } from "@ebb/importers";
import { plainLines } from "../import/start-program.ts";
import { openFiles } from "../read/files.ts";

/** What a pass prints. */
export interface ImportRun {
  readonly ms: number;
  /** Processor time of all threads of the process. */
  readonly cpuMs: number;
  readonly messages: number;
  readonly peakMb: number;
}

async function rival(path: string): Promise<number> {
  const { parseString } = await import("whatsapp-chat-parser");
  return parseString(readFileSync(path, "utf8")).length;
}

function own(path: string, mode: string): number {
  const [file] = openFiles([path]);
  if (file === undefined) throw new Error("import-run: expected a file, got none");
  const outcome = readConversation([file], { columns: mode !== "report", plainLines });
  file.close();
  if (outcome.status !== "read")
    throw new Error(`import-run: expected a reading, got ${outcome.status}`);
  if (mode === "features" && outcome.conversation !== undefined) {
    const pairing = { a: 0, b: 1 };
    chatFeaturesOf(outcome.conversation, pairing);
    contactSeries(outcome.conversation, pairing);
  }
  return outcome.report.messages + outcome.report.calls;
}

const [mode = "", path = ""] = process.argv.slice(2);
if (mode === "rival") await import("whatsapp-chat-parser");
const cpu = process.cpuUsage();
const start = performance.now();
const messages = mode === "rival" ? await rival(path) : own(path, mode);
const ms = performance.now() - start;
const used = process.cpuUsage(cpu);
const cpuMs = (used.user + used.system) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ ms, cpuMs, messages, peakMb } satisfies ImportRun)}\n`);
