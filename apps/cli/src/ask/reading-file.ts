/** The part of a `reading/1` file that `ebb ask` needs: the questions that the reading keeps. */

import { readFileSync } from "node:fs";
import type { NextQuestion, Reasons } from "@ebb/core";
import * as v from "valibot";
import { CommandFailure } from "../failure.ts";

const bits = v.pipe(v.number(), v.finite(), v.minValue(0));
const question = v.object({ id: v.string(), expected_bits: bits, separates: v.array(v.string()) });

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const readingWithReasons = v.object({
  ebb: v.literal("reading/1"),
  reasons: v.object({
    of: v.picklist(["self", "other"]),
    leading: v.array(v.object({ id: v.string(), probability: share })),
    unclear: share,
  }),
  question: v.optional(v.nullable(question)),
  questions: v.optional(v.array(question)),
});

/** What `ebb ask` needs of a reading. */
export interface AskedReading {
  readonly of: Reasons["of"];
  /** What a reading that keeps no list of questions says of the reasons. */
  readonly stated: Pick<Reasons, "leading" | "unclear">;
  readonly question: NextQuestion | null;
  /** Null in a reading that keeps none. */
  readonly questions: readonly NextQuestion[] | null;
}

/** Whose reasons they are and what may be asked; exit 3 where that cannot be read. */
export function askedReadingOf(file: string): AskedReading {
  const parsed = v.safeParse(readingWithReasons, jsonOf(file));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const at = v.getDotPath(issue) ?? "the document";
    throw new CommandFailure(
      3,
      `${nameOf(file)}: expected a reading/1 document, and ${at} is not as it should be. Make one with ebb read --json.`,
    );
  }
  const { reasons, question: first = null, questions = null } = parsed.output;
  const rest = { words: "too_early" as const, for: [], against: [], would_change: [] };
  const leading = reasons.leading.map((one) => ({ ...one, ...rest }));
  const stated = { leading, unclear: reasons.unclear };
  return { of: reasons.of, stated, question: first, questions };
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
