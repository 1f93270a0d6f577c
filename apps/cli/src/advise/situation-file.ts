/** Reads a `situation/1` file, or standard input, and says what is wrong with it without quoting it. */

import { readFileSync } from "node:fs";
import type { Situation } from "@ebb/core";
import { CommandFailure } from "../failure.ts";
import { parseSituation } from "./situation-schema.ts";

/** The situation in a file; `-` is standard input. Exit 3 where it cannot be used. */
export function situationOfFile(file: string): Situation {
  const name = file === "-" ? "Standard input" : file;
  const parsed = parseSituation(jsonOf(file, name));
  if (!parsed.ok) {
    throw new CommandFailure(
      3,
      `${name}: field ${parsed.field} is not as it should be; expected ${parsed.expected}. Leave it out, or write null, where it is not known.`,
    );
  }
  if (parsed.unknown.length > 0) {
    process.stderr.write(`${name}: not known, and not looked at: ${parsed.unknown.join(", ")}\n`);
  }
  return parsed.situation;
}

function jsonOf(file: string, name: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(3, `${name} cannot be read (${code ?? "unknown"}). Check the name.`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new CommandFailure(3, `${name}: expected one JSON document (situation/1).`);
  }
}
