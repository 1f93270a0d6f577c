/** The part of a `reading/1` file that `ebb ask` needs. */

import { readFileSync } from "node:fs";
import type { Reasons } from "@ebb/core";
import * as v from "valibot";
import { CommandFailure } from "../failure.ts";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const leading = v.object({ id: v.string(), probability: share });

const readingWithReasons = v.object({
  ebb: v.literal("reading/1"),
  reasons: v.object({
    of: v.picklist(["self", "other"]),
    leading: v.array(leading),
    unclear: share,
  }),
});

/** Whose reasons they are, which lead, and how much is unclear; exit 3 where that cannot be read. */
export function reasonsOfReadingFile(file: string): Pick<Reasons, "of" | "leading" | "unclear"> {
  const parsed = v.safeParse(readingWithReasons, jsonOf(file));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const at = v.getDotPath(issue) ?? "the document";
    throw new CommandFailure(
      3,
      `${nameOf(file)}: expected a reading/1 document, and ${at} is not as it should be. Make one with ebb read --json.`,
    );
  }
  const { of, leading: stated, unclear } = parsed.output.reasons;
  const rest = { words: "too_early" as const, for: [], against: [], would_change: [] };
  return { of, unclear, leading: stated.map((one) => ({ ...one, ...rest })) };
}

function jsonOf(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(
      3,
      `${nameOf(file)} cannot be read (${code ?? "unknown"}). Check the name.`,
    );
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new CommandFailure(3, `${nameOf(file)}: expected JSON. Make it with ebb read --json.`);
  }
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
