/**
 * `ebb vault append`: JSON lines in, `ack SEQ` out, each after its record is durable. Lines that arrive
 * together share one flush.
 */

import { createReadStream } from "node:fs";
import {
  type Act,
  newActId,
  ownWordsOf,
  parseNewAct,
  stampNow,
  systemClock,
  systemRandom,
  type Vault,
} from "@ebb/platform";
import { CommandFailure } from "../failure.ts";
import { careText } from "./care-text.ts";

/** Records that share one flush at most. */
const mostTogether = 256;
/** Of many notes that come at once, the newest are looked at for words of harm. */
const mostLookedAt = 500;
/** Longest line, in UTF-16 units; an act has at most 8 MiB. */
const longestLine = 8 * 1024 * 1024;

/** Appends every line of a file or of standard input; words of the person's own that speak of harm bring help. */
export async function appendLines(vault: Vault, from: string): Promise<void> {
  const name = from === "-" ? "standard input" : from;
  let rest = "";
  let lineNumber = 0;
  let waiting: Act[] = [];
  const own: string[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const last = vault.append(waiting);
    const first = last - waiting.length + 1;
    process.stdout.write(waiting.map((_, i) => `ack ${first + i}\n`).join(""));
    waiting = [];
  };
  const take = (line: string) => {
    lineNumber += 1;
    if (line.trim() === "") return;
    const act = actOfLine(line, lineNumber, name);
    if (typeof act === "string") {
      // What stands before a wrong line is kept and confirmed.
      flush();
      throw new CommandFailure(3, act);
    }
    waiting.push(act);
    const words = ownWordsOf(act);
    if (words.trim() !== "") own.push(words);
    if (waiting.length >= mostTogether) flush();
  };
  for await (const chunk of chunksOf(from, name)) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
    if (rest.length > longestLine)
      throw new CommandFailure(3, `${name}, line ${lineNumber + 1}: expected a line below 8 MiB.`);
    flush();
  }
  if (rest !== "") take(rest);
  flush();
  if (own.length > 0) process.stderr.write(await careText(own.slice(-mostLookedAt)));
}

async function* chunksOf(from: string, name: string): AsyncIterable<string> {
  const stream = from === "-" ? process.stdin : createReadStream(from);
  stream.setEncoding("utf8");
  try {
    for await (const chunk of stream) yield String(chunk);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new CommandFailure(
      3,
      `${name} cannot be read (${code}). Give a file of JSON lines, or - .`,
    );
  }
}

/** The act of a line, or the sentence that says what is wrong with it. */
function actOfLine(line: string, lineNumber: number, name: string): Act | string {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return `${name}, line ${lineNumber}: expected one JSON object on the line. Correct the line; the lines before it are kept.`;
  }
  const random = systemRandom();
  const parsed = parseNewAct(input, { act: newActId(random), ...stampNow(systemClock()) });
  if (parsed.ok) return parsed.value;
  const where = parsed.error.field === "" ? "" : `, field "${parsed.error.field}"`;
  return `${name}, line ${lineNumber}${where}: expected ${parsed.error.expected}. Correct the line; the lines before it are kept.`;
}
